/** The course of the figure as lines and as rows: the same points for the picture and for its table. */
import type { Verloop } from '@vlinderdas/instruments-service/contract/harmonisation.resource';
import type { IsoDate } from '@vlinderdas/kernel/dates';

export type CoursePoint = Verloop['punten'][number];

export interface CourseLine {
  name: string;
  values: readonly (number | undefined)[];
}

export interface ChosenLines {
  instrument: string;
  provider: string;
}

export interface Standing {
  key: string;
  name: string;
  yearAgo: number | undefined;
  now: number | undefined;
  later: number | undefined;
}

/** The last point that is not in the future. */
export function presentPoint(points: readonly CoursePoint[], today: IsoDate): number {
  const later = points.findIndex(({ op }) => op > today);
  return later === -1 ? points.length - 1 : Math.max(0, later - 1);
}

const ofInstrument = (code: string) => (point: CoursePoint) =>
  point.perInstrument?.find((one) => one.code === code)?.graad;
const ofProvider = (key: string) => (point: CoursePoint) =>
  point.perAanbieder?.find((one) => one.sleutel === key)?.graad;

/** The region first, then what was chosen. */
export function linesOf(
  { punten }: Verloop,
  { instrument, provider }: ChosenLines,
  names: { region: string; instrument(code: string): string },
): readonly CourseLine[] {
  const providerName = punten
    .flatMap(({ perAanbieder = [] }) => perAanbieder)
    .find(({ sleutel }) => sleutel === provider)?.naam;
  return [
    { name: names.region, values: punten.map(({ graad }) => graad) },
    ...(instrument
      ? [{ name: names.instrument(instrument), values: punten.map(ofInstrument(instrument)) }]
      : []),
    ...(provider && providerName ? [{ name: providerName, values: punten.map(ofProvider(provider)) }] : []),
  ];
}

function standing(
  points: readonly CoursePoint[],
  today: IsoDate,
  { key, name, of }: { key: string; name: string; of: (point: CoursePoint) => number | undefined },
): Standing {
  const present = points[presentPoint(points, today)];
  const [first] = points;
  const last = points.at(-1);
  return {
    key,
    name,
    yearAgo: first && of(first),
    now: present && of(present),
    later: last && of(last),
  };
}

/** Least equal first: there is most to win. */
const leastEqualFirst = (one: Standing, other: Standing) => (one.now ?? 0) - (other.now ?? 0);

export function instrumentStandings(
  { punten }: Verloop,
  today: IsoDate,
  nameOf: (code: string) => string,
): readonly Standing[] {
  const codes = new Set(punten.flatMap(({ perInstrument = [] }) => perInstrument.map(({ code }) => code)));
  return [...codes]
    .map((code) => standing(punten, today, { key: code, name: nameOf(code), of: ofInstrument(code) }))
    .sort(leastEqualFirst);
}

export function providerStandings({ punten }: Verloop, today: IsoDate): readonly Standing[] {
  const names = new Map(
    punten.flatMap(({ perAanbieder = [] }) => perAanbieder.map(({ sleutel, naam }) => [sleutel, naam])),
  );
  return [...names]
    .map(([key, name]) => standing(punten, today, { key, name, of: ofProvider(key) }))
    .sort(leastEqualFirst);
}
