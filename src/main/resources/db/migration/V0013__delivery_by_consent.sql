-- V0013__delivery_by_consent.sql: a delivery goes to the system it was made for, while the consents behind it hold
alter table delivery
  add column base_uri     varchar(400) not null default '',
  add column purpose_code varchar(32)  not null default 'treatment',
  add column joint        boolean      not null default true;
alter table delivery
  alter column base_uri drop default,
  alter column purpose_code drop default,
  alter column joint drop default,
  drop constraint delivery_state_ck,
  add constraint delivery_state_ck check (state in ('WAITING', 'ARRIVED', 'NEEDS_ATTENTION', 'WITHDRAWN'));
drop index delivery_due_ix;
create index delivery_due_ix on delivery (recipient, base_uri, next_attempt_at) where state = 'WAITING';
