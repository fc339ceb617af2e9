/**
 * One reader per version. Building one takes as long as reading a hundred texts, so it is done before it is needed:
 * whole where nobody waits yet, in steps where a process is already answering.
 */
import type { Taxonomy } from '../taxonomy.ts';
import { createReader, type Reader, readerInSteps } from './read-vacancy.ts';

/** Goes with its taxonomy: a version that nobody holds takes its reader along. */
const readers = new WeakMap<Taxonomy, Reader>();
const beingBuilt = new WeakMap<Taxonomy, Promise<Reader>>();

/** The reader of a version; built at once when nobody prepared it. */
export function readerOf(taxonomy: Taxonomy): Reader {
  return readers.get(taxonomy) ?? kept(taxonomy, createReader(taxonomy));
}

/**
 * Resolves when `readerOf` answers at once. Who asks while it is being built waits for the same reader.
 *
 * @param giveWay resolves when others have had their turn
 *
 * @example await prepareReader(taxonomy, setImmediate); // of node:timers/promises
 */
export async function prepareReader(taxonomy: Taxonomy, giveWay: () => Promise<unknown>): Promise<void> {
  if (readers.has(taxonomy)) return;
  const building = beingBuilt.get(taxonomy) ?? buildInTurns(taxonomy, giveWay);
  beingBuilt.set(taxonomy, building);
  await building;
}

async function buildInTurns(taxonomy: Taxonomy, giveWay: () => Promise<unknown>): Promise<Reader> {
  const steps = readerInSteps(taxonomy);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return readers.get(taxonomy) ?? kept(taxonomy, step.value);
    await giveWay();
  }
}

function kept(taxonomy: Taxonomy, reader: Reader): Reader {
  readers.set(taxonomy, reader);
  return reader;
}
