-- V0001__practice_key.sql: which practice key belongs to this database, and the owners' data keys it wraps
create table practice_key (
  id         uuid        not null,
  only_row   boolean     not null default true,
  key_check  bytea       not null,
  created_at timestamptz not null,
  constraint practice_key_pk primary key (id),
  constraint practice_key_only_row_uk unique (only_row),
  constraint practice_key_only_row_ck check (only_row),
  constraint practice_key_key_check_ck check (octet_length(key_check) = 32));

create table owner_key (
  id         uuid        not null,
  owner_kind varchar(16) not null,
  owner_id   uuid        not null,
  wrapped    bytea       not null,
  created_at timestamptz not null,
  retired_at timestamptz null,
  constraint owner_key_pk primary key (id),
  constraint owner_key_owner_kind_ck check (owner_kind in ('practice', 'person', 'couple', 'author')));

create unique index owner_key_current_uk on owner_key (owner_kind, owner_id) where retired_at is null;
