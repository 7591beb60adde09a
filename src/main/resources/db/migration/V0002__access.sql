-- V0002__access.sql: accounts of the practice, who is signed in, and the audit trail with its chain
create table practitioner (
  id            uuid         not null constraint practitioner_pk primary key,
  version       bigint       not null,
  user_name     varchar(64)  not null constraint practitioner_user_name_uq unique,
  display_name  varchar(120) not null,
  role_code     varchar(32)  not null,
  password_hash varchar(400) not null,
  supervisor_id uuid         null constraint practitioner_supervisor_fk references practitioner deferrable initially deferred,
  created_at    timestamptz  not null,
  disabled_at   timestamptz  null);

create table sign_in (
  token_hash      bytea       not null constraint sign_in_pk primary key,
  practitioner_id uuid        not null constraint sign_in_practitioner_fk references practitioner deferrable initially deferred,
  created_at      timestamptz not null,
  last_seen_at    timestamptz not null,
  expires_at      timestamptz not null);
create index sign_in_practitioner_ix on sign_in (practitioner_id);

create table audit_event (
  id          uuid         not null constraint audit_event_pk primary key,
  entry       bigint       not null generated always as identity constraint audit_event_entry_uq unique,
  at          timestamptz  not null,
  actor_id    uuid         null,
  role_code   varchar(32)  not null,
  action      varchar(32)  not null,
  object_kind varchar(32)  not null,
  object_id   uuid         null,
  couple_id   uuid         null,
  detail      varchar(200) not null,
  outcome     varchar(16)  not null constraint audit_event_outcome_ck
              check (outcome in ('done', 'refused')),
  request_id  uuid         not null,
  row_hmac    bytea        not null);
create index audit_event_couple_ix on audit_event (couple_id, entry);
create index audit_event_actor_ix on audit_event (actor_id, entry);

-- The chain: gap-free numbers given by the sealer; each hash covers the one before.
create table audit_seal (
  seq      bigint not null constraint audit_seal_pk primary key,
  event_id uuid   not null constraint audit_seal_event_fk references audit_event deferrable initially deferred
                  constraint audit_seal_event_uq unique,
  hash     bytea  not null);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit trail only grows';
end $$;
create trigger audit_event_append_only before update or delete or truncate on audit_event
  for each statement execute function refuse_change();
create trigger audit_seal_append_only before update or delete or truncate on audit_seal
  for each statement execute function refuse_change();
