-- V0018__no_recipients_in_clear.sql: what V0017 has sealed stands nowhere in clear any more
alter table release_consent
  drop column recipient_in_clear,
  alter column recipient set not null;

alter table delivery
  drop column recipient_in_clear,
  alter column recipient set not null,
  alter column recipient_index set not null;
create index delivery_due_ix on delivery (recipient_index, base_uri, next_attempt_at) where state = 'WAITING';

alter table chart_link drop column patient_id_in_clear;
