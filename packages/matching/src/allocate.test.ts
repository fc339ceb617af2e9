import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allocate } from './allocate.ts';

const weights = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 20 });

it('loses no point and makes none', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), weights, (points, shares) => {
      const sum = allocate(points, shares).reduce((one, other) => one + other, 0);

      expect(sum).toBe(shares.some((share) => share > 0) ? points : 0);
    }),
  );
});

it('gives each part its share, within one point', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), weights, (points, shares) => {
      const sum = shares.reduce((one, other) => one + other, 0);
      fc.pre(sum > 0);
      allocate(points, shares).forEach((part, at) => {
        expect(Math.abs(part - (points * (shares[at] ?? 0)) / sum)).toBeLessThan(1);
      });
    }),
  );
});

it('gives nothing to a weight of nothing', () => {
  expect(allocate(10, [0, 3, 0])).toEqual([0, 10, 0]);
  expect(allocate(10, [])).toEqual([]);
});
