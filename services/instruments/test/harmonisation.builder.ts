/** A small region in data: providers, sets and how they are measured. Everything is made up. */

import type { AspectDelen } from '../src/contract/parts.resource.ts';
import type { Catalogue, InstrumentDefinition, Provider, ProviderVariant } from '../src/domain/catalogue.ts';
import type { Measure } from '../src/domain/harmonisation/matrix.ts';

export const DAY = '2026-11-22';
export const bron = { tekst: 'Voorbeeldbeleid', gecontroleerdOp: '2026-10-01', bevestigd: true };

export function aProvider(key: string, gemeenten: readonly string[], national = false): Provider {
  return {
    key,
    name: key,
    national,
    gemeenten: gemeenten.map((code) => ({ code, name: `Gemeente ${code}` })),
  };
}

export function anInstrument(code: string, change: Partial<InstrumentDefinition> = {}): InstrumentDefinition {
  return {
    code,
    naam: code,
    soort: 'begeleiding',
    bereik: 'regionaal',
    omschrijvingWerkgever: 'Voor werkgevers.',
    omschrijvingProfessional: 'Voor collega’s.',
    wettelijkeBasis: [],
    watDoetWsp: [],
    watDoetWerkgever: [],
    tegels: [],
    doelgroepen: [],
    leeftijdsgroepen: [],
    dienstverbanden: [],
    sectoren: [],
    bron,
    ...change,
  };
}

export const perMonth = (euros: number): AspectDelen['bedrag'] => ({
  soort: 'vast',
  inCenten: euros * 100,
  eenheid: 'maand',
  bron,
});
export const months = (waarde: number): AspectDelen['duur'] => ({
  soort: 'periode',
  waarde,
  eenheid: 'maand',
  bron,
});
export const formCalled = (naam: string): AspectDelen['formulier'] => ({ kanaal: 'online', naam, bron });

export function aVariant(
  provider: string,
  parts: AspectDelen,
  change: Partial<ProviderVariant> = {},
): ProviderVariant {
  return {
    id: `${provider}-${change.gemeenteCode ?? ''}-${change.validFrom ?? ''}`,
    revision: 1,
    instrumentCode: 'interne-werkbegeleiding',
    provider,
    parts,
    published: true,
    reviewOn: '2027-01-01',
    validFrom: '2026-01-01',
    ...change,
  };
}

export const threeProviders = [
  aProvider('Dommel', ['GM0772', 'GM0861']),
  aProvider('Kempenland', ['GM1724', 'GM1728']),
  aProvider('Groene Woud', ['GM0753']),
  aProvider('UWV', ['GM0772', 'GM0861', 'GM1724', 'GM1728', 'GM0753'], true),
];

export function aCatalogue(variants: readonly ProviderVariant[], change: Partial<Catalogue> = {}): Catalogue {
  return {
    on: DAY,
    instruments: [anInstrument('interne-werkbegeleiding')],
    variants,
    providers: threeProviders,
    organisations: [],
    ...change,
  };
}

export const byMajority: Measure = {
  tolerancePerMille: 50,
  choiceOf: () => ({ soort: 'meerderheid' }),
  agreementOf: () => undefined,
};
