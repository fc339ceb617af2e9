/**
 * What a delivered set changes in the set that a provider has. A row that begins on the day of an existing one corrects
 * it; a row that begins within the period of one ends it there; a row without an end holds until the next begins. What
 * would leave two rows for one day is refused. Delivering the same file again changes nothing.
 */
import { isDeepStrictEqual } from 'node:util';
import type { IsoDate } from '@vlinderdas/kernel/dates';
import { formatDateForPeople } from '@vlinderdas/vocabulary/wording';
import type { ProviderVariant } from '../catalogue.ts';
import { holdsOn } from '../catalogue-on.ts';
import type { CellProblem } from './sheet-row.ts';

/** A variant as it is delivered; it has no id or revision yet. */
export type DeliveredVariant = Omit<
  ProviderVariant,
  'id' | 'revision' | 'updatedAt' | 'changedByOrganisationId'
>;

interface PlannedRow {
  number: number;
  outcome: 'toegevoegd' | 'gewijzigd' | 'ongewijzigd' | 'geweigerd';
  problem?: CellProblem;
}

export interface ImportPlan {
  rows: readonly PlannedRow[];
  /** Existing rows that end because a later one begins. */
  ends: readonly { before: ProviderVariant; on: IsoDate }[];
  corrections: readonly { before: ProviderVariant; after: DeliveredVariant }[];
  additions: readonly DeliveredVariant[];
}

/** A stretch of time at one place: what is there, what was delivered, or the first corrected by the second. */
interface Period {
  content: DeliveredVariant;
  existing?: ProviderVariant;
  delivered: boolean;
  /** A later row begins here. */
  cutOn?: IsoDate;
}

const placeOf = ({ instrumentCode, gemeenteCode }: DeliveredVariant) =>
  `${instrumentCode}|${gemeenteCode ?? ''}`;
const endOf = ({ cutOn, content }: Period) => cutOn ?? content.validTo;
const periodOf = (period: Period) => ({ validFrom: period.content.validFrom, validTo: endOf(period) });

function contentOf({ parts, contact, funding, published, reviewOn, validTo }: DeliveredVariant) {
  return { parts, contact, funding, published, reviewOn, validTo };
}

const refused = (kolom: string, code: string, melding: string) => ({
  outcome: 'geweigerd' as const,
  problem: { kolom, code, melding },
});

function sharesADay(row: DeliveredVariant, period: Period): boolean {
  const { validFrom, validTo } = periodOf(period);
  return (
    (row.validTo === undefined || validFrom < row.validTo) &&
    (validTo === undefined || row.validFrom < validTo)
  );
}

/** The period that begins with the row, which it corrects, and the one that runs on its first day, which it ends. */
function touchedBy(row: DeliveredVariant, timeline: readonly Period[]) {
  return {
    same: timeline.find(({ content }) => content.validFrom === row.validFrom),
    running: timeline.find((period) => holdsOn(periodOf(period), row.validFrom)),
  };
}

/** The period that would hold on the same day as the row, after what the row touches is dealt with. */
function findClash(
  timeline: readonly Period[],
  row: DeliveredVariant,
  { same, running }: ReturnType<typeof touchedBy>,
): Period | undefined {
  // What the file itself says of a day is not set aside by another row of the file.
  const apart = same ?? (running?.delivered ? undefined : running);
  const others = timeline.filter((period) => period !== apart);
  const clash = others.find((period) => sharesADay(row, period));
  if (clash) return clash;
  const end = running && !same ? endOf(running) : undefined;
  // Ending the running one here would leave days after the row without anything.
  return end !== undefined && row.validTo !== undefined && row.validTo < end ? running : undefined;
}

function planRow(timeline: Period[], row: DeliveredVariant): Omit<PlannedRow, 'number'> {
  const touched = touchedBy(row, timeline);
  const { same, running } = touched;
  if (same?.delivered) {
    return refused(
      'instrument',
      'dubbel',
      'Deze variant staat al eerder in het bestand, met dezelfde begindatum.',
    );
  }
  const clash = findClash(timeline, row, touched);
  if (clash) {
    const since = formatDateForPeople(clash.content.validFrom);
    const melding = `Er is al een variant vanaf ${since} die dan ook geldt. Geef een einddatum, of een andere begindatum.`;
    return refused('geldt vanaf', 'overlapt', melding);
  }
  if (same) {
    same.delivered = true;
    if (isDeepStrictEqual(contentOf(same.content), contentOf(row))) return { outcome: 'ongewijzigd' };
    same.content = row;
    return { outcome: 'gewijzigd' };
  }
  if (running) running.cutOn = row.validFrom;
  timeline.push({ content: row, delivered: true });
  return { outcome: running?.existing ? 'gewijzigd' : 'toegevoegd' };
}

/**
 * @param existing all rows of the provider, every period
 * @param delivered in the order of the file; of two rows that say the same place and day the first counts
 */
export function planImport(
  existing: readonly ProviderVariant[],
  delivered: readonly { number: number; variant: DeliveredVariant }[],
): ImportPlan {
  const timelines = new Map<string, Period[]>();
  const timelineOf = (row: DeliveredVariant) => {
    const timeline = timelines.get(placeOf(row)) ?? [];
    timelines.set(placeOf(row), timeline);
    return timeline;
  };
  for (const row of existing) timelineOf(row).push({ content: row, existing: row, delivered: false });
  const starts = new Map(
    [...Map.groupBy([...existing, ...delivered.map(({ variant }) => variant)], placeOf)].map(
      ([place, rows]) => [place, rows.map(({ validFrom }) => validFrom).toSorted()] as const,
    ),
  );
  const untilNext = (row: DeliveredVariant): DeliveredVariant => ({
    ...row,
    validTo: row.validTo ?? (starts.get(placeOf(row)) ?? []).find((day) => day > row.validFrom),
  });
  const rows = delivered
    .toSorted((one, other) => (one.variant.validFrom < other.variant.validFrom ? -1 : 1))
    .map(({ number, variant }) => ({ number, ...planRow(timelineOf(variant), untilNext(variant)) }));
  const periods = [...timelines.values()].flat();
  const ending = (period: Period): DeliveredVariant => ({ ...period.content, validTo: endOf(period) });
  return {
    rows: rows.toSorted((one, other) => one.number - other.number),
    ends: periods.flatMap(({ existing: before, content, cutOn }) =>
      before && before === content && cutOn ? [{ before, on: cutOn }] : [],
    ),
    corrections: periods.flatMap((period) =>
      period.existing && period.existing !== period.content
        ? [{ before: period.existing, after: ending(period) }]
        : [],
    ),
    additions: periods.filter((period) => !period.existing).map(ending),
  };
}
