/** The tables of an ESCO download, read and checked row by row. */
import type { CompetenceKind } from '../model.ts';
import type { CsvRow } from './csv.ts';
import { type EscoLanguage, type EscoSet, openEscoSet, otherLanguage } from './esco-set.ts';
import { ImportRefused } from './import-refused.ts';
import type { ImportFiles } from './imported.ts';

interface EscoConcept {
  readonly uri: string;
  readonly label: string;
  readonly altLabels: readonly string[];
}

interface EscoRelation {
  readonly occupation: string;
  readonly competence: string;
  readonly isEssential: boolean;
}

export interface EscoTables {
  readonly occupations: ReadonlyMap<string, EscoConcept & { readonly isco: string }>;
  readonly competences: ReadonlyMap<string, EscoConcept & { readonly kind: CompetenceKind }>;
  readonly relations: readonly EscoRelation[];
  /** Competence to one that it is a part of. */
  readonly broader: ReadonlyMap<string, string>;
  /** File of the relations, to name it in a report. */
  readonly relationsFile: string;
  readonly notes: readonly string[];
}

const CONCEPT = ['conceptUri', 'preferredLabel', 'altLabels'] as const;
const CONCEPT_EXTRAS = ['hiddenLabels', 'status'] as const;
type ConceptColumn = (typeof CONCEPT)[number] | (typeof CONCEPT_EXTRAS)[number];

const URI = {
  occupations: /^https?:\/\/data\.europa\.eu\/esco\/occupation\/[\w-]{36}$/,
  skills: /^https?:\/\/data\.europa\.eu\/esco\/skill\/[\w-]{36}$/,
} as const;
/** `0110`; in older editions `C0110`, or the URI of the group. */
const ISCO = /^(?:.*\/)?C?(\d{4})$/;
const KINDS: Readonly<Record<string, CompetenceKind>> = {
  knowledge: 'kennis',
  'skill/competence': 'vaardigheid',
  '': 'vaardigheid',
};

/** ESCO puts several labels in one field, on lines of their own. */
function splitLabels(...fields: readonly string[]): string[] {
  return fields.flatMap((field) => field.split(/\r?\n| \| /)).map((label) => label.trim());
}

function labelsOf(label: string, { altLabels, hiddenLabels }: Readonly<Record<ConceptColumn, string>>) {
  const others = splitLabels(altLabels, hiddenLabels).filter((other) => other !== '' && other !== label);
  return [...new Set(others)];
}

/** Names from the other language, for concepts that have none in the wanted one. */
function foreignNames(set: EscoSet, file: 'occupations' | 'skills'): ReadonlyMap<string, string> {
  const rows = set.rows(file, ['conceptUri', 'preferredLabel'], [], otherLanguage(set.language));
  return new Map(rows.map(({ values }) => [values.conceptUri, values.preferredLabel.trim()]));
}

function readConcepts<const Column extends string, Rest>(
  set: EscoSet,
  file: 'occupations' | 'skills',
  column: Column,
  /** What else a row says; undefined when it is refused. */
  readRest: (row: CsvRow<ConceptColumn | Column>) => Rest | undefined,
  notes: string[],
): Map<string, EscoConcept & Rest> {
  const concepts = new Map<string, EscoConcept & Rest>();
  let names: ReadonlyMap<string, string> | undefined;
  let borrowed = 0;
  let retired = 0;
  for (const row of set.rows(file, [...CONCEPT, column], CONCEPT_EXTRAS)) {
    const values: Readonly<Record<ConceptColumn, string>> = row.values;
    const uri = values.conceptUri;
    let label = values.preferredLabel.trim();
    if (values.status === 'obsolete') {
      retired++;
      continue;
    }
    if (!URI[file].test(uri)) {
      set.refuse(file, `"${uri.slice(0, 80)}" is geen code van ESCO (conceptUri).`, row.line);
      continue;
    }
    if (concepts.has(uri)) {
      set.refuse(file, `${uri} staat er twee keer in.`, row.line);
      continue;
    }
    if (label === '') {
      names ??= foreignNames(set, file);
      label = names.get(uri) ?? '';
      if (label === '') set.refuse(file, `${uri} heeft geen naam (preferredLabel).`, row.line);
      borrowed++;
    }
    const rest = readRest(row);
    if (rest !== undefined) concepts.set(uri, { uri, label, altLabels: labelsOf(label, values), ...rest });
  }
  const name = set.nameOf(file);
  if (borrowed > 0) {
    notes.push(
      `${name}: ${borrowed} namen ontbreken; daarvoor staat de naam in de andere taal (${otherLanguage(set.language)}).`,
    );
  }
  if (retired > 0) notes.push(`${name}: ${retired} vervallen begrippen zijn overgeslagen.`);
  return concepts;
}

function readRelations(set: EscoSet): EscoRelation[] {
  const file = 'occupationSkillRelations';
  return set.rows(file, ['occupationUri', 'relationType', 'skillUri']).flatMap(({ line, values }) => {
    const { occupationUri: occupation, relationType, skillUri: competence } = values;
    const isKnownType = relationType === 'essential' || relationType === 'optional';
    if (!isKnownType) {
      set.refuse(file, `"${relationType.slice(0, 40)}" is geen soort relatie: essential of optional.`, line);
    } else if (!URI.occupations.test(occupation) || !URI.skills.test(competence)) {
      const wrong = URI.occupations.test(occupation) ? competence : occupation;
      set.refuse(file, `"${wrong.slice(0, 80)}" is geen code van ESCO.`, line);
    } else return [{ occupation, competence, isEssential: relationType === 'essential' }];
    return [];
  });
}

/** Of several broader competences the first; groups of competences are no competences. */
function readBroader(set: EscoSet, competences: ReadonlyMap<string, unknown>): Map<string, string> {
  const broader = new Map<string, string>();
  for (const { values } of set.rows('broaderRelationsSkillPillar', ['conceptUri', 'broaderUri'])) {
    const { conceptUri, broaderUri } = values;
    const isBetweenCompetences = competences.has(conceptUri) && competences.has(broaderUri);
    if (isBetweenCompetences && !broader.has(conceptUri)) broader.set(conceptUri, broaderUri);
  }
  return broader;
}

function refuseMissing(set: EscoSet, notes: string[]): void {
  for (const file of ['occupations', 'skills', 'occupationSkillRelations', 'ISCOGroups'] as const) {
    if (!set.has(file)) set.refuse(file, 'Het bestand ontbreekt.');
  }
  if (set.has('broaderRelationsSkillPillar')) return;
  if (set.has('skillsHierarchy')) {
    notes.push(
      `${set.nameOf('broaderRelationsSkillPillar')} ontbreekt: welke vaardigheid onder welke valt, is niet overgenomen.`,
    );
  } else set.refuse('broaderRelationsSkillPillar', 'Het bestand ontbreekt.');
}

/** @throws ImportRefused with every problem of every file */
export function readEscoTables(files: ImportFiles, language: EscoLanguage): EscoTables {
  const set = openEscoSet(files, language);
  const notes: string[] = [];
  refuseMissing(set, notes);
  const groups = new Set(set.rows('ISCOGroups', ['code']).map(({ values }) => values.code));
  const occupations = readConcepts(
    set,
    'occupations',
    'iscoGroup',
    ({ line, values }) => {
      const isco = ISCO.exec(values.iscoGroup)?.[1] ?? '';
      if (groups.has(isco) || !set.has('ISCOGroups')) return { isco };
      set.refuse('occupations', `"${values.iscoGroup}" is geen groep uit ${set.nameOf('ISCOGroups')}.`, line);
      return undefined;
    },
    notes,
  );
  const competences = readConcepts(
    set,
    'skills',
    'skillType',
    ({ line, values }) => {
      const kind = KINDS[values.skillType];
      if (!kind) set.refuse('skills', `"${values.skillType}" is geen soort vaardigheid (skillType).`, line);
      return kind && { kind };
    },
    notes,
  );
  const relations = readRelations(set);
  const broader = readBroader(set, competences);
  if (set.problems.length > 0) throw new ImportRefused(set.problems);
  return {
    occupations,
    competences,
    relations,
    broader,
    relationsFile: set.nameOf('occupationSkillRelations'),
    notes,
  };
}
