-- V0011__kind_of_practice.sql: whether the data are those of a demo practice; unknown for data from before
alter table practice_key add column demo boolean null;
