import { describe, expect, it } from 'vitest';
import { assess, failing, open, outcome } from '../../test/judged.ts';
import { occupation } from '../../test/pair.builder.ts';
import { toDayNumber } from '../day-number.ts';
import type { Demand } from '../demand.ts';
import { type MatchingProfile, STILL_GOING_ON } from '../profile.ts';

describe('beroep en ervaring', () => {
  const worked = (months: number | null, end: number | null, slug = 'orderpicker') => ({
    experiences: [{ occupation: occupation(slug), months, endDay: end }],
  });
  const points = (one: Partial<MatchingProfile>) =>
    assess('beroep', one, { occupation: occupation('orderpicker') }).points;

  it('counts long and recent work above short and old work, and work above a wish for it', () => {
    const recent = points(worked(36, STILL_GOING_ON));
    const short = points(worked(3, STILL_GOING_ON));
    const old = points(worked(36, toDayNumber('2010-01-01')));
    const sought = points({ occupations: [occupation('orderpicker')] });

    expect(recent).toBeGreaterThan(short);
    expect(recent).toBeGreaterThan(old);
    expect(Math.min(short, old)).toBeGreaterThan(sought);
    expect(sought).toBeGreaterThan(0);
  });

  it('adds up two periods in one occupation', () => {
    const day = toDayNumber('2026-06-30');
    const { experiences } = worked(8, day);

    expect(points({ experiences: [...experiences, ...experiences] })).toBe(points(worked(16, day)));
  });

  it('sees work that is much like it, and does not see work that is not', () => {
    const asked = { occupation: occupation('orderpicker') };

    expect(outcome('beroep', worked(36, null, 'magazijnmedewerker'), asked)).toBe('lijkt-erop');
    expect(outcome('beroep', worked(36, null, 'kok'), asked)).toBe('ontbreekt');
    expect(outcome('beroep', {}, asked)).toBe('onbekend');
    expect(outcome('beroep', worked(36, null), {})).toBe('niet-gevraagd');
  });

  it('lets a code that the taxonomy does not know match itself and nothing else', () => {
    expect(outcome('beroep', { occupations: [-7] }, { occupation: -7 })).toBe('past');
    expect(outcome('beroep', { occupations: [-8] }, { occupation: -7 })).toBe('ontbreekt');
  });

  const evidence = (one: Partial<MatchingProfile>) =>
    assess('beroep', one, { occupation: occupation('orderpicker') }).requirements[0]?.evidence;

  it.each([
    ['goes on', STILL_GOING_ON, null],
    ['ended within the last year', toDayNumber('2025-11-23'), null],
    ['ended longer ago', toDayNumber('2025-11-22'), 2025],
    ['ended long ago', toDayNumber('2019-06-30'), 2019],
    ['has no date', null, null],
  ])('says until which year of work that %s', (_, end, endedIn) => {
    expect(evidence(worked(60, end))).toMatchObject({ by: 'ervaring', endedIn });
  });

  it('adds up months only when all of that work counts as the asked work', () => {
    const asked = { occupation: occupation('taxichauffeur') };
    const old = toDayNumber('2010-01-01');
    const work = (slug: string, endDay: number) => ({ occupation: occupation(slug), months: 40, endDay });
    const likeMonths = (slug: string) => {
      const experiences = [{ ...work(slug, STILL_GOING_ON), months: 30 }, work('bezorger', old)];
      return assess('beroep', { experiences }, asked).requirements[0]?.evidence;
    };

    expect(likeMonths('taxichauffeur')).toMatchObject({ months: 30, likeMonths: 70 });
    expect(likeMonths('buschauffeur')).toMatchObject({ months: 30, likeMonths: null });
  });

  it('asks nothing by no months of experience', () => {
    const none: Partial<Demand> = { experience: { months: 0, hard: true } };

    expect(outcome('beroep', worked(12, null), none)).toBe('niet-gevraagd');
    expect(assess('beroep', {}, { ...none, occupation: occupation('orderpicker') })).toEqual(
      assess('beroep', {}, { occupation: occupation('orderpicker') }),
    );
  });

  it('says what someone looks for now, unless that is the asked work or the work that was done', () => {
    const seeking = (...slugs: string[]) =>
      evidence({ ...worked(60, null, 'magazijnmedewerker'), occupations: slugs.map(occupation) });

    expect(seeking('vakkenvuller')).toMatchObject({ seeks: [occupation('vakkenvuller')] });
    expect(seeking('vakkenvuller', 'orderpicker')).toMatchObject({ seeks: [] });
    expect(seeking('vakkenvuller', 'magazijnmedewerker')).toMatchObject({ seeks: [] });
    expect(evidence({ occupations: ['orderpicker', 'kok'].map(occupation) })).toMatchObject({ seeks: [] });
  });

  it('asks rather than fails when the length of relevant work is not known', () => {
    const asked: Partial<Demand> = {
      occupation: occupation('orderpicker'),
      experience: { months: 12, hard: true },
    };

    expect(failing(worked(null, null), asked)).toEqual([]);
    expect(open(worked(null, null), asked)).toEqual(['beroep']);
    expect(failing(worked(6, null), asked)).toEqual(['beroep']);
    expect(open(worked(12, null), asked)).toEqual([]);
  });
});
