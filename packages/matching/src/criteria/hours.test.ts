import { describe, expect, it } from 'vitest';
import { failing, open, outcome } from '../../test/judged.ts';
import type { Demand } from '../demand.ts';

describe('uren (R27)', () => {
  const offered: Partial<Demand> = { hours: { min: 24, max: 32 } };

  it('fits when the ranges touch, and fails when they do not, however near', () => {
    expect(outcome('uren', { hours: { min: 10, max: 24 } }, offered)).toBe('past');
    expect(failing({ hours: { min: 10, max: 23 } }, offered)).toEqual(['uren']);
    expect(failing({ hours: { min: 36, max: 40 } }, offered)).toEqual(['uren']);
  });

  it('is a question for nobody when the vacancy does not say', () => {
    expect(outcome('uren', { hours: { min: 10, max: 24 } }, {})).toBe('onbekend');
    expect(open({ hours: { min: 10, max: 24 } }, {})).toEqual([]);
  });
});
