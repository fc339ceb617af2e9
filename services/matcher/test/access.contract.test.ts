import { newId } from '@vlinderdas/kernel/id';
import { type Actor, systemActor } from '@vlinderdas/platform/auth/actor';
import { testPerson } from '@vlinderdas/platform/testing/service';
import { rollen } from '@vlinderdas/vocabulary/roles';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { matchingOperations } from '../src/contract/matching.routes.ts';
import { startMatchedRegion } from './matched-region.ts';

const { service, region, jobId, personId, adviser, get } = await startMatchedRegion();

describe('who may ask', () => {
  const urls = () => [
    `/vacatures/${jobId}/kandidaten`,
    `/vacatures/${jobId}/kandidaten/${personId}/uitleg`,
    `/kandidaten/${personId}/vacatures`,
  ];

  it.each([...rollen.values])('%s gets what the table of roles says', async (role) => {
    const actor = testPerson(region.regionId, newId(), role);
    const expected = Object.hasOwn(matchingOperations.getShortlist.access, role) ? 200 : 403;

    for (const url of urls()) expect((await get(actor, url)).statusCode).toBe(expected);
  });

  it('refuses an employer, its software, and whoever is not signed in', async () => {
    const key: Actor = {
      kind: 'machine',
      actorId: newId(),
      regionId: region.regionId,
      organisationId: newId(),
      roles: ['werkgever', 'werkgeversadviseur'],
      scopes: ['vacatures:schrijven'],
    };

    for (const url of urls()) {
      expect((await get(key, url)).statusCode).toBe(403);
      const nobody = await service.app.inject({ method: 'GET', url: `/matching/v1${url}` });
      expect(nobody.statusCode).toBe(401);
    }
  });

  it('answers another region as if nothing existed', async () => {
    const stranger = testPerson(newId(), newId(), 'werkgeversadviseur');
    const elsewhere = await Promise.all(urls().map((url) => get(stranger, url)));
    const unknown = await Promise.all(
      urls().map((url) => get(adviser, url.replaceAll(jobId, newId()).replaceAll(personId, newId()))),
    );

    for (const [at, response] of elsewhere.entries()) {
      expect(response.statusCode).toBe(404);
      const { instance: _mine, ...body } = response.json();
      const { instance: _theirs, ...other } = unknown[at]?.json() ?? {};
      expect(body).toEqual(other);
    }
  });

  it('refuses a cursor that was given to someone else', async () => {
    const first = await get(adviser, `/vacatures/${jobId}/kandidaten?aantal=5`);
    const next = first.json()._links.volgende.href.replace('/matching/v1', '');
    const colleague = testPerson(region.regionId, newId(), 'begeleider');

    expect((await get(colleague, next)).statusCode).toBe(400);
  });

  it('notes who was shown to whom: the persons of a page in one line, a single one in its own', async () => {
    const officer = testPerson(region.regionId, newId(), 'privacyfunctionaris');
    const reader = testPerson(region.regionId, newId(), 'teamleider');
    const page = await get(reader, `/vacatures/${jobId}/kandidaten?aantal=10`);
    await get(reader, `/vacatures/${jobId}/kandidaten/${personId}/uitleg`);

    const { rows: lines } = await service.as(officer, (tx) =>
      tx.execute<{ kind: string; subject_ids: string[] }>(
        sql`select kind, subject_ids from matcher.access_log where actor_id = ${reader.actorId} order by at, id`,
      ),
    );

    const shown = page.json().resultaten.map(({ kandidaatId }: { kandidaatId: string }) => kandidaatId);
    expect(lines).toEqual([
      { kind: 'list', subject_ids: shown },
      { kind: 'read', subject_ids: [personId] },
    ]);
  });
});

describe('what the matcher itself can know', () => {
  it.each([
    'candidates.identity',
    'candidates.candidate',
    'candidates.regelingfeit',
    'candidates.source_key',
    'vacancies.vacancy',
    'employers.employer',
    'organisations.person',
  ])('its role cannot read %s', async (table) => {
    const reading = service.as(systemActor(region.regionId, null), (tx) =>
      tx.execute(sql.raw(`select * from ${table} limit 1`)),
    );

    await expect(reading).rejects.toMatchObject({ cause: { code: '42501' } });
  });

  it('its views and projections show one region at a time', async () => {
    const other = systemActor(newId(), null);
    const counts = await service.as(other, (tx) =>
      tx.execute<{ seen: number }>(sql`
        select (select count(*) from candidates.matching_profile)::int
          + (select count(*) from vacancies.matching_demand)::int
          + (select count(*) from matcher.candidate_projection)::int
          + (select count(*) from matcher.vacancy_projection)::int
          + (select count(*) from matcher.shortlist)::int as seen`),
    );

    expect(counts.rows).toEqual([{ seen: 0 }]);
  });
});
