/** How the region measures, read once for a question; a reader can look with another yardstick than the chosen one. */
import type { FieldError } from '@vlinderdas/kernel/problem';
import type { Tx } from '@vlinderdas/platform/db/database';
import type { MatrixVraag } from '../contract/yardstick.resource.ts';
import { readYardsticks } from '../db/harmonisation.repository.ts';
import { readMenuCardSettings } from '../db/menu-card.repository.ts';
import { readAgreements } from '../db/proposal.repository.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { columnsOf, type Measure } from '../domain/harmonisation/matrix.ts';
import type { YardstickChoice } from '../domain/harmonisation/yardstick.ts';
import { refuse } from './deps.ts';

export async function readMeasure(tx: Tx): Promise<Measure> {
  const { tolerancePerMille } = await readMenuCardSettings(tx);
  const yardsticks = await readYardsticks(tx);
  const agreements = await readAgreements(tx);
  return {
    tolerancePerMille,
    choiceOf: (code) => yardsticks.get(code) ?? { soort: 'meerderheid' },
    agreementOf: (code, day) => agreements.get(code)?.find(({ from }) => from <= day),
  };
}

/** An organisation with which nothing can be compared. */
export function yardstickErrors(
  choice: YardstickChoice,
  catalogue: Catalogue,
  pointer: string,
): FieldError[] {
  if (choice.soort !== 'organisatie') return [];
  if (columnsOf(catalogue).some(({ key }) => key === choice.organisatieId)) return [];
  const detail =
    'Deze organisatie voert in deze regio geen instrumenten uit. Kies een uitvoerder uit de matrix.';
  return [{ pointer, code: 'onbekende-organisatie', detail }];
}

/** @throws invalidInput 400 for an organisation that is no provider of the region */
export function lookedAtWith(measure: Measure, query: MatrixVraag, catalogue: Catalogue): Measure {
  const { maatstaf: soort, organisatieId } = query;
  if (soort === undefined) return measure;
  const choice: YardstickChoice = { soort, organisatieId };
  refuse(yardstickErrors(choice, catalogue, '#/query/organisatieId'));
  return { ...measure, choiceOf: () => choice };
}
