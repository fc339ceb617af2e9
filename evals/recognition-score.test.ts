import { describe, expect, it } from 'vitest';
import type { FieldItems } from './recognition-fields.ts';
import { bootstrapInterval, countItems, scoresOf } from './recognition-score.ts';

function items(expected: string[], found: string[], more: Partial<FieldItems> = {}): FieldItems {
  return {
    expected,
    found: found.map((key) => ({ key, weight: 'gewenst' as const })),
    open: new Set(),
    weights: new Map(),
    ...more,
  };
}

describe('counting one text', () => {
  it('counts what is found of what is asked', () => {
    expect(countItems(items(['B', 'BE'], ['B', 'C']))).toMatchObject({ credit: 1, found: 2, expected: 2 });
  });

  it('does not count what may be found, whether it is found or not', () => {
    const open = new Set(['nacht']);

    expect(countItems(items(['avond'], ['avond', 'nacht'], { open }))).toMatchObject({
      found: 1,
      expected: 1,
    });
    expect(countItems(items(['avond'], ['avond'], { open }))).toMatchObject({ found: 1, expected: 1 });
  });

  it('gives nothing for finding the same twice', () => {
    expect(countItems(items(['B'], ['B', 'B', 'B']))).toMatchObject({ credit: 1, found: 1, expected: 1 });
  });

  it('gives part of the credit for what is near, one to one, the nearest first', () => {
    const near: Record<string, number> = { 'lassen tig': 0.7, 'lassen mig': 0.5, 'slijpen mig': 0.5 };
    const nearness = (want: string, have: string) => near[`${want} ${have}`] ?? 0;

    const count = countItems(items(['lassen', 'slijpen'], ['mig', 'tig']), nearness);

    expect(count.credit).toBeCloseTo(1.2);
    expect(count).toMatchObject({ found: 2, expected: 2 });
  });

  it('never lets something near take the place of the same', () => {
    const count = countItems(items(['lassen'], ['lassen', 'tig']), () => 0.9);

    expect(count).toMatchObject({ credit: 1, found: 2, expected: 1 });
  });

  it('judges the weight only of what was rightly found and is clearly worded', () => {
    const weights = new Map([
      ['B', 'vereist' as const],
      ['nld', 'gewenst' as const],
      ['CE', 'vereist' as const],
    ]);

    const count = countItems(items(['B', 'nld', 'CE', 'deu'], ['B', 'nld', 'deu'], { weights }));

    expect(count).toMatchObject({ weighed: 2, weighedRight: 1 });
  });
});

describe('figures over all texts', () => {
  const count = (credit: number, found: number, expected: number) => ({
    credit,
    found,
    expected,
    weighed: 0,
    weighedRight: 0,
  });

  it('adds up over texts before it divides', () => {
    expect(scoresOf([count(1, 1, 1), count(1, 3, 2)])).toEqual({
      precision: 0.5,
      recall: 2 / 3,
      f1: 4 / 7,
    });
  });

  it('calls silence right where nothing is asked, and worthless where something is', () => {
    expect(scoresOf([count(0, 0, 0)])).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(scoresOf([count(0, 0, 2)])).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(scoresOf([count(0, 2, 0)])).toEqual({ precision: 0, recall: 0, f1: 0 });
  });

  it('gives an interval around the figure, the same at every run', () => {
    const texts = [...Array.from({ length: 30 }, () => 1), ...Array.from({ length: 10 }, () => 0)];
    const average = (sample: readonly number[]) =>
      sample.reduce<number>((sum, one) => sum + one, 0) / sample.length;

    const { low, high } = bootstrapInterval(texts, average);

    expect(low).toBeGreaterThan(0.55);
    expect(low).toBeLessThan(0.7);
    expect(high).toBeGreaterThan(0.8);
    expect(high).toBeLessThan(0.92);
    expect(bootstrapInterval(texts, average)).toEqual({ low, high });
  });
});
