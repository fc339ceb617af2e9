/** Fields in which one chooses. Up to about six options stand open; more go in a select. */
import { describedBy, type FieldOptions, hintAndError, labelledField, optionalMark } from './fields.ts';
import { fieldId } from './form.ts';
import { attributes, type Content, type Html, html } from './html.ts';

export interface Choice {
  value: string;
  label: string;
  hint?: string;
}

/** A list that folds out. `empty` is the text of the first option, without a value. */
export function selectField(
  options: FieldOptions & { choices: readonly Choice[]; value?: string | undefined; empty?: string },
): Html {
  const list = attributes({
    id: fieldId(options.name),
    name: options.name,
    required: !options.optional,
    ...describedBy(options),
  });
  const first = options.empty === undefined ? null : html`<option value="">${options.empty}</option>`;
  const rest = options.choices.map(
    ({ value, label }) =>
      html`<option ${attributes({ value, selected: value === options.value })}>${label}</option>`,
  );
  const state = options.error ? ' utrecht-select--invalid' : '';
  return labelledField(
    options,
    html`<select class="utrecht-select${state}" ${list}>${first}${rest}</select>`,
  );
}

/** A group with one question above it. */
export function fieldset(options: FieldOptions & { body: Content; legendSize?: 'label' | 'heading' }): Html {
  const { 'aria-describedby': described } = describedBy(options);
  const state = options.error ? ' vd-fieldset--invalid' : '';
  const size = options.legendSize === 'heading' ? ' vd-fieldset__legend--heading' : '';
  return html`<fieldset class="vd-fieldset${state}" ${attributes({ 'aria-describedby': described })}><legend class="vd-fieldset__legend${size}">${options.label}${optionalMark(options)}</legend>${hintAndError(options)}${options.body}</fieldset>`;
}

function option(
  type: 'radio' | 'checkbox',
  name: string,
  choice: Choice,
  checked: boolean,
  index: number,
): Html {
  // The first option carries the field's own id, so that the error summary leads to it.
  const id = index === 0 ? fieldId(name) : `${fieldId(name)}-${index + 1}`;
  const list = attributes({
    type,
    id,
    name,
    value: choice.value,
    checked,
    'aria-describedby': choice.hint ? `${id}-choice-hint` : null,
  });
  const hint = choice.hint
    ? html`<div class="vd-choice__hint" id="${id}-choice-hint">${choice.hint}</div>`
    : null;
  return html`<div class="vd-choice"><input class="vd-choice__input" ${list}><div><label class="vd-choice__label" for="${id}">${choice.label}</label>${hint}</div></div>`;
}

/** One of a few. */
export function radios(
  options: FieldOptions & { choices: readonly Choice[]; value?: string | undefined; inline?: boolean },
): Html {
  const rows = options.choices.map((choice, index) =>
    option('radio', options.name, choice, choice.value === options.value, index),
  );
  return fieldset({
    ...options,
    body: html`<div class="vd-choices${options.inline ? ' vd-choices--inline' : ''}">${rows}</div>`,
  });
}

/** Any of a few. */
export function checkboxes(
  options: FieldOptions & { choices: readonly Choice[]; values?: readonly string[]; inline?: boolean },
): Html {
  const chosen = new Set(options.values);
  const rows = options.choices.map((choice, index) =>
    option('checkbox', options.name, choice, chosen.has(choice.value), index),
  );
  return fieldset({
    ...options,
    body: html`<div class="vd-choices${options.inline ? ' vd-choices--inline' : ''}">${rows}</div>`,
  });
}

/** One thing that is so or not. */
export function checkbox(options: {
  name: string;
  label: string;
  value?: string;
  checked?: boolean;
  hint?: string;
}): Html {
  const { name, label, value = 'ja', checked = false, hint } = options;
  return option('checkbox', name, hint ? { value, label, hint } : { value, label }, checked, 0);
}

/** Chooses a row of a table. `about` is said after the label to people who do not see which row it is in. */
export function rowCheckbox(options: { name: string; value: string; label: string; about: string }): Html {
  const { name, value, label, about } = options;
  return html`<label class="vd-row-choice"><input type="checkbox" class="vd-choice__input" name="${name}" value="${value}"><span>${label}<span class="vd-visually-hidden"> ${about}</span></span></label>`;
}
