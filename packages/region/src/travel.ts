/**
 * Distance and travel time between two places, estimated. Whole hundreds of metres and whole minutes: no
 * fraction enters a score. What we do not know is unknown, never near.
 */
import type { Position } from './place-index.ts';

/** The same words as `reiswijzen` in packages/vocabulary. */
export type TravelMeans = 'auto' | 'motor' | 'ov' | 'bromfiets' | 'e-bike' | 'fiets';

export interface Travel {
  /** Along the road, in hundreds of metres. */
  readonly hundredMetres: number;
  /** One way, from door to door. */
  readonly minutes: number;
  readonly means: TravelMeans;
}

const EARTH_RADIUS_KM = 6371;
/** A road is longer than the bird's flight; 1.3 is the usual factor between towns. */
const DETOUR_TENTHS = 13;
/** Two addresses in one PC4 area share a middle, yet seldom a street. */
const SHORTEST_HUNDRED_METRES = 10;

/** Door-to-door speed in km/h and minutes that every trip takes besides. Assumptions of practice, no measurement. */
const speeds: Readonly<Record<TravelMeans, { kmPerHour: number; extraMinutes: number }>> = {
  auto: { kmPerHour: 50, extraMinutes: 0 },
  motor: { kmPerHour: 50, extraMinutes: 0 },
  ov: { kmPerHour: 28, extraMinutes: 10 },
  bromfiets: { kmPerHour: 30, extraMinutes: 0 },
  'e-bike': { kmPerHour: 22, extraMinutes: 0 },
  fiets: { kmPerHour: 16, extraMinutes: 0 },
};

const radians = (e5: number) => (e5 * Math.PI) / 18_000_000;

/**
 * The bird's flight between two positions in whole hundreds of metres (haversine on a sphere).
 * Symmetric, and 0 only for places less than 50 metres apart.
 */
export function straightDistance(from: Position, to: Position): number {
  const dLat = radians(to.latE5 - from.latE5);
  const dLon = radians(to.lonE5 - from.lonE5);
  const a =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(radians(from.latE5)) * Math.cos(radians(to.latE5)) * Math.sin(dLon / 2) ** 2;
  return Math.round(20 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a))));
}

/** The way along the road in whole hundreds of metres, from the bird's flight. */
export function roadDistance(straightHundredMetres: number): number {
  return Math.max(SHORTEST_HUNDRED_METRES, Math.ceil((straightHundredMetres * DETOUR_TENTHS) / 10));
}

/** Minutes for a way along the road, rounded up. */
export function travelMinutes(hundredMetres: number, means: TravelMeans): number {
  const { kmPerHour, extraMinutes } = speeds[means];
  return extraMinutes + Math.ceil((hundredMetres * 6) / kmPerHour);
}

/**
 * One trip, or `undefined` when either place is unknown.
 * @example travel(places.findByPostcode('5611AB'), places.findByPostcode('5501 AA'), 'fiets')
 */
export function travel(
  from: Position | undefined,
  to: Position | undefined,
  means: TravelMeans,
): Travel | undefined {
  if (!from || !to) return undefined;
  const hundredMetres = roadDistance(straightDistance(from, to));
  return { hundredMetres, minutes: travelMinutes(hundredMetres, means), means };
}
