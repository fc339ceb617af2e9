/** One reader of the starter taxonomy for all tests of this folder. */
import { starterTaxonomy } from '../starter/starter-taxonomy.ts';
import { createTaxonomy } from '../taxonomy.ts';
import { createReader } from './read-vacancy.ts';
import type { Reading } from './reading.ts';

export const taxonomy = createTaxonomy(starterTaxonomy);
export const reader = createReader(taxonomy);

/** A Monday. */
export const today = '2026-11-23';

export function read(description: string, title = ''): Reading {
  return reader.readVacancy({ title, description }, today);
}
