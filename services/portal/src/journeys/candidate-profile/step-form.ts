/** One step of a profile as a form: what is stored, what was sent, and what that changes. */
import type { Kandidaat } from '@vlinderdas/candidates-service/contract/candidate.resource';
import type { KandidaatWijziging } from '@vlinderdas/candidates-service/contract/profile.resource';
import type { FieldProblem } from '@vlinderdas/design/form';
import type { Content } from '@vlinderdas/design/html';
import type { Concept, ConceptNames } from '../../candidate-card/concept-names.ts';
import type { FormValues } from '../../http/form-values.ts';
import { type Picked, type Picker, pickerConcepts } from './picker.ts';

export type PickedByField = Readonly<Record<string, Picked>>;

export interface FieldContext {
  names: ConceptNames;
  problems: readonly FieldProblem[];
  /** Competences that belong to the candidate's occupations and are not in the profile. */
  offered: readonly { uri: string; name: string }[];
}

interface StepDefinition<State> {
  pickers: readonly Picker[];
  read(dossier: Kandidaat): { state: State; picked: PickedByField };
  parse(form: FormValues): { state: State; problems: readonly FieldProblem[] };
  fields(state: State, picked: PickedByField, context: FieldContext): Content;
  /** Only called when nothing is wrong. A field replaces what is stored, so what a step does not show is kept. */
  toChange(state: State, picked: PickedByField, dossier: Kandidaat): KandidaatWijziging;
}

/** A step that is filled in, from the store or by the reader. */
export interface FilledStep {
  problems: readonly FieldProblem[];
  concepts: readonly Concept[];
  fields(context: Omit<FieldContext, 'problems'>): Content;
  toChange(dossier: Kandidaat): KandidaatWijziging;
}

export interface StepForm {
  pickers: readonly Picker[];
  stored(dossier: Kandidaat): FilledStep;
  sent(form: FormValues, picked: PickedByField, problems: readonly FieldProblem[]): FilledStep;
}

export function defineStep<State>(definition: StepDefinition<State>): StepForm {
  const { pickers, read, parse, fields, toChange } = definition;
  const filled = (state: State, picked: PickedByField, problems: readonly FieldProblem[]): FilledStep => ({
    problems,
    concepts: pickers.flatMap((picker) => pickerConcepts(picker, pickedIn(picked, picker.field))),
    fields: (context) => fields(state, picked, { ...context, problems }),
    toChange: (dossier) => toChange(state, picked, dossier),
  });
  return {
    pickers,
    stored(dossier) {
      const { state, picked } = read(dossier);
      return filled(state, picked, []);
    },
    sent(form, picked, pickerProblems) {
      const { state, problems } = parse(form);
      return filled(state, picked, [...problems, ...pickerProblems]);
    },
  };
}

const NOTHING: Picked = { kept: [], typed: '', choices: [] };

export function pickedIn(picked: PickedByField, field: string): Picked {
  return picked[field] ?? NOTHING;
}

/** An empty list takes the field away: for VUM, empty is absent. */
export function listOrNull<T>(items: readonly T[]): T[] | null {
  return items.length > 0 ? [...items] : null;
}

/** What someone can and knows is one field of the profile: a step changes its own part of it. */
export function changedSkills(
  dossier: Kandidaat,
  part: Partial<Record<keyof NonNullable<Kandidaat['arbeidsmarktkwalificatie']>, unknown>>,
): Pick<KandidaatWijziging, 'arbeidsmarktkwalificatie'> {
  const merged = Object.entries({ ...dossier.arbeidsmarktkwalificatie, ...part }).filter(
    ([, value]) => value !== undefined && value !== null,
  );
  return { arbeidsmarktkwalificatie: merged.length > 0 ? Object.fromEntries(merged) : null };
}
