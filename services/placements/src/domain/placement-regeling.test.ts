import { describe, expect, it } from 'vitest';
import { findFaults, type PlacementRegeling, termsOf, termsOfJob } from './placement-regeling.ts';
import { termRules } from './term-rules.ts';

const job = { startOn: '2026-12-01', endOn: null };
const regeling = (changes: Partial<PlacementRegeling> = {}): PlacementRegeling => ({
  id: 'one',
  revision: 1,
  placementId: 'placement',
  code: 'loonkostensubsidie',
  name: 'Loonkostensubsidie',
  state: 'aan-te-vragen',
  fromOn: '2026-12-01',
  untilOn: null,
  requestedOn: null,
  decidedOn: null,
  fundingEndsOn: null,
  followUp: null,
  followUpOn: null,
  loonwaarde: null,
  ...changes,
});
const loonwaarde = {
  percentage: 60,
  functie: 'Orderpicker',
  deskundige: 'D. Meter',
  rapportdatum: '2026-11-20',
  ingangsdatum: '2027-06-01',
};
const shown = (found: ReturnType<typeof termsOf>) =>
  found.map(({ code, dueOn, warnFrom, done }) => `${code} ${dueOn} ${warnFrom} ${done ? 'done' : 'open'}`);

describe('terms of the law', () => {
  it('Participatiewet art. 10d lid 1 en 2: loonkostensubsidie is requested within six months after the start', () => {
    expect(shown(termsOf(regeling(), job))).toEqual([
      'loonkostensubsidie-aanvragen 2027-06-01 2027-04-20 open',
    ]);
    expect(termsOf(regeling({ requestedOn: '2026-12-10' }), job)[0]?.done).toBe(true);
    expect(termsOf(regeling({ state: 'toegekend' }), job)[0]?.done).toBe(true);
  });

  it('Participatiewet art. 10d lid 5: forfaitair ends after six months, and goes on only with a measured loonwaarde', () => {
    const forfait = {
      code: 'forfaitaire-loonkostensubsidie',
      state: 'toegekend',
      fromOn: '2026-12-15',
    } as const;
    expect(shown(termsOf(regeling(forfait), job))).toEqual([
      'loonkostensubsidie-aanvragen 2027-06-01 2027-04-20 done',
      'loonwaarde-vaststellen 2027-06-15 2027-05-04 open',
    ]);
    expect(termsOf(regeling({ ...forfait, loonwaarde }), job)[1]?.done).toBe(true);
  });

  it('Wtl art. 2.7 lid 1: the doelgroepverklaring is requested within three months', () => {
    const found = termsOf(regeling({ code: 'lkv-arbeidsgehandicapte-werknemer' }), job);
    expect(shown(found)).toEqual(['doelgroepverklaring-aanvragen 2027-03-01 2027-01-18 open']);
  });

  it('since 2026 the lkv banenafspraak needs no doelgroepverklaring', () => {
    expect(termsOf(regeling({ code: 'lkv-banenafspraak' }), job)).toEqual([]);
  });

  it('each have a source with a link, and hold from a day on', () => {
    for (const rule of termRules) expect(rule.source.link).toMatch(/^https:\/\/wetten\.overheid\.nl\//);
    expect(termsOf(regeling(), { startOn: '2020-01-01', endOn: null })).toEqual([]);
  });

  it('count a month as the calendar does', () => {
    const [found] = termsOf(regeling(), { startOn: '2026-08-31', endOn: null });
    expect(found?.dueOn).toBe('2027-02-28');
  });
});

describe('ends that were recorded', () => {
  it('of a jobcoach ask for a decision six weeks before, until there is one', () => {
    const jobcoach = { code: 'jobcoach-uwv', name: 'Jobcoach', untilOn: '2027-06-01' };
    expect(shown(termsOf(regeling(jobcoach), job))).toEqual(['einde-regeling 2027-06-01 2027-04-20 open']);
    expect(termsOf(regeling({ ...jobcoach, followUp: 'stoppen' }), job)[0]?.done).toBe(true);
  });

  it('of a proefplaatsing two weeks before', () => {
    const trial = regeling({ code: 'proefplaatsing-uwv', untilOn: '2027-02-01' });
    expect(shown(termsOf(trial, job))).toEqual(['einde-regeling 2027-02-01 2027-01-18 open']);
  });

  it('of the money too, and in the order of their days', () => {
    const found = termsOf(
      regeling({ code: 'jobcoach-gemeente', untilOn: '2027-06-01', fundingEndsOn: '2026-12-31' }),
      job,
    );
    expect(found.map(({ code }) => code)).toEqual(['einde-financiering', 'einde-regeling']);
  });

  it('are over for what was refused or stopped', () => {
    const found = termsOf(regeling({ state: 'gestopt', untilOn: '2027-06-01' }), job);
    expect(found.every(({ done }) => done)).toBe(true);
  });

  it('of the contract count until its last day', () => {
    const ending = { startOn: '2026-12-01', endOn: '2027-06-30' };
    expect(termsOfJob(ending, '2027-06-30')).toMatchObject([{ warnFrom: '2027-05-19', done: false }]);
    expect(termsOfJob(ending, '2027-07-01')).toMatchObject([{ done: true }]);
    expect(termsOfJob(job, '2027-07-01')).toEqual([]);
  });
});

describe('what a row may not say', () => {
  const codes = (row: PlacementRegeling, others: readonly PlacementRegeling[] = []) =>
    findFaults(row, others, '2026-11-23').map(({ pointer, code }) => `${pointer} ${code}`);

  it('is said all at once', () => {
    expect(
      codes(
        regeling({
          untilOn: '2026-12-01',
          requestedOn: '2026-11-24',
          decidedOn: '2026-11-25',
          loonwaarde: { ...loonwaarde, rapportdatum: '2026-12-02' },
        }),
      ),
    ).toEqual([
      '/tot periode-omgekeerd',
      '/aangevraagdOp in-de-toekomst',
      '/beslotenOp in-de-toekomst',
      '/loonwaarde/rapportdatum in-de-toekomst',
    ]);
  });

  it('is that the same regeling runs twice', () => {
    const first = regeling({ untilOn: '2027-03-01' });
    expect(codes(regeling({ id: 'two', fromOn: '2027-02-28' }), [first])).toEqual(['/vanaf overlapt']);
    expect(codes(regeling({ id: 'two', fromOn: '2027-03-01' }), [first])).toEqual([]);
    expect(codes(regeling({ id: 'two' }), [{ ...first, state: 'afgewezen' }])).toEqual([]);
    expect(codes(first, [first])).toEqual([]);
  });
});
