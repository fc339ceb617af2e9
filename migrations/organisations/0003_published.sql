-- What others may know without asking: whether an organisation's candidates may be seen in the region now. One row
-- per organisation with a decision in force; no row means that nothing is shared.
grant select (region_id, wsp_form) on {{schema}}.region to {{publisher}};
grant select (region_id, organisation_id, revision, shares, field_groups, has_legal_ground, valid_from, in_force)
  on {{schema}}.sharing_decision to {{publisher}};
create policy published on {{schema}}.region for select to {{publisher}}
  using (region_id = (select app.region_id()));
create policy published on {{schema}}.sharing_decision for select to {{publisher}}
  using (region_id = (select app.region_id()) and in_force);

set local role {{publisher}};
create view {{schema}}.sharing_policy as
  select d.region_id, d.organisation_id, d.revision,
    -- In a region whose points work apart no candidates are shared, whatever was decided (R113).
    d.shares and d.has_legal_ground and r.wsp_form <> 'gescheiden' as shares,
    d.has_legal_ground, d.field_groups, d.valid_from
  from {{schema}}.sharing_decision d join {{schema}}.region r using (region_id);
grant select on {{schema}}.sharing_policy to {{service:candidates}}, {{publisher:candidates}};
set local role {{owner}};
grant usage on schema {{schema}} to {{service:candidates}}, {{publisher:candidates}};

-- Sign-in happens before there is a region: the only way to a person by issuer and subject.
create function {{schema}}.sign_in(issuer text, subject text)
  returns table (person_id uuid, region_id uuid, organisation_id uuid, roles text[])
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select p.id, m.region_id, m.organisation_id, m.roles
    from {{schema}}.person p
    join {{schema}}.membership m on m.region_id = p.region_id and m.person_id = p.id
    where p.issuer = $1 and p.subject = $2 and p.active
    order by m.region_id, m.organisation_id
  $$;
revoke all on function {{schema}}.sign_in(text, text) from public;
grant execute on function {{schema}}.sign_in(text, text) to {{service}};

-- Scans work region by region, as the system; this tells them which there are.
create function {{schema}}.region_ids() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select region_id from {{schema}}.region order by region_id $$;
revoke all on function {{schema}}.region_ids() from public;
grant execute on function {{schema}}.region_ids() to {{service}};
