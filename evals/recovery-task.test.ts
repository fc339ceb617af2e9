import type { OccupationSource } from '@vlinderdas/taxonomy/model';
import { describe, expect, it } from 'vitest';
import { createCases, FOLDS, knownPart } from './recovery-task.ts';

const occupations = Array.from(
  { length: 50 },
  (_, at): OccupationSource => ({
    number: at + 1,
    uri: `urn:o:${at}`,
    label: `beroep ${at}`,
    altLabels: [],
    isco: '7212',
    riasec: null,
    tasks: [],
    asks: {
      essential: Array.from({ length: at }, (__, number) => `urn:c:${at}-${number}`),
      important: [],
      somewhat: ['urn:c:extra'],
    },
  }),
);
const cases = createCases(occupations, 1);

describe('a case of recovery', () => {
  it('is made of every occupation with enough essentials to be cut in two', () => {
    expect(cases).toHaveLength(46);
    expect(new Set(cases.map(({ fold }) => fold)).size).toBe(FOLDS);
  });

  it('halves the essentials, and lets the person have a quarter of them from the vacancy', () => {
    for (const { occupation, vacancy, otherHalf, overlapping } of cases) {
      const count = occupation.asks.essential.length;
      const shared = overlapping.filter((uri) => vacancy.includes(uri));

      expect(new Set([...vacancy, ...otherHalf])).toEqual(new Set(occupation.asks.essential));
      expect(vacancy).toHaveLength(Math.floor(count / 2));
      expect(otherHalf.some((uri) => vacancy.includes(uri))).toBe(false);
      expect(shared).toHaveLength(Math.round(count / 4));
      expect(overlapping).toHaveLength(otherHalf.length + shared.length);
    }
  });

  it('is the same for the same seed, whatever order the occupations came in', () => {
    expect(createCases(occupations.toReversed(), 1)).toEqual(cases);
    expect(createCases(occupations, 2)).not.toEqual(cases);
  });

  it('is known in parts that lie inside each other', () => {
    const whole = cases[0]?.overlapping ?? [];

    expect(knownPart(whole, 100)).toEqual(whole);
    expect(whole).toEqual(expect.arrayContaining([...knownPart(whole, 30)]));
    expect(knownPart(whole, 30)).toEqual(expect.arrayContaining([...knownPart(whole, 10)]));
    expect(knownPart(['a', 'b'], 10)).toEqual(['a']);
  });
});
