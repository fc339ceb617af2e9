-- What a transaction knows of its actor. Set by set_config(..., true); empty means unknown, never an error.
create function app.region_id() returns uuid language sql stable parallel safe
  set search_path = pg_catalog
  as $$ select nullif(current_setting('app.region_id', true), '')::uuid $$;

create function app.organisation_id() returns uuid language sql stable parallel safe
  set search_path = pg_catalog
  as $$ select nullif(current_setting('app.organisation_id', true), '')::uuid $$;

create function app.actor_id() returns uuid language sql stable parallel safe
  set search_path = pg_catalog
  as $$ select nullif(current_setting('app.actor_id', true), '')::uuid $$;

create function app.has_role(role text) returns boolean language sql stable parallel safe
  set search_path = pg_catalog
  as $$ select role = any (string_to_array(nullif(current_setting('app.role', true), ''), ',')) $$;

grant usage on schema app to {{services}};
grant execute on all functions in schema app to {{services}};
