/**
 * What anyone would try first. Each scores every person for one vacancy; what it learns (how telling a competence
 * or word is) it learns from the occupations it is given, as the product does.
 */
import type { CompetenceSource, OccupationSource } from '@vlinderdas/taxonomy/model';

/** People by place, each a list of competences. */
export type People = readonly (readonly string[])[];
export type Scorer = (vacancy: readonly string[]) => ArrayLike<number>;

export const BASELINES = ['exact-overlap', 'idf-overlap', 'bm25-labels', 'cosine-tfidf'] as const;
export type Baseline = (typeof BASELINES)[number];

/** The people that have a term, and what it is worth for each of them. */
interface Postings {
  readonly people: number[];
  readonly impacts: number[];
}

function countTerms(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function indexTerms(
  termsByPerson: readonly (readonly string[])[],
  impactOf: (count: number, person: number) => number,
): Map<string, Postings> {
  const index = new Map<string, Postings>();
  termsByPerson.forEach((terms, person) => {
    for (const [term, count] of countTerms(terms)) {
      const postings = index.get(term) ?? { people: [], impacts: [] };
      postings.people.push(person);
      postings.impacts.push(impactOf(count, person));
      index.set(term, postings);
    }
  });
  return index;
}

/** In how many documents each term stands. */
function documentCounts(documents: readonly (readonly string[])[]): Map<string, number> {
  return countTerms(documents.flatMap((terms) => [...new Set(terms)]));
}

/** Each term adds its weight times what it is worth for the person. */
function createScorer(
  people: number,
  index: ReadonlyMap<string, Postings>,
  weightOf: (term: string) => number,
): Scorer {
  return (terms) => {
    const scores = new Float64Array(people);
    for (const term of terms) {
      const postings = index.get(term);
      if (!postings) continue;
      const weight = weightOf(term);
      postings.people.forEach((person, at) => {
        scores[person] = (scores[person] ?? 0) + weight * (postings.impacts[at] ?? 0);
      });
    }
    return scores;
  };
}

/** Okapi BM25 with its usual constants, over the words in the names of the competences. */
function createBm25(people: People, learned: People, wordsOf: (uris: readonly string[]) => string[]): Scorer {
  const [k1, b] = [1.2, 0.75];
  const texts = people.map(wordsOf);
  const average = texts.reduce((sum, { length }) => sum + length, 0) / texts.length;
  const index = indexTerms(texts, (count, person) => {
    const length = texts[person]?.length ?? 0;
    return (count * (k1 + 1)) / (count + k1 * (1 - b + (b * length) / average));
  });
  const counts = documentCounts(learned.map(wordsOf));
  const score = createScorer(people.length, index, (word) => {
    const documents = counts.get(word) ?? 0;
    return Math.log(1 + (learned.length - documents + 0.5) / (documents + 0.5));
  });
  return (vacancy) => score(wordsOf(vacancy));
}

/**
 * @param people who must be ranked
 * @param learned the occupations that may be learned from
 */
export function createBaselines(
  people: People,
  learned: readonly OccupationSource[],
  competences: readonly CompetenceSource[],
): Readonly<Record<Baseline, Scorer>> {
  const documents = learned.map(({ asks }) => asks.essential);
  const counts = documentCounts(documents);
  const idf = (uri: string): number => Math.log((documents.length + 1) / ((counts.get(uri) ?? 0) + 1));
  const norms = people.map((uris) => Math.sqrt(uris.reduce((sum, uri) => sum + idf(uri) ** 2, 0)));
  const words = new Map(
    competences.map(({ uri, label }) => [uri, label.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? []]),
  );
  const overlap = indexTerms(people, () => 1);
  const shareOfWhole = indexTerms(people, (_, person) => 1 / (norms[person] || 1));
  return {
    'exact-overlap': createScorer(people.length, overlap, () => 1),
    'idf-overlap': createScorer(people.length, overlap, idf),
    'bm25-labels': createBm25(people, documents, (uris) => uris.flatMap((uri) => words.get(uri) ?? [])),
    'cosine-tfidf': createScorer(people.length, shareOfWhole, (uri) => idf(uri) ** 2),
  };
}
