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
