-- Vacancies: what an employer asks, as it was sent and as numbers for the matcher.

-- People and jobs of the region read every vacancy, whoever registered it (R60); an employer only its own.
create function {{schema}}.is_staff() returns boolean language sql stable parallel safe
  set search_path = pg_catalog, pg_temp
  as $$ select app.has_role('werkgeversadviseur') or app.has_role('begeleider') or app.has_role('teamleider')
    or app.has_role('regiocoordinator') or app.has_role('instrumentbeheerder') or app.has_role('nazorgcontact')
    or app.has_role('privacyfunctionaris') or app.has_role('beheerder') or app.has_role('systeem') $$;
grant execute on function {{schema}}.is_staff() to {{service}};

create table {{schema}}.vacancy (
  id uuid primary key,
  region_id uuid not null,
  revision int not null,
  -- The organisation that sent it in; for an employer's own entry that is the employer.
  organisation_id uuid not null,
  -- The employer's account; missing for an employer without one.
  employer_id uuid,
  employer_name text,
  kvk_number text check (kvk_number ~ '^[0-9]{8}$'),
  establishment_id uuid,
  entered_by text not null,
  status text not null,
  -- Words of the wire format as they were sent, implausible values included.
  content jsonb not null,
  warnings jsonb not null,
  -- What was recognised in the text and what was left out, each with the words it came from.
  recognition jsonb not null,
  title text,
  search_text text not null,
  sector text check (sector ~ '^[A-U]$'),
  place text,
  posts int not null check (posts between 1 and 999),
  posts_filled int not null default 0 check (posts_filled >= 0),
  adviser_id uuid,
  -- Name and reach of the adviser or the employer's named contact, as it was when they took it.
  wsp_contact jsonb,
  respond_by date,
  received_at timestamptz not null,
  updated_at timestamptz not null,
  -- Last time anyone gave a sign of life about it; 30 days of silence ask a question.
  last_sign_at timestamptz not null,
  closed_at timestamptz,
  closing_reason text,
  closing_note text,
  merged_into uuid references {{schema}}.vacancy (id),

  -- For the matcher, as numbers of one taxonomy version. Null or an empty list is unknown or not asked.
  taxonomy text not null,
  occupation int,
  experience_months int,
  experience_hard boolean not null default false,
  competences int[] not null default '{}',
  competence_strengths int[] not null default '{}',
  competence_hard boolean[] not null default '{}',
  level int,
  level_hard boolean not null default false,
  languages int[] not null default '{}',
  language_levels int[] not null default '{}',
  language_hard boolean[] not null default '{}',
  licences_asked int not null default 0,
  licences_hard int not null default 0,
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
  sector_mask int,
  conditions int,
  start_day int,

  check ((status in ('vervuld', 'ingetrokken', 'geen-kandidaat')) = (closed_at is not null)),
  check (cardinality(competences) = cardinality(competence_strengths)),
  check (cardinality(competences) = cardinality(competence_hard)),
  check (cardinality(languages) = cardinality(language_levels)),
  check (cardinality(languages) = cardinality(language_hard)),
  check (cardinality(certificates) = cardinality(certificate_hard))
);
create index vacancy_newest on {{schema}}.vacancy (region_id, received_at desc, id desc);
create index vacancy_of_employer on {{schema}}.vacancy (employer_id, received_at desc, id desc);
create index vacancy_same on {{schema}}.vacancy (region_id, kvk_number, received_at) where kvk_number is not null;
create index vacancy_search on {{schema}}.vacancy using gin (search_text public.gin_trgm_ops);
create index vacancy_silent on {{schema}}.vacancy (region_id, last_sign_at) where closed_at is null;

-- Where a vacancy came from; one vacancy may have several sources. The same reference is the same vacancy (R59).
create table {{schema}}.vacancy_source (
  id uuid primary key,
  region_id uuid not null,
  vacancy_id uuid not null references {{schema}}.vacancy (id) on delete cascade,
  entered_by text not null,
  -- The employer's account, else the organisation that sent it: references are unique within it.
  reference_owner_id uuid not null,
  reference text,
  received_at timestamptz not null,
  unique (region_id, reference_owner_id, reference)
);
create index on {{schema}}.vacancy_source (vacancy_id);

-- Every step with its time.
create table {{schema}}.vacancy_step (
  id uuid primary key,
  region_id uuid not null,
  vacancy_id uuid not null references {{schema}}.vacancy (id) on delete cascade,
  status text not null,
  at timestamptz not null,
  actor_id uuid,
  reason text
);
create index on {{schema}}.vacancy_step (vacancy_id, at, id);

-- Posts that are taken, by the employer itself or by a confirmed placement (once each).
create table {{schema}}.vacancy_filling (
  id uuid primary key,
  region_id uuid not null,
  vacancy_id uuid not null references {{schema}}.vacancy (id) on delete cascade,
  posts int not null check (posts between 1 and 999),
  filled_by text not null,
  placement_id uuid,
  at timestamptz not null,
  actor_id uuid,
  unique (vacancy_id, placement_id)
);

-- Two vacancies that look alike and of which a person said that they differ.
create table {{schema}}.vacancy_difference (
  region_id uuid not null,
  first_id uuid not null references {{schema}}.vacancy (id) on delete cascade,
  second_id uuid not null references {{schema}}.vacancy (id) on delete cascade,
  actor_id uuid,
  at timestamptz not null,
  primary key (first_id, second_id),
  check (first_id < second_id)
);

alter table {{schema}}.vacancy enable row level security;
alter table {{schema}}.vacancy force row level security;
alter table {{schema}}.vacancy_source enable row level security;
alter table {{schema}}.vacancy_source force row level security;
alter table {{schema}}.vacancy_step enable row level security;
alter table {{schema}}.vacancy_step force row level security;
alter table {{schema}}.vacancy_filling enable row level security;
alter table {{schema}}.vacancy_filling force row level security;
alter table {{schema}}.vacancy_difference enable row level security;
alter table {{schema}}.vacancy_difference force row level security;

create policy owner_all on {{schema}}.vacancy to {{owner}} using (true) with check (true);
create policy owner_all on {{schema}}.vacancy_source to {{owner}} using (true) with check (true);
create policy owner_all on {{schema}}.vacancy_step to {{owner}} using (true) with check (true);
create policy owner_all on {{schema}}.vacancy_filling to {{owner}} using (true) with check (true);
create policy owner_all on {{schema}}.vacancy_difference to {{owner}} using (true) with check (true);

-- Staff; the employer itself; a source system what its own organisation sent.
create policy staff_or_own on {{schema}}.vacancy to {{service}}
  using (region_id = (select app.region_id()) and ((select {{schema}}.is_staff())
    or employer_id = (select app.organisation_id())
    or ((select app.has_role('bron')) and organisation_id = (select app.organisation_id()))))
  with check (region_id = (select app.region_id()) and ((select {{schema}}.is_staff())
    or employer_id = (select app.organisation_id())
    or ((select app.has_role('bron')) and organisation_id = (select app.organisation_id()))));
-- What belongs to a vacancy is seen and written by whoever sees the vacancy.
create policy with_vacancy on {{schema}}.vacancy_source to {{service}}
  using (region_id = (select app.region_id())
    and exists (select from {{schema}}.vacancy v where v.id = vacancy_id))
  with check (region_id = (select app.region_id())
    and exists (select from {{schema}}.vacancy v where v.id = vacancy_id));
create policy with_vacancy on {{schema}}.vacancy_step to {{service}}
  using (region_id = (select app.region_id())
    and exists (select from {{schema}}.vacancy v where v.id = vacancy_id))
  with check (region_id = (select app.region_id())
    and exists (select from {{schema}}.vacancy v where v.id = vacancy_id));
create policy with_vacancy on {{schema}}.vacancy_filling to {{service}}
  using (region_id = (select app.region_id())
    and exists (select from {{schema}}.vacancy v where v.id = vacancy_id))
  with check (region_id = (select app.region_id())
    and exists (select from {{schema}}.vacancy v where v.id = vacancy_id));
create policy with_vacancies on {{schema}}.vacancy_difference to {{service}}
  using (region_id = (select app.region_id())
    and exists (select from {{schema}}.vacancy v where v.id = first_id)
    and exists (select from {{schema}}.vacancy v where v.id = second_id))
  with check (region_id = (select app.region_id())
    and exists (select from {{schema}}.vacancy v where v.id = first_id)
    and exists (select from {{schema}}.vacancy v where v.id = second_id));

grant select, insert, update on {{schema}}.vacancy, {{schema}}.vacancy_source to {{service}};
grant select, insert on {{schema}}.vacancy_step, {{schema}}.vacancy_filling, {{schema}}.vacancy_difference to {{service}};

-- Published view for the matcher: every vacancy with its revision and whether candidates are sought for it; the
-- demand in numbers, and nothing that names an employer or quotes a text. One that is not matchable is removed.
grant select (id, region_id, revision, status, posts, posts_filled, taxonomy, occupation, experience_months,
  experience_hard, competences, competence_strengths, competence_hard, level, level_hard, languages, language_levels,
  language_hard, licences_asked, licences_hard, certificates, certificate_hard, hours_min, hours_max, pc4, lat_milli,
  lon_milli, shifts, start_minute, contracts, sector_mask, conditions, start_day)
  on {{schema}}.vacancy to {{publisher}};
create policy published on {{schema}}.vacancy for select to {{publisher}}
  using (region_id = (select app.region_id()));
set local role {{publisher}};
create view {{schema}}.matching_demand as
  select id, region_id, revision,
    status in ('ontvangen', 'opgepakt', 'kandidaten-benaderd', 'voorgesteld') and posts_filled < posts as matchable,
    taxonomy, occupation, experience_months, experience_hard, competences, competence_strengths, competence_hard,
    level, level_hard, languages, language_levels, language_hard, licences_asked, licences_hard, certificates,
    certificate_hard, hours_min, hours_max, pc4, lat_milli, lon_milli, shifts, start_minute, contracts,
    sector_mask as sector, conditions, start_day
  from {{schema}}.vacancy;
grant select on {{schema}}.matching_demand to {{service:matcher}};
set local role {{owner}};
grant usage on schema {{schema}} to {{service:matcher}};
