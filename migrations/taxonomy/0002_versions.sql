-- Versions of the taxonomy that were imported. They are facts: of no region, never changed, never removed. The version
-- that the program ships is always there and has no row.
create table {{schema}}.version (
  -- `esco-1.2-nl`: profiles and demands say by which version they were coded.
  id text primary key check (length(id) between 1 and 100),
  language text not null check (language in ('nl', 'en')),
  -- who publishes it (ESCO, CompetentNL), and which edition of theirs it is
  source text not null,
  publisher_version text not null,
  -- the prepared form of packages/taxonomy; compressed already where that pays
  prepared bytea not null,
  occupations int not null,
  competences int not null,
  certificates int not null,
  -- What the check found. A version with errors cannot be activated.
  errors int not null check (errors >= 0),
  warnings int not null check (warnings >= 0),
  -- [{ severity, kind, uri, detail }], the weightiest first, as many as a person reads
  findings jsonb not null default '[]',
  imported_at timestamptz not null default now()
);
alter table {{schema}}.version alter prepared set storage external;

-- How concepts of elsewhere are called in a version: published matches only. What stands here with `narrow` is
-- reported and never followed. `to_version` may be the version that the program ships.
create table {{schema}}.mapping (
  to_version text not null,
  from_uri text not null,
  to_uri text not null,
  match text not null check (match in ('exact', 'close', 'broad', 'narrow')),
  primary key (to_version, from_uri, to_uri)
);

alter table {{schema}}.version enable row level security;
alter table {{schema}}.version force row level security;
alter table {{schema}}.mapping enable row level security;
alter table {{schema}}.mapping force row level security;
create policy owner_all on {{schema}}.version to {{owner}} using (true) with check (true);
create policy owner_all on {{schema}}.mapping to {{owner}} using (true) with check (true);
create policy public_facts on {{schema}}.version for select to {{service}} using (true);
create policy public_facts on {{schema}}.mapping for select to {{service}} using (true);
-- Imports run as the system; nobody else adds a version.
create policy import_adds on {{schema}}.version for insert to {{service}}
  with check ((select app.has_role('systeem')));
create policy import_adds on {{schema}}.mapping for insert to {{service}}
  with check ((select app.has_role('systeem')));
grant select, insert on {{schema}}.version, {{schema}}.mapping to {{service}};

-- Whoever runs the installation may activate a version by command; then no person is named.
alter table {{schema}}.active_version alter activated_by drop not null;
create policy command_writes on {{schema}}.active_version to {{service}}
  using (region_id = (select app.region_id()) and (select app.has_role('systeem')))
  with check (region_id = (select app.region_id()) and (select app.has_role('systeem')) and activated_by is null);

-- What services that code or score read themselves, so that they need nobody else at work: the versions, how they hang
-- together, and with which one a region works (no row: the one that the program ships).
grant select (id, language, prepared) on {{schema}}.version to {{publisher}};
grant select on {{schema}}.mapping to {{publisher}};
grant select (region_id, version, revision, activated_at) on {{schema}}.active_version to {{publisher}};
create policy published on {{schema}}.version for select to {{publisher}} using (true);
create policy published on {{schema}}.mapping for select to {{publisher}} using (true);
create policy published on {{schema}}.active_version for select to {{publisher}}
  using (region_id = (select app.region_id()));

set local role {{publisher}};
create view {{schema}}.published_version as select id, language, prepared from {{schema}}.version;
create view {{schema}}.published_mapping as select to_version, from_uri, to_uri, match from {{schema}}.mapping;
create view {{schema}}.published_active as
  select region_id, version, revision, activated_at from {{schema}}.active_version;
grant select on {{schema}}.published_version, {{schema}}.published_mapping, {{schema}}.published_active
  to {{service}}, {{service:candidates}}, {{service:vacancies}}, {{service:matcher}};
set local role {{owner}};
grant usage on schema {{schema}} to {{service:candidates}}, {{service:vacancies}}, {{service:matcher}};
