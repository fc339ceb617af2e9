-- Requests to begeleiders, voordrachten with every step, what an employer was shown, and placements with nazorg.
-- A voordracht names a candidate by id only. Who it is lies in `identity_snapshot`, which opens step by step.

-- One request holds all candidates of a team for one vacancy.
create table {{schema}}.request (
  id uuid primary key,
  region_id uuid not null,
  vacancy_id uuid not null,
  vacancy_title text,
  owner_organisation_id uuid not null,
  team_id uuid,
  adviser_id uuid not null,
  adviser_organisation_id uuid not null,
  requested_at timestamptz not null,
  due_on date not null,
  -- begeleiders, those who stand in for them that day, and their team
  addressee_ids uuid[] not null,
  -- whom to call: name and number of a colleague
  contact jsonb
);
create index request_team on {{schema}}.request (vacancy_id, owner_organisation_id, team_id);
create index request_owner on {{schema}}.request (owner_organisation_id, requested_at desc, id desc);

create table {{schema}}.proposal (
  id uuid primary key,
  region_id uuid not null,
  revision int not null check (revision > 0),
  request_id uuid not null references {{schema}}.request (id),
  vacancy_id uuid not null,
  vacancy_title text,
  employer_id uuid,
  candidate_id uuid not null,
  card_number text not null,
  owner_organisation_id uuid not null,
  begeleider_id uuid,
  stand_in_id uuid,
  adviser_id uuid not null,
  adviser_organisation_id uuid not null,
  outside_list_reason text,
  requested_at timestamptz not null,
  status text not null check (status in ('aangevraagd', 'akkoord', 'voorgesteld', 'kennismaking', 'aangenomen',
    'afgewezen', 'teruggetrokken', 'verlopen')),
  -- the step that the voordracht is in, with all that it knows
  stage jsonb not null,
  -- derived from the step: work is left to do
  open boolean not null,
  -- derived from the step: the next day on which a term ends
  next_term date,
  sent_at timestamptz,
  -- name for this employer and this vacancy only (PR7)
  pseudonym text,
  -- derived from the step: whether adviser and employer may see who it is
  identity_visible boolean not null default false,
  release_until timestamptz,
  placed_at timestamptz,
  check ((sent_at is null) = (pseudonym is null)),
  check (sent_at is not null or not identity_visible),
  check (release_until is not null or not identity_visible)
);
-- One running voordracht per person and vacancy.
create unique index proposal_once on {{schema}}.proposal (region_id, vacancy_id, candidate_id) where open;
create index proposal_candidate on {{schema}}.proposal (candidate_id) where open;
create index proposal_vacancy on {{schema}}.proposal (vacancy_id, id);
create index proposal_request on {{schema}}.proposal (request_id);
create index proposal_newest on {{schema}}.proposal (region_id, requested_at desc, id desc);
create index proposal_adviser on {{schema}}.proposal (adviser_id) where open;
create index proposal_employer on {{schema}}.proposal (employer_id, sent_at desc, id desc) where sent_at is not null;
create index proposal_term on {{schema}}.proposal (next_term) where next_term is not null;

-- Every step with its time and who took it; rows are added and never changed.
create table {{schema}}.proposal_step (
  id uuid primary key,
  region_id uuid not null,
  proposal_id uuid not null references {{schema}}.proposal (id),
  at timestamptz not null,
  step text not null,
  status text not null,
  actor_id uuid,
  actor_organisation_id uuid
);
create index proposal_step_of on {{schema}}.proposal_step (proposal_id, at, id);

-- Why someone does not want this vacancy now. It stays with the begeleiders of the owner organisation.
create table {{schema}}.private_reason (
  proposal_id uuid primary key references {{schema}}.proposal (id),
  region_id uuid not null,
  owner_organisation_id uuid not null,
  reason text not null
);

-- Who it is, as the owner handed it over with the candidate's agreement for this vacancy.
create table {{schema}}.identity_snapshot (
  proposal_id uuid primary key references {{schema}}.proposal (id),
  region_id uuid not null,
  owner_organisation_id uuid not null,
  candidate_id uuid not null,
  identity jsonb not null
);

-- What the employer sees, frozen at the sending.
create table {{schema}}.employer_view (
  proposal_id uuid primary key references {{schema}}.proposal (id),
  region_id uuid not null,
  vacancy_id uuid not null,
  employer_id uuid,
  card jsonb not null,
  shown_at timestamptz not null
);

create table {{schema}}.placement (
  id uuid primary key,
  region_id uuid not null,
  revision int not null check (revision > 0),
  proposal_id uuid not null unique references {{schema}}.proposal (id),
  vacancy_id uuid not null,
  vacancy_title text,
  employer_id uuid,
  candidate_id uuid not null,
  card_number text not null,
  owner_organisation_id uuid not null,
  adviser_id uuid not null,
  adviser_organisation_id uuid not null,
  start_on date not null,
  end_on date,
  hours_per_week int not null check (hours_per_week between 1 and 60),
  contract_form text not null,
  nazorg_contact_id uuid not null,
  confirmed_at timestamptz not null,
  -- A placement counts once per person and job.
  unique (region_id, vacancy_id, candidate_id)
);
create index placement_newest on {{schema}}.placement (region_id, confirmed_at desc, id desc);

create table {{schema}}.nazorg_moment (
  id uuid primary key,
  region_id uuid not null,
  placement_id uuid not null references {{schema}}.placement (id),
  owner_organisation_id uuid not null,
  nazorg_contact_id uuid not null,
  due_on date not null,
  done_on date,
  note text
);
create index nazorg_moment_of on {{schema}}.nazorg_moment (placement_id, due_on, id);
create index nazorg_moment_due on {{schema}}.nazorg_moment (nazorg_contact_id, due_on) where done_on is null;
