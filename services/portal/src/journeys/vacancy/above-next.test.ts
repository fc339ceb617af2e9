import { describe, expect, it } from 'vitest';
import {
  type Criterion,
  explainedCandidate as candidate,
  criterion,
} from '../../../test/explained-candidate.ts';
import { aboveNext } from './above-next.ts';

describe('what sets a candidate above the next one', () => {
  it('is where the differences are largest, and what the other has more is said as well', () => {
    const own = candidate([criterion('beroep', 900), criterion('reistijd', 700), criterion('taal', 300)]);
    const next = candidate([criterion('beroep', 600), criterion('reistijd', 550), criterion('taal', 400)]);

    expect(aboveNext(own, next)).toEqual({
      points: 350,
      by: [{ criterium: 'beroep' }, { criterium: 'reistijd' }],
      against: [{ criterium: 'taal' }],
      telling: 'beroep 900',
    });
  });

  it('leaves out what is equal, what follows from the rest, and what hardly counts', () => {
    const own = candidate([
      criterion('beroep', 900),
      criterion('taal', 300),
      criterion('uren', 405),
      criterion('wederzijds', 500),
    ]);
    const next = candidate([
      criterion('beroep', 600),
      criterion('taal', 300),
      criterion('uren', 400),
      criterion('wederzijds', 100),
    ]);

    expect(aboveNext(own, next)).toMatchObject({ by: [{ criterium: 'beroep' }], against: [] });
  });

  it('is said to be unknown where the one with fewer points has it unknown, which is no lack', () => {
    const unknown = (one: Criterion): Criterion => ({
      ...one,
      uitkomst: 'onbekend',
      onderdelen: one.onderdelen.map((part) => ({ ...part, uitkomst: 'onbekend' })),
    });
    const own = candidate([criterion('reistijd', 700), unknown(criterion('taal', 0))]);
    const next = candidate([unknown(criterion('reistijd', 0)), criterion('taal', 300)]);

    expect(aboveNext(own, next)).toMatchObject({
      by: [{ criterium: 'reistijd', unknown: 'geheel' }],
      against: [{ criterium: 'taal', unknown: 'geheel' }],
    });
  });

  it('is never told by a lack, however many points more that gives', () => {
    const skills = (...parts: [number, 'past' | 'lijkt-erop' | 'ontbreekt'][]): Criterion => ({
      ...criterion('competenties', 0),
      punten: parts.reduce((sum, [punten]) => sum + punten, 0),
      onderdelen: parts.map(([punten, uitkomst], at) => ({
        ...{ uitkomst, vereist: false, punten, maximum: 500, soort: 'competentie' as const },
        zin: `vaardigheid ${at + 1} ${uitkomst}`,
      })),
    });
    const next = candidate([skills([0, 'ontbreekt'], [0, 'ontbreekt'])]);

    expect(aboveNext(candidate([skills([200, 'ontbreekt'], [150, 'lijkt-erop'])]), next)?.telling).toBe(
      'vaardigheid 2 lijkt-erop',
    );
    expect(
      aboveNext(candidate([skills([200, 'ontbreekt'], [0, 'ontbreekt'])]), next)?.telling,
    ).toBeUndefined();
  });

  it('is the lot between equal points', () => {
    const own = candidate([criterion('beroep', 900)]);

    expect(aboveNext(own, own)).toEqual({ points: 0, by: [], against: [], telling: undefined });
  });

  it('is not said of two who stand in other groups', () => {
    const own = candidate([criterion('beroep', 900)]);

    expect(aboveNext(own, { ...own, groep: 'past-bijna' })).toBeUndefined();
  });
});
