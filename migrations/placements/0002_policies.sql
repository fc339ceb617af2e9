-- Who sees and writes which row. Advisers and coordinators work on voordrachten of the whole region, by candidate id
-- only; the owner organisation on its own people; an employer on what was sent to it.

create function {{schema}}.is_adviser() returns boolean language sql stable parallel safe
  set search_path = pg_catalog, pg_temp
  as $$ select app.has_role('werkgeversadviseur') or app.has_role('regiocoordinator') $$;
create function {{schema}}.guides() returns boolean language sql stable parallel safe
  set search_path = pg_catalog, pg_temp
  as $$ select app.has_role('begeleider') or app.has_role('teamleider') $$;
grant execute on function {{schema}}.is_adviser(), {{schema}}.guides() to {{service}};

alter table {{schema}}.request enable row level security;
alter table {{schema}}.request force row level security;
alter table {{schema}}.proposal enable row level security;
alter table {{schema}}.proposal force row level security;
alter table {{schema}}.proposal_step enable row level security;
alter table {{schema}}.proposal_step force row level security;
alter table {{schema}}.private_reason enable row level security;
alter table {{schema}}.private_reason force row level security;
alter table {{schema}}.identity_snapshot enable row level security;
alter table {{schema}}.identity_snapshot force row level security;
alter table {{schema}}.employer_view enable row level security;
alter table {{schema}}.employer_view force row level security;
alter table {{schema}}.placement enable row level security;
alter table {{schema}}.placement force row level security;
alter table {{schema}}.nazorg_moment enable row level security;
alter table {{schema}}.nazorg_moment force row level security;

create policy owner_all on {{schema}}.request to {{owner}} using (true) with check (true);
create policy owner_all on {{schema}}.proposal to {{owner}} using (true) with check (true);
create policy owner_all on {{schema}}.proposal_step to {{owner}} using (true) with check (true);
create policy owner_all on {{schema}}.private_reason to {{owner}} using (true) with check (true);
create policy owner_all on {{schema}}.identity_snapshot to {{owner}} using (true) with check (true);
create policy owner_all on {{schema}}.employer_view to {{owner}} using (true) with check (true);
create policy owner_all on {{schema}}.placement to {{owner}} using (true) with check (true);
create policy owner_all on {{schema}}.nazorg_moment to {{owner}} using (true) with check (true);

create policy adviser on {{schema}}.request to {{service}}
  using (region_id = (select app.region_id())
    and ((select {{schema}}.is_adviser()) or (select app.has_role('systeem'))))
  with check (region_id = (select app.region_id())
    and ((select app.has_role('werkgeversadviseur')) or (select app.has_role('systeem'))));
create policy guide_reads on {{schema}}.request for select to {{service}}
  using (region_id = (select app.region_id()) and (select {{schema}}.guides())
    and owner_organisation_id = (select app.organisation_id()));

create policy adviser on {{schema}}.proposal to {{service}}
  using (region_id = (select app.region_id())
    and ((select {{schema}}.is_adviser()) or (select app.has_role('systeem'))))
  with check (region_id = (select app.region_id())
    and ((select app.has_role('werkgeversadviseur')) or (select app.has_role('systeem'))));
create policy guide_reads on {{schema}}.proposal for select to {{service}}
  using (region_id = (select app.region_id()) and (select {{schema}}.guides())
    and owner_organisation_id = (select app.organisation_id()));
create policy guide_answers on {{schema}}.proposal for update to {{service}}
  using (region_id = (select app.region_id()) and (select {{schema}}.guides())
    and owner_organisation_id = (select app.organisation_id()))
  with check (region_id = (select app.region_id()) and owner_organisation_id = (select app.organisation_id()));
create policy employer_reads on {{schema}}.proposal for select to {{service}}
  using (region_id = (select app.region_id()) and (select app.has_role('werkgever'))
    and employer_id = (select app.organisation_id()) and sent_at is not null);
create policy employer_answers on {{schema}}.proposal for update to {{service}}
  using (region_id = (select app.region_id()) and (select app.has_role('werkgever'))
    and employer_id = (select app.organisation_id()) and sent_at is not null)
  with check (region_id = (select app.region_id()) and employer_id = (select app.organisation_id()));

-- Whoever may change a voordracht adds the step; an employer reads none.
create policy added_with_proposal on {{schema}}.proposal_step for insert to {{service}}
  with check (region_id = (select app.region_id())
    and exists (select from {{schema}}.proposal p where p.id = proposal_id));
create policy staff_reads on {{schema}}.proposal_step for select to {{service}}
  using (region_id = (select app.region_id()) and not (select app.has_role('werkgever'))
    and exists (select from {{schema}}.proposal p where p.id = proposal_id));

create policy guides_only on {{schema}}.private_reason to {{service}}
  using (region_id = (select app.region_id()) and (select {{schema}}.guides())
    and owner_organisation_id = (select app.organisation_id()))
  with check (region_id = (select app.region_id()) and (select {{schema}}.guides())
    and owner_organisation_id = (select app.organisation_id()));

create policy guides_hand_over on {{schema}}.identity_snapshot to {{service}}
  using (region_id = (select app.region_id()) and (select {{schema}}.guides())
    and owner_organisation_id = (select app.organisation_id()))
  with check (region_id = (select app.region_id()) and (select {{schema}}.guides())
    and owner_organisation_id = (select app.organisation_id()));
-- The adviser's organisation and the employer, from the moment on which the voordracht says so and no longer.
create policy released on {{schema}}.identity_snapshot for select to {{service}}
  using (region_id = (select app.region_id()) and exists (
    select from {{schema}}.proposal p where p.id = proposal_id and p.identity_visible and p.release_until > now()
      and (p.adviser_organisation_id = (select app.organisation_id())
        or p.employer_id = (select app.organisation_id()))));

create policy sent_by_adviser on {{schema}}.employer_view to {{service}}
  using (region_id = (select app.region_id()) and (select {{schema}}.is_adviser()))
  with check (region_id = (select app.region_id()) and (select app.has_role('werkgeversadviseur')));
create policy guide_reads on {{schema}}.employer_view for select to {{service}}
  using (region_id = (select app.region_id()) and (select {{schema}}.guides())
    and exists (select from {{schema}}.proposal p where p.id = proposal_id));
create policy employer_reads on {{schema}}.employer_view for select to {{service}}
  using (region_id = (select app.region_id()) and (select app.has_role('werkgever'))
    and employer_id = (select app.organisation_id()));

create policy adviser on {{schema}}.placement to {{service}}
  using (region_id = (select app.region_id()) and (select {{schema}}.is_adviser()))
  with check (region_id = (select app.region_id()) and (select app.has_role('werkgeversadviseur')));
create policy guide_reads on {{schema}}.placement for select to {{service}}
  using (region_id = (select app.region_id()) and (select {{schema}}.guides())
    and owner_organisation_id = (select app.organisation_id()));
create policy nazorg_reads on {{schema}}.placement for select to {{service}}
  using (region_id = (select app.region_id()) and nazorg_contact_id = (select app.actor_id()));

create policy adviser on {{schema}}.nazorg_moment to {{service}}
  using (region_id = (select app.region_id()) and (select {{schema}}.is_adviser()))
  with check (region_id = (select app.region_id()) and (select app.has_role('werkgeversadviseur')));
create policy guide_reads on {{schema}}.nazorg_moment for select to {{service}}
  using (region_id = (select app.region_id()) and (select {{schema}}.guides())
    and owner_organisation_id = (select app.organisation_id()));
create policy contact_keeps on {{schema}}.nazorg_moment to {{service}}
  using (region_id = (select app.region_id()) and nazorg_contact_id = (select app.actor_id()))
  with check (region_id = (select app.region_id()) and nazorg_contact_id = (select app.actor_id()));

grant select, insert on {{schema}}.proposal_step, {{schema}}.employer_view to {{service}};
grant select, insert, update on {{schema}}.request, {{schema}}.proposal, {{schema}}.private_reason,
  {{schema}}.identity_snapshot, {{schema}}.placement, {{schema}}.nazorg_moment to {{service}};

-- Which terms have ended: ids only, for the scan that has no region yet.
create function {{schema}}.due_terms(today date) returns table (proposal_id uuid, region_id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select p.id, p.region_id from {{schema}}.proposal p
    where p.next_term < $1 order by p.next_term, p.id limit 500
  $$;
revoke all on function {{schema}}.due_terms(date) from public;
grant execute on function {{schema}}.due_terms(date) to {{service}};
