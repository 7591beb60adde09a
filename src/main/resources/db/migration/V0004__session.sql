-- V0004__session.sql: therapy sessions, what the pad sent, and the chart that it amounts to
create table therapy_session (
  id              uuid        not null constraint therapy_session_pk primary key,
  version         bigint      not null,
  couple_id       uuid        not null constraint therapy_session_couple_fk references couple deferrable initially deferred,
  therapist_id    uuid        not null constraint therapy_session_therapist_fk references practitioner deferrable initially deferred,
  left_seat_code  varchar(1)  not null constraint therapy_session_seat_ck check (left_seat_code in ('a', 'b')),
  planned_minutes smallint    not null constraint therapy_session_planned_ck check (planned_minutes > 0),
  started_at      timestamptz not null,
  ended_at        timestamptz null constraint therapy_session_ended_ck check (ended_at >= started_at),
  closed_at       timestamptz null,
  constraint therapy_session_closed_ck check (closed_at is null or closed_at >= ended_at));
create index therapy_session_couple_ix on therapy_session (couple_id, started_at desc);

-- who was in the room, by interval; an open end is the end of the session
create table attendance (
  id           uuid       not null constraint attendance_pk primary key,
  session_id   uuid       not null
               constraint attendance_session_fk references therapy_session deferrable initially deferred,
  partner_code varchar(1) not null constraint attendance_partner_ck check (partner_code in ('a', 'b')),
  from_ms      bigint     not null constraint attendance_from_ck check (from_ms >= 0),
  to_ms        bigint     null constraint attendance_to_ck check (to_ms > from_ms));
create index attendance_session_ix on attendance (session_id);

-- append-only: what each device sent, once
create table pad_command (
  id            uuid        not null constraint pad_command_pk primary key,
  session_id    uuid        not null constraint pad_command_session_fk references therapy_session deferrable initially deferred,
  device        uuid        not null,
  seq           integer     not null constraint pad_command_seq_ck check (seq > 0),
  kind_code     varchar(16) not null,
  target_id     uuid        null,
  offset_ms     bigint      not null constraint pad_command_offset_ck check (offset_ms >= 0),
  by_wall       boolean     not null,
  actor_code    varchar(16) null,
  code          varchar(64) null,
  feeling_code  varchar(64) null,
  partner_code  varchar(1)  null,
  arousal_level smallint    null,
  state_code    varchar(16) null,
  strength      smallint    null,
  capture_code  varchar(16) null,
  prompted      boolean     not null,
  words_sealed  bytea       null,
  received_at   timestamptz not null,
  charted_by    uuid        not null constraint pad_command_by_fk references practitioner deferrable initially deferred,
  constraint pad_command_seq_uq unique (session_id, device, seq));
create index pad_command_target_ix on pad_command (target_id) where target_id is not null;

-- the chart; what was undone stays as a voided row
create table moment (
  id           uuid        not null constraint moment_pk primary key,
  version      bigint      not null,
  session_id   uuid        not null constraint moment_session_fk references therapy_session deferrable initially deferred,
  device       uuid        not null,
  press_order  integer     not null,
  actor_code   varchar(16) not null,
  code         varchar(64) not null,
  feeling_code varchar(64) null,
  offset_ms    bigint      not null constraint moment_offset_ck check (offset_ms >= 0),
  by_wall      boolean     not null,
  strength     smallint    not null constraint moment_strength_ck check (strength between 1 and 3),
  capture_code varchar(16) not null,
  prompted     boolean     not null,
  answers_id   uuid        null constraint moment_answers_fk references moment deferrable initially deferred,
  words_sealed bytea       null,
  voided       boolean     not null);
create index moment_session_ix on moment (session_id, offset_ms);

create table room_answer (
  id          uuid        not null constraint room_answer_pk primary key,
  session_id  uuid        not null constraint room_answer_session_fk references therapy_session deferrable initially deferred,
  question_id uuid        not null
              constraint room_answer_question_fk references moment deferrable initially deferred,
  code        varchar(64) not null,
  offset_ms   bigint      not null constraint room_answer_offset_ck check (offset_ms >= 0),
  voided      boolean     not null);
create index room_answer_session_ix on room_answer (session_id);

create table arousal_step (
  id            uuid        not null constraint arousal_step_pk primary key,
  session_id    uuid        not null constraint arousal_step_session_fk references therapy_session deferrable initially deferred,
  device        uuid        not null,
  press_order   integer     not null,
  partner_code  varchar(1)  not null constraint arousal_step_partner_ck check (partner_code in ('a', 'b')),
  code          varchar(64) null,
  arousal_level smallint    not null constraint arousal_step_level_ck check (arousal_level between 0 and 4),
  offset_ms     bigint      not null constraint arousal_step_offset_ck check (offset_ms >= 0),
  voided        boolean     not null);
create index arousal_step_session_ix on arousal_step (session_id, offset_ms);

create table loop_change (
  id          uuid        not null constraint loop_change_pk primary key,
  session_id  uuid        not null constraint loop_change_session_fk references therapy_session deferrable initially deferred,
  device      uuid        not null,
  press_order integer     not null,
  state_code  varchar(16) not null,
  offset_ms   bigint      not null constraint loop_change_offset_ck check (offset_ms >= 0),
  voided      boolean     not null);
create index loop_change_session_ix on loop_change (session_id, offset_ms);

create table session_pause (
  id         uuid    not null constraint session_pause_pk primary key,
  session_id uuid    not null constraint session_pause_session_fk references therapy_session deferrable initially deferred,
  from_ms    bigint  not null constraint session_pause_from_ck check (from_ms >= 0),
  to_ms      bigint  null constraint session_pause_to_ck check (to_ms >= from_ms),
  voided     boolean not null);
create index session_pause_session_ix on session_pause (session_id);
