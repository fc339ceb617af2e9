/**
 * Reistijd: the fastest way the person has, against the person's own bounds. Public transport does not bring
 * anyone to work before a certain time (R26). Points depend on minutes alone, so that leaving a bound out never
 * helps.
 */
import { roadDistance, straightDistance, type TravelMeans, travelMinutes } from '@vlinderdas/region/travel';
import type { Criterion } from '../ask.ts';
import { travelMeans } from '../codes/job.ts';
import type { Context } from '../context.ts';
import type { Demand } from '../demand.ts';
import { lacking, met, unknown } from '../grade.ts';
import type { MatchingProfile } from '../profile.ts';

interface Trip {
  readonly hectometres: number | null;
  /** Null when the distance or every means is unknown. */
  readonly minutes: number | null;
  readonly means: TravelMeans | null;
  readonly limit: 'minuten' | 'kilometers' | 'ov-begintijd' | null;
}

const OV = travelMeans.bit('ov');
const UNKNOWN_TRIP: Trip = { hectometres: null, minutes: null, means: null, limit: null };
const BY_BIT = travelMeans.codes.map((means) => ({ means, bit: travelMeans.bit(means) }));

/** Null when nothing in the mask brings anyone anywhere. */
function findFastest(hectometres: number, reachable: number): Pick<Trip, 'minutes' | 'means'> {
  let minutes: number | null = null;
  let fastest: TravelMeans | null = null;
  for (const { means, bit } of BY_BIT) {
    if ((reachable & bit) === 0) continue;
    const needed = travelMinutes(hectometres, means);
    if (minutes === null || needed < minutes) {
      minutes = needed;
      fastest = means;
    }
  }
  return { minutes, means: fastest };
}

function findTrip(profile: MatchingProfile, demand: Demand, { weights }: Context): Trip {
  const from = profile.place?.position;
  const to = demand.place?.position;
  const { means: usable, maxMinutes, maxKm } = profile.travel;
  const tooEarly =
    demand.startMinute !== null && demand.startMinute < weights.travel.publicTransportArrivesFrom;
  const limit = usable === OV && tooEarly ? 'ov-begintijd' : null;
  if (!from || !to) return limit ? { ...UNKNOWN_TRIP, limit } : UNKNOWN_TRIP;

  const hectometres = roadDistance(straightDistance(from, to));
  const { minutes, means } = findFastest(hectometres, (usable ?? 0) & ~(tooEarly ? OV : 0));
  if (limit) return { hectometres, minutes, means, limit };
  if (maxMinutes !== null && minutes !== null && minutes > maxMinutes) {
    return { hectometres, minutes, means, limit: 'minuten' };
  }
  const tooFar = maxKm !== null && hectometres > maxKm * 10;
  return { hectometres, minutes, means, limit: tooFar ? 'kilometers' : null };
}

export const askForTravel: Criterion = (demand, context) => {
  const { fullUntilMinutes, noneFromMinutes } = context.weights.travel;
  const worth = (minutes: number): number => {
    if (minutes <= fullUntilMinutes) return 1000;
    if (minutes >= noneFromMinutes) return 0;
    return Math.floor((1000 * (noneFromMinutes - minutes)) / (noneFromMinutes - fullUntilMinutes));
  };
  return [
    {
      share: 1,
      isHard: ({ profile }) => {
        const { means, maxMinutes, maxKm } = profile.travel;
        return maxMinutes !== null || maxKm !== null || means === OV;
      },
      nearIsOpen: false,
      grade: ({ profile }) => {
        const { minutes, limit } = findTrip(profile, demand, context);
        if (limit) return lacking(minutes === null ? 0 : worth(minutes));
        return minutes === null ? unknown : met(worth(minutes));
      },
      evidence: ({ profile }) => ({
        kind: 'reistijd',
        ...findTrip(profile, demand, context),
        maxMinutes: profile.travel.maxMinutes,
        maxKm: profile.travel.maxKm,
      }),
    },
  ];
};
