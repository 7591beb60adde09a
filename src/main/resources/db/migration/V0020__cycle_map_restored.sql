-- V0020__cycle_map_restored.sql: a version of a map may take up an earlier one again
alter table cycle_map add column restored_no integer null
  constraint cycle_map_restored_ck check (restored_no > 0 and restored_no < map_no);
