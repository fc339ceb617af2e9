/** How far a voordracht is with regelingen, in one line for pages about something else. */
import { link } from '@vlinderdas/design/button';
import type { Fact } from '@vlinderdas/design/heading';
import { html } from '@vlinderdas/design/html';
import type { Voordracht } from '@vlinderdas/placements-service/contract/proposals.resource';
import { kanalen } from '@vlinderdas/vocabulary/proposals';
import { sayDate } from '../../frame/moments.ts';
import { DISCUSSED } from './agreement.ts';
import { regelingenText as text } from './text.ts';

function stateOf({ regelingenAkkoord: said }: Voordracht, now: Date): string {
  if (!said) return text.state.none;
  if (said.ingetrokkenOp) return text.state.takenBack;
  return text.state.agreed(kanalen.labels[said.kanaal].toLowerCase(), sayDate(said.datum, now));
}

/** Undefined where there is nothing to discuss yet, or any more. */
export function regelingenFact(proposal: Voordracht, now: Date): Fact | undefined {
  if (!DISCUSSED.includes(proposal.status)) return undefined;
  return {
    name: text.state.name,
    value: html`${stateOf(proposal, now)} ${link(`/voordrachten/${proposal.id}/regelingen`, text.open)}`,
  };
}
