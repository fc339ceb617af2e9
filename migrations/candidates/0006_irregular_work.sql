-- Who can work irregularly or in shifts did not say at which moments: by day is known, the rest is not. Who cannot is
-- left with working hours by day. The high bits say that the moments follow from that answer. With a new revision,
-- by which the matcher sees that it has to read them again.
update {{schema}}.candidate c set revision = c.revision + 1, shifts = case
    when c.shared_profile -> 'flexibiliteit' ->> 'indicatieOnregelmatigWerkOfPloegendienst' = '1' then 1 | (1 << 28)
    else 1 | (1 << 29)
  end
where c.shared_profile -> 'flexibiliteit' ->> 'indicatieOnregelmatigWerkOfPloegendienst' in ('1', '2')
  and coalesce(jsonb_array_length(c.shared_profile -> 'werkgrenzen' -> 'werkmomenten'), 0) = 0;
