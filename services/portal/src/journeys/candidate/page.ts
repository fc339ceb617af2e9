import type { Kandidaat } from '@vlinderdas/candidates-service/contract/candidate.resource';
import type { Kaart } from '@vlinderdas/candidates-service/contract/card.resource';
import { link, linkButton } from '@vlinderdas/design/button';
import { type FormGuard, postButton } from '@vlinderdas/design/form';
import { definitionList, pageHeading, section, sectionHeading } from '@vlinderdas/design/heading';
import { type Html, html } from '@vlinderdas/design/html';
import { notice } from '@vlinderdas/design/notice';
import { herkomsten } from '@vlinderdas/vocabulary/candidates';
import { missingList, type ProfileQuality, stepPath } from '../../candidate-card/completeness.ts';
import type { ConceptNames } from '../../candidate-card/concept-names.ts';
import type { Names } from '../../candidate-card/names.ts';
import {
  type ProfileStep,
  profileFacts,
  profileSteps,
  type ShownProfile,
  stepTitles,
} from '../../candidate-card/profile-facts.ts';
import { availabilityText, mediationText } from '../../candidate-card/status.ts';
import { sayDate } from '../../frame/moments.ts';
import type { PortalPage } from '../../http/visit.ts';
import { cvPath } from '../candidate-cv/page.ts';
import { cvText } from '../candidate-cv/text.ts';
import { candidatePath, type DossierFrame, dossierPage } from './frame.ts';
import { candidateText as text } from './text.ts';

interface PossibleDuplicate {
  organisationId: string;
  cardNumber: string | undefined;
  guideId: string | undefined;
}

export interface ProfileView extends DossierFrame {
  concepts: ConceptNames;
  duplicates: readonly PossibleDuplicate[];
  guard: FormGuard;
}

function part(step: ProfileStep, profile: ShownProfile, concepts: ConceptNames, edit: Html | null): Html {
  return section(
    sectionHeading({ title: stepTitles[step], aside: edit }),
    definitionList(profileFacts(step, profile, concepts)),
  );
}

function qualityNotice(id: string, quality: ProfileQuality): Html | null {
  if (quality.ontbreekt.length === 0) return null;
  const { title, body } = quality.rangschikbaar ? text.better : text.notRankable;
  return notice({
    kind: quality.rangschikbaar ? 'info' : 'warning',
    title,
    body: html`<p>${body}</p>${missingList(id, quality)}`,
  });
}

function duplicateNotice(duplicates: readonly PossibleDuplicate[], names: Names): Html | null {
  if (duplicates.length === 0) return null;
  const items = duplicates.map(({ organisationId, cardNumber, guideId }) => {
    const guide = names.colleague(guideId);
    const whom = guide && `, ${[guide.name, guide.phone].filter((word) => word).join(', ')}`;
    return html`<li>${names.organisation(organisationId)}${cardNumber && ` (${cardNumber})`}${whom}</li>`;
  });
  return notice({
    kind: 'warning',
    title: text.duplicates.title,
    body: html`<p>${text.duplicates.body}</p><ul class="vd-notice__list">${items}</ul>`,
  });
}

function record(dossier: Kandidaat, now: Date): Html {
  const { waarschuwingen, presentatie } = { ...dossier, presentatie: dossier.persoonlijkePresentatie };
  return html`${section(
    sectionHeading({ title: 'Over dit profiel' }),
    definitionList([
      {
        name: 'Volledigheid',
        value: html`${dossier.profielkwaliteit.score} van 100 <span class="vd-note">${text.leftOpen}</span>`,
      },
      { name: 'Nagekeken', value: sayDate(dossier.nagekekenOp, now) },
      ...(dossier.houdbaarTot ? [{ name: 'Houdbaar tot', value: sayDate(dossier.houdbaarTot, now) }] : []),
      { name: 'Herkomst', value: herkomsten.labels[dossier.herkomst] },
      { name: 'Zichtbaar voor werkgevers', value: dossier.zichtbaarVoorWerkgevers ? 'ja' : 'nee' },
      ...(presentatie ? [{ name: 'In eigen woorden', value: presentatie }] : []),
    ]),
  )}${
    waarschuwingen.length > 0 &&
    notice({
      kind: 'warning',
      title: 'Wat niet kan kloppen',
      body: html`<p>Dit telt als onbekend tot het is verbeterd.</p><ul class="vd-notice__list">${waarschuwingen.map(({ detail }) => html`<li>${detail}</li>`)}</ul>`,
    })
  }`;
}

/** The whole profile of someone whose name may be seen. */
export function profilePage(view: ProfileView): PortalPage {
  const { dossier, concepts, duplicates, names, guard, now } = view;
  const edit = !dossier.vrijgegeven;
  const actions =
    edit &&
    html`${postButton({
      action: `/kandidaten/${dossier.id}/bevestiging`,
      guard,
      text: text.confirm,
      values: { revisie: String(dossier.revisie) },
    })}${linkButton({ text: cvText.open, href: cvPath(dossier.id) })}${linkButton({ text: 'Vul het profiel aan', href: stepPath(dossier.id, 'werk'), kind: 'primary' })}`;
  const top = edit
    ? html`${duplicateNotice(duplicates, names)}${qualityNotice(dossier.id, dossier.profielkwaliteit)}`
    : notice({ kind: 'info', body: text.released });
  const change = (step: ProfileStep) =>
    edit
      ? link(
          stepPath(dossier.id, step),
          html`Wijzig<span class="vd-visually-hidden"> ${stepTitles[step]}</span>`,
        )
      : null;
  return dossierPage(view, 'profile', {
    actions,
    main: html`${top}<div class="vd-columns"><div>${profileSteps.map((step) => part(step, dossier, concepts, change(step)))}</div><div>${record(dossier, now)}</div></div>`,
  });
}

export interface CardView {
  card: Kaart;
  concepts: ConceptNames;
  names: Names;
  now: Date;
}

/** What an adviser of another organisation sees: no name, and only what is shared. */
export function cardPage({ card, concepts, names, now }: CardView): PortalPage {
  const guide = names.colleague(card.begeleiderId);
  const title = `Kandidaat ${card.kaartnummer}`;
  return {
    title,
    main: html`${pageHeading({
      title,
      intro: text.card.intro,
      facts: [
        { name: 'Woonplaats', value: card.woonplaats ?? 'niet bekend' },
        { name: 'Status', value: availabilityText(card, now) },
        { name: 'Bemiddelbaar', value: mediationText(card.bemiddelbaarheid) },
        { name: 'Begeleidende organisatie', value: names.organisation(card.organisatieId) },
        ...(guide
          ? [{ name: 'Begeleider', value: [guide.name, guide.phone].filter((word) => word).join(', ') }]
          : []),
      ],
      actions: linkButton({ text: text.tabs.vacancies, href: candidatePath(card.kandidaatId, 'vacancies') }),
    })}${profileSteps.map((step) => part(step, card.profiel, concepts, null))}<p class="vd-note">${text.card.hidden}</p>`,
  };
}
