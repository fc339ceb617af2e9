/** What each criterion says in the cases that people will ask about. */
import { forEachLink } from '@vlinderdas/taxonomy/links';
import { describe, expect, it } from 'vitest';
import {
  certificate,
  competence,
  DUTCH,
  EINDHOVEN,
  emptyDemand,
  emptyProfile,
  occupation,
  TODAY,
  taxonomy,
  VELDHOVEN,
} from '../../test/pair.builder.ts';
import { condition, shift, travelMeans } from '../codes/job.ts';
import { heldLicenceMask, licenceMask } from '../codes/licence.ts';
import { toDayNumber } from '../day-number.ts';
import type { Demand } from '../demand.ts';
import { explain } from '../explain.ts';
import type { Assessment, CriterionId, Explanation } from '../explanation.ts';
import { type MatchingProfile, STILL_GOING_ON } from '../profile.ts';
import { weights202701 } from '../weights/2027-01.ts';

const why = (one: Partial<MatchingProfile>, other: Partial<Demand>): Explanation =>
  explain(emptyProfile(one), emptyDemand(other), taxonomy, weights202701, TODAY);
function assess(criterion: CriterionId, one: Partial<MatchingProfile>, other: Partial<Demand>): Assessment {
  const found = why(one, other).assessments.find((assessment) => assessment.criterion === criterion);
  if (!found) throw new RangeError(criterion);
  return found;
}
const outcome = (criterion: CriterionId, one: Partial<MatchingProfile>, other: Partial<Demand>) =>
  assess(criterion, one, other).outcome;
const failing = (one: Partial<MatchingProfile>, other: Partial<Demand>): CriterionId[] =>
  why(one, other).failures.map(({ criterion }) => criterion);
const open = (one: Partial<MatchingProfile>, other: Partial<Demand>): CriterionId[] =>
  why(one, other).toCheck.map(({ criterion }) => criterion);

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

describe('rijbewijs, taal, certificaten en niveau', () => {
  it('knows no licence from unknown, and a larger licence from a smaller', () => {
    const asked: Partial<Demand> = { licences: { asked: licenceMask(['B']), hard: licenceMask(['B']) } };

    expect(failing({ licences: 0 }, asked)).toEqual(['rijbewijs']);
    expect(open({ licences: null }, asked)).toEqual(['rijbewijs']);
    expect(outcome('rijbewijs', { licences: heldLicenceMask(['C']) }, asked)).toBe('past');
    expect(why({ licences: 0 }, asked).failures[0]?.bridges).toEqual([]);
  });

  it('makes a language a reason only if the vacancy asks it', () => {
    const asked: Partial<Demand> = { languages: [{ language: DUTCH, level: 3, hard: true }] };

    expect(outcome('taal', { languages: [{ language: DUTCH, level: 1 }] }, {})).toBe('niet-gevraagd');
    expect(failing({ languages: [{ language: DUTCH, level: 2 }] }, asked)).toEqual(['taal']);
    expect(open({ languages: [{ language: DUTCH, level: null }] }, asked)).toEqual(['taal']);
    expect(open({}, asked)).toEqual(['taal']);
  });

  it('offers a course for a certificate and a leerroute for a diploma', () => {
    const bridges = (slug: string) =>
      why(
        { certificates: [certificate('bhv')] },
        { certificates: [{ certificate: certificate(slug), hard: true }] },
      ).failures[0]?.bridges;

    expect(bridges('vca-basis')).toEqual(['korte-scholing']);
    expect(bridges('diploma-verzorgende-ig')).toEqual(['leerroute', 'andere-taken']);
  });

  it('does not hold a higher level against anyone', () => {
    const asked: Partial<Demand> = { level: { level: 3, hard: true } };

    expect(outcome('niveau', { level: 6 }, asked)).toBe('past');
    expect(outcome('niveau', { level: 2 }, asked)).toBe('lijkt-erop');
    expect(failing({ level: 2 }, asked)).toEqual(['niveau']);
  });
});

describe('uren (R27)', () => {
  const offered: Partial<Demand> = { hours: { min: 24, max: 32 } };

  it('fits when the ranges touch, and fails when they do not, however near', () => {
    expect(outcome('uren', { hours: { min: 10, max: 24 } }, offered)).toBe('past');
    expect(failing({ hours: { min: 10, max: 23 } }, offered)).toEqual(['uren']);
    expect(failing({ hours: { min: 36, max: 40 } }, offered)).toEqual(['uren']);
  });

  it('is a question for nobody when the vacancy does not say', () => {
    expect(outcome('uren', { hours: { min: 10, max: 24 } }, {})).toBe('onbekend');
    expect(open({ hours: { min: 10, max: 24 } }, {})).toEqual([]);
  });
});

describe('reistijd (R26)', () => {
  const job: Partial<Demand> = { place: VELDHOVEN };
  const person = (
    means: string[],
    bounds: Partial<MatchingProfile['travel']> = {},
  ): Partial<MatchingProfile> => ({
    place: EINDHOVEN,
    travel: { means: travelMeans.mask(means), maxMinutes: null, maxKm: null, ...bounds },
  });

  it('takes the fastest way that someone has', () => {
    const evidence = assess('reistijd', person(['fiets', 'auto']), job).requirements[0]?.evidence;

    expect(evidence).toMatchObject({ means: 'auto', limit: null });
  });

  it('holds to the bounds of the person', () => {
    expect(failing(person(['fiets'], { maxMinutes: 20 }), job)).toEqual(['reistijd']);
    expect(failing(person(['fiets'], { maxKm: 5 }), job)).toEqual(['reistijd']);
    expect(failing(person(['fiets'], { maxMinutes: 60, maxKm: 20 }), job)).toEqual([]);
  });

  it('brings nobody to a job at six by public transport alone', () => {
    const early = { ...job, startMinute: 360 };

    expect(failing(person(['ov']), early)).toEqual(['reistijd']);
    expect(failing(person(['ov', 'bromfiets']), early)).toEqual([]);
    expect(failing(person(['ov']), { ...job, startMinute: 480 })).toEqual([]);
  });

  it('takes an unknown place for an unknown distance, never for a short one', () => {
    const nowhere = { pc4: VELDHOVEN.pc4, position: null };

    expect(assess('reistijd', person(['auto']), { place: nowhere })).toMatchObject({
      outcome: 'onbekend',
      points: 0,
    });
    expect(open(person(['auto'], { maxMinutes: 30 }), { place: nowhere })).toEqual(['reistijd']);
  });
});

describe('wat de kandidaat vraagt', () => {
  it('fails at times that someone cannot work, once they have said so', () => {
    const nights: Partial<Demand> = { shifts: shift.mask(['overdag', 'nacht']) };

    expect(failing({ shifts: shift.mask(['overdag']) }, nights)).toEqual(['werktijden']);
    expect(failing({ shifts: null }, nights)).toEqual([]);
    expect(failing({ earliestMinute: 540 }, { startMinute: 480 })).toEqual(['werktijden']);
  });

  it('keeps to what the work must not ask, and gives no points for it', () => {
    const avoids = condition.mask(['zwaar-tillen']);

    expect(failing({ avoids }, { conditions: avoids })).toEqual(['omstandigheden']);
    expect(open({ avoids }, { conditions: null })).toEqual(['omstandigheden']);
    expect(outcome('omstandigheden', { avoids: null }, { conditions: avoids })).toBe('niet-gevraagd');
    expect(assess('omstandigheden', { avoids }, { conditions: 0 }).max).toBe(0);
  });

  it('asks when someone is free a little later, and fails when much later', () => {
    const start: Partial<Demand> = { startDay: toDayNumber('2026-12-01') };

    expect(open({ availableFrom: toDayNumber('2026-12-15') }, start)).toEqual(['beschikbaarheid']);
    expect(failing({ availableFrom: toDayNumber('2027-03-01') }, start)).toEqual(['beschikbaarheid']);
    expect(
      failing({ availableFrom: toDayNumber('2026-11-01') }, { startDay: toDayNumber('2025-01-01') }),
    ).toEqual([]);
  });

  it('never makes a wish a requirement', () => {
    const elsewhere = { wishes: { occupations: [occupation('kok')], sectors: 1 } };

    expect(outcome('wensen', elsewhere, { occupation: occupation('lasser'), sector: 2 })).toBe('ontbreekt');
    expect(failing(elsewhere, { occupation: occupation('lasser'), sector: 2 })).toEqual([]);
    expect(failing({ contracts: 2 }, { contracts: 1 })).toEqual([]);
  });
});

describe('de plaats in de lijst', () => {
  it('asks an occupation or a competence, hours and a postcode before it ranks anyone', () => {
    expect(why({}, {})).toMatchObject({
      placement: 'incomplete',
      profileGaps: ['beroep-of-competentie', 'uren', 'postcode'],
    });
    const enough = { competences: [1], hours: { min: 0, max: 40 }, place: EINDHOVEN };
    expect(why(enough, {}).placement).toBe('geschikt');
  });

  it('leaves an unknown hard requirement in the list, marked', () => {
    const enough = { competences: [1], hours: { min: 0, max: 40 }, place: EINDHOVEN };
    const { placement, toCheck } = why(enough, { licences: { asked: 16, hard: 16 } });

    expect(placement).toBe('geschikt');
    expect(toCheck).toEqual([
      { criterion: 'rijbewijs', outcome: 'onbekend', evidence: { kind: 'rijbewijs', licence: 16 } },
    ]);
  });
});
