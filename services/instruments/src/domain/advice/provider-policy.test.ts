import { describe, expect, it } from 'vitest';
import { catalogue, dommel, row, source } from '../../../test/advice.builder.ts';
import { ask, of, subsidised, today } from '../../../test/advice-question.ts';
import type { Facts } from '../rules/fact.ts';

describe('what the provider asks', () => {
  const facts: Facts = { ...subsidised, 'begeleiding-nodig': true };
  const guidance = (parts: Parameters<typeof row>[2]) =>
    of(
      ask({ facts, catalogue: catalogue(today, [row('interne-werkbegeleiding', dommel, parts)]) }),
      'interne-werkbegeleiding',
    );

  it('is added to the law: a condition of the provider can say no', () => {
    const voorwaarden = {
      lijst: [
        {
          feit: 'uren-per-week' as const,
          vergelijking: 'minstens' as const,
          waarde: 36,
          tekst: 'Minstens 36 uur per week',
        },
      ],
      bron: source,
    };

    expect(guidance({ parts: { voorwaarden } })).toMatchObject({
      uitkomst: 'nee',
      redenen: [{ tekst: 'Niet voldaan: Minstens 36 uur per week', artikel: 'Beleidsregel' }],
    });
  });

  it('may be that it has none, or only for others', () => {
    expect(
      guidance({ parts: { beleid: { aangeboden: false, doelgroepen: [], bron: source } } }),
    ).toMatchObject({
      uitkomst: 'nee',
      redenen: [{ tekst: 'De Dommel heeft dit niet.' }],
    });
    expect(
      guidance({ parts: { beleid: { aangeboden: true, doelgroepen: ['DD01'], bron: source } } })?.uitkomst,
    ).toBe('nee');
  });

  it('is not known when it wrote nothing down; a draft is nothing', () => {
    expect(guidance({ published: false })).toMatchObject({ uitkomst: 'onbekend' });
  });

  it('never takes away what the law gives', () => {
    const rows = [
      row('loonkostensubsidie', dommel, {
        parts: { beleid: { aangeboden: true, doelgroepen: ['DD01'], bron: source } },
      }),
    ];

    expect(of(ask({ catalogue: catalogue(today, rows) }), 'loonkostensubsidie')?.uitkomst).toBe('ja');
  });

  it('is marked when nobody looked at it in time', () => {
    expect(guidance({ reviewOn: '2026-02-01' })?.verouderd).toBe(true);
    expect(guidance({ reviewOn: '2026-04-01' })?.verouderd).toBe(false);
  });
});
