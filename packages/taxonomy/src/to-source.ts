import type { ConceptTable } from './concept-table.ts';
import { forEachLink } from './links.ts';
import type { ConceptSource, Strength, TaxonomySource } from './model.ts';
import { type Taxonomy, toStrength } from './taxonomy.ts';

function conceptsOf<Rest>(table: ConceptTable, rest: (number: number) => Rest): (ConceptSource & Rest)[] {
  return table.numbers.map((number) => ({
    number,
    uri: table.uriOf(number) ?? '',
    label: table.labelOf(number) ?? '',
    altLabels: table.altLabelsOf(number),
    sameAs: table.sameAsOf(number),
    ...rest(number),
  }));
}

/**
 * What a version says, as it could have been written down: to compare, check and number by. Competences of an
 * occupation stand by number; references to concepts that do not exist were left out when it was made.
 */
export function toSource(taxonomy: Taxonomy): TaxonomySource {
  const { occupations, competences, certificates } = taxonomy;
  return {
    id: taxonomy.id,
    language: taxonomy.language,
    occupations: conceptsOf(occupations, (number) => {
      const asks: Record<Strength, string[]> = { somewhat: [], important: [], essential: [] };
      forEachLink(taxonomy.asks, number, (competence, value) => {
        const strength = toStrength(value);
        if (strength) asks[strength].push(competences.uriOf(competence) ?? '');
      });
      return {
        isco: taxonomy.iscoOf(number) ?? '',
        riasec: taxonomy.riasecOf(number) ?? null,
        tasks: taxonomy.tasksOf(number),
        asks,
      };
    }),
    competences: conceptsOf(competences, (number) => ({
      kind: taxonomy.kindOf(number) ?? 'vaardigheid',
      broader: competences.uriOf(taxonomy.broaderOf(number) ?? 0) ?? null,
    })),
    certificates: conceptsOf(certificates, (number) => ({ isDiploma: taxonomy.isDiploma(number) })),
  };
}
