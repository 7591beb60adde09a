-- V0025__chart_edits.sql: edits of the timeline, amendments of closed sessions, and series of second raters

-- somebody else charts a session as well; the first series has the session's own id and no row here
create table rating_series (
  id          uuid        not null constraint rating_series_pk primary key,
  version     bigint      not null,
  session_id  uuid        not null constraint rating_series_session_fk references therapy_session deferrable initially deferred,
  rater_id    uuid        not null constraint rating_series_rater_fk references practitioner deferrable initially deferred,
  invited_by  uuid        not null constraint rating_series_invited_by_fk references practitioner deferrable initially deferred,
  invited_at  timestamptz not null,
  finished_at timestamptz null constraint rating_series_finished_ck check (finished_at >= invited_at),
  constraint rating_series_rater_uq unique (session_id, rater_id));

alter table pad_command add column series_id uuid null;
alter table moment add column series_id uuid null;
alter table arousal_step add column series_id uuid null;
alter table loop_change add column series_id uuid null;
alter table session_pause add column series_id uuid null;
alter table room_answer add column series_id uuid null;
update pad_command set series_id = session_id;
update moment set series_id = session_id;
update arousal_step set series_id = session_id;
update loop_change set series_id = session_id;
update session_pause set series_id = session_id;
update room_answer set series_id = session_id;
alter table pad_command alter column series_id set not null;
alter table moment alter column series_id set not null;
alter table arousal_step alter column series_id set not null;
alter table loop_change alter column series_id set not null;
alter table session_pause alter column series_id set not null;
alter table room_answer alter column series_id set not null;
alter table pad_command drop constraint pad_command_seq_uq;
alter table pad_command add constraint pad_command_seq_uq unique (series_id, device, seq);
create index moment_series_ix on moment (series_id, offset_ms);
create index arousal_step_series_ix on arousal_step (series_id, offset_ms);
create index loop_change_series_ix on loop_change (series_id, offset_ms);
create index session_pause_series_ix on session_pause (series_id);
create index room_answer_series_ix on room_answer (series_id);
drop index moment_session_ix;
drop index arousal_step_session_ix;
drop index loop_change_session_ix;
drop index session_pause_session_ix;
drop index room_answer_session_ix;

-- an edit has a number in its series; after the close it says why
alter table pad_command add column edit_no integer null constraint pad_command_edit_ck check (edit_no > 0);
alter table pad_command add column at_ms bigint null constraint pad_command_at_ck check (at_ms >= 0);
alter table pad_command add column answers_id uuid null;
alter table pad_command add column channels varchar(200) null;
alter table pad_command add column certainty varchar(8) null;
alter table pad_command add column cleared varchar(80) null;
alter table pad_command add column meaning_sealed bytea null;
alter table pad_command add column reason_sealed bytea null;
alter table pad_command add constraint pad_command_edit_uq unique (series_id, edit_no);

alter table moment add column channels varchar(200) null;
alter table moment add column certainty varchar(8) null;
alter table moment add column meaning_sealed bytea null;
alter table moment add column finality varchar(16) not null default 'FINAL'
  constraint moment_finality_ck check (finality in ('FINAL', 'AMENDED', 'CORRECTED'));
alter table moment alter column finality drop default;

-- who looked at the loop strip once more and found it right; null until then
alter table therapy_session add column loop_confirmed_by uuid null
  constraint therapy_session_loop_by_fk references practitioner deferrable initially deferred;
alter table therapy_session add column loop_confirmed_at timestamptz null;

-- Each mark has its command: no row of a chart comes from anywhere else.
alter table moment add constraint moment_command_fk foreign key (id) references pad_command deferrable initially deferred;
alter table arousal_step add constraint arousal_step_command_fk foreign key (id) references pad_command deferrable initially deferred;
alter table loop_change add constraint loop_change_command_fk foreign key (id) references pad_command deferrable initially deferred;
alter table session_pause add constraint session_pause_command_fk foreign key (id) references pad_command deferrable initially deferred;
alter table room_answer add constraint room_answer_command_fk foreign key (id) references pad_command deferrable initially deferred;

-- The log is only ever added to, for whoever writes here.
create function refuse_change_of_log() returns trigger language plpgsql as $$
begin
  raise exception 'the log of a chart is only added to';
end $$;
create trigger pad_command_append_only before update or delete on pad_command
  for each row execute function refuse_change_of_log();
create trigger pad_command_no_truncate before truncate on pad_command
  for each statement execute function refuse_change_of_log();

-- Closed stays closed: its chart changes by amendment alone. Checked at commit, because the session
-- may be charted and closed in one transaction; its own row is then of this transaction too.
create function closed_before(session uuid) returns boolean language sql stable as $$
  select exists (select 1 from therapy_session
                 where id = session and closed_at is not null and xmin <> pg_current_xact_id()::xid)
$$;

create function refuse_command_after_close() returns trigger language plpgsql as $$
begin
  if new.series_id = new.session_id and new.reason_sealed is null and closed_before(new.session_id) then
    raise exception 'a closed session changes by amendment only';
  end if;
  return null;
end $$;
create constraint trigger pad_command_by_amendment after insert on pad_command
  deferrable initially deferred for each row execute function refuse_command_after_close();

create function refuse_mark_after_close() returns trigger language plpgsql as $$
declare
  mark record;
begin
  mark := case when tg_op = 'DELETE' then old else new end;
  if mark.series_id = mark.session_id and closed_before(mark.session_id)
      and not exists (select 1 from pad_command c
                      where c.series_id = mark.series_id and c.reason_sealed is not null
                        and c.xmin = pg_current_xact_id()::xid) then
    raise exception 'a closed session changes by amendment only';
  end if;
  return null;
end $$;
create constraint trigger moment_by_amendment after insert or update or delete on moment
  deferrable initially deferred for each row execute function refuse_mark_after_close();
create constraint trigger arousal_step_by_amendment after insert or update or delete on arousal_step
  deferrable initially deferred for each row execute function refuse_mark_after_close();
create constraint trigger loop_change_by_amendment after insert or update or delete on loop_change
  deferrable initially deferred for each row execute function refuse_mark_after_close();
create constraint trigger session_pause_by_amendment after insert or update or delete on session_pause
  deferrable initially deferred for each row execute function refuse_mark_after_close();
create constraint trigger room_answer_by_amendment after insert or update or delete on room_answer
  deferrable initially deferred for each row execute function refuse_mark_after_close();

create function refuse_reopening() returns trigger language plpgsql as $$
begin
  if old.closed_at is not null
      and (new.closed_at is distinct from old.closed_at or new.ended_at is distinct from old.ended_at
           or new.started_at is distinct from old.started_at) then
    raise exception 'a closed session stays closed';
  end if;
  return new;
end $$;
create trigger therapy_session_stays_closed before update on therapy_session
  for each row execute function refuse_reopening();

-- whether an amendment of the closed session changed an episode
alter table episode add column amended boolean not null default false;
alter table episode alter column amended drop default;
