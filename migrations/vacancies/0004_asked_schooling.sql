-- The education that a vacancy asks takes part in the matching: per asked education its level (VUM's 1 to 6, 0 where
-- only a direction is asked), whether a direction is asked besides, and whether it is required with a reason.
alter table {{schema}}.vacancy
  add column schooling_levels int[] not null default '{}',
  add column schooling_directed boolean[] not null default '{}',
  add column schooling_hard boolean[] not null default '{}',
  add check (cardinality(schooling_levels) = cardinality(schooling_directed)),
  add check (cardinality(schooling_levels) = cardinality(schooling_hard));

with entry as (
  select v.id, asked.at,
    case when (asked.value ->> 'codeNiveauOpleiding')::int between 1 and 6
      then (asked.value ->> 'codeNiveauOpleiding')::int else 0 end as level,
    trim(coalesce(asked.value ->> 'toelichtingOpleiding', asked.value ->> 'codeOpleidingsnaam', '')) <> '' as directed,
    coalesce(asked.value ->> 'weging' = 'vereist', false) and trim(coalesce(asked.value ->> 'reden', '')) <> ''
      and coalesce(asked.value ->> 'herkomst', '') <> 'herkend' as hard
  from {{schema}}.vacancy v
  cross join lateral jsonb_array_elements(v.content -> 'opleiding') with ordinality as asked (value, at)
  where jsonb_typeof(v.content -> 'opleiding') = 'array'
), asked as (
  select id, array_agg(level order by at) as levels, array_agg(directed order by at) as directed,
    array_agg(hard order by at) as hard
  from entry where level > 0 or directed group by id
)
update {{schema}}.vacancy v
set schooling_levels = asked.levels, schooling_directed = asked.directed, schooling_hard = asked.hard
from asked where asked.id = v.id;

grant select (schooling_levels, schooling_directed, schooling_hard) on {{schema}}.vacancy to {{publisher}};
set local role {{publisher}};
create or replace view {{schema}}.matching_demand as
  select id, region_id, revision,
    status in ('ontvangen', 'opgepakt', 'kandidaten-benaderd', 'voorgesteld') and posts_filled < posts as matchable,
    taxonomy, occupation, experience_months, experience_hard, competences, competence_strengths, competence_hard,
    level, level_hard, languages, language_levels, language_hard, licences_asked, licences_hard, certificates,
    certificate_hard, hours_min, hours_max, pc4, lat_milli, lon_milli, shifts, start_minute, contracts,
    sector_mask as sector, conditions, start_day, schooling_levels, schooling_directed, schooling_hard
  from {{schema}}.vacancy;
set local role {{owner}};
