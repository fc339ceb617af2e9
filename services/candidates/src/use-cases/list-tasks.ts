/** "Vandaag" for a begeleider (the own case load) or a teamleider (the organisation): counts, never names. */
import { addDays } from '@vlinderdas/kernel/dates';
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import type { Task } from '@vlinderdas/platform/http/tasks';
import { operations } from '../contract/candidates.routes.ts';
import { countAttention } from '../db/person.queries.ts';
import { weightsOn } from '../domain/completeness.ts';
import { tasksOf } from '../domain/tasks.ts';
import { type Deps, today } from './deps.ts';

export const listTasks =
  (deps: Deps) =>
  async (call: Call): Promise<Task[]> => {
    const actor = authorise(call.actor, operations.listTasks);
    const isTeamLeader = actor.roles.includes('teamleider');
    const day = today(deps);
    const counts = await deps.inTransaction(call, (tx) =>
      countAttention(tx, {
        begeleiderId: isTeamLeader ? undefined : actor.actorId,
        today: day,
        freshSince: addDays(day, -weightsOn(day).freshDays),
      }),
    );
    return tasksOf(counts, { isOwnCaseLoad: !isTeamLeader, now: deps.clock.now() });
  };
