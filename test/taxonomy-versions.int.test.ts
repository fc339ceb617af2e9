/**
 * A region goes over to another version of the taxonomy, in the whole platform as it runs: activation, re-coding of
 * profiles and then of vacancies through the queue and the scans, while the process is cut off half-way, and lists that
 * never compare what two versions coded (R1, R2, R65).
 */
import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { createTaxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { otherVersion } from '@vlinderdas/versions/testing/other-version';
import { storeTestVersion } from '@vlinderdas/versions/testing/store-test-version';
import { beforeAll, describe, expect, it } from 'vitest';
import { startPlatform } from './platform/running-platform.ts';
import { enterVacancy, feedCandidate } from './platform/story.ts';
import { buildWorld } from './platform/world.ts';

const CUT_OFF = new Set<string>();
const platform = await startPlatform({
  faultPoint: (name) => {
    // Once: the next try comes through.
    if (CUT_OFF.delete(name)) throw new Error(`cut off at ${name}`);
  },
});
const world = await buildWorld(platform);
const adviser = world.person('own', 'werkgeversadviseur');
const coordinator = world.person('own', 'regiocoordinator');

const GONE = 'urn:vlinderdas:competentie:samenwerken';
const old = createTaxonomy(starterTaxonomy);
const nextSource = otherVersion(starterTaxonomy, { id: 'ander-1', without: [GONE] });
const MINUTE_MS = 60_000;

const skills = {
  arbeidsmarktkwalificatie: {
    competentiebeheersing: ['urn:vlinderdas:competentie:nauwkeurig-werken', GONE].map((codeCompetentie) => ({
      codeCompetentie,
    })),
  },
};
const people: string[] = [];
let vacatureId = '';

const listNow = () =>
  world.must(adviser, 'kandidatenBijVacatureOpvragen', {
    params: { vacatureId },
    query: { aantal: '100', metUitleg: 'true' },
  });
const recodings = () =>
  Promise.all(
    ['hercoderingKandidatenOphalen', 'hercoderingVacaturesOphalen'].map((id) =>
      world.must(coordinator, id, {}),
    ),
  );
const activate = (versie: string) => world.must(coordinator, 'versieActiveren', { body: { versie } });

/** Looks at the list again and again until everything carries the version. A look at a mixture would be refused. */
async function followUntilDone(versie: string): Promise<void> {
  await expect
    .poll(
      async () => {
        const list = await listNow();
        expect(list.resultaten.length + (list.nogOmTeZetten ?? 0)).toBeLessThanOrEqual(people.length);
        const states = await recodings();
        const isDone = states.every((state) => state.versie === versie && state.stand === 'gereed');
        const isWhole = list.resultaten.length === people.length && list.nogOmTeZetten === undefined;
        return isDone && isWhole && list.taxonomie === versie;
      },
      { timeout: MINUTE_MS, interval: 100 },
    )
    .toBe(true);
}

beforeAll(async () => {
  await storeTestVersion(platform.database, nextSource);
  for (let count = 0; count < 8; count += 1) people.push(await feedCandidate(world, skills));
  vacatureId = await enterVacancy(world);
});

describe('a region that goes over to another version of the taxonomy', () => {
  it('begins with everyone on the list by the version that the program ships', async () => {
    await followUntilDone(old.id);

    expect((await listNow()).resultaten).toHaveLength(people.length);
  });

  it(
    'has everyone compared by the new version in the end, though work was cut off on the way',
    async () => {
      const before = await listNow();
      expect(before.taxonomie).toBe(old.id);
      for (const point of ['recoding.coded', 'recoding.committed', 'matcher.claimed', 'matcher.scored'])
        CUT_OFF.add(point);

      await activate(nextSource.id);
      await followUntilDone(nextSource.id);

      expect([...CUT_OFF]).toEqual([]);
      const after = await listNow();
      // The same concepts under other numbers: everyone stands in the same group.
      expect(after.resultaten).toHaveLength(people.length);
      const groupsOf = (list: typeof before) =>
        list.resultaten.map((entry: { groep: string }) => entry.groep);
      expect(groupsOf(after)).toEqual(groupsOf(before));
    },
    2 * MINUTE_MS,
  );

  it('reads what could not be translated', async () => {
    const [profiles] = await recodings();

    expect(profiles).toMatchObject({ totaal: people.length, gedaan: people.length });
    expect(profiles.nietVertaald).toMatchObject([{ uri: GONE, aantal: people.length, reden: 'onbekend' }]);
  });

  it(
    'can go back',
    async () => {
      await activate(old.id);
      await followUntilDone(old.id);

      expect((await listNow()).resultaten).toHaveLength(people.length);
    },
    2 * MINUTE_MS,
  );
});
