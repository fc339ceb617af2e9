import { describe, expect, it } from 'vitest';
import { bootstrapDifference, judgeRanking, meanFigures } from './ranking-figures.ts';

const IDEAL = [3, 1];

describe('figures of one ranking', () => {
  it('are full for the perfect order', () => {
    expect(judgeRanking([9, 5, 1], [3, 1, 0], 0, IDEAL)).toEqual({ ndcg10: 1, mrr: 1, recall10: 1 });
  });

  it('discount what stands lower', () => {
    const { ndcg10, mrr } = judgeRanking([1, 9, 5], [3, 0, 1], 0, IDEAL);

    expect(mrr).toBeCloseTo(1 / 3);
    expect(ndcg10).toBeCloseTo((1 / Math.log2(3) + 3 / 2) / (3 + 1 / Math.log2(3)));
  });

  it('break ties against us', () => {
    const { mrr, ndcg10, recall10 } = judgeRanking(Array(12).fill(5), [3, ...Array(11).fill(0)], 0, [3]);

    expect({ mrr, ndcg10, recall10 }).toEqual({ mrr: 1 / 12, ndcg10: 0, recall10: 0 });
  });

  it('are averaged over rankings', () => {
    expect(
      meanFigures([
        { ndcg10: 1, mrr: 1, recall10: 1 },
        { ndcg10: 0, mrr: 0.5, recall10: 0 },
      ]),
    ).toEqual({ ndcg10: 0.5, mrr: 0.75, recall10: 0.5 });
  });
});

describe('the interval of a difference', () => {
  const ours = Array.from({ length: 400 }, (_, at) => (at % 2 === 0 ? 0.8 : 0.4));

  it('lies around the mean, and is the same each time', () => {
    const theirs = ours.map((value, at) => value - (at % 3 === 0 ? 0.3 : 0));
    const interval = bootstrapDifference(ours, theirs, 7);

    expect(interval.low).toBeLessThan(interval.mean);
    expect(interval.high).toBeGreaterThan(interval.mean);
    expect(interval.low).toBeGreaterThan(0);
    expect(bootstrapDifference(ours, theirs, 7)).toEqual(interval);
  });

  it('is nothing where nothing differs', () => {
    expect(bootstrapDifference(ours, ours, 7)).toEqual({ mean: 0, low: 0, high: 0 });
  });
});
