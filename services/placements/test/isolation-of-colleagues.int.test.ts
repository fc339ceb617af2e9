/** Who sees what of a person inside the region: the begeleider, the log of every look, other services. */
import { newId } from '@vlinderdas/kernel/id';
import { systemActor } from '@vlinderdas/platform/auth/actor';
import { createDatabase } from '@vlinderdas/platform/db/database';
import { sql } from 'drizzle-orm';
import { afterAll, describe, expect, it } from 'vitest';
import { proposal } from '../src/db/tables.ts';
import { adviser, dommel, employer, otherGuide, regionId, startPlacements, wsp } from './service.ts';

const { post, get, requested, sent, service } = await startPlacements();

describe('a begeleider', () => {
  it('answers for people of the own organisation only', async () => {
    const { id } = await requested();
    const answer = { antwoord: 'niet-bereikt' };
    const adviserWhoGuides = { ...adviser, roles: ['werkgeversadviseur', 'begeleider'] };

    expect((await get(otherGuide, `/voordrachten/${id}`)).status).toBe(404);
    expect((await post(otherGuide, `/voordrachten/${id}/bevestiging`, answer)).status).toBe(404);
    expect((await post(adviserWhoGuides, `/voordrachten/${id}/bevestiging`, answer)).status).toBe(404);
    expect((await post(adviser, `/voordrachten/${id}/bevestiging`, answer)).status).toBe(403);
    expect((await get(otherGuide, '/aanvragen')).body.resultaten).toEqual([]);
  });
});

describe('every look at a person', () => {
  it('is logged with who looked and why', async () => {
    const { id, kandidaatId } = await sent('anoniem');
    await get(employer, `/voorgestelde-kandidaten/${id}`);
    const officer = { ...adviser, roles: ['privacyfunctionaris'] };

    const { rows } = await service.as(officer, (tx) =>
      tx.execute<{ organisationId: string; kind: string; purpose: string }>(
        sql`select organisation_id as "organisationId", kind, purpose from placements.access_log
            where ${kandidaatId} = any (subject_ids) order by at, id`,
      ),
    );

    expect(rows.map((row) => row.organisationId)).toEqual([wsp, dommel, wsp, employer.organisationId]);
    expect(rows.at(-1)).toMatchObject({ kind: 'read', purpose: expect.stringContaining('voordragen') });
  });
});

describe('what other services read', () => {
  const neighbour = (schema: string) => {
    const db = createDatabase({
      url: service.database.serviceUrl(schema),
      max: 1,
      applicationName: 'test',
      onError: () => undefined,
    });
    afterAll(() => db.close());
    return <Row extends Record<string, unknown>>(statement: ReturnType<typeof sql>, region = regionId) =>
      db.transaction({ actor: systemActor(region, null), correlationId: 'test' }, async (tx) => {
        const { rows } = await tx.execute<Row>(statement);
        return rows;
      });
  };

  it('is a release with receiver and end, and its withdrawal', async () => {
    const read = neighbour('candidates');
    const anonymous = await sent('anoniem');
    const { id, kandidaatId } = await sent('met-naam-en-cv');
    const select = (proposalId: string) =>
      sql`select * from placements.identity_release where proposal_id = ${proposalId}`;

    const [released] = await read(select(id));
    await post(adviser, `/voordrachten/${id}/intrekking`, { reden: 'kandidaat-zag-af' });
    const [withdrawn] = await read(select(id));

    expect(await read(select(anonymous.id))).toEqual([]);
    expect(released).toMatchObject({
      candidate_id: kandidaatId,
      receiver_organisation_id: wsp,
      withdrawn: false,
    });
    expect(withdrawn).toMatchObject({ withdrawn: true, revision: Number(released?.revision) + 1 });
    expect(await read(select(id), newId())).toEqual([]);
  });

  it('is how far a vacancy is, found by any of its voordrachten', async () => {
    const read = neighbour('vacancies');
    const { id, vacatureId } = await sent('anoniem');
    const second = await requested(vacatureId);
    const select = sql`select * from placements.vacancy_progress where proposal_id = ${second.id}`;

    const [before] = await read<{ revision: number }>(select);
    await post(employer, `/voordrachten/${id}/antwoord`, { antwoord: 'kennismaken' });
    const [after] = await read<{ revision: number }>(select);

    expect(before).toMatchObject({
      vacancy_id: vacatureId,
      kandidaten_benaderd: 2,
      voorgesteld: 1,
      geplaatst: 0,
      placement_ids: [],
    });
    expect(after?.revision).toBeGreaterThan(before?.revision ?? 0);
  });

  it('is no table of this service', async () => {
    const read = neighbour('candidates');
    await expect(read(sql`select 1 from ${proposal}`)).rejects.toThrow();
  });
});
