/**
 * Why one candidate stands above another: the points of both, part by part. The score is the sum of its parts, so
 * the differences of the parts add up to the difference of the scores.
 */
import type { Uitleg } from '@vlinderdas/matcher-service/contract/matching.resource';

type Criterion = Uitleg['criteria'][number];
export type Part = Criterion['onderdelen'][number];

export interface Difference {
  criterium: Criterion['criterium'];
  /** Points of the first minus points of the second. */
  points: number;
  /** Of whoever has fewer points this is not known, which gives no points but is no lack either. */
  unknown?: Unknown | undefined;
}

/** `uit-werk`: nothing is known but what follows from work. */
type Unknown = 'geheel' | 'deels' | 'uit-werk';

const GROUPS: readonly Uitleg['groep'][] = ['geschikt', 'past-bijna', 'onvolledig'];

/** Below 0 when `left` stands higher: first by group, then by points. Equal points are decided by lot elsewhere. */
export function compareStanding(
  left: Pick<Uitleg, 'groep' | 'totaal'>,
  right: Pick<Uitleg, 'groep' | 'totaal'>,
): number {
  return GROUPS.indexOf(left.groep) - GROUPS.indexOf(right.groep) || right.totaal - left.totaal;
}

/** Of whoever has no skills in the profile, those that belong to work that was done are all there is. */
function isKnownByWorkOnly({ criterium, onderdelen }: Criterion): boolean {
  return (
    criterium === 'competenties' &&
    onderdelen.length > 0 &&
    onderdelen.every(({ uitkomst, door }) => uitkomst === 'onbekend' || door?.hoe === 'ervaring')
  );
}

/** Both answer the same asks in the same order, so a part stands beside its like. */
function unknownOf(lower: Criterion, higher: Criterion): Unknown | undefined {
  if (lower.uitkomst === 'onbekend') return 'geheel';
  if (isKnownByWorkOnly(lower)) return 'uit-werk';
  const gains = higher.onderdelen.map(({ punten }, at) => {
    const other = lower.onderdelen[at];
    return { gain: Math.max(0, punten - (other?.punten ?? 0)), isUnknown: other?.uitkomst === 'onbekend' };
  });
  const sum = (of: typeof gains) => of.reduce((total, { gain }) => total + gain, 0);
  const unknown = sum(gains.filter(({ isUnknown }) => isUnknown));
  return unknown > 0 && unknown * 2 >= sum(gains) ? 'deels' : undefined;
}

function differenceBetween(first: Criterion, second: Criterion | undefined): Difference {
  const { criterium, punten } = first;
  if (!second) return { criterium, points: punten };
  const points = punten - second.punten;
  if (points === 0) return { criterium, points };
  return { criterium, points, unknown: points > 0 ? unknownOf(second, first) : unknownOf(first, second) };
}

/** Only the parts that differ, the largest first. */
export function differencesBetween(
  first: Pick<Uitleg, 'criteria'>,
  second: Pick<Uitleg, 'criteria'>,
): Difference[] {
  const others = new Map(second.criteria.map((criterion) => [criterion.criterium, criterion]));
  return first.criteria
    .map((criterion) => differenceBetween(criterion, others.get(criterion.criterium)))
    .filter((difference) => difference.points !== 0)
    .sort((left, right) => Math.abs(right.points) - Math.abs(left.points));
}

/** What is said of one candidate within a criterion, apart from what holds for all that are compared. */
export function tellingParts(
  criterium: Criterion['criterium'],
  all: readonly Pick<Uitleg, 'criteria'>[],
): (readonly Part[])[] {
  const parts = all.map(
    ({ criteria }) =>
      criteria
        .find((criterion) => criterion.criterium === criterium)
        ?.onderdelen.filter(({ uitkomst }) => uitkomst !== 'niet-gevraagd') ?? [],
  );
  const isSame = (part: Part): boolean =>
    parts.every((others) =>
      others.some(
        ({ zin, uitkomst, punten }) =>
          zin === part.zin && uitkomst === part.uitkomst && punten === part.punten,
      ),
    );
  return parts.map((own) => own.filter((part) => !isSame(part)));
}
