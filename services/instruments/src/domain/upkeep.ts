/** What has to be looked at again, per provider: by its review date, and where money or a scheme ends (R106, R112). */
import { addDays, type IsoDate } from '@vlinderdas/kernel/dates';
import type { OnderhoudRegel } from '../contract/upkeep.resource.ts';
import type { Catalogue, ProviderVariant } from './catalogue.ts';
import { isDueForReview, isOverdue } from './publication.ts';

/** How long before its review date a variant is on the agenda. */
const SOON_DAYS = 42;
/** How long before money or a scheme ends somebody should know. */
const ENDING_DAYS = 182;

export interface ProviderUpkeep {
  key: string;
  variants: number;
  /** When the provider last wrote anything; absent when never. */
  lastChanged?: Date | undefined;
  lines: OnderhoudRegel[];
}

type Kind = OnderhoudRegel['soort'];

function reviewKind(variant: ProviderVariant, day: IsoDate, overdueDays: number): Kind | undefined {
  if (isOverdue(variant, day, overdueDays)) return 'verouderd';
  if (isDueForReview(variant, day)) return 'verlopen';
  return variant.reviewOn <= addDays(day, SOON_DAYS) ? 'binnenkort' : undefined;
}

const REVIEW_TEXT: Readonly<Record<Exclude<Kind, 'geld-stopt'>, string>> = {
  verouderd: 'Te lang niet herzien. Werkgevers zien dit niet meer.',
  verlopen: 'De herziendatum is voorbij.',
  binnenkort: 'Kijk dit na voor de herziendatum.',
};

function linesOf(variant: ProviderVariant, catalogue: Catalogue, overdueDays: number): OnderhoudRegel[] {
  const { on: day, instruments, providers } = catalogue;
  const gemeentenaam = providers
    .flatMap(({ gemeenten }) => gemeenten)
    .find(({ code }) => code === variant.gemeenteCode)?.name;
  const line = (soort: Kind, datum: IsoDate, tekst: string): OnderhoudRegel => ({
    soort,
    variantId: variant.id,
    instrumentCode: variant.instrumentCode,
    instrumentNaam:
      instruments.find(({ code }) => code === variant.instrumentCode)?.naam ?? variant.instrumentCode,
    ...(gemeentenaam && { gemeentenaam }),
    datum,
    tekst,
  });
  const lines: OnderhoudRegel[] = [];
  const kind = reviewKind(variant, day, overdueDays);
  if (kind && kind !== 'geld-stopt') lines.push(line(kind, variant.reviewOn, REVIEW_TEXT[kind]));
  const horizon = addDays(day, ENDING_DAYS);
  const { funding, validTo } = variant;
  if (funding?.eindigtOp && funding.eindigtOp <= horizon)
    lines.push(line('geld-stopt', funding.eindigtOp, `Het geld (${funding.naam}) stopt.`));
  if (validTo !== undefined && validTo <= horizon)
    lines.push(line('geld-stopt', validTo, 'De variant eindigt.'));
  return lines;
}

const ORDER: readonly Kind[] = ['verouderd', 'verlopen', 'geld-stopt', 'binnenkort'];

/** Per provider that carries something out in the region; what belongs to the program has no upkeep here. */
export function upkeepOf(catalogue: Catalogue, overdueDays: number): ProviderUpkeep[] {
  return catalogue.providers
    .filter(({ organisationId }) => organisationId !== undefined)
    .map(({ key }) => {
      const rows = catalogue.variants.filter(({ provider, revision }) => provider === key && revision > 0);
      const lines = rows
        .flatMap((variant) => linesOf(variant, catalogue, overdueDays))
        .sort(
          (one, other) =>
            ORDER.indexOf(one.soort) - ORDER.indexOf(other.soort) ||
            (one.datum < other.datum ? -1 : Number(one.datum > other.datum)),
        );
      const changed = rows.flatMap(({ updatedAt }) => updatedAt ?? []);
      const lastChanged = changed.reduce<Date | undefined>(
        (latest, at) => (latest === undefined || at > latest ? at : latest),
        undefined,
      );
      return { key, variants: rows.length, lastChanged, lines };
    });
}
