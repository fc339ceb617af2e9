import { describe, expect, it } from 'vitest';
import { bron, months, perMonth } from '../../../test/harmonisation.builder.ts';
import { conversionNote, firstYearCents, PAID_HOURS_PER_YEAR } from './conversion.ts';

describe('what an employer gets in the first year', () => {
  it('pays as long as it lasts, at most a year', () => {
    expect(firstYearCents(perMonth(400), months(6))).toBe(240_000);
    expect(firstYearCents(perMonth(400), months(36))).toBe(480_000);
    expect(firstYearCents(perMonth(400), undefined)).toBe(480_000);
    expect(firstYearCents({ soort: 'vast', inCenten: 100_000, eenheid: 'jaar', bron }, months(6))).toBe(
      50_000,
    );
  });

  it('counts hours of the job, and not hours of help', () => {
    const perHour = { soort: 'vast', inCenten: 100, eenheid: 'uur', bron } as const;
    expect(firstYearCents(perHour, undefined, PAID_HOURS_PER_YEAR)).toBe(166_400);
    expect(firstYearCents(perHour, undefined)).toBeUndefined();
    expect(conversionNote(['uur', undefined])).toBe(' Gerekend met 32 uur per week, 52 weken per jaar.');
    expect(conversionNote(['maand', 'eenmalig'])).toBe('');
  });

  it('pays a single sum once', () => {
    expect(firstYearCents({ soort: 'vast', inCenten: 150_000, eenheid: 'eenmalig', bron }, months(6))).toBe(
      150_000,
    );
  });

  it('stops at the maximum, and does not share out a maximum per year', () => {
    const capped = (maximumEenheid: 'jaar' | 'eenmalig') =>
      firstYearCents(
        { soort: 'vast', inCenten: 40_000, eenheid: 'maand', maximumInCenten: 200_000, maximumEenheid, bron },
        months(6),
      );
    expect([capped('jaar'), capped('eenmalig')]).toEqual([200_000, 200_000]);
  });

  it('is nothing when there is no amount, and unknown when it is no fixed sum', () => {
    expect(firstYearCents({ soort: 'geen', bron }, undefined)).toBe(0);
    expect(firstYearCents({ soort: 'berekening', bron }, undefined)).toBeUndefined();
    expect(
      firstYearCents({ soort: 'vast', inCenten: 100, eenheid: 'sessie', bron }, undefined),
    ).toBeUndefined();
    expect(firstYearCents(undefined, undefined)).toBeUndefined();
  });
});
