import { newId } from '@vlinderdas/kernel/id';
import { describe, expect, it } from 'vitest';
import { kandidaatInvoer } from './candidate.builder.ts';
import { startCandidates } from './service.ts';

const service = await startCandidates();
const { region, request, deliver } = service;
const source = service.source(region.dommel);
const guide = region.person(region.dommel, 'begeleider');

describe('typing someone in', () => {
  it('makes one person of the same request sent twice', async () => {
    const headers = { 'idempotency-key': newId() };
    const first = await request(guide, {
      method: 'POST',
      url: '/kandidaten',
      body: kandidaatInvoer(),
      headers,
    });
    const second = await request(guide, {
      method: 'POST',
      url: '/kandidaten',
      body: kandidaatInvoer(),
      headers,
    });
    expect(first.statusCode).toBe(201);
    expect(second.json()).toEqual(first.json());
    expect(first.headers.location).toBe(`/kandidaten/v1/kandidaten/${first.json().kandidaatId}`);
  });

  it('puts the person in the case load of the begeleider who does it', async () => {
    const { kandidaatId } = (
      await request(guide, { method: 'POST', url: '/kandidaten', body: kandidaatInvoer() })
    ).json();
    const mine = await request(guide, { method: 'GET', url: '/kandidaten?mijn=ja&aantal=100' });
    expect(mine.json().resultaten.map(({ id }: { id: string }) => id)).toContain(kandidaatId);
  });

  it('says everything that is wrong at once', async () => {
    const response = await request(guide, {
      method: 'POST',
      url: '/kandidaten',
      body: {
        score: 10,
        woongemeente: 'Eindhoven',
        werktijden: { aantalWerkurenPerWeekMaximaal: 'veel' },
        identiteit: { geboortedatum: '1990-02-30' },
      },
    });
    expect(response.statusCode).toBe(400);
    expect(
      response
        .json()
        .errors.map(({ pointer }: { pointer: string }) => pointer)
        .sort(),
    ).toEqual([
      '/identiteit/geboortedatum',
      '/score',
      '/werktijden/aantalWerkurenPerWeekMaximaal',
      '/woongemeente',
    ]);
  });
});

describe('changing someone', () => {
  it('refuses an old version with 412 and leaves the person as it was', async () => {
    const { kandidaatId } = await deliver(source);
    const url = `/kandidaten/${kandidaatId}`;
    const change = {
      method: 'PATCH',
      url,
      body: { woongemeente: 'GM0858' },
      headers: { 'if-match': '"1"' },
    } as const;
    expect((await request(guide, change)).headers.etag).toBe('"2"');
    expect((await request(guide, change)).statusCode).toBe(412);
    expect((await request(guide, { method: 'GET', url })).json().revisie).toBe(2);
  });

  it.each([
    { organisatieId: newId() },
    { revisie: 9 },
    { kaartnummer: 'K-1' },
    JSON.parse('{"__proto__":{"a":1}}'),
  ])('refuses a field that is not for the caller: %o', async (body) => {
    const { kandidaatId } = await deliver(source);
    const response = await request(guide, { method: 'PATCH', url: `/kandidaten/${kandidaatId}`, body });
    expect(response.statusCode).toBe(400);
  });

  it('keeps who changed a status, when, and by which criterion; every status can be turned back (R38, R41)', async () => {
    const { kandidaatId } = await deliver(source);
    const url = `/kandidaten/${kandidaatId}`;
    await request(guide, {
      method: 'PUT',
      url: `${url}/beschikbaarheid`,
      body: { beschikbaarheid: 'tijdelijk-niet', nietBeschikbaarTot: '2026-12-15' },
    });
    await request(guide, {
      method: 'PUT',
      url: `${url}/beschikbaarheid`,
      body: { beschikbaarheid: 'beschikbaar' },
    });
    await request(guide, {
      method: 'PUT',
      url: `${url}/bemiddelbaarheid`,
      body: { bemiddelbaarheid: 'met-ondersteuning', criterium: 'vraagt begeleiding op de werkplek' },
    });

    const history = (await request(guide, { method: 'GET', url: `${url}/geschiedenis` })).json().resultaten;
    expect(history).toHaveLength(3);
    expect(history).toContainEqual({
      onderwerp: 'bemiddelbaarheid',
      van: 'direct',
      naar: 'met-ondersteuning',
      criterium: 'vraagt begeleiding op de werkplek',
      op: '2026-11-23T09:00:00.000Z',
      doorId: guide.actorId,
    });
    expect(history.map(({ naar }: { naar: string }) => naar)).toContain('tijdelijk-niet');
  });

  it('changes nothing when the status is already so', async () => {
    const { kandidaatId } = await deliver(source);
    const same = await request(guide, {
      method: 'PUT',
      url: `/kandidaten/${kandidaatId}/beschikbaarheid`,
      body: { beschikbaarheid: 'beschikbaar' },
    });
    expect(same.json()).toMatchObject({ uitkomst: 'ongewijzigd', revisie: 1 });
  });

  it('tells at once that visibility was withdrawn', async () => {
    const { kandidaatId } = await deliver(source);
    const response = await request(guide, {
      method: 'PUT',
      url: `/kandidaten/${kandidaatId}/zichtbaarheid`,
      body: { zichtbaarVoorWerkgevers: false, kanaal: 'telefoon' },
    });
    expect(response.statusCode).toBe(200);
    const events = (await service.events()).filter((event) => event.aggregateId === kandidaatId);
    expect(events.map(({ name, reason }) => [name, reason])).toEqual([
      ['candidate.changed.v1', 'created'],
      ['candidate.changed.v1', 'visibility-withdrawn'],
      ['candidate.visibility-withdrawn.v1', 'visibility-withdrawn'],
    ]);
  });

  it('makes an old profile fresh when someone confirms it', async () => {
    const { kandidaatId, profielkwaliteit } = await deliver(source, {
      peildatum: '2026-01-05',
      houdbaarTot: '2026-06-01',
    });
    expect(profielkwaliteit.actueel).toBe(false);
    const confirmed = await request(guide, { method: 'PUT', url: `/kandidaten/${kandidaatId}/bevestiging` });
    expect(confirmed.json().profielkwaliteit).toMatchObject({
      actueel: true,
      score: profielkwaliteit.score + 15,
    });
  });

  it('erases everything, and tells it', async () => {
    const { kandidaatId } = await deliver(source, {}, 'te-wissen');
    const leader = region.person(region.dommel, 'teamleider');
    const url = `/kandidaten/${kandidaatId}`;
    expect((await request(leader, { method: 'DELETE', url })).statusCode).toBe(204);
    expect((await request(guide, { method: 'GET', url })).statusCode).toBe(404);
    const reasons = (await service.events()).filter((event) => event.aggregateId === kandidaatId);
    expect(reasons.at(-1)).toMatchObject({ reason: 'erased' });
    const again = await deliver(source, {}, 'te-wissen');
    expect(again.uitkomst).toBe('toegevoegd');
  });
});
