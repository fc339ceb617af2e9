/** What a vacancy says, in the words of a page that shows it. */
import type { VacatureInhoud } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { upperFirst } from '@vlinderdas/vocabulary/upper-first';
import { arbeidscontracten } from '@vlinderdas/vocabulary/vum-codes';
import { formatList } from '@vlinderdas/vocabulary/wording';

/** `Bepaalde tijd`; empty when nothing is said of it. */
export function contractLengths({ contractvorm }: Pick<VacatureInhoud, 'contractvorm'>): string {
  const lengths = (contractvorm ?? []).flatMap(({ codeTypeArbeidscontract: code }) =>
    code === undefined ? [] : [arbeidscontracten.label(code) ?? code],
  );
  return upperFirst(formatList([...new Set(lengths)]));
}
