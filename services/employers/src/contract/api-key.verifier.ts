/**
 * Who is behind an API key, for whoever authenticates requests. Nothing is cached, so that a revoked key stops
 * at once.
 */

import { newId } from '@vlinderdas/kernel/id';
import { Problem } from '@vlinderdas/kernel/problem';
import type { MachineActor } from '@vlinderdas/platform/auth/actor';
import type { Transport } from '@vlinderdas/platform/http/client';
import { createEmployersClient } from './employers.client.ts';

/** The role that an API key acts in. */
const KEY_ROLE = 'werkgever';

/** @returns the employer's software, or `undefined` for a key that is unknown, expired or revoked */
export function createApiKeyVerifier(
  transport: Transport,
): (key: string) => Promise<MachineActor | undefined> {
  const client = createEmployersClient(transport);
  return async (key) => {
    // A malformed key is no key; it need not cross the network.
    if (!/^vd_[0-9A-Za-z]{12}_[\w-]{43}$/.test(key)) return undefined;
    try {
      const call = { credentials: {}, correlationId: newId() };
      const { body } = await client.verifyApiKey(call, { body: { sleutel: key } });
      return {
        kind: 'machine',
        actorId: body.sleutelId,
        organisationId: body.werkgeverId,
        regionId: body.regioId,
        roles: [KEY_ROLE],
        scopes: body.scopes,
      };
    } catch (error) {
      if (error instanceof Problem && error.definition.status === 404) return undefined;
      throw error;
    }
  };
}
