/**
 * A list of concepts in a form: what is chosen as boxes that can be emptied, and one line to add to it. What is typed
 * becomes a concept when its name is known; else the form asks back which one is meant. Nothing of it needs a script.
 */
import { submitButton } from '@vlinderdas/design/button';
import { type Choice, checkboxes, radios } from '@vlinderdas/design/choices';
import { errorOf, textField } from '@vlinderdas/design/fields';
import type { FieldProblem } from '@vlinderdas/design/form';
import { type Html, html } from '@vlinderdas/design/html';
import type { Concept, ConceptKind, ConceptNames } from '../../candidate-card/concept-names.ts';
import type { FormValues } from '../../http/form-values.ts';
import { profileText as text } from './text.ts';

export interface Picker {
  field: string;
  kind: ConceptKind;
  label: string;
  addLabel: string;
  addHint?: string;
}

export interface Picked {
  /** URIs in the order in which they were chosen. */
  kept: readonly string[];
  /** What was typed and is not yet a concept. */
  typed: string;
  /** What it may mean. */
  choices: readonly Choice[];
}

export interface Named {
  uri: string;
  naam: string;
  gevondenAls?: string | undefined;
}
/** Looks up what someone types, the best first. */
export type ConceptSearch = (kind: ConceptKind, words: string) => Promise<readonly Named[]>;

const SUGGESTIONS_PATH: Readonly<Record<ConceptKind, string>> = {
  beroep: '/begrippen/beroepen',
  competentie: '/begrippen/competenties',
  certificaat: '/begrippen/certificaten',
};

const sameName = (one: string, other: string) =>
  one.localeCompare(other, 'nl', { sensitivity: 'base' }) === 0;
const choiceField = (field: string) => `${field}-keuze`;
const newField = (field: string) => `${field}-nieuw`;
/** Boxes of what may be meant as well; they count once they are ticked. */
export const offeredField = (field: string) => `${field}-voorstel`;

export const keptOnly = (kept: readonly (string | undefined)[]): Picked => ({
  kept: kept.filter((uri) => uri !== undefined),
  typed: '',
  choices: [],
});

/** Reads one picker from a form that was sent. */
export async function readPicked(
  { field, kind }: Picker,
  form: FormValues,
  search: ConceptSearch,
): Promise<{ picked: Picked; problems: FieldProblem[] }> {
  const chosen = form.text(choiceField(field));
  const typed = form.text(newField(field));
  const kept = [...form.all(field), ...form.all(offeredField(field))];
  const done = (added: readonly string[]) => ({
    picked: { kept: [...new Set([...kept, ...added])], typed: '', choices: [] },
    problems: [],
  });
  if (chosen === 'geen' || typed === '') return done([]);
  if (chosen !== '') return done([chosen]);
  const found = await search(kind, typed);
  const exact = found.find(
    ({ naam, gevondenAls }) =>
      sameName(naam, typed) || (gevondenAls !== undefined && sameName(gevondenAls, typed)),
  );
  if (exact) return done([exact.uri]);
  const problem =
    found.length > 0
      ? { field: choiceField(field), message: text.chooseOne }
      : { field: newField(field), message: text.unknownWord(typed) };
  const choices = found.map(({ uri, naam, gevondenAls }) => ({
    value: uri,
    label: naam,
    ...(gevondenAls && { hint: `ook genoemd: ${gevondenAls}` }),
  }));
  return { picked: { kept: [...new Set(kept)], typed, choices }, problems: [problem] };
}

export function pickerConcepts({ kind }: Picker, { kept }: Picked): Concept[] {
  return kept.map((uri) => ({ kind, uri }));
}

export function pickerFields(
  picker: Picker,
  picked: Picked,
  names: ConceptNames,
  problems: readonly FieldProblem[],
): Html {
  const { field, kind, label, addLabel, addHint } = picker;
  const boxes =
    picked.kept.length > 0 &&
    checkboxes({
      name: field,
      label,
      hint: text.remove,
      choices: picked.kept.map((uri) => ({ value: uri, label: names(uri) })),
      values: picked.kept,
      inline: true,
    });
  const meaning =
    picked.choices.length > 0 &&
    radios({
      name: choiceField(field),
      label: text.choose(picked.typed),
      choices: [...picked.choices, { value: 'geen', label: text.none }],
      error: errorOf(problems, choiceField(field)),
    });
  const add = textField({
    name: newField(field),
    label: addLabel,
    ...(addHint && { hint: addHint }),
    value: picked.typed,
    error: errorOf(problems, newField(field)),
    suggestions: SUGGESTIONS_PATH[kind],
    optional: true,
    maxLength: 100,
  });
  return html`${boxes}${meaning}<div class="vd-field-row">${add}${submitButton({ text: text.add, about: label.toLowerCase(), name: 'actie', value: 'voeg-toe' })}</div>`;
}
