-- V0003__couple.sql: people, couples, care teams, agreements, consents to release, links to EHR charts
create table person (
  id          uuid        not null constraint person_pk primary key,
  version     bigint      not null,
  given_name  bytea       not null,
  family_name bytea       not null,
  pronouns    bytea       null,
  birth_date  bytea       null,
  phone       bytea       null,
  email       bytea       null,
  gender_code varchar(16) not null,
  name_index  bytea       not null,
  created_at  timestamptz not null);
create index person_name_ix on person (name_index);

-- where a person's chart lies in another system; identifiers are kept a system
create table chart_link (
  id              uuid         not null constraint chart_link_pk primary key,
  person_id       uuid         not null constraint chart_link_person_fk references person deferrable initially deferred,
  system_uri      varchar(400) not null,
  identifier      bytea        not null,
  identifier_index bytea       not null,
  patient_id      varchar(64)  null,
  constraint chart_link_person_system_uq unique (person_id, system_uri));
create index chart_link_identifier_ix on chart_link (system_uri, identifier_index);

create table couple (
  id         uuid        not null constraint couple_pk primary key,
  version    bigint      not null,
  since_on   date        not null,
  ended_on   date        null constraint couple_ended_ck check (ended_on >= since_on),
  created_at timestamptz not null);

create table partner (
  couple_id   uuid       not null constraint partner_couple_fk references couple deferrable initially deferred,
  letter_code varchar(1) not null constraint partner_letter_ck check (letter_code in ('a', 'b')),
  person_id   uuid       not null constraint partner_person_fk references person deferrable initially deferred,
  wish        bytea      null,
  constraint partner_pk primary key (couple_id, letter_code),
  constraint partner_person_uq unique (couple_id, person_id));
create index partner_person_ix on partner (person_id);

create table care_team_member (
  couple_id       uuid        not null constraint care_team_couple_fk references couple deferrable initially deferred,
  practitioner_id uuid        not null constraint care_team_practitioner_fk references practitioner deferrable initially deferred,
  joined_at       timestamptz not null,
  left_at         timestamptz null,
  constraint care_team_pk primary key (couple_id, practitioner_id));
create index care_team_practitioner_ix on care_team_member (practitioner_id);

-- the policy on secrets, version by version; in force when both have signed
create table secrets_agreement (
  couple_id     uuid        not null constraint secrets_agreement_couple_fk references couple deferrable initially deferred,
  agreement_no  smallint    not null constraint secrets_agreement_no_ck check (agreement_no > 0),
  policy_code   varchar(32) not null,
  signed_a_on   date        null,
  signed_b_on   date        null,
  recorded_at   timestamptz not null,
  recorded_by   uuid        not null constraint secrets_agreement_by_fk references practitioner deferrable initially deferred,
  constraint secrets_agreement_pk primary key (couple_id, agreement_no));

-- one partner's consent that the practice releases that partner's part to one recipient
create table release_consent (
  id           uuid         not null constraint release_consent_pk primary key,
  version      bigint       not null,
  couple_id    uuid         not null constraint release_consent_couple_fk references couple deferrable initially deferred,
  letter_code  varchar(1)   not null
               constraint release_consent_letter_ck check (letter_code in ('a', 'b')),
  recipient    varchar(200) not null,
  purpose_code varchar(32)  not null,
  from_on      date         not null,
  until_on     date         not null constraint release_consent_until_ck check (until_on >= from_on),
  signed_on    date         not null,
  revoked_at   timestamptz  null,
  recorded_at  timestamptz  not null,
  recorded_by  uuid         not null constraint release_consent_by_fk references practitioner deferrable initially deferred);
create index release_consent_couple_ix on release_consent (couple_id, letter_code);
