/**
 * Cursors of lists: the sort key of the last row, signed and bound to the actor and the list, so that nobody
 * can page through what another may see (N6) or make up a position.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { invalidInput } from '@vlinderdas/kernel/problem';
import type { Actor } from '../auth/actor.ts';

export type CursorKey = readonly (string | number | null)[];

export interface CursorCodec {
  encode(actor: Actor, list: string, key: CursorKey): string;
  /** @throws invalidInput 400 when the cursor is not one of this actor and list */
  decode(actor: Actor, list: string, cursor: string): CursorKey;
}

/** @param secret at least 32 characters, the same for all processes */
export function createCursorCodec(secret: string): CursorCodec {
  const sign = (actor: Actor, list: string, payload: string) =>
    createHmac('sha256', secret)
      .update([list, actor.regionId, actor.organisationId, actor.actorId, payload].join('\n'))
      .digest()
      .subarray(0, 12)
      .toString('base64url');

  return {
    encode(actor, list, key) {
      const payload = Buffer.from(JSON.stringify(key)).toString('base64url');
      return `${payload}.${sign(actor, list, payload)}`;
    },
    decode(actor, list, cursor) {
      const [payload = '', signature = ''] = cursor.split('.');
      const expected = Buffer.from(sign(actor, list, payload));
      const given = Buffer.from(signature);
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
        const detail = 'Deze cursor hoort niet bij deze lijst. Begin opnieuw zonder cursor.';
        throw invalidInput(detail, {
          errors: [{ pointer: '#/query/cursor', code: 'cursor-ongeldig', detail }],
        });
      }
      return JSON.parse(Buffer.from(payload, 'base64url').toString()) as CursorKey;
    },
  };
}
