import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { starterTaxonomy } from '../starter/starter-taxonomy.ts';
import { createTaxonomy } from '../taxonomy.ts';
import { prepareReader, readerOf } from './reader-of.ts';
import { reader, today } from './reading.builder.ts';

const text = { title: 'Orderpicker', description: 'Je pickt orders. Rijbewijs B is een pré.' };

describe('the reader of a version', () => {
  it('is one, whoever asks for it', () => {
    const taxonomy = createTaxonomy(starterTaxonomy);

    expect(readerOf(taxonomy)).toBe(readerOf(taxonomy));
  });

  it('is built in steps between which others have their turn, once for all who wait for it', async () => {
    const taxonomy = createTaxonomy(starterTaxonomy);
    let turns = 0;
    const giveWay = async () => {
      turns += 1;
      await setImmediate();
    };

    await Promise.all([prepareReader(taxonomy, giveWay), prepareReader(taxonomy, giveWay)]);
    const built = turns;
    await prepareReader(taxonomy, giveWay);

    expect(built).toBeGreaterThanOrEqual(4);
    expect(turns).toBe(built);
    expect(readerOf(taxonomy).readVacancy(text, today)).toEqual(reader.readVacancy(text, today));
  });

  it('does not wait for the steps where it is needed at once', async () => {
    const taxonomy = createTaxonomy(starterTaxonomy);
    const preparing = prepareReader(taxonomy, setImmediate);
    const atOnce = readerOf(taxonomy);
    await preparing;

    expect(readerOf(taxonomy)).toBe(atOnce);
  });
});
