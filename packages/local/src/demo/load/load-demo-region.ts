/**
 * Puts the demo region into running services: organisations by the bootstrap that every region begins with, all else
 * through the public API, in the name of whoever would send it. Loading again updates; nothing comes twice.
 */
import { newId } from '@vlinderdas/kernel/id';
import { installRegion, type RegionDefinition } from '@vlinderdas/organisations-service/bootstrap';
import type { Database } from '@vlinderdas/platform/db/database';
import type { Transport } from '@vlinderdas/platform/http/client';
import { STORY_EMPLOYER } from '../employers/employer.ts';
import { DEMO_SEED, type DemoSize, demoSize, generate } from '../generate.ts';
import { createDemoCalls, type SignToken } from './demo-calls.ts';
import { loadCandidates } from './load-candidates.ts';
import { type LoadedEmployer, loadEmployers } from './load-employers.ts';
import { loadInstruments } from './load-instruments.ts';
import { loadProposals } from './load-proposals.ts';
import { loadVacancies } from './load-vacancies.ts';
import type { OnProgress } from './progress.ts';

export interface LoadDemoRegionOptions {
  /** As the role of `organisations`; the services run and are ready. */
  db: Database;
  transport: Transport;
  /** Of the identity provider where the demo people sign in. */
  issuer: string;
  sign: SignToken;
  /** The day to which all dates are relative: of the first start. */
  today: string;
  seed?: string;
  size?: DemoSize;
  onProgress?: OnProgress;
}

export interface LoadedDemoRegion {
  /** API key of the employer of the stories, for a first request; shown once. */
  apiKey: string | undefined;
}

/** @throws Problem when a service refuses, which is a fault of ours */
export async function loadDemoRegion(options: LoadDemoRegionOptions): Promise<LoadedDemoRegion> {
  const { db, transport, issuer, sign, today } = options;
  const { seed = DEMO_SEED, size = demoSize, onProgress = () => undefined } = options;
  const region = generate({ seed, today, issuer, size });
  const calls = createDemoCalls(sign);
  const moment = { newId, now: new Date() };

  await installRegion(db, region.definition, moment);
  const employers = await loadEmployers(transport, calls, region.employers, onProgress);
  await installRegion(db, withEmployers(region.definition, [...employers.values()], issuer), moment);
  await loadInstruments(transport, calls, today, onProgress);
  const candidateIds = await loadCandidates(transport, calls, region.candidates, onProgress);
  const { vacancies, proposals } = region;
  const vacancyIds = await loadVacancies(transport, calls, { vacancies, employers }, onProgress);
  await loadProposals(
    transport,
    calls,
    { proposals, vacancies, employers, vacancyIds, candidateIds, today },
    onProgress,
  );
  return { apiKey: employers.get(STORY_EMPLOYER)?.apiKey };
}

/** Employers whose people use the portal become organisations, under the ids that their accounts got. */
function withEmployers(
  definition: RegionDefinition,
  employers: readonly LoadedEmployer[],
  issuer: string,
): RegionDefinition {
  const inPortal = employers.flatMap(({ employer, accountId }) =>
    employer.portalPerson ? [{ employer, accountId, person: employer.portalPerson }] : [],
  );
  return {
    ...definition,
    organisations: [
      ...definition.organisations,
      ...inPortal.map(({ employer, accountId }) => ({
        key: employer.key,
        id: accountId,
        kind: 'werkgever' as const,
        name: employer.account.handelsnaamOrganisatie,
        phone: employer.contact.telefoonnummer,
      })),
    ],
    people: [
      ...definition.people,
      ...inPortal.map(({ employer, person }) => ({
        key: person.key,
        id: person.id,
        name: person.name,
        email: person.email,
        phone: employer.contact.telefoonnummer,
        ...(person.signsIn && { signIn: { issuer } }),
        memberships: [{ organisation: employer.key, roles: ['werkgever' as const] }],
      })),
    ],
  };
}
