import type { Mapping } from '../mapping.ts';
import type { TaxonomySource } from '../model.ts';

/** The files of a publisher, by name; how they are stored and packed is the caller's affair. */
export interface ImportFiles {
  readonly names: readonly string[];
  read(name: string): string;
}

/** What an importer makes of them. Numbers run from 1; `numberConcepts` fits them to earlier versions. */
export interface Imported {
  readonly source: TaxonomySource;
  /** Matches that the publisher gives and that are not exact; exact ones are `sameAs`. */
  readonly mappings: readonly Mapping[];
  /** Dutch sentences on what was left out or filled in: what a person should know before using it. */
  readonly notes: readonly string[];
}
