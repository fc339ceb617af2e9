/**
 * A proposal to make an instrument equal, and the real steps of each party: ambtelijk, bestuurlijk, vastgesteld. A
 * step is never taken back; an adopted decision says where it stands and from which day it holds.
 */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { BesluitStap, VoorstelStatus } from '@vlinderdas/vocabulary/instruments';
import type { AspectDelen } from '../../contract/parts.resource.ts';

export interface Party {
  organisationId: string;
  step: BesluitStap;
  reason?: string | undefined;
  link?: string | undefined;
  holdsFrom?: IsoDate | undefined;
  decidedAt?: Date | undefined;
}

export interface ProposalEvent {
  id: string;
  at: Date;
  organisationId: string;
  actorId?: string | undefined;
  actorOrganisationId?: string | undefined;
  step?: BesluitStap | undefined;
  note: string;
}

export interface Proposal {
  id: string;
  revision: number;
  instrumentCode: string;
  title: string;
  why: string;
  target: AspectDelen;
  targetDate: IsoDate;
  status: VoorstelStatus;
  createdAt: Date;
  createdBy?: string | undefined;
  parties: readonly Party[];
  /** Oldest first. */
  events: readonly ProposalEvent[];
}

export interface Decision {
  step: Exclude<BesluitStap, 'wacht-op-antwoord'>;
  reason?: string | undefined;
  link?: string | undefined;
  holdsFrom?: IsoDate | undefined;
}

const NEXT: Record<BesluitStap, readonly BesluitStap[]> = {
  'wacht-op-antwoord': ['ambtelijk-akkoord', 'afgewezen'],
  'ambtelijk-akkoord': ['bestuurlijk-akkoord', 'afgewezen'],
  'bestuurlijk-akkoord': ['vastgesteld', 'afgewezen'],
  vastgesteld: [],
  afgewezen: [],
};

/** What a party can do now; nothing when it decided or the proposal is closed. */
export function possibleSteps({ status }: Pick<Proposal, 'status'>, { step }: Party): readonly BesluitStap[] {
  return status === 'open' ? NEXT[step] : [];
}

const hasDecided = ({ step }: Party) => NEXT[step].length === 0;

export type DecisionRefusal = 'not-open' | 'no-party' | 'wrong-step' | 'before-present' | 'incomplete';

/**
 * The proposal after a decision, or why not.
 * @param presentFrom first day of what the party does now; what is adopted cannot hold before it
 */
export function decide(
  proposal: Proposal,
  organisationId: string,
  decision: Decision,
  presentFrom: IsoDate | undefined,
  at: Date,
): Proposal | DecisionRefusal {
  if (proposal.status !== 'open') return 'not-open';
  const party = proposal.parties.find((one) => one.organisationId === organisationId);
  if (!party) return 'no-party';
  if (!possibleSteps(proposal, party).includes(decision.step)) return 'wrong-step';
  const { step, reason, link, holdsFrom } = decision;
  if (step === 'afgewezen' && !reason) return 'incomplete';
  if (step === 'vastgesteld') {
    if (!link || !holdsFrom) return 'incomplete';
    if (presentFrom !== undefined && holdsFrom < presentFrom) return 'before-present';
  }
  const decided: Party = {
    organisationId,
    step,
    reason,
    decidedAt: at,
    ...(step === 'vastgesteld' && { link, holdsFrom }),
  };
  const parties = proposal.parties.map((one) => (one === party ? decided : one));
  return { ...proposal, parties, status: parties.every(hasDecided) ? 'afgerond' : 'open' };
}

/** What is adopted stays; the others need not answer any more. */
export function withdraw(proposal: Proposal): Proposal | 'not-open' {
  return proposal.status === 'open' ? { ...proposal, status: 'ingetrokken' } : 'not-open';
}

/** The day from which all parties do what the proposal asks; undefined while one of them does not. */
export function agreedFrom({ status, parties }: Proposal): IsoDate | undefined {
  if (status !== 'afgerond') return undefined;
  const days = parties.map(({ step, holdsFrom }) => (step === 'vastgesteld' ? holdsFrom : undefined));
  return days.every((day) => day !== undefined) ? days.sort().at(-1) : undefined;
}

/** The last day from which something of the proposal holds; undefined when nobody adopted it. */
export function lastAdoption({ parties }: Proposal): IsoDate | undefined {
  return parties
    .flatMap(({ holdsFrom }) => holdsFrom ?? [])
    .sort()
    .at(-1);
}
