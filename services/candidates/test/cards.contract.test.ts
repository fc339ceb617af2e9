import { newId } from '@vlinderdas/kernel/id';
import { testPerson } from '@vlinderdas/platform/testing/service';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Kaart } from '../src/contract/card.resource.ts';
import { asAdmin, decideSharing } from './region.builder.ts';
import { startCandidates } from './service.ts';

const service = await startCandidates();
const { region, request, deliver } = service;
const adviser = region.person(region.kempenland, 'werkgeversadviseur');
const owner = service.source(region.dommel);

describe('the card', () => {
  it('holds nothing that says who it is', async () => {
    const secret = 'Geheimnaam';
    const { kandidaatId } = await deliver(
      owner,
      {
        identiteit: {
          voornaam: secret,
          achternaam: secret,
          geboortedatum: '1971-01-01',
          emailadres: `${secret}@voorbeeld.example`,
          telefoonnummer: '040 000 00 99',
        },
        emailadres: [`${secret}@voorbeeld.example`],
        telefoonnummer: ['040 000 00 98'],
        persoonlijkePresentatie: `${secret} vertelt`,
        contactpersoon: [{ naamContactpersoonAfdeling: secret }],
        webadres: [{ url: `https://${secret}.example` }],
        uitkering: 'wajong',
        regelingfeiten: [{ feit: 'doelgroepregister', waarde: 'ja', bron: secret }],
        arbeidsmarktkwalificatie: {
          interesse: [{ naamInteresse: secret }],
          cursus: [{ naamCursus: secret, toelichtingCursus: secret, naamOpleidingsinstituut: secret }],
          opleiding: [
            { codeNiveauOpleiding: 4, toelichtingOpleiding: secret, naamOpleidingsinstituut: secret },
          ],
          werkervaring: [{ naamOrganisatie: secret, toelichtingWerkervaring: secret }],
        },
      },
      'sleutel-geheim',
    );
    const card = await request(adviser, { method: 'GET', url: `/kaarten/${kandidaatId}` });

    expect(card.statusCode).toBe(200);
    expect(card.body).not.toMatch(/geheim|1971|040 000|wajong|doelgroepregister|5611AB/i);
    expect(card.json()).toMatchObject({ kandidaatId, organisatieId: region.dommel, woonplaats: 'Eindhoven' });
    expect(card.json().kaartnummer).toMatch(/^K-\d+$/);
  });

  it('does not exist for advisers elsewhere when the organisation does not share', async () => {
    const { kandidaatId } = await deliver(service.source(region.groeneWoud));
    const url = `/kaarten/${kandidaatId}`;
    expect((await request(adviser, { method: 'GET', url })).statusCode).toBe(404);
    const own = region.person(region.groeneWoud, 'werkgeversadviseur');
    expect((await request(own, { method: 'GET', url })).statusCode).toBe(200);
  });

  it('does not exist without a ground to share', async () => {
    const { kandidaatId } = await deliver(owner, { grondslag: 'geen' });
    expect((await request(adviser, { method: 'GET', url: `/kaarten/${kandidaatId}` })).statusCode).toBe(404);
  });

  it('does not exist in another region', async () => {
    const { kandidaatId } = await deliver(owner);
    const elsewhere = testPerson(newId(), region.kempenland, 'werkgeversadviseur');
    expect((await request(elsewhere, { method: 'GET', url: `/kaarten/${kandidaatId}` })).statusCode).toBe(
      404,
    );
  });
});

describe('an organisation that shares some groups of fields (R88)', () => {
  it('shows those groups to others and everything to itself; the matcher knows no more', async () => {
    const { groeneWoud, regionId } = region;
    await decideSharing(service.database, regionId, groeneWoud, true, ['competenties', 'talen']);
    const { kandidaatId } = await deliver(service.source(groeneWoud));
    const url = `/kaarten/${kandidaatId}`;
    const theirs = (await request(adviser, { method: 'GET', url })).json();
    const own = (await request(region.person(groeneWoud, 'begeleider'), { method: 'GET', url })).json();

    expect(Object.keys(theirs.profiel)).toEqual(['arbeidsmarktkwalificatie']);
    expect(Object.keys(theirs.profiel.arbeidsmarktkwalificatie).sort()).toEqual([
      'competentiebeheersing',
      'taalbeheersing',
    ]);
    expect(theirs).not.toHaveProperty('woonplaats');
    expect(own).toMatchObject({ woonplaats: 'Eindhoven', profiel: { werktijden: {} } });
    const published = await asAdmin(service.database, (tx) =>
      tx
        .execute(sql`select set_config('app.region_id', ${regionId}, true)`)
        .then(() => tx.execute(sql`select * from candidates.matching_profile where id = ${kandidaatId}`)),
    );
    expect(published.rows[0]).toMatchObject({ occupations: [], hours_max: null, pc4: null, matchable: true });
    expect(published.rows[0]?.languages).toHaveLength(1);
    await decideSharing(service.database, regionId, groeneWoud, false);
  });
});

describe('many cards', () => {
  it('come in the order that was asked, without those one may not see, in one logged look', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 3; index += 1) ids.unshift((await deliver(owner)).kandidaatId);
    const hidden = (await deliver(service.source(region.groeneWoud))).kandidaatId;
    const reader = region.person(region.kempenland, 'werkgeversadviseur');
    const response = await request(reader, {
      method: 'POST',
      url: '/kaarten/_lijst',
      body: { kandidaatIds: [...ids, hidden, newId()] },
    });

    expect(response.json().resultaten.map(({ kandidaatId }: Kaart) => kandidaatId)).toEqual(ids);
    const officer = testPerson(region.regionId, region.kempenland, 'privacyfunctionaris');
    const { rows } = await service.as(officer, (tx) =>
      tx.execute<{ subject_ids: string[] }>(
        sql`select subject_ids from candidates.access_log where actor_id = ${reader.actorId}`,
      ),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.subject_ids.toSorted()).toEqual(ids.toSorted());
  });

  it('are searched by occupation, hours and card number, page by page', async () => {
    const beroepen = ['urn:voorbeeld:beroep:alleen-hier'];
    const made = [];
    for (let index = 0; index < 3; index += 1) {
      made.push(await deliver(owner, { bemiddelingsberoep: [{ codeBeroepsnaam: beroepen[0] }] }));
    }
    const search = (body: object, query = '') =>
      request(adviser, { method: 'POST', url: `/kaarten/_zoek${query}`, body });
    const first = (await search({ beroepen, minimaalUren: 24 }, '?aantal=2')).json();
    expect(first.resultaten).toHaveLength(2);
    const query = first._links.volgende.href.split('?')[1];
    const second = (await search({ beroepen, minimaalUren: 24 }, `?${query}`)).json();
    expect(second.resultaten).toHaveLength(1);
    expect(second._links).toEqual({});
    expect((await search({ beroepen, minimaalUren: 40 })).json().resultaten).toEqual([]);
    const byNumber = (await search({ kaartnummer: made[0]?.kaartnummer })).json();
    expect(byNumber.resultaten).toMatchObject([{ kandidaatId: made[0]?.kandidaatId }]);
  });

  it('cannot be searched by anything else', async () => {
    for (const body of [{ sorteer: 'uitkering' }, { uitkering: 'ww' }, { velden: '*' }]) {
      expect((await request(adviser, { method: 'POST', url: '/kaarten/_zoek', body })).statusCode).toBe(400);
    }
  });
});

describe('the gate of a reserved vacancy', () => {
  const ask = (body: object) =>
    request(adviser, { method: 'POST', url: '/geschiktheid/_toets', body: { vacatureId: newId(), ...body } });

  it('answers yes, no and unknown, and keeps the fact', async () => {
    const yes = await deliver(owner, {
      regelingfeiten: [
        { feit: 'doelgroepregister', waarde: 'ja', bron: 'uittreksel', gecontroleerdOp: '2026-10-01' },
      ],
    });
    const no = await deliver(owner, { regelingfeiten: [{ feit: 'doelgroepregister', waarde: 'nee' }] });
    const unknown = await deliver(owner);
    const kandidaatIds = [yes, no, unknown].map((saved) => saved.kandidaatId);
    const response = await ask({ kandidaatIds, uitsluitendVoor: 'doelgroepregister' });

    expect(response.json().resultaten).toEqual([
      { kandidaatId: kandidaatIds[0], antwoord: 'ja' },
      { kandidaatId: kandidaatIds[1], antwoord: 'nee' },
      { kandidaatId: kandidaatIds[2], antwoord: 'onbekend' },
    ]);
    expect(response.body).not.toMatch(/uittreksel|2026-10-01/);
  });

  it('answers for a minimum age without the birth date', async () => {
    const young = await deliver(owner, { identiteit: { achternaam: 'Jong', geboortedatum: '2008-11-24' } });
    const grown = await deliver(owner, {
      identiteit: { achternaam: 'Volwassen', geboortedatum: '2008-11-23' },
    });
    const kandidaatIds = [young.kandidaatId, grown.kandidaatId];
    const response = await ask({ kandidaatIds, minimumleeftijd: 18 });
    expect(response.json().resultaten.map(({ antwoord }: { antwoord: string }) => antwoord)).toEqual([
      'nee',
      'ja',
    ]);
    expect(response.body).not.toContain('2008');
  });

  it('says nothing of people whose card one may not see', async () => {
    const hidden = await deliver(service.source(region.groeneWoud), {
      regelingfeiten: [{ feit: 'doelgroepregister', waarde: 'ja' }],
    });
    const response = await ask({ kandidaatIds: [hidden.kandidaatId], uitsluitendVoor: 'doelgroepregister' });
    expect(response.json()).toEqual({ resultaten: [] });
  });

  it('never changes what the matcher sees: the fact is no part of the profile', async () => {
    const key = 'feit-wisselt';
    await deliver(owner, { regelingfeiten: [{ feit: 'doelgroepregister', waarde: 'nee' }] }, key);
    const guide = region.person(region.dommel, 'begeleider');
    const read = () =>
      service.as(guide, async (tx) => {
        const { rows } = await tx.execute<Record<string, unknown>>(sql`
          select c.* from candidates.candidate c join candidates.source_key s on s.candidate_id = c.id
          where s.key = ${key}`);
        const { revision: _, changed_at: __, ...rest } = rows[0] ?? {};
        return rest;
      });
    const before = await read();
    await deliver(owner, { regelingfeiten: [{ feit: 'doelgroepregister', waarde: 'ja' }] }, key);
    expect(await read()).toEqual(before);
  });
});
