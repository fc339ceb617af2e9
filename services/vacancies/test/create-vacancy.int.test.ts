import { newId } from '@vlinderdas/kernel/id';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  adviser,
  clock,
  colleague,
  employer,
  employerId,
  orderpicker,
  otherEmployer,
  software,
  startVacancies,
  wspContact,
} from './service.ts';
import { vacancyCalls } from './vacancy-calls.ts';

const service = await startVacancies();
const { post, read } = vacancyCalls(service);

beforeEach(() => clock.set('2026-11-23T09:00:00Z'));

describe('receiving a vacancy', () => {
  it('answers the least that software sends with id, status, contact person and the day of an answer', async () => {
    const response = await post(software, orderpicker);

    expect(response.statusCode).toBe(201);
    const receipt = response.json();
    expect(receipt).toMatchObject({
      status: 'ontvangen',
      contactpersoonWsp: wspContact,
      reactieUiterlijk: '2026-11-30',
      bestondAl: false,
      herkenning: {
        beroep: { code: 'urn:vlinderdas:beroep:orderpicker', gevondenIn: 'orderpicker' },
        nietOvergenomen: [],
      },
      waarschuwingen: [],
      mogelijkDezelfde: [],
    });
    expect(response.headers.etag).toBe('"1"');
    expect(response.headers.location).toBe(`/vacatures/v1/vacatures/${receipt.id}`);
    const events = await service.events();
    expect(events.at(-1)).toEqual({
      name: 'vacancy.changed.v1',
      aggregateId: receipt.id,
      revision: 1,
      reason: 'published',
    });
  });

  it('keeps what was sent and adds the recognised competences as wishes with the words they came from', async () => {
    const { id } = (await post(software, orderpicker)).json();

    const vacancy = await read(id);
    expect(vacancy).toMatchObject({
      ...orderpicker,
      handelsnaamOrganisatie: 'Magazijn De Voorbeeldhal',
      nummerKvk: '00012345',
      werkgeverId: employerId,
      ingevoerdDoor: 'api',
      plaats: 'Eindhoven',
      beroep: { naam: 'orderpicker', herkomst: 'herkend' },
      aantalGezocht: 1,
      bronnen: [{ ingevoerdDoor: 'api' }],
      stappen: [{ status: 'ontvangen' }],
    });
    expect(vacancy.competentiebeheersing.length).toBeGreaterThan(0);
    for (const competence of vacancy.competentiebeheersing) {
      expect(competence).toMatchObject({ weging: 'gewenst', herkomst: 'herkend' });
      expect(competence.naam).toBeTruthy();
    }
    const words = vacancy.competentiebeheersing.map(({ gevondenIn }: { gevondenIn: string }) => gevondenIn);
    expect(words).toContain('verzamelt bestellingen');
    expect(words).toContain('orderpicker');
  });

  it('lets a code that the employer gives win from what is recognised', async () => {
    const { id } = (
      await post(software, { ...orderpicker, beroep: { codeBeroepsnaam: 'urn:elders:beroep:9' } })
    ).json();

    const vacancy = await read(id);
    expect(vacancy.beroep).toEqual({ codeBeroepsnaam: 'urn:elders:beroep:9' });
    // What the text names stays; what the recognised occupation would bring along does not.
    const words = vacancy.competentiebeheersing.map(({ gevondenIn }: { gevondenIn: string }) => gevondenIn);
    expect(words).toEqual(['verzamelt bestellingen']);
    expect(vacancy.waarschuwingen).toContainEqual(expect.objectContaining({ code: 'onbekend-begrip' }));
  });

  it('warns of unlawful wishes, makes none a requirement, and asks the VOG after the choice', async () => {
    const omschrijvingVacature =
      'Wij zoeken een jonge man, accentloos Nederlands. VOG nodig. Leuk, jong team!';
    const receipt = (await post(software, { ...orderpicker, omschrijvingVacature })).json();

    const kinds = receipt.herkenning.nietOvergenomen.map(({ soort }: { soort: string }) => soort);
    expect(new Set(kinds)).toEqual(new Set(['leeftijd', 'geslacht', 'moedertaal']));
    expect(receipt.waarschuwingen).toContainEqual(
      expect.objectContaining({
        code: 'wens-mag-niet',
        detail: expect.stringContaining('Deze eis mag meestal niet. Wij nemen hem niet mee.'),
      }),
    );
    const vacancy = await read(receipt.id);
    expect(vacancy.voorwaardenNaSelectie).toEqual(['vog']);
    expect(vacancy.omschrijvingVacature).toBe(omschrijvingVacature);
    expect(vacancy.taalbeheersing).toBeUndefined();
  });

  it('stores implausible values and says so', async () => {
    const response = await post(software, {
      ...orderpicker,
      adres: { postcode: '5699ZZ 12' },
      werktijden: { aantalWerkurenPerWeekMinimaal: 40, aantalWerkurenPerWeekMaximaal: 20 },
      sluitingsdatumVacature: '2020-01-01',
      rijbewijs: [{ codeSoortRijbewijs: 'Q', weging: 'vereist' }],
    });

    expect(response.statusCode).toBe(201);
    const codes = response.json().waarschuwingen.map(({ code }: { code: string }) => code);
    expect(codes).toEqual(
      expect.arrayContaining([
        'ongeldige-postcode',
        'minimum-boven-maximum',
        'datum-voorbij',
        'onbekende-code',
        'reden-ontbreekt',
      ]),
    );
  });

  it('says what is missing without refusing', async () => {
    const response = await post(adviser, { naamVacature: 'Hulp gevraagd' });

    expect(response.statusCode).toBe(201);
    const missing = response
      .json()
      .waarschuwingen.filter(({ code }: { code: string }) => code === 'ontbreekt')
      .map(({ pointer }: { pointer: string }) => pointer);
    expect(missing).toEqual([
      '/omschrijvingVacature',
      '/adres/postcode',
      '/werktijden',
      '/contactpersoon',
      '/beroep',
    ]);
  });

  it('refuses structural errors all at once', async () => {
    const response = await post(software, {
      ...orderpicker,
      naamVacature: 'x'.repeat(251),
      nummerKvk: '1234',
      sluitingsdatumVacature: '2026-02-30',
      begintijd: '6 uur',
      score: 100,
    });

    expect(response.statusCode).toBe(400);
    const pointers = response.json().errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(pointers.sort()).toEqual([
      '/begintijd',
      '/naamVacature',
      '/nummerKvk',
      '/score',
      '/sluitingsdatumVacature',
    ]);
  });

  it.each(['\u0000', '\ud800'])('refuses the character %j in a text and in a search', async (character) => {
    const posted = await post(software, {
      ...orderpicker,
      externeReferentie: `a${character}`,
      taken: [character],
    });
    const searched = await service.request(adviser, { method: 'GET', url: '/vacatures?zoek=%00' });

    expect(posted.statusCode).toBe(400);
    expect(searched.statusCode).toBe(400);
  });

  it.each([
    "'; drop table vacancies.vacancy; --",
    '<script>alert(1)</script>',
    '%_\\',
    '{"a":1}',
    '🙂'.repeat(50),
  ])('keeps %j as the text it is', async (naamVacature) => {
    const { id } = (await post(software, { ...orderpicker, naamVacature })).json();

    expect((await read(id)).naamVacature).toBe(naamVacature);
  });

  it('refuses a vacancy without a title and without a text', async () => {
    const response = await post(adviser, { adres: { postcode: '5611AB' } });

    expect(response.statusCode).toBe(400);
    expect(response.json().errors).toEqual([
      expect.objectContaining({ pointer: '/naamVacature', code: 'verplicht' }),
    ]);
  });

  it('refuses a text that holds something like a BSN, without repeating it', async () => {
    const response = await post(adviser, {
      ...orderpicker,
      omschrijvingVacature: 'Bel over client 111222333.',
    });

    expect(response.statusCode).toBe(400);
    expect(response.json().errors[0]).toMatchObject({
      pointer: '/omschrijvingVacature',
      code: 'bsn-niet-toegestaan',
    });
    expect(response.body).not.toContain('111222333');
  });
});

describe('whose vacancy it is', () => {
  it('takes the KvK number from the key and refuses another one', async () => {
    const response = await post(software, { ...orderpicker, nummerKvk: '00099999' });

    expect(response.statusCode).toBe(400);
    expect(response.json().errors[0]).toMatchObject({ pointer: '/nummerKvk', code: 'niet-van-u' });
  });

  it('refuses an employer who posts for another', async () => {
    const response = await post(otherEmployer, { ...orderpicker, werkgeverId: employerId });

    expect(response.statusCode).toBe(400);
    expect(response.json().errors[0]).toMatchObject({ pointer: '/werkgeverId' });
  });

  it('lets an adviser enter one for an employer without an account', async () => {
    const body = {
      ...orderpicker,
      nummerKvk: '00077777',
      werkgever: { handelsnaamOrganisatie: 'Bakkerij Voorbeeld' },
    };
    const { id, contactpersoonWsp } = (await post(adviser, body)).json();

    expect(contactpersoonWsp).toBeUndefined();
    expect(await read(id)).toMatchObject({
      ingevoerdDoor: 'adviseur',
      handelsnaamOrganisatie: 'Bakkerij Voorbeeld',
      nummerKvk: '00077777',
    });
    expect((await read(id)).werkgeverId).toBeUndefined();
  });

  it('finds the account behind a KvK number that an adviser gives', async () => {
    const { id } = (await post(adviser, { ...orderpicker, nummerKvk: '00012345' })).json();

    expect(await read(id)).toMatchObject({ werkgeverId: employerId, ingevoerdDoor: 'adviseur' });
  });

  it('refuses an adviser who names an employer that does not exist', async () => {
    const response = await post(adviser, { ...orderpicker, werkgeverId: newId() });

    expect(response.statusCode).toBe(400);
    expect(response.json().errors[0]).toMatchObject({ pointer: '/werkgeverId', code: 'onbekend' });
  });

  it('notes that an employer entered it in the portal', async () => {
    const { id } = (await post(employer, orderpicker)).json();

    expect((await read(id)).ingevoerdDoor).toBe('portaal');
  });

  it('refuses someone who only guides candidates', async () => {
    expect((await post(colleague, orderpicker)).statusCode).toBe(403);
  });
});
