/** What a vacancy does not ask gives its points to what it does ask: said with the figures of this vacancy. */
import type { Uitleg } from '@vlinderdas/matcher-service/contract/matching.resource';
import { whyText as text } from './text.ts';

/** The trip is asked of everyone, so it shows on every vacancy what became of its points. */
const EXAMPLE = 'reistijd';

/** Undefined where the vacancy asks everything. */
export function sharedOut({ criteria }: Pick<Uitleg, 'criteria'>): string | undefined {
  const unasked = criteria.filter(({ basis = 0, maximum }) => basis > 0 && maximum === 0);
  if (unasked.length === 0) return undefined;
  const names = unasked.map(({ criterium }) => text.criterion[criterium].toLowerCase());
  const points = unasked.reduce((sum, { basis = 0 }) => sum + basis, 0);
  const example = criteria.find(({ criterium }) => criterium === EXAMPLE);
  const shown =
    example?.basis !== undefined &&
    text.example(text.criterion[EXAMPLE].toLowerCase(), example.basis, example.maximum);
  return [text.sharedOut(names, points), shown].filter((part) => part).join(' ');
}
