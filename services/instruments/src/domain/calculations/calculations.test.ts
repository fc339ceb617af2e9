import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Berekening, Maandlasten, RekenVraag } from '../../contract/advice.resource.ts';
import { calculateMonthlyCost } from './monthly-cost.ts';
import { calculateWageCostBenefit } from './wage-cost-benefit.ts';
import { calculateFlatSubsidy, calculateWageSubsidy } from './wage-subsidy.ts';

const on = '2026-03-01';
const measured = (wageValue: number, hoursPerWeek = 32, age = 30) => {
  const result = calculateWageSubsidy({ on, age, hoursPerWeek, wageValue, established: true });
  if (result.kind === 'not-made') throw new Error(result.reason);
  return result.calculation;
};
const flat = (hoursPerWeek: number) => {
  const result = calculateFlatSubsidy({ on, age: 30, hoursPerWeek });
  if (result.kind === 'not-made') throw new Error(result.reason);
  return result.calculation;
};

describe('art. 10d lid 4 Participatiewet: loonkostensubsidie', () => {
  it('gives € 1.088,27 a month at a loonwaarde of 60%, 32 hours and a minimum wage of € 14,71', () => {
    expect(measured(60)).toMatchObject({ bedragInCenten: 108_827, eenheid: 'maand' });
  });

  it('shows the whole sum, line by line', () => {
    expect(measured(60).regels.map(({ tekst, som, bedragInCenten }) => [tekst, som, bedragInCenten])).toEqual(
      [
        ['Minimumloon per uur bij 21 jaar en ouder', undefined, 1471],
        ['Deel van het minimumloon dat de subsidie vergoedt: 40%', '100% − 60% loonwaarde', undefined],
        [
          'Subsidie per betaald uur, met vakantiegeld (8%) en werkgeverslasten (23,5%)',
          '40% × € 14,71 × 1,08 × 1,235',
          785,
        ],
        ['Subsidie per maand bij 32 uur per week', 'bedrag per uur × 32 × 52 / 12', 108_827],
      ],
    );
  });

  it('is at most 70% of the minimum wage', () => {
    expect(measured(10).bedragInCenten).toBe(measured(30).bedragInCenten);
    expect(measured(10).regels[1]?.som).toBe('100% − 10% loonwaarde, ten hoogste 70%');
  });

  it('is nothing at a full loonwaarde', () => {
    expect(measured(100).bedragInCenten).toBe(0);
  });

  it('follows the youth wage', () => {
    expect(measured(50, 36, 18).regels[0]).toMatchObject({
      tekst: 'Minimumloon per uur bij 18 jaar',
      bedragInCenten: 736,
    });
  });

  it('says that an estimate is no measurement', () => {
    const result = calculateWageSubsidy({ on, age: 30, hoursPerWeek: 32, wageValue: 60, established: false });

    expect(result.kind === 'made' && result.calculation.aannames).toContain(
      'De loonwaarde is een schatting. De meting op de werkplek bepaalt het bedrag.',
    );
  });

  it('is not made where the minimum wage is unknown', () => {
    expect(
      calculateWageSubsidy({ on: '2024-01-01', age: 30, hoursPerWeek: 32, wageValue: 60, established: true })
        .kind,
    ).toBe('not-made');
  });

  it('never rises with the loonwaarde and never falls with the hours', () => {
    const share = fc.integer({ min: 0, max: 100 });
    const hours = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(share, share, hours, hours, (a, b, h, k) => {
        expect(measured(Math.max(a, b), h).bedragInCenten).toBeLessThanOrEqual(
          measured(Math.min(a, b), h).bedragInCenten,
        );
        expect(measured(a, Math.max(h, k)).bedragInCenten).toBeGreaterThanOrEqual(
          measured(a, Math.min(h, k)).bedragInCenten,
        );
      }),
    );
  });
});

describe('art. 10d lid 5 Participatiewet: forfaitaire loonkostensubsidie', () => {
  it('is half of the minimum wage, whatever the person produces', () => {
    expect(flat(32).bedragInCenten).toBe(measured(50).bedragInCenten);
  });
});

describe('Wtl: loonkostenvoordelen', () => {
  it('art. 2.13: € 1,01 per paid hour', () => {
    expect(calculateWageCostBenefit('lkv-banenafspraak', { on, hoursPerWeek: 32 })).toMatchObject({
      bedragInCenten: 168_064,
      eenheid: 'jaar',
    });
  });

  it('art. 2.9: at most € 6.000 a year', () => {
    expect(
      calculateWageCostBenefit('lkv-arbeidsgehandicapte-werknemer', { on, hoursPerWeek: 38 }).bedragInCenten,
    ).toBe(600_000);
  });
});

describe('what an employer pays a month', () => {
  const cost = (question: Partial<RekenVraag>) => {
    const result = calculateMonthlyCost(
      RekenVraag.parse({ leeftijd: 30, urenPerWeek: 32, loonwaardePercentage: 60, ...question }),
      on,
    );
    if (result.kind === 'not-made') throw new Error(result.reason);
    return result.cost;
  };

  it('is the wage with its charges, less the subsidy', () => {
    const { zonderInCenten, metInCenten } = cost({});

    expect(zonderInCenten).toBe(272_067);
    expect(zonderInCenten - metInCenten).toBe(108_827);
  });

  it('leaves pay above the minimum wage to the employer', () => {
    const [minimum, above] = [cost({}), cost({ uurloonInCenten: 1_800 })];

    expect(above.zonderInCenten - above.metInCenten).toBe(minimum.zonderInCenten - minimum.metInCenten);
  });

  it('art. 4.1 lid 3 Wtl: counts the highest benefit only', () => {
    const both = cost({
      regelingen: ['loonkostenvoordeel-banenafspraak', 'loonkostenvoordeel-arbeidsgehandicapt'],
    });

    expect(both.zonderInCenten - both.metInCenten).toBe(Math.round(507_520 / 12));
    expect(both.berekeningen).toHaveLength(2);
  });

  it('art. 10d lid 5 Participatiewet: never counts both subsidies in one month', () => {
    const both = cost({ regelingen: ['forfaitaire-loonkostensubsidie', 'loonkostensubsidie'] });

    expect(both.zonderInCenten - both.metInCenten).toBe(108_827);
  });

  it('asks for the loonwaarde when it needs one', () => {
    expect(RekenVraag.safeParse({ urenPerWeek: 32 }).success).toBe(false);
    expect(
      RekenVraag.safeParse({ urenPerWeek: 32, regelingen: ['forfaitaire-loonkostensubsidie'] }).success,
    ).toBe(true);
  });

  it('is never less than nothing, and says so where a wage cannot be right', () => {
    const { metInCenten, aannames } = cost({ uurloonInCenten: 100, loonwaardePercentage: 30 });

    expect(metInCenten).toBe(0);
    expect(aannames.join(' ')).toContain('Deze regelingen zijn samen meer dan de loonkosten.');
    expect(cost({}).aannames.join(' ')).not.toContain('samen meer');
  });

  it('has the form of the wire', () => {
    expect(Maandlasten.safeParse(cost({})).error).toBeUndefined();
    expect(Berekening.safeParse(measured(60)).error).toBeUndefined();
  });

  it('adds up: the lines end in what is paid', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 100 }),
        (urenPerWeek, loonwaarde) => {
          const { zonderInCenten, metInCenten, regels } = cost({
            urenPerWeek,
            loonwaardePercentage: loonwaarde,
          });
          const less = regels.filter(({ tekst }) => tekst.startsWith('Af:'));

          expect(less.reduce((sum, { bedragInCenten = 0 }) => sum + bedragInCenten, zonderInCenten)).toBe(
            metInCenten,
          );
          expect(regels.at(-1)?.bedragInCenten).toBe(metInCenten);
        },
      ),
    );
  });
});
