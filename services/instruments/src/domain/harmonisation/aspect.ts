/** One part of an instrument, and how it relates to the part it is measured against. */
import type { Aspect, AspectStatus } from '@vlinderdas/vocabulary/instruments';
import type { AspectDelen } from '../../contract/parts.resource.ts';

export type PartOf<A extends Aspect> = NonNullable<AspectDelen[A]>;

/** One thing that is not the same, in words. */
export interface Difference {
  /** `Bedrag: € 350 per maand in plaats van € 500 per maand` */
  sentence: string;
  /** What the provider must do: `Verhoog het bedrag van € 350 naar € 500 per maand`. */
  change: string;
  withinMargin: boolean;
}

/** From most to least equal. */
const ORDER: readonly AspectStatus[] = ['gelijk', 'binnen-marge', 'onbekend', 'verschilt', 'ontbreekt'];

/** The least equal of some statuses; unknown when there are none. */
export function worstStatus(statuses: readonly AspectStatus[]): AspectStatus {
  return (
    statuses.reduce<AspectStatus | undefined>(
      (worst, status) => (worst && ORDER.indexOf(worst) >= ORDER.indexOf(status) ? worst : status),
      undefined,
    ) ?? 'onbekend'
  );
}

/** Whether two positive amounts differ at most `perMille` of the larger one. Symmetric. */
export function isWithin(one: number, other: number, perMille: number): boolean {
  return Math.abs(one - other) * 1_000 <= perMille * Math.max(one, other);
}

/** Capitals, spaces and a full stop are no difference between two texts. */
export function plainText(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.;,]+$/, '')
    .toLowerCase();
}
