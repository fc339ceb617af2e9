-- An estimate of someone's loonwaarde stands among the facts: a percentage with its source and date. What was
-- established belongs to one person in one job, and stands with the placement.
alter table {{schema}}.regelingfeit drop constraint regelingfeit_fact_check;
alter table {{schema}}.regelingfeit add constraint regelingfeit_fact_check check (
  fact in ('doelgroepregister', 'doelgroep-loonkostensubsidie', 'arbeidsgehandicapt', 'advies-beschut-werk',
    'uitkering', 'loonwaarde-indicatie'));
alter table {{schema}}.regelingfeit add constraint regelingfeit_loonwaarde check (
  fact <> 'loonwaarde-indicatie' or value = 'onbekend' or value ~ '^([0-9]|[1-9][0-9]|100)$');

-- The gate answers for the four facts, and for nothing else that stands beside them.
create or replace function {{schema}}.answer_eligibility(ids uuid[], asked_fact text)
  returns table (candidate_id uuid, answer text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select c.id, coalesce(f.value, 'onbekend') from {{schema}}.candidate c
    left join {{schema}}.regelingfeit f on f.candidate_id = c.id and f.fact = asked_fact
    where c.id = any (ids) and c.region_id = app.region_id()
      and asked_fact in ('doelgroepregister', 'doelgroep-loonkostensubsidie', 'arbeidsgehandicapt',
        'advies-beschut-werk')
  $$;

-- What rules of regelingen ask of one person, for whoever may be advised: one row per fact, or one without a fact.
-- This service's role alone may ask, and asks only with the proof of purpose of the instruments service.
create function {{schema}}.facts_for_regelingen(asked uuid)
  returns table (organisation_id uuid, birth_date date, woongemeente text, fact text, value text, source text,
    checked_on date)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select c.owner_organisation_id, i.birth_date, c.woongemeente, f.fact, f.value, f.source, f.checked_on
    from {{schema}}.candidate c
    left join {{schema}}.identity i on i.candidate_id = c.id
    left join {{schema}}.regelingfeit f on f.candidate_id = c.id
    where c.id = asked and c.region_id = app.region_id()
      and (app.has_role('werkgeversadviseur') or app.has_role('begeleider') or app.has_role('teamleider')
        or app.has_role('nazorgcontact'))
  $$;
revoke all on function {{schema}}.facts_for_regelingen(uuid) from public;
grant execute on function {{schema}}.facts_for_regelingen(uuid) to {{service}};
