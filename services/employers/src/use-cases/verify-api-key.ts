import { dutchDate } from '@vlinderdas/kernel/dates';
import { notFound } from '@vlinderdas/kernel/problem';
import type { Call } from '@vlinderdas/platform/http/call';
import { OWN_ACCOUNT_SCOPE } from '../contract/api-keys.resource.ts';
import { findKeyByPrefix, noteKeyUse } from '../db/api-key.repository.ts';
import { isValid, parseKey, secretMatches } from '../domain/api-key.ts';
import type { EmployersDeps } from './employers.deps.ts';

/** Compared when no key has the prefix, so that an unknown prefix takes as long as a wrong secret. */
const NO_HASH = '0'.repeat(64);

/** @throws notFound 404 for a key that is unknown, wrong, expired or revoked: one answer for all four */
export const verifyApiKey = (deps: EmployersDeps) => async (call: Call, key: string) => {
  const parsed = parseKey(key);
  if (!parsed) throw notFound();
  return deps.db.transaction(call, async (tx) => {
    const now = deps.clock.now();
    const found = await findKeyByPrefix(tx, parsed.prefix);
    const isRight = secretMatches(parsed.secret, found?.secretHash ?? NO_HASH);
    if (!found || !isRight || !isValid(found, now)) throw notFound();
    const today = dutchDate(now);
    if (found.lastUsedOn !== today) await noteKeyUse(tx, found.id, today);
    return {
      sleutelId: found.id,
      werkgeverId: found.employerId,
      regioId: found.regionId,
      scopes: [...found.scopes, OWN_ACCOUNT_SCOPE],
    };
  });
};
