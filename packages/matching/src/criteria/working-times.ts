/** Werktijden: at which times and from when the work is done. A bound of the person is hard once stated (R27). */
import type { Ask, Criterion } from '../ask.ts';
import { IRREGULAR } from '../codes/job.ts';
import type { Evidence } from '../explanation.ts';
import { lacking, met, near, unknown } from '../grade.ts';

function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

const saysPossible = (shifts: number): boolean => (shifts & IRREGULAR.possible) !== 0;

function irregularOf(shifts: number | null): Extract<Evidence, { kind: 'werktijden' }>['irregular'] {
  if (shifts === null) return null;
  if (saysPossible(shifts)) return 'possible';
  return (shifts & IRREGULAR.refused) === 0 ? null : 'refused';
}

function askForShifts(asked: number): Ask {
  return {
    share: 1,
    // Who can work irregularly sets no bound by that.
    isHard: ({ profile }) => profile.shifts !== null && !saysPossible(profile.shifts),
    nearIsOpen: false,
    grade: ({ profile }) => {
      if (profile.shifts === null) return unknown;
      const possible = countBits(asked & profile.shifts);
      if (possible === countBits(asked)) return met();
      if (saysPossible(profile.shifts)) return unknown;
      return possible === 0 ? lacking() : near(Math.floor((1000 * possible) / countBits(asked)));
    },
    evidence: ({ profile }) => ({
      kind: 'werktijden',
      asked,
      lacking: profile.shifts === null ? null : asked & ~profile.shifts,
      irregular: irregularOf(profile.shifts),
    }),
  };
}

export const askForWorkingTimes: Criterion = ({ shifts, startMinute }) => {
  const asks: Ask[] = [];
  if (shifts !== null && shifts !== 0) asks.push(askForShifts(shifts));
  if (startMinute !== null) {
    asks.push({
      share: 1,
      isHard: ({ profile }) => profile.earliestMinute !== null,
      nearIsOpen: false,
      grade: ({ profile }) => {
        if (profile.earliestMinute === null) return unknown;
        return profile.earliestMinute <= startMinute ? met() : lacking();
      },
      evidence: ({ profile }) => ({
        kind: 'begintijd',
        start: startMinute,
        earliest: profile.earliestMinute,
      }),
    });
  }
  return asks;
};
