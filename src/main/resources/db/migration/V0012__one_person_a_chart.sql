-- V0012__one_person_a_chart.sql: a chart elsewhere belongs to one person, so that no release for one reaches another's
drop index chart_link_identifier_ix;
create unique index chart_link_identifier_uq on chart_link (system_uri, identifier_index);
