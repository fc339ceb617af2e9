-- What leaves the owner organisation: the pseudonymous card for advisers of the region, the matcher's view, and two
-- answers to the gate. Everything follows the owner's sharing policy; without one nothing is shared.

create policy shared on candidates.candidate for select to {{service}}
  using (region_id = (select app.region_id()) and grondslag <> 'geen'
    and ((select app.has_role('werkgeversadviseur')) or (select app.has_role('begeleider'))
      or (select app.has_role('teamleider')) or (select app.has_role('regiocoordinator')))
    and owner_organisation_id in (select p.organisation_id from organisations.sharing_policy p where p.shares));

-- The matcher's: numbers only. Never organisation, benefit, sex, age or name; the two columns that decide on sharing
-- are read by the view and not shown by it.
create policy published on candidates.candidate for select to {{publisher}}
  using (region_id = (select app.region_id()));
grant select (id, region_id, owner_organisation_id, revision, beschikbaarheid, bemiddelbaarheid, visible_to_employers,
  grondslag, taxonomy_version, occupations, experience_occupations, experience_months, experience_end_days,
  competences, level, languages, language_levels, licences, certificates, hours_min, hours_max, pc4, lat_milli,
  lon_milli, travel_means, travel_max_minutes, travel_max_km, shifts, earliest_minute, contracts, wish_occupations,
  wish_sectors, avoids, available_from) on candidates.candidate to {{publisher}};
grant usage on schema candidates to {{publisher}}, {{service:matcher}};

-- A field group that the owner does not share counts as unknown.
create view candidates.matching_profile as
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
    case when 'wensen' = any (p.field_groups) then c.avoids end as avoids
  from candidates.candidate c
  left join organisations.sharing_policy p
    on p.region_id = c.region_id and p.organisation_id = c.owner_organisation_id;
alter view candidates.matching_profile owner to {{publisher}};
grant select on candidates.matching_profile to {{service:matcher}};

-- Whether people may be considered for a vacancy that is kept for one group: ja, nee or onbekend, for persons whom
-- the actor may see as a card. The fact itself, its source and its date stay where they are.
create function candidates.answer_eligibility(ids uuid[], asked_fact text)
  returns table (candidate_id uuid, answer text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select c.id, coalesce(f.value, 'onbekend') from candidates.candidate c
    left join candidates.regelingfeit f on f.candidate_id = c.id and f.fact = asked_fact
    where c.id = any (ids) and c.region_id = app.region_id() and asked_fact <> 'uitkering'
  $$;
-- Whether people were born on or before a day: the statutory minimum age of some work.
create function candidates.answer_born_by(ids uuid[], day date)
  returns table (candidate_id uuid, answer text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select c.id, case when i.birth_date is null then 'onbekend' when i.birth_date <= day then 'ja' else 'nee' end
    from candidates.candidate c
    left join candidates.identity i on i.candidate_id = c.id
    where c.id = any (ids) and c.region_id = app.region_id()
  $$;
revoke all on function candidates.answer_eligibility(uuid[], text) from public;
revoke all on function candidates.answer_born_by(uuid[], date) from public;
grant execute on function candidates.answer_eligibility(uuid[], text) to {{service}};
grant execute on function candidates.answer_born_by(uuid[], date) to {{service}};
