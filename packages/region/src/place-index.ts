/** Where postcodes are. The table is data: a region ships its own rows, a whole country loads more. */
import { parsePostcode } from './postcode.ts';

/** One PC4 area: number, town, CBS code of the gemeente, latitude and longitude in degrees (WGS84). */
export type PlaceRow = readonly [
  pc4: number,
  town: string,
  gemeenteCode: string,
  latitude: number,
  longitude: number,
];

/** A position in whole hundred-thousandths of a degree (about a metre), so that it is stored exactly. */
export interface Position {
  readonly latE5: number;
  readonly lonE5: number;
}

export interface Place extends Position {
  readonly pc4: number;
  readonly town: string;
  /** CBS code: `GM0772`. */
  readonly gemeenteCode: string;
}

export interface PlaceIndex {
  readonly places: readonly Place[];
  findByPc4(pc4: number): Place | undefined;
  /** The place of a postcode as people write it; `undefined` when it is no postcode or not in the table. */
  findByPostcode(postcode: string): Place | undefined;
  /**
   * False only for a postcode that is missing where the table is complete. Outside that, and for a text that
   * is no postcode, nothing can be said, so it is true.
   */
  mayExist(postcode: string): boolean;
}

/**
 * Builds the look-up once.
 * @param rows PC4 areas, each number once
 * @param completeRanges ranges of PC4 numbers, both ends included, of which every area is among the rows
 * @throws RangeError for a number that occurs twice or a position outside the Netherlands
 */
export function createPlaceIndex(
  rows: readonly PlaceRow[],
  completeRanges: readonly (readonly [from: number, to: number])[] = [],
): PlaceIndex {
  const byPc4 = new Map<number, Place>();
  for (const [pc4, town, gemeenteCode, latitude, longitude] of rows) {
    if (byPc4.has(pc4)) throw new RangeError(`PC4 ${pc4} occurs twice`);
    if (latitude < 50.7 || latitude > 53.6 || longitude < 3.3 || longitude > 7.3) {
      throw new RangeError(`PC4 ${pc4} lies outside the Netherlands`);
    }
    const latE5 = Math.round(latitude * 100_000);
    byPc4.set(pc4, { pc4, town, gemeenteCode, latE5, lonE5: Math.round(longitude * 100_000) });
  }
  const findByPostcode = (text: string) => {
    const postcode = parsePostcode(text);
    return postcode && byPc4.get(postcode.pc4);
  };
  return {
    places: [...byPc4.values()],
    findByPc4: (pc4) => byPc4.get(pc4),
    findByPostcode,
    mayExist: (text) => {
      const pc4 = parsePostcode(text)?.pc4;
      if (pc4 === undefined || byPc4.has(pc4)) return true;
      return !completeRanges.some(([from, to]) => pc4 >= from && pc4 <= to);
    },
  };
}
