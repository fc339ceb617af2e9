/** "Wat kan ik krijgen?": five questions about the work and no candidate, and what they give. */
import { submitButton } from '@vlinderdas/design/button';
import { checkboxes, radios, selectField } from '@vlinderdas/design/choices';
import { disclosure } from '@vlinderdas/design/disclosure';
import { errorOf, numberField } from '@vlinderdas/design/fields';
import { errorSummary, type FieldProblem, questionForm } from '@vlinderdas/design/form';
import { pageHeading } from '@vlinderdas/design/heading';
import { type Html, html } from '@vlinderdas/design/html';
import { emptyState, notice } from '@vlinderdas/design/notice';
import {
  type WerkgeverAdvies,
  werkgeverWensen,
} from '@vlinderdas/instruments-service/contract/advice.resource';
import type { Menukaart, MenukaartRegio } from '@vlinderdas/instruments-service/contract/menukaart.resource';
import type { PortalPage } from '../../http/visit.ts';
import { ASK_PATH, menuHref } from '../menu-card/addresses.ts';
import { regionContact } from '../menu-card/region-contact.ts';
import { menuCardText } from '../menu-card/text.ts';
import { employerAnswer } from './answer.ts';
import type { QuestionForm } from './form.ts';
import { whatCanIGetText as text } from './text.ts';

type Card = Pick<Menukaart, 'regio' | 'gemeenten'>;

export interface WhatCanIGetView {
  /** Undefined: this region shows nothing in public. */
  card: Card | undefined;
  form: QuestionForm;
  problems: readonly FieldProblem[];
  advice: WerkgeverAdvies | undefined;
  isAway: boolean;
}

function questions({ regio, gemeenten }: Card, { form, problems }: WhatCanIGetView): Html {
  return questionForm({
    action: ASK_PATH,
    label: text.form,
    body: html`<input type="hidden" name="regio" value="${regio.code}">${selectField({
      name: 'gemeente',
      label: text.gemeente,
      hint: text.gemeenteHint,
      empty: text.gemeenteOpen,
      value: form.gemeente,
      choices: gemeenten.map(({ gemeentecode, naam }) => ({ value: gemeentecode, label: naam })),
      optional: true,
    })}${numberField({ name: 'uren', label: text.hours, value: form.uren, decimals: true, suffix: 'uur', optional: true, error: errorOf(problems, 'uren') })}${selectField(
      {
        name: 'contract',
        label: text.contract,
        empty: text.contractOpen,
        value: form.contract,
        choices: text.contracts,
        optional: true,
      },
    )}${checkboxes({
      name: 'zoekt',
      label: text.wishes,
      hint: text.wishesHint,
      values: form.zoekt,
      choices: werkgeverWensen.values.map((wish) => ({ value: wish, label: text.wish[wish] })),
    })}${radios({
      name: 'leerbedrijf',
      label: text.training,
      value: form.leerbedrijf,
      choices: text.trainingChoices,
      inline: true,
    })}${submitButton({ text: text.send, kind: 'primary', name: 'antwoord', value: 'ja' })}`,
  });
}

/** What the answer rests on, also on paper. */
function saidSoFar({ gemeenten }: Card, form: QuestionForm): string {
  const place = gemeenten.find(({ gemeentecode }) => gemeentecode === form.gemeente)?.naam;
  const contract = text.contracts.find(({ value }) => value === form.contract)?.label.toLowerCase();
  const said = [
    place && text.lives(place),
    form.uren && text.hoursSaid(form.uren),
    contract,
    form.leerbedrijf && text.trainingSaid(form.leerbedrijf === 'ja'),
    form.zoekt.length > 0 && text.looksFor(form.zoekt.map((wish) => text.wish[wish].toLowerCase())),
  ].filter((part): part is string => typeof part === 'string' && part !== '');
  return said.length > 0 ? `${text.yourAnswers}: ${said.join(', ')}.` : text.nothingSaid;
}

export function whatCanIGetPage(view: WhatCanIGetView): PortalPage {
  const { card, form, problems, advice, isAway } = view;
  const common = { title: text.title, description: text.description };
  if (!card) {
    return {
      ...common,
      layout: 'text',
      main: html`${pageHeading({ title: text.title })}${emptyState({ title: text.closedTitle, body: text.closed })}`,
    };
  }
  return {
    ...common,
    isPublic: !isAway,
    ...(problems.length > 0 && { failed: true, status: 400 }),
    crumbs: [{ href: menuHref(card.regio.code), text: menuCardText.heading(card.regio.naam) }],
    main: html`${errorSummary(problems)}<div class="vd-beside"><div>${pageHeading({ title: text.title, intro: advice ? saidSoFar(card, form) : text.intro })}${advice ? disclosure({ summary: text.change, body: questions(card, view) }) : questions(card, view)}</div>${regionContact(card.regio, { withActions: false })}</div>${isAway && notice({ kind: 'warning', title: text.awayTitle, body: text.away })}${advice && employerAnswer(advice, card.regio.code)}`,
  };
}

/** Where more than one region answers. */
export function chooseRegionPage(regions: readonly MenukaartRegio[]): PortalPage {
  return {
    title: text.title,
    description: text.description,
    isPublic: true,
    layout: 'text',
    main: html`${pageHeading({ title: text.title, intro: text.intro })}${questionForm({
      action: ASK_PATH,
      label: text.region,
      body: html`${selectField({ name: 'regio', label: text.region, empty: text.chooseRegion, choices: regions.map(({ code, naam }) => ({ value: code, label: naam })) })}${submitButton({ text: menuCardText.show, kind: 'primary' })}`,
    })}`,
  };
}
