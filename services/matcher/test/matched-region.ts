/** A matcher with one region in it: sixty candidates and six vacancies, all matched. */
import { newId } from '@vlinderdas/kernel/id';
import type { Actor } from '@vlinderdas/platform/auth/actor';
import { testPerson } from '@vlinderdas/platform/testing/service';
import { afterAll } from 'vitest';
import { candidateChanged, startMatcher, vacancyChanged } from './matcher.harness.ts';
import { addRegion, createRandomRows, openAsAdmin } from './region.builder.ts';

/** Call it once, at the top of a test file. */
export async function startMatchedRegion() {
  const service = await startMatcher();
  const admin = openAsAdmin(service.database.adminUrl);
  afterAll(() => admin.close());
  const rows = createRandomRows(7);
  const people = Array.from({ length: 60 }, rows.candidate);
  const jobs = Array.from({ length: 6 }, rows.vacancy);
  const region = await addRegion(admin);
  await region.putCandidates(people);
  await region.putVacancies(jobs);
  await Promise.all(people.map(({ id }) => candidateChanged(service, region, id)));
  await Promise.all(jobs.map(({ id }) => vacancyChanged(service, region, id)));
  return {
    service,
    admin,
    rows,
    region,
    jobs,
    jobId: jobs[0]?.id ?? '',
    personId: people[0]?.id ?? '',
    adviser: testPerson(region.regionId, newId(), 'werkgeversadviseur'),
    get: (actor: Actor, url: string) => service.request(actor, { method: 'GET', url }),
  };
}
