/**
 * Title and text of a form, and whether what stands in the rest of it was read from them. A form carries a mark of the
 * words that it was filled from: with other words than those it must be read again.
 */
import { createHash } from 'node:crypto';
import type { FieldProblem } from '@vlinderdas/design/form';
import { type Html, html } from '@vlinderdas/design/html';
import { formatNumber } from '@vlinderdas/vocabulary/wording';
import type { FormValues } from '../http/form-values.ts';
import type { RequirementRow } from './requirement-rows.ts';
import { formText as text } from './text.ts';
import type { VacancyForm } from './vacancy-form.ts';

export const LONGEST_TITLE = 250;
export const LONGEST_TEXT = 20_000;
const READ_WORDS = 'gelezen';

type Texts = VacancyForm['texts'];

function markOf({ naamVacature, omschrijvingVacature }: Texts): string {
  return createHash('sha256').update(`${naamVacature}\n${omschrijvingVacature}`).digest('base64url');
}

/** Goes along with a form that was filled from its title and text. */
export function readMark({ texts }: VacancyForm): Html {
  return html`<input type="hidden" name="${READ_WORDS}" value="${markOf(texts)}">`;
}

/** Whether it was filled from a title and a text before. */
const wasRead = (sent: FormValues): boolean => sent.has(READ_WORDS);

/** Whether title or text are others than those from which the form was filled. */
function hasNewWords(sent: FormValues, { texts }: VacancyForm): boolean {
  return sent.text(READ_WORDS) !== markOf(texts);
}

export interface ReadingAsked {
  isRead: boolean;
  isAgain: boolean;
}

/**
 * What a form that was sent is to do with its title and text: `isAgain` says that they are others than those it was filled
 * from, which nobody asked to read.
 */
export function readingAsked(sent: FormValues, form: VacancyForm): ReadingAsked {
  const isAsked = sent.has('herken');
  const isReadable = lengthProblems(form).length === 0;
  const isNew = hasNewWords(sent, form);
  return { isRead: isReadable && (isAsked || isNew), isAgain: isReadable && isNew && !isAsked };
}

/** A resolved form to read in: of what an earlier reading filled in, only what other words cannot have changed. */
export function toReadIn(sent: FormValues, form: VacancyForm): VacancyForm {
  return wasRead(sent) && hasNewWords(sent, form) ? withoutOldReading(form) : form;
}

/** Nothing is cut off unseen: what is too long is said, and stays. */
export function lengthProblems({ texts }: VacancyForm): FieldProblem[] {
  const { naamVacature, omschrijvingVacature } = texts;
  return [
    ...(naamVacature.length > LONGEST_TITLE
      ? [{ field: 'naamVacature', message: text.titleTooLong(formatNumber(LONGEST_TITLE)) }]
      : []),
    ...(omschrijvingVacature.length > LONGEST_TEXT
      ? [
          {
            field: 'omschrijvingVacature',
            message: text.tooLong(formatNumber(LONGEST_TEXT), formatNumber(omschrijvingVacature.length)),
          },
        ]
      : []),
  ];
}

/** What keeps a form from its second step: there is nothing to read, or too much. */
export function startProblems(sent: FormValues, form: VacancyForm): FieldProblem[] {
  const { naamVacature, omschrijvingVacature } = form.texts;
  if (naamVacature === '' && omschrijvingVacature === '')
    return [{ field: 'naamVacature', message: text.noWords }];
  return wasRead(sent) ? [] : lengthProblems(form);
}

/** An untouched finding of which the words are gone, or that only the former occupation brought along. */
function isOutdated({ origin, weight, reason, remarks, foundIn }: RequirementRow, words: string): boolean {
  if (origin !== 'herkend' || (weight === 'vereist' && reason !== undefined)) return false;
  return remarks.includes('hoort-bij-beroep') || (foundIn !== undefined && !words.includes(foundIn));
}

/** Without what an earlier reading filled in and other words may no longer say. What a person said stays. */
function withoutOldReading(form: VacancyForm): VacancyForm {
  const { texts, rows } = form;
  const words = `${texts.naamVacature}\n${texts.omschrijvingVacature}`;
  const isOccupationRead = texts.beroepGevonden !== '';
  return {
    ...form,
    texts: {
      ...texts,
      ...(isOccupationRead && { beroep: '', beroepCode: '', beroepNaam: '', beroepGevonden: '' }),
    },
    rows: rows.filter((row) => !isOutdated(row, words)),
  };
}
