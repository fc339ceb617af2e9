import { describe, expect, it } from 'vitest';
import { assess, failing, open } from '../../test/judged.ts';
import { EINDHOVEN, VELDHOVEN } from '../../test/pair.builder.ts';
import { travelMeans } from '../codes/job.ts';
import type { Demand } from '../demand.ts';
import type { MatchingProfile } from '../profile.ts';

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
