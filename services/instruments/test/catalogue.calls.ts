/** What tests of the catalogue ask of a running service, in few words. */
import type { Actor } from '@vlinderdas/platform/auth/actor';
import type { TestService } from '@vlinderdas/platform/testing/service';
import type { NieuweVariant } from '../src/contract/instrument.resource.ts';
import { newInstrument, newVariant } from './catalogue.builder.ts';
import { buildRegion, type TestRegion } from './region.builder.ts';

type Method = 'GET' | 'PUT' | 'POST' | 'PATCH';

export function catalogueCalls(service: TestService) {
  const send = (actor: Actor, method: Method, url: string, body?: unknown, headers = {}) =>
    service.request(actor, { method, url, headers, ...(body !== undefined && { body }) });
  return {
    send,
    read: async (actor: Actor, url: string) => (await send(actor, 'GET', url)).json(),
    region: () => buildRegion(service.database),
    addInstrument: async ({ coordinator }: TestRegion, changes = {}): Promise<string> =>
      (await send(coordinator, 'POST', '/instrumenten', newInstrument(changes))).json().code,
    addVariant: async (
      { keeperOf }: TestRegion,
      code: string,
      organisationId: string,
      changes: Partial<NieuweVariant> = {},
    ) =>
      (
        await send(keeperOf(organisationId), 'POST', '/varianten', newVariant(code, organisationId, changes))
      ).json(),
  };
}

/** `'/naam verplicht'` of everything that was refused. */
export const pointersOf = (response: { json(): { errors?: { pointer: string; code: string }[] } }) =>
  (response.json().errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`).sort();
