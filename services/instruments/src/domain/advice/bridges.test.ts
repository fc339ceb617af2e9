import { describe, expect, it } from 'vitest';
import { catalogue, dommel, row } from '../../../test/advice.builder.ts';
import { ask, of, today } from '../../../test/advice-question.ts';
import { nationalInstruments } from '../national/all.ts';
import { bridgingInstruments } from './bridges.ts';

describe('what an instrument would bridge', () => {
  const gaps = {
    failures: [{ sentence: 'Heftruckcertificaat ontbreekt.', bridges: ['korte-scholing'] as const }],
    wishes: [
      { sentence: 'Reist 55 minuten.', bridges: ['vervoersvoorziening', 'rooster-aanpassen'] as const },
    ],
    doubts: ['Nog na te gaan: Nederlands.'],
  };

  it('is said in the words of the match', () => {
    const advice = ask({ gaps });

    expect(of(advice, 'korte-scholing')?.helptBij).toEqual(['Heftruckcertificaat ontbreekt.']);
    expect(of(advice, 'vervoersvoorziening-gemeente')?.helptBij).toEqual(['Reist 55 minuten.']);
    expect(of(advice, 'proefplaatsing-gemeente')?.helptBij).toEqual(['Twijfel: Nog na te gaan: Nederlands.']);
  });

  it('brings an instrument without a fixed rule up, and only then', () => {
    expect(of(ask({ gaps }), 'korte-scholing')?.uitkomst).toBe('onbekend');
    expect(of(ask(), 'korte-scholing')).toBeUndefined();
  });

  it('holds for what the region added, by its kind', () => {
    const [model] = catalogue(today).instruments;
    if (!model) throw new Error('there are no instruments');
    const { landelijkeAanbieder: _none, ...rest } = model;
    const regional = [
      {
        ...rest,
        code: 'meeloopdag',
        naam: 'Meeloopdag',
        soort: 'proberen' as const,
        bereik: 'regionaal' as const,
      },
    ];
    const advice = ask({ gaps, catalogue: catalogue(today, [row('meeloopdag', dommel)], regional) });

    expect(of(advice, 'meeloopdag')).toMatchObject({
      uitkomst: 'onbekend',
      aanbieder: { naam: 'De Dommel' },
      helptBij: ['Twijfel: Nog na te gaan: Nederlands.'],
    });
  });

  it('names instruments that exist', () => {
    const codes = nationalInstruments.map(({ code }) => code);

    expect(bridgingInstruments.filter((code) => !codes.includes(code))).toEqual([]);
  });
});
