/** "Vandaag": what waits for the actor in each of the roles that the actor holds. */
import { dutchDate } from '@vlinderdas/kernel/dates';
import { authorise, hasRole } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import type { Task } from '@vlinderdas/platform/http/tasks';
import { placementsOperations } from '../contract/placements.routes.ts';
import { logAccess } from '../db/access-log.ts';
import {
  listDueNazorg,
  listOpenVoordrachten,
  listUnanswered,
  listWaitingRequests,
  listWatchedPlacements,
} from '../db/task.queries.ts';
import { adviserTasks, employerTasks, guideTasks, nazorgTasks, sortTasks } from '../domain/tasks.ts';
import { termTasks } from '../domain/term-tasks.ts';
import type { PlacementsDeps } from './deps.ts';

const operation = placementsOperations.listTasks;

export const listTasks =
  (deps: PlacementsDeps) =>
  async (call: Call): Promise<{ taken: Task[] }> => {
    const actor = authorise(call.actor, operation);
    const today = dutchDate(deps.clock.now());
    return deps.inTransaction(call, async (tx) => {
      if (hasRole(actor, 'werkgever')) {
        return { taken: sortTasks(employerTasks(await listUnanswered(tx), today)) };
      }
      const open = await listOpenVoordrachten(tx);
      const guides = hasRole(actor, 'begeleider', 'teamleider');
      const requests = guides ? await listWaitingRequests(tx) : [];
      const watched = await listWatchedPlacements(tx, today);
      const nazorg = await listDueNazorg(tx, today);
      const voordrachten = open.map(({ voordracht }) => voordracht);
      const { purpose } = operation;
      const subjectIds = [...voordrachten, ...watched].map(({ candidateId }) => candidateId);
      await logAccess(tx, { kind: 'list', purpose, subjectIds });
      return {
        taken: sortTasks([
          ...(guides ? guideTasks(actor, requests, voordrachten, today) : []),
          ...(hasRole(actor, 'werkgeversadviseur') ? adviserTasks(actor, open, today) : []),
          ...nazorgTasks(nazorg, today),
          ...termTasks(watched, today),
        ]),
      };
    });
  };
