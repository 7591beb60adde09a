-- V0019__sign_in_try.sql: tries to sign in that count against an account, an address, or both; seen by all nodes
create table sign_in_try (
  source_hmac bytea       not null constraint sign_in_try_pk primary key,
  failures    integer     not null constraint sign_in_try_failures_ck check (failures >= 0),
  last_at     timestamptz not null,
  next_at     timestamptz not null);
