/** Triples by subject, asked the way an importer asks: what does this thing have, and what is it called. */
import { RDF_TYPE, SKOS_TERMS, SKOS_XL_TERMS } from './competentnl-terms.ts';
import type { Triple } from './linked-data.ts';

export interface Graph {
  /** Things of a class, by address. */
  ofClass(isClass: (uri: string) => boolean): readonly string[];
  triplesOf(subject: string): readonly Triple[];
  /** In the wanted language, else without a language, else in any. Empty where it has no name. */
  labelOf(subject: string, language: string): string;
  /** Other names, without the preferred one. */
  altLabelsOf(subject: string, language: string): readonly string[];
}

export function createGraph(triples: readonly Triple[]): Graph {
  const bySubject = Map.groupBy(triples, ({ subject }) => subject);
  const triplesOf = (subject: string) => bySubject.get(subject) ?? [];

  /** Names stand in the triple itself, or in a node of their own (SKOS-XL). */
  const names = (subject: string, plain: readonly string[], node: string): Triple[] =>
    triplesOf(subject).flatMap((triple) => {
      if (plain.includes(triple.predicate) && triple.language !== undefined) return [triple];
      if (triple.predicate !== node) return [];
      return triplesOf(triple.object).filter(({ predicate }) => predicate === SKOS_XL_TERMS.literalForm);
    });
  const inLanguage = (found: readonly Triple[], wanted: string) => {
    const own = found.filter(({ language }) => language === wanted);
    return own.length > 0 ? own : found.filter(({ language }) => language === '');
  };
  const labelOf = (subject: string, language: string) => {
    const found = names(subject, [SKOS_TERMS.prefLabel], SKOS_XL_TERMS.prefLabel);
    return ([...inLanguage(found, language), ...found][0]?.object ?? '').trim();
  };

  return {
    ofClass: (isClass) => {
      const found = triples.filter(({ predicate, object }) => predicate === RDF_TYPE && isClass(object));
      return [...new Set(found.map(({ subject }) => subject))].sort();
    },
    triplesOf,
    labelOf,
    altLabelsOf: (subject, language) => {
      const preferred = labelOf(subject, language);
      const found = names(subject, [SKOS_TERMS.altLabel, SKOS_TERMS.hiddenLabel], SKOS_XL_TERMS.altLabel);
      const labels = inLanguage(found, language).map(({ object }) => object.trim());
      return [...new Set(labels)].filter((label) => label !== '' && label !== preferred).sort();
    },
  };
}
