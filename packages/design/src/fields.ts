/**
 * Fields in which one types. Label, then hint, then error, then the control: so they are read out and so they
 * stand. What is not required says so; everything else is.
 */
import { type FieldProblem, fieldId } from './form.ts';
import { type Attributes, attributes, type Content, type Html, html } from './html.ts';
import { icon } from './icons.ts';

export interface FieldOptions {
  name: string;
  label: string;
  hint?: Content;
  /** What is wrong with the value, as a sentence that says how to put it right. */
  error?: string | undefined;
  /** `quiet`: the page or the group around it says already that it may stay empty. */
  optional?: boolean | 'quiet';
}

export interface TextFieldOptions extends FieldOptions {
  value?: string | undefined;
  width?: 'short' | 'medium' | 'long' | 'full';
  type?: 'text' | 'email' | 'tel' | 'search' | 'url';
  autocomplete?: string;
  maxLength?: number;
  /** Stands before or after the box, `€` or `uur`, and is read with the label. */
  prefix?: string;
  suffix?: string;
  /** Address that answers `?q=` with `<option>`s while typing; the field works without them. */
  suggestions?: string;
  /** `/` puts the cursor here. */
  searchKey?: boolean;
}

/** The error of one field, if it has one. */
export function errorOf(problems: readonly FieldProblem[], field: string): string | undefined {
  return problems.find((problem) => problem.field === field)?.message;
}

/** Marks what did not pass and ties the control to its hint and error. */
export function describedBy(options: FieldOptions): {
  'aria-describedby': string | null;
  'aria-invalid': string | null;
} {
  const id = fieldId(options.name);
  const ids = [options.hint ? `${id}-hint` : null, options.error ? `${id}-error` : null].filter(
    (part) => part !== null,
  );
  return { 'aria-describedby': ids.join(' ') || null, 'aria-invalid': options.error ? 'true' : null };
}

export function optionalMark(options: FieldOptions): Content {
  return options.optional === true ? html` <span class="vd-optional">(niet verplicht)</span>` : null;
}

/** Hint and error, in the order in which they are read out. */
export function hintAndError(options: FieldOptions): Html {
  const id = fieldId(options.name);
  const hint = options.hint
    ? html`<div class="utrecht-form-field-description" id="${id}-hint">${options.hint}</div>`
    : null;
  const error = options.error
    ? html`<div class="utrecht-form-field-error-message" id="${id}-error">${icon('error')}<span><span class="vd-visually-hidden">Fout: </span>${options.error}</span></div>`
    : null;
  return html`${hint}${error}`;
}

/** A label with its control; for controls that are not here. */
export function labelledField(options: FieldOptions, control: Html): Html {
  const state = options.error ? ' utrecht-form-field--invalid' : '';
  return html`<div class="utrecht-form-field${state}"><label class="utrecht-form-label" for="${fieldId(options.name)}">${options.label}${optionalMark(options)}</label>${hintAndError(options)}${control}</div>`;
}

function input(options: TextFieldOptions, extra: Attributes): Html {
  const width = options.width && options.width !== 'medium' ? ` vd-width--${options.width}` : '';
  const state = options.error ? ' utrecht-textbox--invalid' : '';
  const list = attributes({
    id: fieldId(options.name),
    name: options.name,
    value: options.value ?? '',
    autocomplete: options.autocomplete ?? 'off',
    maxlength: options.maxLength,
    required: !options.optional,
    'data-suggestions': options.suggestions,
    'data-search-key': options.searchKey ?? false,
    ...describedBy(options),
  });
  const box = html`<input class="utrecht-textbox${width}${state}" ${extra} ${list}>`;
  if (!options.prefix && !options.suffix) return box;
  const before = options.prefix
    ? html`<span class="vd-affix" aria-hidden="true">${options.prefix}</span>`
    : null;
  const after = options.suffix
    ? html`<span class="vd-affix" aria-hidden="true">${options.suffix}</span>`
    : null;
  return html`<div class="vd-affixed">${before}${box}${after}</div>`;
}

/** One line of text. */
export function textField(options: TextFieldOptions): Html {
  return labelledField(options, input(options, attributes({ type: options.type ?? 'text' })));
}

/** A number, typed: no arrows that change it by accident while scrolling. */
export function numberField(options: TextFieldOptions & { decimals?: boolean }): Html {
  const mode = options.decimals ? 'decimal' : 'numeric';
  return labelledField(
    options,
    input({ width: 'short', ...options }, attributes({ type: 'text', inputmode: mode })),
  );
}

/** A calendar date, `2026-11-30`. */
export function dateField(
  options: FieldOptions & { value?: string | undefined; min?: string; max?: string },
): Html {
  const list = attributes({ type: 'date', min: options.min, max: options.max });
  return labelledField(options, input({ ...options, width: 'short' }, list));
}

/** A file from one's own device. Its form sends it along: `withFile`. @param accept extensions and media types */
export function fileField(options: FieldOptions & { accept: string }): Html {
  const list = attributes({
    type: 'file',
    id: fieldId(options.name),
    name: options.name,
    accept: options.accept,
    required: !options.optional,
    ...describedBy(options),
  });
  return labelledField(options, html`<input class="vd-file" ${list}>`);
}

/** Several lines of text. */
export function textArea(
  options: FieldOptions & { value?: string | undefined; rows?: number; maxLength?: number },
): Html {
  const list = attributes({
    id: fieldId(options.name),
    name: options.name,
    rows: options.rows ?? 6,
    maxlength: options.maxLength,
    required: !options.optional,
    ...describedBy(options),
  });
  const state = options.error ? ' utrecht-textarea--invalid' : '';
  // A browser drops the first line end of a textarea, so it gets one to drop.
  const box = html`<textarea class="utrecht-textarea${state}" ${list}>
${options.value ?? ''}</textarea>`;
  return labelledField(options, box);
}
