import { forEachLink, linkValue } from '@vlinderdas/taxonomy/links';
import { describe, expect, it } from 'vitest';
import { assess, failing, open } from '../../test/judged.ts';
import { competence, occupation, taxonomy } from '../../test/pair.builder.ts';
import { toDayNumber } from '../day-number.ts';
import type { Demand } from '../demand.ts';
import { type MatchingProfile, STILL_GOING_ON } from '../profile.ts';
import { weights202701 } from '../weights/2027-01.ts';

describe('competenties', () => {
  const asking = (slug: string, hard = false): Partial<Demand> => ({
    competences: [{ competence: competence(slug), strength: 3, hard }],
  });
  const support = (one: Partial<MatchingProfile>, other: Partial<Demand>) => {
    const evidence = assess('competenties', one, other).requirements[0]?.evidence;
    return evidence?.kind === 'competentie' ? evidence.support : undefined;
  };

  it('prefers having it above having done work that asks it, and that above something like it', () => {
    const own = { competences: [competence('mig-mag-lassen')] };
    const work = { experiences: [{ occupation: occupation('lasser'), months: 36, endDay: STILL_GOING_ON }] };
    const like = { competences: [competence('tig-lassen')] };
    const score = (one: Partial<MatchingProfile>) =>
      assess('competenties', one, asking('mig-mag-lassen')).points;

    expect(support(own, asking('mig-mag-lassen'))).toEqual({ by: 'zelf' });
    expect(support(work, asking('mig-mag-lassen'))?.by).toBe('ervaring');
    expect(support(like, asking('mig-mag-lassen'))).toEqual({
      by: 'verwant',
      competence: competence('tig-lassen'),
      similarity: 500,
      relation: 'zelfde-soort',
      also: [],
      alsoByWork: null,
    });
    expect(score(own)).toBeGreaterThan(score(work));
    expect(score(work)).toBeGreaterThan(score(like));
    expect(score(like)).toBeGreaterThan(0);
  });

  it('adds up what is near, and holds all of it below having the competence', () => {
    const near: number[] = [];
    forEachLink(taxonomy.nearCompetences, competence('mig-mag-lassen'), (other) => near.push(other));
    const points = near.map(
      (_, count) =>
        assess('competenties', { competences: near.slice(0, count + 1) }, asking('mig-mag-lassen')).points,
    );
    const all = assess('competenties', { competences: near }, asking('mig-mag-lassen'));

    expect(points).toEqual([...points].sort((left, right) => left - right));
    expect(points.at(-1)).toBeGreaterThan(points[0] ?? 0);
    expect(all.outcome).toBe('lijkt-erop');
    expect(1000 * all.points).toBeLessThanOrEqual(weights202701.competence.relatedAtMost * all.max);
  });

  it('lets one job support what it does not ask by its nearest competence, not by all of them', () => {
    const work = { experiences: [{ occupation: occupation('lasser'), months: 36, endDay: STILL_GOING_ON }] };
    const supports = taxonomy.competences.numbers.map((number) =>
      support(work, { competences: [{ competence: number, strength: 3, hard: false }] }),
    );
    const nearby = supports.filter((found) => found?.by === 'ervaring' && found.relation !== 'hetzelfde');

    expect(nearby.length).toBeGreaterThan(0);
    for (const found of nearby) expect(found).toMatchObject({ by: 'ervaring', also: [] });
  });

  it('keeps what someone has apart from what only follows from work', () => {
    const experiences = [{ occupation: occupation('lasser'), months: 36, endDay: STILL_GOING_ON }];
    const told = taxonomy.competences.numbers.flatMap((number) => {
      const near: number[] = [];
      forEachLink(taxonomy.nearCompetences, number, (other) => near.push(other));
      const competences = near.filter((_, at) => at % 2 === 0);
      const asked = { competences: [{ competence: number, strength: 3, hard: false }] } as const;
      const found = support({ competences, experiences }, asked);
      return found && found.by !== 'zelf' ? [{ competences, found }] : [];
    });

    expect(told.some(({ found }) => found.alsoByWork !== null)).toBe(true);
    for (const { competences, found } of told) {
      expect(found.also.every((other) => competences.includes(other))).toBe(true);
      if (found.alsoByWork) expect(competences).not.toContain(found.alsoByWork.competence);
    }
  });

  it('tells how near a competence of work is as the taxonomy has it, however little the work counts', () => {
    const demanded = taxonomy.competences.numbers;
    const works = [3, 8, 18, 36].map((months) => ({
      experiences: [{ occupation: occupation('lasser'), months, endDay: toDayNumber('2019-06-30') }],
    }));
    const nearby = works.flatMap((work) =>
      demanded.flatMap((number) => {
        const found = support(work, { competences: [{ competence: number, strength: 3, hard: false }] });
        return found?.by === 'ervaring' && found.relation !== 'hetzelfde' ? [{ number, found }] : [];
      }),
    );

    expect(nearby.length).toBeGreaterThan(0);
    for (const { number, found } of nearby) {
      expect(found.similarity).toBe(linkValue(taxonomy.nearCompetences, number, found.competence));
    }
  });

  const longAgo = toDayNumber('2015-06-30');
  it.each([
    ['is long and recent', 36, STILL_GOING_ON, null],
    ['was too short', 8, STILL_GOING_ON, { kind: 'kort', belowMonths: 24 }],
    ['was long ago', 105, longAgo, { kind: 'lang-geleden', endedIn: 2015 }],
    ['was short, and longer ago than that matters', 18, longAgo, { kind: 'lang-geleden', endedIn: 2015 }],
    [
      'was some years ago, but above all short',
      3,
      toDayNumber('2023-06-30'),
      { kind: 'kort', belowMonths: 24 },
    ],
    ['has no date', 105, null, { kind: 'zonder-datum' }],
    ['has a date but no length', null, STILL_GOING_ON, { kind: 'zonder-duur' }],
  ])('names the one reason to doubt work that %s', (_, months, endDay, doubt) => {
    const work = { experiences: [{ occupation: occupation('lasser'), months, endDay }] };

    expect(support(work, asking('mig-mag-lassen'))).toMatchObject({ by: 'ervaring', doubt });
    expect(assess('competenties', work, asking('mig-mag-lassen')).outcome === 'past').toBe(doubt === null);
  });

  it('asks about a required one that is near or not known, and fails one that is absent from a list', () => {
    expect(open({ competences: [competence('tig-lassen')] }, asking('mig-mag-lassen', true))).toEqual([
      'competenties',
    ]);
    expect(open({}, asking('mig-mag-lassen', true))).toEqual(['competenties']);
    expect(failing({ competences: [competence('afwassen')] }, asking('mig-mag-lassen', true))).toEqual([
      'competenties',
    ]);
  });

  it('takes what the occupation asks when the vacancy names nothing, and never as required', () => {
    const assessment = assess('competenties', {}, { occupation: occupation('lasser') });

    expect(assessment.requirements.length).toBeGreaterThanOrEqual(8);
    expect(assessment.hard).toBe(false);
    expect(
      assessment.requirements.every(
        ({ evidence }) => evidence.kind === 'competentie' && evidence.origin === 'beroep',
      ),
    ).toBe(true);
  });

  it('weighs a telling competence above a general one of the same strength', () => {
    const { requirements } = assess(
      'competenties',
      {},
      {
        competences: [
          { competence: competence('veilig-werken'), strength: 3, hard: false },
          { competence: competence('metselen'), strength: 3, hard: false },
        ],
      },
    );

    expect(requirements[0]?.max).toBeGreaterThan(requirements[1]?.max ?? Infinity);
  });

  it('counts a competence that is demanded twice once, at its strongest', () => {
    const twice: Partial<Demand> = {
      competences: [
        { competence: competence('metselen'), strength: 1, hard: false },
        { competence: competence('metselen'), strength: 3, hard: true },
      ],
    };

    expect(assess('competenties', {}, twice)).toEqual(assess('competenties', {}, asking('metselen', true)));
  });
});
