/** What an employer pays a month with and without: an example to change, and every line of its working. */
import { amountBars } from '@vlinderdas/design/amount-bars';
import { submitButton } from '@vlinderdas/design/button';
import { checkboxes } from '@vlinderdas/design/choices';
import { dateField, errorOf, numberField } from '@vlinderdas/design/fields';
import { errorSummary, type FieldProblem, questionForm } from '@vlinderdas/design/form';
import { pageHeading, section, sectionHeading } from '@vlinderdas/design/heading';
import { type Html, html } from '@vlinderdas/design/html';
import { notice } from '@vlinderdas/design/notice';
import type { Maandlasten } from '@vlinderdas/instruments-service/contract/advice.resource';
import { formatEuros } from '@vlinderdas/vocabulary/wording';
import type { PortalPage } from '../../http/visit.ts';
import { assumptions, calculation, calculationLines } from '../../instrument-advice/calculation.ts';
import { MENU_PATH, RECKON_PATH } from '../menu-card/addresses.ts';
import { menuCardText } from '../menu-card/text.ts';
import { type CostForm, schemes } from './form.ts';
import { costExampleText as text } from './text.ts';

export interface CostExampleView {
  form: CostForm;
  problems: readonly FieldProblem[];
  /** Undefined when there is nothing to show, or when the service gave no answer. */
  result: Maandlasten | undefined;
  isAway: boolean;
}

function questions({ form, problems }: CostExampleView): Html {
  return questionForm({
    action: RECKON_PATH,
    label: text.form,
    body: html`${numberField({ name: 'uren', label: text.hours, value: form.uren, decimals: true, suffix: 'uur', error: errorOf(problems, 'uren') })}${numberField({ name: 'leeftijd', label: text.age, hint: text.ageHint, value: form.leeftijd, suffix: 'jaar', error: errorOf(problems, 'leeftijd') })}${numberField({ name: 'uurloon', label: text.wage, hint: text.wageHint, value: form.uurloon, decimals: true, prefix: '€', optional: true, error: errorOf(problems, 'uurloon') })}${numberField({ name: 'loonwaarde', label: text.value, hint: text.valueHint, value: form.loonwaarde, decimals: true, suffix: '%', optional: true, error: errorOf(problems, 'loonwaarde') })}${dateField({ name: 'start', label: text.day, value: form.start, optional: true, error: errorOf(problems, 'start') })}${checkboxes(
      {
        name: 'regeling',
        label: text.schemes,
        choices: schemes.map((scheme) => ({ value: scheme, label: text.scheme[scheme] })),
        values: form.regelingen,
      },
    )}${submitButton({ text: text.reckon, kind: 'primary' })}`,
  });
}

function outcome(result: Maandlasten): Html {
  const saved = result.zonderInCenten - result.metInCenten;
  return html`<section class="vd-section" aria-live="polite">${amountBars([
    {
      name: text.without,
      amount: text.perMonth(formatEuros(result.zonderInCenten)),
      size: result.zonderInCenten,
      tone: 'plain',
    },
    {
      name: text.with,
      amount: text.perMonth(formatEuros(result.metInCenten)),
      size: result.metInCenten,
      tone: 'good',
    },
  ])}<p><b>${saved > 0 ? text.saves(formatEuros(saved)) : text.savesNothing}</b></p><p class="vd-note">${text.rules(result.op, formatEuros(result.minimumloonPerUurInCenten))}</p></section>`;
}

function working({ regels, berekeningen, aannames, voorbehoud }: Maandlasten): Html {
  return html`${section(sectionHeading({ title: text.working }), html`${calculationLines(text.working, regels)}${assumptions(aannames)}`)}${berekeningen.map(
    ({ regeling, berekening }) =>
      section(
        sectionHeading({ title: text.workingOf(text.scheme[regeling]) }),
        calculation(text.workingOf(text.scheme[regeling]), berekening),
      ),
  )}<p class="vd-note">${voorbehoud}</p>`;
}

export function costExamplePage(view: CostExampleView): PortalPage {
  const { problems, result, isAway } = view;
  return {
    title: text.title,
    description: text.description,
    isPublic: !isAway,
    ...(problems.length > 0 && { failed: true, status: 400 }),
    crumbs: [{ href: MENU_PATH, text: menuCardText.title }],
    main: html`${errorSummary(problems)}${pageHeading({ title: text.title, intro: text.intro })}<div class="vd-example">${questions(view)}<div>${result && outcome(result)}${isAway && notice({ kind: 'warning', title: text.awayTitle, body: text.away })}${result && working(result)}</div></div>`,
  };
}
