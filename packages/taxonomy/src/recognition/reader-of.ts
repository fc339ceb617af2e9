import type { Taxonomy } from '../taxonomy.ts';
import { createReader, type Reader } from './read-vacancy.ts';

/** Goes with its taxonomy: a version that nobody holds takes its reader along. */
const readers = new WeakMap<Taxonomy, Reader>();

/** The reader of a version, built once: that costs more than reading a hundred texts. */
export function readerOf(taxonomy: Taxonomy): Reader {
  const known = readers.get(taxonomy);
  if (known) return known;
  const reader = createReader(taxonomy);
  readers.set(taxonomy, reader);
  return reader;
}
