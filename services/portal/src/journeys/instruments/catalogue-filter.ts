/** Which instruments somebody wants to see. The catalogue is small enough to be read whole. */
import type { Matrix } from '@vlinderdas/instruments-service/contract/harmonisation.resource';
import type { Aanbieder, Instrument } from '@vlinderdas/instruments-service/contract/instrument.resource';
import {
  type Bereik,
  bereiken,
  type InstrumentSoort,
  instrumentSoorten,
} from '@vlinderdas/vocabulary/instruments';
import type { FormValues } from '../../http/form-values.ts';
import type { MatrixRow } from './aspect-status.ts';

export interface CatalogueFilter {
  search: string;
  kind: InstrumentSoort | undefined;
  reach: Bereik | undefined;
  provider: string;
  onlyReview: boolean;
}

export interface CatalogueEntry {
  instrument: Instrument;
  /** Undefined when nobody has anything to compare. */
  row: MatrixRow | undefined;
  providers: readonly Aanbieder[];
  isDueForReview: boolean;
  /** Nobody offers it any more. */
  isOver: boolean;
}

export function parseFilter(query: FormValues): CatalogueFilter {
  const kind = query.text('soort');
  const reach = query.text('bereik');
  return {
    search: query.text('zoek'),
    kind: instrumentSoorten.is(kind) ? kind : undefined,
    reach: bereiken.is(reach) ? reach : undefined,
    provider: query.text('aanbieder'),
    onlyReview: query.has('herzien'),
  };
}

export function filterAddress({ search, kind, reach, provider, onlyReview }: CatalogueFilter): string {
  const query = new URLSearchParams({
    ...(search && { zoek: search }),
    ...(kind && { soort: kind }),
    ...(reach && { bereik: reach }),
    ...(provider && { aanbieder: provider }),
    ...(onlyReview && { herzien: 'ja' }),
  });
  return query.size > 0 ? `/instrumenten?${query}` : '/instrumenten';
}

export function entriesOf(instruments: readonly Instrument[], matrix: Matrix): readonly CatalogueEntry[] {
  const providers = new Map(matrix.kolommen.map(({ aanbieder }) => [aanbieder.sleutel, aanbieder]));
  return instruments.map((instrument) => {
    const row = matrix.rijen.find(({ code }) => code === instrument.code);
    const cells = row?.cellen.filter(({ status }) => status !== 'ontbreekt') ?? [];
    return {
      instrument,
      row,
      providers: cells.flatMap(({ aanbieder }) => providers.get(aanbieder) ?? []),
      isDueForReview: row?.cellen.some(({ teHerzien }) => teHerzien) ?? false,
      isOver: instrument.geldtTot !== undefined && instrument.geldtTot <= matrix.op,
    };
  });
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

function hasWords(
  { soort, naam, omschrijvingWerkgever, omschrijvingProfessional, code }: Instrument,
  search: string,
) {
  const text = plain(
    [naam, code, instrumentSoorten.labels[soort], omschrijvingWerkgever, omschrijvingProfessional].join(' '),
  );
  return plain(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

export function filterEntries(
  entries: readonly CatalogueEntry[],
  { search, kind, reach, provider, onlyReview }: CatalogueFilter,
): readonly CatalogueEntry[] {
  return entries.filter(
    ({ instrument, providers, isDueForReview }) =>
      hasWords(instrument, search) &&
      (kind === undefined || instrument.soort === kind) &&
      (reach === undefined || instrument.bereik === reach) &&
      (provider === '' || providers.some(({ sleutel }) => sleutel === provider)) &&
      (!onlyReview || isDueForReview),
  );
}
