/**
 * CompetentNL as a version of the taxonomy, from its linked data. Its three strengths are ours; tasks of an
 * occupation become the material of jobcarving. Its matches with ESCO say how profiles go from the one to the other.
 *
 * CompetentNL gives interests (RIASEC) with capabilities, not with occupations: they are taken over only where an
 * occupation has them itself.
 */
import type { Mapping, Match } from '../mapping.ts';
import type { CompetenceSource, OccupationSource, Strength } from '../model.ts';
import {
  ASKS,
  type CompetentNlClass,
  ESCO_MATCHES,
  ESCO_URI,
  ISCO_URI,
  localName,
  RIASEC,
  SKOS_TERMS,
  TASKS,
} from './competentnl-terms.ts';
import { createGraph, type Graph } from './graph.ts';
import { type ImportProblem, ImportRefused } from './import-refused.ts';
import type { Imported } from './imported.ts';
import type { Triple } from './linked-data.ts';
import { findMissingParts } from './wholeness.ts';

export interface CompetentNlImport {
  /** Of all files together. */
  readonly triples: readonly Triple[];
  /** Of the version: `competentnl-2.1`. */
  readonly id: string;
  /** Where the triples come from, to name it in a report. */
  readonly origin: string;
  /** ISCO-08 unit group of an ESCO occupation, where a version of ESCO is at hand. */
  readonly iscoOf?: (escoOccupation: string) => string | undefined;
}

const LANGUAGE = 'nl';

const ofClass = (graph: Graph, name: CompetentNlClass) => graph.ofClass((uri) => localName(uri) === name);
const has = <Key extends string>(table: Readonly<Record<Key, unknown>>, key: string): key is Key =>
  Object.hasOwn(table, key);

/** Read backwards: from ESCO's concept to ours. */
const BACKWARDS: Readonly<Record<Match, Match>> = {
  exact: 'exact',
  close: 'close',
  broad: 'narrow',
  narrow: 'broad',
};

function escoMatches(graph: Graph, uri: string): { readonly uri: string; readonly match: Match }[] {
  return graph.triplesOf(uri).flatMap(({ predicate, object }) => {
    const name = localName(predicate);
    return has(ESCO_MATCHES, name) && ESCO_URI.test(object)
      ? [{ uri: object, match: ESCO_MATCHES[name] }]
      : [];
  });
}

function conceptOf(graph: Graph, uri: string, at: number) {
  return {
    number: at + 1,
    uri,
    label: graph.labelOf(uri, LANGUAGE),
    altLabels: graph.altLabelsOf(uri, LANGUAGE),
    sameAs: [
      ...new Set(escoMatches(graph, uri).flatMap((esco) => (esco.match === 'exact' ? [esco.uri] : []))),
    ].sort(),
  };
}

/** Given with the occupation, else that of an ESCO occupation that it matches. Empty where nobody says it. */
function iscoOf(graph: Graph, uri: string, iscoOfEsco: CompetentNlImport['iscoOf']): string {
  for (const { object } of graph.triplesOf(uri)) {
    const code = ISCO_URI.exec(object)?.[1];
    if (code !== undefined) return code;
  }
  const codes = escoMatches(graph, uri).flatMap(({ uri: esco }) => iscoOfEsco?.(esco) ?? []);
  return [...new Set(codes)].sort()[0] ?? '';
}

function riasecOf(graph: Graph, uri: string): string | null {
  const letters = graph
    .triplesOf(uri)
    .filter(({ predicate }) => localName(predicate) === RIASEC)
    .map(({ object }) => localName(object).trim().toUpperCase());
  const code = [...new Set(letters)]
    .filter((letter) => /^[RIASEC]$/.test(letter))
    .slice(0, 3)
    .join('');
  return code === '' ? null : code;
}

function tasksOf(graph: Graph, uri: string): string[] {
  const tasks = TASKS.flatMap((name) =>
    graph
      .triplesOf(uri)
      .filter(({ predicate }) => localName(predicate) === name)
      .map(({ object }) => graph.labelOf(object, LANGUAGE))
      .sort(),
  );
  return [...new Set(tasks)].filter((task) => task !== '');
}

interface Asked {
  readonly asks: Record<Strength, string[]>;
  readonly strays: number;
}

function asksOf(graph: Graph, uri: string, competences: ReadonlySet<string>): Asked {
  const strongest = new Map<string, Strength>();
  let strays = 0;
  for (const name of ['requiresHATSomewhat', 'requiresHATImportant', 'requiresHATEssential'] as const) {
    for (const { predicate, object } of graph.triplesOf(uri)) {
      if (localName(predicate) !== name) continue;
      if (competences.has(object)) strongest.set(object, ASKS[name]);
      else strays++;
    }
  }
  const asks: Record<Strength, string[]> = { essential: [], important: [], somewhat: [] };
  for (const [competence, strength] of [...strongest].sort()) asks[strength].push(competence);
  return { asks, strays };
}

function readCompetences(graph: Graph): CompetenceSource[] {
  const capabilities = new Set(ofClass(graph, 'HumanCapability'));
  const areas = ofClass(graph, 'KnowledgeArea').filter((uri) => !capabilities.has(uri));
  const known = new Set([...capabilities, ...areas]);
  return [...known].sort().map((uri, at) => {
    const above = graph
      .triplesOf(uri)
      .find(({ predicate, object }) => predicate === SKOS_TERMS.broader && known.has(object));
    return {
      ...conceptOf(graph, uri, at),
      kind: capabilities.has(uri) ? 'vaardigheid' : 'kennis',
      broader: above?.object ?? null,
    };
  });
}

function refuseWhatIsNotWhole(
  { origin }: CompetentNlImport,
  occupations: readonly OccupationSource[],
  competences: readonly CompetenceSource[],
  strays: number,
): void {
  const problems: ImportProblem[] = [];
  const refuse = (detail: string) => problems.push({ file: origin, detail });
  if (occupations.length === 0) refuse('Er staan geen beroepen in (cnlo:Occupation). Is dit CompetentNL?');
  if (competences.length === 0)
    refuse('Er staan geen vaardigheden in (cnlo:HumanCapability, cnlo:KnowledgeArea).');
  const nameless = [...occupations, ...competences].filter(({ label }) => label === '');
  for (const { uri } of nameless) refuse(`${uri} heeft geen naam (skos:prefLabel).`);
  const counts = occupations.map(
    ({ asks }) => asks.essential.length + asks.important.length + asks.somewhat.length,
  );
  const missing = findMissingParts({
    relations: counts.reduce((sum, count) => sum + count, strays),
    strays,
    occupations: occupations.length,
    silent: counts.filter((count) => count === 0).length,
  });
  for (const detail of missing) refuse(detail);
  if (problems.length > 0) throw new ImportRefused(problems);
}

/** @throws ImportRefused when it is not CompetentNL, or not all of it */
export function importCompetentNl(input: CompetentNlImport): Imported {
  const graph = createGraph(input.triples);
  const competences = readCompetences(graph);
  const known = new Set(competences.map(({ uri }) => uri));
  let strays = 0;
  const occupations = ofClass(graph, 'Occupation').map((uri, at): OccupationSource => {
    const asked = asksOf(graph, uri, known);
    strays += asked.strays;
    return {
      ...conceptOf(graph, uri, at),
      isco: iscoOf(graph, uri, input.iscoOf),
      riasec: riasecOf(graph, uri),
      tasks: tasksOf(graph, uri),
      asks: asked.asks,
    };
  });
  refuseWhatIsNotWhole(input, occupations, competences, strays);

  const notes: string[] = [];
  const withoutIsco = occupations.filter(({ isco }) => isco === '').length;
  if (withoutIsco > 0)
    notes.push(
      `${withoutIsco} beroepen hebben geen groep van ISCO-08; lees eerst ESCO in, dan komt die daarvandaan.`,
    );
  if (strays > 0) notes.push(`${strays} relaties naar een onbekende vaardigheid zijn weggelaten.`);
  const mappings: Mapping[] = [...occupations, ...competences].flatMap(({ uri }) =>
    escoMatches(graph, uri).flatMap((esco) =>
      esco.match === 'exact' ? [] : [{ from: esco.uri, to: uri, match: BACKWARDS[esco.match] }],
    ),
  );
  return {
    source: { id: input.id, language: LANGUAGE, occupations, competences, certificates: [] },
    mappings,
    notes,
  };
}
