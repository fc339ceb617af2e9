import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import { organisationOperations } from '../contract/organisation.routes.ts';
import { organisationReasons } from '../contract/organisations.events.ts';
import { createOrganisationRepository } from '../db/organisation.repository.ts';
import type { Organisation } from '../domain/organisation.ts';
import { announceOrganisation } from './announce.ts';
import type { Deps } from './deps.ts';
import { reachesOrganisation, requireRevision, visible } from './reach.ts';

export const changeOrganisation =
  (deps: Deps) =>
  async (
    call: Call,
    input: Pick<Organisation, 'id' | 'name' | 'publicName' | 'email' | 'phone'>,
  ): Promise<Organisation> => {
    const operation = organisationOperations.changeOrganisation;
    const actor = authorise(call.actor, operation);
    return deps.inTransaction(call, async (tx) => {
      const organisations = createOrganisationRepository(tx);
      const before = visible(await organisations.find(input.id), ({ id }) =>
        reachesOrganisation(actor, operation.access, id),
      );
      requireRevision(call, before.revision);
      const organisation = { ...before, ...input, revision: before.revision + 1 };
      await organisations.save(organisation);
      await announceOrganisation(deps.outbox, tx, organisation, organisationReasons.changed);
      return organisation;
    });
  };
