/**
 * An instrument of the region that ends as a whole. Providers' rows stay as they were written (they are nobody else's to
 * change); read with the end of their instrument, none of them holds from that day on.
 */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { FieldError } from '@vlinderdas/kernel/problem';
import { formatDateForPeople as say } from '@vlinderdas/vocabulary/wording';
import type { Catalogue, CatalogueHistory, InstrumentDefinition, ProviderVariant } from './catalogue.ts';

type End = IsoDate | undefined;

/** The row as it holds when its instrument ends; undefined when it would begin on that day or later. */
export function endedWith<T extends Pick<ProviderVariant, 'validFrom' | 'validTo'>>(
  row: T,
  end: End,
): T | undefined {
  if (end === undefined || (row.validTo !== undefined && row.validTo <= end)) return row;
  return row.validFrom < end ? { ...row, validTo: end } : undefined;
}

/** Rows of providers, none beyond the end of its instrument. */
export function rowsThatHold({ rows, regional }: CatalogueHistory): readonly ProviderVariant[] {
  const ends = new Map(regional.map(({ code, geldtTot }) => [code, geldtTot]));
  return rows.flatMap((row) => endedWith(row, ends.get(row.instrumentCode)) ?? []);
}

/** Instruments that are there on the catalogue's day; one that ended is known by name only. */
export function presentInstruments({
  instruments,
  on,
}: Pick<Catalogue, 'instruments' | 'on'>): readonly InstrumentDefinition[] {
  return instruments.filter(({ geldtTot }) => geldtTot === undefined || on < geldtTot);
}

/** What is wrong with the day on which something of an instrument would begin; nothing when it fits. */
export function findBeyondEndErrors(
  instrument: Pick<InstrumentDefinition, 'geldtTot'> | undefined,
  day: IsoDate,
  pointer: string,
): FieldError[] {
  const end = instrument?.geldtTot;
  if (end === undefined || day < end) return [];
  const detail = `Dit instrument geldt tot ${say(end)}. Kies een eerdere dag.`;
  return [{ pointer, code: 'instrument-beeindigd', detail }];
}

/** Why an instrument cannot end like this. What has ended stays so: the days since then would change. */
export function findEndErrors(before: End, wanted: End, today: IsoDate): FieldError[] {
  const refusal = (code: string, detail: string) => [{ pointer: '/geldtTot', code, detail }];
  if (before !== undefined && before < today)
    return refusal(
      'al-beeindigd',
      `Dit instrument is al beëindigd op ${say(before)}. Dat verandert niet meer.`,
    );
  if (wanted !== undefined && wanted < today)
    return refusal('in-het-verleden', 'Deze dag is al voorbij. Kies vandaag of een latere dag.');
  return [];
}

export function describeEnd(end: End): string {
  return end === undefined
    ? 'Het instrument eindigt niet meer.'
    : `Het instrument geldt tot ${say(end)}. Wat aanbieders ervan geven, eindigt dan ook.`;
}

/** What another end of the instrument means for a row, in words; undefined when nothing. */
export function describeEndOfRow(row: ProviderVariant, before: End, after: End): string | undefined {
  const was = endedWith(row, before);
  const becomes = endedWith(row, after);
  if (was?.validTo === becomes?.validTo && Boolean(was) === Boolean(becomes)) return undefined;
  if (!becomes) return `Gaat niet in op ${say(row.validFrom)}: het instrument eindigt eerder.`;
  const until = becomes.validTo ? ` Geldt tot ${say(becomes.validTo)}.` : '';
  if (!was) return `Gaat toch in op ${say(row.validFrom)}.${until}`;
  return `Het einde van het instrument is veranderd.${until || ' Er is geen einddatum.'}`;
}
