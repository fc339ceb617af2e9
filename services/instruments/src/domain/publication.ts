/**
 * What an employer may see of a variant. Complete as in VNG's Dennis: active, within its period, with a tile and a
 * target group; and not too long unrevised (R106).
 */
import { addDays, type IsoDate } from '@vlinderdas/kernel/dates';
import type { PublicatieStand } from '../contract/instrument.resource.ts';
import type { InstrumentDefinition, ProviderVariant } from './catalogue.ts';

type Reviewed = Pick<ProviderVariant, 'reviewOn'>;

/** Its day to be looked at again has passed. */
export function isDueForReview({ reviewOn }: Reviewed, day: IsoDate): boolean {
  return reviewOn < day;
}

/** @param overdueDays how long after that day employers still see it */
export function isOverdue({ reviewOn }: Reviewed, day: IsoDate, overdueDays: number): boolean {
  return addDays(reviewOn, overdueDays) < day;
}

type Judged = Pick<ProviderVariant, 'published' | 'parts' | 'reviewOn' | 'validFrom' | 'validTo'>;

export function publicationOf(
  variant: Judged,
  instrument: Pick<InstrumentDefinition, 'tegels' | 'doelgroepen'> | undefined,
  day: IsoDate,
  overdueDays: number,
): PublicatieStand {
  const targetGroups =
    (instrument?.doelgroepen.length ?? 0) + (variant.parts.beleid?.doelgroepen.length ?? 0);
  if (variant.validTo !== undefined && variant.validTo <= day) return 'beeindigd';
  if (!variant.published) return 'concept';
  if ((instrument?.tegels.length ?? 0) === 0 || targetGroups === 0) return 'niet-volledig';
  if (variant.validFrom > day) return 'nog-niet';
  return isOverdue(variant, day, overdueDays) ? 'verouderd' : 'gepubliceerd';
}

/** Whether an employer gets to see it: published, and something that the provider really has. */
export function isVisibleToEmployers(
  variant: Judged,
  instrument: Pick<InstrumentDefinition, 'tegels' | 'doelgroepen'> | undefined,
  day: IsoDate,
  overdueDays: number,
): boolean {
  return (
    publicationOf(variant, instrument, day, overdueDays) === 'gepubliceerd' &&
    variant.parts.beleid?.aangeboden !== false
  );
}
