/** The form of a vacancy, the same for an adviser on the telephone and an employer at a desk. */
import { checkbox, checkboxes, fieldset, radios, selectField } from '@vlinderdas/design/choices';
import { disclosure } from '@vlinderdas/design/disclosure';
import { dateField, errorOf, numberField, textArea, textField } from '@vlinderdas/design/fields';
import { type Content, type Html, html } from '@vlinderdas/design/html';
import { plekSoorten, uitsluitendVoor, werkgeversvormen } from '@vlinderdas/vocabulary/vacancies';
import { CONDITIONS, choicesOf, SHIFTS } from '../candidate-card/work-words.ts';
import { type RequirementFields, requirementFields } from './requirement-fields.ts';
import { formText as text } from './text.ts';
import type { Mark, TextFieldName } from './vacancy-form.ts';

export interface VacancyFields extends RequirementFields {
  occupationSuggestions: string;
}

function part(label: string, body: Content): Html {
  return fieldset({ name: label, label, legendSize: 'heading', body });
}

/** Title and text: enough to begin with. */
export function textPart({ form, problems, audience }: VacancyFields): Html {
  const { texts } = form;
  return part(
    text.textPart,
    html`${textField({ name: 'naamVacature', label: text.title, hint: text.titleHint, value: texts.naamVacature, width: 'long', maxLength: 250, error: errorOf(problems, 'naamVacature') })}${textArea({ name: 'omschrijvingVacature', label: text.description, hint: text.descriptionHint(audience), value: texts.omschrijvingVacature, optional: true, rows: 8, maxLength: 20_000, error: errorOf(problems, 'omschrijvingVacature') })}`,
  );
}

export function vacancyFields(options: VacancyFields): Html {
  const { form, problems, audience, occupationSuggestions } = options;
  const { texts } = form;
  const common = (name: TextFieldName) => ({ name, value: texts[name], error: errorOf(problems, name) });
  const mark = (name: Mark, label: string, hint?: string) =>
    checkbox({ name, label, checked: form.marks[name], ...(hint !== undefined && { hint }) });
  const hidden = (name: TextFieldName) => html`<input type="hidden" name="${name}" value="${texts[name]}">`;
  const occupationHint = texts.beroepGevonden ? text.foundIn(texts.beroepGevonden) : text.occupationHint;
  const isReserved = texts.uitsluitendVoor !== '' || errorOf(problems, 'grond') !== undefined;
  return html`${textPart(options)}${part(
    text.workPart,
    html`${hidden('beroepCode')}${hidden('beroepNaam')}${hidden('beroepGevonden')}${textField({ ...common('beroep'), label: text.occupation, hint: occupationHint, optional: true, width: 'long', suggestions: occupationSuggestions })}${numberField({ ...common('aantalGezocht'), label: text.posts })}${textArea({ ...common('taken'), label: text.tasks, hint: text.tasksHint, optional: true, rows: 3 })}${mark('takenAanpasbaar', text.tasksChangeable)}`,
  )}${part(
    text.timesPart,
    html`<div class="vd-field-row">${numberField({ ...common('urenMinimaal'), label: text.hoursLeast, suffix: text.hour, optional: true })}${numberField({ ...common('urenMaximaal'), label: text.hoursMost, suffix: text.hour, optional: true })}</div>${checkboxes({ name: 'werkmomenten', label: text.moments, optional: true, inline: true, values: form.werkmomenten, choices: choicesOf(SHIFTS) })}<div class="vd-field-row">${textField({ ...common('begintijd'), label: text.startTime, hint: text.startTimeHint, optional: true, width: 'short' })}${dateField({ ...common('datumAanvang'), label: text.startDate, optional: true })}</div>${textField({ ...common('salaris'), label: text.pay, hint: text.payHint, optional: true, maxLength: 100 })}`,
  )}${part(
    text.placePart,
    html`${textField({ ...common('postcode'), label: text.postcode, hint: text.postcodeHint, optional: true, width: 'short', maxLength: 7 })}${mark('ovBereikbaar', text.publicTransport)}${mark('begeleidingOpDeWerkplek', text.guidance)}${mark('openVoorBanenafspraak', text.banenafspraak)}${disclosure({ summary: text.conditionsFold(form.werkomstandigheden.length), open: form.werkomstandigheden.length > 0, body: checkboxes({ name: 'werkomstandigheden', label: text.conditions, hint: text.conditionsHint, optional: true, inline: true, values: form.werkomstandigheden, choices: choicesOf(CONDITIONS) }) })}`,
  )}${part(text.requirementsPart, requirementFields(options))}${part(
    text.afterPart,
    mark('vog', text.vog, text.vogHint),
  )}${part(
    audience === 'adviser' ? text.contactPart : text.contactPartEmployer,
    html`${textField({ ...common('contactNaam'), label: text.contactName, optional: true, maxLength: 120 })}<div class="vd-field-row">${textField({ ...common('contactTelefoon'), label: text.contactPhone, type: 'tel', optional: true, maxLength: 20 })}${textField({ ...common('contactEmail'), label: text.contactEmail, type: 'email', optional: true, maxLength: 320 })}</div>`,
  )}${disclosure({
    summary: text.kindFold,
    open: isReserved,
    body: html`<div class="vd-form">${selectField({ name: 'soortPlek', label: text.kind, value: texts.soortPlek, empty: text.kindEmpty, optional: true, choices: choicesOf(plekSoorten.labels) })}${selectField({ name: 'werkgeversvorm', label: text.form, value: texts.werkgeversvorm, empty: text.formEmpty, optional: true, choices: choicesOf(werkgeversvormen.labels) })}${radios({ name: 'uitsluitendVoor', label: text.reserved, value: texts.uitsluitendVoor, optional: true, choices: [{ value: '', label: text.reservedEmpty }, ...choicesOf(uitsluitendVoor.labels)] })}${textField({ ...common('grond'), label: text.reservedGround, hint: text.reservedGroundHint, optional: true, width: 'long', maxLength: 500 })}</div>`,
  })}`;
}
