/**
 * CompetentNL from its SPARQL service, as triples. The service takes simple questions only (no graphs, no unions)
 * and wants a limit on each: so first what there is, class by class, then all about it, some at a time.
 */
import { CLASSES, type CompetentNlClass, SKOS_XL_TERMS } from '@vlinderdas/taxonomy/import/competentnl-terms';
import type { Triple } from '@vlinderdas/taxonomy/import/linked-data';
import type { AskSparql, SparqlAnswer } from './sparql.ts';

/** Rows of one answer, and things asked about at once. */
const LIMIT = 10_000;
const AT_ONCE = 50;
/** What may stand in a question between < and >. */
const SAFE_IRI = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;

const classes = Object.keys(CLASSES) as CompetentNlClass[];

const textOf = (row: SparqlAnswer['results']['bindings'][number], name: string) => row[name]?.value ?? '';

async function listSubjects(ask: AskSparql, classUri: string): Promise<string[]> {
  const subjects: string[] = [];
  for (;;) {
    const { results } = await ask(
      `select distinct ?subject where { ?subject a <${classUri}> } order by ?subject limit ${LIMIT} offset ${subjects.length}`,
    );
    subjects.push(...results.bindings.map((row) => textOf(row, 'subject')));
    if (results.bindings.length < LIMIT) return subjects;
  }
}

async function describe(ask: AskSparql, subjects: readonly string[]): Promise<Triple[]> {
  if (subjects.length === 0) return [];
  const values = subjects.map((subject) => `<${subject}>`).join(' ');
  const { results } = await ask(
    `select ?subject ?predicate ?object where { values ?subject { ${values} } ?subject ?predicate ?object } limit ${LIMIT}`,
  );
  // As many rows as may be: then there may be more, and half of the things are asked about at a time.
  if (results.bindings.length >= LIMIT && subjects.length > 1) {
    const middle = Math.ceil(subjects.length / 2);
    const first = await describe(ask, subjects.slice(0, middle));
    return [...first, ...(await describe(ask, subjects.slice(middle)))];
  }
  return results.bindings.map((row) => {
    const object = row.object;
    return {
      subject: textOf(row, 'subject'),
      predicate: textOf(row, 'predicate'),
      object: object?.value ?? '',
      language: object?.type === 'uri' || object?.type === 'bnode' ? undefined : (object?.['xml:lang'] ?? ''),
    };
  });
}

/**
 * Everything about the concepts of CompetentNL.
 *
 * @param onProgress hears how many things of which kind were read, of how many
 */
export async function fetchCompetentNl(
  ask: AskSparql,
  onProgress: (kind: string, done: number, all: number) => void,
): Promise<Triple[]> {
  const triples: Triple[] = [];
  const describeAll = async (kind: string, subjects: readonly string[]) => {
    for (let at = 0; at < subjects.length; at += AT_ONCE) {
      triples.push(...(await describe(ask, subjects.slice(at, at + AT_ONCE))));
      onProgress(kind, Math.min(at + AT_ONCE, subjects.length), subjects.length);
    }
  };
  for (const name of classes) {
    const found: string[] = [];
    for (const classUri of CLASSES[name]) found.push(...(await listSubjects(ask, classUri)));
    await describeAll(
      name,
      [...new Set(found)].filter((uri) => SAFE_IRI.test(uri)),
    );
  }
  const labelNodes = triples
    .filter(({ predicate }) => predicate === SKOS_XL_TERMS.prefLabel || predicate === SKOS_XL_TERMS.altLabel)
    .map(({ object }) => object);
  await describeAll(
    'Label',
    [...new Set(labelNodes)].filter((uri) => SAFE_IRI.test(uri)),
  );
  return triples;
}
