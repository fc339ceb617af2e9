-- What the WSP offers an employer for whom there is no candidate: closing for that reason names at least one.
alter table {{schema}}.vacancy add column closing_alternatives text[] not null default '{}';
