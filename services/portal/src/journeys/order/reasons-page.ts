/** The question why, for each chosen candidate for whom the order of the list was left. */
import type { Kaart } from '@vlinderdas/candidates-service/contract/card.resource';
import { buttonGroup, linkButton, submitButton } from '@vlinderdas/design/button';
import { checkboxes, fieldset, selectField } from '@vlinderdas/design/choices';
import { errorOf, textArea } from '@vlinderdas/design/fields';
import { errorSummary, type FieldProblem, postForm } from '@vlinderdas/design/form';
import { pageHeading } from '@vlinderdas/design/heading';
import { html } from '@vlinderdas/design/html';
import { Problem } from '@vlinderdas/kernel/problem';
import type { Vacature } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { type AfwijkReden, afwijkRedenen } from '@vlinderdas/vocabulary/proposals';
import type { FormValues } from '../../http/form-values.ts';
import type { PortalPage, Visit } from '../../http/visit.ts';
import { nameOf } from '../vacancy/vacancy-head.ts';
import { orderText as text } from './text.ts';

const NEEDED = /^\/kandidaten\/(\d+)\/reden$/;
const wordsField = (id: string): string => `reden-${id}`;
const codeField = (id: string): string => `afwijk-${id}`;

/** Fields of one candidate, also where the form knows only one. */
function reasonFields(options: {
  id: string;
  values: FormValues | undefined;
  problems: readonly FieldProblem[];
}) {
  const { id, values, problems } = options;
  const [code, words] = [codeField(id), wordsField(id)];
  return html`${selectField({
    name: code,
    label: text.reason,
    value: values?.text(code),
    empty: text.choose,
    choices: afwijkRedenen.values.map((value) => ({ value, label: afwijkRedenen.labels[value] })),
    optional: true,
  })}${textArea({
    name: words,
    label: text.words,
    hint: text.wordsHint,
    value: values?.text(words),
    rows: 2,
    maxLength: 500,
    error: errorOf(problems, words),
  })}`;
}

/** What a form says about one candidate, in the words of the API. */
export function reasonIn(form: FormValues, id: string): { reden?: string; afwijkReden?: AfwijkReden } {
  const reden = form.optional(wordsField(id));
  const code = form.text(codeField(id));
  return { ...(reden && { reden }), ...(afwijkRedenen.is(code) && { afwijkReden: code }) };
}

/** For which of these candidates the API asks why, with its words; undefined when something else is wrong. */
export function reasonsAskedFor(
  error: unknown,
  ids: readonly string[],
): ReadonlyMap<string, string> | undefined {
  if (!(error instanceof Problem) || error.definition.status !== 400) return undefined;
  const asked = new Map<string, string>();
  for (const { pointer, detail } of error.extensions.errors ?? []) {
    const id = ids[Number(NEEDED.exec(pointer)?.[1] ?? -1)];
    if (id === undefined) return undefined;
    asked.set(id, detail);
  }
  return asked.size > 0 ? asked : undefined;
}

export interface ReasonsView {
  vacancy: Vacature;
  /** Everyone who was chosen. */
  chosen: readonly string[];
  asked: ReadonlyMap<string, string>;
  cards: ReadonlyMap<string, Kaart>;
  values: FormValues | undefined;
  /** The form was sent before, so what is empty is a fault. */
  again: boolean;
  guard: Visit['guard'];
}

/** @param chosenName name of the fields that hold who was chosen */
export function reasonsPage(view: ReasonsView, chosenName: string): PortalPage {
  const { vacancy, chosen, asked, cards, values, again, guard } = view;
  const problems: FieldProblem[] = again
    ? [...asked.keys()]
        .filter((id) => !values?.has(wordsField(id)))
        .map((id) => ({ field: wordsField(id), message: text.wordsMissing }))
    : [];
  const nameFor = (id: string) => text.candidate(cards.get(id)?.kaartnummer ?? '');
  const everyone = checkboxes({
    name: chosenName,
    label: text.chosen,
    values: chosen,
    choices: chosen.map((id) => ({ value: id, label: nameFor(id) })),
  });
  const questions = [...asked].map(([id, detail]) =>
    fieldset({
      name: `over-${id}`,
      label: nameFor(id),
      legendSize: 'heading',
      hint: detail,
      body: reasonFields({ id, values, problems }),
    }),
  );
  return {
    title: text.askTitle,
    layout: 'text',
    status: 400,
    failed: problems.length > 0,
    crumbs: [
      { href: '/vacatures', text: 'Vacatures' },
      { href: `/vacatures/${vacancy.id}`, text: nameOf(vacancy) },
    ],
    main: html`${errorSummary(problems)}${pageHeading({ title: text.askTitle, intro: text.askIntro })}${postForm(
      {
        action: `/vacatures/${vacancy.id}/aanvragen`,
        guard: guard(),
        body: html`<input type="hidden" name="gevraagd" value="ja">${chosen.length > 1 ? everyone : html`<input type="hidden" name="${chosenName}" value="${chosen[0]}">`}${questions}${buttonGroup(
          submitButton({ text: text.send, kind: 'primary' }),
          linkButton({ text: text.stop, href: `/vacatures/${vacancy.id}`, kind: 'subtle' }),
        )}`,
      },
    )}`,
  };
}
