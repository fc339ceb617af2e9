-- The highest education that someone finished takes part in the matching, for a vacancy may ask it.
alter table {{schema}}.candidate add column schooling smallint check (schooling between 1 and 6);

update {{schema}}.candidate c set schooling = (
  select max((entry ->> 'codeNiveauOpleiding')::int)
  from jsonb_array_elements(c.shared_profile -> 'arbeidsmarktkwalificatie' -> 'opleiding') as entry
  where (entry ->> 'codeNiveauOpleiding')::int between 1 and 6
    and (entry ->> 'indicatieDiploma' = '1'
      or (entry ->> 'codeStatusOpleiding' = '1' and coalesce(entry ->> 'indicatieDiploma', '') <> '2'))
)
where jsonb_typeof(c.shared_profile -> 'arbeidsmarktkwalificatie' -> 'opleiding') = 'array';

grant select (schooling) on {{schema}}.candidate to {{publisher}};
set local role {{publisher}};
create or replace view {{schema}}.matching_profile as
  select c.id, c.region_id, c.revision,
    c.visible_to_employers and c.grondslag <> 'geen'
      and c.beschikbaarheid in ('beschikbaar', 'aan-het-werk-wil-meer-uren')
      and c.bemiddelbaarheid in ('direct', 'met-ondersteuning')
      and coalesce(p.shares, false) as matchable,
    c.taxonomy_version as taxonomy,
    case when 'beroep-en-ervaring' = any (p.field_groups) then c.occupations else '{}' end as occupations,
    case when 'beroep-en-ervaring' = any (p.field_groups) then c.experience_occupations else '{}' end as experience_occupations,
    case when 'beroep-en-ervaring' = any (p.field_groups) then c.experience_months else '{}' end as experience_months,
    case when 'beroep-en-ervaring' = any (p.field_groups) then c.experience_end_days else '{}' end as experience_end_days,
    case when 'competenties' = any (p.field_groups) then c.competences else '{}' end as competences,
    case when 'opleiding-en-certificaten' = any (p.field_groups) then c.level end as level,
    case when 'opleiding-en-certificaten' = any (p.field_groups) then c.certificates else '{}' end as certificates,
    case when 'talen' = any (p.field_groups) then c.languages else '{}' end as languages,
    case when 'talen' = any (p.field_groups) then c.language_levels else '{}' end as language_levels,
    case when 'werktijden-en-contract' = any (p.field_groups) then c.hours_min end as hours_min,
    case when 'werktijden-en-contract' = any (p.field_groups) then c.hours_max end as hours_max,
    case when 'werktijden-en-contract' = any (p.field_groups) then c.shifts end as shifts,
    case when 'werktijden-en-contract' = any (p.field_groups) then c.earliest_minute end as earliest_minute,
    case when 'werktijden-en-contract' = any (p.field_groups) then c.contracts end as contracts,
    case when 'werktijden-en-contract' = any (p.field_groups) then c.available_from end as available_from,
    case when 'reizen' = any (p.field_groups) then c.licences end as licences,
    case when 'reizen' = any (p.field_groups) then c.pc4 end as pc4,
    case when 'reizen' = any (p.field_groups) then c.lat_milli end as lat_milli,
    case when 'reizen' = any (p.field_groups) then c.lon_milli end as lon_milli,
    case when 'reizen' = any (p.field_groups) then c.travel_means end as travel_means,
    case when 'reizen' = any (p.field_groups) then c.travel_max_minutes end as travel_max_minutes,
    case when 'reizen' = any (p.field_groups) then c.travel_max_km end as travel_max_km,
    case when 'wensen' = any (p.field_groups) then c.wish_occupations else '{}' end as wish_occupations,
    case when 'wensen' = any (p.field_groups) then c.wish_sectors end as wish_sectors,
    case when 'wensen' = any (p.field_groups) then c.avoids end as avoids,
    case when 'opleiding-en-certificaten' = any (p.field_groups) then c.schooling end as schooling
  from {{schema}}.candidate c
  left join organisations.sharing_policy p
    on p.region_id = c.region_id and p.organisation_id = c.owner_organisation_id;
set local role {{owner}};
