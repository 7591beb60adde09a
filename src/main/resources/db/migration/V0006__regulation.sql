-- V0006__regulation.sql: goals with their five written levels, and ratings at sessions
create table goal (
  id          uuid        not null constraint goal_pk primary key,
  version     bigint      not null,
  couple_id   uuid        not null constraint goal_couple_fk references couple deferrable initially deferred,
  owner_code  varchar(16) not null constraint goal_owner_ck check (owner_code in ('a', 'b', 'couple')),
  kind_code   varchar(16) not null,
  title       bytea       not null,
  much_less   bytea       not null,
  less        bytea       not null,
  expected    bytea       not null,
  more        bytea       not null,
  much_more   bytea       not null,
  start_level smallint    not null constraint goal_start_level_ck check (start_level between -2 and 2),
  weight      smallint    not null constraint goal_weight_ck check (weight between 1 and 9),
  start_on    date        not null,
  due_on      date        not null constraint goal_due_ck check (due_on >= start_on),
  made_by     uuid        not null constraint goal_made_by_fk references practitioner deferrable initially deferred,
  made_at     timestamptz not null);
create index goal_couple_ix on goal (couple_id, made_at);

-- each partner and the therapist rate apart, once a session; a correction replaces
create table goal_rating (
  goal_id    uuid        not null constraint goal_rating_goal_fk references goal deferrable initially deferred,
  session_id uuid        not null constraint goal_rating_session_fk references therapy_session deferrable initially deferred,
  rater_code varchar(16) not null
             constraint goal_rating_rater_ck check (rater_code in ('a', 'b', 'therapist')),
  version    bigint      not null,
  level      smallint    not null constraint goal_rating_level_ck check (level between -2 and 2),
  rated_by   uuid        not null constraint goal_rating_rated_by_fk references practitioner deferrable initially deferred,
  rated_at   timestamptz not null,
  constraint goal_rating_pk primary key (goal_id, session_id, rater_code));
create index goal_rating_session_ix on goal_rating (session_id);
