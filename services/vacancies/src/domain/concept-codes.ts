/** The codes of a taxonomy that a vacancy was given. What was recognised in its text is recognised anew. */
import type { Code } from '@vlinderdas/versions/gaps';
import { isConceptCode } from '@vlinderdas/vocabulary/concept-code';
import type { VacatureInhoud } from '../contract/vacancies.resource.ts';

export function conceptCodesOf({ beroep, competentiebeheersing = [] }: VacatureInhoud): Code[] {
  const occupations = beroep?.herkomst === 'herkend' ? [] : [beroep?.codeBeroepsnaam];
  const competences = competentiebeheersing
    .filter(({ herkomst }) => herkomst !== 'herkend')
    .map(({ codeCompetentie }) => codeCompetentie);
  return [
    ...occupations.filter(isConceptCode).map((uri) => ({ kind: 'beroep' as const, uri })),
    ...competences.filter(isConceptCode).map((uri) => ({ kind: 'competentie' as const, uri })),
  ];
}
