/** Random profiles and vacancies, as incomplete as real ones; the same seed gives the same pairs. */
import type { Demand, StrengthValue } from '@vlinderdas/matching/demand';
import type { MatchingProfile } from '@vlinderdas/matching/profile';
import type { Taxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { createRandom } from './random.ts';

export interface Pair {
  readonly profile: MatchingProfile;
  readonly demand: Demand;
  /** A number from 0 to 1, to choose with what a test changes. */
  readonly choice: number;
}

const STRENGTHS: readonly StrengthValue[] = [1, 2, 3];

export function* createPairs(taxonomy: Taxonomy, count: number, seed: number): Generator<Pair> {
  const random = createRandom(seed);
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const maybe = <Value>(make: () => Value): Value | null => (random() < 0.7 ? make() : null);
  const list = <Value>(most: number, make: () => Value): Value[] =>
    Array.from({ length: whole(0, most) }, make);
  const pick = (numbers: readonly number[]): number => numbers[whole(0, numbers.length - 1)] ?? 0;
  // Neighbours in number are neighbours in work, so that profile and vacancy often touch.
  const near = (numbers: readonly number[], centre: number): number =>
    numbers[Math.min(numbers.length - 1, Math.max(0, centre + whole(-25, 25)))] ?? 0;
  const mask = (bits: number): number => whole(0, 2 ** bits - 1);
  const hours = () => {
    const [one, other] = [whole(0, 40), whole(0, 40)];
    return { min: Math.min(one, other), max: Math.max(one, other) };
  };
  const place = () => ({
    pc4: whole(5500, 5699),
    position: maybe(() => ({ latE5: whole(5_120_000, 5_170_000), lonE5: whole(500_000, 580_000) })),
  });

  for (let number = 0; number < count; number++) {
    const occupations = taxonomy.occupations.numbers;
    const competences = taxonomy.competences.numbers;
    const centre = whole(0, competences.length - 1);
    const trade = whole(0, occupations.length - 1);
    const occupation = (): number => near(occupations, trade);
    const competence = (): number => near(competences, centre);
    const licences = { asked: mask(16), hard: mask(16) };
    const profile: MatchingProfile = {
      id: `kandidaat-${number}`,
      taxonomy: taxonomy.id,
      occupations: list(3, occupation),
      experiences: list(4, () => ({
        occupation: occupation(),
        months: maybe(() => whole(0, 240)),
        endDay: maybe(() => whole(10_000, 20_780)),
      })),
      competences: list(14, competence),
      level: maybe(() => whole(1, 6)),
      schooling: maybe(() => whole(1, 6)),
      languages: list(3, () => ({ language: whole(1, 3), level: maybe(() => whole(0, 6)) })),
      licences: maybe(() => mask(16)),
      certificates: list(3, () => pick(taxonomy.certificates.numbers)),
      hours: maybe(hours),
      place: maybe(place),
      travel: {
        means: maybe(() => mask(6)),
        maxMinutes: maybe(() => whole(0, 120)),
        maxKm: maybe(() => whole(0, 60)),
      },
      shifts: maybe(() => mask(6)),
      earliestMinute: maybe(() => whole(300, 600)),
      contracts: maybe(() => mask(8)),
      wishes: { occupations: list(2, occupation), sectors: maybe(() => mask(21)) },
      avoids: maybe(() => mask(17)),
      availableFrom: maybe(() => whole(20_000, 21_000)),
    };
    const demand: Demand = {
      id: `vacature-${number}`,
      taxonomy: taxonomy.id,
      occupation: maybe(occupation),
      experience: maybe(() => ({ months: whole(1, 60), hard: random() < 0.3 })),
      competences: list(10, () => ({
        competence: competence(),
        strength: STRENGTHS[whole(0, 2)] ?? 1,
        hard: random() < 0.2,
      })),
      level: maybe(() => ({ level: whole(1, 6), hard: random() < 0.3 })),
      schooling: list(2, () => ({ level: whole(0, 6), directed: random() < 0.3, hard: random() < 0.3 })),
      languages: list(2, () => ({ language: whole(1, 3), level: whole(1, 6), hard: random() < 0.3 })),
      licences: { asked: licences.asked, hard: licences.asked & licences.hard },
      certificates: list(2, () => ({
        certificate: pick(taxonomy.certificates.numbers),
        hard: random() < 0.3,
      })),
      hours: maybe(hours),
      place: maybe(place),
      shifts: maybe(() => mask(6)),
      startMinute: maybe(() => whole(300, 600)),
      contracts: maybe(() => mask(8)),
      sector: maybe(() => 1 << whole(0, 20)),
      conditions: maybe(() => mask(17)),
      startDay: maybe(() => whole(20_000, 21_000)),
    };
    yield { profile, demand, choice: random() };
  }
}
