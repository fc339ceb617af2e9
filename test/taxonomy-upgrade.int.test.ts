/**
 * A program that ships another version of our own taxonomy starts on the data of an earlier one, in the whole platform
 * as it runs: a region keeps what it works with until its coordinator chooses; what the first programs did not keep is
 * followed at once; nobody has to reset anything (R1, R2).
 */
import { newId } from '@vlinderdas/kernel/id';
import { systemActor } from '@vlinderdas/platform/auth/actor';
import { createDatabase } from '@vlinderdas/platform/db/database';
import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { createTaxonomyVersions } from '@vlinderdas/versions/taxonomy-versions';
import { otherVersion } from '@vlinderdas/versions/testing/other-version';
import { storeTestVersion } from '@vlinderdas/versions/testing/store-test-version';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPlatform } from './platform/running-platform.ts';
import { enterVacancy, feedCandidate } from './platform/story.ts';
import { buildWorld } from './platform/world.ts';

const ADDED_SINCE = 'urn:vlinderdas:competentie:samenwerken';
const former = otherVersion(starterTaxonomy, { id: 'vlinderdas-2026-10', without: [ADDED_SINCE] });
const MINUTE_MS = 60_000;

const platform = await startPlatform();
const admin = new pg.Client({ connectionString: platform.database.adminUrl });
const db = createDatabase({
  url: platform.database.serviceUrl('taxonomy'),
  max: 1,
  applicationName: 'taxonomy-upgrade-test',
  onError: () => {},
});
await admin.connect();
afterAll(() => Promise.all([admin.end(), db.close()]));

// As a program left it that shipped the former version.
await admin.query('delete from taxonomy.version where id = $1', [starterTaxonomy.id]);
await storeTestVersion(platform.database, former, [], {
  publisher: 'Vlinderdas',
  at: new Date('2026-10-01T08:00:00Z'),
});
const world = await buildWorld(platform);
const adviser = world.person('own', 'werkgeversadviseur');
const coordinator = world.person('own', 'regiocoordinator');
const people: string[] = [];
let vacatureId = '';

const part = (name: string) => {
  const found = platform.running.modules.find((module) => module.name === name);
  if (!found) throw new Error(`there is no service ${name}`);
  return found;
};
const compare = (name: string) =>
  part(name)
    .scans.find((scan) => scan.name === `${name}.compare-versions`)
    ?.run(new Date());
const versions = async () => (await world.must(coordinator, 'versiesOpvragen', {})).versies;
const inUse = async () => (await versions()).find(({ actief }: { actief: boolean }) => actief).id;
const coded = async () => {
  const { rows } = await admin.query<{ version: string }>(
    `select taxonomy_version as version from candidates.candidate
     union select taxonomy from vacancies.vacancy`,
  );
  return rows.map(({ version }) => version);
};
const listedBy = (version: string) =>
  expect
    .poll(
      async () => {
        const list = await world.must(adviser, 'kandidatenBijVacatureOpvragen', { params: { vacatureId } });
        return [list.taxonomie, list.resultaten.length, list.nogOmTeZetten];
      },
      { timeout: MINUTE_MS, interval: 100 },
    )
    .toEqual([version, people.length, undefined]);

beforeAll(async () => {
  for (let count = 0; count < 3; count += 1) people.push(await feedCandidate(world));
  vacatureId = await enterVacancy(world);
}, MINUTE_MS);

describe('a region whose data an earlier program coded', () => {
  it(
    'goes on with its own version, and finds the new one beside it',
    async () => {
      await listedBy(former.id);
      await part('taxonomy').start?.();
      await Promise.all([compare('candidates'), compare('vacancies')]);

      expect(await versions()).toMatchObject([
        { id: starterTaxonomy.id, bron: 'Vlinderdas', actief: false, bruikbaar: true },
        { id: former.id, bron: 'Vlinderdas', actief: true },
      ]);
      expect(await coded()).toEqual([former.id]);
    },
    MINUTE_MS,
  );

  it('stays so at every next start', async () => {
    await part('taxonomy').start?.();

    expect(await inUse()).toBe(former.id);
    expect(await versions()).toHaveLength(2);
  });

  it('does not hold back a region that begins now', async () => {
    const context = { actor: systemActor(newId(), null), correlationId: newId() };
    const { taxonomy } = await db.transaction(context, createTaxonomyVersions().active);

    expect(taxonomy.id).toBe(starterTaxonomy.id);
  });

  it(
    'has everyone coded anew once its coordinator chooses',
    async () => {
      await world.must(coordinator, 'versieActiveren', { body: { versie: starterTaxonomy.id } });

      await listedBy(starterTaxonomy.id);
      expect(await coded()).toEqual([starterTaxonomy.id]);
    },
    MINUTE_MS,
  );
});

describe('a region of the first programs, which kept no version', () => {
  it(
    'follows what ships by itself: the concepts kept their names',
    async () => {
      await admin.query('delete from taxonomy.active_version');
      await admin.query('delete from taxonomy.version where id = $1', [former.id]);
      await admin.query(
        `update candidates.candidate set taxonomy_version = 'vlinderdas-2026-11', occupations = '{}'`,
      );
      await admin.query(`update vacancies.vacancy set taxonomy = 'vlinderdas-2026-11'`);

      await part('candidates').start?.();

      await expect.poll(coded, { timeout: MINUTE_MS, interval: 100 }).toEqual([starterTaxonomy.id]);
      await listedBy(starterTaxonomy.id);
      const report = await world.must(coordinator, 'hercoderingKandidatenOphalen', {});
      expect(report).toMatchObject({ stand: 'gereed', aantalNietVertaald: 0 });
    },
    MINUTE_MS,
  );
});
