/**
 * The demo region as plain data, decided by seed and day alone. Everything in it is made up; shares and gaps are as
 * practice has them. Nothing here loads anything.
 */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { RegionDefinition } from '@vlinderdas/organisations-service/bootstrap';
import { branches } from './branches.ts';
import { type DemoCandidate, drawCandidate } from './candidates/candidate.ts';
import { storyCandidates } from './candidates/stories.ts';
import { type Channel, type DemoEmployer, drawEmployers, STORY_EMPLOYER } from './employers/employer.ts';
import { type DemoProposal, demoProposals } from './proposals.ts';
import { createRandom, type Random } from './random.ts';
import { demoRegion } from './region-definition.ts';
import { storyVacancies } from './vacancies/stories.ts';
import { type DemoVacancy, drawVacancy } from './vacancies/vacancy.ts';

export interface DemoRegion {
  definition: RegionDefinition;
  employers: readonly DemoEmployer[];
  candidates: readonly DemoCandidate[];
  vacancies: readonly DemoVacancy[];
  proposals: readonly DemoProposal[];
}

export interface DemoSize {
  candidates: number;
  employers: number;
  vacancies: number;
}

export const demoSize: DemoSize = { candidates: 3_000, employers: 250, vacancies: 400 };
export const DEMO_SEED = 'vlinderdas';

export interface GenerateOptions {
  seed: string;
  /** Dates are relative to this day. */
  today: IsoDate;
  /** Of the identity provider where the demo people sign in. */
  issuer: string;
  size?: DemoSize;
}

/** @example generate({ seed: DEMO_SEED, today: '2026-11-23', issuer: 'http://localhost:8080/oidc' }) */
export function generate({ seed, today, issuer, size = demoSize }: GenerateOptions): DemoRegion {
  const random = createRandom(seed);
  const employers = drawEmployers(random.branch('werkgevers'), size.employers);
  const people = storyCandidates(today);
  for (let number = 1; people.length < size.candidates; number += 1)
    people.push(drawCandidate(random.branch(`kandidaat ${number}`), number, today));
  const vacancies = storyVacancies(employers, today);
  for (let number = 1; vacancies.length < size.vacancies; number += 1) {
    const own = random.branch(`vacature ${number}`);
    vacancies.push(drawVacancy(own, { number, ...planVacancy(own, employers) }, today));
  }
  return {
    definition: demoRegion(today, issuer),
    employers,
    candidates: people,
    vacancies,
    proposals: demoProposals,
  };
}

/** Through an agency: 15 in a hundred, most by software. */
const viaAgencyBy: Readonly<Record<Channel, number>> = { api: 0.4, adviseur: 0.09, portaal: 0 };

function planVacancy(random: Random, employers: readonly DemoEmployer[]) {
  const channel = random.weighted<Channel>([
    ['adviseur', 55],
    ['api', 25],
    ['portaal', 20],
  ]);
  const branch = random.weighted(branches.map((one) => [one, one.share] as const));
  const viaAgency = random.chance(viaAgencyBy[channel]);
  const fits = (one: DemoEmployer) =>
    viaAgency
      ? one.isAgency
      : one.branch === branch && !one.isAgency && one.key !== STORY_EMPLOYER && one.channel === channel;
  const employer = random.pick(employers.filter(fits));
  const slug = random.weighted(
    branch.occupations
      .filter((one) => viaAgency || employer.occupations.includes(one.slug))
      .map((one) => [one.slug, one.demand] as const),
  );
  return { channel, slug, viaAgency, employer };
}
