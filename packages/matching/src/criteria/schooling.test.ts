import { describe, expect, it } from 'vitest';
import { assess, failing, open, outcome } from '../../test/judged.ts';
import type { Demand } from '../demand.ts';

describe('opleiding', () => {
  const MBO = 4;
  const asked: Partial<Demand> = { schooling: [{ level: MBO, directed: false, hard: true }] };

  it('counts a finished education of the asked level or higher', () => {
    expect(outcome('niveau', { schooling: MBO }, asked)).toBe('past');
    expect(outcome('niveau', { schooling: MBO + 1 }, asked)).toBe('past');
  });

  it('fails a lower one, one level below with half of the points', () => {
    const { points, max } = assess('niveau', { schooling: MBO - 1 }, asked);

    expect(failing({ schooling: MBO - 1 }, asked)).toEqual(['niveau']);
    expect(failing({ schooling: 1, level: 3 }, asked)).toEqual(['niveau']);
    expect(points).toBe(Math.floor(max / 2));
    expect(points).toBeGreaterThan(0);
  });

  it('leaves to be asked what is not known, and work at that level without the education', () => {
    expect(open({}, asked)).toEqual(['niveau']);
    expect(outcome('niveau', {}, asked)).toBe('onbekend');
    expect(open({ level: 4 }, asked)).toEqual(['niveau']);
    expect(outcome('niveau', { schooling: 2, level: 4 }, asked)).toBe('lijkt-erop');
    expect(failing({ schooling: 2, level: 4 }, asked)).toEqual([]);
  });

  it('leaves the direction to be asked, and an education of which only the direction is asked', () => {
    const directed = { schooling: [{ level: MBO, directed: true, hard: true }] };
    const direction = { schooling: [{ level: 0, directed: true, hard: true }] };

    expect(open({ schooling: 6 }, directed)).toEqual(['niveau']);
    expect(failing({ schooling: 1 }, directed)).toEqual(['niveau']);
    expect(open({ schooling: 6 }, direction)).toEqual(['niveau']);
  });

  it('judges each asked level once, as heavily as the heaviest', () => {
    const wish = { level: MBO, directed: false, hard: false };
    const required = { ...wish, hard: true };
    const { requirements, hard } = assess('niveau', { schooling: 1 }, { schooling: [wish, required, wish] });

    expect(requirements).toHaveLength(1);
    expect(hard).toBe(true);
  });
});
