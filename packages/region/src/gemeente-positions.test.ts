import { describe, expect, it } from 'vitest';
import { findGemeentePosition } from './gemeente-positions.ts';
import { gemeentenOfRegion } from './gemeenten.ts';

describe('the position of a gemeente', () => {
  it('is known for every gemeente of the region that the table covers, and within it', () => {
    for (const { code } of gemeentenOfRegion('AM28')) {
      const position = findGemeentePosition(code);
      expect(position?.latitude).toBeGreaterThan(51.2);
      expect(position?.latitude).toBeLessThan(51.6);
      expect(position?.longitude).toBeGreaterThan(5.1);
      expect(position?.longitude).toBeLessThan(5.7);
    }
  });

  it('is unknown outside the table', () => {
    expect(findGemeentePosition('GM9999')).toBeUndefined();
  });
});
