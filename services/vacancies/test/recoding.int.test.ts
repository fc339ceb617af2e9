import { systemActor } from '@vlinderdas/platform/auth/actor';
import { testPerson } from '@vlinderdas/platform/testing/service';
import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { createTaxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { otherVersion } from '@vlinderdas/versions/testing/other-version';
import { activateTestVersion, storeTestVersion } from '@vlinderdas/versions/testing/store-test-version';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  adviser,
  clock,
  orderpicker,
  organisationId,
  regionId,
  software,
  startVacancies,
} from './service.ts';

const service = await startVacancies();
const coordinator = testPerson(regionId, organisationId, 'regiocoordinator');

const CAREFUL = 'urn:vlinderdas:competentie:nauwkeurig-werken';
const GONE = 'urn:vlinderdas:competentie:samenwerken';
const RENAMED = 'urn:vlinderdas:beroep:magazijnmedewerker';
const old = createTaxonomy(starterTaxonomy);
const without = otherVersion(starterTaxonomy, { id: 'ander-1', without: [GONE] });
// The other publisher calls one occupation by a URI of its own, and says which one it is.
const nextSource = {
  ...without,
  occupations: without.occupations.map((occupation) =>
    occupation.uri === RENAMED ? { ...occupation, uri: 'urn:ander:beroep:magazijn' } : occupation,
  ),
};
const next = createTaxonomy(nextSource);

const run = async (name: string) => {
  const scan = service.module.scans.find((found) => found.name === name);
  if (!scan) throw new Error(`there is no scan ${name}`);
  await scan.run(clock.now());
};
const rows = async () => {
  const found = await service.as(systemActor(regionId, null), (tx) =>
    tx.execute<{ taxonomy: string; revision: number; occupation: number; competences: number[] }>(
      sql`select taxonomy, revision, occupation, competences from vacancies.vacancy order by received_at, id`,
    ),
  );
  return found.rows;
};
const told = async () => (await service.events()).filter(({ reason }) => reason === 'recoded').length;

beforeAll(async () => {
  await storeTestVersion(service.database, nextSource, [
    { from: RENAMED, to: 'urn:ander:beroep:magazijn', match: 'exact' },
  ]);
  const codes = [CAREFUL, GONE].map((codeCompetentie) => ({ codeCompetentie, weging: 'gewenst' }));
  const bodies = [
    orderpicker,
    { ...orderpicker, beroep: { codeBeroepsnaam: RENAMED }, competentiebeheersing: codes },
  ];
  for (const body of bodies) {
    await service.request(software, { method: 'POST', url: '/vacatures', body });
    clock.advanceMs(1_000);
  }
});

describe('vacancies of a region that goes over to another version of the taxonomy', () => {
  it('keep their codes until the profiles are done, then follow, and tell that they changed', async () => {
    await activateTestVersion(service.database, regionId, next.id);
    await run('vacancies.recode');
    expect(new Set((await rows()).map(({ taxonomy }) => taxonomy))).toEqual(new Set([old.id]));

    await service.deliver('vacancies.candidates-recoded', {
      name: 'candidates.recoded.v1',
      aggregateId: regionId,
      revision: 1,
      regionId,
      organisationId: null,
      reason: 'recoded',
    });
    await run('vacancies.recode');

    const [recognised, given] = await rows();
    expect(recognised).toMatchObject({
      taxonomy: next.id,
      revision: 2,
      occupation: next.occupations.numberOf('urn:vlinderdas:beroep:orderpicker'),
    });
    expect(given).toMatchObject({
      taxonomy: next.id,
      occupation: next.occupations.numberOf('urn:ander:beroep:magazijn'),
    });
    expect(given?.competences).toContain(next.competences.numberOf(CAREFUL));
    expect(await told()).toBe(2);
    await run('vacancies.recode');
    expect(await told()).toBe(2);
  });

  it('are reported with what the employer gave and nobody can translate', async () => {
    const answer = await service.request(coordinator, { method: 'GET', url: '/hercodering' });

    expect(answer.json()).toMatchObject({ versie: next.id, stand: 'gereed', totaal: 2, gedaan: 2 });
    expect(answer.json().nietVertaald).toMatchObject([{ soort: 'competentie', uri: GONE, aantal: 1 }]);
    const refused = await service.request(adviser, { method: 'GET', url: '/hercodering' });
    expect(refused.statusCode).toBe(403);
  });

  it('follow also when no event ever comes', async () => {
    await activateTestVersion(service.database, regionId, old.id);
    await run('vacancies.compare-versions');
    await run('vacancies.recode');

    const [recognised, given] = await rows();
    expect(recognised).toMatchObject({ taxonomy: old.id, revision: 3 });
    expect(given?.competences).toEqual(
      [CAREFUL, GONE].map((uri) => old.competences.numberOf(uri)).sort((one = 0, other = 0) => one - other),
    );
  });
});
