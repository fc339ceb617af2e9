/** Instruments that a region added to the national ones. */
import { isDeepStrictEqual } from 'node:util';
import { dutchDate, type IsoDate } from '@vlinderdas/kernel/dates';
import type { InstrumentWijziging, NieuwInstrument } from '../contract/instrument.resource.ts';
import type { InstrumentDefinition } from './catalogue.ts';

/** What people write of an instrument; kept as it stands on the wire. */
export type InstrumentFields = Omit<NieuwInstrument, 'bereik' | 'toch'>;

export interface RegionalInstrument {
  regionId: string;
  code: string;
  revision: number;
  reach: 'regionaal' | 'lokaal';
  definition: InstrumentFields;
  ownerOrganisationId: string;
  /** First day on which nobody offers it any more. */
  endsOn: IsoDate | null;
  createdAt: Date;
  updatedAt: Date;
}

export function toRegionalInstrument(instrument: RegionalInstrument): InstrumentDefinition {
  const { code, reach, definition, revision, ownerOrganisationId, endsOn, updatedAt } = instrument;
  return {
    ...definition,
    code,
    bereik: reach,
    bron: {
      tekst: reach === 'regionaal' ? 'Afspraak van de regio' : 'Eigen instrument van een aanbieder',
      gecontroleerdOp: dutchDate(updatedAt),
      bevestigd: true,
    },
    revisie: revision,
    beheerderId: ownerOrganisationId,
    ...(endsOn && { geldtTot: endsOn }),
  };
}

const LABELS: Readonly<Record<keyof InstrumentFields, string>> = {
  naam: 'Naam',
  soort: 'Soort',
  omschrijvingWerkgever: 'Omschrijving voor werkgevers',
  omschrijvingProfessional: 'Omschrijving voor collega’s',
  wettelijkeBasis: 'Wettelijke basis',
  watDoetWsp: 'Wat het werkgeversservicepunt doet',
  watDoetWerkgever: 'Wat de werkgever doet',
  tegels: 'Tegels',
  doelgroepen: 'Doelgroepen',
  leeftijdsgroepen: 'Leeftijdsgroepen',
  dienstverbanden: 'Dienstverbanden',
  sectoren: 'Sectoren',
};

function inWords(value: InstrumentFields[keyof InstrumentFields]): string {
  if (typeof value === 'string') return value.length > 120 ? `${value.slice(0, 120)}…` : value;
  const items = value.map((item) => (typeof item === 'string' ? item : item.naam));
  return items.length === 0 ? 'leeg' : items.join(', ');
}

/** One sentence per field that differs: old and new. */
export function describeInstrumentChange(before: InstrumentFields, after: InstrumentFields): string[] {
  return (Object.keys(LABELS) as (keyof InstrumentFields)[])
    .filter((name) => !isDeepStrictEqual(before[name], after[name]))
    .map((name) => `${LABELS[name]}: was “${inWords(before[name])}”, is nu “${inWords(after[name])}”.`);
}

/** What is not named stays. */
export function applyInstrumentChange(
  definition: InstrumentFields,
  change: InstrumentWijziging,
): InstrumentFields {
  const named = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  return { ...definition, ...named };
}
