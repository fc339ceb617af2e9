-- Colleagues of the region read the whole catalogue; an employer only what is published. A provider's set is written
-- by that provider, the rest by the coordinator. The use cases say the same in more detail: this is the second lock.

create function {{schema}}.is_staff() returns boolean language sql stable parallel safe
  set search_path = pg_catalog, pg_temp
  as $$ select app.has_role('werkgeversadviseur') or app.has_role('begeleider') or app.has_role('teamleider')
    or app.has_role('regiocoordinator') or app.has_role('instrumentbeheerder') or app.has_role('nazorgcontact')
    or app.has_role('privacyfunctionaris') or app.has_role('beheerder') or app.has_role('systeem') $$;
grant execute on function {{schema}}.is_staff() to {{service}};

do $each$
declare
  name text;
begin
  foreach name in array array['instrument', 'variant', 'change', 'declaration', 'yardstick', 'proposal',
    'proposal_party', 'proposal_event', 'menu_card']
  loop
    execute format('alter table {{schema}}.%I enable row level security', name);
    execute format('alter table {{schema}}.%I force row level security', name);
    execute format('create policy owner_all on {{schema}}.%I to {{owner}} using (true) with check (true)', name);
    execute format('create policy staff_reads on {{schema}}.%I for select to {{service}}
      using (region_id = (select app.region_id()) and (select {{schema}}.is_staff()))', name);
  end loop;
end $each$;

create policy employer_reads on {{schema}}.variant for select to {{service}}
  using (region_id = (select app.region_id()) and (select app.has_role('werkgever')) and published);
create policy employer_reads on {{schema}}.instrument for select to {{service}}
  using (region_id = (select app.region_id()) and (select app.has_role('werkgever')) and exists (
    select from {{schema}}.variant v
    where v.region_id = instrument.region_id and v.instrument_code = instrument.code and v.published));
create policy employer_reads on {{schema}}.menu_card for select to {{service}}
  using (region_id = (select app.region_id()) and (select app.has_role('werkgever')));

-- The coordinator keeps what the region agreed; an instrumentbeheerder what the own organisation alone has.
create policy keeper_adds on {{schema}}.instrument for insert to {{service}}
  with check (region_id = (select app.region_id()) and owner_organisation_id = (select app.organisation_id())
    and ((select app.has_role('regiocoordinator'))
      or ((select app.has_role('instrumentbeheerder')) and reach = 'lokaal')));
create policy keeper_changes on {{schema}}.instrument for update to {{service}}
  using (region_id = (select app.region_id()) and ((select app.has_role('regiocoordinator'))
    or ((select app.has_role('instrumentbeheerder')) and owner_organisation_id = (select app.organisation_id()))))
  with check (region_id = (select app.region_id()) and ((select app.has_role('regiocoordinator'))
    or ((select app.has_role('instrumentbeheerder')) and owner_organisation_id = (select app.organisation_id()))));

create policy provider_adds on {{schema}}.variant for insert to {{service}}
  with check (region_id = (select app.region_id()) and organisation_id = (select app.organisation_id())
    and (select app.has_role('instrumentbeheerder')));
create policy provider_changes on {{schema}}.variant for update to {{service}}
  using (region_id = (select app.region_id()) and organisation_id = (select app.organisation_id())
    and (select app.has_role('instrumentbeheerder')))
  with check (region_id = (select app.region_id()) and organisation_id = (select app.organisation_id())
    and (select app.has_role('instrumentbeheerder')));
-- What a party adopted may be recorded for it by the coordinator: that set, of that organisation, and no other.
create policy adopted_adds on {{schema}}.variant for insert to {{service}}
  with check (region_id = (select app.region_id()) and (select app.has_role('regiocoordinator')) and exists (
    select from {{schema}}.proposal_party y
    join {{schema}}.proposal p on p.region_id = y.region_id and p.id = y.proposal_id
    where y.region_id = variant.region_id and y.organisation_id = variant.organisation_id
      and y.step = 'vastgesteld' and p.instrument_code = variant.instrument_code));
create policy adopted_changes on {{schema}}.variant for update to {{service}}
  using (region_id = (select app.region_id()) and (select app.has_role('regiocoordinator')) and exists (
    select from {{schema}}.proposal_party y
    join {{schema}}.proposal p on p.region_id = y.region_id and p.id = y.proposal_id
    where y.region_id = variant.region_id and y.organisation_id = variant.organisation_id
      and y.step = 'vastgesteld' and p.instrument_code = variant.instrument_code))
  with check (region_id = (select app.region_id()) and (select app.has_role('regiocoordinator')) and exists (
    select from {{schema}}.proposal_party y
    join {{schema}}.proposal p on p.region_id = y.region_id and p.id = y.proposal_id
    where y.region_id = variant.region_id and y.organisation_id = variant.organisation_id
      and y.step = 'vastgesteld' and p.instrument_code = variant.instrument_code));

create policy keeper_appends on {{schema}}.change for insert to {{service}}
  with check (region_id = (select app.region_id()) and actor_id = (select app.actor_id())
    and actor_organisation_id = (select app.organisation_id())
    and ((select app.has_role('instrumentbeheerder')) or (select app.has_role('regiocoordinator'))));

create policy coordinator_declares on {{schema}}.declaration for insert to {{service}}
  with check (region_id = (select app.region_id()) and (select app.has_role('regiocoordinator')));
create policy coordinator_sets on {{schema}}.yardstick for insert to {{service}}
  with check (region_id = (select app.region_id()) and (select app.has_role('regiocoordinator')));
create policy coordinator_resets on {{schema}}.yardstick for update to {{service}}
  using (region_id = (select app.region_id()) and (select app.has_role('regiocoordinator')))
  with check (region_id = (select app.region_id()) and (select app.has_role('regiocoordinator')));
create policy coordinator_adds on {{schema}}.menu_card for insert to {{service}}
  with check (region_id = (select app.region_id()) and (select app.has_role('regiocoordinator')));
create policy coordinator_changes on {{schema}}.menu_card for update to {{service}}
  using (region_id = (select app.region_id()) and (select app.has_role('regiocoordinator')))
  with check (region_id = (select app.region_id()) and (select app.has_role('regiocoordinator')));

create policy coordinator_proposes on {{schema}}.proposal for insert to {{service}}
  with check (region_id = (select app.region_id()) and (select app.has_role('regiocoordinator')));
create policy coordinator_changes on {{schema}}.proposal for update to {{service}}
  using (region_id = (select app.region_id()) and (select app.has_role('regiocoordinator')))
  with check (region_id = (select app.region_id()) and (select app.has_role('regiocoordinator')));
-- The last decision of a party closes the proposal.
create policy party_changes on {{schema}}.proposal for update to {{service}}
  using (region_id = (select app.region_id()) and (select app.has_role('instrumentbeheerder')) and exists (
    select from {{schema}}.proposal_party y where y.region_id = proposal.region_id and y.proposal_id = proposal.id
      and y.organisation_id = (select app.organisation_id())))
  with check (region_id = (select app.region_id()) and (select app.has_role('instrumentbeheerder')));
create policy coordinator_invites on {{schema}}.proposal_party for insert to {{service}}
  with check (region_id = (select app.region_id()) and (select app.has_role('regiocoordinator')));
create policy party_decides on {{schema}}.proposal_party for update to {{service}}
  using (region_id = (select app.region_id()) and ((select app.has_role('regiocoordinator'))
    or ((select app.has_role('instrumentbeheerder')) and organisation_id = (select app.organisation_id()))))
  with check (region_id = (select app.region_id()) and ((select app.has_role('regiocoordinator'))
    or ((select app.has_role('instrumentbeheerder')) and organisation_id = (select app.organisation_id()))));
create policy decider_appends on {{schema}}.proposal_event for insert to {{service}}
  with check (region_id = (select app.region_id()) and actor_id = (select app.actor_id())
    and actor_organisation_id = (select app.organisation_id())
    and ((select app.has_role('instrumentbeheerder')) or (select app.has_role('regiocoordinator'))));

-- Which regions show their menukaart to everyone: the only thing that is answered before there is a region.
create function {{schema}}.published_menu_cards() returns table (region_id uuid, region_code text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select m.region_id, m.region_code from {{schema}}.menu_card m where m.published
    order by m.region_code, m.region_id $$;
revoke all on function {{schema}}.published_menu_cards() from public;
grant execute on function {{schema}}.published_menu_cards() to {{service}};
