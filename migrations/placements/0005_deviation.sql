-- Where the adviser left the order of the list, and why: kept with the list as it was, for the report to the
-- coordinator. It is about the choices of advisers; nothing of it goes back into a score.
create table {{schema}}.deviation (
  proposal_id uuid primary key references {{schema}}.proposal (id),
  region_id uuid not null,
  adviser_organisation_id uuid not null,
  at timestamptz not null,
  kind text not null check (kind in ('lager-op-lijst', 'past-bijna', 'buiten-lijst')),
  reason text not null,
  -- of the list that the adviser had before them; 0 when there was none yet
  list_revision int not null check (list_revision >= 0),
  rank int check (rank > 0),
  total int check (total between 0 and 10000),
  -- suitable others who stood higher, were not asked and not chosen
  passed_over int not null check (passed_over >= 0)
);
create index deviation_newest on {{schema}}.deviation (region_id, at desc, proposal_id desc);

alter table {{schema}}.deviation enable row level security;
alter table {{schema}}.deviation force row level security;
create policy owner_all on {{schema}}.deviation to {{owner}} using (true) with check (true);
create policy adviser on {{schema}}.deviation to {{service}}
  using (region_id = (select app.region_id()) and (select {{schema}}.is_adviser()))
  with check (region_id = (select app.region_id()) and (select app.has_role('werkgeversadviseur')));
grant select, insert on {{schema}}.deviation to {{service}};
