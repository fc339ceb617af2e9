/** The service with two regions in it, on 2 November 2026. */
import { fixedClock } from '@vlinderdas/kernel/clock';
import { newId } from '@vlinderdas/kernel/id';
import { startTestService, type TestService } from '@vlinderdas/platform/testing/service';
import { installRegion } from '../src/bootstrap/install-region.ts';
import { createOrganisationsModule } from '../src/module.ts';
import { definition, otherDefinition } from './region.builder.ts';

export const clock = fixedClock('2026-11-02T09:00:00Z');

/** Call it once, at the top of a test file. */
export async function startOrganisations(): Promise<TestService> {
  const service = await startTestService({
    schema: 'organisations',
    create: createOrganisationsModule,
    config: { ORGANISATIONS_DATABASE_URL: '', DATABASE_POOL_SIZE: 4 },
    clock,
  });
  const moment = { newId, now: clock.now() };
  await installRegion(service.db, definition, moment);
  await installRegion(service.db, otherDefinition, moment);
  return service;
}
