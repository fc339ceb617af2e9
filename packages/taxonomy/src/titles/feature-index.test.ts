import { describe, expect, it } from 'vitest';
import { createFeatureIndex, ONE } from './feature-index.ts';

const documents = [new Map([['a', 1]]), new Map([['a', 1], ['b', 1]]), new Map([['c', 2]])]; // biome-ignore format: one row each
const spread = new Map([
  ['a', 2],
  ['b', 1],
  ['c', 1],
  ['everywhere', 90],
]);

function cosines(query: ReadonlyMap<string, number>): number[] {
  const sums = new Int32Array(documents.length);
  createFeatureIndex(documents, spread, 100).addCosines(query, sums);
  return [...sums].map((sum) => sum / ONE);
}

describe('the cosine', () => {
  it('is 1 with a document of the same features', () => {
    expect(cosines(new Map([['c', 1]]))[2]).toBeCloseTo(1, 2);
  });

  it('is between 0 and 1 where some features are shared, and 0 where none is', () => {
    const [first, second, third] = cosines(new Map([['a', 1]]));

    expect(first).toBeCloseTo(1, 2);
    expect(second).toBeGreaterThan(0);
    expect(second).toBeLessThan(1);
    expect(third).toBe(0);
  });

  it('takes no notice of a feature that nearly every concept has', () => {
    const query = new Map([
      ['a', 1],
      ['everywhere', 5],
    ]);

    expect(cosines(query)).toEqual(cosines(new Map([['a', 1]])));
  });

  it('is 0 for a query without features that are known', () => {
    expect(cosines(new Map([['z', 1]]))).toEqual([0, 0, 0]);
    expect(cosines(new Map())).toEqual([0, 0, 0]);
  });
});
