-- What the program ships is kept as well, as a version of the publisher Vlinderdas: a later program ships another one, and
-- a region goes on with the one it has until it chooses. A region without a choice works with the newest that is kept.
grant select (source, imported_at) on {{schema}}.version to {{publisher}};
set local role {{publisher}};
create view {{schema}}.published_default as
  select id from {{schema}}.version where source = 'Vlinderdas' order by imported_at desc, id desc limit 1;
grant select on {{schema}}.published_default
  to {{service}}, {{service:candidates}}, {{service:vacancies}}, {{service:matcher}};
set local role {{owner}};
