import { describe, expect, it } from 'vitest';
import {
  aCatalogue,
  anInstrument,
  aProvider,
  aVariant,
  byMajority,
  DAY,
  formCalled,
  months,
  perMonth,
  threeProviders,
} from '../../../test/harmonisation.builder.ts';
import { contradictionOf } from './contradiction.ts';
import { courseDays, courseOf } from './course.ts';
import { matrixOf, type Row, rowOf } from './matrix.ts';
import { signalsOf, spreadOf } from './spread.ts';

const CODE = 'interne-werkbegeleiding';
/** Two have € 500 and one € 350; the third has another form as well. */
const SETS = [
  aVariant('Dommel', { bedrag: perMonth(350), duur: months(12), formulier: formCalled('Eigen formulier') }),
  aVariant('Kempenland', {
    bedrag: perMonth(500),
    duur: months(12),
    formulier: formCalled('Regioformulier'),
  }),
  aVariant('Groene Woud', {
    bedrag: perMonth(500),
    duur: months(12),
    formulier: formCalled('Regioformulier'),
  }),
  aVariant('UWV', { bedrag: perMonth(900) }),
];

function rowFor(catalogue = aCatalogue(SETS), measure = byMajority): Row {
  const row = rowOf(CODE, catalogue, measure);
  if (!row) throw new Error('no such instrument');
  return row;
}
const cellOf = (row: Row, key: string) => row.cells.find(({ provider }) => provider.key === key);

describe('one instrument', () => {
  it('compares each aspect with what most providers have', () => {
    const row = rowFor();
    expect(row.yardstick.description).toBe('Wat de meeste uitvoerders hebben');
    expect(cellOf(row, 'Dommel')?.byAspect).toEqual({
      bedrag: 'verschilt',
      duur: 'gelijk',
      formulier: 'verschilt',
    });
    expect(row.byAspect).toEqual({ bedrag: 'verschilt', duur: 'gelijk', formulier: 'verschilt' });
    expect(row.tally).toEqual({ equal: 7, comparable: 9 });
  });

  it('shows UWV as landelijk vast, outside the figure', () => {
    const cell = cellOf(rowFor(), 'UWV');
    expect(cell).toMatchObject({ fixed: true, status: 'verschilt' });
  });

  it('says who has no set at all', () => {
    const row = rowFor(aCatalogue(SETS.slice(1)));
    expect(cellOf(row, 'Dommel')).toMatchObject({ status: 'ontbreekt', variant: undefined });
    expect(row.tally).toEqual({ equal: 6, comparable: 9 });
  });

  it('takes a provider that says it does not offer it as one that lacks it, not as one that agrees', () => {
    const refused = aVariant('Dommel', {
      beleid: {
        aangeboden: false,
        doelgroepen: [],
        bron: { tekst: 'x', gecontroleerdOp: DAY, bevestigd: true },
      },
    });
    expect(cellOf(rowFor(aCatalogue([refused, ...SETS.slice(1)])), 'Dommel')?.status).toBe('ontbreekt');
  });

  it('shows a gemeente only where it differs from its provider, and counts it', () => {
    const same = aVariant('Kempenland', SETS[1]?.parts ?? {}, { gemeenteCode: 'GM1724' });
    const other = aVariant('Kempenland', { bedrag: perMonth(100) }, { gemeenteCode: 'GM1728' });
    const row = rowFor(aCatalogue([...SETS, same, other]));
    expect(cellOf(row, 'Kempenland')?.gemeenten).toMatchObject([
      {
        gemeente: { code: 'GM1728' },
        status: 'verschilt',
        byAspect: { bedrag: 'verschilt', duur: 'onbekend' },
      },
    ]);
    expect(row.tally).toEqual({ equal: 7, comparable: 10 });
  });

  it('lets its gemeenten speak for a provider that has a row for each of them', () => {
    const rows = ['GM1724', 'GM1728'].map((gemeenteCode) =>
      aVariant('Kempenland', SETS[1]?.parts ?? {}, { gemeenteCode }),
    );
    const cell = cellOf(
      rowFor(aCatalogue([...SETS.filter((row) => row.provider !== 'Kempenland'), ...rows])),
      'Kempenland',
    );
    expect(cell).toMatchObject({ status: 'gelijk', gemeenten: [] });
  });

  it('marks a set past its review date', () => {
    const late = SETS.map((row) => (row.provider === 'Dommel' ? { ...row, reviewOn: '2026-11-21' } : row));
    const row = rowFor(aCatalogue(late));
    expect([cellOf(row, 'Dommel')?.reviewDue, cellOf(row, 'Kempenland')?.reviewDue]).toEqual([true, false]);
  });

  it('keeps a national instrument outside every figure', () => {
    const catalogue = aCatalogue(
      [aVariant('UWV', { bedrag: perMonth(1) }, { instrumentCode: 'no-riskpolis' })],
      {
        instruments: [anInstrument('no-riskpolis', { landelijkeAanbieder: 'uwv', bereik: 'landelijk' })],
      },
    );
    const matrix = matrixOf(catalogue, byMajority);
    expect(matrix.rows[0]).toMatchObject({ fixed: true, cells: [{ status: 'gelijk', fixed: true }] });
    expect(matrix.degree).toBeUndefined();
  });

  it('compares nobody who guides nobody under the Participatiewet', () => {
    const catalogue = aCatalogue([...SETS, aVariant('SW-bedrijf', { bedrag: perMonth(1) })], {
      providers: [...threeProviders, aProvider('SW-bedrijf', [])],
    });
    expect(matrixOf(catalogue, byMajority).columns.map(({ provider }) => provider.key)).not.toContain(
      'SW-bedrijf',
    );
    expect(rowFor(catalogue).tally).toEqual(rowFor().tally);
  });
});

describe('yardsticks', () => {
  it('takes the middle amount, the lower one of an even number', () => {
    const sets = [350, 400, 500].map((euros, index) =>
      aVariant(['Dommel', 'Kempenland', 'Groene Woud'][index] ?? '', { bedrag: perMonth(euros) }),
    );
    const measure = { ...byMajority, choiceOf: () => ({ soort: 'mediaan' }) as const };
    expect(rowFor(aCatalogue(sets), measure).yardstick.parts.bedrag).toMatchObject({ inCenten: 40_000 });
    expect(rowFor(aCatalogue(sets.slice(0, 2)), measure).yardstick.parts.bedrag).toMatchObject({
      inCenten: 35_000,
    });
  });

  it('takes the set of UWV when that is chosen (R104)', () => {
    const measure = {
      ...byMajority,
      choiceOf: () => ({ soort: 'organisatie', organisatieId: 'UWV' }) as const,
    };
    const row = rowFor(aCatalogue(SETS), measure);
    expect(row.yardstick.description).toBe('De set van UWV');
    expect(row.tally).toEqual({ equal: 0, comparable: 3 });
  });

  it('says so when the chosen organisation has nothing to compare with', () => {
    const measure = {
      ...byMajority,
      choiceOf: () => ({ soort: 'organisatie', organisatieId: 'UWV' }) as const,
    };
    const row = rowFor(aCatalogue(SETS.slice(0, 3)), measure);
    expect(row.yardstick.choice).toEqual({ soort: 'meerderheid' });
    expect(row.yardstick.description).toBe(
      'Wat de meeste uitvoerders hebben (de gekozen organisatie voert dit niet uit)',
    );
  });

  it('takes a regional agreement from the day on which it holds', () => {
    const measure = {
      ...byMajority,
      choiceOf: () => ({ soort: 'afspraak' }) as const,
      agreementOf: (_code: string, day: string) =>
        day >= '2027-01-01' ? { title: 'Eén tarief', parts: { bedrag: perMonth(450) } } : undefined,
    };
    expect(rowFor(aCatalogue(SETS), measure).yardstick.choice.soort).toBe('meerderheid');
    const later = rowFor(aCatalogue(SETS, { on: '2027-01-01' }), measure).yardstick;
    expect(later).toMatchObject({ choice: { soort: 'afspraak' }, parts: { bedrag: { inCenten: 45_000 } } });
    expect(later.parts.duur).toBeDefined();
  });
});

describe('what is declared', () => {
  const equal = rowFor(aCatalogue(SETS.slice(1, 3), { providers: threeProviders.slice(1) }));

  it('is said to disagree with the data, in words', () => {
    expect(contradictionOf('geharmoniseerd', rowFor())).toBe(
      'Verklaard als geharmoniseerd, maar volgens de gegevens is het niet gelijk bij 1 uitvoerder van de 3: bedrag en formulier.',
    );
    expect(contradictionOf('alleen-inzichtelijk', equal)).toBe(
      'Verklaard als alleen inzichtelijk, maar volgens de gegevens is alles gelijk.',
    );
    expect(contradictionOf('deels', equal)).toBe(
      'Verklaard als deels geharmoniseerd, maar volgens de gegevens is alles gelijk.',
    );
  });

  it('is left alone where it agrees', () => {
    expect(contradictionOf('deels', rowFor())).toBeUndefined();
    expect(contradictionOf('lokaal', rowFor())).toBeUndefined();
    expect(contradictionOf('geharmoniseerd', equal)).toBeUndefined();
    expect(contradictionOf('geharmoniseerd', rowFor(aCatalogue([])))).toBeUndefined();
  });
});

describe('over time', () => {
  it('looks at each month, a year back and half a year ahead, and at today', () => {
    const days = courseDays(DAY);
    expect(days).toHaveLength(20);
    expect([days[0], days.at(-1)]).toEqual(['2025-11-01', '2027-05-01']);
    expect(days).toContain(DAY);
    expect(courseDays('2026-11-01')).toHaveLength(19);
  });

  it('moves only from the day on which a set holds', () => {
    const until = (on: string) =>
      on < '2027-01-01' ? SETS : [...SETS.slice(1), aVariant('Dommel', SETS[1]?.parts ?? {})];
    const points = courseOf(['2026-12-31', '2027-01-01'], (on) => aCatalogue(until(on), { on }), byMajority);
    expect(points).toMatchObject([
      { day: '2026-12-31', degree: 777, byInstrument: [{ code: CODE, degree: 777 }] },
      { day: '2027-01-01', degree: 1_000, byInstrument: [{ code: CODE, degree: 1_000 }] },
    ]);
  });
});

describe('amounts side by side', () => {
  it('spreads them in the unit that most use', () => {
    expect(spreadOf(rowFor())).toEqual({ lowest: 35_000, middle: 50_000, highest: 90_000, unit: 'maand' });
    expect(spreadOf(rowFor(aCatalogue(SETS.slice(0, 1))))).toBeUndefined();
  });

  it('warns where the choice of a candidate pays an employer most (R97)', () => {
    const signals = signalsOf(matrixOf(aCatalogue(SETS.slice(0, 3)), byMajority));
    expect(signals).toMatchObject([
      {
        code: CODE,
        differenceInCents: 180_000,
        highest: { who: 'Groene Woud', short: '€ 500 per maand, ten hoogste 12 maanden' },
        lowest: { who: 'Dommel', short: '€ 350 per maand, ten hoogste 12 maanden' },
      },
    ]);
    expect(signals[0]?.text).toContain('in het eerste jaar € 1.800 meer dan bij een kandidaat van Dommel');
  });

  it('counts a provider without the instrument as one that pays nothing', () => {
    const [signal] = signalsOf(matrixOf(aCatalogue(SETS.slice(1, 3)), byMajority));
    expect(signal).toMatchObject({
      differenceInCents: 600_000,
      lowest: { who: 'Dommel', short: 'Heeft dit niet' },
    });
  });

  it('gives no warning for what the law computes', () => {
    const statutory = ['Dommel', 'Kempenland'].map((key) =>
      aVariant(key, {
        bedrag: { soort: 'berekening', bron: { tekst: 'wet', gecontroleerdOp: DAY, bevestigd: true } },
      }),
    );
    expect(signalsOf(matrixOf(aCatalogue(statutory), byMajority))).toEqual([]);
  });
});
