/**
 * What sets a candidate above the next one of the same list, as far as it fits in a line. The sums are those of the
 * comparison of the two; that page says the rest.
 */
import type { LijstKandidaat, Uitleg } from '@vlinderdas/matcher-service/contract/matching.resource';
import { type Difference, differencesBetween } from '../compare/differences.ts';
import { type Explained, isBrought, isOwn } from './row-reason.ts';

type CriterionId = Uitleg['criteria'][number]['criterium'];
type Named = Pick<Difference, 'criterium' | 'unknown'>;
type Listed = Pick<LijstKandidaat, 'groep' | 'totaal' | 'uitleg'>;

export interface AboveNext {
  /** How many points more; 0 when the lot decides. */
  points: number;
  /** In what the candidate stands above the next, the largest difference first. */
  by: readonly Named[];
  /** In what the next one has more. */
  against: readonly Named[];
  /** What the candidate brings in the first of those. */
  telling: string | undefined;
}

const MOST_NAMED = { by: 3, against: 2 } as const;
/** Once this much of a difference is named, the rest is not worth a word. */
const ENOUGH = 0.85;

function largest(differences: readonly Difference[], most: number): Named[] {
  const all = differences.reduce((sum, { points }) => sum + Math.abs(points), 0);
  const named: Named[] = [];
  let told = 0;
  for (const { criterium, points, unknown } of differences) {
    if (named.length === most || told >= all * ENOUGH) break;
    named.push({ criterium, unknown });
    told += Math.abs(points);
  }
  return named;
}

/** Both answer the same asks in the same order, so a part stands beside its like. */
function tellingSentence(criterium: CriterionId, own: Explained, other: Explained): string | undefined {
  const partsOf = ({ criteria }: Explained) =>
    criteria.find((criterion) => criterion.criterium === criterium)?.onderdelen ?? [];
  const others = partsOf(other);
  const parts = partsOf(own);
  const [most] = parts
    .map((part, at) => ({ part, gain: part.punten - (others[at]?.punten ?? 0) }))
    .filter(({ part }) => isBrought(part))
    .sort((left, right) => right.gain - left.gain);
  return most && most.gain > 0 ? most.part.zin : undefined;
}

/** Undefined without explanations, or when the group decides. */
export function aboveNext(candidate: Listed, next: Listed): AboveNext | undefined {
  if (!candidate.uitleg || !next.uitleg || candidate.groep !== next.groep) return undefined;
  const differences = differencesBetween(candidate.uitleg, next.uitleg).filter(isOwn);
  const by = largest(
    differences.filter(({ points }) => points > 0),
    MOST_NAMED.by,
  );
  const against = largest(
    differences.filter(({ points }) => points < 0),
    MOST_NAMED.against,
  );
  const [first] = by;
  const telling = first && tellingSentence(first.criterium, candidate.uitleg, next.uitleg);
  return { points: candidate.totaal - next.totaal, by, against, telling };
}
