/** A small catalogue as it holds on a day: two uitvoerders, UWV and the national providers, for tests of pure functions. */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { Catalogue, CatalogueHistory, ProviderVariant } from '../src/domain/catalogue.ts';
import { catalogueOn } from '../src/domain/catalogue-on.ts';
import { nationalInstruments } from '../src/domain/national/all.ts';

export const dommel = '018f0000-0000-7000-8000-000000000001';
export const kempenland = '018f0000-0000-7000-8000-000000000002';
export const uwv = '018f0000-0000-7000-8000-000000000003';

export const source = { tekst: 'Beleidsregel', gecontroleerdOp: '2026-06-01', bevestigd: true };

export function row(
  instrumentCode: string,
  provider: string,
  changes: Partial<ProviderVariant> = {},
): ProviderVariant {
  return {
    id: `${instrumentCode} ${provider}`,
    revision: 1,
    instrumentCode,
    provider,
    parts: { beleid: { aangeboden: true, doelgroepen: ['DD02'], bron: source } },
    published: true,
    reviewOn: '2027-06-01',
    validFrom: '2025-01-01',
    ...changes,
  };
}

/** De Dommel serves Eindhoven, Kempenland serves Bladel. */
export function catalogue(
  day: IsoDate,
  rows: readonly ProviderVariant[] = [],
  regional: CatalogueHistory['regional'] = [],
): Catalogue {
  const serves = (gemeenteCode: string, gemeenteName: string, organisationId: string) => ({
    gemeenteCode,
    gemeenteName,
    organisationId,
    validFrom: '2020-01-01',
  });
  return catalogueOn(
    {
      national: nationalInstruments,
      regional,
      rows,
      organisations: [
        { organisationId: dommel, kind: 'gemeentelijke-dienst', name: 'De Dommel', phone: '040 000 00 20' },
        { organisationId: kempenland, kind: 'gemeentelijke-dienst', name: 'Kempenland' },
        { organisationId: uwv, kind: 'uwv', name: 'UWV' },
      ],
      executions: [serves('GM0772', 'Eindhoven', dommel), serves('GM1728', 'Bladel', kempenland)],
    },
    day,
  );
}
