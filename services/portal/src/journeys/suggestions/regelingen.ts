/** Regelingen as an employer reads them, only after the candidate agreed: what it gives, from whom, and what to do. */
import { link } from '@vlinderdas/design/button';
import { definitionList, type Fact } from '@vlinderdas/design/heading';
import { type Html, html } from '@vlinderdas/design/html';
import type { VoorgesteldeKandidaat } from '@vlinderdas/placements-service/contract/employer-view.resource';
import { formatDateForPeople } from '@vlinderdas/vocabulary/wording';
import { instrumentContact } from '../../instrument-advice/contact.ts';
import { suggestionsText } from './text.ts';

const text = suggestionsText.regelingen;
type Regeling = NonNullable<VoorgesteldeKandidaat['regelingen']>[number];

function factsOf(regeling: Regeling): Fact[] {
  const { bedrag, duur, aanbieder, contact, stappen, aanvragenDoor, uiterlijk, formulier } = regeling;
  const facts: (Fact | false | undefined)[] = [
    bedrag !== undefined && { name: text.worth, value: bedrag },
    duur !== undefined && { name: text.duration, value: duur },
    aanbieder !== undefined && { name: text.provider, value: aanbieder },
    contact && { name: text.contact, value: instrumentContact(contact) },
    aanvragenDoor && { name: text.applies, value: text.who[aanvragenDoor] },
    uiterlijk && {
      name: text.until,
      value: uiterlijk.datum
        ? `${formatDateForPeople(uiterlijk.datum)}: ${uiterlijk.tekst}`
        : uiterlijk.tekst,
    },
    stappen.length > 0 && {
      name: text.steps,
      value: html`<ol class="vd-steps-list">${stappen.map(({ wie, tekst }) => html`<li><b>${text.who[wie]}:</b> ${tekst}</li>`)}</ol>`,
    },
    formulier && {
      name: text.form,
      value: formulier.link ? link(formulier.link, formulier.tekst) : formulier.tekst,
    },
  ];
  return facts.filter((fact) => typeof fact === 'object');
}

/** Nothing when nothing may be shown. */
export function regelingList(regelingen: VoorgesteldeKandidaat['regelingen']): Html | null {
  if (!regelingen || regelingen.length === 0) return null;
  const items = regelingen.map(
    (regeling) =>
      html`<h3 class="utrecht-heading-3">${regeling.naam}</h3>${regeling.nogNaTeGaan && html`<p class="vd-note">${text.maybe}</p>`}${definitionList(factsOf(regeling))}`,
  );
  return html`<p>${text.intro}</p>${items}<p class="vd-note">${text.reserve}</p>`;
}
