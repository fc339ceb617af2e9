/** The reader of a version that was chosen while the process answers: built in steps, with everyone's turn between. */
import { setImmediate } from 'node:timers/promises';
import { stepsToReader } from '@vlinderdas/taxonomy/recognition/reader-of';
import type { Taxonomy } from '@vlinderdas/taxonomy/taxonomy';

const preparing = new WeakMap<Taxonomy, Promise<void>>();

/**
 * Resolves when `readerOf` answers at once. Who asks while it is being built waits for the same one.
 *
 * @example await prepareReader(taxonomy);
 */
export async function prepareReader(taxonomy: Taxonomy): Promise<void> {
  const running = preparing.get(taxonomy) ?? inTurns(taxonomy);
  preparing.set(taxonomy, running);
  await running;
}

async function inTurns(taxonomy: Taxonomy): Promise<void> {
  for (const _step of stepsToReader(taxonomy)) await setImmediate();
}
