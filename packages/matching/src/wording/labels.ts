import type { Taxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { languageName } from '@vlinderdas/vocabulary/languages';
import { languageCode } from '../codes/language.ts';

/** Names for the numbers in an explanation. A number that nobody knows gets words that say so. */
export interface Labels {
  occupation(number: number): string;
  competence(number: number): string;
  certificate(number: number): string;
  language(number: number): string;
}

/**
 * Names from the taxonomy and from VUM's languages.
 *
 * @param foreign names of codes that the taxonomy does not know, by their (negative) number, where the caller
 *   still has the text that came with them
 */
export function createLabels(taxonomy: Taxonomy, foreign: ReadonlyMap<number, string> = new Map()): Labels {
  return {
    occupation: (number) =>
      taxonomy.occupations.labelOf(number) ?? foreign.get(number) ?? 'een beroep dat wij niet kennen',
    competence: (number) =>
      taxonomy.competences.labelOf(number) ?? foreign.get(number) ?? 'een vaardigheid die wij niet kennen',
    certificate: (number) =>
      taxonomy.certificates.labelOf(number) ?? foreign.get(number) ?? 'een certificaat dat wij niet kennen',
    language: (number) => languageName(languageCode(number)) ?? 'een taal die wij niet kennen',
  };
}
