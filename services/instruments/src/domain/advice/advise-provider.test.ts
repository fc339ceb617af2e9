import { describe, expect, it } from 'vitest';
import { catalogue, dommel, row, source, uwv } from '../../../test/advice.builder.ts';
import { ask, of, subsidised, today } from '../../../test/advice-question.ts';
import type { Facts } from '../rules/fact.ts';

describe('who gives it', () => {
  it('R101: is the uitvoerder of the gemeente where the person lives, not where the work is', () => {
    const facts: Facts = { ...subsidised, woongemeente: 'GM1728' };

    expect(of(ask({ facts }), 'loonkostensubsidie')?.aanbieder?.naam).toBe('Kempenland');
  });

  it('is not known while the gemeente is not', () => {
    const { woongemeente: _unknown, ...facts } = subsidised;
    const advice = of(ask({ facts }), 'loonkostensubsidie');

    expect(advice).toMatchObject({ uitkomst: 'onbekend', ontbreekt: [{ feit: 'woongemeente' }] });
    expect(advice?.aanbieder).toBeUndefined();
  });

  it('is another region for who lives outside', () => {
    expect(of(ask({ facts: { ...subsidised, woongemeente: 'GM0363' } }), 'loonkostensubsidie')).toMatchObject(
      {
        uitkomst: 'onbekend',
        ontbreekt: [],
      },
    );
  });

  it('is UWV itself for an instrument of UWV', () => {
    const facts: Facts = { ...subsidised, uitkering: 'wajong', 'loonwaarde-percentage': 50 };

    expect(of(ask({ facts }), 'loondispensatie')).toMatchObject({
      uitkomst: 'ja',
      aanbieder: { sleutel: uwv, landelijk: true },
    });
  });

  it('is the row of the own gemeente before that of the provider', () => {
    const amount = (inCenten: number) => ({
      parts: { bedrag: { soort: 'vast' as const, inCenten, eenheid: 'maand' as const, bron: source } },
    });
    const rows = [
      row('interne-werkbegeleiding', dommel, amount(40_000)),
      row('interne-werkbegeleiding', dommel, { ...amount(55_000), id: 'own', gemeenteCode: 'GM0772' }),
    ];
    const facts: Facts = { ...subsidised, 'begeleiding-nodig': true };

    expect(of(ask({ facts, catalogue: catalogue(today, rows) }), 'interne-werkbegeleiding')).toMatchObject({
      uitkomst: 'ja',
      bedrag: '€ 550 per maand',
      helptBij: ['Meer begeleiding op het werk'],
    });
  });
});
