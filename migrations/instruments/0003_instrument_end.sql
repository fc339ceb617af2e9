-- An instrument of the region ends as a whole. The rows of providers stay as they wrote them: what they offer of it ends
-- where it does, and begins to hold again when the end is taken back in time.
alter table {{schema}}.instrument add column ends_on date;
