-- What two other services may read when an event names a voordracht: whose identity is released to whom, and how far
-- a vacancy is. No name, no owner organisation, no text.
grant select (id, region_id, revision, vacancy_id, candidate_id, adviser_organisation_id, status, sent_at,
  identity_visible, release_until) on {{schema}}.proposal to {{publisher}};
grant select (id, region_id, vacancy_id) on {{schema}}.placement to {{publisher}};
create policy published on {{schema}}.proposal for select to {{publisher}}
  using (region_id = (select app.region_id()));
create policy published on {{schema}}.placement for select to {{publisher}}
  using (region_id = (select app.region_id()));

set local role {{publisher}};
create view {{schema}}.identity_release as
  select id as proposal_id, candidate_id, adviser_organisation_id as receiver_organisation_id,
    release_until as valid_until, region_id, revision, not identity_visible as withdrawn
  from {{schema}}.proposal where release_until is not null;
grant select on {{schema}}.identity_release to {{service:candidates}};

-- A row per voordracht, with the counts of its vacancy. `revision` rises with every change to any of them.
create view {{schema}}.vacancy_progress as
  select p.id as proposal_id, p.vacancy_id, p.region_id, v.revision, v.kandidaten_benaderd, v.voorgesteld,
    coalesce(cardinality(f.placement_ids), 0) as geplaatst, coalesce(f.placement_ids, '{}') as placement_ids
  from {{schema}}.proposal p
  cross join lateral (
    select sum(o.revision)::int as revision, count(*)::int as kandidaten_benaderd,
      count(o.sent_at)::int as voorgesteld
    from {{schema}}.proposal o where o.vacancy_id = p.vacancy_id and o.region_id = p.region_id) v
  cross join lateral (
    select array_agg(l.id order by l.id) as placement_ids
    from {{schema}}.placement l where l.vacancy_id = p.vacancy_id and l.region_id = p.region_id) f;
grant select on {{schema}}.vacancy_progress to {{service:vacancies}};
set local role {{owner}};
grant usage on schema {{schema}} to {{service:candidates}}, {{service:vacancies}};
