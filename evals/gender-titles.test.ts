import { createTitleIndex } from '@vlinderdas/taxonomy/titles/resolve-title';
import { describe, expect, it } from 'vitest';
import { GENDER_PAIRS } from './gender-pairs.ts';
import { findGenderPairs, measureGenderTitles, rankBiasedOverlap } from './gender-titles.ts';

describe('rank-biased overlap', () => {
  it('is 1 for the same order and 0 for nothing in common', () => {
    expect(rankBiasedOverlap([1, 2, 3], [1, 2, 3])).toBeCloseTo(1);
    expect(rankBiasedOverlap([1, 2, 3], [4, 5, 6])).toBe(0);
  });

  it('minds the top more than the bottom', () => {
    const topChanged = rankBiasedOverlap([1, 2, 3, 4], [2, 1, 3, 4]);
    const bottomChanged = rankBiasedOverlap([1, 2, 3, 4], [1, 2, 4, 3]);

    expect(topChanged).toBeLessThan(bottomChanged);
  });
});

describe('feminine and masculine titles', () => {
  it('are found among the labels of one occupation', () => {
    const occupation = { labels: ['bakker', 'bakster', 'weefster', 'wever', 'lerares', 'leraar', 'docent'] };

    expect(findGenderPairs([occupation])).toEqual([
      ['bakker', 'bakster'],
      ['wever', 'weefster'],
      ['leraar', 'lerares'],
    ]);
  });

  it('lead to the same ranking, all of them', () => {
    const titles = GENDER_PAIRS.map(([masculine]) => masculine);
    const index = createTitleIndex(titles.map((label, concept) => ({ concept, label, preferred: true })));

    expect(measureGenderTitles(index, [])).toMatchObject({ rbo: 1, different: 0 });
  });
});
