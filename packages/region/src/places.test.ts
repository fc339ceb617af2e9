import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arbeidsmarktregios,
  findArbeidsmarktregio,
  findGemeente,
  gemeenten,
  gemeentenOfRegion,
} from './gemeenten.ts';
import { isKvkNumber, isVestigingsnummer } from './kvk.ts';
import { createPlaceIndex } from './place-index.ts';
import { completeRanges, placeRows } from './places-zuidoost-brabant.ts';
import { formatPostcode, normalisePostcode, parsePostcode } from './postcode.ts';

const index = createPlaceIndex(placeRows, completeRanges);

describe('parsePostcode', () => {
  it.each(['5611AB', '5611 ab', ' 5611-Ab '])('reads "%s"', (text) => {
    expect(parsePostcode(text)).toEqual({ pc4: 5611, letters: 'AB' });
  });

  it('reads four digits without letters', () => {
    expect(parsePostcode('5611')).toEqual({ pc4: 5611 });
  });

  it.each(['', '561', '0611AB', '5611A', '5611SS', '5611sa', '56111AB', 'B-3500', '5611  AB'])(
    'refuses "%s"',
    (text) => {
      expect(parsePostcode(text)).toBeUndefined();
    },
  );

  it('reads back what it writes, and has one form for every spelling', () => {
    const letter = fc.constantFrom(...'BCEFGHJKLMNPRTVWXZ');
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), letter, letter, (pc4, first, second) => {
        const postcode = { pc4, letters: first + second };
        expect(parsePostcode(formatPostcode(postcode))).toEqual(postcode);
        expect(normalisePostcode(`${pc4} ${first}${second}`.toLowerCase())).toBe(formatPostcode(postcode));
      }),
    );
  });

  it('gives what it reads in its one form, or nothing, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(normalisePostcode(text) ?? '1000').toMatch(/^\d{4}([A-Z]{2})?$/);
      }),
    );
  });
});

describe('the places of Zuidoost-Brabant', () => {
  it('cover the thirteen gemeenten of the region', () => {
    const covered = new Set(placeRows.map(([, , gemeente]) => gemeente));

    expect(gemeentenOfRegion('AM28')).toHaveLength(13);
    expect(gemeentenOfRegion('AM28').filter((gemeente) => !covered.has(gemeente.code))).toEqual([]);
  });

  it('name only gemeenten that the table holds, each in a region that exists', () => {
    expect(placeRows.filter(([, , gemeente]) => !findGemeente(gemeente))).toEqual([]);
    expect(gemeenten.filter((gemeente) => !findArbeidsmarktregio(gemeente.regionCode))).toEqual([]);
    expect(new Set(arbeidsmarktregios.map((region) => region.code)).size).toBe(35);
  });

  it('find a place by any spelling of its postcode', () => {
    expect(index.findByPostcode('5521 bk')).toMatchObject({ town: 'Eersel', gemeenteCode: 'GM0770' });
    expect(index.findByPostcode('geen')).toBeUndefined();
  });

  it('call a postcode non-existent only where the table is complete', () => {
    expect(index.mayExist('5611AB')).toBe(true);
    expect(index.mayExist('5699 ZZ')).toBe(false);
    expect(index.mayExist('1011AB')).toBe(true);
    expect(index.mayExist('geen postcode')).toBe(true);
  });
});

describe('createPlaceIndex', () => {
  it('refuses a number that occurs twice and a position outside the Netherlands', () => {
    const row = [5611, 'Eindhoven', 'GM0772', 51.436, 5.481] as const;

    expect(() => createPlaceIndex([row, row])).toThrow('5611');
    expect(() => createPlaceIndex([[5611, 'Eindhoven', 'GM0772', 5.481, 51.436]])).toThrow(RangeError);
  });
});

describe('numbers of the Handelsregister', () => {
  it('have eight and twelve digits', () => {
    expect(['00012345', '12345678'].every(isKvkNumber)).toBe(true);
    expect(['1234567', '123456789', '1234 5678', 'abcdefgh', ''].some(isKvkNumber)).toBe(false);
    expect(isVestigingsnummer('000012345678')).toBe(true);
    expect(isVestigingsnummer('12345678')).toBe(false);
  });
});
