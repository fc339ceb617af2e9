-- The catalogue of instruments of a region: what the region added to the national ones, what every provider does in
-- which period, and how equal that is. National instruments belong to the program; a row names one by its code.

-- An instrument of the region. Its definition is kept as it stands on the wire.
create table {{schema}}.instrument (
  region_id uuid not null,
  code text not null check (code ~ '^[a-z][a-z0-9-]{1,79}$'),
  revision int not null check (revision > 0),
  reach text not null check (reach in ('regionaal', 'lokaal')),
  definition jsonb not null,
  owner_organisation_id uuid not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (region_id, code)
);

-- What one provider does with an instrument in a period; a row for one gemeente goes before the provider's own.
create table {{schema}}.variant (
  region_id uuid not null,
  id uuid not null,
  revision int not null check (revision > 0),
  instrument_code text not null,
  organisation_id uuid not null,
  gemeente_code text check (gemeente_code ~ '^GM[0-9]{4}$'),
  parts jsonb not null,
  contact jsonb,
  funding jsonb,
  -- derived from `funding`: the first day without that money (R112)
  funding_ends_on date,
  published boolean not null,
  review_on date not null,
  valid_from date not null,
  -- the first day on which it no longer holds
  valid_to date,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  changed_by_organisation_id uuid,
  primary key (region_id, id),
  check (valid_to > valid_from),
  constraint variant_overlap exclude using gist
    (region_id with =, instrument_code with =, organisation_id with =, coalesce(gemeente_code, '') with =,
      daterange(valid_from, valid_to) with &&)
);
create index variant_review on {{schema}}.variant (region_id, review_on);
create index variant_of_provider on {{schema}}.variant (region_id, organisation_id, instrument_code);

-- Every write in words, old and new; rows are added and never changed. A refused attempt is among them.
create table {{schema}}.change (
  region_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  kind text not null check (kind in ('toegevoegd', 'gewijzigd', 'beeindigd', 'ingevoerd', 'vastgesteld',
    'geweigerd')),
  instrument_code text not null,
  variant_id uuid,
  -- the provider whose set it is about; null when it is about the instrument itself
  organisation_id uuid,
  actor_id uuid,
  actor_organisation_id uuid,
  what text[] not null,
  reason text,
  primary key (region_id, id)
);
create index change_newest on {{schema}}.change (region_id, at desc, id desc);
create index change_of_instrument on {{schema}}.change (region_id, instrument_code, at desc, id desc);

-- What the coordinator declared and when (R100): the newest row holds, the others are its history.
create table {{schema}}.declaration (
  region_id uuid not null,
  id uuid not null,
  instrument_code text not null,
  status text not null,
  note text,
  declared_on date not null,
  declared_at timestamptz not null,
  declared_by uuid,
  primary key (region_id, id)
);
create index declaration_newest on {{schema}}.declaration (region_id, instrument_code, declared_at desc, id desc);

-- With what an instrument is compared; without a row, with what most have.
create table {{schema}}.yardstick (
  region_id uuid not null,
  instrument_code text not null,
  revision int not null check (revision > 0),
  kind text not null,
  organisation_id uuid,
  set_at timestamptz not null,
  set_by uuid,
  primary key (region_id, instrument_code),
  check ((kind = 'organisatie') = (organisation_id is not null))
);

create table {{schema}}.proposal (
  region_id uuid not null,
  id uuid not null,
  revision int not null check (revision > 0),
  instrument_code text not null,
  title text not null,
  why text not null,
  target jsonb not null,
  target_date date not null,
  status text not null check (status in ('open', 'afgerond', 'ingetrokken')),
  created_at timestamptz not null,
  created_by uuid,
  primary key (region_id, id)
);
create index proposal_newest on {{schema}}.proposal (region_id, created_at desc, id desc);

create table {{schema}}.proposal_party (
  region_id uuid not null,
  proposal_id uuid not null,
  organisation_id uuid not null,
  step text not null check (step in ('wacht-op-antwoord', 'ambtelijk-akkoord', 'bestuurlijk-akkoord',
    'vastgesteld', 'afgewezen')),
  reason text,
  link text,
  holds_from date,
  decided_at timestamptz,
  primary key (region_id, proposal_id, organisation_id),
  foreign key (region_id, proposal_id) references {{schema}}.proposal,
  check (step <> 'afgewezen' or reason is not null),
  check (step <> 'vastgesteld' or (link is not null and holds_from is not null))
);
create index proposal_party_waiting on {{schema}}.proposal_party (region_id, organisation_id, step);

-- Every step with who took it; rows are added and never changed.
create table {{schema}}.proposal_event (
  region_id uuid not null,
  id uuid not null,
  proposal_id uuid not null,
  at timestamptz not null,
  organisation_id uuid not null,
  actor_id uuid,
  actor_organisation_id uuid,
  step text,
  note text not null,
  primary key (region_id, id),
  foreign key (region_id, proposal_id) references {{schema}}.proposal
);
create index proposal_event_of on {{schema}}.proposal_event (region_id, proposal_id, at, id);

-- How the region shows its catalogue: the public menukaart, and when something counts as too old or as equal.
create table {{schema}}.menu_card (
  region_id uuid primary key,
  revision int not null check (revision > 0),
  -- the arbeidsmarktregio by which the public finds it
  region_code text not null,
  published boolean not null,
  intro text,
  overdue_days int not null check (overdue_days between 0 and 730),
  tolerance_per_mille int not null check (tolerance_per_mille between 0 and 500),
  updated_at timestamptz not null,
  updated_by uuid
);
create index menu_card_public on {{schema}}.menu_card (region_code) where published;

grant select, insert, update on {{schema}}.instrument, {{schema}}.variant, {{schema}}.yardstick, {{schema}}.proposal,
  {{schema}}.proposal_party, {{schema}}.menu_card to {{service}};
grant select, insert on {{schema}}.change, {{schema}}.declaration, {{schema}}.proposal_event to {{service}};
