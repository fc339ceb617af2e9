import { authorise, hasRole } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import { MOST_TASKS } from '@vlinderdas/platform/http/tasks';
import { catalogueOperations } from '../contract/catalogue.routes.ts';
import { readCatalogue } from '../db/catalogue.repository.ts';
import { readMenuCardSettings } from '../db/menu-card.repository.ts';
import { listWaitingProposals } from '../db/waiting.queries.ts';
import { coordinatorTasks, keeperTasks } from '../domain/tasks.ts';
import { upkeepOf } from '../domain/upkeep.ts';
import { type InstrumentsDeps, today } from './deps.ts';

/** Who keeps a set is told of that set; the coordinator, of the region. Somebody can be both. */
export const listTasks = (deps: InstrumentsDeps) => async (call: Call) => {
  const actor = authorise(call.actor, catalogueOperations.listTasks);
  const day = today(deps);
  const { organisationId } = actor;
  return deps.db.transaction(call, async (tx) => {
    const catalogue = await readCatalogue(tx, day);
    const { overdueDays } = await readMenuCardSettings(tx);
    const upkeep = upkeepOf(catalogue, overdueDays);
    const own = upkeep.find(({ key }) => key === organisationId);
    const named = upkeep.map((provider) => ({
      ...provider,
      name: catalogue.providers.find(({ key }) => key === provider.key)?.name ?? '',
    }));
    const kept = hasRole(actor, 'instrumentbeheerder')
      ? keeperTasks(own, await listWaitingProposals(tx, organisationId), day)
      : [];
    const coordinated = hasRole(actor, 'regiocoordinator')
      ? coordinatorTasks(named, await listWaitingProposals(tx), day)
      : [];
    return { taken: [...kept, ...coordinated].slice(0, MOST_TASKS) };
  });
};
