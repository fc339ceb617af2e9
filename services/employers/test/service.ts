/** One employers service with people around it; organisations is a fake behind HTTP. */
import { fixedClock } from '@vlinderdas/kernel/clock';
import { newId } from '@vlinderdas/kernel/id';
import type { Transport } from '@vlinderdas/platform/http/client';
import { startTestService, testPerson } from '@vlinderdas/platform/testing/service';
import { createEmployersModule } from '../src/module.ts';

export const clock = fixedClock('2026-11-23T09:00:00Z');
export const regionId = newId();
export const adviser = testPerson(regionId, newId(), 'werkgeversadviseur');
export const guide = testPerson(regionId, newId(), 'begeleider');
export const adviserElsewhere = testPerson(newId(), newId(), 'werkgeversadviseur');

export const personOf = (employerId: string) => testPerson(regionId, employerId, 'werkgever');

const neighbours: Transport = {
  request: async ({ url }) => {
    const id = /^\/organisaties\/v1\/contactpersonen\/(.+)$/.exec(url)?.[1];
    const body = id
      ? { id, naam: 'Sanne Voorbeeld', emailadres: 'sanne@wsp.example', telefoonnummer: '040 000 00 11' }
      : {};
    return { status: id ? 200 : 404, headers: {}, body: JSON.stringify(body) };
  },
};

export function startEmployers() {
  return startTestService({
    schema: 'employers',
    create: createEmployersModule,
    config: { EMPLOYERS_DATABASE_URL: 'postgres://unused', DATABASE_POOL_SIZE: 4 },
    clock,
    transport: neighbours,
  });
}
