import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foreignNumber, isForeign } from './foreign-number.ts';

it('gives one code always the same negative number that fits an int4', () => {
  fc.assert(
    fc.property(fc.string(), (code) => {
      const number = foreignNumber(code);

      expect(number).toBe(foreignNumber(code));
      expect(isForeign(number)).toBe(true);
      expect(number).toBeGreaterThanOrEqual(-2_147_483_648);
    }),
  );
});

it('tells neighbouring codes apart', () => {
  expect(foreignNumber('000000000A')).not.toBe(foreignNumber('000000000B'));
});
