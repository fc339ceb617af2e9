/**
 * One reader per version. Building one takes as long as reading a hundred texts, so it is done before it is needed:
 * whole where nobody waits yet, in steps where a process is already answering.
 */
import type { Taxonomy } from '../taxonomy.ts';
import { createReader, type Reader, readerInSteps } from './read-vacancy.ts';

/** Goes with its taxonomy: a version that nobody holds takes its reader along. */
const readers = new WeakMap<Taxonomy, Reader>();

/** The reader of a version; built at once when it is not there yet. */
export function readerOf(taxonomy: Taxonomy): Reader {
  return readers.get(taxonomy) ?? kept(taxonomy, createReader(taxonomy));
}

/** The steps to the reader of a version, none when it is there; at the end of them `readerOf` answers at once. */
export function* stepsToReader(taxonomy: Taxonomy): Generator<undefined, Reader> {
  const known = readers.get(taxonomy);
  if (known) return known;
  const built = yield* readerInSteps(taxonomy);
  // Someone may not have waited for the steps: there is one reader, and it is his.
  return readers.get(taxonomy) ?? kept(taxonomy, built);
}

function kept(taxonomy: Taxonomy, reader: Reader): Reader {
  readers.set(taxonomy, reader);
  return reader;
}
