/** The requirements in the form: per row its weight and why; below them what can be added. */
import { submitButton } from '@vlinderdas/design/button';
import { checkbox, fieldset, selectField } from '@vlinderdas/design/choices';
import { disclosure } from '@vlinderdas/design/disclosure';
import { errorOf, numberField, textField } from '@vlinderdas/design/fields';
import type { FieldProblem } from '@vlinderdas/design/form';
import { type Html, html } from '@vlinderdas/design/html';
import { languageLevelChoices, levelChoices } from '../candidate-card/work-words.ts';
import { languageChoices, licenceChoices } from './additions.ts';
import { LEVEL_UNSAID, packRow, type RequirementRow, spokenLevel } from './requirement-rows.ts';
import type { SkillChoices } from './skill-choices.ts';
import { skillTicks } from './skill-ticks.ts';
import { type Audience, formText as text } from './text.ts';
import { REMOVED, rowFields, type VacancyForm } from './vacancy-form.ts';

const weightChoices = Object.entries(text.weights).map(([value, label]) => ({ value, label }));
const NOT_SPOKEN = '1';
const spokenChoices = languageLevelChoices.filter(({ value }) => value !== NOT_SPOKEN);

export interface RequirementFields {
  form: VacancyForm;
  problems: readonly FieldProblem[];
  audience: Audience;
  /** Where suggestions for competences come from. */
  suggestions: string;
  /** Where "add" sends the form. */
  addAction: string;
  /** To tick beside what stands in the form. */
  beside?: SkillChoices;
}

const hidden = (name: string, value: string) => html`<input type="hidden" name="${name}" value="${value}">`;

/** What goes along with a row unseen. */
function packed(row: RequirementRow, index: number): Html {
  const fields = rowFields(index);
  return html`${hidden(fields.packed, packRow(row))}${hidden(fields.origin, row.origin)}${row.foundIn !== undefined && hidden(fields.foundIn, row.foundIn)}${row.ground !== undefined && hidden(fields.ground, row.ground)}${row.remarks.length > 0 && hidden(fields.remarks, row.remarks.join(' '))}`;
}

function hintOf({ foundIn, remarks, ground }: RequirementRow): string {
  return [
    remarks.includes('hoort-bij-beroep') ? text.broughtAlong : foundIn !== undefined && text.foundIn(foundIn),
    ground !== undefined && text.lawful(ground),
    remarks.includes('vereist') && text.saidRequired,
    remarks.includes('twijfel') && text.doubt,
  ]
    .filter((part) => part)
    .join(' ');
}

/** A language counts at a level, said or not: so it is shown, and can be changed. */
function levelField(row: RequirementRow, name: string): Html | null {
  const level = spokenLevel(row);
  if (level === undefined) return null;
  const levels = level === NOT_SPOKEN ? languageLevelChoices : spokenChoices;
  return selectField({
    name,
    label: text.languageLevel,
    value: level || LEVEL_UNSAID,
    choices: [{ value: LEVEL_UNSAID, label: text.languageLevelUnsaid }, ...levels],
  });
}

function rowFieldset(
  row: RequirementRow,
  index: number,
  { problems, audience }: Pick<RequirementFields, 'problems' | 'audience'>,
): Html {
  const fields = rowFields(index);
  const hint = hintOf(row);
  return fieldset({
    name: fields.packed,
    label: row.name,
    ...(hint !== '' && { hint }),
    body: html`${packed(row, index)}<div class="vd-field-row">${selectField({ name: fields.weight, label: text.weight, value: row.weight, choices: weightChoices })}${levelField(row, fields.level)}${textField({ name: fields.reason, label: text.reason(audience), value: row.reason, optional: 'quiet', maxLength: 500, error: errorOf(problems, fields.reason) })}</div>`,
  });
}

/** What the text does not name but the occupation brings along: a tick each, and away with one click. */
function isBroughtAlong({ remarks, weight }: RequirementRow): boolean {
  return remarks.includes('hoort-bij-beroep') && weight === 'gewenst';
}

function broughtAlong(rows: readonly { row: RequirementRow; index: number }[]): Html | null {
  if (rows.length === 0) return null;
  return fieldset({
    name: 'hoort-bij-beroep',
    label: text.broughtAlong,
    hint: text.broughtAlongHint,
    body: html`<div class="vd-choices vd-choices--inline">${rows.map(
      ({ row, index }) =>
        html`${packed(row, index)}${checkbox({ name: rowFields(index).weight, label: row.name, value: row.weight, checked: true })}`,
    )}</div>`,
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
  const { form, audience, beside } = options;
  const rows = form.rows.map((row, index) => ({ row, index }));
  return html`${form.rows.length === 0 ? html`<p>${text.noRequirements(audience)}</p>` : html`<p class="vd-note">${text.requirementsIntro(audience)}</p>`}${rows.filter(({ row }) => !isBroughtAlong(row)).map(({ row, index }) => rowFieldset(row, index, options))}${broughtAlong(rows.filter(({ row }) => isBroughtAlong(row)))}${form.removed.length > 0 && hidden(REMOVED, form.removed.join(' '))}${beside && skillTicks(beside)}${additionFields(options)}`;
}
