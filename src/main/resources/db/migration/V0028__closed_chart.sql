-- V0028__closed_chart.sql: ways past the guard of a closed session that were left open

-- The row of a closed session changes no more, whichever column: a row that was written in this
-- transaction would pass for one that was closed in it.
create or replace function refuse_reopening() returns trigger language plpgsql as $$
begin
  if old.closed_at is not null then
    raise exception 'a closed session stays closed';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  return new;
end $$;
create trigger therapy_session_stays before delete on therapy_session
  for each row execute function refuse_reopening();

-- A mark is looked at where it was and where it is: it does not leave a closed chart either.
create function refuse_without_amendment(session uuid, series uuid) returns void language plpgsql as $$
begin
  if series = session and closed_before(session) then
    if not exists (select 1 from pad_command c
                   where c.series_id = series and c.reason_sealed is not null
                     and c.xmin = pg_current_xact_id()::xid) then
      raise exception 'a closed session changes by amendment only';
    end if;
  end if;
end $$;
create or replace function refuse_mark_after_close() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform refuse_without_amendment(new.session_id, new.series_id);
    return null;
  end if;
  perform refuse_without_amendment(old.session_id, old.series_id);
  if tg_op = 'UPDATE' then
    if new.session_id <> old.session_id or new.series_id <> old.series_id then
      perform refuse_without_amendment(new.session_id, new.series_id);
    end if;
  end if;
  return null;
end $$;

-- Charts are not emptied.
create function refuse_emptying() returns trigger language plpgsql as $$
begin
  raise exception 'a chart is not emptied';
end $$;
create trigger therapy_session_no_truncate before truncate on therapy_session
  for each statement execute function refuse_emptying();
create trigger moment_no_truncate before truncate on moment
  for each statement execute function refuse_emptying();
create trigger arousal_step_no_truncate before truncate on arousal_step
  for each statement execute function refuse_emptying();
create trigger loop_change_no_truncate before truncate on loop_change
  for each statement execute function refuse_emptying();
create trigger session_pause_no_truncate before truncate on session_pause
  for each statement execute function refuse_emptying();
create trigger room_answer_no_truncate before truncate on room_answer
  for each statement execute function refuse_emptying();
