-- The two tables that every service has.

-- One row per Idempotency-Key, written with the effect it stands for; swept after 24 hours.
create table {{schema}}.idempotency (
  organisation_id uuid not null,
  actor_id uuid not null,
  key text not null check (length(key) between 1 and 255),
  region_id uuid not null,
  request_hash text not null,
  result jsonb,
  created_at timestamptz not null default now(),
  primary key (organisation_id, actor_id, key)
);
create index on {{schema}}.idempotency (created_at);
alter table {{schema}}.idempotency enable row level security;
alter table {{schema}}.idempotency force row level security;
create policy owner_all on {{schema}}.idempotency to {{owner}} using (true) with check (true);
create policy own on {{schema}}.idempotency to {{service}}
  using (organisation_id = (select app.organisation_id()) and actor_id = (select app.actor_id()))
  with check (organisation_id = (select app.organisation_id()) and actor_id = (select app.actor_id())
    and region_id = (select app.region_id()));
-- The sweep runs as role systeem and may only remove what has expired.
create policy sweep on {{schema}}.idempotency for delete to {{service}}
  using ((select app.has_role('systeem')) and created_at < now() - interval '24 hours');
create policy sweep_sees on {{schema}}.idempotency for select to {{service}}
  using ((select app.has_role('systeem')) and created_at < now() - interval '24 hours');
grant select, insert, update, delete on {{schema}}.idempotency to {{service}};

-- Who read whom, and why: one row per look, a list names all its persons. Written in the reading transaction.
create table {{schema}}.access_log (
  id uuid primary key,
  at timestamptz not null default now(),
  region_id uuid not null,
  organisation_id uuid not null,
  actor_id uuid not null,
  -- read, list, release, export
  kind text not null,
  -- URN of the processing activity (doelbinding)
  purpose text not null,
  subject_ids uuid[] not null,
  correlation_id text not null
);
create index on {{schema}}.access_log using gin (subject_ids);
alter table {{schema}}.access_log enable row level security;
alter table {{schema}}.access_log force row level security;
create policy owner_all on {{schema}}.access_log to {{owner}} using (true) with check (true);
create policy append on {{schema}}.access_log for insert to {{service}}
  with check (region_id = (select app.region_id()) and organisation_id = (select app.organisation_id())
    and actor_id = (select app.actor_id()));
create policy officer_reads on {{schema}}.access_log for select to {{service}}
  using (region_id = (select app.region_id()) and (select app.has_role('privacyfunctionaris')));
grant select, insert on {{schema}}.access_log to {{service}};
