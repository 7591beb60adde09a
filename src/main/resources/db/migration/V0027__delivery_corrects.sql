-- V0027__delivery_corrects.sql: whether a delivery puts right what the chart has, rather than adding to it
alter table delivery add column corrects boolean not null default false;
alter table delivery alter column corrects drop default;
