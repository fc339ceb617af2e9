import { addDays } from '@vlinderdas/kernel/dates';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isVisibleToEmployers, publicationOf } from './publication.ts';

const DAY = '2026-11-23';
const OVERDUE_DAYS = 90;
const bron = { tekst: 'Beleidsregel', gecontroleerdOp: '2026-06-01', bevestigd: true };
const complete = { tegels: ['DW09' as const], doelgroepen: ['DD02' as const] };
const variant = {
  published: true,
  parts: { beleid: { aangeboden: true, doelgroepen: [], bron } },
  reviewOn: '2027-06-01',
  validFrom: '2026-01-01',
};
const stateOf = (changes: Partial<Parameters<typeof publicationOf>[0]>, instrument = complete) =>
  publicationOf({ ...variant, ...changes }, instrument, DAY, OVERDUE_DAYS);

describe('what is published', () => {
  it('is active, has a tile and a target group, and lies within its period (Dennis)', () => {
    expect(stateOf({})).toBe('gepubliceerd');
    expect(stateOf({ published: false })).toBe('concept');
    expect(stateOf({}, { ...complete, tegels: [] })).toBe('niet-volledig');
    expect(stateOf({}, { ...complete, doelgroepen: [] })).toBe('niet-volledig');
    expect(stateOf({ validFrom: addDays(DAY, 1) })).toBe('nog-niet');
    expect(stateOf({ validTo: DAY })).toBe('beeindigd');
    expect(stateOf({ validTo: addDays(DAY, 1) })).toBe('gepubliceerd');
  });

  it('may have its target groups at the provider', () => {
    const beleid = { aangeboden: true, doelgroepen: ['DD03' as const], bron };

    expect(stateOf({ parts: { beleid } }, { ...complete, doelgroepen: [] })).toBe('gepubliceerd');
  });

  it('goes out of sight when it was too long not looked at (R106)', () => {
    expect(stateOf({ reviewOn: addDays(DAY, -OVERDUE_DAYS) })).toBe('gepubliceerd');
    expect(stateOf({ reviewOn: addDays(DAY, -OVERDUE_DAYS - 1) })).toBe('verouderd');
    expect(stateOf({ reviewOn: '9999-12-31' })).toBe('gepubliceerd');
  });
});

describe('an employer', () => {
  const day = fc.integer({ min: -800, max: 800 }).map((days) => addDays(DAY, days));
  const anyVariant = fc.record({
    published: fc.boolean(),
    reviewOn: day,
    validFrom: day,
    validTo: fc.option(day, { nil: undefined }),
    parts: fc.record({
      beleid: fc.boolean().map((aangeboden) => ({ aangeboden, doelgroepen: [], bron })),
    }),
  });

  it('never sees a concept, what is not offered, what does not hold, or what is too old', () => {
    fc.assert(
      fc.property(anyVariant, day, fc.integer({ min: 0, max: 365 }), (judged, today, overdueDays) => {
        if (!isVisibleToEmployers(judged, complete, today, overdueDays)) return;
        expect(judged.published && judged.parts.beleid.aangeboden).toBe(true);
        expect(judged.validFrom <= today && (judged.validTo ?? '9999') > today).toBe(true);
        expect(addDays(judged.reviewOn, overdueDays) >= today).toBe(true);
      }),
    );
  });

  it('sees no less when the region waits longer', () => {
    fc.assert(
      fc.property(anyVariant, day, fc.nat(300), fc.nat(300), (judged, today, days, more) => {
        const seen = isVisibleToEmployers(judged, complete, today, days);
        if (seen) expect(isVisibleToEmployers(judged, complete, today, days + more)).toBe(true);
      }),
    );
  });
});
