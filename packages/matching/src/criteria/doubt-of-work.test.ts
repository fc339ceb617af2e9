import { describe, expect, it } from 'vitest';
import { emptyProfile, occupation, TODAY, taxonomy } from '../../test/pair.builder.ts';
import { prepareCandidate } from '../candidate.ts';
import { toDayNumber } from '../day-number.ts';
import { type MatchingProfile, STILL_GOING_ON } from '../profile.ts';
import { weights202701 } from '../weights/2027-01.ts';
import type { Weights } from '../weights.ts';
import { doubtOfWork } from './doubt-of-work.ts';

describe('the doubt about work', () => {
  type Period = Omit<MatchingProfile['experiences'][number], 'occupation'>;
  const doubtOf = (periods: readonly Period[], weights: Weights = weights202701) => {
    const experiences = periods.map((period) => ({ ...period, occupation: occupation('lasser') }));
    const context = { taxonomy, weights, today: toDayNumber(TODAY) };
    const [worked] = prepareCandidate(emptyProfile({ experiences }), context).worked;
    return worked && doubtOfWork(worked, weights);
  };

  it('tells work without a date apart from work that still goes on', () => {
    expect(doubtOf([{ months: 60, endDay: null }])).toEqual({ kind: 'zonder-datum' });
    expect(doubtOf([{ months: 60, endDay: STILL_GOING_ON }])).toBeNull();
  });

  it('goes by the date that is known when another period has none', () => {
    const undated = { months: 30, endDay: null };

    expect(doubtOf([undated, { months: 1, endDay: toDayNumber(TODAY) }])).toBeNull();
    expect(doubtOf([undated, { months: 1, endDay: toDayNumber('2012-01-31') }])).toEqual({
      kind: 'lang-geleden',
      endedIn: 2012,
    });
  });

  it('takes an end that is still to come for work that goes on', () => {
    expect(doubtOf([{ months: 60, endDay: toDayNumber('2027-06-30') }])).toBeNull();
  });

  it('says that work without a length and without a date has no date', () => {
    expect(doubtOf([{ months: null, endDay: null }])).toEqual({ kind: 'zonder-datum' });
  });

  it('never says that a date lacks which is there, also where work of last spring counts for less', () => {
    const byDaysSinceEnd = [
      { from: 90, perMille: 500 },
      { from: -Infinity, perMille: 1000 },
    ];
    const strict: Weights = {
      ...weights202701,
      experience: { ...weights202701.experience, byDaysSinceEnd },
    };

    expect(doubtOf([{ months: 60, endDay: toDayNumber('2026-04-30') }], strict)).toEqual({
      kind: 'lang-geleden',
      endedIn: 2026,
    });
  });
});
