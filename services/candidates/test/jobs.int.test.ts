import { newId } from '@vlinderdas/kernel/id';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { asAdmin, decideSharing } from './region.builder.ts';
import { startCandidates } from './service.ts';

const service = await startCandidates();
const { region, request, deliver } = service;
const source = service.source(region.dommel);
const guide = region.person(region.dommel, 'begeleider');
const adviser = region.person(region.kempenland, 'werkgeversadviseur');

describe('an organisation that decides anew on sharing', () => {
  const { groeneWoud, regionId } = region;
  const tell = (reason: string) =>
    service.tell('candidates.organisation-changed', {
      name: 'organisation.changed.v1',
      aggregateId: groeneWoud,
      revision: 2,
      regionId,
      organisationId: groeneWoud,
      reason,
    });

  it('gives each of its candidates a new revision and an event', async () => {
    const { kandidaatId } = await deliver(service.source(groeneWoud));
    const url = `/kaarten/${kandidaatId}`;
    expect((await request(adviser, { method: 'GET', url })).statusCode).toBe(404);
    await decideSharing(service.database, regionId, groeneWoud, true);
    await tell('sharing-changed');

    expect((await request(adviser, { method: 'GET', url })).json().revisie).toBe(2);
    const events = (await service.events()).filter((event) => event.aggregateId === kandidaatId);
    expect(events.at(-1)).toMatchObject({ reason: 'sharing-policy', revision: 2 });
  });

  it('touches nobody for another change of the organisation', async () => {
    const before = (await service.events()).length;
    await tell('changed');
    expect((await service.events()).length).toBe(before);
  });
});

describe('identity that the owner released for a proposal', () => {
  interface Said {
    proposalId: string;
    candidateId: string;
    revision: number;
    visible: boolean;
  }
  /** Stands where the placements service publishes its view, with the columns of that view. */
  const publish = () =>
    asAdmin(service.database, async (tx) => {
      await tx.execute(sql`drop view placements.identity_release`);
      await tx.execute(sql`create table placements.identity_release (proposal_id uuid primary key, candidate_id uuid,
        receiver_organisation_id uuid, valid_until timestamptz, region_id uuid, revision int, withdrawn boolean)`);
      await tx.execute(sql`grant select on placements.identity_release to public`);
    });
  const say = async ({ proposalId, candidateId, revision, visible }: Said) => {
    await asAdmin(service.database, async (tx) => {
      await tx.execute(sql`
        insert into placements.identity_release values (${proposalId}, ${candidateId}, ${region.kempenland}, '2030-01-01',
          ${region.regionId}, ${revision}, ${!visible})
        on conflict (proposal_id) do update set revision = excluded.revision, withdrawn = excluded.withdrawn`);
    });
    await service.tell(visible ? 'candidates.identity-released' : 'candidates.identity-withdrawn', {
      name: 'proposal.identity-released.v1',
      aggregateId: proposalId,
      revision,
      regionId: region.regionId,
      organisationId: region.kempenland,
      reason: 'released',
    });
  };

  beforeAll(publish);

  it('is readable for the receiver until it is withdrawn, and only for the receiver', async () => {
    const { kandidaatId } = await deliver(source, { uitkering: 'ww' }, 'vrijgegeven');
    const proposalId = newId();
    const url = `/kandidaten/${kandidaatId}`;
    expect((await request(adviser, { method: 'GET', url })).statusCode).toBe(404);

    await say({ proposalId, candidateId: kandidaatId, revision: 3, visible: true });
    const seen = await request(adviser, { method: 'GET', url });
    expect(seen.json()).toMatchObject({ vrijgegeven: true, identiteit: { achternaam: 'Voorbeeldsma' } });
    expect(seen.body).not.toMatch(/uitkering|regelingfeiten|"bronnen"/);
    const third = region.person(region.groeneWoud, 'werkgeversadviseur');
    expect((await request(third, { method: 'GET', url })).statusCode).toBe(404);
    const change = { method: 'PATCH', url, body: { woongemeente: 'GM0858' } } as const;
    expect((await request(adviser, change)).statusCode).toBe(404);

    await say({ proposalId, candidateId: kandidaatId, revision: 4, visible: false });
    expect((await request(adviser, { method: 'GET', url })).statusCode).toBe(404);
  });

  it('ends at once when the candidate withdraws visibility', async () => {
    const { kandidaatId } = await deliver(source);
    const url = `/kandidaten/${kandidaatId}`;
    await say({ proposalId: newId(), candidateId: kandidaatId, revision: 1, visible: true });
    expect((await request(adviser, { method: 'GET', url })).statusCode).toBe(200);
    await request(guide, {
      method: 'PUT',
      url: `${url}/zichtbaarheid`,
      body: { zichtbaarVoorWerkgevers: false, kanaal: 'gesprek' },
    });
    expect((await request(adviser, { method: 'GET', url })).statusCode).toBe(404);
  });
});

describe('a temporary absence', () => {
  it('ends on the day that was given, by itself, with a line of history', async () => {
    const { kandidaatId } = await deliver(source, {
      beschikbaarheid: 'tijdelijk-niet',
      nietBeschikbaarTot: '2026-12-01',
    });
    const url = `/kandidaten/${kandidaatId}`;
    const [scan] = service.module.scans;
    await scan?.run(new Date('2026-11-30T12:00:00Z'));
    expect((await request(guide, { method: 'GET', url })).json().beschikbaarheid).toBe('tijdelijk-niet');
    await scan?.run(new Date('2026-12-01T00:30:00Z'));
    await scan?.run(new Date('2026-12-01T00:35:00Z'));

    expect((await request(guide, { method: 'GET', url })).json()).toMatchObject({
      beschikbaarheid: 'beschikbaar',
      revisie: 2,
    });
    const history = (await request(guide, { method: 'GET', url: `${url}/geschiedenis` })).json();
    expect(history.resultaten).toHaveLength(1);
    const events = (await service.events()).filter((event) => event.aggregateId === kandidaatId);
    expect(events.at(-1)).toMatchObject({ reason: 'availability', revision: 2 });
  });
});
