/** The requirements in the form: per row its weight and why; below them what can be added. */
import { submitButton } from '@vlinderdas/design/button';
import { fieldset, selectField } from '@vlinderdas/design/choices';
import { disclosure } from '@vlinderdas/design/disclosure';
import { errorOf, numberField, textField } from '@vlinderdas/design/fields';
import type { FieldProblem } from '@vlinderdas/design/form';
import { type Html, html } from '@vlinderdas/design/html';
import { languageLevelChoices, levelChoices } from '../candidate-card/work-words.ts';
import { languageChoices, licenceChoices } from './additions.ts';
import { packRow, type RequirementRow } from './requirement-rows.ts';
import { type Audience, formText as text } from './text.ts';
import { rowFields, type VacancyForm } from './vacancy-form.ts';

const weightChoices = Object.entries(text.weights).map(([value, label]) => ({ value, label }));
const spokenChoices = languageLevelChoices.filter(({ value }) => value !== '1');

export interface RequirementFields {
  form: VacancyForm;
  problems: readonly FieldProblem[];
  audience: Audience;
  /** Where suggestions for competences come from. */
  suggestions: string;
  /** Where "add" sends the form. */
  addAction: string;
}

function rowFieldset(row: RequirementRow, index: number, problems: readonly FieldProblem[]): Html {
  const fields = rowFields(index);
  const hidden = (name: string, value: string) => html`<input type="hidden" name="${name}" value="${value}">`;
  return fieldset({
    name: fields.packed,
    label: row.name,
    ...(row.foundIn !== undefined && { hint: text.foundIn(row.foundIn) }),
    body: html`${hidden(fields.packed, packRow(row))}${hidden(fields.origin, row.origin)}${row.foundIn !== undefined && hidden(fields.foundIn, row.foundIn)}<div class="vd-field-row">${selectField({ name: fields.weight, label: text.weight, value: row.weight, choices: weightChoices })}${textField({ name: fields.reason, label: text.reason, value: row.reason, optional: true, maxLength: 500, error: errorOf(problems, fields.reason) })}</div>`,
  });
}

function additionFields({ form, problems, suggestions, addAction }: RequirementFields): Html {
  const { added } = form;
  const skills = [1, 2, 3] as const;
  const open = Object.values(added).some((value) => value !== '');
  return disclosure({
    summary: text.addPart,
    open: open || form.rows.length === 0,
    body: html`<div class="vd-form"><div class="vd-field-row">${skills.map((index) =>
      textField({
        name: `vaardigheid${index}`,
        label: text.skill(index),
        value: added[`vaardigheid${index}`],
        optional: true,
        suggestions,
        error: errorOf(problems, `vaardigheid${index}`),
      }),
    )}</div><div class="vd-field-row">${textField({ name: 'certificaat', label: text.certificate, hint: text.certificateHint, value: added.certificaat, optional: true, maxLength: 120 })}${selectField({ name: 'rijbewijs', label: text.licence, value: added.rijbewijs, empty: text.choose, optional: true, choices: licenceChoices })}${numberField({ name: 'ervaring', label: text.years, suffix: text.yearUnit, value: added.ervaring, optional: true })}</div><div class="vd-field-row">${selectField({ name: 'taal', label: text.language, value: added.taal, empty: text.choose, optional: true, choices: languageChoices })}${selectField({ name: 'taalniveau', label: text.languageLevel, value: added.taalniveau, empty: text.choose, optional: true, choices: spokenChoices })}${selectField({ name: 'niveau', label: text.level, value: added.niveau, empty: text.choose, optional: true, choices: levelChoices })}</div>${submitButton({ text: text.add, formAction: addAction })}</div>`,
  });
}

export function requirementFields(options: RequirementFields): Html {
  const { form, problems, audience } = options;
  return html`${form.rows.length === 0 ? html`<p>${text.noRequirements(audience)}</p>` : html`<p class="vd-note">${text.requirementsIntro(audience)}</p>`}${form.rows.map((row, index) => rowFieldset(row, index, problems))}${additionFields(options)}`;
}
