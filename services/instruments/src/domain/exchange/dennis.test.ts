import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { NieuweVariant } from '../../contract/instrument.resource.ts';
import type { InstrumentDefinition } from '../catalogue.ts';
import { DennisFile, DennisInstrument } from './dennis.schema.ts';
import { fromDennis, toDennis } from './dennis.ts';

const TODAY = '2026-11-23';
const bron = { tekst: 'Beleidsregel 2026', gecontroleerdOp: TODAY, bevestigd: true };
const instrument: InstrumentDefinition = {
  code: 'interne-werkbegeleiding',
  naam: 'Interne werkbegeleiding',
  soort: 'begeleiding',
  bereik: 'regionaal',
  omschrijvingWerkgever: 'Een collega begeleidt. U krijgt een vergoeding.',
  omschrijvingProfessional: 'Vergoeding voor de uren van een collega.',
  wettelijkeBasis: [],
  watDoetWsp: [],
  watDoetWerkgever: ['Wijs een collega aan.'],
  tegels: ['DW10'],
  doelgroepen: ['DD02'],
  leeftijdsgroepen: [],
  dienstverbanden: ['DV01'],
  sectoren: [],
  bron,
};
const variant = {
  beleid: { aangeboden: true, doelgroepen: ['DD02' as const, 'DD03' as const], bron },
  voorwaarden: { lijst: [], overig: ['Ten minste 12 uur per week.'], bron },
  duur: { soort: 'periode' as const, waarde: 6, eenheid: 'maand' as const, bron },
  werkwijze: { stappen: [{ wie: 'werkgever' as const, tekst: 'Vul het formulier in.' }], bron },
  formulier: { kanaal: 'online' as const, link: 'https://kempenland.example/aanvraag', bron },
  contact: { naam: 'Loket', telefoonnummer: '040 000 30 20' },
  gepubliceerd: true,
  geldtVanaf: '2026-01-01',
};
const around = {
  provider: 'Participatiebedrijf Kempenland',
  gemeenten: [{ code: 'GM1728', name: 'Bladel' }],
  words: { amount: '€ 500 per maand', duration: '6 maanden' },
  published: true,
};
const exported = toDennis(instrument, variant, around);

describe('what goes to Dennis and comes back', () => {
  const back = fromDennis(DennisInstrument.parse(exported), TODAY, '2027-11-23');

  it('keeps instrument, owner, gemeenten, tiles and target groups', () => {
    expect(back).toMatchObject({
      code: 'interne-werkbegeleiding',
      owner: 'Participatiebedrijf Kempenland',
      gemeenten: ['GM1728'],
      instrument: { naam: instrument.naam, tegels: ['DW10'], dienstverbanden: ['DV01'], bereik: 'regionaal' },
    });
    expect(back.variant.beleid?.doelgroepen).toEqual(['DD02', 'DD03']);
  });

  it('is a variant that the API would take', () => {
    const whole = {
      instrumentCode: 'x-y',
      organisatieId: '0198a000-0000-7000-8000-000000000001',
      ...back.variant,
    };
    expect(NieuweVariant.parse(whole)).toMatchObject({
      duur: { waarde: 6, eenheid: 'maand' },
      voorwaarden: { overig: ['Ten minste 12 uur per week.'] },
      contact: variant.contact,
      geldtVanaf: '2026-01-01',
    });
  });

  it('never makes an amount of words: it is unknown, and a person is told', () => {
    expect(back.variant.bedrag).toBeUndefined();
    expect(back.remarks).toEqual(['Vul het bedrag in. Dennis zegt: € 500 per maand']);
  });

  it('says of everything that it was taken over and not confirmed', () => {
    expect(back.variant.beleid?.bron).toMatchObject({ bevestigd: false, gecontroleerdOp: TODAY });
  });
});

it('understands a record that Dennis made itself: HTML, words for codes, nothing published', () => {
  const {
    instrument: made,
    variant: own,
    remarks,
  } = fromDennis(
    DennisInstrument.parse({
      name: 'Meeloopdagen',
      summary: '<p>Een dag meelopen.</p><ul><li>Zonder kosten</li></ul>',
      publish: false,
      tiles: [{ name: 'Werving en Selectie' }],
      target_groups: [{ description: 'WAO, WIA, WAZ' }, { description: 'Iets nieuws' }],
      onbekend_veld: 3,
    }),
    TODAY,
    '2027-11-23',
  );
  expect(made.omschrijvingWerkgever).toBe('Een dag meelopen.\nZonder kosten');
  expect([made.tegels, made.doelgroepen]).toEqual([['DW07'], ['DD04']]);
  expect([own.gepubliceerd, own.geldtVanaf]).toEqual([false, TODAY]);
  expect(remarks).toEqual([]);
});

it('reads the answer of the list operation and a bare list', () => {
  expect(DennisFile.parse({ data: [exported] })).toHaveLength(1);
  expect(DennisFile.parse([exported, exported])).toHaveLength(2);
  expect(DennisFile.safeParse({ instruments: [] }).success).toBe(false);
});

const SPECIFICATION = new URL(
  '../../../../../../shared/standards/dennis/dennis-openapi-v1.yaml',
  import.meta.url,
);
function specification():
  | { components: { schemas: { Instrument: { properties: Record<string, unknown> } } } }
  | undefined {
  try {
    return parse(readFileSync(SPECIFICATION, 'utf8'));
  } catch {
    return undefined;
  }
}

it('writes only fields that the specification of Dennis has', ({ skip }) => {
  const known = specification()?.components.schemas.Instrument.properties;
  if (!known) return skip('the specification of Dennis is not here');
  expect(Object.keys(exported).filter((field) => !(field in known))).toEqual([]);
});
