/** The form of a vacancy, the same for an adviser on the telephone and an employer at a desk. */

import { checkbox, checkboxes, fieldset, radios, selectField } from '@vlinderdas/design/choices';
import { disclosure } from '@vlinderdas/design/disclosure';
import { dateField, errorOf, numberField, textArea, textField } from '@vlinderdas/design/fields';
import { type Content, type Html, html } from '@vlinderdas/design/html';
import type { Herkenning } from '@vlinderdas/vacancies-service/contract/recognition.resource';
import { upperFirst } from '@vlinderdas/vocabulary/upper-first';
import { plekSoorten, uitsluitendVoor, werkgeversvormen } from '@vlinderdas/vocabulary/vacancies';
import { arbeidscontracten } from '@vlinderdas/vocabulary/vum-codes';
import { CONDITIONS, choicesOf, SHIFTS } from '../candidate-card/work-words.ts';
import { type ContactField, contactWords, foundWords, type ReadField } from './found-words.ts';
import { proposedTitle } from './proposed-title.ts';
import { LONGEST_TITLE } from './read-words.ts';
import type { ReadWords } from './recognised.ts';
import { type RequirementFields, requirementFields } from './requirement-fields.ts';
import { formText as text } from './text.ts';
import { type Mark, OCCUPATION_CHOICE, packOccupation, type TextFieldName } from './vacancy-form.ts';

export interface VacancyFields extends RequirementFields {
  occupationSuggestions: string;
  /** What was read from the text, to say it beside the fields. */
  recognition: Herkenning | undefined;
  /** Title and text that were read, where that was done just now. */
  words?: ReadWords;
}

const MOST_OCCUPATIONS = 4;
/** From here on the occupation is filled in without a question. Of 1,000. */
const CERTAIN = 900;
const contractChoices = arbeidscontracten.codes.map((value) => ({
  value,
  label: upperFirst(arbeidscontracten.label(value) ?? value),
}));

function part(label: string, body: Content): Html {
  return fieldset({ name: label, label, legendSize: 'heading', body });
}

/** Where a title comes from that nobody types; undefined for one that somebody did. */
function titleSaid({ form, words, recognition }: VacancyFields): string | undefined {
  if (!recognition) return text.titleHintStart;
  const { naamVacature: title, omschrijvingVacature } = form.texts;
  if (!words || title === '') return undefined;
  if (words.naamVacature === '') return text.titleFromOccupation;
  return title === proposedTitle(omschrijvingVacature) ? text.titleFromText : undefined;
}

/** Title and text: enough to begin with. */
export function textPart(options: VacancyFields): Html {
  const { form, problems, audience } = options;
  const { texts } = form;
  return part(
    text.textPart,
    html`${textField({ name: 'naamVacature', label: text.title, hint: titleSaid(options) ?? text.titleHint, value: texts.naamVacature, width: 'long', maxLength: LONGEST_TITLE, error: errorOf(problems, 'naamVacature') })}${textArea({ name: 'omschrijvingVacature', label: text.description, hint: text.descriptionHint(audience), value: texts.omschrijvingVacature, optional: true, rows: 8, error: errorOf(problems, 'omschrijvingVacature') })}`,
  );
}

/** The occupation, and where the text may mean another one, those to choose from. */
function occupationField({ form, problems, occupationSuggestions, recognition }: VacancyFields): Html {
  const { texts } = form;
  const hidden = (name: TextFieldName) => html`<input type="hidden" name="${name}" value="${texts[name]}">`;
  const read = html`${hidden('beroepCode')}${hidden('beroepNaam')}${hidden('beroepGevonden')}`;
  const choices = (recognition?.beroepen ?? []).slice(0, MOST_OCCUPATIONS);
  const [best] = choices;
  const asks = choices.length > 1 && (texts.beroepCode === '' || (best?.zekerheid ?? CERTAIN) < CERTAIN);
  const field = textField({
    name: 'beroep',
    value: asks ? '' : texts.beroep,
    error: errorOf(problems, 'beroep'),
    label: asks ? text.otherOccupation : text.occupation,
    hint: !asks && texts.beroepGevonden ? text.foundIn(texts.beroepGevonden) : text.occupationHint,
    optional: true,
    width: 'long',
    suggestions: occupationSuggestions,
  });
  if (!asks) return html`${read}${field}`;
  const chosen = choices.find(({ code }) => code === texts.beroepCode);
  return html`${read}${radios({
    name: OCCUPATION_CHOICE,
    label: text.occupationChoice,
    hint: text.occupationChoiceHint,
    optional: true,
    value: chosen && packOccupation(chosen),
    choices: choices.map((occupation) => ({
      value: packOccupation(occupation),
      label: upperFirst(occupation.naam),
      hint: text.foundIn(occupation.gevondenIn),
    })),
  })}${field}`;
}

export function vacancyFields(options: VacancyFields): Html {
  const { form, problems, audience, recognition } = options;
  const { texts } = form;
  const common = (name: TextFieldName) => ({ name, value: texts[name], error: errorOf(problems, name) });
  const mark = (name: Mark, label: string, hint?: string) =>
    checkbox({ name, label, checked: form.marks[name], ...(hint !== undefined && { hint }) });
  const hidden = (name: TextFieldName) => html`<input type="hidden" name="${name}" value="${texts[name]}">`;
  const read = (field: ReadField) => {
    const words = foundWords(recognition, field, form);
    return words === undefined ? {} : { hint: text.foundIn(words) };
  };
  const leastHours = read('urenMinimaal');
  const contact = (name: ContactField) => {
    const words = contactWords(recognition, name, texts);
    return { ...common(name), ...(words !== undefined && { hint: text.foundIn(words) }), optional: true };
  };
  const isReserved = texts.uitsluitendVoor !== '' || errorOf(problems, 'grond') !== undefined;
  return html`${textPart(options)}${part(
    text.workPart,
    html`${occupationField(options)}${numberField({ ...common('aantalGezocht'), label: text.posts, ...read('aantalGezocht') })}${textArea({ ...common('taken'), label: text.tasks, hint: text.tasksHint, optional: true, rows: Math.max(3, Math.min(8, texts.taken.split('\n').length)) })}${mark('takenAanpasbaar', text.tasksChangeable)}`,
  )}${part(
    text.timesPart,
    html`<div class="vd-field-row">${numberField({ ...common('urenMinimaal'), label: text.hoursLeast, suffix: text.hour, optional: true, ...leastHours })}${numberField({ ...common('urenMaximaal'), label: text.hoursMost, suffix: text.hour, optional: true, ...(!leastHours.hint && read('urenMaximaal')) })}</div>${checkboxes({ name: 'werkmomenten', label: text.moments, ...read('werkmomenten'), optional: true, inline: true, values: form.werkmomenten, choices: choicesOf(SHIFTS) })}<div class="vd-field-row">${textField({ ...common('begintijd'), label: text.startTime, hint: text.startTimeHint, ...read('begintijd'), optional: true, width: 'short' })}${dateField({ ...common('datumAanvang'), label: text.startDate, ...read('datumAanvang'), optional: true })}</div><div class="vd-field-row">${textField({ ...common('salaris'), label: text.pay, hint: text.payHint, ...read('salaris'), optional: true, maxLength: 100 })}${hidden('contractsoort')}${selectField({ ...common('contractduur'), label: text.contract, ...read('contractduur'), empty: text.contractEmpty, optional: true, choices: contractChoices })}</div>${dateField({ ...common('sluitingsdatum'), label: text.closingDate, hint: text.closingDateHint, ...read('sluitingsdatum'), optional: true })}`,
  )}${part(
    text.placePart,
    html`${textField({ ...common('postcode'), label: text.postcode, hint: text.postcodeHint, ...read('postcode'), optional: true, width: 'short', maxLength: 7 })}${mark('ovBereikbaar', text.publicTransport)}${mark('begeleidingOpDeWerkplek', text.guidance)}${mark('openVoorBanenafspraak', text.banenafspraak)}${disclosure({ summary: text.conditionsFold(form.werkomstandigheden.length), open: form.werkomstandigheden.length > 0, body: checkboxes({ name: 'werkomstandigheden', label: text.conditions, hint: text.conditionsHint, ...read('werkomstandigheden'), optional: true, inline: true, values: form.werkomstandigheden, choices: choicesOf(CONDITIONS) }) })}`,
  )}${part(text.requirementsPart, requirementFields(options))}${part(
    text.afterPart,
    mark('vog', text.vog, text.vogHint),
  )}${part(
    audience === 'adviser' ? text.contactPart : text.contactPartEmployer,
    html`${textField({ ...contact('contactNaam'), label: text.contactName, maxLength: 120 })}<div class="vd-field-row">${textField({ ...contact('contactTelefoon'), label: text.contactPhone, type: 'tel', maxLength: 20 })}${textField({ ...contact('contactEmail'), label: text.contactEmail, type: 'email', maxLength: 320 })}</div>`,
  )}${disclosure({
    summary: text.kindFold,
    open: isReserved,
    body: html`<div class="vd-form">${selectField({ name: 'soortPlek', label: text.kind, value: texts.soortPlek, empty: text.kindEmpty, optional: true, choices: choicesOf(plekSoorten.labels) })}${selectField({ name: 'werkgeversvorm', label: text.form, value: texts.werkgeversvorm, empty: text.formEmpty, optional: true, choices: choicesOf(werkgeversvormen.labels) })}${radios({ name: 'uitsluitendVoor', label: text.reserved, value: texts.uitsluitendVoor, optional: true, choices: [{ value: '', label: text.reservedEmpty }, ...choicesOf(uitsluitendVoor.labels)] })}${textField({ ...common('grond'), label: text.reservedGround, hint: text.reservedGroundHint, optional: true, width: 'long', maxLength: 500 })}</div>`,
  })}`;
}
