-- V0007__note.sql: notes and addenda, their paragraphs and the moments these tell of; signed is final
create table note (
  id            uuid        not null constraint note_pk primary key,
  version       bigint      not null,
  couple_id     uuid        not null constraint note_couple_fk references couple,
  session_id    uuid        not null constraint note_session_fk references therapy_session,
  author_id     uuid        not null constraint note_author_fk references practitioner,
  appends_id    uuid        null constraint note_appends_fk references note,
  language_code varchar(8)  not null,
  state_code    varchar(16) not null constraint note_state_ck check (state_code in ('draft', 'signed')),
  draft_no      integer     not null constraint note_draft_no_ck check (draft_no > 0),
  created_at    timestamptz not null,
  saved_at      timestamptz not null,
  signed_at     timestamptz null,
  signed_by     uuid        null constraint note_signed_by_fk references practitioner,
  content_hash  varchar(64) null,
  constraint note_signature_ck check (
    (state_code = 'signed') = (signed_at is not null and signed_by is not null and content_hash is not null)));
create index note_couple_ix on note (couple_id, created_at desc);
create index note_appends_ix on note (appends_id) where appends_id is not null;
-- one note a session; addenda append to it
create unique index note_session_uq on note (session_id) where appends_id is null;

create table note_paragraph (
  id            uuid        not null constraint note_paragraph_pk primary key,
  note_id       uuid        not null constraint note_paragraph_note_fk references note,
  position      smallint    not null constraint note_paragraph_position_ck check (position >= 0),
  topic_code    varchar(32) not null,
  audience_code varchar(16) null,
  prose         bytea       not null,
  constraint note_paragraph_position_uq unique (note_id, position) deferrable initially deferred);

create table note_paragraph_moment (
  paragraph_id uuid     not null constraint note_paragraph_moment_paragraph_fk references note_paragraph,
  moment_id    uuid     not null constraint note_paragraph_moment_moment_fk references moment,
  position     smallint not null constraint note_paragraph_moment_position_ck check (position >= 0),
  constraint note_paragraph_moment_pk primary key (paragraph_id, moment_id));

-- Signed is final for whoever writes here, whichever way: rows of a signed note, and new ones for it.
create function refuse_change_of_signed_note() returns trigger language plpgsql as $$
begin
  if old.state_code = 'signed' then
    raise exception 'a signed note is final';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  return new;
end $$;
create trigger note_signed_is_final before update or delete on note
  for each row execute function refuse_change_of_signed_note();

create function refuse_if_signed(which uuid) returns void language plpgsql as $$
begin
  -- waits for a signature that is being given
  perform 1 from note where id = which and state_code = 'signed' for share;
  if found then
    raise exception 'a signed note is final';
  end if;
end $$;

create function refuse_change_of_signed_paragraph() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    perform refuse_if_signed(old.note_id);
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  perform refuse_if_signed(new.note_id);
  return new;
end $$;
create trigger note_paragraph_signed_is_final before insert or update or delete on note_paragraph
  for each row execute function refuse_change_of_signed_paragraph();

create function refuse_change_of_signed_link() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    perform refuse_if_signed((select note_id from note_paragraph where id = old.paragraph_id));
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  perform refuse_if_signed((select note_id from note_paragraph where id = new.paragraph_id));
  return new;
end $$;
create trigger note_paragraph_moment_signed_is_final before insert or update or delete on note_paragraph_moment
  for each row execute function refuse_change_of_signed_link();

create function refuse_truncation_of_notes() returns trigger language plpgsql as $$
begin
  raise exception 'a signed note is final';
end $$;
create trigger note_no_truncate before truncate on note
  for each statement execute function refuse_truncation_of_notes();
create trigger note_paragraph_no_truncate before truncate on note_paragraph
  for each statement execute function refuse_truncation_of_notes();
create trigger note_paragraph_moment_no_truncate before truncate on note_paragraph_moment
  for each statement execute function refuse_truncation_of_notes();
