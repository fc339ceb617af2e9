-- Employers are organisations: employer.id is also the organisation id in tokens of its people and in its keys.

-- People and jobs of the region; an employer is not one of them and sees its own rows only.
create function {{schema}}.is_staff() returns boolean language sql stable parallel safe
  set search_path = pg_catalog, pg_temp
  as $$ select app.has_role('werkgeversadviseur') or app.has_role('begeleider') or app.has_role('teamleider')
    or app.has_role('regiocoordinator') or app.has_role('instrumentbeheerder') or app.has_role('nazorgcontact')
    or app.has_role('privacyfunctionaris') or app.has_role('beheerder') or app.has_role('systeem') $$;
grant execute on function {{schema}}.is_staff() to {{service}};

create table {{schema}}.employer (
  id uuid primary key,
  region_id uuid not null,
  revision int not null,
  -- Missing until someone knows it; one account per number and region.
  kvk_number text check (kvk_number ~ '^[0-9]{8}$'),
  name text not null,
  legal_name text,
  size text,
  sbi_code int,
  -- Section A to U of the SBI, for routing by sector (R54).
  sector text check (sector ~ '^[A-U]$'),
  culture text,
  website text,
  contact_level text not null,
  -- The one named contact and the deputy (R42, R44): who, and how to reach them, as given when they were named.
  wsp_contact jsonb,
  wsp_deputy jsonb,
  search_text text not null,
  created_at timestamptz not null,
  created_by uuid,
  updated_at timestamptz not null,
  unique (region_id, kvk_number)
);
create index employer_by_name on {{schema}}.employer (region_id, name collate "nl-x-icu", id);
create index employer_search on {{schema}}.employer using gin (search_text public.gin_trgm_ops);

create table {{schema}}.establishment (
  id uuid primary key,
  region_id uuid not null,
  employer_id uuid not null references {{schema}}.employer (id) on delete cascade,
  revision int not null,
  name text not null,
  establishment_number text check (establishment_number ~ '^[0-9]{12}$'),
  postcode text,
  street text,
  house_number int,
  house_number_addition text,
  place text,
  reachable_by_public_transport boolean,
  created_at timestamptz not null
);
create index on {{schema}}.establishment (employer_id, created_at);

create table {{schema}}.contact_person (
  id uuid primary key,
  region_id uuid not null,
  employer_id uuid not null references {{schema}}.employer (id) on delete cascade,
  establishment_id uuid references {{schema}}.establishment (id) on delete set null,
  revision int not null,
  name text not null,
  position text,
  phone text,
  email text,
  created_at timestamptz not null
);
create index on {{schema}}.contact_person (employer_id, created_at);

-- What colleagues of the region told each other about an employer; the employer does not read it.
create table {{schema}}.contact_entry (
  id uuid primary key,
  region_id uuid not null,
  employer_id uuid not null references {{schema}}.employer (id) on delete cascade,
  organisation_id uuid not null,
  author_id uuid not null,
  on_date date not null,
  kind text not null,
  note text not null,
  vacancy_id uuid,
  follow_up_on date,
  created_at timestamptz not null
);
create index on {{schema}}.contact_entry (employer_id, on_date desc, id desc);

-- The secret is random (258 bits), so its SHA-256 is enough: there is nothing to guess.
create table {{schema}}.api_key (
  id uuid primary key,
  region_id uuid not null,
  employer_id uuid not null references {{schema}}.employer (id) on delete cascade,
  name text not null,
  prefix text not null unique check (prefix ~ '^[0-9A-Za-z]{12}$'),
  secret_hash text not null check (secret_hash ~ '^[0-9a-f]{64}$'),
  scopes text[] not null,
  created_at timestamptz not null,
  created_by uuid,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  -- The key that takes its place; until expires_at both work.
  replaced_by uuid references {{schema}}.api_key (id),
  -- A day, no more: enough to see that a key is not used any longer.
  last_used_on date
);
create index on {{schema}}.api_key (employer_id, created_at);

alter table {{schema}}.employer enable row level security;
alter table {{schema}}.employer force row level security;
alter table {{schema}}.establishment enable row level security;
alter table {{schema}}.establishment force row level security;
alter table {{schema}}.contact_person enable row level security;
alter table {{schema}}.contact_person force row level security;
alter table {{schema}}.contact_entry enable row level security;
alter table {{schema}}.contact_entry force row level security;
alter table {{schema}}.api_key enable row level security;
alter table {{schema}}.api_key force row level security;

create policy owner_all on {{schema}}.employer to {{owner}} using (true) with check (true);
create policy owner_all on {{schema}}.establishment to {{owner}} using (true) with check (true);
create policy owner_all on {{schema}}.contact_person to {{owner}} using (true) with check (true);
create policy owner_all on {{schema}}.contact_entry to {{owner}} using (true) with check (true);
create policy owner_all on {{schema}}.api_key to {{owner}} using (true) with check (true);

create policy staff_or_self on {{schema}}.employer to {{service}}
  using (region_id = (select app.region_id())
    and ((select {{schema}}.is_staff()) or id = (select app.organisation_id())))
  with check (region_id = (select app.region_id())
    and ((select {{schema}}.is_staff()) or id = (select app.organisation_id())));
create policy staff_or_self on {{schema}}.establishment to {{service}}
  using (region_id = (select app.region_id())
    and ((select {{schema}}.is_staff()) or employer_id = (select app.organisation_id())))
  with check (region_id = (select app.region_id())
    and ((select {{schema}}.is_staff()) or employer_id = (select app.organisation_id())));
create policy staff_or_self on {{schema}}.contact_person to {{service}}
  using (region_id = (select app.region_id())
    and ((select {{schema}}.is_staff()) or employer_id = (select app.organisation_id())))
  with check (region_id = (select app.region_id())
    and ((select {{schema}}.is_staff()) or employer_id = (select app.organisation_id())));
create policy staff_reads on {{schema}}.contact_entry for select to {{service}}
  using (region_id = (select app.region_id()) and (select {{schema}}.is_staff()));
create policy staff_writes on {{schema}}.contact_entry for insert to {{service}}
  with check (region_id = (select app.region_id()) and (select {{schema}}.is_staff())
    and organisation_id = (select app.organisation_id()) and author_id = (select app.actor_id()));
create policy staff_or_self on {{schema}}.api_key to {{service}}
  using (region_id = (select app.region_id())
    and ((select {{schema}}.is_staff()) or employer_id = (select app.organisation_id())))
  with check (region_id = (select app.region_id())
    and ((select {{schema}}.is_staff()) or employer_id = (select app.organisation_id())));

grant select, insert, update on {{schema}}.employer to {{service}};
grant select, insert, update, delete on {{schema}}.establishment, {{schema}}.contact_person to {{service}};
grant select, insert on {{schema}}.contact_entry to {{service}};
-- The hash is compared inside the look-up below; the service itself never reads it.
grant select (id, region_id, employer_id, name, prefix, scopes, created_at, created_by, expires_at, revoked_at,
  replaced_by, last_used_on) on {{schema}}.api_key to {{service}};
grant insert on {{schema}}.api_key to {{service}};
grant update (expires_at, revoked_at, replaced_by) on {{schema}}.api_key to {{service}};

-- The look-up before a context exists: who presents this prefix? Nothing can be listed with it.
create function {{schema}}.find_api_key(wanted_prefix text)
  returns table (id uuid, employer_id uuid, region_id uuid, scopes text[], secret_hash text,
    expires_at timestamptz, revoked_at timestamptz, last_used_on date)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select k.id, k.employer_id, k.region_id, k.scopes, k.secret_hash, k.expires_at, k.revoked_at, k.last_used_on
    from {{schema}}.api_key k where k.prefix = wanted_prefix $$;
revoke all on function {{schema}}.find_api_key(text) from public;
grant execute on function {{schema}}.find_api_key(text) to {{service}};

-- Notes that a key works today; called after its secret was found right.
create function {{schema}}.note_api_key_use(key_id uuid, today date) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  as $$ update {{schema}}.api_key set last_used_on = today
    where id = key_id and (last_used_on is null or last_used_on < today) $$;
revoke all on function {{schema}}.note_api_key_use(uuid, date) from public;
grant execute on function {{schema}}.note_api_key_use(uuid, date) to {{service}};
