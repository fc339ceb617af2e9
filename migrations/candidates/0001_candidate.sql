-- Candidates in three circles. `candidate` is the pseudonymous one: what advisers of the region and the matcher may
-- know. `identity` says who it is, for the owner organisation and for whom a release exists. `regelingfeit` holds the
-- facts that open a regeling; they are asked by purpose and never published.

-- Not derived from anything about the person; gaps are harmless.
create sequence candidates.card_number_seq start 2001;

create table candidates.candidate (
  id uuid primary key,
  region_id uuid not null,
  -- the uitvoerder that guides the person
  owner_organisation_id uuid not null,
  -- the verwerkingsverantwoordelijke: college of a gemeente, or UWV
  controller_organisation_id uuid not null,
  woongemeente text check (woongemeente ~ '^GM[0-9]{4}$'),
  begeleider_id uuid,
  team_id uuid,
  card_number text not null default 'K-' || nextval('candidates.card_number_seq'),
  revision int not null default 1 check (revision > 0),
  beschikbaarheid text not null
    check (beschikbaarheid in ('beschikbaar', 'tijdelijk-niet', 'aan-het-werk-wil-meer-uren', 'afgesloten')),
  -- a date and never a reason
  unavailable_until date,
  bemiddelbaarheid text not null
    check (bemiddelbaarheid in ('direct', 'met-ondersteuning', 'nog-niet', 'niet-in-beeld')),
  herkomst text not null check (herkomst in ('gevoed', 'ingevoerd', 'vum')),
  houdbaar_tot date,
  -- the day on which someone last said that the profile is right
  confirmed_on date not null,
  visible_to_employers boolean not null default true,
  grondslag text not null check (grondslag in ('wet-suwi', 'participatiewet', 'geen')),
  -- structured parts only: no free text, no name of a person, school or earlier employer
  shared_profile jsonb not null,
  warnings jsonb not null default '[]',
  completeness smallint not null check (completeness between 0 and 100),
  rankable boolean not null,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),

  -- For the matcher: numbers beside the wire's words, as packages/matching asks them. Null or empty is unknown.
  taxonomy_version text not null,
  occupations int[] not null default '{}',
  experience_occupations int[] not null default '{}',
  experience_months int[] not null default '{}',
  experience_end_days int[] not null default '{}',
  competences int[] not null default '{}',
  level smallint,
  languages int[] not null default '{}',
  language_levels int[] not null default '{}',
  licences int,
  certificates int[] not null default '{}',
  hours_min smallint,
  hours_max smallint,
  pc4 smallint,
  lat_milli int,
  lon_milli int,
  travel_means int,
  travel_max_minutes smallint,
  travel_max_km smallint,
  shifts int,
  earliest_minute smallint,
  contracts int,
  wish_occupations int[] not null default '{}',
  wish_sectors int,
  avoids int,
  available_from int,
  unique (region_id, card_number)
);
create index candidate_region on candidates.candidate (region_id, id);
create index candidate_caseload on candidates.candidate (owner_organisation_id, begeleider_id, id);
create index candidate_unavailable on candidates.candidate (unavailable_until)
  where beschikbaarheid = 'tijdelijk-niet' and unavailable_until is not null;
create index candidate_occupations on candidates.candidate using gin (occupations);
create index candidate_competences on candidates.candidate using gin (competences);

create table candidates.identity (
  candidate_id uuid primary key references candidates.candidate (id) on delete cascade,
  region_id uuid not null,
  owner_organisation_id uuid not null,
  given_name text,
  name_prefix text,
  family_name text,
  birth_date date,
  email text,
  phone text,
  -- the whole profile as it was sent, in VUM's words
  profile jsonb not null,
  -- parts of the profile that a person added; a feed that does not know them leaves them alone
  manual_fields text[] not null default '{}',
  -- keyed hash of what the source last sent: an equal delivery changes nothing
  content_hash text
);
create index identity_name on candidates.identity (owner_organisation_id, lower(family_name), candidate_id);

create table candidates.source_key (
  region_id uuid not null,
  owner_organisation_id uuid not null,
  source text not null check (length(source) between 1 and 60),
  key text not null check (length(key) between 1 and 200),
  candidate_id uuid not null
    references candidates.candidate (id) on delete cascade deferrable initially deferred,
  primary key (region_id, owner_organisation_id, source, key)
);
create index source_key_candidate on candidates.source_key (candidate_id);

-- Identity that the owner let another organisation see, for one proposal.
create table candidates.release (
  proposal_id uuid not null,
  candidate_id uuid not null references candidates.candidate (id) on delete cascade,
  region_id uuid not null,
  owner_organisation_id uuid not null,
  receiver_organisation_id uuid not null,
  valid_until timestamptz not null,
  -- revision of the proposal that said so; an older one never comes after a newer one
  revision int not null,
  withdrawn boolean not null default false,
  primary key (proposal_id, candidate_id)
);
create index release_candidate on candidates.release (candidate_id, receiver_organisation_id);

-- doelgroepregister, doelgroep-loonkostensubsidie, arbeidsgehandicapt, advies-beschut-werk: ja, nee or onbekend.
-- uitkering: its kind, where a rule needs it; never an amount.
create table candidates.regelingfeit (
  candidate_id uuid not null references candidates.candidate (id) on delete cascade,
  region_id uuid not null,
  owner_organisation_id uuid not null,
  fact text not null check (fact in ('doelgroepregister', 'doelgroep-loonkostensubsidie', 'arbeidsgehandicapt',
    'advies-beschut-werk', 'uitkering')),
  value text not null,
  source text,
  checked_on date,
  primary key (candidate_id, fact)
);

-- Who changed which status, when, and by which criterion. Every status can be turned back.
create table candidates.status_history (
  id uuid primary key,
  candidate_id uuid not null references candidates.candidate (id) on delete cascade,
  region_id uuid not null,
  owner_organisation_id uuid not null,
  at timestamptz not null,
  actor_id uuid,
  subject text not null check (subject in ('beschikbaarheid', 'bemiddelbaarheid', 'zichtbaarheid')),
  previous text,
  current text not null,
  until date,
  criterion text
);
create index status_history_candidate on candidates.status_history (candidate_id, at);

-- Keyed hash of normalised family name and birth date: the same person at two organisations of a region.
create table candidates.duplicate_key (
  candidate_id uuid primary key references candidates.candidate (id) on delete cascade,
  region_id uuid not null,
  owner_organisation_id uuid not null,
  hash text not null
);
create index duplicate_key_hash on candidates.duplicate_key (region_id, hash);

alter table candidates.candidate enable row level security;
alter table candidates.candidate force row level security;
alter table candidates.identity enable row level security;
alter table candidates.identity force row level security;
alter table candidates.source_key enable row level security;
alter table candidates.source_key force row level security;
alter table candidates.release enable row level security;
alter table candidates.release force row level security;
alter table candidates.regelingfeit enable row level security;
alter table candidates.regelingfeit force row level security;
alter table candidates.status_history enable row level security;
alter table candidates.status_history force row level security;
alter table candidates.duplicate_key enable row level security;
alter table candidates.duplicate_key force row level security;

create policy owner_all on candidates.candidate to {{owner}} using (true) with check (true);
create policy owner_all on candidates.identity to {{owner}} using (true) with check (true);
create policy owner_all on candidates.source_key to {{owner}} using (true) with check (true);
create policy owner_all on candidates.release to {{owner}} using (true) with check (true);
create policy owner_all on candidates.regelingfeit to {{owner}} using (true) with check (true);
create policy owner_all on candidates.status_history to {{owner}} using (true) with check (true);
create policy owner_all on candidates.duplicate_key to {{owner}} using (true) with check (true);

-- The organisation that guides the person.
create policy own on candidates.candidate to {{service}}
  using (region_id = (select app.region_id()) and owner_organisation_id = (select app.organisation_id()))
  with check (region_id = (select app.region_id()) and owner_organisation_id = (select app.organisation_id()));
create policy own on candidates.identity to {{service}}
  using (region_id = (select app.region_id()) and owner_organisation_id = (select app.organisation_id()))
  with check (region_id = (select app.region_id()) and owner_organisation_id = (select app.organisation_id()));
create policy own on candidates.source_key to {{service}}
  using (region_id = (select app.region_id()) and owner_organisation_id = (select app.organisation_id()))
  with check (region_id = (select app.region_id()) and owner_organisation_id = (select app.organisation_id()));
create policy own on candidates.regelingfeit to {{service}}
  using (region_id = (select app.region_id()) and owner_organisation_id = (select app.organisation_id()))
  with check (region_id = (select app.region_id()) and owner_organisation_id = (select app.organisation_id()));
create policy own on candidates.status_history to {{service}}
  using (region_id = (select app.region_id()) and owner_organisation_id = (select app.organisation_id()))
  with check (region_id = (select app.region_id()) and owner_organisation_id = (select app.organisation_id()));
create policy own on candidates.duplicate_key to {{service}}
  using (region_id = (select app.region_id()) and owner_organisation_id = (select app.organisation_id()))
  with check (region_id = (select app.region_id()) and owner_organisation_id = (select app.organisation_id()));

-- A release: seen by its owner and its receiver, written by the consumer of the proposal's events.
create policy parties on candidates.release for select to {{service}}
  using (region_id = (select app.region_id())
    and (select app.organisation_id()) in (owner_organisation_id, receiver_organisation_id));
create policy job on candidates.release to {{service}}
  using (region_id = (select app.region_id()) and (select app.has_role('systeem')))
  with check (region_id = (select app.region_id()) and (select app.has_role('systeem')));
create policy owner_ends on candidates.release for update to {{service}}
  using (region_id = (select app.region_id()) and owner_organisation_id = (select app.organisation_id()))
  with check (withdrawn and region_id = (select app.region_id())
    and owner_organisation_id = (select app.organisation_id()));

create policy released on candidates.candidate for select to {{service}}
  using (region_id = (select app.region_id()) and id in (
    select r.candidate_id from candidates.release r
    where r.receiver_organisation_id = (select app.organisation_id()) and not r.withdrawn and r.valid_until > now()));
create policy released on candidates.identity for select to {{service}}
  using (region_id = (select app.region_id()) and candidate_id in (
    select r.candidate_id from candidates.release r
    where r.receiver_organisation_id = (select app.organisation_id()) and not r.withdrawn and r.valid_until > now()));

-- Jobs see the pseudonymous part of their region; never who it is.
create policy job on candidates.candidate to {{service}}
  using (region_id = (select app.region_id()) and (select app.has_role('systeem')))
  with check (region_id = (select app.region_id()) and (select app.has_role('systeem')));
create policy job on candidates.status_history for insert to {{service}}
  with check (region_id = (select app.region_id()) and (select app.has_role('systeem')));

-- An owner compares the hash of its own person with those of the region; the hash says nothing else.
create policy region_compares on candidates.duplicate_key for select to {{service}}
  using (region_id = (select app.region_id()) and not (select app.has_role('werkgever')));

-- The owner shows a person who looked.
create policy own_subjects on candidates.access_log for select to {{service}}
  using (region_id = (select app.region_id()) and exists (
    select from candidates.candidate c
    where c.id = any (subject_ids) and c.owner_organisation_id = (select app.organisation_id())));

grant select, insert, update, delete on candidates.candidate, candidates.identity, candidates.source_key,
  candidates.release, candidates.regelingfeit, candidates.duplicate_key to {{service}};
grant select, insert on candidates.status_history to {{service}};
grant usage on sequence candidates.card_number_seq to {{service}};

-- Whose temporary absence is over: ids only, for the scan that has no region yet.
create function candidates.due_returns(today date)
  returns table (candidate_id uuid, region_id uuid, owner_organisation_id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select c.id, c.region_id, c.owner_organisation_id from candidates.candidate c
    where c.beschikbaarheid = 'tijdelijk-niet' and c.unavailable_until <= today
    order by c.unavailable_until, c.id limit 1000
  $$;
revoke all on function candidates.due_returns(date) from public;
grant execute on function candidates.due_returns(date) to {{service}};
