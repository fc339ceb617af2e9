import { newId } from '@vlinderdas/kernel/id';
import { systemActor } from '@vlinderdas/platform/auth/actor';
import { createDatabase, type Tx } from '@vlinderdas/platform/db/database';
import { useTestDatabase } from '@vlinderdas/platform/testing/database';
import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { afterAll, describe, expect, it } from 'vitest';
import { createTaxonomyVersions, SHIPPED_VERSION } from '../src/taxonomy-versions.ts';
import { otherVersion } from '../src/testing/other-version.ts';
import { activateTestVersion, storeTestVersion } from '../src/testing/store-test-version.ts';

const database = await useTestDatabase();
const regionId = newId();
const services = ['candidates', 'vacancies', 'matcher', 'taxonomy'].map((schema) =>
  createDatabase({
    url: database.serviceUrl(schema),
    max: 2,
    applicationName: 'test',
    onError: () => undefined,
  }),
);
afterAll(() => Promise.all(services.map((db) => db.close())));
const [db] = services;
const inRegion = <T>(work: (tx: Tx) => Promise<T>, region = regionId): Promise<T> => {
  if (!db) throw new Error('there is no service');
  return db.transaction({ actor: systemActor(region, null), correlationId: newId() }, work);
};

const URI = 'urn:vlinderdas:beroep:orderpicker';
const small = (id: string) =>
  otherVersion({ ...starterTaxonomy, occupations: starterTaxonomy.occupations.slice(0, 2) }, { id });

describe('the versions of the taxonomy', () => {
  const versions = createTaxonomyVersions();

  it('are the shipped one for a region that chose none, opened once also when many ask at once', async () => {
    const asked = await Promise.all([1, 2, 3].map(() => inRegion(versions.active)));

    expect(asked[0]).toMatchObject({ revision: 0, taxonomy: { id: SHIPPED_VERSION } });
    expect(new Set(asked.map(({ taxonomy }) => taxonomy)).size).toBe(1);
  });

  it('are what the region chose from the commit on, and the region’s own', async () => {
    await storeTestVersion(database, small('klein-1'));
    await activateTestVersion(database, regionId, 'klein-1');

    const { taxonomy, revision } = await inRegion(versions.active);
    expect(taxonomy.occupations.numbers).toHaveLength(2);
    expect([taxonomy.id, revision]).toEqual(['klein-1', 1]);
    expect((await inRegion(versions.active, newId())).taxonomy.id).toBe(SHIPPED_VERSION);
  });

  it('are readable for every service that codes or scores', async () => {
    for (const service of services) {
      const found = await service.transaction(
        { actor: systemActor(regionId, null), correlationId: newId() },
        createTaxonomyVersions().active,
      );
      expect(found.taxonomy.id).toBe('klein-1');
    }
  });

  it('learn how concepts of a later import are called in them', async () => {
    const before = await inRegion((tx) => versions.find(tx, 'klein-1'));
    await storeTestVersion(database, small('klein-2'), [
      { toVersion: 'klein-1', from: 'urn:elders:1', to: URI, match: 'exact' },
    ]);

    const after = await inRegion((tx) => versions.find(tx, 'klein-1'));
    expect(before?.occupations.numberOf('urn:elders:1')).toBeUndefined();
    expect(after?.occupations.numberOf('urn:elders:1')).toBe(after?.occupations.numberOf(URI));
  });

  it('fall back on the shipped one when the chosen one is not there any more', async () => {
    await activateTestVersion(database, regionId, 'verdwenen-1');

    expect((await inRegion(versions.active)).taxonomy.id).toBe(SHIPPED_VERSION);
    expect(await inRegion((tx) => versions.find(tx, 'verdwenen-1'))).toBeUndefined();
  });

  it('are not all kept: what is not used gives way, and opens again', async () => {
    for (const id of ['klein-3', 'klein-4', 'klein-5']) {
      await storeTestVersion(database, small(id));
      expect((await inRegion((tx) => versions.find(tx, id)))?.id).toBe(id);
    }

    expect((await inRegion((tx) => versions.find(tx, 'klein-1')))?.id).toBe('klein-1');
  });
});
