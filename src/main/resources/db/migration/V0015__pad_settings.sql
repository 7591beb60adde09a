-- V0015__pad_settings.sql: which codes sit on the practice's pads, and the keys of each practitioner
create table pad_code (
  slot smallint    not null constraint pad_code_pk primary key constraint pad_code_slot_ck check (slot between 0 and 15),
  code varchar(64) not null constraint pad_code_uq unique deferrable initially deferred);

create table pad_preference (
  practitioner_id uuid    not null constraint pad_preference_pk primary key
                  constraint pad_preference_practitioner_fk references practitioner deferrable initially deferred,
  version         bigint  not null,
  starter         boolean not null);

-- only keys that differ from the usual ones
create table pad_key (
  practitioner_id uuid        not null constraint pad_key_preference_fk references pad_preference deferrable initially deferred,
  hand_key        varchar(16) not null,
  place           varchar(24) not null,
  constraint pad_key_pk primary key (practitioner_id, hand_key),
  constraint pad_key_place_uq unique (practitioner_id, place) deferrable initially deferred);
