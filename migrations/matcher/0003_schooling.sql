-- The education that a vacancy asks and the one that a person finished.
alter table {{schema}}.candidate_projection add column schooling int;
alter table {{schema}}.vacancy_projection
  add column schooling_levels int[] not null default '{}',
  add column schooling_directed boolean[] not null default '{}',
  add column schooling_hard boolean[] not null default '{}';

-- Everything is read anew from the published views by the first comparison after the start.
delete from {{schema}}.candidate_projection;
delete from {{schema}}.vacancy_projection;
