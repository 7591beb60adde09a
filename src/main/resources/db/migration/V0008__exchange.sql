-- V0008__exchange.sql: every version of every FHIR resource, one search row a resource, and what is to be delivered

-- Each committed version as its JSON text, sealed as a whole under the key of its owner.
create table fhir_version (
  id            uuid        not null constraint fhir_version_pk primary key,
  resource_type varchar(32) not null,
  resource_id   uuid        not null,
  version_no    integer     not null constraint fhir_version_no_ck check (version_no > 0),
  owner_kind    varchar(16) not null,
  owner_id      uuid        not null,
  sealed_json   bytea       null,
  recorded_at   timestamptz not null,
  constraint fhir_version_no_uq unique (resource_type, resource_id, version_no));

-- The newest version of each resource with the columns that searches need; a row, not a row a token.
create table fhir_search (
  resource_type  varchar(32)  not null,
  resource_id    uuid         not null,
  version_row    uuid         not null constraint fhir_search_version_fk references fhir_version deferrable initially deferred,
  version_no     integer      not null,
  couple_id      uuid         null,
  subject_type   varchar(32)  null,
  subject_id     uuid         null,
  encounter_id   uuid         null,
  code_system    varchar(200) null,
  code           varchar(64)  null,
  status         varchar(32)  null,
  starts_at      timestamptz  not null,
  ends_at        timestamptz  not null,
  last_updated_at timestamptz not null,
  digest         bytea        not null,
  deleted        boolean      not null,
  constraint fhir_search_pk primary key (resource_type, resource_id));
create index fhir_search_date_ix on fhir_search (resource_type, starts_at, resource_id) where not deleted;
create index fhir_search_subject_ix on fhir_search (subject_id, resource_type, starts_at, resource_id) where not deleted;
create index fhir_search_encounter_ix on fhir_search (encounter_id, resource_type, starts_at, resource_id) where not deleted;
create index fhir_search_code_ix on fhir_search (code, resource_type, starts_at, resource_id) where not deleted;
create index fhir_search_couple_ix on fhir_search (couple_id);

-- What is to be delivered to the practice system: written in the transaction of the request, sent by a worker.
create table delivery (
  id              uuid         not null constraint delivery_pk primary key,
  version         bigint       not null,
  couple_id       uuid         not null,
  letter_code     varchar(1)   not null
                  constraint delivery_letter_ck check (letter_code in ('a', 'b')),
  session_id      uuid         not null,
  recipient       varchar(200) not null,
  sealed_bundle   bytea        not null,
  resources       integer      not null constraint delivery_resources_ck check (resources > 0),
  state           varchar(32)  not null constraint delivery_state_ck
                  check (state in ('WAITING', 'ARRIVED', 'NEEDS_ATTENTION')),
  attempts        integer      not null,
  doubtful        boolean      not null,
  next_attempt_at timestamptz  not null,
  claimed_until   timestamptz  null,
  http_status     integer      null,
  sealed_reason   bytea        null,
  requested_at    timestamptz  not null,
  requested_by    uuid         not null,
  settled_at      timestamptz  null);
create index delivery_due_ix on delivery (next_attempt_at) where state = 'WAITING';
create index delivery_couple_ix on delivery (couple_id, requested_at);
