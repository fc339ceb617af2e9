-- What the catalogue of instruments knows without asking: who carries out which law for which gemeente, how to reach
-- them, and the card of the region. No employer and no person is among it.
grant select (region_id, id, kind, name, public_name, gemeente_code, email, phone) on {{schema}}.organisation
  to {{publisher}};
grant select (region_id, gemeente_code, wet, organisation_id, valid_from, valid_to) on {{schema}}.uitvoering
  to {{publisher}};
grant select (region_id, code, name, website, email, phone) on {{schema}}.region to {{publisher}};
grant select (region_id, valid_from, name) on {{schema}}.loket_name to {{publisher}};
create policy published on {{schema}}.organisation for select to {{publisher}}
  using (region_id = (select app.region_id()) and kind <> 'werkgever');
create policy published on {{schema}}.uitvoering for select to {{publisher}}
  using (region_id = (select app.region_id()));
create policy published on {{schema}}.loket_name for select to {{publisher}}
  using (region_id = (select app.region_id()));

set local role {{publisher}};
create view {{schema}}.provider as
  select region_id, id as organisation_id, kind, coalesce(public_name, name) as name, phone, email, gemeente_code
  from {{schema}}.organisation;
create view {{schema}}.execution as
  select u.region_id, u.gemeente_code, g.name as gemeente_name, u.wet as law, u.organisation_id, u.valid_from,
    u.valid_to
  from {{schema}}.uitvoering u
  join {{schema}}.organisation g on g.region_id = u.region_id and g.gemeente_code = u.gemeente_code;
-- A row per name that the loket had or will have: whoever reads knows which day it is.
create view {{schema}}.region_card as
  select r.region_id, r.code, r.name, r.website, r.phone, r.email, l.name as loket_name,
    l.valid_from as loket_valid_from
  from {{schema}}.region r left join {{schema}}.loket_name l on l.region_id = r.region_id;
grant select on {{schema}}.provider, {{schema}}.execution, {{schema}}.region_card to {{service:instruments}};
set local role {{owner}};
grant usage on schema {{schema}} to {{service:instruments}};
