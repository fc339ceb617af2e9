import { newId } from '@vlinderdas/kernel/id';
import { describe, expect, it } from 'vitest';
import { adviser, adviserElsewhere, clock, guide, personOf, startEmployers } from './service.ts';

const service = await startEmployers();
type Method = 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';
const send = (actor: typeof adviser, method: Method, url: string, body?: unknown, headers = {}) =>
  service.request(actor, { method, url, headers, ...(body !== undefined && { body }) });

let number = 0;
const nextKvk = () => `000${String(20_000 + ++number)}`;
const create = async (fields = {}): Promise<{ id: string; nummerKvk: string }> =>
  (
    await send(adviser, 'POST', '/werkgevers', {
      handelsnaamOrganisatie: 'Bakkerij Voorbeeld',
      nummerKvk: nextKvk(),
      ...fields,
    })
  ).json();

describe('an account', () => {
  it('is entered by an adviser with its establishments, and its sector follows from the SBI code', async () => {
    const response = await send(adviser, 'POST', '/werkgevers', {
      handelsnaamOrganisatie: 'Magazijn De Voorbeeldhal',
      nummerKvk: '00010001',
      codeSbi: 52102,
      bedrijfsgrootte: 'midden',
      vestigingen: [{ naam: 'Hal 1', postcode: '5657AB', plaats: 'Eindhoven', ovBereikbaar: false }],
    });

    expect(response.statusCode).toBe(201);
    const employer = response.json();
    expect(employer).toMatchObject({
      sector: 'H',
      revisie: 1,
      contactniveau: 'geen-voorkeur',
      waarschuwingen: [],
    });
    expect(employer.vestigingen).toEqual([expect.objectContaining({ naam: 'Hal 1', plaats: 'Eindhoven' })]);
    expect((await service.events()).at(-1)).toMatchObject({
      name: 'employer.changed.v1',
      aggregateId: employer.id,
      reason: 'created',
    });
  });

  it('is one per KvK number and region', async () => {
    const { nummerKvk } = await create();

    const again = await send(adviser, 'POST', '/werkgevers', { handelsnaamOrganisatie: 'Anders', nummerKvk });
    const elsewhere = await send(adviserElsewhere, 'POST', '/werkgevers', {
      handelsnaamOrganisatie: 'Anders',
      nummerKvk,
    });

    expect(again.statusCode).toBe(409);
    expect(again.json().type).toContain('werkgever-bestaat-al');
    expect(elsewhere.statusCode).toBe(201);
  });

  it('refuses a KvK number that is no eight digits, a nameless employer and unknown fields together', async () => {
    const response = await send(adviser, 'POST', '/werkgevers', {
      handelsnaamOrganisatie: ' ',
      nummerKvk: '1234567',
      status: 'goedgekeurd',
    });

    expect(response.statusCode).toBe(400);
    const pointers = response.json().errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(pointers.sort()).toEqual(['/handelsnaamOrganisatie', '/nummerKvk', '/status']);
  });

  it('changes only what is sent, and refuses an old version', async () => {
    const { id } = await create({ cultuur: 'Vroeg beginnen, samen lunchen.' });

    const changed = await send(personOf(id), 'PATCH', `/werkgevers/${id}`, {
      website: 'https://bakkerij.example',
    });
    const late = await send(adviser, 'PATCH', `/werkgevers/${id}`, { cultuur: null }, { 'if-match': '"1"' });

    expect(changed.json()).toMatchObject({
      revisie: 2,
      website: 'https://bakkerij.example',
      cultuur: 'Vroeg beginnen, samen lunchen.',
    });
    expect(late.statusCode).toBe(412);
  });

  it('keeps a doubtful phone number and says so', async () => {
    const { id } = await create();
    await send(adviser, 'POST', `/werkgevers/${id}/contactpersonen`, { naam: 'Kees', telefoonnummer: '12' });

    const employer = (await send(adviser, 'GET', `/werkgevers/${id}`)).json();

    expect(employer.waarschuwingen).toEqual([
      expect.objectContaining({
        pointer: '/contactpersonen/0/telefoonnummer',
        code: 'ongeldig-telefoonnummer',
      }),
    ]);
  });

  it('has one named contact with a deputy that every partner sees (R42)', async () => {
    const { id } = await create();
    const before = (await send(adviser, 'GET', '/taken')).json().taken;
    await send(adviser, 'PUT', `/werkgevers/${id}/wsp-contact`, {
      medewerkerId: adviser.actorId,
      vervangerId: newId(),
    });

    const seen = (await send(guide, 'GET', `/werkgevers/${id}`)).json();
    const mine = (await send(adviser, 'GET', '/werkgevers?mijn=true')).json();
    const after = (await send(adviser, 'GET', '/taken')).json().taken;
    const isAbout = (task: { soort: string; pad: string }) =>
      task.soort === 'werkgever-zonder-contactpersoon' && task.pad === `/werkgevers/${id}`;
    expect(seen.wspContact.contactpersoon).toEqual({
      medewerkerId: adviser.actorId,
      naam: 'Sanne Voorbeeld',
      emailadres: 'sanne@wsp.example',
      telefoonnummer: '040 000 00 11',
    });
    expect(seen.wspContact.vervanger).toBeDefined();
    expect(mine.resultaten.map((line: { id: string }) => line.id)).toEqual([id]);
    expect(before.some(isAbout)).toBe(true);
    expect(after.some(isAbout)).toBe(false);
  });
});

describe('who sees an employer', () => {
  it('is the region and the employer itself; everyone else gets the same 404', async () => {
    const { id } = await create();
    const stranger = personOf((await create()).id);

    expect((await send(guide, 'GET', `/werkgevers/${id}`)).statusCode).toBe(200);
    expect((await send(personOf(id), 'GET', `/werkgevers/${id}`)).statusCode).toBe(200);
    const hidden = await send(stranger, 'GET', `/werkgevers/${id}`);
    const elsewhere = await send(adviserElsewhere, 'GET', `/werkgevers/${id}`);
    const unknown = await send(stranger, 'GET', `/werkgevers/${newId()}`);
    const without = (response: typeof hidden) => ({ ...response.json(), instance: undefined });
    expect(without(hidden)).toEqual(without(unknown));
    expect(without(elsewhere)).toEqual(without(unknown));
    expect((await send(stranger, 'PATCH', `/werkgevers/${id}`, { cultuur: 'x' })).statusCode).toBe(404);
    expect((await send(stranger, 'GET', '/werkgevers')).statusCode).toBe(403);
  });

  it('lists the region by name and finds a part of a name or a number, patterns being characters', async () => {
    const region = { ...adviser, regionId: newId() };
    for (const name of ['Zeeman 100%', 'ábc Schoonmaak', 'Bouw_groep']) {
      await send(region, 'POST', '/werkgevers', { handelsnaamOrganisatie: name, nummerKvk: nextKvk() });
    }

    const first = (await send(region, 'GET', '/werkgevers?aantal=2')).json();
    const next = (await send(region, 'GET', first._links.volgende.href.replace('/werkgevers/v1', ''))).json();
    const names = [...first.resultaten, ...next.resultaten].map((line) => line.handelsnaamOrganisatie);
    const search = async (text: string) =>
      (await send(region, 'GET', `/werkgevers?zoek=${encodeURIComponent(text)}`)).json().resultaten.length;
    expect(names).toEqual(['ábc Schoonmaak', 'Bouw_groep', 'Zeeman 100%']);
    expect(await search('%')).toBe(1);
    expect(await search('_')).toBe(1);
    expect(await search('SCHOON')).toBe(1);
    expect(await search("'; drop table")).toBe(0);
  });
});

describe('what belongs to an employer', () => {
  it('are establishments and contact persons that the employer keeps itself', async () => {
    const { id } = await create();
    const boss = personOf(id);
    const place = (await send(boss, 'POST', `/werkgevers/${id}/vestigingen`, { naam: 'Winkel' })).json();
    const person = (
      await send(boss, 'POST', `/werkgevers/${id}/contactpersonen`, { naam: 'Anne', vestigingId: place.id })
    ).json();

    const moved = await send(boss, 'PUT', `/werkgevers/${id}/vestigingen/${place.id}`, {
      naam: 'Winkel 2',
      postcode: '5611AB',
    });
    const removed = await send(boss, 'DELETE', `/werkgevers/${id}/contactpersonen/${person.id}`);

    expect(moved.json()).toMatchObject({ naam: 'Winkel 2', revisie: 2 });
    expect(removed.statusCode).toBe(204);
    const employer = (await send(boss, 'GET', `/werkgevers/${id}`)).json();
    expect(employer.vestigingen).toHaveLength(1);
    expect(employer.contactpersonen).toEqual([]);
    expect(employer.revisie).toBe(5);
  });

  it('is not to be reached through another employer', async () => {
    const mine = await create();
    const theirs = await create();
    const place = (
      await send(adviser, 'POST', `/werkgevers/${theirs.id}/vestigingen`, { naam: 'Hal' })
    ).json();
    const url = `/werkgevers/${mine.id}/vestigingen/${place.id}`;

    expect((await send(personOf(mine.id), 'PUT', url, { naam: 'Van mij' })).statusCode).toBe(404);
    expect((await send(personOf(mine.id), 'DELETE', url)).statusCode).toBe(404);
    const person = await send(personOf(mine.id), 'POST', `/werkgevers/${mine.id}/contactpersonen`, {
      naam: 'Anne',
      vestigingId: place.id,
    });
    expect(person.statusCode).toBe(400);
  });
});

describe('contacts', () => {
  it('are logged with three fields and read by colleagues only (R24)', async () => {
    const { id } = await create();
    const entry = { soort: 'telefoon', datum: '2026-11-23', tekst: 'Zoekt zes orderpickers.' };

    const logged = await send(guide, 'POST', `/werkgevers/${id}/contactmomenten`, entry);
    const page = (await send(adviser, 'GET', `/werkgevers/${id}/contactmomenten`)).json();

    expect(logged.statusCode).toBe(201);
    expect(page.resultaten).toEqual([expect.objectContaining({ ...entry, medewerkerId: guide.actorId })]);
    expect((await send(personOf(id), 'GET', `/werkgevers/${id}/contactmomenten`)).statusCode).toBe(403);
  });

  it('come back on the day that was agreed', async () => {
    const { id } = await create();
    await send(adviser, 'POST', `/werkgevers/${id}/contactmomenten`, {
      soort: 'bezoek',
      datum: '2026-11-23',
      tekst: 'Volgende week bellen.',
      vervolgOp: '2026-11-30',
    });
    const isCallBack = (task: { soort: string }) => task.soort === 'werkgever-terugbellen';

    expect((await send(adviser, 'GET', '/taken')).json().taken.some(isCallBack)).toBe(false);
    clock.set('2026-11-30T09:00:00Z');
    expect((await send(adviser, 'GET', '/taken')).json().taken.find(isCallBack)).toMatchObject({
      uiterlijk: '2026-11-30',
      dringend: true,
    });
    clock.set('2026-11-23T09:00:00Z');
  });
});
