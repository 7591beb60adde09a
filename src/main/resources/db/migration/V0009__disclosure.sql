-- V0009__disclosure.sql: statements that a name in a sentence does not mean the partner
create table leak_statement (
  id            uuid        not null constraint leak_statement_pk primary key,
  couple_id     uuid        not null constraint leak_statement_couple_fk references couple,
  letter_code   varchar(1)  not null
                constraint leak_statement_letter_ck check (letter_code in ('a', 'b')),
  sentence_hmac bytea       not null,
  stated_by     uuid        not null constraint leak_statement_by_fk references practitioner,
  stated_at     timestamptz not null);
create index leak_statement_couple_ix on leak_statement (couple_id, letter_code);
