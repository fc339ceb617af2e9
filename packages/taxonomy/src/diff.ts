/** What changes for whoever goes from one version to another: concepts, names, places in ISCO-08, what is asked. */
import type { ConceptTable } from './concept-table.ts';
import { forEachLink } from './links.ts';
import type { Resolution } from './mapping.ts';
import type { Taxonomy } from './taxonomy.ts';

export interface NamedConcept {
  readonly uri: string;
  readonly label: string;
}

interface Changed extends NamedConcept {
  readonly from: string;
  readonly to: string;
}

export interface TableDiff {
  /** What no concept of the old version became. */
  readonly added: readonly NamedConcept[];
  /** What has nothing to stand for it in the new version, and why. */
  readonly gone: readonly (NamedConcept & {
    readonly reason: Exclude<Resolution, { isMapped: true }>['reason'];
  })[];
  /** What is another concept now, by a published match. */
  readonly translated: readonly (NamedConcept & { readonly to: string; readonly match: string })[];
  readonly renamed: readonly Changed[];
}

export interface AskedDiff extends NamedConcept {
  /** Labels of competences, by name. */
  readonly added: readonly string[];
  readonly gone: readonly string[];
  /** Asked more or less strongly than before. */
  readonly otherStrength: readonly string[];
}

export interface TaxonomyDiff {
  readonly occupations: TableDiff;
  readonly competences: TableDiff;
  readonly certificates: TableDiff;
  /** Only occupations that both versions have by the same URI. */
  readonly isco: readonly Changed[];
  readonly asked: readonly AskedDiff[];
}

function diffTables(from: ConceptTable, to: ConceptTable): TableDiff {
  const gone: TableDiff['gone'][number][] = [];
  const translated: TableDiff['translated'][number][] = [];
  const renamed: Changed[] = [];
  const reached = new Set<number>();
  for (const number of from.numbers) {
    const uri = from.uriOf(number) ?? '';
    const label = from.labelOf(number) ?? '';
    const found = to.resolve(uri);
    if (!found.isMapped) {
      gone.push({ uri, label, reason: found.reason });
      continue;
    }
    reached.add(found.number);
    const name = to.labelOf(found.number) ?? '';
    if (found.how !== 'own') translated.push({ uri, label, to: name, match: found.how });
    else if (name !== label) renamed.push({ uri, label, from: label, to: name });
  }
  const added = to.numbers
    .filter((number) => !reached.has(number))
    .map((number) => ({ uri: to.uriOf(number) ?? '', label: to.labelOf(number) ?? '' }));
  return { added, gone, translated, renamed };
}

/** What an occupation asks: strength by URI. */
function askedBy(taxonomy: Taxonomy, occupation: number): Map<string, number> {
  const asked = new Map<string, number>();
  forEachLink(taxonomy.asks, occupation, (competence, strength) => {
    asked.set(taxonomy.competences.uriOf(competence) ?? '', strength);
  });
  return asked;
}

function diffAsked(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>) {
  return {
    added: [...after.keys()].filter((uri) => !before.has(uri)),
    gone: [...before.keys()].filter((uri) => !after.has(uri)),
    otherStrength: [...after]
      .filter(([uri, strength]) => (before.get(uri) ?? strength) !== strength)
      .map(([uri]) => uri),
  };
}

export function diffTaxonomies(from: Taxonomy, to: Taxonomy): TaxonomyDiff {
  const isco: Changed[] = [];
  const asked: AskedDiff[] = [];
  const names = (taxonomy: Taxonomy, uris: readonly string[]) =>
    uris.map((uri) => taxonomy.competences.labelOf(taxonomy.competences.numberOf(uri) ?? 0) ?? uri).sort();
  for (const number of to.occupations.numbers) {
    const uri = to.occupations.uriOf(number) ?? '';
    const old = from.occupations.resolve(uri);
    if (!old.isMapped || old.how !== 'own') continue;
    const label = to.occupations.labelOf(number) ?? '';
    const [before = '', after = ''] = [from.iscoOf(old.number), to.iscoOf(number)];
    if (before !== after) isco.push({ uri, label, from: before, to: after });
    const changes = diffAsked(askedBy(from, old.number), askedBy(to, number));
    if (Object.values(changes).some(({ length }) => length > 0)) {
      asked.push({
        uri,
        label,
        added: names(to, changes.added),
        gone: names(from, changes.gone),
        otherStrength: names(to, changes.otherStrength),
      });
    }
  }
  return {
    occupations: diffTables(from.occupations, to.occupations),
    competences: diffTables(from.competences, to.competences),
    certificates: diffTables(from.certificates, to.certificates),
    isco,
    asked,
  };
}
