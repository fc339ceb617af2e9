/** Making, showing, renewing and revoking keys. A key itself is in one answer and stored nowhere. */
import { authorise, type KnownActor } from '@vlinderdas/platform/auth/actor';
import type { Tx } from '@vlinderdas/platform/db/database';
import type { Call } from '@vlinderdas/platform/http/call';
import type { ApiSleutelInvoer } from '../contract/api-keys.resource.ts';
import { employersOperations } from '../contract/employers.routes.ts';
import { keyNoLongerValid, tooManyKeys } from '../contract/problems.ts';
import { createApiKeyRepository } from '../db/api-key.repository.ts';
import { type ApiKey, addDays, endOfOverlap, lifeOf, MOST_VALID_KEYS, makeKey } from '../domain/api-key.ts';
import { toApiSleutel } from '../http/employer.mapper.ts';
import { type EmployersDeps, loadEmployer } from './employers.deps.ts';

const {
  createApiKey: createOperation,
  listApiKeys: listOperation,
  rotateApiKey: rotateOperation,
  revokeApiKey: revokeOperation,
} = employersOperations;

/** @throws tooManyKeys 409 */
async function storeKey(
  deps: EmployersDeps,
  tx: Tx,
  actor: KnownActor,
  wanted: { employerId: string; name: string; scopes: readonly string[]; validDays: number },
): Promise<{ key: string; stored: ApiKey }> {
  const repository = createApiKeyRepository(tx);
  const now = deps.clock.now();
  if ((await repository.countValid(wanted.employerId, now)) >= MOST_VALID_KEYS) throw tooManyKeys();
  const { key, prefix, secretHash } = makeKey(deps.randomBytes);
  const stored: ApiKey = {
    id: deps.newId(),
    employerId: wanted.employerId,
    name: wanted.name,
    prefix,
    scopes: wanted.scopes,
    createdAt: now,
    expiresAt: addDays(now, wanted.validDays),
    revokedAt: null,
    replacedBy: null,
    lastUsedOn: null,
  };
  await repository.insert({ ...stored, regionId: actor.regionId, secretHash, createdBy: actor.actorId });
  return { key, stored };
}

/**
 * The key stays out of the transaction's result, because that is stored for 24 hours for a repeated request. A
 * repetition therefore gives the same answer without the key.
 */
function showOnce() {
  let shown: string | undefined;
  return {
    keep: (key: string) => {
      shown = key;
    },
    addTo: <T>(answer: T): T & { sleutel?: string | undefined } => ({ ...answer, sleutel: shown }),
  };
}

export const createApiKey =
  (deps: EmployersDeps) => async (call: Call, employerId: string, input: ApiSleutelInvoer) => {
    const actor = authorise(call.actor, createOperation);
    const once = showOnce();
    const answer = await deps.inTransaction(call, async (tx) => {
      await loadEmployer(tx, actor, createOperation, employerId);
      const { naam: name, rechten: scopes, geldigDagen: validDays } = input;
      const { key, stored } = await storeKey(deps, tx, actor, { employerId, name, scopes, validDays });
      once.keep(key);
      return toApiSleutel(stored);
    });
    return once.addTo(answer);
  };

export const listApiKeys = (deps: EmployersDeps) => async (call: Call, employerId: string) => {
  const actor = authorise(call.actor, listOperation);
  return deps.db.transaction(call, async (tx) => {
    await loadEmployer(tx, actor, listOperation, employerId);
    const keys = await createApiKeyRepository(tx).list(employerId);
    return { resultaten: keys.map(toApiSleutel) };
  });
};

/** @throws keyNoLongerValid 409 for a key that is expired, revoked or rotated before */
export const rotateApiKey =
  (deps: EmployersDeps) => async (call: Call, employerId: string, keyId: string, overlapDays: number) => {
    const actor = authorise(call.actor, rotateOperation);
    const once = showOnce();
    const answer = await deps.inTransaction(call, async (tx) => {
      await loadEmployer(tx, actor, rotateOperation, employerId);
      const repository = createApiKeyRepository(tx);
      const old = await repository.get(employerId, keyId);
      const end = endOfOverlap(old, overlapDays, deps.clock.now());
      if (!end) throw keyNoLongerValid();
      const wanted = { employerId, name: old.name, scopes: old.scopes, validDays: lifeOf(old) };
      const { key, stored } = await storeKey(deps, tx, actor, wanted);
      if (!(await repository.replace(keyId, stored.id, end))) throw keyNoLongerValid();
      once.keep(key);
      return toApiSleutel(stored);
    });
    return once.addTo(answer);
  };

/** Effective at once: keys are looked up at every request. Revoking twice is no error. */
export const revokeApiKey =
  (deps: EmployersDeps) => async (call: Call, employerId: string, keyId: string) => {
    const actor = authorise(call.actor, revokeOperation);
    await deps.inTransaction(call, async (tx) => {
      await loadEmployer(tx, actor, revokeOperation, employerId);
      const repository = createApiKeyRepository(tx);
      await repository.get(employerId, keyId);
      await repository.revoke(employerId, keyId, deps.clock.now());
    });
  };
