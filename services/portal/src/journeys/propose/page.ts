import type { Kaart } from '@vlinderdas/candidates-service/contract/card.resource';
import { buttonGroup, link, linkButton, submitButton } from '@vlinderdas/design/button';
import { radios, selectField } from '@vlinderdas/design/choices';
import { errorOf, textArea, textField } from '@vlinderdas/design/fields';
import { errorSummary, type FieldProblem, postForm, searchForm } from '@vlinderdas/design/form';
import { definitionList, pageHeading, section, sectionHeading } from '@vlinderdas/design/heading';
import { html } from '@vlinderdas/design/html';
import { emptyState, notice } from '@vlinderdas/design/notice';
import type { WerkgeverKaart } from '@vlinderdas/placements-service/contract/employer-view.resource';
import type { Voordracht } from '@vlinderdas/placements-service/contract/proposals.resource';
import type { Vacature } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { afwijkRedenen } from '@vlinderdas/vocabulary/proposals';
import type { ConceptNames } from '../../candidate-card/concept-names.ts';
import { isUnknown, profileFacts, profileSteps } from '../../candidate-card/profile-facts.ts';
import { availabilityText, mediationText } from '../../candidate-card/status.ts';
import { sayDate } from '../../frame/moments.ts';
import type { FormValues } from '../../http/form-values.ts';
import type { PortalPage, Visit } from '../../http/visit.ts';
import { adviceBlock, type FoundAdvice } from '../../instrument-advice/advice-block.ts';
import { mayNameRegelingen } from '../../instrument-advice/may-name.ts';
import { orderText } from '../order/text.ts';
import { cardFacts, reasonList } from '../suggestions/card-facts.ts';
import { nameOf } from '../vacancy/vacancy-head.ts';
import { proposeText as text } from './text.ts';

const toVacancy = (vacancy: Vacature) => [
  { href: '/vacatures', text: 'Vacatures' },
  { href: `/vacatures/${vacancy.id}`, text: nameOf(vacancy) },
];

/** Someone whom the list does not show, by the number on the card. */
export function findPage(vacancy: Vacature, number: string, found: readonly Kaart[]): PortalPage {
  const path = `/vacatures/${vacancy.id}`;
  const lines = found.map(
    (card) =>
      html`<li>${link(`${path}/kandidaten/${card.kandidaatId}/voordragen`, `Kandidaat ${card.kaartnummer}`)} <span class="vd-note">${mediationText(card.bemiddelbaarheid)}</span></li>`,
  );
  return {
    title: text.findTitle,
    layout: 'text',
    crumbs: toVacancy(vacancy),
    main: html`${pageHeading({ title: text.findTitle, intro: text.findIntro })}${searchForm({
      action: `${path}/voordragen`,
      label: text.findTitle,
      body: html`${textField({ name: 'kaartnummer', label: text.number, hint: text.numberHint, value: number, searchKey: true })}${submitButton({ text: text.find, kind: 'primary', icon: 'search' })}`,
    })}${
      number !== '' &&
      (found.length > 0
        ? html`<ul class="vd-prose">${lines}</ul>`
        : emptyState({ title: text.notFoundTitle, body: text.notFound }))
    }`,
  };
}

export function reasonPage(options: {
  vacancy: Vacature;
  card: Kaart;
  concepts: ConceptNames;
  guard: Visit['guard'];
  now: Date;
  reason: string;
  code: string;
  problems: readonly FieldProblem[];
}): PortalPage {
  const { vacancy, card, concepts, guard, now, reason, code, problems } = options;
  const path = `/vacatures/${vacancy.id}/kandidaten/${card.kandidaatId}`;
  const facts = profileSteps
    .flatMap((step) => profileFacts(step, card.profiel, concepts))
    .filter((fact) => !isUnknown(fact));
  return {
    title: text.reasonTitle(card.kaartnummer),
    layout: 'text',
    ...(problems.length > 0 && { failed: true, status: 400 }),
    crumbs: toVacancy(vacancy),
    main: html`${errorSummary(problems)}${pageHeading({
      title: text.reasonTitle(card.kaartnummer),
      facts: [
        { name: 'Vacature', value: nameOf(vacancy) },
        { name: 'Bemiddelbaar', value: mediationText(card.bemiddelbaarheid) },
        { name: 'Beschikbaar', value: availabilityText(card, now) },
      ],
    })}${postForm({
      action: `${path}/voordragen`,
      guard: guard(),
      keepDraft: `voordragen-${card.kandidaatId}`,
      body: html`${selectField({
        name: 'afwijk',
        label: orderText.reason,
        value: code,
        empty: orderText.choose,
        choices: afwijkRedenen.values.map((value) => ({ value, label: afwijkRedenen.labels[value] })),
        optional: true,
      })}${textArea({ name: 'reden', label: text.reason, hint: text.reasonHint, value: reason, rows: 4, maxLength: 500, error: errorOf(problems, 'reden') })}${buttonGroup(
        submitButton({ text: text.send, kind: 'primary' }),
        linkButton({ text: text.stop, href: `/vacatures/${vacancy.id}`, kind: 'subtle' }),
      )}`,
    })}${facts.length > 0 && section(sectionHeading({ title: 'Wat er in het profiel staat' }), definitionList(facts))}`,
  };
}

export interface PresentView {
  proposal: Voordracht;
  preview: WerkgeverKaart;
  concepts: ConceptNames;
  guard: Visit['guard'];
  now: Date;
  form: FormValues | undefined;
  problems: readonly FieldProblem[];
  advice: FoundAdvice;
  query: FormValues;
  /** Recognised requirements stand in the way. */
  mustConfirm?: boolean;
}

/** Just before the employer sees it: how, with which words, and exactly what. */
export function presentPage(view: PresentView): PortalPage {
  const { proposal, preview, concepts, guard, now, form, problems, mustConfirm = false } = view;
  const { akkoord, id, kaartnummer, vacatureId, revisie } = proposal;
  const mayName = akkoord?.vorm === 'met-naam-en-cv';
  const choices = [
    { value: 'anoniem', label: text.anonymous, hint: text.anonymousHint },
    ...(mayName
      ? [{ value: 'met-naam-en-cv', label: text.named, hint: text.namedHint(sayDate(akkoord.datum, now)) }]
      : []),
  ];
  return {
    title: text.presentTitle(kaartnummer),
    layout: 'text',
    ...((problems.length > 0 || mustConfirm) && { failed: true, status: 400 }),
    crumbs: [
      { href: '/vacatures', text: 'Vacatures' },
      { href: `/vacatures/${vacatureId}`, text: proposal.naamVacature ?? 'Vacature' },
      { href: `/voordrachten/${id}`, text: `Voordracht ${kaartnummer}` },
    ],
    main: html`${errorSummary(problems)}${
      mustConfirm &&
      notice({
        kind: 'warning',
        body: text.confirmFirst,
        actions: linkButton({ text: text.toDemand, href: `/vacatures/${vacatureId}/wijzigen` }),
        announce: true,
      })
    }${pageHeading({ title: text.presentTitle(kaartnummer), intro: text.presentIntro })}${postForm({
      action: `/voordrachten/${id}/voorstellen`,
      guard: guard(),
      keepDraft: `voorstellen-${id}`,
      body: html`<input type="hidden" name="revisie" value="${revisie}">${radios({
        name: 'wijze',
        label: text.form,
        value: form?.text('wijze') || 'anoniem',
        error: errorOf(problems, 'wijze'),
        ...(!mayName && { hint: text.namedNot }),
        choices,
      })}${textArea({ name: 'aanbeveling', label: text.recommendation, hint: text.recommendationHint, optional: true, rows: 3, maxLength: 1_000, value: form?.text('aanbeveling'), error: errorOf(problems, 'aanbeveling') })}${buttonGroup(
        submitButton({ text: text.present, kind: 'primary' }),
        linkButton({ text: 'Nog niet', href: `/voordrachten/${id}`, kind: 'subtle' }),
      )}`,
    })}${section(
      sectionHeading({ title: text.previewTitle, intro: text.previewIntro }),
      html`${cardFacts(preview, concepts) ?? html`<p>${text.previewEmpty}</p>`}${preview.redenen.length > 0 && html`<h3 class="utrecht-heading-3">${text.reasons}</h3>${reasonList(preview.redenen)}`}`,
    )}${adviceBlock(view.advice, { mayBeNamed: mayNameRegelingen(proposal), page: { action: `/voordrachten/${id}/voorstellen`, query: view.query }, ways: { arrange: `/voordrachten/${id}/regelingen` } })}`,
  };
}
