/** How a request or voordracht stands, in the few words that fit beside a candidate. */
import { badge } from '@vlinderdas/design/badge';
import { link } from '@vlinderdas/design/button';
import { type Html, html } from '@vlinderdas/design/html';
import { cellNote } from '@vlinderdas/design/table';
import type { Voordracht } from '@vlinderdas/placements-service/contract/proposals.resource';
import { aanvraagAntwoorden, type VoordrachtStatus } from '@vlinderdas/vocabulary/proposals';
import { sayDate, sayMoment } from '../../frame/moments.ts';

const WORDS: Readonly<Record<VoordrachtStatus, string>> = {
  aangevraagd: 'Gevraagd',
  akkoord: 'Ja, beschikbaar',
  voorgesteld: 'Voorgesteld',
  kennismaking: 'Kennismaking',
  aangenomen: 'Aangenomen',
  afgewezen: 'Afgewezen',
  teruggetrokken: 'Gestopt',
  verlopen: 'Verlopen zonder antwoord',
};

/** The state as words: the begeleider's own answer says more than "asked". */
export function proposalWords({ status, antwoordBegeleider }: Voordracht): string {
  const answer = antwoordBegeleider?.antwoord;
  const said = answer !== undefined && answer !== 'ja-beschikbaar-en-akkoord';
  return said && (status === 'aangevraagd' || status === 'teruggetrokken')
    ? aanvraagAntwoorden.labels[answer]
    : WORDS[status];
}

function noteOf(proposal: Voordracht, now: Date): Html | string {
  const { status, teLaat, bellen, antwoordBegeleider, akkoord, verzending, antwoordUiterlijk } = proposal;
  if (teLaat) {
    const call =
      bellen && status === 'aangevraagd'
        ? `Bel ${bellen.naam}, ${bellen.telefoonnummer ?? 'geen nummer'}`
        : '';
    return html`${badge('te laat', 'warning', 'clock')} ${call}`;
  }
  if (status === 'aangevraagd' && !antwoordBegeleider)
    return antwoordUiterlijk ? `antwoord uiterlijk ${sayDate(antwoordUiterlijk, now)}` : 'wacht op antwoord';
  if (status === 'akkoord' && akkoord)
    return `${akkoord.vorm === 'anoniem' ? 'anoniem' : 'met naam en cv'}, ${sayMoment(akkoord.vastgelegdOp, now)}`;
  if (status === 'voorgesteld' && verzending)
    return `antwoord uiterlijk ${sayDate(verzending.antwoordUiterlijk, now)}`;
  return sayMoment(antwoordBegeleider?.vastgelegdOp ?? proposal.gevraagdOp, now);
}

/** For a cell: the state with a link to the voordracht, and a quiet line under it. */
export function proposalState(proposal: Voordracht, now: Date): Html {
  return html`${link(`/voordrachten/${proposal.id}`, proposalWords(proposal))}${cellNote(noteOf(proposal, now))}`;
}
