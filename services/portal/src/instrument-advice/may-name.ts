import type { Voordracht } from '@vlinderdas/placements-service/contract/proposals.resource';

/** Whether the candidate agreed, for this vacancy, that the employer hears of regelingen, and did not take it back. */
export function mayNameRegelingen(proposal: Voordracht | undefined): boolean {
  const agreement = proposal?.regelingenAkkoord;
  return agreement !== undefined && agreement.ingetrokkenOp === undefined;
}
