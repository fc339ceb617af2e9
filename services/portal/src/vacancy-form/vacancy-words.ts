/** What a vacancy says, in the words of a page that shows it. */
import { type Html, html } from '@vlinderdas/design/html';
import { cellNote } from '@vlinderdas/design/table';
import type { VacatureInhoud } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { upperFirst } from '@vlinderdas/vocabulary/upper-first';
import { arbeidscontracten } from '@vlinderdas/vocabulary/vum-codes';
import { formatList } from '@vlinderdas/vocabulary/wording';
import { type RequirementRow, spokenLevel } from './requirement-rows.ts';
import { formText } from './text.ts';

/** `Bepaalde tijd`; empty when nothing is said of it. */
export function contractLengths({ contractvorm }: Pick<VacatureInhoud, 'contractvorm'>): string {
  const lengths = (contractvorm ?? []).flatMap(({ codeTypeArbeidscontract: code }) =>
    code === undefined ? [] : [arbeidscontracten.label(code) ?? code],
  );
  return upperFirst(formatList([...new Set(lengths)]));
}

/** A requirement by its name; a language that is asked at no level also with the one at which it counts. */
export function requirementName(row: RequirementRow): Html {
  return html`${row.name}${spokenLevel(row) === '' && cellNote(formText.levelUnsaid)}`;
}
