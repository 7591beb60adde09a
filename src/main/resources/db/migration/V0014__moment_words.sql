-- V0014__moment_words.sql: a moment can wait for its words; a command may leave open whether it was asked for
alter table moment add column words_to_come boolean not null default false;
alter table moment alter column words_to_come drop default;
alter table pad_command alter column prompted drop not null;
