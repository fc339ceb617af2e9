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

create view candidates.matching_profile as
  select c.id, c.region_id, c.revision,
    c.visible_to_employers and c.grondslag <> 'geen'
      and c.beschikbaarheid in ('beschikbaar', 'aan-het-werk-wil-meer-uren')
      and c.bemiddelbaarheid in ('direct', 'met-ondersteuning')
      and coalesce(p.shares, false) as matchable,
    c.taxonomy_version as taxonomy, c.occupations, c.experience_occupations, c.experience_months, c.experience_end_days,
    c.competences, c.level, c.languages, c.language_levels, c.licences, c.certificates, c.hours_min, c.hours_max,
    c.pc4, c.lat_milli, c.lon_milli, c.travel_means, c.travel_max_minutes, c.travel_max_km, c.shifts,
    c.earliest_minute, c.contracts, c.wish_occupations, c.wish_sectors, c.avoids, c.available_from
  from candidates.candidate c
  left join organisations.sharing_policy p
    on p.region_id = c.region_id and p.organisation_id = c.owner_organisation_id;
alter view candidates.matching_profile owner to {{publisher}};
grant select on candidates.matching_profile to {{service:matcher}};

-- Whether people may be considered for a vacancy that is kept for one group: ja, nee or onbekend, for persons whom
-- the actor may see as a card. The fact itself, its source and its date stay where they are.
create function candidates.answer_eligibility(ids uuid[], asked_fact text)
  returns table (candidate_id uuid, answer text)
  language sql stable security definer set search_path = pg_catalog
  as $$
    select c.id, coalesce(f.value, 'onbekend') from candidates.candidate c
    left join candidates.regelingfeit f on f.candidate_id = c.id and f.fact = asked_fact
    where c.id = any (ids) and c.region_id = app.region_id() and asked_fact <> 'uitkering'
  $$;
-- Whether people were born on or before a day: the statutory minimum age of some work.
create function candidates.answer_born_by(ids uuid[], day date)
  returns table (candidate_id uuid, answer text)
  language sql stable security definer set search_path = pg_catalog
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
