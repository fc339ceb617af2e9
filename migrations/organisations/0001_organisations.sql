-- Regions, organisations, who guides whom for which gemeente, people with roles, and who shares what.
-- The region is the tenant: every key starts with it, so that no key tells what another region has.

create table {{schema}}.region (
  region_id uuid primary key,
  -- number of the arbeidsmarktregio
  code text not null,
  name text not null,
  wsp_form text not null,
  website text,
  email text,
  phone text,
  receipt_workdays int not null,
  first_proposal_workdays int not null,
  guide_answer_workdays int not null,
  employer_answer_workdays int not null,
  expiry_workdays int not null,
  max_open_requests int not null,
  own_first_hours int not null,
  silent_vacancy_days int not null,
  carnaval boolean not null,
  goede_vrijdag boolean not null,
  -- elk-jaar, lustrum, nooit
  bevrijdingsdag text not null,
  revision int not null,
  created_at timestamptz not null
);

-- The loket's name is dated: werkgeversservicepunten go over into Werkcentra.
create table {{schema}}.loket_name (
  region_id uuid not null references {{schema}}.region,
  valid_from date not null,
  name text not null,
  primary key (region_id, valid_from)
);

-- Who changed the region's settings, and what they were then (R12: an own-first window is logged).
create table {{schema}}.settings_history (
  region_id uuid not null references {{schema}}.region,
  revision int not null,
  settings jsonb not null,
  changed_by uuid,
  changed_at timestamptz not null,
  primary key (region_id, revision)
);

create table {{schema}}.organisation (
  region_id uuid not null references {{schema}}.region,
  id uuid not null,
  -- name in a region's definition file; tells the installer what is there already
  key text,
  kind text not null,
  name text not null,
  public_name text,
  gemeente_code text check (gemeente_code ~ '^GM[0-9]{4}$'),
  email text,
  phone text,
  revision int not null,
  created_at timestamptz not null,
  primary key (region_id, id),
  unique (region_id, key),
  unique (region_id, gemeente_code),
  check ((kind = 'gemeente') = (gemeente_code is not null))
);
create index organisation_by_name on {{schema}}.organisation (region_id, name collate "nl-x-icu", id);

-- uitvoering(gemeente, wet, organisatie, vanaf, tot): at most one organisation at a time.
create table {{schema}}.uitvoering (
  region_id uuid not null,
  id uuid not null,
  gemeente_code text not null,
  wet text not null,
  organisation_id uuid not null,
  valid_from date not null,
  -- the first day on which it no longer holds
  valid_to date,
  revision int not null,
  created_at timestamptz not null,
  primary key (region_id, id),
  foreign key (region_id, gemeente_code) references {{schema}}.organisation (region_id, gemeente_code),
  foreign key (region_id, organisation_id) references {{schema}}.organisation,
  check (valid_to > valid_from),
  constraint uitvoering_overlap exclude using gist
    (region_id with =, gemeente_code with =, wet with =, daterange(valid_from, valid_to) with &&)
);

create table {{schema}}.team (
  region_id uuid not null,
  id uuid not null,
  organisation_id uuid not null,
  key text,
  name text not null,
  phone text,
  revision int not null,
  created_at timestamptz not null,
  primary key (region_id, id),
  unique (region_id, organisation_id, id),
  unique (region_id, organisation_id, key),
  foreign key (region_id, organisation_id) references {{schema}}.organisation
);

create table {{schema}}.person (
  region_id uuid not null references {{schema}}.region,
  id uuid not null,
  key text,
  name text not null,
  email text not null,
  phone text,
  -- who they are at the OpenID provider of their organisation
  issuer text,
  subject text,
  deputy_id uuid check (deputy_id <> id),
  -- a person who left keeps the name under what was done, and cannot sign in
  active boolean not null,
  revision int not null,
  created_at timestamptz not null,
  primary key (region_id, id),
  unique (region_id, key),
  unique (region_id, issuer, subject),
  foreign key (region_id, deputy_id) references {{schema}}.person deferrable initially deferred,
  check ((issuer is null) = (subject is null))
);
create index person_by_name on {{schema}}.person (region_id, name collate "nl-x-icu", id);
create index person_by_deputy on {{schema}}.person (region_id, deputy_id);

create table {{schema}}.membership (
  region_id uuid not null,
  person_id uuid not null,
  organisation_id uuid not null,
  team_id uuid,
  roles text[] not null check (cardinality(roles) > 0),
  primary key (region_id, person_id, organisation_id),
  foreign key (region_id, person_id) references {{schema}}.person,
  foreign key (region_id, organisation_id) references {{schema}}.organisation,
  foreign key (region_id, organisation_id, team_id) references {{schema}}.team (region_id, organisation_id, id)
);
create index membership_by_organisation on {{schema}}.membership (region_id, organisation_id);

-- Dates only: why someone is away is nobody's business here.
create table {{schema}}.absence (
  region_id uuid not null,
  person_id uuid not null,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  primary key (region_id, person_id, starts_on),
  foreign key (region_id, person_id) references {{schema}}.person,
  constraint absence_overlap exclude using gist
    (region_id with =, person_id with =, daterange(starts_on, ends_on, '[]') with &&)
);

-- What an organisation decided on sharing its candidates in the region (R86, R88). Rows are added, never changed
-- but for `in_force`: at most one per organisation, put in force on its date together with the event.
create table {{schema}}.sharing_decision (
  region_id uuid not null,
  organisation_id uuid not null,
  revision int not null,
  shares boolean not null,
  field_groups text[] not null,
  purpose text not null,
  legal_ground text,
  has_legal_ground boolean not null generated always as (legal_ground is not null) stored,
  valid_from date not null,
  in_force boolean not null,
  decided_by uuid,
  created_at timestamptz not null,
  primary key (region_id, organisation_id, revision),
  foreign key (region_id, organisation_id) references {{schema}}.organisation,
  check (legal_ground is not null or not shares)
);
create unique index sharing_decision_in_force on {{schema}}.sharing_decision (region_id, organisation_id)
  where in_force;

grant select, insert, update on {{schema}}.region, {{schema}}.organisation, {{schema}}.uitvoering,
  {{schema}}.team, {{schema}}.person to {{service}};
grant select, insert, update, delete on {{schema}}.membership, {{schema}}.absence, {{schema}}.loket_name
  to {{service}};
grant select, insert on {{schema}}.settings_history, {{schema}}.sharing_decision to {{service}};
grant update (in_force) on {{schema}}.sharing_decision to {{service}};
