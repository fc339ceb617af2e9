import { describe, expect, it } from 'vitest';
import { as, DIENST, id, SHOP, UWV } from './region.builder.ts';
import { startOrganisations } from './service.ts';

const service = await startOrganisations();

describe('organisations', () => {
  it('are listed by name, page by page, and only those of the region', async () => {
    const first = await service.request(as.adviseur, { method: 'GET', url: '/organisaties?aantal=3' });
    const { href } = first.json()._links.volgende;
    const second = await service.request(as.adviseur, {
      method: 'GET',
      url: href.replace('/organisaties/v1', ''),
    });

    const names = [...first.json().resultaten, ...second.json().resultaten].map(({ naam }) => naam);
    expect(names).toEqual(['Best', 'Bladel', 'UWV', 'Werkbedrijf De Dommel', 'Winkel Voorbeeld']);
    expect(second.json()._links).toEqual({});
  });

  it('refuse a cursor of someone else', async () => {
    const mine = await service.request(as.adviseur, { method: 'GET', url: '/organisaties?aantal=1' });
    const url = mine.json()._links.volgende.href.replace('/organisaties/v1', '');

    const theirs = await service.request(as.uwvAdviseur, { method: 'GET', url });

    expect(theirs.statusCode).toBe(400);
    expect(theirs.json().errors[0].pointer).toBe('#/query/cursor');
  });

  it('are found by a part of the name, without accents, and by kind', async () => {
    const byName = await service.request(as.adviseur, { method: 'GET', url: '/organisaties?zoek=dómmel' });
    const byKind = await service.request(as.adviseur, { method: 'GET', url: '/organisaties?soort=gemeente' });

    expect(byName.json().resultaten.map((row: { id: string }) => row.id)).toEqual([DIENST]);
    expect(byKind.json().resultaten).toHaveLength(2);
  });

  it('are added by the coordinator, once per gemeente', async () => {
    const body = { soort: 'gemeente', naam: 'Reusel-De Mierden', gemeentecode: 'GM1667' };
    const request = {
      method: 'POST' as const,
      url: '/organisaties',
      body,
      headers: { 'idempotency-key': 'r1' },
    };

    const added = await service.request(as.coordinator, request);
    const repeated = await service.request(as.coordinator, request);
    const again = await service.request(as.coordinator, { method: 'POST', url: '/organisaties', body });

    expect(added.statusCode).toBe(201);
    expect(added.headers.location).toBe(`/organisaties/v1/organisaties/${added.json().id}`);
    expect(repeated.json()).toEqual(added.json());
    expect(again.statusCode).toBe(409);
    expect((await service.events()).filter(({ aggregateId }) => aggregateId === added.json().id)).toEqual([
      { name: 'organisation.changed.v1', aggregateId: added.json().id, revision: 1, reason: 'added' },
    ]);
  });

  it('refuse a code that does not fit the kind', async () => {
    const answers = await Promise.all(
      [
        { soort: 'gemeente', naam: 'Waalre' },
        { soort: 'uwv', naam: 'UWV', gemeentecode: 'GM0866' },
      ].map((body) => service.request(as.coordinator, { method: 'POST', url: '/organisaties', body })),
    );

    for (const answer of answers) {
      expect(answer.json().errors).toMatchObject([{ pointer: '/gemeentecode', code: 'past-niet-bij-soort' }]);
    }
  });

  it('are changed by their own beheerder; another’s answers as if it did not exist', async () => {
    const body = { naam: 'Werkbedrijf De Dommel', publiekeNaam: 'Werken langs de Dommel' };

    const own = await service.request(as.beheerder, { method: 'PUT', url: `/organisaties/${DIENST}`, body });
    const other = await service.request(as.beheerder, { method: 'PUT', url: `/organisaties/${UWV}`, body });
    const unknown = await service.request(as.beheerder, {
      method: 'PUT',
      url: `/organisaties/${id(999)}`,
      body,
    });

    expect(own.json().publiekeNaam).toBe('Werken langs de Dommel');
    expect([other.statusCode, unknown.statusCode]).toEqual([404, 404]);
  });

  it('show an employer itself and no other', async () => {
    const [own, other] = await Promise.all(
      [SHOP, DIENST].map((found) =>
        service.request(as.winkelier, { method: 'GET', url: `/organisaties/${found}` }),
      ),
    );

    expect([own?.statusCode, other?.statusCode]).toEqual([200, 404]);
  });
});

describe('teams', () => {
  it('show who is in them, and are kept by the own teamleider', async () => {
    const list = await service.request(as.uwvAdviseur, {
      method: 'GET',
      url: `/organisaties/${DIENST}/teams`,
    });
    const added = await service.request(as.teamleider, {
      method: 'POST',
      url: `/organisaties/${DIENST}/teams`,
      body: { naam: 'Team Zuid' },
    });
    const changed = await service.request(as.teamleider, {
      method: 'PUT',
      url: `/teams/${added.json().id}`,
      body: { naam: 'Team Zuid en Waalre', telefoonnummer: '040 000 00 12' },
    });
    const foreign = await service.request(as.uwvBeheerder, {
      method: 'PUT',
      url: `/teams/${added.json().id}`,
      body: { naam: 'Overgenomen' },
    });

    expect(list.json().resultaten[0]).toMatchObject({
      naam: 'Team Noord',
      leden: [{ naam: 'Bea Begeleider' }, { naam: 'Cor Collega' }],
    });
    expect(changed.json()).toMatchObject({ naam: 'Team Zuid en Waalre', leden: [] });
    expect(foreign.statusCode).toBe(404);
  });
});
