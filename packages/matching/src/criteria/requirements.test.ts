import { describe, expect, it } from 'vitest';
import { assess, failing, open, outcome, why } from '../../test/judged.ts';
import { certificate, DUTCH } from '../../test/pair.builder.ts';
import { heldLicenceMask, licenceMask } from '../codes/licence.ts';
import type { Demand } from '../demand.ts';

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

  it.each([null, 1, 6])('asks nothing by the lowest level, for nobody can have less (%s)', (level) => {
    const lowest: Partial<Demand> = { level: { level: 1, hard: true } };

    expect(assess('niveau', { level }, lowest)).toMatchObject({ max: 0, outcome: 'niet-gevraagd' });
    expect(open({ level }, lowest)).toEqual([]);
    expect(assess('niveau', { level: null }, { level: { level: 2, hard: true } }).max).toBeGreaterThan(0);
  });
});
