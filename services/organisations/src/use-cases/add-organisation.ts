import { authorise } from '@vlinderdas/platform/auth/actor';
import { sqlState } from '@vlinderdas/platform/db/database';
import type { Call } from '@vlinderdas/platform/http/call';
import { organisationOperations } from '../contract/organisation.routes.ts';
import { organisationReasons } from '../contract/organisations.events.ts';
import { gemeenteBestaatAl } from '../contract/problems.ts';
import { createOrganisationRepository } from '../db/organisation.repository.ts';
import type { Organisation } from '../domain/organisation.ts';
import { announceOrganisation } from './announce.ts';
import type { Deps } from './deps.ts';

const UNIQUE_VIOLATION = '23505';

export const addOrganisation =
  (deps: Deps) =>
  async (call: Call, input: Omit<Organisation, 'id' | 'revision'>): Promise<Organisation> => {
    authorise(call.actor, organisationOperations.addOrganisation);
    return deps.inTransaction(call, async (tx) => {
      const organisation = { ...input, id: deps.newId(), revision: 1 };
      try {
        await createOrganisationRepository(tx).add(organisation, deps.clock.now());
      } catch (error) {
        throw sqlState(error) === UNIQUE_VIOLATION ? gemeenteBestaatAl() : error;
      }
      await announceOrganisation(deps.outbox, tx, organisation, organisationReasons.added);
      return organisation;
    });
  };
