import { dutchDate, type IsoDate } from '@vlinderdas/kernel/dates';
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import { organisationOperations } from '../contract/organisation.routes.ts';
import { organisationReasons } from '../contract/organisations.events.ts';
import { fieldProblem } from '../contract/problems.ts';
import { createOrganisationRepository } from '../db/organisation.repository.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { SharingDecision } from '../domain/sharing.ts';
import { announceOrganisation } from './announce.ts';
import type { Deps } from './deps.ts';
import { reachesOrganisation, requireRevision, visible } from './reach.ts';

export interface SharingInput
  extends Pick<SharingDecision, 'shares' | 'fieldGroups' | 'purpose' | 'legalGround'> {
  organisationId: string;
  validFrom: IsoDate | undefined;
}

/** Adds a decision. One that holds from today is in force at once; a later one waits for its day. */
export const decideSharing =
  (deps: Deps) =>
  async (
    call: Call,
    { organisationId, ...input }: SharingInput,
  ): Promise<{ organisation: Organisation; decisions: SharingDecision[] }> => {
    const operation = organisationOperations.decideSharing;
    const actor = authorise(call.actor, operation);
    const today = dutchDate(deps.clock.now());
    const validFrom = input.validFrom ?? today;
    return deps.inTransaction(call, async (tx) => {
      const organisations = createOrganisationRepository(tx);
      const before = visible(await organisations.find(organisationId), ({ id }) =>
        reachesOrganisation(actor, operation.access, id),
      );
      requireRevision(call, before.revision);
      if (validFrom < today) {
        throw fieldProblem(
          '/vanaf',
          'in-het-verleden',
          'Een besluit kan niet met terugwerkende kracht ingaan.',
        );
      }
      const organisation = { ...before, revision: before.revision + 1 };
      await organisations.save(organisation);
      const { revision } = organisation;
      const decision = { ...input, validFrom, revision, decidedBy: actor.actorId };
      await organisations.addDecision(organisationId, decision, deps.clock.now());
      if (validFrom === today) await organisations.putInForce(organisationId, revision);
      const reason = validFrom === today ? organisationReasons.sharingChanged : organisationReasons.changed;
      await announceOrganisation(deps.outbox, tx, organisation, reason);
      return { organisation, decisions: await organisations.listDecisions(organisationId) };
    });
  };
