/** What was found in the text, marked in it; what could not be read; and wishes that the law forbids. */
import { disclosure } from '@vlinderdas/design/disclosure';
import { type Html, html, nothing } from '@vlinderdas/design/html';
import { markedText } from '@vlinderdas/design/marked-text';
import { notice } from '@vlinderdas/design/notice';
import type { Herkenning } from '@vlinderdas/vacancies-service/contract/recognition.resource';
import type { VacatureInhoud } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { languageName } from '@vlinderdas/vocabulary/languages';
import { formatList } from '@vlinderdas/vocabulary/wording';
import { CONTACT_FIELDS, contactWords, countHeld, type ReadField, spansOf } from './found-words.ts';
import { findingOf, isBroughtAlong } from './recognised-rows.ts';
import type { RequirementRow } from './requirement-rows.ts';
import type { SkillChoices } from './skill-choices.ts';
import { type Audience, formText as text } from './text.ts';
import type { VacancyForm } from './vacancy-form.ts';

/** What the second step shows beside the form: what was read, in which words, and what may be asked as well. */
export interface SecondStep {
  recognition: Herkenning;
  words: ReadWords;
  beside: SkillChoices;
  /** It was read without anybody asking for it, because title or text are others than before. */
  isAgain?: boolean;
}

const list = (lines: readonly string[]) =>
  html`<ul class="vd-notice__list">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;

/** Title and text as they were read. */
export type ReadWords = Pick<VacatureInhoud, 'naamVacature' | 'omschrijvingVacature'>;

/** Whom to contact may be known already, from the employer's account. */
function isContactRead(recognition: Herkenning, { texts }: VacancyForm): boolean {
  return CONTACT_FIELDS.some((field) => contactWords(recognition, field, texts) !== undefined);
}

/** Rows of the form that words of the text ask. */
function rowsRead(recognition: Herkenning, { rows }: VacancyForm): readonly RequirementRow[] {
  return rows.filter(
    (row) =>
      row.origin !== 'opgegeven' &&
      findingOf(row, recognition) !== undefined &&
      !isBroughtAlong(row, recognition),
  );
}

/** Which parts the form holds as they were read. */
function partsRead(recognition: Herkenning, form: VacancyForm): string[] {
  const { beroep, aantalGezocht, voorwaardenNaSelectie } = recognition;
  const has = (...fields: readonly ReadField[]) =>
    fields.some((field) => countHeld(recognition, field, form) > 0);
  const rows = rowsRead(recognition, form);
  const skills = rows.filter(({ kind }) => kind === 'competentiebeheersing').length;
  const others = rows.length - skills;
  const tasks = countHeld(recognition, 'taken', form);
  const parts: (string | false | undefined)[] = [
    beroep && beroep.code === form.texts.beroepCode && text.read.occupation(beroep.naam),
    aantalGezocht && has('aantalGezocht') && text.read.posts(aantalGezocht.aantal),
    has('urenMinimaal', 'urenMaximaal') && text.read.hours,
    has('werkmomenten', 'begintijd') && text.read.times,
    has('datumAanvang') && text.read.start,
    has('postcode') && text.read.workplace,
    has('salaris') && text.read.pay,
    has('sluitingsdatum') && text.read.closing,
    skills > 0 && text.read.skills(skills),
    others > 0 && text.read.requirements(others),
    tasks > 0 && text.read.tasks(tasks),
    has('werkomstandigheden') && text.read.conditions,
    has('contractduur') && text.read.contract,
    isContactRead(recognition, form) && text.read.contact,
    voorwaardenNaSelectie.includes('vog') && form.marks.vog && text.read.vog,
  ];
  return parts.filter((part) => typeof part === 'string');
}

function remarks({ taal, meerdereFuncties, ingekort }: Herkenning, audience: Audience): Html[] {
  const said = [
    taal !== undefined && taal !== 'nld' && text.otherLanguage(languageName(taal) ?? taal),
    meerdereFuncties && text.severalJobs(audience),
    ingekort && text.cut,
  ];
  return said.flatMap((body) => (body ? [notice({ kind: 'warning', body })] : []));
}

export function readAgainNotice(audience: Audience): Html {
  return notice({
    kind: 'warning',
    title: text.readAgainTitle,
    body: text.readAgain(audience),
    announce: true,
  });
}

/** An occupation, or that there is none yet: then there may be some to choose from. */
function occupationNotice(recognition: Herkenning, audience: Audience, form: VacancyForm): Html {
  const found = partsRead(recognition, form);
  const said = found.length > 0 && html` ${text.foundParts(formatList(found))}`;
  if (form.texts.beroepCode !== '')
    return said ? notice({ kind: 'info', title: text.foundTitle, body: said }) : nothing;
  const isChoice = recognition.beroep !== undefined;
  return notice({
    kind: 'info',
    title: isChoice ? text.occupationUnsure : text.nothingFoundTitle,
    body: html`${isChoice ? text.chooseOccupation : text.nothingFound(audience)}${said}`,
  });
}

/**
 * @param form what stands in the form now
 * @param words the title and the text that were read: of a stored vacancy those that are stored, whatever a person
 *   has typed over them since
 */
export function recognisedNotice(
  recognition: Herkenning,
  audience: Audience,
  form: VacancyForm,
  { naamVacature = '', omschrijvingVacature = '' }: ReadWords,
): Html {
  const { nietOvergenomen } = recognition;
  const words = `${naamVacature}\n${omschrijvingVacature}`;
  return html`${occupationNotice(recognition, audience, form)}${remarks(recognition, audience)}${
    nietOvergenomen.length > 0 &&
    notice({
      kind: 'warning',
      title: text.unlawfulTitle,
      body: html`${text.unlawful(audience)}${list(nietOvergenomen.map(({ gevondenIn, uitleg }) => `“${gevondenIn}”: ${uitleg}`))}`,
    })
  }${words.trim() !== '' && disclosure({ summary: text.markedFold, body: markedText(words, spansOf(recognition)) })}`;
}
