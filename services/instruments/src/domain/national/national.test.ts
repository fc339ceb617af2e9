import { describe, expect, it } from 'vitest';
import { Instrument } from '../../contract/instrument.resource.ts';
import { AspectDelen, InstrumentContact } from '../../contract/parts.resource.ts';
import { holdsOn } from '../catalogue-on.ts';
import { nationalInstruments } from './all.ts';

describe('the national instruments', () => {
  it.each(nationalInstruments.map((instrument) => [instrument.code, instrument] as const))(
    '%s has the form of the wire, with every part and its source',
    (_code, { variants, ...definition }) => {
      expect(Instrument.safeParse({ ...definition, aantalVarianten: 0 }).error).toBeUndefined();
      for (const { parts, contact } of variants) {
        expect(AspectDelen.safeParse(parts).error).toBeUndefined();
        expect(InstrumentContact.safeParse(contact).error).toBeUndefined();
      }
    },
  );

  it('have each their own code', () => {
    const codes = nationalInstruments.map(({ code }) => code);

    expect(new Set(codes).size).toBe(codes.length);
  });

  it('are complete for an employer: a tile, a target group, what we do and what you do', () => {
    for (const { code, tegels, doelgroepen, watDoetWsp, watDoetWerkgever } of nationalInstruments) {
      expect({
        code,
        complete: [tegels, doelgroepen, watDoetWsp, watDoetWerkgever].every((list) => list.length),
      }).toEqual({
        code,
        complete: true,
      });
    }
  });

  it('come with what a national provider does, and leave the rest to gemeenten', () => {
    for (const { code, landelijkeAanbieder, variants } of nationalInstruments) {
      expect({ code, filled: variants.length > 0 }).toEqual({
        code,
        filled: landelijkeAanbieder !== undefined,
      });
    }
  });

  it('have at most one variant on a day', () => {
    for (const { code, variants } of nationalInstruments) {
      for (const day of ['2025-01-01', '2025-12-31', '2026-01-01', '2026-11-22']) {
        expect({ code, day, held: variants.filter((variant) => holdsOn(variant, day)).length <= 1 }).toEqual({
          code,
          day,
          held: true,
        });
      }
    }
  });

  it('art. 2.12 Wtl: the benefit of the banenafspraak lasts as long as the job since 2026, three years before', () => {
    const benefit = nationalInstruments.find(({ code }) => code === 'lkv-banenafspraak');
    const on = (day: string) => benefit?.variants.find((variant) => holdsOn(variant, day))?.parts.duur;

    expect(on('2025-12-31')).toMatchObject({ soort: 'periode', waarde: 36, eenheid: 'maand' });
    expect(on('2026-01-01')).toMatchObject({ soort: 'zolang-het-dienstverband-duurt' });
  });
});
