import { IRREGULAR, shift } from '@vlinderdas/matching/codes/job';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessQuality, completenessWeights, type ProfileFacts, weightsOn } from './completeness.ts';

const today = '2026-11-23';
const weights = weightsOn(today);
const nothing: ProfileFacts = {
  occupations: [],
  competences: [],
  hoursMax: null,
  pc4: null,
  experienceOccupations: [],
  level: null,
  languages: [],
  travelMeans: null,
  licences: null,
  shifts: null,
};
const everything: ProfileFacts = {
  occupations: [1],
  competences: [1, 2, 3, 4, 5],
  hoursMax: 32,
  pc4: 5611,
  experienceOccupations: [1],
  level: 3,
  languages: [1],
  travelMeans: 1,
  licences: null,
  shifts: 1,
};
const fresh = { confirmedOn: today, houdbaarTot: null };

describe('completeness of a profile (R3)', () => {
  it('gives 100 to a full and fresh profile, 0 to an empty and old one', () => {
    expect(assessQuality(everything, fresh, today, weights)).toMatchObject({ score: 100, missing: [] });
    const old = { confirmedOn: '2025-01-01', houdbaarTot: null };
    expect(assessQuality(nothing, old, today, weights).score).toBe(0);
  });

  it('has weights that add up to 100, for every date', () => {
    for (const { parts, fresh: freshness } of completenessWeights) {
      expect(Object.values(parts).reduce((sum, weight) => sum + weight, freshness)).toBe(100);
    }
  });

  it('ranks whoever has an occupation, also of earlier work, or a competence, hours and a postcode', () => {
    const least = { ...nothing, competences: [7], hoursMax: 20, pc4: 5611 };
    expect(assessQuality(least, fresh, today, weights).rankable).toBe(true);
    const worked = { ...least, competences: [], experienceOccupations: [12] };
    expect(assessQuality(worked, fresh, today, weights).rankable).toBe(true);
    for (const lacking of [{ competences: [] }, { hoursMax: null }, { pc4: null }]) {
      expect(assessQuality({ ...least, ...lacking }, fresh, today, weights).rankable).toBe(false);
    }
  });

  it('names what is missing with its gain, the greatest first', () => {
    const { missing } = assessQuality({ ...everything, shifts: null, pc4: null }, fresh, today, weights);
    expect(missing.map(({ part, gain }) => [part, gain])).toEqual([
      ['postcode', 12],
      ['werkmomenten', 3],
    ]);
  });

  it('asks for the moments of who can work irregularly, for those are not known by that', () => {
    const missingOf = (shifts: number) =>
      assessQuality({ ...everything, shifts }, fresh, today, weights).missing.map(({ part }) => part);

    expect(missingOf(IRREGULAR.possible | shift.bit('overdag'))).toEqual(['werkmomenten']);
    expect(missingOf(IRREGULAR.refused | shift.bit('overdag'))).toEqual([]);
  });

  it('is old after half a year, or after its own term', () => {
    const on = (confirmedOn: string, houdbaarTot: string | null = null) =>
      assessQuality(everything, { confirmedOn, houdbaarTot }, today, weights).fresh;
    expect([on('2026-05-25'), on('2026-05-24')]).toEqual([true, false]);
    expect([on(today, today), on(today, '2026-11-22')]).toEqual([true, false]);
  });

  it('always gains exactly what it promised', () => {
    const facts = fc.record(
      Object.fromEntries(
        Object.keys(nothing).map((key) => [
          key,
          fc.constantFrom(nothing[key as keyof ProfileFacts], everything[key as keyof ProfileFacts]),
        ]),
      ),
    ) as unknown as fc.Arbitrary<ProfileFacts>;
    fc.assert(
      fc.property(facts, fc.constantFrom('2026-11-01', '2020-01-01'), (given, confirmedOn) => {
        const { score, missing } = assessQuality(given, { confirmedOn, houdbaarTot: null }, today, weights);
        expect(score + missing.reduce((sum, { gain }) => sum + gain, 0)).toBe(100);
      }),
    );
  });
});
