import { newId } from '@vlinderdas/kernel/id';
import type { Actor } from '@vlinderdas/platform/auth/actor';
import type { OperationShape } from '@vlinderdas/platform/http/contract';
import {
  checkRoles,
  checkSignIn,
  type Examples,
  exampleOf,
} from '@vlinderdas/platform/testing/operation-checks';
import { testPerson } from '@vlinderdas/platform/testing/service';
import { rollen } from '@vlinderdas/vocabulary/roles';
import { describe, expect, it } from 'vitest';
import { operations as candidatesOperations } from '../src/contract/candidates.routes.ts';
import { FACTS_PURPOSE } from '../src/contract/fact.resource.ts';
import { kandidaatInvoer } from './candidate.builder.ts';
import { startCandidates } from './service.ts';

const service = await startCandidates();
const { region, request, deliver } = service;
const source = service.source(region.dommel);
const guide = region.person(region.dommel, 'begeleider');
const stranger = region.person(region.kempenland, 'begeleider', 'werkgeversadviseur', 'teamleider');

const operations: readonly OperationShape[] = Object.values(candidatesOperations);
/** What is bound to a purpose is refused before anyone is looked up: facts.contract.test.ts. */
const personal = operations.filter(
  ({ path, purposeBound }) => path.startsWith('/kandidaten/{kandidaatId}') && !purposeBound,
);

/** What a request of the right form holds; the id may be anyone's. */
function examplesOf(kandidaatId: string): Examples {
  return {
    bodies: {
      kandidaatUitBronOpslaan: kandidaatInvoer(),
      kandidatenUitBronOpslaan: '',
      kandidaatToevoegen: kandidaatInvoer(),
      profielTekstHerkennen: { tekst: 'Rijbewijs B.' },
      kandidatenZoeken: {},
      kandidaatWijzigen: { woongemeente: 'GM0858' },
      beschikbaarheidWijzigen: { beschikbaarheid: 'afgesloten' },
      bemiddelbaarheidWijzigen: { bemiddelbaarheid: 'nog-niet', criterium: 'gesprek' },
      zichtbaarheidWijzigen: { zichtbaarVoorWerkgevers: false, kanaal: 'gesprek' },
      kaartenZoeken: {},
      kaartenLijst: { kandidaatIds: [kandidaatId] },
      geschiktheidToetsen: { vacatureId: newId(), kandidaatIds: [kandidaatId], minimumleeftijd: 18 },
      regelingfeitenVragen: { doel: FACTS_PURPOSE, vacatureId: newId() },
    },
    parameters: { kandidaatId, bron: 'klantvolgsysteem', sleutel: 'voorbeeld' },
  };
}

describe('who may call what', () => {
  const checked = {
    service,
    operations,
    roles: rollen.values,
    person: (role: string) => region.person(region.dommel, role),
    ...examplesOf(newId()),
  };

  checkSignIn(checked);
  checkRoles(checked);

  it('refuses an employer everywhere', () => {
    for (const { access } of operations) expect(access).not.toHaveProperty('werkgever');
  });
});

describe('people of another organisation or region', () => {
  const cases = personal.map((operation) => [operation.id, operation] as const);
  const withoutInstance = (text: string) => {
    const { instance: _, ...rest } = JSON.parse(text);
    return rest;
  };

  it.each(cases)('%s answers as for an id that does not exist', async (_, operation) => {
    const { kandidaatId } = await deliver(source);
    const roles = Object.keys(operation.access as object);
    const strangers: Actor[] = [
      region.person(region.kempenland, ...roles),
      testPerson(newId(), region.dommel, ...roles),
    ];
    for (const actor of strangers) {
      const theirs = await request(actor, exampleOf(operation, examplesOf(kandidaatId)));
      const unknown = await request(actor, exampleOf(operation, examplesOf(newId())));
      expect(theirs.statusCode).toBe(404);
      expect(withoutInstance(theirs.body)).toEqual(withoutInstance(unknown.body));
      expect(Object.keys(theirs.headers)).toEqual(Object.keys(unknown.headers));
    }
    const mine = await request(guide, { method: 'GET', url: `/kandidaten/${kandidaatId}` });
    expect(mine.json()).toMatchObject({ revisie: 1, woongemeente: 'GM0772' });
  });

  it('lists and searches the own organisation only', async () => {
    const { kandidaatId } = await deliver(source, { identiteit: { achternaam: 'Zeldzaamnaam' } });
    const found = await request(guide, {
      method: 'POST',
      url: '/kandidaten/_zoek',
      body: { zoek: 'zeldzaam' },
    });
    const notFound = await request(stranger, {
      method: 'POST',
      url: '/kandidaten/_zoek',
      body: { zoek: 'zeldzaam' },
    });
    expect(found.json().resultaten).toMatchObject([{ id: kandidaatId, achternaam: 'Zeldzaamnaam' }]);
    expect(notFound.json().resultaten).toEqual([]);
  });

  it('refuses a cursor of someone else', async () => {
    await deliver(source);
    await deliver(source);
    const first = await request(guide, { method: 'GET', url: '/kandidaten?aantal=1' });
    const next = first.json()._links.volgende.href.replace('/kandidaten/v1', '');
    expect((await request(guide, { method: 'GET', url: next })).json().resultaten).toHaveLength(1);
    expect((await request(stranger, { method: 'GET', url: next })).statusCode).toBe(400);
  });
});

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

describe('what a candidate may ask', () => {
  it('gives one package with who looked', async () => {
    const { kandidaatId } = await deliver(source, {
      regelingfeiten: [{ feit: 'arbeidsgehandicapt', waarde: 'nee' }],
    });
    const adviser = region.person(region.kempenland, 'werkgeversadviseur');
    await request(adviser, { method: 'GET', url: `/kaarten/${kandidaatId}` });
    const account = (
      await request(guide, { method: 'GET', url: `/kandidaten/${kandidaatId}/inzage` })
    ).json();

    expect(account.kandidaat).toMatchObject({
      identiteit: { achternaam: 'Voorbeeldsma' },
      regelingfeiten: [{ feit: 'arbeidsgehandicapt', waarde: 'nee' }],
    });
    const looks = account.inzien.map((look: { organisatieId: string; soort: string }) => [
      look.organisatieId,
      look.soort,
    ]);
    expect(looks).toContainEqual([region.kempenland, 'read']);
    expect(looks).toContainEqual([region.dommel, 'export']);
  });
});

describe('the same person at two organisations', () => {
  it('is shown to both owners as a possible double, and to nobody else', async () => {
    const identiteit = { achternaam: "D'Évoorbeeld", geboortedatum: '1985-03-02' };
    const here = await deliver(source, { identiteit });
    const there = await deliver(service.source(region.kempenland), {
      identiteit: { achternaam: 'Devoorbeeld', geboortedatum: '1985-03-02' },
    });
    const ask = (actor: Actor, id: string) =>
      request(actor, { method: 'GET', url: `/kandidaten/${id}/mogelijke-dubbelen` });

    expect((await ask(guide, here.kandidaatId)).json().resultaten).toMatchObject([
      { kandidaatId: there.kandidaatId, organisatieId: region.kempenland, kaartnummer: there.kaartnummer },
    ]);
    expect((await ask(stranger, there.kandidaatId)).json().resultaten).toMatchObject([
      { kandidaatId: here.kandidaatId },
    ]);
    expect((await ask(region.person(region.groeneWoud, 'begeleider'), here.kandidaatId)).statusCode).toBe(
      404,
    );
  });
});

describe('Vandaag', () => {
  it('gives one line per kind of work, for the own case load, without names', async () => {
    const someone = region.person(region.dommel, 'begeleider');
    const begeleiderId = someone.actorId;
    await deliver(source, { begeleiderId, werktijden: {} });
    await deliver(source, { begeleiderId, peildatum: '2026-01-05', houdbaarTot: '2026-05-01' });
    const { taken } = (await request(someone, { method: 'GET', url: '/taken' })).json();
    expect(taken.map(({ soort }: { soort: string }) => soort)).toEqual(
      expect.arrayContaining(['profiel-houdbaarheid-voorbij', 'profiel-onvolledig', 'profiel-verouderd']),
    );
    expect(JSON.stringify(taken)).not.toContain('Voorbeeldsma');
  });
});
