import { describe, expect, it } from 'vitest';
import { adviser, orderpicker, software, startVacancies } from './service.ts';
import { vacancyCalls } from './vacancy-calls.ts';

const { send, post, create, read } = vacancyCalls(await startVacancies());
const change = (id: string, body: unknown) => send(adviser, 'PATCH', `/vacatures/${id}`, body);
const recognise = (body: unknown) => send(adviser, 'POST', '/herkenning', body);

const TEXT = `Wij zoeken zes mensen voor ons magazijn in Veldhoven.

Wat ga je doen?
- orders verzamelen met een handscanner
- vrachtwagens laden en lossen

Wat vragen wij?
- rijbewijs B is een pré
- heftruckcertificaat is verplicht
- je spreekt een beetje Nederlands

Wat bieden wij?
- 32 tot 40 uur per week, vroege dienst vanaf 06.00 uur
- een jaarcontract, met uitzicht op een vaste baan`;

describe('a vacancy of plain text', () => {
  it('can be matched: occupation, competences, hours, licence, certificate, language, times and contract', async () => {
    const id = await create({
      naamVacature: 'Orderpicker',
      omschrijvingVacature: TEXT,
      adres: { postcode: '5504AB' },
    });

    expect(await read(id)).toMatchObject({
      aantalGezocht: 6,
      beroep: { codeBeroepsnaam: 'urn:vlinderdas:beroep:orderpicker', herkomst: 'herkend' },
      werktijden: { aantalWerkurenPerWeekMinimaal: 32, aantalWerkurenPerWeekMaximaal: 40 },
      werkmomenten: ['vroeg'],
      begintijd: '06:00',
      rijbewijs: [{ codeSoortRijbewijs: 'B', weging: 'gewenst', herkomst: 'herkend' }],
      cursus: [{ naamCursus: 'heftruckcertificaat', weging: 'vereist', herkomst: 'herkend' }],
      taalbeheersing: [{ codeTaal: 'nld', codeNiveauTaalbeheersingMondeling: 2 }],
      contractvorm: [{ codeTypeArbeidscontract: 'B' }],
      taken: ['orders verzamelen met een handscanner', 'vrachtwagens laden en lossen'],
    });
  });

  it('says which fields it filled, and with which words', async () => {
    const { herkenning } = (
      await post(software, { naamVacature: 'Orderpicker', omschrijvingVacature: TEXT })
    ).json();

    expect(herkenning.overgenomen).toEqual(
      expect.arrayContaining(['/werktijden', '/begintijd', '/rijbewijs']),
    );
    const whole = `Orderpicker\n${TEXT}`;
    for (const { gevondenIn, van, tot } of [
      ...herkenning.rijbewijzen,
      ...herkenning.certificaten,
      herkenning.uren,
    ])
      expect(whole.slice(van, tot)).toBe(gevondenIn);
  });

  it('is placed and paid as its text says, unless the employer says it himself', async () => {
    const omschrijvingVacature =
      'Werklocatie: Industrieweg 12, 5683 CC Best. Je verdient € 15,80 bruto per uur. Brieven naar Postbus 9, 5600 AA Eindhoven.';
    const text = { naamVacature: 'Orderpicker', omschrijvingVacature };
    const id = await create(text);
    const told = await create({ ...text, adres: { postcode: '5504AB' } });

    expect(await read(id)).toMatchObject({
      adres: { postcode: '5683CC' },
      arbeidsVoorwaarden: { salarisIndicatie: '€ 15,80 bruto per uur' },
      herkenning: {
        adres: {
          postcode: '5683CC',
          straatnaam: 'Industrieweg',
          huisnummer: 12,
          gevondenIn: 'Industrieweg 12, 5683 CC Best',
        },
      },
    });
    expect((await read(told)).adres).toEqual({ postcode: '5504AB' });
  });

  it('keeps of whom to contact what was sent, and no name that only the text holds', async () => {
    const omschrijvingVacature = 'Vragen? Bel Marga Verhoeven, hoofd voeding, 040 000 55 21.';
    const text = { naamVacature: 'Kok', omschrijvingVacature };
    const contactpersoon = { naam: 'Marga Verhoeven', telefoonnummer: '040 000 55 21' };
    const untold = await create(text);
    const id = await create({ ...text, contactpersoon });

    const unseen = await read(untold);
    expect(unseen).not.toHaveProperty('contactpersoon');
    expect(JSON.stringify(unseen.herkenning)).not.toContain('Verhoeven');
    const own = await read(id);
    expect(own.contactpersoon).toEqual(contactpersoon);
    expect(own.herkenning.contactpersoon.naam).toMatchObject({ gevondenIn: 'Marga Verhoeven' });

    await change(id, { contactpersoon: null });
    const emptied = await read(id);
    expect(emptied).not.toHaveProperty('contactpersoon');
    expect(JSON.stringify(emptied.herkenning)).not.toContain('Verhoeven');
  });

  it('keeps what a person changed and leaves out what a person emptied, whatever the text becomes', async () => {
    const id = await create({ ...orderpicker, omschrijvingVacature: TEXT });
    await change(id, { begintijd: '07:30', cursus: null });
    await change(id, { omschrijvingVacature: `${TEXT} Kom langs voor koffie!` });

    const vacancy = await read(id);
    expect(vacancy.begintijd).toBe('07:30');
    expect(vacancy.cursus).toBeUndefined();
    expect(vacancy.rijbewijs).toMatchObject([{ codeSoortRijbewijs: 'B' }]);
    expect(vacancy.werktijden).toEqual(orderpicker.werktijden);
  });

  it('follows its text in what it took from it', async () => {
    const id = await create({ naamVacature: 'Orderpicker', omschrijvingVacature: TEXT });
    await change(id, { omschrijvingVacature: 'Orderpicker voor 20 uur. Rijbewijs is niet nodig.' });

    const vacancy = await read(id);
    expect(vacancy.werktijden).toEqual({
      aantalWerkurenPerWeekMinimaal: 20,
      aantalWerkurenPerWeekMaximaal: 20,
    });
    expect(vacancy.rijbewijs).toBeUndefined();
  });

  it('in another language says that little of it is understood', async () => {
    const omschrijvingVacature =
      'We are looking for a motivated person to work in our warehouse. You will pick orders and load the trucks.';
    const { herkenning, waarschuwingen } = (await post(software, { omschrijvingVacature })).json();

    expect(herkenning.taal).toBe('eng');
    expect(waarschuwingen).toContainEqual(expect.objectContaining({ code: 'andere-taal' }));
  });
});

describe('story 6: "jonge man, accentloos, VOG, rijbewijs pré"', () => {
  it('ignores two wishes and says so, asks the VOG after the choice and the licence as a wish', async () => {
    const omschrijvingVacature = 'Gezocht: jonge man, accentloos. VOG nodig, rijbewijs pré.';
    const { id, herkenning } = (await post(software, { ...orderpicker, omschrijvingVacature })).json();

    const kinds = herkenning.nietOvergenomen.map(({ soort }: { soort: string }) => soort);
    expect(new Set(kinds)).toEqual(new Set(['leeftijd', 'geslacht', 'moedertaal']));
    const vacancy = await read(id);
    expect(vacancy.voorwaardenNaSelectie).toEqual(['vog']);
    expect(vacancy.rijbewijs).toMatchObject([
      { codeSoortRijbewijs: 'B', weging: 'gewenst', herkomst: 'herkend' },
    ]);
    expect(vacancy.taalbeheersing).toBeUndefined();
  });
});

describe('reading a text without storing it', () => {
  it('gives what is recognised and the vacancy that follows from it', async () => {
    const response = await recognise({ naamVacature: 'Orderpicker', omschrijvingVacature: TEXT });

    expect(response.statusCode).toBe(200);
    expect(response.json()).toMatchObject({
      taal: 'nld',
      beroep: { code: 'urn:vlinderdas:beroep:orderpicker' },
      aantalGezocht: { aantal: 6 },
      voorstel: {
        naamVacature: 'Orderpicker',
        aantalGezocht: 6,
        werktijden: { aantalWerkurenPerWeekMinimaal: 32, aantalWerkurenPerWeekMaximaal: 40 },
      },
    });
  });

  it.each([
    ['nothing', {}],
    ['an empty text', { omschrijvingVacature: '' }],
    ['marks and tags', { omschrijvingVacature: '<p>\u202e🚛&nbsp;</p>' }],
  ])('answers %s with nothing found', async (_what, body) => {
    const response = await recognise(body);

    expect(response.statusCode).toBe(200);
    expect(response.json()).toMatchObject({ competenties: [], nietOvergenomen: [] });
  });

  it('refuses a text that is longer than a vacancy may be', async () => {
    expect((await recognise({ omschrijvingVacature: 'x'.repeat(20_001) })).statusCode).toBe(400);
  });
});
