-- Which version of the taxonomy a region works with. No row: the version that the program ships as its default.
create table {{schema}}.active_version (
  region_id uuid primary key,
  version text not null,
  revision int not null,
  activated_by uuid not null,
  activated_at timestamptz not null
);
alter table {{schema}}.active_version enable row level security;
alter table {{schema}}.active_version force row level security;
create policy owner_all on {{schema}}.active_version to {{owner}} using (true) with check (true);
create policy region_reads on {{schema}}.active_version for select to {{service}}
  using (region_id = (select app.region_id()));
create policy coordinator_writes on {{schema}}.active_version to {{service}}
  using (region_id = (select app.region_id()) and (select app.has_role('regiocoordinator')))
  with check (region_id = (select app.region_id()) and activated_by = (select app.actor_id()));
grant select, insert, update on {{schema}}.active_version to {{service}};
