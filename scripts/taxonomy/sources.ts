/** What a command may be about: files of a publisher, the shipped version, or a version in the database. */
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { importCompetentNl } from '@vlinderdas/taxonomy/import/competentnl';
import { completeVersion } from '@vlinderdas/taxonomy/import/complete-version';
import { importEsco } from '@vlinderdas/taxonomy/import/esco';
import type { Imported } from '@vlinderdas/taxonomy/import/imported';
import { readLinkedData, type Triple } from '@vlinderdas/taxonomy/import/linked-data';
import type { MappedSource } from '@vlinderdas/taxonomy/mapping';
import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import type { Language } from './arguments.ts';
import { readFolder, readText } from './read-folder.ts';

/** Something that the user can put right; the message is Dutch. */
export class UnknownVersion extends Error {}

/** `1.2.0` in `ESCO dataset - v1.2.0 - classification - nl - csv`. */
const EDITION = /(?<![\d.])v?(\d+\.\d+(?:\.\d+)?)(?![\d.]*\d)/i;
/** For files that are looked at only. */
const NOT_IMPORTED = 'niet ingelezen';

export function editionIn(name: string): string | undefined {
  return EDITION.exec(name)?.[1];
}

export function readEsco(folder: string, language: Language, id: string): Imported {
  return importEsco({ files: readFolder(folder), language, id });
}

export function readTriples(paths: readonly string[]): Triple[] {
  return paths.flatMap((path) => readLinkedData(basename(path).replace(/\.gz$/i, ''), readText(path)));
}

/** Where an ESCO occupation stands in ISCO-08, by the versions of ESCO that are at hand. */
export function iscoByUri(versions: readonly MappedSource[]): (uri: string) => string | undefined {
  const known = new Map(
    versions.flatMap(({ source }) =>
      source.occupations.flatMap(({ uri, sameAs = [], isco }) =>
        isco === '' ? [] : [uri, ...sameAs].map((name) => [name, isco] as const),
      ),
    ),
  );
  return (uri) => known.get(uri);
}

export interface Looked {
  readonly mapped: MappedSource;
  readonly origin: 'own' | 'imported';
  readonly notes: readonly string[];
}

/**
 * @param readVersions reads the versions of the database; called only when the database is needed
 * @throws ImportRefused for files with faults; UnknownVersion for a name that nothing has
 */
export async function lookUp(
  what: string,
  language: Language,
  readVersions: () => Promise<readonly MappedSource[]>,
): Promise<Looked> {
  const found = statSync(what, { throwIfNoEntry: false });
  if (found) {
    const imported = found.isDirectory()
      ? readEsco(what, language, NOT_IMPORTED)
      : importCompetentNl({ triples: readTriples([what]), id: NOT_IMPORTED, origin: basename(what) });
    const mapped = { source: completeVersion(imported.source), mappings: imported.mappings };
    return { mapped, origin: 'imported', notes: imported.notes };
  }
  if (what === starterTaxonomy.id) {
    return { mapped: { source: starterTaxonomy, mappings: [] }, origin: 'own', notes: [] };
  }
  const version = (await readVersions()).find(({ source }) => source.id === what);
  if (version) return { mapped: version, origin: 'imported', notes: [] };
  throw new UnknownVersion(`"${what}" is geen versie uit "list", en ook geen map of bestand.`);
}
