import { buttonGroup, submitButton } from '@vlinderdas/design/button';
import { selectField } from '@vlinderdas/design/choices';
import { disclosure } from '@vlinderdas/design/disclosure';
import { dateField, errorOf } from '@vlinderdas/design/fields';
import {
  errorSummary,
  type FieldProblem,
  type FormGuard,
  postForm,
  searchForm,
} from '@vlinderdas/design/form';
import { pageHeading, section, sectionHeading } from '@vlinderdas/design/heading';
import { type Html, html } from '@vlinderdas/design/html';
import { emptyState } from '@vlinderdas/design/notice';
import { dataTable } from '@vlinderdas/design/table';
import type {
  Organisatie,
  Uitvoering,
} from '@vlinderdas/organisations-service/contract/organisation.resource';
import { type Wet, wetten } from '@vlinderdas/vocabulary/organisations';
import { sayDate } from '../../frame/moments.ts';
import type { FormValues } from '../../http/form-values.ts';
import type { PortalPage } from '../../http/visit.ts';
import { regionText } from './text.ts';

const text = regionText.uitvoering;

export interface UitvoeringView {
  rows: readonly Uitvoering[];
  wet: Wet;
  gemeenten: readonly { code: string; name: string }[];
  /** Who may guide people. */
  organisations: readonly Organisatie[];
  mayChange: boolean;
  sent?: { values: FormValues; problems: readonly FieldProblem[] } | undefined;
  guard(): FormGuard;
  now: Date;
}

const wetChoices = wetten.values.map((wet) => ({ value: wet, label: wetten.labels[wet] }));

/** Each row has its own form, so the field has the id of the row in its name. */
export const endField = (id: string) => `tot-${id}`;

function endForm(row: Uitvoering, { guard, sent }: UitvoeringView): Html {
  const name = endField(row.id);
  const about = `${row.gemeentenaam}, ${wetten.labels[row.wet]}, ${row.organisatienaam}`;
  const error = errorOf(sent?.problems ?? [], name);
  return disclosure({
    summary: text.end,
    about,
    open: error !== undefined,
    body: postForm({
      action: `/regio/uitvoering/${row.id}/einde`,
      guard: guard(),
      body: html`${dateField({ name, label: 'Geldt niet meer vanaf', hint: text.endHint, value: sent?.values.text(name), error })}${submitButton({ text: text.end, about, kind: 'danger', small: true })}`,
    }),
  });
}

function addForm({ gemeenten, organisations, wet, sent, guard }: UitvoeringView): Html {
  const problems = sent?.problems ?? [];
  const field = (name: string, stored = '') => ({
    name,
    value: sent?.values.text(name) || stored,
    error: errorOf(problems, name),
  });
  return postForm({
    action: '/regio/uitvoering',
    guard: guard(),
    body: html`<div class="vd-field-row">${selectField({ ...field('gemeentecode'), label: 'Gemeente', empty: 'Kies', choices: gemeenten.map(({ code, name }) => ({ value: code, label: name })) })}${selectField({ ...field('wet', wet), label: 'Wet', choices: wetChoices })}</div>
    ${selectField({ ...field('organisatieId'), label: 'Organisatie die mensen begeleidt', empty: 'Kies', choices: organisations.map(({ id, naam }) => ({ value: id, label: naam })) })}
    <div class="vd-field-row">${dateField({ ...field('vanaf'), label: 'Vanaf' })}${dateField({ ...field('tot'), label: 'Tot', optional: true })}</div>
    ${buttonGroup(submitButton({ text: text.add, kind: 'primary' }))}`,
  });
}

export function uitvoeringPage(view: UitvoeringView): PortalPage {
  const { rows, wet, mayChange, sent, now } = view;
  const table = () =>
    dataTable({
      caption: text.title,
      rows,
      ...(mayChange && { detail: (row: Uitvoering) => (row.tot ? null : endForm(row, view)) }),
      columns: [
        { head: 'Gemeente', rowHeader: true, cell: (row) => row.gemeentenaam },
        { head: 'Organisatie', width: 'wide', cell: (row) => row.organisatienaam },
        { head: 'Vanaf', width: 'fit', cell: (row) => sayDate(row.vanaf, now) },
        { head: 'Tot', width: 'fit', cell: (row) => (row.tot ? sayDate(row.tot, now) : 'nu') },
      ],
    });
  return {
    title: text.title,
    crumbs: [{ href: '/regio', text: 'Regio' }],
    ...(sent && { status: 400, failed: true }),
    main: html`${errorSummary(sent?.problems ?? [])}${pageHeading({ title: text.title, intro: text.intro })}${searchForm(
      {
        action: '/regio/uitvoering',
        label: 'Kies een wet',
        body: html`${selectField({ name: 'kies-wet', label: 'Wet', choices: wetChoices, value: wet })}${submitButton({ text: 'Toon' })}`,
      },
    )}${rows.length > 0 ? table() : emptyState(text.empty)}${mayChange && section(sectionHeading({ title: text.add }), addForm(view))}`,
  };
}
