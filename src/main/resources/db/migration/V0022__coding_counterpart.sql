-- V0022__coding_counterpart.sql: what words of coded files were taken for last; no word is stored
create table coding_counterpart (
  word_hmac   varchar(64) not null constraint coding_counterpart_pk primary key,
  counterpart varchar(80) not null);
