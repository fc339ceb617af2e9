/**
 * When an adviser leaves the order of the list. The list is advice: an adviser may choose anyone, but passing others
 * over asks for a reason, which is kept and reported (R40). Choosing among the first ones is no deviation.
 */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { AfwijkSoort } from '@vlinderdas/vocabulary/proposals';

export interface OrderPolicy {
  validFrom: IsoDate;
  source: string;
  /** So many suitable others may always be passed over without a word. */
  freeAtLeast: number;
  /** The same, for each person that the vacancy still seeks. */
  freePerPost: number;
}

export const orderPolicy: OrderPolicy = {
  validFrom: '2026-11-01',
  source: 'Eerste afspraak, nog te toetsen in de regio',
  freeAtLeast: 5,
  freePerPost: 2,
};

/** Where one candidate stands, as the matcher answers. */
export interface Standing {
  group: 'geschikt' | 'past-bijna' | 'onvolledig' | undefined;
  rank: number | null;
  total: number | null;
  /** Suitable others who stand higher and were neither asked nor chosen. */
  passedOver: number;
}

/** How the choice of this person leaves the order; undefined when it does not. */
export function deviationOf(
  standing: Standing,
  postsLeft: number,
  policy: OrderPolicy,
): AfwijkSoort | undefined {
  const { group, passedOver } = standing;
  if (group === undefined || group === 'onvolledig') return 'buiten-lijst';
  const free = Math.max(policy.freeAtLeast, policy.freePerPost * postsLeft);
  if (passedOver < free) return undefined;
  return group === 'geschikt' ? 'lager-op-lijst' : 'past-bijna';
}
