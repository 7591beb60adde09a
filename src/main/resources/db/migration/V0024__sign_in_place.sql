-- V0024__sign_in_place.sql: from where each account was signed in to, so that strangers' failures do not count there
create table sign_in_place (
  place_hmac bytea       not null constraint sign_in_place_pk primary key,
  last_at    timestamptz not null);
create index sign_in_try_last_ix on sign_in_try (last_at);
