import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import { MOST_TASKS, type TaskList } from '@vlinderdas/platform/http/tasks';
import type { z } from 'zod';
import { advisers } from '../contract/access.ts';
import { vacanciesOperations } from '../contract/vacancies.routes.ts';
import { listWaiting } from '../db/vacancy.queries.ts';
import { silentBefore, toTasks } from '../domain/tasks.ts';
import { actsForRegion } from '../domain/vacancy-policy.ts';
import { readTerms } from './read-terms.ts';
import type { VacanciesDeps } from './vacancies.deps.ts';

export const listTasks =
  (deps: VacanciesDeps) =>
  async (call: Call): Promise<z.output<typeof TaskList>> => {
    const actor = authorise(call.actor, vacanciesOperations.listTasks);
    const { silenceDays } = await readTerms(deps, { ...call, actor });
    const now = deps.clock.now();
    const forEmployer = !actsForRegion(actor, advisers);
    const waiting = await deps.db.transaction(call, (tx) =>
      listWaiting(tx, {
        adviserId: actor.actorId,
        // The database keeps an employer to its own vacancies, whoever took them.
        all: forEmployer,
        silentBefore: silentBefore(now, silenceDays),
        limit: MOST_TASKS,
      }),
    );
    return { taken: toTasks(waiting, now, { silenceDays, forEmployer }) };
  };
