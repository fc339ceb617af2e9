import { describe, expect, it } from 'vitest';
import { as, DIENST, REGION, UWV } from './region.builder.ts';
import { startOrganisations } from './service.ts';

const service = await startOrganisations();

describe('the region', () => {
  it('shows its counter by the name of today and says which fact is missing', async () => {
    const response = await service.request(as.winkelier, { method: 'GET', url: `/regios/${REGION}` });

    expect(response.statusCode).toBe(200);
    expect(response.json()).toEqual({
      id: REGION,
      code: 'AM28',
      naam: 'Zuidoost-Brabant',
      loketnaam: 'Werkcentrum',
      emailadres: 'loket@regio.example',
      telefoonnummer: '040 000 00 10',
      ontbrekendeContactgegevens: ['website'],
    });
  });

  it('is not there for people of another region', async () => {
    const answers = await Promise.all(
      [REGION, '0190a000-0000-7000-8000-00000000ffff'].map((region) =>
        service.request(as.elsewhere, { method: 'GET', url: `/regios/${region}` }),
      ),
    );

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404]);
    const [known, unknown] = answers.map((answer) => ({ ...answer.json(), instance: '' }));
    expect(known).toEqual(unknown);
  });

  it('is read by a key that may read its account, and by no other key', async () => {
    const key = {
      kind: 'machine' as const,
      actorId: as.winkelier.actorId,
      regionId: REGION,
      organisationId: as.winkelier.organisationId,
      roles: ['werkgever'],
    };
    const request = { method: 'GET' as const, url: `/regios/${REGION}/instellingen` };

    const allowed = await service.request({ ...key, scopes: ['werkgever:lezen'] }, request);
    const refused = await service.request({ ...key, scopes: ['vacatures:lezen'] }, request);

    expect(allowed.json().termijnen).toEqual({
      ontvangstbevestiging: 1,
      eersteVoordracht: 5,
      antwoordBegeleider: 2,
      antwoordWerkgever: 5,
      verlopen: 10,
    });
    expect(refused.statusCode).toBe(403);
  });
});

describe('settings', () => {
  const url = `/regios/${REGION}/instellingen`;
  const read = async () => {
    const response = await service.request(as.coordinator, { method: 'GET', url });
    return { settings: response.json(), etag: String(response.headers.etag) };
  };

  it('are changed by the coordinator, and the old revision is refused', async () => {
    const { settings, etag } = await read();
    const body = { ...settings, eigenKandidatenEerstUren: 24, website: 'https://loket.regio.example' };

    const changed = await service.request(as.coordinator, {
      method: 'PUT',
      url,
      body,
      headers: { 'if-match': etag },
    });
    const late = await service.request(as.coordinator, {
      method: 'PUT',
      url,
      body,
      headers: { 'if-match': etag },
    });

    expect(changed.statusCode).toBe(200);
    expect((await read()).settings).toEqual(body);
    expect(late.statusCode).toBe(412);
    const history = await service.as(as.coordinator, (tx) =>
      tx.execute('select changed_by, settings from organisations.settings_history order by revision'),
    );
    expect(history.rows.map((row) => row.changed_by)).toEqual([null, as.coordinator.actorId]);
  });

  it('refuse what contradicts itself, all at once', async () => {
    const { settings } = await read();

    const response = await service.request(as.coordinator, {
      method: 'PUT',
      url,
      body: {
        ...settings,
        emailadres: 'geen adres',
        termijnen: { ...settings.termijnen, verlopen: 0 },
        kleur: 'geel',
      },
    });
    const twice = await service.request(as.coordinator, {
      method: 'PUT',
      url,
      body: { ...settings, loketnamen: [...settings.loketnamen, settings.loketnamen[0]] },
    });

    expect(response.statusCode).toBe(400);
    expect(
      response
        .json()
        .errors.map((error: { pointer: string }) => error.pointer)
        .sort(),
    ).toEqual(['/emailadres', '/kleur', '/termijnen/verlopen']);
    expect(twice.json().errors[0]).toMatchObject({ pointer: '/loketnamen/2/vanaf', code: 'dubbel' });
  });

  it('are nobody else’s to change', async () => {
    const { settings } = await read();

    for (const actor of [as.beheerder, as.teamleider, as.adviseur, as.winkelier]) {
      const response = await service.request(actor, { method: 'PUT', url, body: settings });
      expect(response.statusCode).toBe(403);
    }
    const elsewhere = await service.request(as.elsewhere, { method: 'PUT', url, body: settings });
    expect(elsewhere.statusCode).toBe(404);
  });
});

describe('who guides whom', () => {
  const ask = async (query: string, gemeente = 'GM1728') => {
    const url = `/gemeenten/${gemeente}/uitvoering${query}`;
    return service.request(as.adviseur, { method: 'GET', url });
  };
  const add = (body: object, actor = as.coordinator) =>
    service.request(actor, { method: 'POST', url: '/uitvoeringen', body });

  it('is answered per law and day; the gemeente itself is the controller', async () => {
    const all = (await ask('')).json();
    const before = (await ask('?datum=2019-12-31')).json();
    const one = (await ask('?wet=participatiewet')).json();

    expect(all.gemeentenaam).toBe('Bladel');
    expect(all.uitvoeringen.map((row: { wet: string }) => row.wet)).toEqual(['participatiewet', 'ww']);
    expect(before.uitvoeringen).toEqual([]);
    expect(one.uitvoeringen[0]).toMatchObject({ organisatieId: DIENST, vanaf: '2020-01-01' });
    expect((await ask('', 'GM0363')).statusCode).toBe(404);
    expect((await ask('?datum=2026-02-30')).statusCode).toBe(400);
  });

  it('is never two organisations on one day', async () => {
    const input = { gemeentecode: 'GM1728', wet: 'ww', organisatieId: DIENST, vanaf: '2027-01-01' };

    const overlapping = await add(input);
    const { resultaten } = (
      await service.request(as.coordinator, { method: 'GET', url: `/uitvoeringen?organisatie=${UWV}&wet=ww` })
    ).json();
    const present = resultaten.find((row: { gemeentecode: string }) => row.gemeentecode === 'GM1728');
    const ended = await service.request(as.coordinator, {
      method: 'PATCH',
      url: `/uitvoeringen/${present.id}`,
      body: { tot: '2027-01-01' },
    });
    const added = await add(input);

    expect(overlapping.statusCode).toBe(409);
    expect(overlapping.json().type).toBe('/problemen/uitvoering-overlapt');
    expect(ended.json().tot).toBe('2027-01-01');
    expect(added.statusCode).toBe(201);
    expect((await ask('?wet=ww&datum=2026-12-31')).json().uitvoeringen[0].organisatieId).toBe(UWV);
    expect((await ask('?wet=ww&datum=2027-01-01')).json().uitvoeringen[0].organisatieId).toBe(DIENST);
  });

  it('refuses strangers and inverted periods', async () => {
    const stranger = await add({
      gemeentecode: 'GM0363',
      wet: 'ww',
      organisatieId: '0190a000-0000-7000-8000-000000000040',
      vanaf: '2027-01-01',
    });
    const inverted = await add({
      gemeentecode: 'GM1728',
      wet: 'wia',
      organisatieId: UWV,
      vanaf: '2027-01-01',
      tot: '2026-01-01',
    });
    const adviser = await add({}, as.adviseur);

    expect(stranger.json().errors.map((error: { pointer: string }) => error.pointer)).toEqual([
      '/gemeentecode',
      '/organisatieId',
    ]);
    expect(inverted.json().errors[0]).toMatchObject({ pointer: '/tot', code: 'periode-omgekeerd' });
    expect(adviser.statusCode).toBe(400);
  });
});
