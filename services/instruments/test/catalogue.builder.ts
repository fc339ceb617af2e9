/** An instrument of the region and what a provider does with it, in the form of the wire. */
import type { NieuweVariant, NieuwInstrument } from '../src/contract/instrument.resource.ts';

export const source = { tekst: 'Beleidsregel van het college', gecontroleerdOp: '2026-06-01' };

export function newInstrument(changes: Partial<NieuwInstrument> = {}): NieuwInstrument {
  return {
    naam: 'Maatjesregeling',
    soort: 'begeleiding',
    omschrijvingWerkgever:
      'Een collega helpt de nieuwe medewerker op weg. U krijgt daar een vergoeding voor.',
    omschrijvingProfessional: 'Vergoeding voor begeleiding door een collega op de werkplek.',
    wettelijkeBasis: [{ naam: 'Participatiewet', artikel: 'artikel 10' }],
    watDoetWsp: ['Wij helpen met de aanvraag.'],
    watDoetWerkgever: ['U wijst een begeleider aan.'],
    tegels: ['DW09'],
    doelgroepen: ['DD02'],
    leeftijdsgroepen: [],
    dienstverbanden: [],
    sectoren: [],
    bereik: 'regionaal',
    ...changes,
  };
}

/** What a provider does with an instrument: € 400 a month for a year. */
export function newVariant(
  instrumentCode: string,
  organisatieId: string,
  changes: Partial<NieuweVariant> = {},
) {
  const bron = source;
  return {
    instrumentCode,
    organisatieId,
    beleid: { aangeboden: true, doelgroepen: ['DD02'], bron },
    bedrag: { soort: 'vast', inCenten: 40_000, eenheid: 'maand', bron },
    duur: { soort: 'periode', waarde: 12, eenheid: 'maand', bron },
    gepubliceerd: true,
    herzienOp: '2027-06-01',
    geldtVanaf: '2026-01-01',
    ...changes,
  };
}
