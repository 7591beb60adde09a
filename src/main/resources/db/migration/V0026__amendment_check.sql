-- V0026__amendment_check.sql: the check of each mark at commit, with plans that are kept

create or replace function refuse_mark_after_close() returns trigger language plpgsql as $$
declare
  session uuid := case when tg_op = 'DELETE' then old.session_id else new.session_id end;
  series  uuid := case when tg_op = 'DELETE' then old.series_id else new.series_id end;
begin
  if series = session and closed_before(session) then
    if not exists (select 1 from pad_command c
                   where c.series_id = series and c.reason_sealed is not null
                     and c.xmin = pg_current_xact_id()::xid) then
      raise exception 'a closed session changes by amendment only';
    end if;
  end if;
  return null;
end $$;
