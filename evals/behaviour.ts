/**
 * Laws of the score, tried on thousands of random pairs with the starter taxonomy: what must hold whatever the
 * weights are. The unit tests hold them as well; here they are counted, so that a report can show them.
 */
import type { Demand } from '@vlinderdas/matching/demand';
import { explain } from '@vlinderdas/matching/explain';
import { type Explanation, total } from '@vlinderdas/matching/explanation';
import type { MatchingProfile } from '@vlinderdas/matching/profile';
import { weights202701 } from '@vlinderdas/matching/weights/2027-01';
import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { createTaxonomy } from '@vlinderdas/taxonomy/taxonomy';
import type { MeasureResult } from './measure.ts';
import { createPairs, type Pair } from './random-pairs.ts';

const PAIRS = 3000;
const SEED = 20_261_123;
const TODAY = '2026-11-23';

/** What systems around the matcher know of a person and the matcher may not. */
const PROTECTED = [
  { organisation: 'gemeente-a', benefit: 'participatiewet', benefitMonths: 3, subsidyCents: 0 },
  { organisation: 'uwv', benefit: 'ww', benefitMonths: 60, subsidyCents: 500_000 },
  { age: 19, sex: 'v', nationality: 'nl', origin: 'nl', name: 'A', disability: 'geen' },
  { age: 62, sex: 'm', nationality: 'xx', origin: 'xx', name: 'Z', disability: 'banenafspraak' },
] as const;

const taxonomy = createTaxonomy(starterTaxonomy);
const why = (profile: MatchingProfile, demand: Demand): Explanation =>
  explain(profile, demand, taxonomy, weights202701, TODAY);
const same = (one: Explanation, other: Explanation): boolean => JSON.stringify(one) === JSON.stringify(other);

function add(profile: MatchingProfile, competence: number): MatchingProfile {
  return { ...profile, competences: [...profile.competences, competence] };
}

function turnRound({ profile, demand }: Pair): Explanation {
  return why(
    {
      ...profile,
      occupations: profile.occupations.toReversed(),
      experiences: profile.experiences.toReversed(),
      competences: profile.competences.toReversed(),
      languages: profile.languages.toReversed(),
      certificates: profile.certificates.toReversed(),
    },
    {
      ...demand,
      competences: demand.competences.toReversed(),
      languages: demand.languages.toReversed(),
      certificates: demand.certificates.toReversed(),
    },
  );
}

/** Each law with whether it holds for a pair; undefined when the pair cannot try it. */
const LAWS: Readonly<Record<string, (pair: Pair) => boolean | undefined>> = {
  'explanation-sums-to-score': ({ profile, demand }) => {
    const { assessments } = why(profile, demand);
    return assessments.every(
      ({ points, requirements }) => requirements.reduce((sum, part) => sum + part.points, 0) === points,
    );
  },
  'order-of-input-changes-nothing': (pair) => same(why(pair.profile, pair.demand), turnRound(pair)),
  'doubles-change-nothing': ({ profile, demand }) => {
    const doubled = { ...profile, competences: [...profile.competences, ...profile.competences] };
    return same(why(profile, demand), why(doubled, demand));
  },
  'protected-attributes-change-nothing': ({ profile, demand }) =>
    PROTECTED.every((attributes) => same(why(profile, demand), why({ ...profile, ...attributes }, demand))),
  'postcode-beyond-travel-changes-nothing': ({ profile, demand, choice }) => {
    if (!profile.place) return undefined;
    const elsewhere = { ...profile.place, pc4: 1000 + Math.floor(choice * 8999) };
    return same(why(profile, demand), why({ ...profile, place: elsewhere }, demand));
  },
  'demanded-competence-never-lowers': ({ profile, demand, choice }) => {
    const asked = demand.competences[Math.floor(choice * demand.competences.length)];
    if (!asked) return undefined;
    return total(why(add(profile, asked.competence), demand)) >= total(why(profile, demand));
  },
  'any-competence-never-lowers': ({ profile, demand, choice }) => {
    const { numbers } = taxonomy.competences;
    const added = numbers[Math.floor(choice * numbers.length)] ?? 0;
    return total(why(add(profile, added), demand)) >= total(why(profile, demand));
  },
  'knowing-less-never-raises': ({ profile, demand, choice }) => {
    const kept = profile.competences.slice(0, Math.floor(choice * profile.competences.length));
    return total(why({ ...profile, competences: kept }, demand)) <= total(why(profile, demand));
  },
  'near-stays-below-having': ({ profile, demand, choice }) => {
    const asked = demand.competences[Math.floor(choice * demand.competences.length)];
    if (!asked || profile.competences.includes(asked.competence)) return undefined;
    const pointsFor = (explanation: Explanation): number =>
      explanation.assessments
        .flatMap(({ requirements }) => requirements)
        .filter(({ evidence }) => evidence.kind === 'competentie' && evidence.competence === asked.competence)
        .reduce((sum, { points }) => sum + points, 0);
    const without = pointsFor(why(profile, demand));
    const having = pointsFor(why(add(profile, asked.competence), demand));
    return having === 0 || without < having;
  },
};

/** One result per law; `broken` must be 0. */
export function measureBehaviour(): MeasureResult[] {
  const tried = Object.keys(LAWS).map((law) => ({ law, pairs: 0, broken: 0 }));
  for (const pair of createPairs(taxonomy, PAIRS, SEED)) {
    for (const count of tried) {
      const holds = LAWS[count.law]?.(pair);
      if (holds === undefined) continue;
      count.pairs++;
      if (!holds) count.broken++;
    }
  }
  return tried.map((count) => ({ measure: 'behaviour', ...count }));
}
