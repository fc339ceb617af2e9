-- What a candidate agreed to, for one vacancy, about speaking of regelingen, and what the employer may read because of
-- it: names, amounts, contacts and steps as they were that day. Never a reason or a fact.
create table {{schema}}.regelingen_agreement (
  proposal_id uuid primary key references {{schema}}.proposal (id),
  region_id uuid not null,
  owner_organisation_id uuid not null,
  channel text not null,
  agreed_on date not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  -- the candidate took it back; what was shown is gone
  withdrawn_at timestamptz,
  shown jsonb not null,
  check (withdrawn_at is null or shown = '[]')
);
alter table {{schema}}.regelingen_agreement enable row level security;
alter table {{schema}}.regelingen_agreement force row level security;
create policy owner_all on {{schema}}.regelingen_agreement to {{owner}} using (true) with check (true);
-- Who serves this candidate or this employer; a coordinator does not.
create policy adviser on {{schema}}.regelingen_agreement to {{service}}
  using (region_id = (select app.region_id()) and (select app.has_role('werkgeversadviseur')))
  with check (region_id = (select app.region_id()) and (select app.has_role('werkgeversadviseur')));
create policy guide on {{schema}}.regelingen_agreement to {{service}}
  using (region_id = (select app.region_id()) and (select {{schema}}.guides())
    and owner_organisation_id = (select app.organisation_id()))
  with check (region_id = (select app.region_id()) and (select {{schema}}.guides())
    and owner_organisation_id = (select app.organisation_id()));
-- The employer, as long as the agreement holds and the voordracht has not come to nothing.
create policy employer_reads on {{schema}}.regelingen_agreement for select to {{service}}
  using (region_id = (select app.region_id()) and (select app.has_role('werkgever')) and withdrawn_at is null
    and exists (select from {{schema}}.proposal p
      where p.id = proposal_id and p.employer_id = (select app.organisation_id()) and p.sent_at is not null
        and p.status in ('voorgesteld', 'kennismaking', 'aangenomen')));
grant select, insert, update on {{schema}}.regelingen_agreement to {{service}};

-- Whoever may no longer be shown takes this along.
create or replace function {{schema}}.forget_person(candidate uuid) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
    delete from {{schema}}.private_reason r using {{schema}}.proposal p
      where p.id = r.proposal_id and p.candidate_id = $1 and p.region_id = app.region_id()
        and app.has_role('systeem');
    delete from {{schema}}.regelingen_agreement r using {{schema}}.proposal p
      where p.id = r.proposal_id and p.candidate_id = $1 and p.region_id = app.region_id()
        and app.has_role('systeem');
    delete from {{schema}}.identity_snapshot
      where candidate_id = $1 and region_id = app.region_id() and app.has_role('systeem')
  $$;
