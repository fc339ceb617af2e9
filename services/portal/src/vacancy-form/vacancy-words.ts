/** What a vacancy says, in the words of a page that shows it. */
import { type Content, type Html, html } from '@vlinderdas/design/html';
import { cellNote } from '@vlinderdas/design/table';
import type { Vacature, VacatureInhoud } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { upperFirst } from '@vlinderdas/vocabulary/upper-first';
import { arbeidscontracten } from '@vlinderdas/vocabulary/vum-codes';
import { formatList } from '@vlinderdas/vocabulary/wording';
import { foundWords } from './found-words.ts';
import { type RequirementRow, spokenLevel } from './requirement-rows.ts';
import { formText } from './text.ts';
import { formOfVacancy } from './vacancy-form.ts';

/** `Bepaalde tijd`; empty when nothing is said of it. */
function contractLengths({ contractvorm }: Pick<VacatureInhoud, 'contractvorm'>): string {
  const lengths = (contractvorm ?? []).flatMap(({ codeTypeArbeidscontract: code }) =>
    code === undefined ? [] : [arbeidscontracten.label(code) ?? code],
  );
  return upperFirst(formatList([...new Set(lengths)]));
}

/** How long the contract is, with the words of the text that say so: they may be more precise. */
export function contractSaid(vacancy: Vacature): Content {
  const length = contractLengths(vacancy);
  const words = foundWords(vacancy.herkenning, 'contractduur', formOfVacancy(vacancy));
  return length && html`${length}${words && cellNote(formText.foundIn(words))}`;
}

/** The text as the employer wrote it, line by line. */
export function ownWords(written: string): Html {
  const parts = written.split(/\n{2,}/);
  return html`<div class="vd-prose vd-prose--as-written">${parts.map((part) => html`<p>${part}</p>`)}</div>`;
}

/** A requirement by its name; a language that is asked at no level also with the one at which it counts. */
export function requirementName(row: RequirementRow): Html {
  return html`${row.name}${spokenLevel(row) === '' && cellNote(formText.levelUnsaid)}`;
}
