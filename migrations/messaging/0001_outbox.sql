-- The one shared place between services: ids only, no content, no personal data. Every service may append an
-- event with its deliveries; only the service a delivery is meant for may settle it; the relay hands them out.
create table messaging.outbox (
  id uuid primary key,
  name text not null,
  aggregate_id uuid not null,
  revision int not null,
  region_id uuid not null,
  organisation_id uuid,
  reason text not null,
  correlation_id text not null,
  traceparent text,
  created_at timestamptz not null default now()
);

create table messaging.delivery (
  event_id uuid not null references messaging.outbox (id) on delete cascade,
  -- '<service>.<consumer>'
  consumer text not null,
  queue text not null,
  -- how often it was handed to the queue; part of the job id, since a job id that failed once is never taken again
  epoch int not null default 0,
  -- hand-outs until a person must look; the back-off grows as it shrinks, and a replay fills it again
  tries_left int not null default 8,
  next_at timestamptz not null default now(),
  done_at timestamptz,
  -- set when it was tried too often: a person looks at it (replay or discard)
  dead_at timestamptz,
  error_class text,
  primary key (event_id, consumer)
);
create index delivery_due on messaging.delivery (next_at) where done_at is null and dead_at is null;
create index delivery_dead on messaging.delivery (dead_at) where dead_at is not null;

alter table messaging.outbox enable row level security;
alter table messaging.outbox force row level security;
alter table messaging.delivery enable row level security;
alter table messaging.delivery force row level security;
create policy owner_all on messaging.outbox to {{owner}} using (true) with check (true);
create policy owner_all on messaging.delivery to {{owner}} using (true) with check (true);

-- The relay: all of both.
create policy relay_all on messaging.outbox to {{service}} using (true) with check (true);
create policy relay_all on messaging.delivery to {{service}} using (true) with check (true);
grant select, delete on messaging.outbox to {{service}};
grant select, insert, update, delete on messaging.delivery to {{service}};

-- Services: append events of the own context (a job may act for another organisation of its region) ...
create policy append on messaging.outbox for insert to {{services}}
  with check (region_id = (select app.region_id()));
create policy append on messaging.delivery for insert to {{services}}
  with check (done_at is null and dead_at is null and epoch = 0 and tries_left = 8);
-- ... and read and settle only what is addressed to them.
create policy settle on messaging.delivery for update to {{services}}
  using (current_user like '%\_' || split_part(consumer, '.', 1))
  with check (current_user like '%\_' || split_part(consumer, '.', 1));
create policy addressed on messaging.delivery for select to {{services}}
  using (current_user like '%\_' || split_part(consumer, '.', 1));
grant usage on schema messaging to {{services}};
grant insert on messaging.outbox to {{services}};
grant insert, select on messaging.delivery to {{services}};
grant update (done_at, dead_at, error_class) on messaging.delivery to {{services}};
