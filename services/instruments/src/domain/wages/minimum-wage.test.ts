import { describe, expect, it } from 'vitest';
import { minimumWageOn } from './minimum-wage.ts';

const DAY = '2026-03-01';

describe('the minimum wage', () => {
  it.each([
    [21, 1471],
    [20, 1177],
    [19, 883],
    [18, 736],
    [17, 581],
    [16, 507],
    [15, 441],
    [64, 1471],
  ])('is at %i years what the table of 1 January 2026 says', (age, cents) => {
    expect(minimumWageOn(age, DAY)).toMatchObject({ kind: 'known', centsPerHour: cents, confirmed: true });
  });

  it.each([
    ['2025-01-01', 1406],
    ['2025-06-30', 1406],
    ['2025-07-01', 1440],
    ['2025-12-31', 1440],
    ['2026-01-01', 1471],
  ])('is on %s the amount of that half year', (day, cents) => {
    expect(minimumWageOn(30, day)).toMatchObject({ kind: 'known', centsPerHour: cents, confirmed: true });
  });

  it('says after the last known half year that the amount must be checked', () => {
    const wage = minimumWageOn(30, '2026-07-01');

    expect(wage).toMatchObject({ kind: 'known', centsPerHour: 1471, confirmed: false });
    expect(wage.kind === 'known' && wage.caution).toBe(
      'Het minimumloon vanaf 1 juli 2026 staat nog niet in de catalogus. Wij rekenen met dat van 1 januari 2026. Controleer het bedrag.',
    );
  });

  it('is unknown before the first period and under 15', () => {
    expect(minimumWageOn(30, '2024-12-31').kind).toBe('unknown');
    expect(minimumWageOn(14, DAY).kind).toBe('unknown');
  });
});
