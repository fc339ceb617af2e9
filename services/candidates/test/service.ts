/** The candidates service on a database of its own, with a region. Call it once, at the top of a test file. */

import { fixedClock } from '@vlinderdas/kernel/clock';
import { newId } from '@vlinderdas/kernel/id';
import type { Actor, MachineActor } from '@vlinderdas/platform/auth/actor';
import type { ServiceDeps } from '@vlinderdas/platform/module';
import { startTestService } from '@vlinderdas/platform/testing/service';
import type { CandidatesConfig } from '../src/config.ts';
import { WRITE_SCOPE } from '../src/contract/access.ts';
import type { OpslagResultaat } from '../src/contract/candidate.resource.ts';
import type { KandidaatInvoer } from '../src/contract/profile.resource.ts';
import { createCandidatesModule } from '../src/module.ts';
import { kandidaatInvoer } from './candidate.builder.ts';
import { buildRegion } from './region.builder.ts';

export const PURPOSE_SECRET = 'a-purpose-secret-of-the-tests-of-32-chars';

/** @param faultPoint told how far a job is; one that throws is a process that dies there */
export async function startCandidates(faultPoint: (name: string) => void = () => undefined) {
  const clock = fixedClock('2026-11-23T09:00:00Z');
  const service = await startTestService({
    schema: 'candidates',
    create: (deps: ServiceDeps<CandidatesConfig>) => createCandidatesModule({ ...deps, faultPoint }),
    config: {
      DATABASE_POOL_SIZE: 4,
      CANDIDATES_HASH_SECRET: 'a-secret-of-the-tests-of-32-characters',
      PURPOSE_TOKEN_SECRET: PURPOSE_SECRET,
    },
    clock,
  });
  const region = await buildRegion(service.database);
  const source = (organisationId: string, name = 'klantvolgsysteem'): MachineActor => ({
    kind: 'machine',
    actorId: newId(),
    regionId: region.regionId,
    organisationId,
    roles: ['bron'],
    scopes: [WRITE_SCOPE],
    source: name,
  });

  return {
    ...service,
    clock,
    region,
    source,
    /** Hands an event to a consumer, as the queue would. */
    tell: service.deliver,
    /** A candidate of the actor's organisation, delivered by a source. */
    async deliver(actor: Actor, changes: KandidaatInvoer = {}, key = newId()): Promise<OpslagResultaat> {
      const response = await service.request(actor, {
        method: 'PUT',
        url: `/bronnen/klantvolgsysteem/kandidaten/${key}`,
        body: kandidaatInvoer(changes),
      });
      if (response.statusCode !== 200) throw new Error(response.body);
      return response.json();
    },
    bulk: (actor: Actor, lines: readonly unknown[], name = 'klantvolgsysteem') =>
      service.request(actor, {
        method: 'POST',
        url: `/bronnen/${name}/kandidaten/_bulk`,
        body: lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
        headers: { 'content-type': 'application/x-ndjson' },
      }),
  };
}
export type TestCandidates = Awaited<ReturnType<typeof startCandidates>>;
