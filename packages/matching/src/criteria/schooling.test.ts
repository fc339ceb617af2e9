import { describe, expect, it } from 'vitest';
import { emptyDemand, emptyProfile, TODAY, taxonomy } from '../../test/pair.builder.ts';
import type { Demand } from '../demand.ts';
import { explain } from '../explain.ts';
import type { MatchingProfile } from '../profile.ts';
import { weights202701 } from '../weights/2027-01.ts';

const MBO = 4;
const asked = { schooling: [{ level: MBO, directed: false, hard: true }] };

function judge(person: Partial<MatchingProfile>, demand: Partial<Demand>) {
  const { assessments, failures, toCheck } = explain(
    emptyProfile(person),
    emptyDemand(demand),
    taxonomy,
    weights202701,
    TODAY,
  );
  const assessment = assessments.find(({ criterion }) => criterion === 'niveau');
  return { ...assessment, fails: failures.length > 0, isOpen: toCheck.length > 0 };
}

describe('opleiding', () => {
  it('counts a finished education of the asked level or higher', () => {
    expect(judge({ schooling: MBO }, asked).outcome).toBe('past');
    expect(judge({ schooling: MBO + 1 }, asked).outcome).toBe('past');
  });

  it('fails a lower one, one level below with half of the points', () => {
    expect(judge({ schooling: MBO - 1 }, asked).fails).toBe(true);
    expect(judge({ schooling: 1, level: 3 }, asked).fails).toBe(true);
    const { points, max } = judge({ schooling: MBO - 1 }, asked);
    expect(points).toBe(Math.floor((max ?? 0) / 2));
  });

  it('leaves to be asked what is not known, and work at that level without the education', () => {
    expect(judge({}, asked).isOpen).toBe(true);
    expect(judge({}, asked).outcome).toBe('onbekend');
    expect(judge({ level: 4 }, asked).isOpen).toBe(true);
    expect(judge({ schooling: 2, level: 4 }, asked).outcome).toBe('lijkt-erop');
    expect(judge({ schooling: 2, level: 4 }, asked).fails).toBe(false);
  });

  it('leaves the direction to be asked, and an education of which only the direction is asked', () => {
    const directed = { schooling: [{ level: MBO, directed: true, hard: true }] };
    const direction = { schooling: [{ level: 0, directed: true, hard: true }] };

    expect(judge({ schooling: 6 }, directed).isOpen).toBe(true);
    expect(judge({ schooling: 1 }, directed).fails).toBe(true);
    expect(judge({ schooling: 6 }, direction).isOpen).toBe(true);
  });

  it('judges each asked level once, as heavily as the heaviest', () => {
    const wish = { level: MBO, directed: false, hard: false };
    const found = judge({ schooling: 1 }, { schooling: [wish, ...asked.schooling, wish] });

    expect(found.requirements).toHaveLength(1);
    expect(found.hard).toBe(true);
  });
});
