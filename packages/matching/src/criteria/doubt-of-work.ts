/** Why work does not count as having what always belongs to it: the one thing that takes away most. */
import type { WorkedOccupation } from '../candidate.ts';
import type { Context } from '../context.ts';
import { yearEnded } from '../day-number.ts';
import type { WorkDoubt } from '../explanation.ts';
import { recencyOf, stepFor } from '../weights.ts';

function doubtOfLength({ months, monthsIncomplete }: WorkedOccupation, fullFrom: number): WorkDoubt {
  return months === null || monthsIncomplete
    ? { kind: 'zonder-duur' }
    : { kind: 'kort', belowMonths: fullFrom };
}

/** Null of work that is long and recent enough to count in full. */
export function doubtOfWork(worked: WorkedOccupation, { weights, today }: Context): WorkDoubt | null {
  const { byMonths } = weights.experience;
  const length = stepFor(byMonths, worked.months ?? 0);
  const recency = recencyOf(worked.endDay, today, weights);
  if (Math.min(length, recency) === 1000) return null;
  if (length < recency) return doubtOfLength(worked, byMonths[0]?.from ?? 0);
  const endedIn = yearEnded(worked.endDay, today);
  return endedIn === null ? { kind: 'zonder-datum' } : { kind: 'lang-geleden', endedIn };
}
