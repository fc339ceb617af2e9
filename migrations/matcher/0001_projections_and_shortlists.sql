-- What the matcher knows: people and jobs as numbers, and one row per vacancy with its best candidates. Nothing
-- here tells who someone is, at which organisation, or on which benefit; those columns do not exist.

-- One row per region that was ever heard of. A batch raises the position first, so that the row stays locked until
-- the batch commits: the batches of a region follow each other, whichever process runs them, and what was written
-- after position N is all that a process that has read up to N still lacks (ADR 0020).
create table {{schema}}.region (
  region_id uuid primary key,
  position bigint not null default 0
);

create table {{schema}}.candidate_projection (
  region_id uuid not null,
  id uuid not null,
  revision int not null,
  -- false: only the id and the revision are kept, so that an older message cannot bring the rest back
  matchable boolean not null,
  position bigint not null,
  taxonomy text,
  occupations int[] not null default '{}',
  experience_occupations int[] not null default '{}',
  experience_months int[] not null default '{}',
  experience_end_days int[] not null default '{}',
  competences int[] not null default '{}',
  level int,
  languages int[] not null default '{}',
  language_levels int[] not null default '{}',
  licences int,
  certificates int[] not null default '{}',
  hours_min int,
  hours_max int,
  pc4 int,
  lat_milli int,
  lon_milli int,
  travel_means int,
  travel_max_minutes int,
  travel_max_km int,
  shifts int,
  earliest_minute int,
  contracts int,
  wish_occupations int[] not null default '{}',
  wish_sectors int,
  avoids int,
  available_from int,
  primary key (region_id, id)
);
create index on {{schema}}.candidate_projection (region_id, position);

create table {{schema}}.vacancy_projection (
  region_id uuid not null,
  id uuid not null,
  revision int not null,
  matchable boolean not null,
  position bigint not null,
  taxonomy text,
  occupation int,
  experience_months int,
  experience_hard boolean,
  competences int[] not null default '{}',
  competence_strengths int[] not null default '{}',
  competence_hard boolean[] not null default '{}',
  level int,
  level_hard boolean,
  languages int[] not null default '{}',
  language_levels int[] not null default '{}',
  language_hard boolean[] not null default '{}',
  licences_asked int,
  licences_hard int,
  certificates int[] not null default '{}',
  certificate_hard boolean[] not null default '{}',
  hours_min int,
  hours_max int,
  pc4 int,
  lat_milli int,
  lon_milli int,
  shifts int,
  start_minute int,
  contracts int,
  sector int,
  conditions int,
  start_day int,
  primary key (region_id, id)
);
create index on {{schema}}.vacancy_projection (region_id, position);

-- The best candidates of one vacancy, best first, as parallel arrays; explanations are computed when asked.
create table {{schema}}.shortlist (
  region_id uuid not null,
  vacancy_id uuid not null,
  -- of the list itself: rises with every change, never falls
  revision int not null,
  vacancy_revision int not null,
  position bigint not null,
  weights_version text not null,
  taxonomy_version text not null,
  -- days since 1970 in the Netherlands: how recent experience is, and from when someone can start, is as of then
  day int not null,
  computed_at timestamptz not null,
  candidate_ids uuid[] not null,
  candidate_revisions int[] not null,
  totals int[] not null,
  -- 0 geschikt, 1 bridgeable, 2 incomplete
  placements smallint[] not null,
  -- of everyone in the region, also those that the list has no room for
  suitable_count int not null,
  bridgeable_count int not null,
  incomplete_count int not null,
  primary key (region_id, vacancy_id),
  check (cardinality(candidate_ids) = cardinality(totals)
    and cardinality(candidate_ids) = cardinality(placements)
    and cardinality(candidate_ids) = cardinality(candidate_revisions))
);
create index on {{schema}}.shortlist (region_id, position);
-- Ids and numbers hardly compress: trying costs more than it saves.
alter table {{schema}}.shortlist
  alter candidate_ids set storage external, alter totals set storage external,
  alter candidate_revisions set storage external;

-- What was true later is never overwritten by what was true earlier.
create function {{schema}}.refuse_older_revision() returns trigger language plpgsql
  set search_path = pg_catalog
  as $$ begin
    if new.revision < old.revision or new.position < old.position then
      raise exception 'the revision of % would fall', tg_table_name using errcode = 'check_violation';
    end if;
    return new;
  end $$;
create trigger refuse_older_revision before update on {{schema}}.candidate_projection
  for each row execute function {{schema}}.refuse_older_revision();
create trigger refuse_older_revision before update on {{schema}}.vacancy_projection
  for each row execute function {{schema}}.refuse_older_revision();
create trigger refuse_older_revision before update on {{schema}}.shortlist
  for each row execute function {{schema}}.refuse_older_revision();

alter table {{schema}}.region enable row level security;
alter table {{schema}}.region force row level security;
alter table {{schema}}.candidate_projection enable row level security;
alter table {{schema}}.candidate_projection force row level security;
alter table {{schema}}.vacancy_projection enable row level security;
alter table {{schema}}.vacancy_projection force row level security;
alter table {{schema}}.shortlist enable row level security;
alter table {{schema}}.shortlist force row level security;

create policy owner_all on {{schema}}.region to {{owner}} using (true) with check (true);
create policy owner_all on {{schema}}.candidate_projection to {{owner}} using (true) with check (true);
create policy owner_all on {{schema}}.vacancy_projection to {{owner}} using (true) with check (true);
create policy owner_all on {{schema}}.shortlist to {{owner}} using (true) with check (true);

create policy own_region on {{schema}}.region to {{service}}
  using (region_id = (select app.region_id())) with check (region_id = (select app.region_id()));
-- At its start a process asks which regions there are.
create policy lists_regions on {{schema}}.region for select to {{service}}
  using ((select app.has_role('systeem')));
create policy own_region on {{schema}}.candidate_projection to {{service}}
  using (region_id = (select app.region_id())) with check (region_id = (select app.region_id()));
create policy own_region on {{schema}}.vacancy_projection to {{service}}
  using (region_id = (select app.region_id())) with check (region_id = (select app.region_id()));
create policy own_region on {{schema}}.shortlist to {{service}}
  using (region_id = (select app.region_id())) with check (region_id = (select app.region_id()));

grant select, insert, update on {{schema}}.region to {{service}};
grant select, insert, update on {{schema}}.candidate_projection to {{service}};
grant select, insert, update on {{schema}}.vacancy_projection to {{service}};
grant select, insert, update on {{schema}}.shortlist to {{service}};
