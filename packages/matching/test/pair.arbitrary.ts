/** Random profiles and demands, dirty as reality: much of it unknown, and codes that no taxonomy knows. */
import fc from 'fast-check';
import { IRREGULAR, shift } from '../src/codes/job.ts';
import type { Demand, StrengthValue } from '../src/demand.ts';
import type { MatchingProfile } from '../src/profile.ts';
import { DUTCH, emptyDemand, emptyProfile, taxonomy } from './pair.builder.ts';

const known = (numbers: readonly number[]) =>
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...numbers) }, { weight: 1, arbitrary: fc.constant(-77) });
const occupation = known(taxonomy.occupations.numbers);
/** A small pool, so that profiles and demands often touch. */
const competence = known(taxonomy.competences.numbers.filter((number) => number < 60));
const certificate = known(taxonomy.certificates.numbers.slice(0, 6));
const language = fc.constantFrom(DUTCH, DUTCH + 1, DUTCH + 2);
const day = fc.integer({ min: 10_000, max: 21_500 });
const mask = (bits: number) => fc.option(fc.integer({ min: 0, max: 2 ** bits - 1 }));
const hours = fc.option(
  fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 })).map(([one, other]) => ({
    min: Math.min(one, other),
    max: Math.max(one, other),
  })),
);
const place = fc.option(
  fc.record({
    pc4: fc.integer({ min: 5500, max: 5699 }),
    position: fc.option(
      fc.record({
        latE5: fc.integer({ min: 5_120_000, max: 5_170_000 }),
        lonE5: fc.integer({ min: 500_000, max: 580_000 }),
      }),
    ),
  }),
);

export const anyProfile: fc.Arbitrary<MatchingProfile> = fc
  .record({
    id: fc.uuid(),
    occupations: fc.array(occupation, { maxLength: 3 }),
    experiences: fc.array(
      fc.record({
        occupation,
        months: fc.option(fc.integer({ min: 0, max: 240 })),
        endDay: fc.option(day),
      }),
      { maxLength: 4 },
    ),
    competences: fc.array(competence, { maxLength: 12 }),
    level: fc.option(fc.integer({ min: 1, max: 6 })),
    schooling: fc.option(fc.integer({ min: 1, max: 6 })),
    languages: fc.array(fc.record({ language, level: fc.option(fc.integer({ min: 0, max: 6 })) }), {
      maxLength: 3,
    }),
    licences: mask(16),
    certificates: fc.array(certificate, { maxLength: 3 }),
    hours,
    place,
    travel: fc.record({
      means: mask(6),
      maxMinutes: fc.option(fc.integer({ min: 0, max: 120 })),
      maxKm: fc.option(fc.integer({ min: 0, max: 60 })),
    }),
    shifts: fc.oneof(
      mask(6),
      fc.constantFrom(...Object.values(IRREGULAR)).map((said) => shift.bit('overdag') | said),
    ),
    earliestMinute: fc.option(fc.integer({ min: 300, max: 600 })),
    contracts: mask(8),
    wishes: fc.record({ occupations: fc.array(occupation, { maxLength: 2 }), sectors: mask(21) }),
    avoids: mask(17),
    availableFrom: fc.option(day),
  })
  .map(emptyProfile);

export const anyDemand: fc.Arbitrary<Demand> = fc
  .record({
    id: fc.uuid(),
    occupation: fc.option(occupation),
    experience: fc.option(fc.record({ months: fc.integer({ min: 1, max: 60 }), hard: fc.boolean() })),
    competences: fc.array(
      fc.record({ competence, strength: fc.constantFrom<StrengthValue>(1, 2, 3), hard: fc.boolean() }),
      { maxLength: 10 },
    ),
    level: fc.option(fc.record({ level: fc.integer({ min: 1, max: 6 }), hard: fc.boolean() })),
    schooling: fc.array(
      fc.record({ level: fc.integer({ min: 0, max: 6 }), directed: fc.boolean(), hard: fc.boolean() }),
      { maxLength: 2 },
    ),
    languages: fc.array(fc.record({ language, level: fc.integer({ min: 1, max: 6 }), hard: fc.boolean() }), {
      maxLength: 2,
    }),
    licences: fc
      .tuple(fc.integer({ min: 0, max: 2 ** 16 - 1 }), fc.integer({ min: 0, max: 2 ** 16 - 1 }))
      .map(([asked, hard]) => ({ asked, hard: asked & hard })),
    certificates: fc.array(fc.record({ certificate, hard: fc.boolean() }), { maxLength: 2 }),
    hours,
    place,
    shifts: mask(6),
    startMinute: fc.option(fc.integer({ min: 300, max: 600 })),
    contracts: mask(8),
    sector: fc.option(fc.integer({ min: 0, max: 20 }).map((bit) => 1 << bit)),
    conditions: mask(17),
    startDay: fc.option(day),
  })
  .map(emptyDemand);
