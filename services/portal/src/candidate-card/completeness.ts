/** How complete a profile is, what is missing, and what filling it in gains. */
import type { Kaart } from '@vlinderdas/candidates-service/contract/card.resource';
import { badge } from '@vlinderdas/design/badge';
import { link } from '@vlinderdas/design/button';
import { type Html, html } from '@vlinderdas/design/html';
import { cellNote } from '@vlinderdas/design/table';
import type { ProfileStep } from './profile-facts.ts';

export type ProfileQuality = Kaart['profielkwaliteit'];

/** In which step a missing part is filled in. `actueel` has a button of its own. */
const STEP_OF: Readonly<Record<string, ProfileStep>> = {
  'beroep-of-competentie': 'werk',
  uren: 'uren',
  postcode: 'uren',
  'vijf-competenties': 'vaardigheden',
  werkervaring: 'werk',
  niveau: 'taal',
  taal: 'taal',
  vervoer: 'uren',
  werkmomenten: 'uren',
};

export function stepPath(candidateId: string, step: ProfileStep): string {
  return `/kandidaten/${candidateId}/profiel/${step}`;
}

/** For a cell: the number in words, and what is wrong with it. */
export function completenessMark({ score, rangschikbaar, actueel }: ProfileQuality): Html {
  return html`${score} van 100${
    rangschikbaar
      ? actueel
        ? null
        : cellNote(badge('niet nagekeken', 'warning'))
      : cellNote(badge('onvolledig', 'warning', 'warning'))
  }`;
}

/** What would make the profile better, the best first. */
export function missingList(candidateId: string, { ontbreekt }: ProfileQuality): Html {
  const items = ontbreekt.map(({ onderdeel, tekst, winst }) => {
    const step = STEP_OF[onderdeel];
    return html`<li>${step ? link(stepPath(candidateId, step), tekst) : tekst} <span class="vd-note">+${winst}</span></li>`;
  });
  return html`<ul class="vd-notice__list">${items}</ul>`;
}
