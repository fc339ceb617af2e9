-- Someone who may no longer be shown to employers, or was erased: the name and the private reason go. Jobs may call
-- this; they may not read what it removes.
create function {{schema}}.forget_person(candidate uuid) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
    delete from {{schema}}.private_reason r using {{schema}}.proposal p
      where p.id = r.proposal_id and p.candidate_id = $1 and p.region_id = app.region_id()
        and app.has_role('systeem');
    delete from {{schema}}.identity_snapshot
      where candidate_id = $1 and region_id = app.region_id() and app.has_role('systeem')
  $$;
revoke all on function {{schema}}.forget_person(uuid) from public;
grant execute on function {{schema}}.forget_person(uuid) to {{service}};
