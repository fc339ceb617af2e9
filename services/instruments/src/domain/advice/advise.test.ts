import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue, dommel } from '../../../test/advice.builder.ts';
import { ask, of, subsidised, today } from '../../../test/advice-question.ts';
import { Advies } from '../../contract/advice.resource.ts';
import type { Facts } from '../rules/fact.ts';

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
