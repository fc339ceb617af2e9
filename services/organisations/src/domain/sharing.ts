/** Decisions of an organisation on sharing its candidates: added, never rewritten; one of them is in force. */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { Veldgroep } from '../contract/organisation.resource.ts';

export interface SharingDecision {
  revision: number;
  shares: boolean;
  fieldGroups: readonly Veldgroep[];
  purpose: string;
  legalGround: string | undefined;
  validFrom: IsoDate;
  inForce: boolean;
  decidedBy: string | undefined;
  createdAt: string;
}

/** The decision that should hold on a day: the latest to begin, and of those the latest made. */
export function decisionOn(
  decisions: readonly SharingDecision[],
  today: IsoDate,
): SharingDecision | undefined {
  return decisions
    .filter(({ validFrom }) => validFrom <= today)
    .toSorted((a, b) => b.validFrom.localeCompare(a.validFrom) || b.revision - a.revision)[0];
}

export function statusOf(decision: SharingDecision, today: IsoDate): 'in-werking' | 'gepland' | 'vervallen' {
  if (decision.inForce) return 'in-werking';
  return decision.validFrom > today ? 'gepland' : 'vervallen';
}
