import { describe, expect, it } from 'vitest';
import { starterTaxonomy } from '../starter/starter-taxonomy.ts';
import { createTaxonomy } from '../taxonomy.ts';
import { readerOf, stepsToReader } from './reader-of.ts';
import { reader, today } from './reading.builder.ts';

const text = { title: 'Orderpicker', description: 'Je pickt orders. Rijbewijs B is een pré.' };

describe('the reader of a version', () => {
  it('is one, whoever asks for it', () => {
    const taxonomy = createTaxonomy(starterTaxonomy);

    expect(readerOf(taxonomy)).toBe(readerOf(taxonomy));
  });

  it('is the same when it was built in steps, and takes none when it is there', () => {
    const taxonomy = createTaxonomy(starterTaxonomy);

    expect([...stepsToReader(taxonomy)].length).toBeGreaterThanOrEqual(4);
    expect([...stepsToReader(taxonomy)]).toEqual([]);
    expect(readerOf(taxonomy).readVacancy(text, today)).toEqual(reader.readVacancy(text, today));
  });

  it('stays the one that somebody could not wait for', () => {
    const taxonomy = createTaxonomy(starterTaxonomy);
    const steps = stepsToReader(taxonomy);
    steps.next();
    const atOnce = readerOf(taxonomy);

    expect([...steps].length).toBeGreaterThan(0);
    expect(readerOf(taxonomy)).toBe(atOnce);
  });
});
