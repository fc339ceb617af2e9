import { formatEuros } from '@vlinderdas/vocabulary/wording';
import { describe, expect, it } from 'vitest';
import { bron, formCalled, months, perMonth } from '../../../test/harmonisation.builder.ts';
import { amountText, aspectText, benefitText, durationText, partsInWords, shortText } from './part-text.ts';

describe('money', () => {
  it('shows cents only where there are cents', () => {
    expect([40_000, 108_827, 5, 1_250_050].map(formatEuros)).toEqual([
      '€ 400',
      '€ 1.088,27',
      '€ 0,05',
      '€ 12.500,50',
    ]);
  });
});

describe('parts in words', () => {
  it('says an amount with what it is for and its maximum', () => {
    expect(
      amountText({
        soort: 'vast',
        inCenten: 40_000,
        eenheid: 'maand',
        maximumInCenten: 200_000,
        maximumEenheid: 'jaar',
        bron,
      }),
    ).toBe('€ 400 per maand, ten hoogste € 2.000 per jaar');
    expect(amountText({ soort: 'percentage', percentage: 62.5, percentageVan: 'de loonkosten', bron })).toBe(
      '62,5% van de loonkosten',
    );
    expect(amountText({ soort: 'geen', maximumInCenten: 100, maximumEenheid: 'jaar', bron })).toBe(
      'Geen bedrag',
    );
    expect(amountText({ soort: 'werkelijke-kosten', bron })).toBe('De werkelijke kosten');
    expect(amountText({ soort: 'berekening', bron })).toBe('Een berekening volgens de wet');
  });

  it('says how long, and how long with extension', () => {
    expect(durationText({ soort: 'periode', waarde: 1, eenheid: 'maand', bron })).toBe('1 maand');
    expect(durationText({ soort: 'periode', waarde: 2, eenheid: 'maand', verlengbaarTot: 6, bron })).toBe(
      '2 maanden, te verlengen tot 6 maanden in totaal',
    );
    expect(durationText({ soort: 'maatwerk', bron })).toBe('Maatwerk');
  });

  it('says amount and duration as one answer', () => {
    expect(benefitText({ bedrag: perMonth(400), duur: months(12) })).toBe(
      '€ 400 per maand, ten hoogste 12 maanden',
    );
    expect(
      benefitText({ bedrag: perMonth(400), duur: { soort: 'zolang-het-dienstverband-duurt', bron } }),
    ).toBe('€ 400 per maand, zolang het dienstverband duurt');
    expect(benefitText({ bedrag: perMonth(400), duur: { soort: 'eenmalig', bron } })).toBe('€ 400 per maand');
    expect(
      benefitText({
        bedrag: perMonth(400),
        duur: { soort: 'periode', waarde: 6, eenheid: 'maand', verlengbaarTot: 12, bron },
      }),
    ).toBe('€ 400 per maand, eerst 6 maanden, te verlengen tot 12 maanden in totaal');
    expect(benefitText({ duur: months(2) })).toBe('2 maanden');
    expect(benefitText({})).toBeUndefined();
  });

  it('has one line for each aspect that is given, and none for what is not', () => {
    expect(
      partsInWords({
        beleid: { aangeboden: true, doelgroepen: ['DD02'], ookVoorUwv: true, bron },
        voorwaarden: {
          lijst: [{ feit: 'uren-per-week', vergelijking: 'minstens', waarde: 12, tekst: 'Minstens 12 uur.' }],
          overig: ['Een vaste begeleider'],
          maatwerk: 'in overleg',
          bron,
        },
        werkwijze: {
          stappen: [{ wie: 'werkgever', tekst: 'Vraag het aan' }],
          aanvragenDoor: 'werkgever',
          aanvragenUiterlijk: 'Binnen een maand',
          beslistermijnInDagen: 14,
          betaaltermijnInDagen: 30,
          bron,
        },
        formulier: formCalled('Aanvraag werkbegeleiding'),
      }),
    ).toEqual([
      'Beleid: Wordt aangeboden voor: Participatiewet (bijstand, IOAW, IOAZ); ook voor kandidaten van UWV',
      'Voorwaarden: Minstens 12 uur; Een vaste begeleider; Maatwerk: in overleg',
      'Werkwijze: 1. De werkgever: Vraag het aan; Aanvragen door: de werkgever; Aanvragen: Binnen een maand; Beslissing binnen 14 dagen; Betaling binnen 30 dagen',
      'Formulier: Online: Aanvraag werkbegeleiding',
    ]);
    expect(aspectText('voorwaarden', { voorwaarden: { lijst: [], bron } })).toBe('Geen voorwaarden');
    expect(aspectText('beleid', { beleid: { aangeboden: false, doelgroepen: [], bron } })).toBe(
      'Wordt niet aangeboden',
    );
  });

  it('fits in a small cell', () => {
    const parts = { bedrag: perMonth(400), duur: months(12) };
    expect(shortText(parts, [])).toBe('€ 400 per maand');
    expect(shortText(parts, ['bedrag', 'formulier'])).toBe('€ 400 per maand · ander formulier');
    expect(shortText({ duur: months(2) }, ['duur', 'werkwijze', 'formulier'])).toBe(
      '2 maanden · andere werkwijze en ander formulier',
    );
    expect(shortText({}, [])).toBe('Wordt aangeboden');
    expect(shortText({ bedrag: { soort: 'geen', bron }, duur: { soort: 'eenmalig', bron } }, [])).toBe(
      'Geen bedrag',
    );
    expect(shortText(parts, ['beleid', 'werkwijze', 'formulier'])).toBe(
      '€ 400 per maand · 3 andere onderdelen',
    );
  });
});
