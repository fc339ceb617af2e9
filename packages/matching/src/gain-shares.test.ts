import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CRITERIA } from './explanation.ts';
import { shareGain } from './gain-shares.ts';

describe('where gained points come from', () => {
  it('tells the requirement apart from others of its criterion, other criteria and both sides together', () => {
    const gains = [
      { criterion: 'beroep', gain: 20 },
      { criterion: 'competenties', gain: 300 },
      { criterion: 'competenties', gain: 40 },
      { criterion: 'niveau', gain: 5 },
      { criterion: 'competenties', gain: 2 },
    ] as const;

    expect(shareGain(400, gains, 1)).toEqual({ itself: 300, alike: 42, elsewhere: 25, mutual: 33 });
    expect(shareGain(400, gains, 3)).toEqual({ itself: 5, alike: 0, elsewhere: 362, mutual: 33 });
  });

  it('loses no point and makes none', () => {
    const gain = fc.record({ criterion: fc.constantFrom(...CRITERIA), gain: fc.nat(10_000) });

    fc.assert(
      fc.property(fc.array(gain, { minLength: 1 }), fc.nat(), fc.nat(500), (gains, place, both) => {
        const gained = gains.reduce((sum, one) => sum + one.gain, both);
        const { itself, alike, elsewhere, mutual } = shareGain(gained, gains, place % gains.length);

        expect(mutual).toBe(both);
        expect(itself + alike + elsewhere + mutual).toBe(gained);
      }),
    );
  });
});
