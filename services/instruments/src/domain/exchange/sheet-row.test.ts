import { describe, expect, it } from 'vitest';
import type { NieuweVariant } from '../../contract/instrument.resource.ts';
import { readSheetRow, type SheetRow, writeSheetRow } from './sheet-row.ts';

const KEMPENLAND = '0198a000-0000-7000-8000-000000000001';
const surroundings = {
  instrumentCode: (word: string) =>
    word === 'Interne werkbegeleiding' ? 'interne-werkbegeleiding' : undefined,
  organisationId: (word: string) => (word === 'Kempenland' ? KEMPENLAND : undefined),
  gemeenteCode: (word: string) => (word === 'Bladel' ? 'GM1728' : undefined),
  ownOrganisationId: KEMPENLAND,
  today: '2026-11-23',
};
const least: SheetRow = { instrument: 'Interne werkbegeleiding', 'geldt vanaf': '1-1-2027' };
const read = (row: SheetRow) => readSheetRow({ ...least, ...row }, surroundings);
const problems = (row: SheetRow) => read(row).problems.map(({ kolom, code }) => `${kolom}: ${code}`);

const bron = { tekst: 'Verordening 2026, artikel 4', gecontroleerdOp: '2026-11-01', bevestigd: true };
const whole: NieuweVariant = {
  instrumentCode: 'interne-werkbegeleiding',
  organisatieId: KEMPENLAND,
  gemeentecode: 'GM1728',
  geldtVanaf: '2027-01-01',
  geldtTot: '2028-01-01',
  herzienOp: '2027-06-01',
  gepubliceerd: true,
  beleid: { aangeboden: true, doelgroepen: ['DD02', 'DD03'], ookVoorUwv: true, bron },
  voorwaarden: {
    lijst: [
      {
        feit: 'uren-per-week',
        vergelijking: 'minstens',
        waarde: 12,
        tekst: 'Ten minste 12 uur',
        bron: 'art. 3',
      },
      { feit: 'uitkering', vergelijking: 'een-van', waarde: ['ww', 'wajong'], tekst: 'WW of Wajong' },
    ],
    overig: ['Er is een begeleider op de werkvloer.'],
    bron: { ...bron, bevestigd: false },
  },
  bedrag: { soort: 'vast', inCenten: 50_000, eenheid: 'maand', bron },
  duur: { soort: 'periode', waarde: 6, eenheid: 'maand', verlengbaarTot: 12, bron },
  werkwijze: {
    stappen: [{ wie: 'werkgever', tekst: 'Vul het formulier in.' }],
    beslistermijnInDagen: 28,
    bron,
  },
  formulier: { kanaal: 'online', naam: 'Aanvraag', link: 'https://kempenland.example/aanvraag', bron },
  contact: { naam: 'Loket', telefoonnummer: '040 000 30 20' },
  financiering: { naam: 'Tijdelijk regionaal geld', eindigtOp: '2027-12-31' },
};

it('needs no more than an instrument and a day', () => {
  expect(read({}).variant).toMatchObject({
    instrumentCode: 'interne-werkbegeleiding',
    organisatieId: KEMPENLAND,
    geldtVanaf: '2027-01-01',
    gepubliceerd: false,
    herzienOp: '2027-11-23',
  });
});

it('comes back whole after it was written', () => {
  const row = writeSheetRow(whole, {
    instrument: 'Interne werkbegeleiding',
    aanbieder: 'Kempenland',
    gemeente: 'Bladel',
  });
  expect(readSheetRow(row, surroundings)).toEqual({ variant: whole, problems: [] });
});

it('gives one source to every aspect that has none of its own', () => {
  const { variant } = read({
    bedragsoort: 'vast',
    bedrag: '500',
    per: 'maand',
    duursoort: 'maatwerk',
    bron: 'Verordening | 2026-11-01',
    'bron duur': 'Beleidsregel | 2026-10-01',
  });
  expect(variant?.bedrag?.bron.tekst).toBe('Verordening');
  expect(variant?.duur?.bron.tekst).toBe('Beleidsregel');
});

describe('a row that is wrong', () => {
  it('names the column of every fault at once', () => {
    expect(
      problems({
        bedrag: 'veel',
        bedragsoort: 'vast',
        duur: '-2',
        duursoort: 'periode',
        bron: 'x | 1-1-2026',
      }),
    ).toEqual(['bedrag: verkeerde-vorm', 'duur: te-klein', 'duur in: verplicht']);
  });
  it('points at a value without a source', () => {
    expect(problems({ duursoort: 'maatwerk' })).toEqual(['bron: verplicht']);
  });
  it('refuses an amount without a unit', () => {
    expect(problems({ bedragsoort: 'vast', bedrag: '500', bron: 'x | 1-1-2026' })).toEqual([
      'per: bedrag-zonder-eenheid',
    ]);
  });
  it('refuses an end before the begin', () => {
    expect(problems({ 'geldt tot': '31-12-2026' })).toEqual(['geldt tot: periode-omgekeerd']);
  });
  it('refuses an instrument, provider or gemeente that does not exist', () => {
    expect(problems({ instrument: 'Gratis geld', aanbieder: 'Iemand', gemeente: 'Amsterdam' })).toEqual([
      'instrument: onbekend-instrument',
      'aanbieder: onbekende-aanbieder',
      'gemeente: onbekende-gemeente',
    ]);
  });
});
