/** The files of one ESCO download: found by their official names, read once, with all that is wrong with them. */
import { type CsvRow, readCsv } from './csv.ts';
import type { ImportProblem } from './import-refused.ts';
import type { ImportFiles } from './imported.ts';

export type EscoLanguage = 'nl' | 'en';

/** Names without language: `occupations_nl.csv`. */
type EscoFile =
  | 'occupations'
  | 'skills'
  | 'occupationSkillRelations'
  | 'ISCOGroups'
  | 'broaderRelationsSkillPillar'
  | 'skillsHierarchy';

export interface EscoSet {
  readonly language: EscoLanguage;
  /** Found so far; grows while the set is read. */
  readonly problems: ImportProblem[];
  /** The name as it is in the set; as it should be where it is not there. */
  nameOf(file: EscoFile): string;
  has(file: EscoFile, language?: EscoLanguage): boolean;
  /** Empty when the file is not there; whether that is a problem is the caller's to say. */
  rows<const Column extends string, const Extra extends string = never>(
    file: EscoFile,
    columns: readonly Column[],
    extras?: readonly Extra[],
    language?: EscoLanguage,
  ): readonly CsvRow<Column | Extra>[];
  refuse(file: EscoFile, detail: string, line?: number): void;
}

export const otherLanguage = (language: EscoLanguage): EscoLanguage => (language === 'nl' ? 'en' : 'nl');

/** Files that hold no words: those of the other language serve as well. */
const WORDLESS: ReadonlySet<EscoFile> = new Set(['occupationSkillRelations', 'broaderRelationsSkillPillar']);

export function openEscoSet(files: ImportFiles, language: EscoLanguage): EscoSet {
  const problems: ImportProblem[] = [];
  const official = (file: EscoFile, wanted: EscoLanguage) => `${file}_${wanted}.csv`;
  const find = (file: EscoFile, wanted: EscoLanguage) => {
    const name = official(file, wanted).toLowerCase();
    return files.names.find((candidate) => candidate.toLowerCase() === name);
  };
  const lookUp = (file: EscoFile, wanted = language) =>
    find(file, wanted) ?? (WORDLESS.has(file) ? find(file, otherLanguage(wanted)) : undefined);
  const nameOf = (file: EscoFile) => lookUp(file) ?? official(file, language);
  return {
    language,
    problems,
    nameOf,
    has: (file, wanted) => lookUp(file, wanted) !== undefined,
    rows: (file, columns, extras, wanted) => {
      const name = lookUp(file, wanted);
      if (name === undefined) return [];
      const content = readCsv(name, files.read(name), columns, extras);
      problems.push(...content.problems);
      return content.rows;
    },
    refuse: (file, detail, line) => {
      problems.push({ file: nameOf(file), ...(line === undefined ? {} : { line }), detail });
    },
  };
}
