/** Laws of the score, held over random pairs: what must be true whatever the weights are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDemand, anyProfile } from '../test/pair.arbitrary.ts';
import {
  demand,
  emptyDemand,
  emptyProfile,
  occupation,
  profile,
  TODAY,
  taxonomy,
} from '../test/pair.builder.ts';
import type { Demand } from './demand.ts';
import { explain } from './explain.ts';
import { PLACEMENTS, total } from './explanation.ts';
import type { MatchingProfile } from './profile.ts';
import { weights202701 } from './weights/2027-01.ts';

const why = (one: MatchingProfile, other: Demand) => explain(one, other, taxonomy, weights202701, TODAY);
const scoreOf = (one: MatchingProfile, other: Demand) => total(why(one, other));
const rankOf = (one: MatchingProfile, other: Demand) => PLACEMENTS.indexOf(why(one, other).placement);

/** Every way to know one thing less about a person. */
function withLess(full: MatchingProfile): MatchingProfile[] {
  const less: MatchingProfile[] = [];
  const drop = (changes: Partial<MatchingProfile>) => less.push({ ...full, ...changes });
  const without = <T>(list: readonly T[]) => list.map((_, at) => list.filter((__, other) => other !== at));
  for (const competences of without(full.competences)) drop({ competences });
  for (const occupations of without(full.occupations)) drop({ occupations });
  for (const experiences of without(full.experiences)) drop({ experiences });
  for (const languages of without(full.languages)) drop({ languages });
  for (const certificates of without(full.certificates)) drop({ certificates });
  for (const occupations of without(full.wishes.occupations))
    drop({ wishes: { ...full.wishes, occupations } });
  drop({ experiences: full.experiences.map((experience) => ({ ...experience, months: null })) });
  drop({ experiences: full.experiences.map((experience) => ({ ...experience, endDay: null })) });
  drop({ level: null });
  drop({ schooling: null });
  drop({ licences: null });
  drop({ hours: null });
  drop({ place: null });
  if (full.place) drop({ place: { ...full.place, position: null } });
  drop({ travel: { ...full.travel, means: null } });
  drop({ travel: { ...full.travel, maxMinutes: null } });
  drop({ travel: { ...full.travel, maxKm: null } });
  drop({ shifts: null });
  drop({ earliestMinute: null });
  drop({ contracts: null });
  drop({ wishes: { ...full.wishes, sectors: null } });
  drop({ avoids: null });
  drop({ availableFrom: null });
  return less;
}

describe('the score', () => {
  it('is a whole number from 0 to 10,000, and the maxima of its parts add up to 10,000', () => {
    fc.assert(
      fc.property(anyProfile, anyDemand, (one, other) => {
        const { assessments } = why(one, other);
        const score = scoreOf(one, other);

        expect(Number.isInteger(score)).toBe(true);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(10_000);
        expect(assessments.reduce((sum, { max }) => sum + max, 0)).toBe(10_000);
      }),
    );
  });

  it('is the sum of its requirements, none of which passes its own maximum', () => {
    fc.assert(
      fc.property(anyProfile, anyDemand, (one, other) => {
        for (const { points, max, requirements } of why(one, other).assessments) {
          expect(requirements.reduce((sum, part) => sum + part.points, 0)).toBe(points);
          if (requirements.length > 0)
            expect(requirements.reduce((sum, part) => sum + part.max, 0)).toBe(max);
          for (const part of requirements) expect(part.points).toBeLessThanOrEqual(part.max);
        }
      }),
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(anyProfile, anyDemand, (one, other) => {
        expect(why(one, other)).toEqual(why(structuredClone(one), structuredClone(other)));
      }),
    );
  });

  it('does not depend on the order in which anything is listed', () => {
    fc.assert(
      fc.property(anyProfile, anyDemand, (one, other) => {
        const turned: MatchingProfile = {
          ...one,
          occupations: one.occupations.toReversed(),
          experiences: one.experiences.toReversed(),
          competences: one.competences.toReversed(),
          languages: one.languages.toReversed(),
          certificates: one.certificates.toReversed(),
        };
        const turnedDemand: Demand = {
          ...other,
          competences: other.competences.toReversed(),
          certificates: other.certificates.toReversed(),
        };

        expect(why(turned, turnedDemand)).toEqual(why(one, other));
      }),
    );
  });

  it('never falls when a demanded competence is added, however often, and neither does the placement', () => {
    fc.assert(
      fc.property(anyProfile, anyDemand, fc.nat(), (one, other, pick) => {
        fc.pre(other.competences.length > 0);
        const added = other.competences[pick % other.competences.length]?.competence ?? 0;
        const richer = { ...one, competences: [...one.competences, added] };
        const repeated = { ...one, competences: [...one.competences, added, added, added] };

        expect(scoreOf(richer, other)).toBeGreaterThanOrEqual(scoreOf(one, other));
        expect(scoreOf(repeated, other)).toBe(scoreOf(richer, other));
        // An empty list says nothing; the first competence makes it a list on which others are missing.
        if (one.competences.length > 0 && why(one, other).placement !== 'incomplete') {
          expect(rankOf(richer, other)).toBeLessThanOrEqual(rankOf(one, other));
        }
      }),
    );
  });

  it('never rises when something about the person is left out', () => {
    fc.assert(
      fc.property(anyProfile, anyDemand, (full, other) => {
        const score = scoreOf(full, other);
        for (const less of withLess(full)) expect(scoreOf(less, other)).toBeLessThanOrEqual(score);
      }),
      { numRuns: 60 },
    );
  });

  it('never rises when the person needs more time to travel', () => {
    const cycling = scoreOf(profile(), demand());

    expect(scoreOf(profile({ travel: { means: 32, maxMinutes: 10, maxKm: null } }), demand())).toBe(cycling);
    expect(
      scoreOf(profile({ travel: { means: 1, maxMinutes: 45, maxKm: null } }), demand()),
    ).toBeGreaterThanOrEqual(cycling);
  });

  it('gives nothing for agreement between two unknowns', () => {
    const { assessments } = why(emptyProfile(), emptyDemand());

    expect(
      assessments.filter(({ criterion }) => criterion !== 'wederzijds').every(({ points }) => points === 0),
    ).toBe(true);
  });

  it('has no way to know owner, benefit, age, sex, name or origin: a profile has these fields and no other', () => {
    expect(Object.keys(emptyProfile()).sort()).toEqual([
      'availableFrom',
      'avoids',
      'certificates',
      'competences',
      'contracts',
      'earliestMinute',
      'experiences',
      'hours',
      'id',
      'languages',
      'level',
      'licences',
      'occupations',
      'place',
      'schooling',
      'shifts',
      'taxonomy',
      'travel',
      'wishes',
    ]);
  });

  it('does not depend on whose id it is, nor on the postcode when the place is the same', () => {
    fc.assert(
      fc.property(
        anyProfile,
        anyDemand,
        fc.uuid(),
        fc.integer({ min: 1000, max: 9999 }),
        (one, other, id, pc4) => {
          const place = one.place && { ...one.place, pc4 };

          expect(why({ ...one, id, place }, other)).toEqual(why(one, other));
        },
      ),
    );
  });

  it('puts who did the work above who seeks it, and both above who did something else', () => {
    const person = (changes: Partial<MatchingProfile>) =>
      scoreOf(profile({ experiences: [], ...changes }), demand());
    const worked = (slug: string) => [{ occupation: occupation(slug), months: 18, endDay: null }];

    const did = person({ occupations: [], experiences: worked('orderpicker') });
    const seeks = person({});
    const other = person({ occupations: [occupation('kok')], experiences: worked('kok') });

    expect(did).toBeGreaterThan(seeks);
    expect(seeks).toBeGreaterThan(other);
  });

  it('is refused across versions of the taxonomy (R2)', () => {
    expect(() => why(profile({ taxonomy: 'esco-1.2' }), demand())).toThrow(RangeError);
    expect(() => why(profile(), demand({ taxonomy: 'esco-1.2' }))).toThrow(RangeError);
  });
});
