/** What this service tells: ids, revision and a reason. Consumers read the published views. */

/** A voordracht took a step. Aggregate: the voordracht. */
export const PROPOSAL_CHANGED = 'proposal.changed.v1';
/** From now on the adviser's organisation may see who it is. Aggregate: the voordracht. */
export const IDENTITY_RELEASED = 'proposal.identity-released.v1';
/** It may no longer. Aggregate: the voordracht. */
export const IDENTITY_WITHDRAWN = 'proposal.identity-withdrawn.v1';
/** Someone got the job. Aggregate: the placement. */
export const PLACEMENT_CONFIRMED = 'placement.confirmed.v1';

/** Reasons of `proposal.changed.v1`; also the names of the steps that are kept. */
export const proposalSteps = [
  'requested',
  'answered',
  'agreed',
  'name-released',
  'sent',
  'meeting',
  'hired',
  'rejected',
  'withdrawn',
  'reminded',
  'expired',
  'employer-told',
  'candidate-told',
  'regelingen-agreed',
  'regelingen-withdrawn',
  'closed',
  'placed',
] as const;
export type ProposalStep = (typeof proposalSteps)[number];
