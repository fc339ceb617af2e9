-- Everyone who is signed in reads the facts of the own region; people write what their role is for. The use
-- cases say the same in more detail: this is the second lock.

do $each$
declare
  name text;
begin
  foreach name in array array['region', 'loket_name', 'settings_history', 'organisation', 'uitvoering', 'team',
    'person', 'membership', 'absence', 'sharing_decision']
  loop
    execute format('alter table {{schema}}.%I enable row level security', name);
    execute format('alter table {{schema}}.%I force row level security', name);
    execute format('create policy owner_all on {{schema}}.%I to {{owner}} using (true) with check (true)', name);
  end loop;
end $each$;

create policy region_reads on {{schema}}.region for select to {{service}}
  using (region_id = (select app.region_id()));
create policy region_reads on {{schema}}.loket_name for select to {{service}}
  using (region_id = (select app.region_id()));
create policy region_reads on {{schema}}.settings_history for select to {{service}}
  using (region_id = (select app.region_id()) and not (select app.has_role('werkgever')));
create policy region_reads on {{schema}}.organisation for select to {{service}}
  using (region_id = (select app.region_id()));
create policy region_reads on {{schema}}.uitvoering for select to {{service}}
  using (region_id = (select app.region_id()));
create policy region_reads on {{schema}}.team for select to {{service}}
  using (region_id = (select app.region_id()) and not (select app.has_role('werkgever')));
create policy region_reads on {{schema}}.membership for select to {{service}}
  using (region_id = (select app.region_id()));
create policy region_reads on {{schema}}.absence for select to {{service}}
  using (region_id = (select app.region_id()) and not (select app.has_role('werkgever')));
create policy region_reads on {{schema}}.sharing_decision for select to {{service}}
  using (region_id = (select app.region_id()) and not (select app.has_role('werkgever')));
-- An employer meets colleagues and werkgeversadviseurs, nobody else.
create policy region_reads on {{schema}}.person for select to {{service}}
  using (region_id = (select app.region_id()) and (
    not (select app.has_role('werkgever'))
    or exists (select from {{schema}}.membership m
      where m.region_id = person.region_id and m.person_id = person.id
        and (m.organisation_id = (select app.organisation_id()) or 'werkgeversadviseur' = any (m.roles)))));

create policy coordinator_writes on {{schema}}.region to {{service}}
  using (region_id = (select app.region_id())
    and ((select app.has_role('systeem')) or (select app.has_role('regiocoordinator'))))
  with check (region_id = (select app.region_id())
    and ((select app.has_role('systeem')) or (select app.has_role('regiocoordinator'))));
create policy coordinator_writes on {{schema}}.loket_name to {{service}}
  using (region_id = (select app.region_id())
    and ((select app.has_role('systeem')) or (select app.has_role('regiocoordinator'))))
  with check (region_id = (select app.region_id())
    and ((select app.has_role('systeem')) or (select app.has_role('regiocoordinator'))));
create policy coordinator_writes on {{schema}}.settings_history for insert to {{service}}
  with check (region_id = (select app.region_id())
    and ((select app.has_role('systeem')) or (select app.has_role('regiocoordinator'))));
create policy coordinator_writes on {{schema}}.uitvoering to {{service}}
  using (region_id = (select app.region_id())
    and ((select app.has_role('systeem')) or (select app.has_role('regiocoordinator'))))
  with check (region_id = (select app.region_id())
    and ((select app.has_role('systeem')) or (select app.has_role('regiocoordinator'))));

create policy coordinator_writes on {{schema}}.organisation to {{service}}
  using (region_id = (select app.region_id())
    and ((select app.has_role('systeem')) or (select app.has_role('regiocoordinator'))))
  with check (region_id = (select app.region_id())
    and ((select app.has_role('systeem')) or (select app.has_role('regiocoordinator'))));
create policy own_is_kept on {{schema}}.organisation for update to {{service}}
  using (region_id = (select app.region_id()) and id = (select app.organisation_id())
    and ((select app.has_role('beheerder')) or (select app.has_role('privacyfunctionaris'))))
  with check (region_id = (select app.region_id()) and id = (select app.organisation_id())
    and ((select app.has_role('beheerder')) or (select app.has_role('privacyfunctionaris'))));
create policy adviser_adds_employer on {{schema}}.organisation for insert to {{service}}
  with check (region_id = (select app.region_id()) and kind = 'werkgever'
    and (select app.has_role('werkgeversadviseur')));

create policy own_is_kept on {{schema}}.team to {{service}}
  using (region_id = (select app.region_id()) and ((select app.has_role('systeem'))
    or (organisation_id = (select app.organisation_id())
      and ((select app.has_role('beheerder')) or (select app.has_role('teamleider'))))))
  with check (region_id = (select app.region_id()) and ((select app.has_role('systeem'))
    or (organisation_id = (select app.organisation_id())
      and ((select app.has_role('beheerder')) or (select app.has_role('teamleider'))))));

-- Which person, and which fields, depends on memberships: the use case decides that.
create policy manager_adds on {{schema}}.person for insert to {{service}}
  with check (region_id = (select app.region_id())
    and ((select app.has_role('systeem')) or (select app.has_role('beheerder'))
      or (select app.has_role('teamleider')) or (select app.has_role('regiocoordinator'))
      or (select app.has_role('werkgeversadviseur'))));
create policy manager_changes on {{schema}}.person for update to {{service}}
  using (region_id = (select app.region_id())
    and (id = (select app.actor_id()) or (select app.has_role('systeem')) or (select app.has_role('beheerder'))
      or (select app.has_role('teamleider')) or (select app.has_role('regiocoordinator'))
      or (select app.has_role('werkgeversadviseur'))))
  with check (region_id = (select app.region_id()));

create policy manager_changes on {{schema}}.membership to {{service}}
  using (region_id = (select app.region_id()) and (
    (select app.has_role('systeem')) or (select app.has_role('regiocoordinator'))
    or (organisation_id = (select app.organisation_id())
      and ((select app.has_role('beheerder')) or (select app.has_role('teamleider'))))
    or (roles = array['werkgever'] and (select app.has_role('werkgeversadviseur')))))
  with check (region_id = (select app.region_id()) and (
    (select app.has_role('systeem')) or (select app.has_role('regiocoordinator'))
    or (organisation_id = (select app.organisation_id())
      and ((select app.has_role('beheerder')) or (select app.has_role('teamleider'))))
    or (roles = array['werkgever'] and (select app.has_role('werkgeversadviseur')))));

create policy self_or_manager on {{schema}}.absence to {{service}}
  using (region_id = (select app.region_id())
    and (person_id = (select app.actor_id()) or (select app.has_role('systeem'))
      or (select app.has_role('beheerder')) or (select app.has_role('teamleider'))))
  with check (region_id = (select app.region_id())
    and (person_id = (select app.actor_id()) or (select app.has_role('systeem'))
      or (select app.has_role('beheerder')) or (select app.has_role('teamleider'))));

create policy own_decides on {{schema}}.sharing_decision for insert to {{service}}
  with check (region_id = (select app.region_id()) and ((select app.has_role('systeem'))
    or (organisation_id = (select app.organisation_id())
      and ((select app.has_role('beheerder')) or (select app.has_role('privacyfunctionaris'))))));
create policy own_puts_in_force on {{schema}}.sharing_decision for update to {{service}}
  using (region_id = (select app.region_id()) and ((select app.has_role('systeem'))
    or (organisation_id = (select app.organisation_id())
      and ((select app.has_role('beheerder')) or (select app.has_role('privacyfunctionaris'))))))
  with check (region_id = (select app.region_id()) and ((select app.has_role('systeem'))
    or (organisation_id = (select app.organisation_id())
      and ((select app.has_role('beheerder')) or (select app.has_role('privacyfunctionaris'))))));
