-- A region that goes over to another version of the taxonomy: for a while some candidates are coded with one version and
-- some vacancies with another. Only what is coded with the same version is scored.

-- Up to which position candidates were re-coded from a version. A list of that version that was written before is
-- exact no longer: it is not kept up, and made anew with its vacancy or by the comparison.
create table {{schema}}.left_version (
  region_id uuid not null,
  taxonomy text not null,
  position bigint not null,
  primary key (region_id, taxonomy)
);
alter table {{schema}}.left_version enable row level security;
alter table {{schema}}.left_version force row level security;
create policy owner_all on {{schema}}.left_version to {{owner}} using (true) with check (true);
create policy own_region on {{schema}}.left_version to {{service}}
  using (region_id = (select app.region_id())) with check (region_id = (select app.region_id()));
grant select, insert, update on {{schema}}.left_version to {{service}};

-- How many people are coded otherwise than a vacancy, as every list says.
create index candidate_coded on {{schema}}.candidate_projection (region_id, taxonomy) where matchable;
