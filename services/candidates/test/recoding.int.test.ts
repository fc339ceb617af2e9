import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { createTaxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { otherVersion } from '@vlinderdas/versions/testing/other-version';
import { activateTestVersion, storeTestVersion } from '@vlinderdas/versions/testing/store-test-version';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { asAdmin } from './region.builder.ts';
import { startCandidates } from './service.ts';

let dieAt: string | undefined;
const service = await startCandidates((name) => {
  if (name === dieAt) throw new Error(`died at ${name}`);
});
const { region, deliver, database } = service;
const dommel = service.source(region.dommel);
const kempenland = service.source(region.kempenland);
const coordinator = region.person(region.dommel, 'regiocoordinator');

const ORDERPICKER = 'urn:vlinderdas:beroep:orderpicker';
const CAREFUL = 'urn:vlinderdas:competentie:nauwkeurig-werken';
const GONE = 'urn:vlinderdas:competentie:samenwerken';
const old = createTaxonomy(starterTaxonomy);
const nextSource = otherVersion(starterTaxonomy, { id: 'ander-1', without: [GONE] });
const next = createTaxonomy(nextSource);
const goneName = old.competences.labelOf(old.competences.numberOf(GONE) ?? 0);

const skilled = {
  arbeidsmarktkwalificatie: {
    competentiebeheersing: [CAREFUL, GONE].map((codeCompetentie) => ({ codeCompetentie })),
  },
};

interface Row extends Record<string, unknown> {
  id: string;
  revision: number;
  version: string;
  occupations: number[];
  competences: number[];
}

const rows = () =>
  asAdmin(database, async (tx) => {
    const found = await tx.execute<Row>(sql`
      select id, revision, taxonomy_version as version, occupations, competences
      from candidates.candidate order by id`);
    return found.rows;
  });
const run = async (name: string) => {
  const scan = service.module.scans.find((found) => found.name === name);
  if (!scan) throw new Error(`there is no scan ${name}`);
  await scan.run(service.clock.now());
};
const recode = () => run('candidates.recode');
const activate = async (version: string) => {
  await activateTestVersion(database, region.regionId, version);
  await service.tell('candidates.taxonomy-activated', {
    name: 'taxonomy.activated.v1',
    aggregateId: region.regionId,
    revision: 1,
    regionId: region.regionId,
    organisationId: null,
    reason: 'activated',
  });
};
const report = async () =>
  (await service.request(coordinator, { method: 'GET', url: '/hercodering' })).json();
const toldRecoded = async () =>
  (await service.events()).filter(({ name }) => name === 'candidates.recoded.v1').length;

beforeAll(async () => {
  await storeTestVersion(database, nextSource);
  for (const actor of [dommel, dommel, kempenland]) await deliver(actor, skilled);
});

describe('a region that goes over to another version of the taxonomy', () => {
  it('sees its profiles follow, though the process dies twice on the way', async () => {
    const before = await rows();
    expect(new Set(before.map(({ version }) => version))).toEqual(new Set([starterTaxonomy.id]));
    await activate(next.id);

    // Within the first batch: nothing of it was done.
    dieAt = 'recoding.coded';
    await expect(recode()).rejects.toThrow('died');
    expect(await rows()).toEqual(before);
    expect(await report()).toMatchObject({ versie: next.id, stand: 'bezig', totaal: 3, gedaan: 0 });

    // After the first batch, which is one organisation's: it is done, and stays so.
    dieAt = 'recoding.committed';
    await expect(recode()).rejects.toThrow('died');
    dieAt = undefined;
    const halfway = await rows();
    const done = halfway.filter(({ version }) => version === next.id).map(({ id }) => id);
    expect(done.length).toBeGreaterThan(0);
    expect(done.length).toBeLessThan(3);
    expect(await report()).toMatchObject({ stand: 'bezig', gedaan: done.length });
    expect(await toldRecoded()).toBe(0);

    await recode();
    const after = await rows();
    for (const [at, row] of after.entries()) {
      expect(row).toMatchObject({ version: next.id, revision: (before[at]?.revision ?? 0) + 1 });
      expect(row.occupations).toEqual([next.occupations.numberOf(ORDERPICKER)]);
      expect(row.competences).toContain(next.competences.numberOf(CAREFUL));
    }
    expect(after.filter(({ id }) => done.includes(id))).toEqual(
      halfway.filter(({ id }) => done.includes(id)),
    );
    expect(await toldRecoded()).toBe(1);
  });

  it('reads what could not be translated, in how many profiles it stood, and about nobody', async () => {
    const said = await report();

    expect(said).toMatchObject({ stand: 'gereed', totaal: 3, gedaan: 3, aantalNietVertaald: 1 });
    expect(said.nietVertaald).toEqual([
      { soort: 'competentie', uri: GONE, naam: goneName, reden: 'onbekend', aantal: 3 },
    ]);
    for (const role of ['begeleider', 'werkgeversadviseur', 'teamleider', 'beheerder']) {
      const answer = await service.request(region.person(region.dommel, role), {
        method: 'GET',
        url: '/hercodering',
      });
      expect(answer.statusCode).toBe(403);
    }
  });

  it('counts on with what is left of a profile: a code that is not known matches only itself', async () => {
    const [row] = await rows();

    expect(row?.competences).toHaveLength(2);
    expect(row?.competences.filter((number) => number < 0)).toHaveLength(1);
  });

  it('has who comes in meanwhile coded with the new version at once', async () => {
    const { kandidaatId } = await deliver(kempenland, skilled);

    expect((await rows()).find(({ id }) => id === kandidaatId)).toMatchObject({ version: next.id });
  });

  it('finds one that was stored with the former version at the last moment', async () => {
    const [late] = await rows();
    await asAdmin(database, (tx) =>
      tx.execute(
        sql`update candidates.candidate set taxonomy_version = ${old.id} where id = ${late?.id ?? ''}`,
      ),
    );
    await recode();
    expect((await rows())[0]?.version).toBe(old.id);

    await run('candidates.compare-versions');
    await recode();

    expect(new Set((await rows()).map(({ version }) => version))).toEqual(new Set([next.id]));
    expect(await toldRecoded()).toBe(2);
  });

  it('can go back: then everything is as it was', async () => {
    await activate(old.id);
    await recode();

    for (const row of await rows()) {
      expect(row).toMatchObject({
        version: old.id,
        occupations: [old.occupations.numberOf(ORDERPICKER)],
        competences: [CAREFUL, GONE].map((uri) => old.competences.numberOf(uri)),
      });
    }
    expect(await report()).toMatchObject({ versie: old.id, stand: 'gereed', nietVertaald: [] });
  });

  it('keeps its choice and its report to itself', async () => {
    const elsewhere = await service.as(
      { ...coordinator, regionId: '0190a000-0000-7000-8000-000000000009' },
      (tx) =>
        tx.execute(
          sql`select region_id from candidates.recoding union all select region_id from candidates.recoding_gap`,
        ),
    );

    expect(elsewhere.rows).toEqual([]);
  });
});
