/** The whole demo region in the whole platform: loaded by the public API, twice without doubles, ready to work with. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCandidatesClient } from '@vlinderdas/candidates-service/contract/candidates.client';
import { newId } from '@vlinderdas/kernel/id';
import { createDemoCalls, type SignToken } from '@vlinderdas/local/demo/load/demo-calls';
import { ensureDemoRegion } from '@vlinderdas/local/demo/load/ensure-demo-region';
import { loadDemoRegion } from '@vlinderdas/local/demo/load/load-demo-region';
import { type DemoColleague, demoColleagues } from '@vlinderdas/local/demo/people';
import { REGION_ID } from '@vlinderdas/local/demo/region-definition';
import { createMatchingClient } from '@vlinderdas/matcher-service/contract/matching.client';
import { findSignIns } from '@vlinderdas/organisations-service/sign-in';
import { createPlacementsClient } from '@vlinderdas/placements-service/contract/placements.client';
import { createDatabase } from '@vlinderdas/platform/db/database';
import { injectTransport } from '@vlinderdas/platform/http/transport';
import { createVacanciesClient } from '@vlinderdas/vacancies-service/contract/vacancies.client';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rollen } from '../packages/vocabulary/src/roles.ts';
import { startPlatform } from './platform/running-platform.ts';

const platform = await startPlatform();
const transport = injectTransport(platform.running.app);
const db = createDatabase({
  url: platform.database.serviceUrl('organisations'),
  max: 2,
  applicationName: 'demo-region-test',
  onError: () => {},
});
const folder = mkdtempSync(join(tmpdir(), 'vlinderdas-demo-'));
const sign: SignToken = (claims) => platform.issuer.token({ claims });
const calls = createDemoCalls(sign);
const size = { candidates: 600, employers: 150, vacancies: 120 };
const ensure = () =>
  ensureDemoRegion({
    db,
    transport,
    sign,
    size,
    issuer: platform.issuer.url,
    stateFile: join(folder, 'state.json'),
  });
const seen: string[] = [];

beforeAll(async () => {
  const outcome = await ensureDemoRegion({
    db,
    transport,
    sign,
    size,
    issuer: platform.issuer.url,
    stateFile: join(folder, 'state.json'),
    onProgress: ({ label, done, total }) => void (done === total && seen.push(label)),
  });
  expect(outcome.kind).toBe('loaded');
}, 120_000);
afterAll(async () => {
  await db.close();
  rmSync(folder, { recursive: true });
});

function colleague(key: string): DemoColleague {
  const found = demoColleagues.find((one) => one.key === key);
  if (!found) throw new Error(`nobody is called ${key}`);
  return found;
}

async function count(table: string): Promise<number> {
  const client = new pg.Client({ connectionString: platform.database.adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ count: number }>(`select count(*)::int as count from ${table}`);
    return rows[0]?.count ?? 0;
  } finally {
    await client.end();
  }
}

const tables = [
  'organisations.organisation',
  'organisations.person',
  'employers.employer',
  'candidates.candidate',
  'vacancies.vacancy',
  'placements.proposal',
];
const countAll = async () => Promise.all(tables.map(count));

describe('the demo region', () => {
  it('says how far it is until it is there', () => {
    expect(seen).toEqual([
      'Werkgevers',
      'Instrumenten',
      'Kandidaten',
      'Vacatures',
      'Vacatures oppakken',
      'Voordrachten',
    ]);
  });

  it('is there whole', async () => {
    const [organisations, people, employers, candidates, vacancies, proposals] = await countAll();

    expect({ employers, candidates, vacancies }).toEqual(size);
    expect(organisations).toBeGreaterThan(17);
    expect(people).toBeGreaterThan(24);
    expect(proposals).toBe(14);
  });

  it('has someone to sign in as for every role', async () => {
    const roles = (await findSignIns(db, REGION_ID)).flatMap(({ claims }) => claims.rollen);

    expect([...new Set(roles)].toSorted()).toEqual([...rollen.values].toSorted());
  });

  it('gives adviser, begeleider and employer something to do', async () => {
    const placements = createPlacementsClient(transport);
    const tasksOf = async (key: string) =>
      (await placements.listTasks(await calls.as(colleague(key)), {})).body.taken;

    expect(await tasksOf('anouk')).not.toEqual([]);
    expect(await tasksOf('driss')).not.toEqual([]);
  });

  it('shows the deputy a request while the begeleider is away (story 2)', async () => {
    const { body } = await createPlacementsClient(transport).listRequests(
      await calls.as(colleague('driss')),
      {
        query: { mijn: 'ja', open: 'ja', aantal: 100 },
      },
    );

    expect(body.resultaten.some((request) => request.gerichtAanIds.includes(colleague('driss').id))).toBe(
      true,
    );
  });

  it('lists the house painter below the ranking (story 3)', async () => {
    const call = await calls.as(colleague('driss'));
    const { body } = await createCandidatesClient(transport).search(call, {
      query: {},
      body: { zoek: 'Regenboogstee' },
    });

    expect(body.resultaten).toMatchObject([
      { achternaam: 'Regenboogstee', profielkwaliteit: { rangschikbaar: false } },
    ]);
  });

  it('takes no unlawful wish over, and only one text has any (story 6)', async () => {
    const call = await calls.as(colleague('anouk'));
    const client = createVacanciesClient(transport);
    const { body } = await client.listVacancies(call, { query: { zoek: 'Bezorger', aantal: 100 } });
    const vacancies = await Promise.all(
      body.resultaten.map(
        async ({ id }) => (await client.getVacancy(call, { params: { vacatureId: id } })).body,
      ),
    );
    const warned = vacancies.filter(({ herkenning }) => herkenning.nietOvergenomen.length > 0);

    expect(warned).toHaveLength(1);
    expect(warned[0]?.herkenning.nietOvergenomen.map(({ soort }) => soort)).toContain('moedertaal');
    expect(warned[0]?.voorwaardenNaSelectie).toEqual(['vog']);
  });

  it('has a list for the orderpickers who begin at six (story 1)', async () => {
    const call = { ...(await calls.as(colleague('anouk'))), correlationId: newId() };
    const { body } = await createVacanciesClient(transport).listVacancies(call, {
      query: { zoek: 'Orderpicker vroege dienst', aantal: 10 },
    });
    const list = await createMatchingClient(transport).getShortlist(call, {
      params: { vacatureId: body.resultaten[0]?.id ?? '' },
      query: { wacht: 10_000 },
    });

    expect(list.body.aantallen.geschikt + list.body.aantallen.pastBijna).toBeGreaterThan(10);
    expect(list.body.aantallen.onvolledig).toBeGreaterThan(0);
  });

  it('is left alone when it is there', async () => {
    const before = await countAll();

    expect(await ensure()).toMatchObject({ kind: 'present', apiKey: expect.stringMatching(/^vd_/) });
    expect(await countAll()).toEqual(before);
  });

  it('comes in no second time when loading begins again', { timeout: 120_000 }, async () => {
    const before = await countAll();
    const { apiKey } = await loadDemoRegion({
      db,
      transport,
      sign,
      size,
      issuer: platform.issuer.url,
      today: '2026-11-22',
    });

    expect(await countAll()).toEqual(before);
    expect(apiKey).toMatch(/^vd_/);
  });
});
