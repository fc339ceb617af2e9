/** Where gemeenten lie, for a small map: the mean of the PC4 areas that the place table has of them. */
import { placeRows } from './places-zuidoost-brabant.ts';

export interface GemeentePosition {
  /** Degrees (WGS84). */
  readonly latitude: number;
  readonly longitude: number;
}

const found = new Map<string, { latitude: number; longitude: number; count: number }>();
for (const [, , code, latitude, longitude] of placeRows) {
  const sum = found.get(code) ?? { latitude: 0, longitude: 0, count: 0 };
  found.set(code, {
    latitude: sum.latitude + latitude,
    longitude: sum.longitude + longitude,
    count: sum.count + 1,
  });
}

/**
 * The middle of a gemeente as the table knows it; `undefined` for one that it does not cover.
 * @param code CBS code: `GM0772`
 */
export function findGemeentePosition(code: string): GemeentePosition | undefined {
  const sum = found.get(code);
  return sum && { latitude: sum.latitude / sum.count, longitude: sum.longitude / sum.count };
}
