-- Re-coding after a region chose another version of the taxonomy. What is left to do is read from the rows themselves:
-- those that still carry another version. This table only says since when and until when.
create table {{schema}}.recoding (
  region_id uuid primary key,
  -- to which version, and which choice of the region it was
  version text not null,
  activation int not null,
  started_at timestamptz not null,
  -- null: under way
  finished_at timestamptz
);
-- Codes that the new version does not know, and in how many rows they stood. Of no person: counts only.
create table {{schema}}.recoding_gap (
  region_id uuid not null,
  kind text not null check (kind in ('beroep', 'competentie', 'certificaat')),
  uri text not null,
  -- as the former version called it
  name text,
  -- unknown: nothing is published about it; narrow, broad, ambiguous: what is published does not decide
  reason text not null check (reason in ('unknown', 'narrow', 'broad', 'ambiguous')),
  rows int not null check (rows > 0),
  primary key (region_id, kind, uri)
);
alter table {{schema}}.recoding enable row level security;
alter table {{schema}}.recoding force row level security;
alter table {{schema}}.recoding_gap enable row level security;
alter table {{schema}}.recoding_gap force row level security;
create policy owner_all on {{schema}}.recoding to {{owner}} using (true) with check (true);
create policy owner_all on {{schema}}.recoding_gap to {{owner}} using (true) with check (true);
create policy coordinator_reads on {{schema}}.recoding for select to {{service}}
  using (region_id = (select app.region_id()) and (select app.has_role('regiocoordinator')));
create policy coordinator_reads on {{schema}}.recoding_gap for select to {{service}}
  using (region_id = (select app.region_id()) and (select app.has_role('regiocoordinator')));
create policy job on {{schema}}.recoding to {{service}}
  using (region_id = (select app.region_id()) and (select app.has_role('systeem')))
  with check (region_id = (select app.region_id()) and (select app.has_role('systeem')));
create policy job on {{schema}}.recoding_gap to {{service}}
  using (region_id = (select app.region_id()) and (select app.has_role('systeem')))
  with check (region_id = (select app.region_id()) and (select app.has_role('systeem')));
-- A scan begins before there is a region.
create policy scan_lists on {{schema}}.recoding for select to {{service}}
  using ((select app.has_role('systeem')));
grant select, insert, update on {{schema}}.recoding to {{service}};
grant select, insert, update, delete on {{schema}}.recoding_gap to {{service}};

create index vacancy_coded on {{schema}}.vacancy (region_id, taxonomy);

-- Which versions occur in which region, for the scan that has no region yet. Hops from pair to pair along the index.
create function {{schema}}.versions_in_use() returns table (region_id uuid, version text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    with recursive used as (
      (select v.region_id, v.taxonomy as version from {{schema}}.vacancy v order by 1, 2 limit 1)
      union all
      select next.* from used, lateral (
        select v.region_id, v.taxonomy from {{schema}}.vacancy v
        where (v.region_id, v.taxonomy) > (used.region_id, used.version) order by 1, 2 limit 1) next)
    select used.region_id, used.version from used
  $$;
revoke all on function {{schema}}.versions_in_use() from public;
grant execute on function {{schema}}.versions_in_use() to {{service}};
