-- The regions that there are, for the service that keeps each by the version of the taxonomy that it works with: ids
-- only.
grant usage on schema {{schema}} to {{service:taxonomy}};
grant execute on function {{schema}}.region_ids() to {{service:taxonomy}};
