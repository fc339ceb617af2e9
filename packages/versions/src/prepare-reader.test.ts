import { setImmediate } from 'node:timers/promises';
import { stepsToReader } from '@vlinderdas/taxonomy/recognition/reader-of';
import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { createTaxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { expect, it } from 'vitest';
import { prepareReader } from './prepare-reader.ts';

it('gives everyone else his turn while it builds a reader, once for all who wait for it', async () => {
  const taxonomy = createTaxonomy(starterTaxonomy);
  let turns = 0;
  let isReady = false;
  const others = async () => {
    for (; !isReady; turns += 1) await setImmediate();
  };

  await Promise.all([
    others(),
    Promise.all([prepareReader(taxonomy), prepareReader(taxonomy)]).then(() => {
      isReady = true;
    }),
  ]);

  expect(turns).toBeGreaterThanOrEqual(4);
  expect([...stepsToReader(taxonomy)]).toEqual([]);
});
