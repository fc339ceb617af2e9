-- What is arranged around a placement: which regeling, since and until when, what was decided, and an established
-- loonwaarde, which belongs to this person in this job. For colleagues only.
create table {{schema}}.regeling (
  id uuid primary key,
  region_id uuid not null,
  revision int not null check (revision > 0),
  placement_id uuid not null references {{schema}}.placement (id),
  owner_organisation_id uuid not null,
  nazorg_contact_id uuid not null,
  -- code of the instrument in the catalogue
  code text not null,
  name text not null,
  state text not null check (state in ('aan-te-vragen', 'aangevraagd', 'toegekend', 'afgewezen', 'gestopt')),
  from_on date not null,
  -- first day on which it no longer holds
  until_on date,
  requested_on date,
  decided_on date,
  funding_ends_on date,
  follow_up text check (follow_up in ('verlengen', 'stoppen')),
  follow_up_on date,
  loonwaarde jsonb,
  check (until_on > from_on),
  check ((follow_up is null) = (follow_up_on is null))
);
create index regeling_of on {{schema}}.regeling (placement_id, from_on, id);
alter table {{schema}}.regeling enable row level security;
alter table {{schema}}.regeling force row level security;
create policy owner_all on {{schema}}.regeling to {{owner}} using (true) with check (true);
create policy adviser on {{schema}}.regeling to {{service}}
  using (region_id = (select app.region_id()) and (select app.has_role('werkgeversadviseur')))
  with check (region_id = (select app.region_id()) and (select app.has_role('werkgeversadviseur')));
create policy guide on {{schema}}.regeling to {{service}}
  using (region_id = (select app.region_id()) and (select {{schema}}.guides())
    and owner_organisation_id = (select app.organisation_id()))
  with check (region_id = (select app.region_id()) and (select {{schema}}.guides())
    and owner_organisation_id = (select app.organisation_id()));
create policy contact on {{schema}}.regeling to {{service}}
  using (region_id = (select app.region_id()) and (select app.has_role('nazorgcontact'))
    and nazorg_contact_id = (select app.actor_id()))
  with check (region_id = (select app.region_id()) and (select app.has_role('nazorgcontact'))
    and nazorg_contact_id = (select app.actor_id()));
grant select, insert, update on {{schema}}.regeling to {{service}};

-- A person who was erased leaves nothing of it. Withdrawn visibility is not that: the job goes on, and its terms run.
create function {{schema}}.forget_regelingen(candidate uuid) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
    delete from {{schema}}.regeling r using {{schema}}.placement p
      where p.id = r.placement_id and p.candidate_id = $1 and p.region_id = app.region_id()
        and app.has_role('systeem')
  $$;
revoke all on function {{schema}}.forget_regelingen(uuid) from public;
grant execute on function {{schema}}.forget_regelingen(uuid) to {{service}};
