/**
 * ESCO as the evaluation needs it, from either of two sets of files (plain or gzipped, in the folder itself or in
 * one below it): the official download, or the files that were derived from it for this project. Forgiving where
 * the importer is strict: it must run on any edition, and nothing that it reads is kept.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readCsv } from '@vlinderdas/taxonomy/import/csv';
import type { CompetenceSource, OccupationSource } from '@vlinderdas/taxonomy/model';
import { EvalDataError } from './measure.ts';

export interface EscoData {
  readonly occupations: readonly OccupationSource[];
  readonly competences: readonly CompetenceSource[];
}

interface EscoFile {
  /** By name, the preferred first. */
  readonly names: readonly RegExp[];
  readonly wanted: string;
}

const RELATIONS: EscoFile = {
  names: [/^occupationSkillRelations(_\w+)?\.csv/i, /^occupation_skill_relations.*\.csv/i],
  wanted: 'occupationSkillRelations_nl.csv',
};
const OCCUPATIONS: EscoFile = {
  names: [/^occupations_nl\.csv/i, /^occupations_\w+\.csv/i],
  wanted: 'occupations_nl.csv',
};
const SKILLS: EscoFile = {
  names: [/^skills_(nl|en)\.csv/i, /^skills_v[\w.]*\.csv/i, /^skills_\w+\.csv/i],
  wanted: 'skills_nl.csv',
};
const BROADER: EscoFile = {
  names: [/^broaderRelationsSkillPillar(_\w+)?\.csv/i],
  wanted: 'broaderRelationsSkillPillar_nl.csv',
};

function listFiles(dir: string): string[] {
  if (!existsSync(dir)) throw new EvalDataError(`De map ${dir} bestaat niet.`);
  return readdirSync(dir, { withFileTypes: true })
    .toSorted((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory()
        ? readdirSync(join(dir, entry.name))
            .sort()
            .map((name) => join(entry.name, name))
        : [entry.name],
    );
}

const nameOf = (path: string): string => path.replace(/^.*[/\\]/, '');

function findFile(dir: string, paths: readonly string[], { names }: EscoFile): string | undefined {
  for (const pattern of names) {
    const found = paths.find((path) => pattern.test(nameOf(path)) && /\.csv(\.gz)?$/i.test(path));
    if (found !== undefined) return join(dir, found);
  }
  return undefined;
}

function readText(path: string): string {
  try {
    const bytes = readFileSync(path);
    return (path.toLowerCase().endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  } catch (error) {
    throw new EvalDataError(`${path} is niet te lezen: ${error instanceof Error ? error.message : error}`);
  }
}

function readRows<const Column extends string, const Extra extends string>(
  path: string,
  columns: readonly Column[],
  extras: readonly Extra[],
) {
  const { rows, problems } = readCsv(path, readText(path), columns, extras);
  const [problem] = problems;
  if (rows.length === 0) {
    throw new EvalDataError(`${path}: ${problem?.detail ?? 'er staat geen enkele rij in.'}`);
  }
  return rows.map(({ values }) => values);
}

interface Competence {
  label: string;
  broader: string | null;
}

/** The label in the language of the set; of the derived set the English one, which most have. */
function readCompetences(path: string): Map<string, Competence> {
  const rows = readRows(path, [], ['conceptUri', 'skillUri', 'preferredLabel', 'labelEn', 'broaderUris']);
  const competences = new Map<string, Competence>();
  for (const { conceptUri, skillUri, preferredLabel, labelEn, broaderUris } of rows) {
    const uri = conceptUri || skillUri;
    if (uri !== '') {
      competences.set(uri, { label: preferredLabel || labelEn, broader: broaderUris.split(' ')[0] || null });
    }
  }
  if (competences.size === 0) throw new EvalDataError(`${path}: de kolom conceptUri ontbreekt.`);
  return competences;
}

/** Both files and the relations between them; occupations that ask nothing are left out. */
export function readEsco(dir: string): EscoData {
  const paths = listFiles(dir);
  const need = (file: EscoFile): string => {
    const path = findFile(dir, paths, file);
    if (path !== undefined) return path;
    throw new EvalDataError(`In ${dir} staat geen ${file.wanted} (of .csv.gz).`);
  };
  const competences = readCompetences(need(SKILLS));
  const broaderPath = findFile(dir, paths, BROADER);
  for (const { conceptUri, broaderUri } of broaderPath === undefined
    ? []
    : readRows(broaderPath, ['conceptUri', 'broaderUri'], [])) {
    const competence = competences.get(conceptUri);
    if (competence && competences.has(broaderUri)) competence.broader = broaderUri;
  }

  const asked = new Map<string, { essential: Set<string>; somewhat: Set<string> }>();
  const relations = readRows(
    need(RELATIONS),
    ['occupationUri', 'relationType', 'skillUri'],
    ['skillLabelEn'],
  );
  for (const { occupationUri, relationType, skillUri, skillLabelEn } of relations) {
    // The derived set knows some competences by their name alone.
    const uri = skillUri || `urn:naam:${skillLabelEn}`;
    if (!competences.has(uri)) competences.set(uri, { label: skillLabelEn, broader: null });
    const asks = asked.get(occupationUri) ?? { essential: new Set(), somewhat: new Set() };
    asks[relationType === 'essential' ? 'essential' : 'somewhat'].add(uri);
    asked.set(occupationUri, asks);
  }
  const occupations = readRows(need(OCCUPATIONS), ['conceptUri', 'iscoGroup', 'preferredLabel'], []).flatMap(
    ({ conceptUri: uri, iscoGroup, preferredLabel: label }, at): OccupationSource[] => {
      const asks = asked.get(uri);
      if (!asks) return [];
      return [
        {
          number: at + 1,
          uri,
          label,
          altLabels: [],
          isco: /\d{4}$/.exec(iscoGroup)?.[0] ?? iscoGroup,
          riasec: null,
          tasks: [],
          asks: { essential: [...asks.essential], important: [], somewhat: [...asks.somewhat] },
        },
      ];
    },
  );
  return {
    occupations,
    competences: [...competences].map(([uri, { label, broader }], at) => ({
      number: at + 1,
      uri,
      label,
      altLabels: [],
      kind: 'vaardigheid',
      broader,
    })),
  };
}
