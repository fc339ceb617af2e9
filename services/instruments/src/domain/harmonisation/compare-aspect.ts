/** One aspect of a provider beside the same aspect of the yardstick (R99). */
import type { Aspect, AspectStatus } from '@vlinderdas/vocabulary/instruments';
import type { AspectDelen } from '../../contract/parts.resource.ts';
import { amountDifferences, durationDifferences } from './amount-differences.ts';
import type { Difference } from './aspect.ts';
import { canonical } from './canonical.ts';
import {
  conditionDifferences,
  formDifferences,
  policyDifferences,
  procedureDifferences,
} from './content-differences.ts';

function differencesOf(
  aspect: Aspect,
  own: AspectDelen,
  target: AspectDelen,
  perMille: number,
): Difference[] | undefined {
  switch (aspect) {
    case 'beleid':
      return own.beleid && target.beleid && policyDifferences(own.beleid, target.beleid);
    case 'voorwaarden':
      return (
        own.voorwaarden && target.voorwaarden && conditionDifferences(own.voorwaarden, target.voorwaarden)
      );
    case 'bedrag':
      return own.bedrag && target.bedrag && amountDifferences(own.bedrag, target.bedrag, perMille);
    case 'duur':
      return own.duur && target.duur && durationDifferences(own.duur, target.duur, perMille);
    case 'werkwijze':
      return (
        own.werkwijze && target.werkwijze && procedureDifferences(own.werkwijze, target.werkwijze, perMille)
      );
    case 'formulier':
      return own.formulier && target.formulier && formDifferences(own.formulier, target.formulier);
  }
}

/**
 * Every difference of one aspect in words; empty when it is equal, and when one of the two does not give it.
 * @param perMille how far amounts and durations may differ and still be called almost equal
 */
export function describeDifferences(
  aspect: Aspect,
  own: AspectDelen,
  target: AspectDelen,
  perMille: number,
): readonly Difference[] {
  if (canonical(aspect, own) === canonical(aspect, target)) return [];
  return differencesOf(aspect, own, target, perMille) ?? [];
}

/** The status of one aspect of a provider that has the instrument. What one of the two does not give is unknown. */
export function compareAspect(
  aspect: Aspect,
  own: AspectDelen,
  target: AspectDelen,
  perMille: number,
): Exclude<AspectStatus, 'ontbreekt'> {
  const mine = canonical(aspect, own);
  const other = canonical(aspect, target);
  if (mine === undefined || other === undefined) return 'onbekend';
  if (mine === other) return 'gelijk';
  const differences = differencesOf(aspect, own, target, perMille) ?? [];
  return differences.every(({ withinMargin }) => withinMargin) ? 'binnen-marge' : 'verschilt';
}

/** Compares many sets with one target; the same content is compared once. */
export function comparerWith(
  target: AspectDelen,
  perMille: number,
): (aspect: Aspect, own: AspectDelen) => Exclude<AspectStatus, 'ontbreekt'> {
  const known = new Map<string, Exclude<AspectStatus, 'ontbreekt'>>();
  return (aspect, own) => {
    const content = `${aspect} ${canonical(aspect, own)}`;
    const status = known.get(content) ?? compareAspect(aspect, own, target, perMille);
    known.set(content, status);
    return status;
  };
}
