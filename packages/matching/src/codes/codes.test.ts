import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contract, shift } from './job.ts';
import { cefrLevel, cefrName, languageCode, languageNumber, levelFromVum } from './language.ts';
import { heldLicenceMask, LICENCES, licenceBit, licenceMask, licencesOf } from './licence.ts';

describe('licences', () => {
  it('count what they include: CE drives C, BE and B', () => {
    expect(licencesOf(heldLicenceMask(['CE']))).toEqual(['AM', 'B', 'B+', 'BE', 'C1', 'C1E', 'C', 'CE']);
    expect(licencesOf(heldLicenceMask(['B']))).toEqual(['AM', 'B']);
  });

  it('never take a licence away by holding more', () => {
    fc.assert(
      fc.property(fc.subarray([...LICENCES]), fc.subarray([...LICENCES]), (some, more) => {
        const less = heldLicenceMask(some);

        expect(heldLicenceMask([...some, ...more]) & less).toBe(less);
        expect(less & licenceMask(some)).toBe(licenceMask(some));
      }),
    );
  });

  it('know no code that the list does not hold', () => {
    expect(licenceBit('Z')).toBe(0);
    expect(heldLicenceMask(['Z'])).toBe(0);
  });
});

describe('languages', () => {
  it('get their code back from their number', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{3}$/), (code) => {
        expect(languageCode(languageNumber(code))).toBe(code);
        expect(languageNumber(code)).toBeGreaterThan(0);
      }),
    );
    expect(languageNumber('Dutch')).toBe(0);
  });

  it('have levels of the CEFR, and VUM’s set cautiously beside them', () => {
    expect([cefrLevel('b1'), cefrName(3), cefrName(0), cefrLevel('B3')]).toEqual([
      3,
      'B1',
      undefined,
      undefined,
    ]);
    expect([1, 2, 3, 4].map(levelFromVum)).toEqual([0, 2, 4, 5]);
    expect([0, 8, 99].map(levelFromVum)).toEqual([null, null, null]);
  });
});

it('turns codes into a mask and back, leaving out what it does not know', () => {
  expect(shift.codesOf(shift.mask(['nacht', 'overdag', 'onzin']))).toEqual(['overdag', 'nacht']);
  expect(contract.mask([])).toBe(0);
});
