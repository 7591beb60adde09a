-- V0010__foreign_keys_at_commit.sql: the foreign keys of notes and leak statements are checked at commit, as all others are
alter table note alter constraint note_couple_fk deferrable initially deferred;
alter table note alter constraint note_session_fk deferrable initially deferred;
alter table note alter constraint note_author_fk deferrable initially deferred;
alter table note alter constraint note_appends_fk deferrable initially deferred;
alter table note alter constraint note_signed_by_fk deferrable initially deferred;
alter table note_paragraph alter constraint note_paragraph_note_fk deferrable initially deferred;
alter table note_paragraph_moment
  alter constraint note_paragraph_moment_paragraph_fk deferrable initially deferred;
alter table note_paragraph_moment
  alter constraint note_paragraph_moment_moment_fk deferrable initially deferred;
alter table leak_statement alter constraint leak_statement_couple_fk deferrable initially deferred;
alter table leak_statement alter constraint leak_statement_by_fk deferrable initially deferred;
