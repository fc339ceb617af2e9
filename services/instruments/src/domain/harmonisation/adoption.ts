/** What an adopted proposal does to the rows of a party. */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { AspectDelen } from '../../contract/parts.resource.ts';
import type { ProviderVariant } from '../catalogue.ts';
import { holdsOn } from '../catalogue-on.ts';

export interface AdoptionSource {
  title: string;
  link: string;
  /** The day on which the decision was recorded. */
  on: IsoDate;
}

/** The parts of the proposal, with the party's own decision as their source. */
export function adoptedParts(target: AspectDelen, { title, link, on }: AdoptionSource): AspectDelen {
  const bron = {
    tekst: `Besluit over het voorstel “${title}”`.slice(0, 300),
    link,
    gecontroleerdOp: on,
    bevestigd: true,
  };
  return Object.fromEntries(
    Object.entries(target).flatMap(([aspect, part]) => (part ? [[aspect, { ...part, bron }]] : [])),
  );
}

/** First day of what a party does now; the latest when its gemeenten differ. */
export function presentFrom(rows: readonly ProviderVariant[], today: IsoDate): IsoDate | undefined {
  return rows
    .filter((row) => holdsOn(row, today))
    .map(({ validFrom }) => validFrom)
    .sort()
    .at(-1);
}

/** A set that takes over some parts; whoever takes over a part of an instrument has the instrument. */
export function takeOver(own: AspectDelen, target: AspectDelen): AspectDelen {
  const { beleid } = own;
  const offers =
    beleid && !beleid.aangeboden && !target.beleid ? { beleid: { ...beleid, aangeboden: true } } : {};
  return { ...own, ...offers, ...target };
}

/**
 * Rows that must say something else from a day: those that hold on it and those that begin later. A row that begins
 * later changes from its own first day.
 */
export function rowsToChange(
  rows: readonly ProviderVariant[],
  from: IsoDate,
): { row: ProviderVariant; from: IsoDate }[] {
  return rows
    .filter(({ validTo }) => validTo === undefined || validTo > from)
    .map((row) => ({ row, from: row.validFrom > from ? row.validFrom : from }));
}

/**
 * The period of a new general row, for a party that does nothing with the instrument on the day from which it holds:
 * until its own next row begins. Undefined when it has a row on that day.
 */
export function periodToAdd(
  rows: readonly ProviderVariant[],
  from: IsoDate,
): { validFrom: IsoDate; validTo?: IsoDate } | undefined {
  if (rows.some((row) => holdsOn(row, from))) return undefined;
  const next = rows
    .filter(({ validFrom, gemeenteCode }) => gemeenteCode === undefined && validFrom > from)
    .map(({ validFrom }) => validFrom)
    .sort()[0];
  return { validFrom: from, ...(next !== undefined && { validTo: next }) };
}

/** The catalogue's rows as if some providers did what a proposal asks; for a figure, stored nowhere. */
export function withTarget(
  variants: readonly ProviderVariant[],
  instrumentCode: string,
  providers: readonly string[],
  target: AspectDelen,
  day: IsoDate,
): ProviderVariant[] {
  const isTouched = (row: ProviderVariant) =>
    row.instrumentCode === instrumentCode && providers.includes(row.provider);
  const present = new Set(variants.filter(isTouched).map(({ provider }) => provider));
  const added = providers
    .filter((provider) => !present.has(provider))
    .map((provider) => ({
      id: provider,
      revision: 0,
      instrumentCode,
      provider,
      parts: target,
      published: false,
      reviewOn: day,
      validFrom: day,
    }));
  return [
    ...variants.map((row) => (isTouched(row) ? { ...row, parts: takeOver(row.parts, target) } : row)),
    ...added,
  ];
}
