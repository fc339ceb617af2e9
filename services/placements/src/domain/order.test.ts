import { describe, expect, it } from 'vitest';
import { deviationOf, orderPolicy, type Standing } from './order.ts';

const standing = (group: Standing['group'], passedOver: number): Standing => ({
  group,
  rank: passedOver + 1,
  total: 5_000,
  passedOver,
});

describe('leaving the order of the list', () => {
  it('is no matter among the first ones, and more so where more people are sought', () => {
    expect(deviationOf(standing('geschikt', 4), 1, orderPolicy)).toBeUndefined();
    expect(deviationOf(standing('geschikt', 5), 1, orderPolicy)).toBe('lager-op-lijst');
    expect(deviationOf(standing('geschikt', 11), 6, orderPolicy)).toBeUndefined();
    expect(deviationOf(standing('geschikt', 12), 6, orderPolicy)).toBe('lager-op-lijst');
  });

  it('is passing over suitable people for someone who almost fits; with nobody suitable it is not', () => {
    expect(deviationOf(standing('past-bijna', 0), 1, orderPolicy)).toBeUndefined();
    expect(deviationOf(standing('past-bijna', 9), 1, orderPolicy)).toBe('past-bijna');
  });

  it('is always choosing someone whom the list does not rank', () => {
    expect(deviationOf(standing('onvolledig', 0), 1, orderPolicy)).toBe('buiten-lijst');
    expect(deviationOf(standing(undefined, 0), 1, orderPolicy)).toBe('buiten-lijst');
  });
});
