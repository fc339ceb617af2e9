import { beforeEach, describe, expect, it } from 'vitest';
import { as, DIENST, ISSUER, id, person, UWV } from './region.builder.ts';
import { clock, startOrganisations } from './service.ts';

const service = await startOrganisations();
beforeEach(() => clock.set('2026-11-02T09:00:00Z'));

const get = (actor: Parameters<typeof service.request>[0], url: string) =>
  service.request(actor, { method: 'GET', url });
const names = (body: { resultaten: { naam: string }[] }) => body.resultaten.map(({ naam }) => naam);

describe('people', () => {
  it('are found by organisation, team, role and name', async () => {
    const ofUwv = await get(as.begeleider, `/medewerkers?organisatie=${UWV}`);
    const advisers = await get(as.begeleider, '/medewerkers?rol=werkgeversadviseur');
    const team = await get(as.begeleider, `/medewerkers?team=${id(30)}`);
    const search = await get(as.begeleider, '/medewerkers?zoek=COÖRDI');

    expect(names(ofUwv.json())).toEqual(['Aad Adviseur', 'Ubbo Beheer', 'Udo Adviseur']);
    expect(names(advisers.json())).toEqual(['Aad Adviseur', 'Udo Adviseur']);
    expect(names(team.json())).toEqual(['Bea Begeleider', 'Cor Collega']);
    expect(names(search.json())).toEqual(['Cato Coördinator']);
  });

  it('hold their roles per organisation, and never how they sign in', async () => {
    const response = await get(as.begeleider, `/medewerkers/${person.adviseur}`);

    expect(response.json().lidmaatschappen).toEqual([
      { organisatieId: UWV, organisatienaam: 'UWV', rollen: ['werkgeversadviseur'] },
      {
        organisatieId: DIENST,
        organisatienaam: 'Werkbedrijf De Dommel',
        rollen: ['werkgeversadviseur', 'begeleider'],
      },
    ]);
    expect(response.body).not.toContain(ISSUER);
  });

  it('are unknown outside the region', async () => {
    expect((await get(as.elsewhere, `/medewerkers/${person.begeleider}`)).statusCode).toBe(404);
    expect(names((await get(as.elsewhere, '/medewerkers')).json())).toEqual(['Els Elders']);
  });

  it('show an employer colleagues and the adviser to call, and nobody else', async () => {
    const list = await get(as.winkelier, '/medewerkers');
    const others = await get(as.winkelier, `/medewerkers?organisatie=${DIENST}`);
    const adviser = await get(as.winkelier, `/contactpersonen/${person.adviseur}`);
    const guide = await get(as.winkelier, `/contactpersonen/${person.begeleider}`);
    const details = await get(as.winkelier, `/medewerkers/${person.adviseur}`);

    expect(names(list.json())).toEqual(['Wil Winkelier']);
    expect(names(others.json())).toEqual([]);
    expect(adviser.json()).toEqual({
      id: person.adviseur,
      naam: 'Aad Adviseur',
      emailadres: 'aad@regio.example',
    });
    expect([guide.statusCode, details.statusCode]).toEqual([404, 404]);
  });
});

describe('contacts for a screen', () => {
  it('come together, and leave out whom the caller may not reach', async () => {
    const ids = [person.begeleider, person.adviseur, id(140), id(999)];
    const ask = (actor: typeof as.begeleider) =>
      service.request(actor, { method: 'POST', url: '/contactpersonen/_lijst', body: { ids } });
    const found = async (actor: typeof as.begeleider) =>
      (await ask(actor)).json().contactpersonen.map(({ naam }: { naam: string }) => naam);

    expect(await found(as.uwvAdviseur)).toEqual(['Aad Adviseur', 'Bea Begeleider']);
    expect(await found(as.winkelier)).toEqual(['Aad Adviseur']);
    expect(await found(as.elsewhere)).toEqual(['Els Elders']);
  });
});

describe('standing in', () => {
  const url = `/medewerkers/${person.begeleider}/vervanging`;

  it('names who can be reached on a day', async () => {
    const today = await get(as.uwvAdviseur, url);
    const later = await get(as.uwvAdviseur, `${url}?datum=2026-11-09`);

    expect(today.json()).toEqual({
      datum: '2026-11-02',
      afwezig: true,
      afwezigTotEnMet: '2026-11-06',
      neemtWaar: { id: person.collega, naam: 'Cor Collega', emailadres: 'cor@regio.example' },
    });
    expect(later.json()).toMatchObject({ afwezig: false, neemtWaar: { id: person.begeleider } });
  });

  it('falls to the teamleider when the deputy is away too', async () => {
    const absent = { afwezigheid: [{ vanaf: '2026-11-02', totEnMet: '2026-11-03' }] };
    const saved = await service.request(as.teamleider, {
      method: 'PUT',
      url: `/medewerkers/${person.collega}/afwezigheid`,
      body: absent,
    });

    const found = await get(as.adviseur, url);
    const tasks = await get(as.teamleider, '/taken');

    expect(saved.statusCode).toBe(200);
    expect(found.json().neemtWaar.naam).toBe('Toon Teamleider');
    expect(tasks.json().taken).toMatchObject([
      { soort: 'vervanger-kiezen', titel: 'Een vervanger kiezen voor Cor Collega', dringend: true },
    ]);
  });

  it('is recorded by oneself or the own managers, for a colleague of the same organisation', async () => {
    const record = (actor: typeof as.begeleider, body: object) =>
      service.request(actor, { method: 'PUT', url: `/medewerkers/${person.begeleider}/afwezigheid`, body });

    const own = await record(as.begeleider, { vervangerId: person.teamleider, afwezigheid: [] });
    const stranger = await record(as.begeleider, { vervangerId: person.uwvAdviseur, afwezigheid: [] });
    const self = await record(as.begeleider, { vervangerId: person.begeleider, afwezigheid: [] });
    const otherOrganisation = await record(as.uwvBeheerder, { afwezigheid: [] });

    expect(own.json().vervangerId).toBe(person.teamleider);
    expect(stranger.json().errors).toMatchObject([{ pointer: '/vervangerId', code: 'geen-collega' }]);
    expect(self.json().errors).toMatchObject([{ pointer: '/vervangerId', code: 'uzelf' }]);
    expect(otherOrganisation.statusCode).toBe(404);
  });

  it('refuses periods that end before they begin or overlap', async () => {
    const url = `/medewerkers/${person.begeleider}/afwezigheid`;
    const inverted = await service.request(as.begeleider, {
      method: 'PUT',
      url,
      body: { afwezigheid: [{ vanaf: '2026-12-02', totEnMet: '2026-12-01' }] },
    });
    const overlapping = await service.request(as.begeleider, {
      method: 'PUT',
      url,
      body: {
        afwezigheid: [
          { vanaf: '2026-12-01', totEnMet: '2026-12-05' },
          { vanaf: '2026-12-05', totEnMet: '2026-12-06' },
        ],
      },
    });

    expect(inverted.json().errors[0].pointer).toBe('/afwezigheid/0/totEnMet');
    expect(overlapping.json().errors[0]).toMatchObject({ pointer: '/afwezigheid/1/vanaf', code: 'overlapt' });
  });
});

describe('inviting', () => {
  const invite = (actor: typeof as.beheerder, body: object) =>
    service.request(actor, {
      method: 'POST',
      url: '/medewerkers',
      body: { naam: 'Nora Nieuw', emailadres: 'nora@regio.example', organisatieId: DIENST, ...body },
    });

  it('is for the roles one may give', async () => {
    const guide = await invite(as.teamleider, { rollen: ['begeleider'], teamId: id(30) });
    const manager = await invite(as.teamleider, { rollen: ['beheerder'] });
    const elsewhere = await invite(as.uwvBeheerder, { rollen: ['begeleider'] });
    const coordinator = await invite(as.coordinator, { rollen: ['regiocoordinator'], organisatieId: UWV });
    const foreignTeam = await invite(as.uwvBeheerder, {
      organisatieId: UWV,
      rollen: ['begeleider'],
      teamId: id(30),
    });

    expect(guide.json().lidmaatschappen[0]).toMatchObject({ teamnaam: 'Team Noord', rollen: ['begeleider'] });
    expect([manager.statusCode, elsewhere.statusCode, coordinator.statusCode]).toEqual([403, 403, 201]);
    expect(foreignTeam.json().errors).toMatchObject([{ pointer: '/teamId', code: 'onbekend' }]);
  });

  it('by an adviser brings the first person of an employer, and the employer with it', async () => {
    const employer = { organisatieId: id(500), rollen: ['werkgever'] };

    const nameless = await invite(as.adviseur, employer);
    const first = await invite(as.adviseur, { ...employer, organisatienaam: 'Bakkerij Verzonnen' });
    const second = await invite(as.uwvAdviseur, employer);
    const guide = await invite(as.begeleider, employer);

    expect(nameless.json().errors).toMatchObject([{ pointer: '/organisatienaam', code: 'verplicht' }]);
    expect(first.json().lidmaatschappen[0]).toMatchObject({ organisatienaam: 'Bakkerij Verzonnen' });
    expect([second.statusCode, guide.statusCode]).toEqual([201, 403]);
  });

  it('refuses a sign-in that someone else has, but knows nothing of other regions', async () => {
    const taken = { aanmelding: { uitgever: ISSUER, kenmerk: 'aad' }, rollen: ['begeleider'] };
    const onlyElsewhere = { aanmelding: { uitgever: ISSUER, kenmerk: 'els' }, rollen: ['begeleider'] };

    expect((await invite(as.beheerder, taken)).statusCode).toBe(409);
    expect((await invite(as.beheerder, onlyElsewhere)).statusCode).toBe(201);
  });
});

describe('changing people', () => {
  const patch = (actor: typeof as.beheerder, found: string, body: object) =>
    service.request(actor, { method: 'PATCH', url: `/medewerkers/${found}`, body });

  it('lets everyone keep the own contact data, and nobody those of a stranger', async () => {
    const own = await patch(as.begeleider, person.begeleider, { telefoonnummer: '040 000 00 13' });
    const colleague = await patch(as.begeleider, person.collega, { telefoonnummer: '040 000 00 14' });
    const manager = await patch(as.teamleider, person.collega, { telefoonnummer: '040 000 00 14' });
    const stranger = await patch(as.teamleider, person.uwvAdviseur, { naam: 'Anders' });

    expect(own.json().telefoonnummer).toBe('040 000 00 13');
    expect([colleague.statusCode, manager.statusCode, stranger.statusCode]).toEqual([404, 200, 404]);
  });

  it('keeps the sign-in of someone with two organisations out of the hands of either', async () => {
    const takeover = { aanmelding: { uitgever: ISSUER, kenmerk: 'bo' } };

    expect((await patch(as.beheerder, person.adviseur, takeover)).statusCode).toBe(403);
    expect((await patch(as.adviseur, person.adviseur, takeover)).statusCode).toBe(403);
    expect((await patch(as.beheerder, person.collega, takeover)).statusCode).toBe(200);
  });

  it('gives and takes roles within the own organisation', async () => {
    const url = `/medewerkers/${person.uwvAdviseur}/lidmaatschappen/${DIENST}`;
    const body = { rollen: ['werkgeversadviseur'] };

    const added = await service.request(as.teamleider, { method: 'PUT', url, body });
    const stranger = await service.request(as.uwvBeheerder, { method: 'DELETE', url });
    const ended = await service.request(as.teamleider, { method: 'DELETE', url });
    const twice = await service.request(as.teamleider, { method: 'DELETE', url });

    expect(added.json().lidmaatschappen).toHaveLength(2);
    expect([stranger.statusCode, ended.statusCode, twice.statusCode]).toEqual([404, 204, 404]);
    const reasons = (await service.events())
      .filter(({ aggregateId }) => aggregateId === person.uwvAdviseur)
      .map(({ reason }) => reason);
    expect(reasons).toEqual(['roles-changed', 'roles-changed']);
  });

  it('makes no coordinator of oneself', async () => {
    const url = `/medewerkers/${person.beheerder}/lidmaatschappen/${DIENST}`;
    const body = { rollen: ['beheerder', 'privacyfunctionaris', 'regiocoordinator'] };

    expect((await service.request(as.beheerder, { method: 'PUT', url, body })).statusCode).toBe(403);
  });
});

describe('what waits', () => {
  it('is for the coordinator: facts of the counter, and gemeenten that nobody serves', async () => {
    const { taken } = (await get(as.coordinator, '/taken')).json();

    expect(taken.map(({ titel }: { titel: string }) => titel)).toEqual([
      'Contactgegevens van het loket aanvullen',
      'Vastleggen wie de Participatiewet uitvoert voor Best',
    ]);
    expect(taken[0].tekst).toBe('Werkgevers zien nog geen website.');
  });

  it('is a decision on sharing for an organisation without one', async () => {
    const [uwv, dienst] = await Promise.all(
      [as.uwvBeheerder, as.beheerder].map((actor) => get(actor, '/taken')),
    );

    expect(uwv?.json().taken).toMatchObject([{ soort: 'deelbeleid-vaststellen' }]);
    expect(dienst?.json().taken).toEqual([]);
  });

  it('is nothing for an employer', async () => {
    expect((await get(as.winkelier, '/taken')).json()).toEqual({ taken: [] });
  });
});
