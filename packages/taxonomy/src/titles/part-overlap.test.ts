import { describe, expect, it } from 'vitest';
import { createPartOverlap } from './part-overlap.ts';

const holders = [['medewerker', 'magazijn'], ['medewerker', 'loods'], ['kok'], ['magazijn', 'loods']];
const spread = new Map([
  ['medewerker', 2],
  ['magazijn', 2],
  ['loods', 2],
  ['kok', 1],
]);
const overlap = createPartOverlap(holders, spread, 100, (part) =>
  part === 'magazijn'
    ? [
        ['magazijn', 1000],
        ['loods', 500],
      ]
    : [[part, 1000]],
);
const meet = (parts: readonly string[]) => {
  const met = new Int32Array(holders.length);
  const all = overlap.meet(parts, met);
  return { all, shares: [...met].map((weight) => weight / all) };
};

describe('the parts of a title that a label meets', () => {
  it('count in full where the label has them, and in part where it has what stands for them', () => {
    expect(meet(['magazijn']).shares.slice(0, 3)).toEqual([1000, 500, 0]);
  });

  it('count once where a label has a part and what stands for it', () => {
    expect(meet(['magazijn']).shares[3]).toBe(1000);
  });

  it('count each for itself, also from one title to the next', () => {
    expect(meet(['medewerker', 'magazijn']).shares.slice(0, 2)).toEqual([1000, 750]);
    expect(meet(['kok']).shares).toEqual([0, 0, 1000, 0]);
  });

  it('weigh more the fewer concepts have them', () => {
    expect(meet(['kok']).all).toBeGreaterThan(meet(['medewerker']).all);
  });
});
