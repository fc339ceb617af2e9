import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue, dommel, row, source, uwv } from '../../../test/advice.builder.ts';
import { Advies, type InstrumentAdvies } from '../../contract/advice.resource.ts';
import { nationalInstruments } from '../national/all.ts';
import type { Facts } from '../rules/fact.ts';
import { ruleset2026 } from '../rulesets/2026-01.ts';
import { findRulesetOn } from '../rulesets/all.ts';
import { type AdviceQuestion, advise } from './advise.ts';
import { bridgingInstruments, noGaps } from './bridges.ts';

const today = '2026-03-01';

/** Somebody of Eindhoven with bijstand and a low loonwaarde, in a job of 32 hours. */
const subsidised: Facts = {
  leeftijd: 30,
  uitkering: 'participatiewet',
  woongemeente: 'GM0772',
  'doelgroep-loonkostensubsidie': true,
  doelgroepregister: true,
  arbeidsgehandicapt: false,
  'advies-beschut-werk': false,
  'loonwaarde-percentage': 60,
  'loonwaarde-vastgesteld': true,
  'begeleiding-nodig': false,
  'soort-plek': 'baan',
  'uren-per-week': 32,
  'contract-maanden': 12,
  'maanden-in-dienst': 0,
};

function ask(changes: Partial<AdviceQuestion> = {}) {
  const on = changes.on ?? today;
  return advise({
    on,
    start: '2026-04-01',
    today,
    facts: subsidised,
    gaps: noGaps,
    catalogue: catalogue(on),
    ruleset: findRulesetOn(on) ?? ruleset2026,
    ...changes,
  });
}
const of = ({ instrumenten }: Advies, code: string): InstrumentAdvies | undefined =>
  instrumenten.find((instrument) => instrument.code === code);

describe('advice for a person and a job', () => {
  it('has the form of the wire', () => {
    expect(Advies.safeParse(ask()).error).toBeUndefined();
  });

  it('says what can be, from whom, how much with its working, and by when', () => {
    expect(of(ask(), 'loonkostensubsidie')).toMatchObject({
      uitkomst: 'ja',
      aanbieder: { sleutel: dommel, naam: 'De Dommel', landelijk: false },
      contact: { naam: 'De Dommel', telefoonnummer: '040 000 00 20' },
      bedrag: '€ 1.088,27 per maand',
      berekening: { bedragInCenten: 108_827 },
      uiterlijk: { datum: '2026-10-01' },
      helptBij: ['Lager werktempo: een loonwaarde van 60%'],
    });
  });

  it('explains every reason to its article', () => {
    for (const { code, redenen } of ask().instrumenten) {
      expect(redenen.length, code).toBeGreaterThan(0);
      for (const { artikel, regel } of redenen) {
        expect(artikel, code).toBeTruthy();
        expect(regel).toMatch(/^2026-01\//);
      }
    }
    expect(of(ask(), 'loonkostensubsidie')?.redenen.map(({ artikel }) => artikel)).toContain(
      'Participatiewet art. 10c lid 1',
    );
  });

  it('puts what can be first and what cannot last', () => {
    const order = ask().instrumenten.map(({ uitkomst }) => uitkomst);
    const ranks = order.map((outcome) => ['ja', 'onbekend', 'nee'].indexOf(outcome));

    expect(ranks).toEqual(ranks.toSorted());
  });

  it('names what is missing and never takes it for a yes', () => {
    const { 'doelgroep-loonkostensubsidie': _unknown, ...facts } = subsidised;

    expect(of(ask({ facts }), 'loonkostensubsidie')).toMatchObject({
      uitkomst: 'onbekend',
      ontbreekt: [
        {
          feit: 'doelgroep-loonkostensubsidie',
          tekst: 'Nog niet bekend: of de kandidaat tot de doelgroep loonkostensubsidie hoort.',
        },
      ],
    });
  });

  it('follows the rules of the day: the benefit of the banenafspraak lasts three years in 2025, as long as the job in 2026', () => {
    const facts: Facts = { ...subsidised, 'eigen-werknemer': false };
    const on = (day: string) => of(ask({ on: day, facts }), 'lkv-banenafspraak');

    expect(on('2025-12-31')).toMatchObject({ duur: '36 maanden', uiterlijk: { datum: '2026-07-01' } });
    expect(on('2026-01-01')).toMatchObject({ duur: 'Zolang het dienstverband duurt' });
    expect(on('2026-01-01')?.uiterlijk).toBeUndefined();
    expect(on('2026-01-01')?.bedrag).toBe(
      '€ 1.680,64 per jaar (€ 1,01 per uur, ten hoogste € 2.000 per jaar)',
    );
  });

  it('does not know an instrument after it ended', () => {
    expect(of(ask({ on: '2025-06-01' }), 'lkv-oudere-werknemer')).toBeDefined();
    expect(of(ask(), 'lkv-oudere-werknemer')).toBeUndefined();
  });

  it('says for a day nobody looked at yet that the rules must be checked', () => {
    expect(ask({ on: '2027-03-01' }).voorbehoud).toContain('nagekeken tot 1 januari 2027');
    expect(ask().voorbehoud).not.toContain('nagekeken tot');
  });

  it('has no loonkostensubsidie for somebody whose measured loonwaarde is the whole wage', () => {
    const measured = (percentage: number, established: boolean) =>
      of(
        ask({
          facts: {
            ...subsidised,
            'loonwaarde-percentage': percentage,
            'loonwaarde-vastgesteld': established,
          },
        }),
        'loonkostensubsidie',
      )?.uitkomst;

    expect([measured(60, true), measured(100, true), measured(100, false)]).toEqual(['ja', 'nee', 'ja']);
  });

  it('warns for what does not go together', () => {
    const facts: Facts = { ...subsidised, 'loonwaarde-vastgesteld': false };

    expect(of(ask({ facts }), 'forfaitaire-loonkostensubsidie')?.opletten).toEqual([
      'Eerst hooguit zes maanden forfaitair, daarna met de gemeten loonwaarde. Niet tegelijk (Participatiewet art. 10d lid 5).',
    ]);
  });

  it('says that there is none, and whom to speak with, when all is no', () => {
    const nobody = {
      ...catalogue(today),
      instruments: catalogue(today).instruments.filter(({ code }) => code === 'beschut-werk'),
    };

    expect(ask({ catalogue: nobody }).geen).toHaveLength(2);
    expect(ask().geen).toBeUndefined();
  });
});

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

describe('advice in general', () => {
  const arbitraryFacts = fc.record(
    {
      leeftijd: fc.integer({ min: 15, max: 75 }),
      uitkering: fc.constantFrom('participatiewet', 'ww', 'wga', 'wajong', 'geen', 'ziektewet'),
      woongemeente: fc.constantFrom('GM0772', 'GM1728', 'GM0363'),
      'doelgroep-loonkostensubsidie': fc.boolean(),
      doelgroepregister: fc.boolean(),
      arbeidsgehandicapt: fc.boolean(),
      'advies-beschut-werk': fc.boolean(),
      'loonwaarde-percentage': fc.integer({ min: 0, max: 100 }),
      'begeleiding-nodig': fc.boolean(),
      'soort-plek': fc.constantFrom('baan', 'bbl', 'werkervaringsplaats', 'detachering'),
      'uren-per-week': fc.integer({ min: 1, max: 40 }),
      'maanden-in-dienst': fc.integer({ min: 0, max: 24 }),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Facts>;

  it('never lacks a reason, and never says yes while it misses a fact', () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        for (const { uitkomst, redenen, ontbreekt } of ask({ facts }).instrumenten) {
          expect(redenen.length).toBeGreaterThan(0);
          if (uitkomst !== 'onbekend') expect(ontbreekt).toEqual([]);
          if (uitkomst === 'ja') expect(redenen.every((reason) => reason.uitkomst === 'ja')).toBe(true);
        }
      }),
    );
  });

  it('is monotone: one more fact never turns a yes or a no around', () => {
    fc.assert(
      fc.property(arbitraryFacts, arbitraryFacts, (facts, more) => {
        // Who pays the benefit decides who carries it out, so that fact changes the question itself.
        const { uitkering: _benefit, woongemeente: _home, ...others } = more;
        const before = ask({ facts });
        const after = ask({ facts: { ...others, ...facts } });
        for (const { code, uitkomst } of before.instrumenten) {
          if (uitkomst !== 'onbekend') expect([code, of(after, code)?.uitkomst]).toEqual([code, uitkomst]);
        }
      }),
    );
  });
});
