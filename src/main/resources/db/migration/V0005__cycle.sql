-- V0005__cycle.sql: episodes found in sessions and the therapist's word on them, maps, naming statements
create table episode (
  id                 uuid        not null constraint episode_pk primary key,
  version            bigint      not null,
  session_id         uuid        not null constraint episode_session_fk references therapy_session deferrable initially deferred,
  couple_id          uuid        not null constraint episode_couple_fk references couple deferrable initially deferred,
  kind_code          varchar(16) not null,
  first_moment_id    uuid        not null constraint episode_first_moment_fk references moment deferrable initially deferred,
  opened_by_code     varchar(16) not null,
  onset_ms           bigint      not null constraint episode_onset_ck check (onset_ms >= 0),
  last_sideways_ms   bigint      null,
  end_ms             bigint      not null,
  ending_rule_code   varchar(16) null,
  ending_code        varchar(32) null,
  one_sided          boolean     not null,
  settled            boolean     not null,
  pattern_found_code varchar(32) null,
  direction_code     varchar(32) null,
  still_found        boolean     not null,
  review             varchar(16) not null
                     constraint episode_review_ck check (review in ('PROPOSED', 'CONFIRMED', 'DISMISSED')),
  pattern_own_code   varchar(32) null,
  reviewed_by        uuid        null constraint episode_reviewed_by_fk references practitioner deferrable initially deferred,
  reviewed_at        timestamptz null,
  constraint episode_end_ck check (end_ms >= onset_ms),
  constraint episode_first_moment_uq unique (session_id, kind_code, first_moment_id));
create index episode_couple_ix on episode (couple_id);

create table episode_moment (
  episode_id uuid     not null constraint episode_moment_episode_fk references episode deferrable initially deferred,
  position   integer  not null constraint episode_moment_position_ck check (position >= 0),
  moment_id  uuid     not null constraint episode_moment_moment_fk references moment deferrable initially deferred,
  constraint episode_moment_pk primary key (episode_id, position));

-- one row a version; never changed
create table cycle_map (
  id            uuid        not null constraint cycle_map_pk primary key,
  couple_id     uuid        not null constraint cycle_map_couple_fk references couple deferrable initially deferred,
  kind_code     varchar(16) not null,
  map_no        integer     not null constraint cycle_map_no_ck check (map_no > 0),
  pattern_code  varchar(32) not null,
  session_count integer     not null constraint cycle_map_sessions_ck check (session_count >= 0),
  made_by       uuid        not null constraint cycle_map_made_by_fk references practitioner deferrable initially deferred,
  made_at       timestamptz not null,
  constraint cycle_map_no_uq unique (couple_id, kind_code, map_no));

create table cycle_node (
  id           uuid        not null constraint cycle_node_pk primary key,
  map_id       uuid        not null constraint cycle_node_map_fk references cycle_map deferrable initially deferred,
  partner_code varchar(1)  not null constraint cycle_node_partner_ck check (partner_code in ('a', 'b')),
  station      varchar(16) not null
               constraint cycle_node_station_ck
               check (station in ('CUE', 'MEANING', 'PRIMARY', 'SECONDARY', 'MOVE', 'NEED')),
  words        bytea       null,
  first_code   varchar(64) null,
  second_code  varchar(64) null,
  constraint cycle_node_station_uq unique (map_id, partner_code, station));

create table cycle_evidence (
  node_id    uuid    not null constraint cycle_evidence_node_fk references cycle_node deferrable initially deferred,
  position   integer not null constraint cycle_evidence_position_ck check (position >= 0),
  map_id     uuid    not null constraint cycle_evidence_map_fk references cycle_map deferrable initially deferred,
  session_id uuid    not null constraint cycle_evidence_session_fk references therapy_session deferrable initially deferred,
  moment_id  uuid    not null constraint cycle_evidence_moment_fk references moment deferrable initially deferred,
  constraint cycle_evidence_pk primary key (node_id, position));
create index cycle_evidence_map_ix on cycle_evidence (map_id);

create table naming_statement (
  id            uuid        not null constraint naming_statement_pk primary key,
  version       bigint      not null,
  map_id        uuid        not null constraint naming_statement_map_fk references cycle_map deferrable initially deferred,
  speaker_code  varchar(1)  not null constraint naming_statement_speaker_ck check (speaker_code in ('a', 'b')),
  language      varchar(2)  not null,
  noticed       bytea       not null,
  felt          bytea       not null,
  did           bytea       not null,
  question      bytea       not null,
  noticed_code  varchar(64) null,
  felt_code     varchar(64) null,
  did_code      varchar(64) null,
  agreed_a_on   date        null,
  agreed_b_on   date        null,
  constraint naming_statement_speaker_uq unique (map_id, speaker_code));
