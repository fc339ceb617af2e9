/**
 * ESCO's official download (CSV, versions 1.1 and 1.2) as a version of the taxonomy. Essential and optional become
 * the outer ones of our three strengths. ESCO knows no tasks, interests or certificates.
 *
 * All or nothing: a missing file or column, a broken row, a reference into nothing refuses the whole set.
 */
import type { CompetenceSource, OccupationSource } from '../model.ts';
import type { EscoLanguage } from './esco-set.ts';
import { type EscoTables, readEscoTables } from './esco-tables.ts';
import { ImportRefused } from './import-refused.ts';
import type { Imported, ImportFiles } from './imported.ts';
import { findMissingParts } from './wholeness.ts';

export interface EscoImport {
  readonly files: ImportFiles;
  readonly language: EscoLanguage;
  /** Of the version: `esco-1.2.0-nl`. */
  readonly id: string;
}

interface Asked {
  readonly essential: string[];
  readonly somewhat: string[];
}

function gatherAsked(
  { relations, relationsFile: file, occupations, competences }: EscoTables,
  notes: string[],
) {
  const asked = new Map<string, Asked>();
  const seen = new Set<string>();
  let strays = 0;
  for (const { occupation, competence, isEssential } of relations) {
    if (!occupations.has(occupation) || !competences.has(competence)) {
      strays++;
      continue;
    }
    const pair = `${occupation} ${competence}`;
    if (seen.has(pair)) continue;
    seen.add(pair);
    const found = asked.get(occupation) ?? { essential: [], somewhat: [] };
    found[isEssential ? 'essential' : 'somewhat'].push(competence);
    asked.set(occupation, found);
  }
  const missing = findMissingParts({
    relations: relations.length,
    strays,
    occupations: occupations.size,
    silent: [...occupations.keys()].filter((uri) => !asked.has(uri)).length,
  });
  if (missing.length > 0) throw new ImportRefused(missing.map((detail) => ({ file, detail })));
  if (strays > 0)
    notes.push(`${strays} relaties naar een onbekend beroep of onbekende vaardigheid zijn weggelaten.`);
  return asked;
}

const byUri = <Row extends { uri: string }>(rows: ReadonlyMap<string, Row>) =>
  [...rows.values()].sort((left, right) => (left.uri < right.uri ? -1 : 1));

/** @throws ImportRefused with every problem that was found */
export function importEsco({ files, language, id }: EscoImport): Imported {
  const tables = readEscoTables(files, language);
  const notes = [...tables.notes];
  const asked = gatherAsked(tables, notes);
  return {
    source: {
      id,
      language,
      occupations: byUri(tables.occupations).map(
        ({ uri, label, altLabels, isco }, at): OccupationSource => ({
          number: at + 1,
          uri,
          label,
          altLabels,
          isco,
          riasec: null,
          tasks: [],
          asks: {
            essential: asked.get(uri)?.essential ?? [],
            important: [],
            somewhat: asked.get(uri)?.somewhat ?? [],
          },
        }),
      ),
      competences: byUri(tables.competences).map(
        ({ uri, label, altLabels, kind }, at): CompetenceSource => ({
          number: at + 1,
          uri,
          label,
          altLabels,
          kind,
          broader: tables.broader.get(uri) ?? null,
        }),
      ),
      certificates: [],
    },
    mappings: [],
    notes,
  };
}
