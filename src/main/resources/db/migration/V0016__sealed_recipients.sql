-- V0016__sealed_recipients.sql: room for recipients and charts elsewhere as sealed values, beside the clear ones
alter table release_consent rename column recipient to recipient_in_clear;
alter table release_consent
  alter column recipient_in_clear drop not null,
  add column recipient bytea null;

alter table delivery rename column recipient to recipient_in_clear;
alter table delivery
  alter column recipient_in_clear drop not null,
  add column recipient bytea null,
  add column recipient_index bytea null;

alter table chart_link rename column patient_id to patient_id_in_clear;
alter table chart_link add column patient_id bytea null;
