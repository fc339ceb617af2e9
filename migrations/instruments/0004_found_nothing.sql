-- For how many people advice found nothing, per month: who they were is not in it. A mark says that somebody was counted
-- this month; only the service can make it, and it goes when a new month begins.
create table {{schema}}.found_nothing (
  region_id uuid not null,
  -- the first day of the month
  month date not null check (extract(day from month) = 1),
  -- where they live; empty when it is not known or not in the region
  gemeente_code text not null,
  reason text not null check (reason in ('geen-aanbod', 'uren-duur-of-loon', 'kandidaat-en-soort-werk')),
  people int not null check (people > 0),
  primary key (region_id, month, gemeente_code, reason)
);
create table {{schema}}.found_nothing_mark (
  region_id uuid not null,
  month date not null,
  mark text not null,
  primary key (region_id, month, mark)
);
grant select, insert, update on {{schema}}.found_nothing to {{service}};
grant select, insert, delete on {{schema}}.found_nothing_mark to {{service}};

do $each$
declare
  name text;
begin
  foreach name in array array['found_nothing', 'found_nothing_mark']
  loop
    execute format('alter table {{schema}}.%I enable row level security', name);
    execute format('alter table {{schema}}.%I force row level security', name);
    execute format('create policy owner_all on {{schema}}.%I to {{owner}} using (true) with check (true)', name);
    execute format('create policy staff_reads on {{schema}}.%I for select to {{service}}
      using (region_id = (select app.region_id()) and (select {{schema}}.is_staff()))', name);
    execute format('create policy staff_counts on {{schema}}.%I for insert to {{service}}
      with check (region_id = (select app.region_id()) and (select {{schema}}.is_staff()))', name);
  end loop;
end $each$;
create policy staff_adds_up on {{schema}}.found_nothing for update to {{service}}
  using (region_id = (select app.region_id()) and (select {{schema}}.is_staff()))
  with check (region_id = (select app.region_id()) and (select {{schema}}.is_staff()));
create policy staff_forgets on {{schema}}.found_nothing_mark for delete to {{service}}
  using (region_id = (select app.region_id()) and (select {{schema}}.is_staff()));
