import { createDatabase, type Database } from '@vlinderdas/platform/db/database';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { as, DIENST, OTHER_REGION, REGION, UWV } from './region.builder.ts';
import { clock, startOrganisations } from './service.ts';

const service = await startOrganisations();
let candidates: Database;

beforeEach(() => {
  clock.set('2026-11-02T09:00:00Z');
  candidates = createDatabase({
    url: service.database.serviceUrl('candidates'),
    max: 1,
    applicationName: 'test',
    onError: () => undefined,
  });
});
afterEach(() => candidates.close());

/** What the candidates service may know. */
async function published(regionId: string): Promise<Record<string, unknown>[]> {
  const actor = { ...as.adviseur, regionId };
  const { rows } = await candidates.transaction({ actor, correlationId: 'test' }, (tx) =>
    tx.execute(
      'select organisation_id, shares, has_legal_ground from organisations.sharing_policy order by organisation_id',
    ),
  );
  return rows;
}

const decide = (actor: typeof as.beheerder, organisation: string, body: object) =>
  service.request(actor, { method: 'PUT', url: `/organisaties/${organisation}/deelbeleid`, body });

const decision = {
  deelt: true,
  veldgroepen: ['competenties'],
  doel: 'Kandidaten en vacatures bij elkaar brengen',
  grondslag: 'Wet SUWI, artikel 10',
};

async function runScan(): Promise<void> {
  for (const scan of service.module.scans) await scan.run(clock.now());
}

describe('sharing', () => {
  it('is published for organisations that decided, and in a region that works apart nothing is shared', async () => {
    expect(await published(REGION)).toEqual([
      { organisation_id: DIENST, shares: true, has_legal_ground: true },
    ]);
    expect(await published(OTHER_REGION)).toMatchObject([{ shares: false, has_legal_ground: true }]);
  });

  it('shows the candidates service the view and no table behind it', async () => {
    const actor = as.adviseur;
    const read = (table: string) =>
      candidates.transaction({ actor, correlationId: 'test' }, (tx) =>
        tx.execute(`select * from organisations.${table}`),
      );

    for (const table of ['sharing_decision', 'person', 'organisation', 'region']) {
      await expect(read(table)).rejects.toThrow();
    }
  });

  it('needs a recorded ground (R86)', async () => {
    const { grondslag: _, ...without } = decision;

    const response = await decide(as.uwvBeheerder, UWV, without);

    expect(response.statusCode).toBe(400);
    expect(response.json().errors).toMatchObject([{ pointer: '/grondslag', code: 'grondslag-ontbreekt' }]);
  });

  it('is decided by the organisation itself, not with effect in the past', async () => {
    const other = await decide(as.beheerder, UWV, decision);
    const late = await decide(as.uwvBeheerder, UWV, { ...decision, vanaf: '2026-11-01' });

    expect(other.statusCode).toBe(404);
    expect(late.json().errors).toMatchObject([{ pointer: '/vanaf', code: 'in-het-verleden' }]);
  });

  it('starts at once, or on the day that was decided, together with the event', async () => {
    const now = await decide(as.uwvBeheerder, UWV, decision);
    const stop = { ...decision, deelt: false, vanaf: '2027-01-01' };
    const planned = await decide(as.uwvBeheerder, UWV, stop);

    expect(now.json().besluiten.map(({ status }: { status: string }) => status)).toEqual(['in-werking']);
    expect(planned.json().besluiten.map(({ status }: { status: string }) => status)).toEqual([
      'gepland',
      'in-werking',
    ]);
    await runScan();
    expect(await published(REGION)).toMatchObject([{ shares: true }, { organisation_id: UWV, shares: true }]);

    clock.set('2026-12-31T23:30:00Z');
    await runScan();
    await runScan();

    expect(await published(REGION)).toMatchObject([
      { shares: true },
      { organisation_id: UWV, shares: false },
    ]);
    const events = (await service.events()).filter(({ aggregateId }) => aggregateId === UWV);
    expect(events.map(({ revision, reason }) => [revision, reason])).toEqual([
      [2, 'sharing-changed'],
      [3, 'changed'],
      [4, 'sharing-changed'],
    ]);
  });

  it('stops everywhere when the region goes apart (R113)', async () => {
    const url = `/regios/${REGION}/instellingen`;
    const { body } = await service.request(as.coordinator, { method: 'GET', url });

    const changed = await service.request(as.coordinator, {
      method: 'PUT',
      url,
      body: { ...JSON.parse(body), wspVorm: 'gescheiden' },
    });

    expect(changed.statusCode).toBe(200);
    expect((await published(REGION)).every(({ shares }) => shares === false)).toBe(true);
    const last = (await service.events()).filter(({ reason }) => reason === 'sharing-changed').slice(-2);
    expect(last.map(({ aggregateId }) => aggregateId).sort()).toEqual([DIENST, UWV].sort());
  });
});
