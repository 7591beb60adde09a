-- V0021__said_aloud.sql: whether a naming statement was said aloud, and what shifted
alter table naming_statement
  add column said_on    date        null,
  add column shift_code varchar(64) null,
  add column shifted    bytea       null,
  add constraint naming_statement_said_ck
    check (said_on is not null or (shift_code is null and shifted is null));
