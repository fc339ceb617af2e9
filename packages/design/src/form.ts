/**
 * Forms: every POST carries the session's token and the id of this very form, so that a request from
 * elsewhere is refused and a double click does nothing twice. The error summary takes the focus by itself.
 */
import { type ButtonKind, submitButton } from './button.ts';
import { attributes, type Content, type Html, html, nothing } from './html.ts';
import { icon } from './icons.ts';

/** Hidden fields of every POST form. */
export interface FormGuard {
  csrf: string;
  /** New for each form that is shown; becomes the `Idempotency-Key` of what the form sends. */
  formId: string;
}

export const GUARD_FIELDS = { csrf: '_csrf', formId: '_formulier' } as const;

export interface FieldProblem {
  /** Name of the field; the summary links to it. Empty for the form as a whole. */
  field: string;
  message: string;
}

/** The id of a field's control, for labels and for links from the summary. */
export function fieldId(name: string): string {
  return `veld-${name.replace(/[^\w-]+/g, '-')}`;
}

function guardFields(guard: FormGuard): Html {
  return html`<input type="hidden" name="${GUARD_FIELDS.csrf}" value="${guard.csrf}"><input type="hidden" name="${GUARD_FIELDS.formId}" value="${guard.formId}">`;
}

/** A form that changes something. `id` lets buttons elsewhere on the page belong to it. */
export function postForm(options: {
  action: string;
  guard: FormGuard;
  body: Content;
  id?: string;
  /** The form keeps what was typed on this device while it is open. */
  keepDraft?: string;
  /** The form sends a file along. */
  withFile?: boolean;
}): Html {
  const list = attributes({
    id: options.id,
    'data-draft': options.keepDraft,
    enctype: options.withFile ? 'multipart/form-data' : undefined,
  });
  return html`<form class="vd-form" method="post" action="${options.action}" novalidate ${list}>${guardFields(options.guard)}${options.body}</form>`;
}

/** One button that changes something, with the values it sends. */
export function postButton(options: {
  action: string;
  guard: FormGuard;
  text: string;
  about?: string;
  kind?: ButtonKind;
  small?: boolean;
  values?: Readonly<Record<string, string>>;
}): Html {
  const { action, guard, values = {}, ...look } = options;
  const hidden = Object.entries(values).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
  return html`<form class="vd-post-button" method="post" action="${action}">${guardFields(guard)}${hidden}${submitButton(look)}</form>`;
}

/** A form that searches: its answer is an address that can be shared. */
export function searchForm(options: { action: string; body: Content; label: string }): Html {
  return html`<form class="vd-search-form" method="get" action="${options.action}" role="search" aria-label="${options.label}">${options.body}</form>`;
}

/** Questions whose answer is an address: nothing is sent or kept, and it can be shared and printed. */
export function questionForm(options: { action: string; body: Content; label: string }): Html {
  return html`<form class="vd-form vd-question-form" method="get" action="${options.action}" novalidate aria-label="${options.label}">${options.body}</form>`;
}

/** What must be put right, each with a link to its field. Renders nothing without problems. */
export function errorSummary(problems: readonly FieldProblem[]): Html {
  if (problems.length === 0) return nothing;
  const items = problems.map(({ field, message }) =>
    field
      ? html`<li><a class="utrecht-link" href="#${fieldId(field)}">${message}</a></li>`
      : html`<li>${message}</li>`,
  );
  const title =
    problems.length === 1 ? 'Eén ding klopt nog niet' : `${problems.length} dingen kloppen nog niet`;
  return html`<div class="vd-notice vd-notice--error" role="alert" tabindex="-1" autofocus>
    ${icon('error')}<div class="vd-notice__body"><h2 class="vd-notice__title">${title}</h2>
    <p>De rest van het formulier staat er nog.</p><ul class="vd-notice__list">${items}</ul></div></div>`;
}
