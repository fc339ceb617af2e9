import { dutchDate } from '@vlinderdas/kernel/dates';
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import { employersOperations } from '../contract/employers.routes.ts';
import { listExpiringKeys, listFollowUps, listWithoutContact } from '../db/employer.queries.ts';
import { addDays } from '../domain/api-key.ts';
import { KEY_NOTICE_DAYS, toTasks } from '../domain/tasks.ts';
import type { EmployersDeps } from './employers.deps.ts';

const MOST_OF_EACH = 50;

/** An employer is reminded of its keys; colleagues of everything. Row-level security keeps the two apart. */
export const listTasks = (deps: EmployersDeps) => async (call: Call) => {
  const actor = authorise(call.actor, employersOperations.listTasks);
  const now = deps.clock.now();
  const { listTasks: operation, createEmployer } = employersOperations;
  const isColleague = actor.roles.some(
    (role) => Object.hasOwn(operation.access, role) && Object.hasOwn(createEmployer.access, role),
  );
  return deps.db.transaction(call, async (tx) => {
    const waiting = {
      expiringKeys: await listExpiringKeys(tx, now, addDays(now, KEY_NOTICE_DAYS), MOST_OF_EACH),
      withoutContact: isColleague ? await listWithoutContact(tx, MOST_OF_EACH) : [],
      followUps: isColleague ? await listFollowUps(tx, actor.actorId, dutchDate(now), MOST_OF_EACH) : [],
    };
    return { taken: toTasks(waiting, now) };
  });
};
