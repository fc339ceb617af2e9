/** Why work does not count as having what always belongs to it: the one thing that takes away most. */
import type { WorkedOccupation } from '../candidate.ts';
import { yearOf } from '../day-number.ts';
import type { WorkDoubt } from '../explanation.ts';
import type { Weights } from '../weights.ts';

function doubtOfLength({ months, monthsIncomplete }: WorkedOccupation, { experience }: Weights): WorkDoubt {
  return months === null || monthsIncomplete
    ? { kind: 'zonder-duur' }
    : { kind: 'kort', belowMonths: experience.byMonths[0]?.from ?? 0 };
}

function doubtOfEnd({ endDay }: WorkedOccupation): WorkDoubt {
  return endDay === null ? { kind: 'zonder-datum' } : { kind: 'lang-geleden', endedIn: yearOf(endDay) };
}

/** Null of work that is long and recent enough to count in full. */
export function doubtOfWork(worked: WorkedOccupation, weights: Weights): WorkDoubt | null {
  const { length, recency } = worked;
  if (Math.min(length, recency) === 1000) return null;
  return length < recency ? doubtOfLength(worked, weights) : doubtOfEnd(worked);
}
