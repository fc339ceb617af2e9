import { describe, expect, it } from 'vitest';
import { catalogue, dommel, kempenland, row } from '../../../test/advice.builder.ts';
import { WerkgeverAdvies, WerkgeverVraag } from '../../contract/advice.resource.ts';
import { ruleset2026 } from '../rulesets/2026-01.ts';
import { adviseEmployer } from './advise-employer.ts';

const on = '2026-03-01';
const rows = [row('loonkostensubsidie', dommel), row('loonkostensubsidie', kempenland)];

function ask(question: Partial<WerkgeverVraag> = {}): WerkgeverAdvies {
  return adviseEmployer({
    question: WerkgeverVraag.parse({ regio: 'AM28', ...question }),
    on,
    catalogue: catalogue(on, rows),
    overdueDays: 90,
    ruleset: ruleset2026,
  });
}
const codes = ({ instrumenten }: WerkgeverAdvies) => instrumenten.map(({ code }) => code);

describe('what an employer can get, without a candidate', () => {
  it('has the form of the wire', () => {
    expect(WerkgeverAdvies.safeParse(ask()).error).toBeUndefined();
  });

  it('leaves open what depends on the person, and names it', () => {
    const subsidy = ask().instrumenten.find(({ code }) => code === 'loonkostensubsidie');

    expect(subsidy).toMatchObject({ uitkomst: 'onbekend', redenen: [] });
    expect(subsidy?.hangtAfVan).toContain('of de kandidaat tot de doelgroep loonkostensubsidie hoort');
  });

  it('says with its reason what the work itself rules out', () => {
    const { nietMogelijk } = ask({ urenPerWeek: 8, contractMaanden: 3 });

    expect(
      nietMogelijk.find(({ code }) => code === 'jobcoach-uwv')?.redenen.map(({ tekst }) => tekst),
    ).toEqual(['Het contract is korter dan zes maanden.', 'Het werk is minder dan 12 uur per week.']);
    expect(codes(ask({ urenPerWeek: 32, contractMaanden: 12 }))).toContain('jobcoach-uwv');
  });

  it('keeps to what is asked for', () => {
    expect(codes(ask({ zoektVoor: ['minder-risico'] }))).toEqual(['no-riskpolis']);
  });

  it('has a provider on every instrument, the one of the place of work first', () => {
    const offers = (gemeentecode: string) =>
      ask({ gemeentecode }).instrumenten.find(({ code }) => code === 'loonkostensubsidie')?.aanbod;

    expect(offers('GM1728')?.map(({ aanbieder, gemeenten }) => [aanbieder.naam, gemeenten])).toEqual([
      ['Kempenland', ['Bladel']],
      ['De Dommel', ['Eindhoven']],
    ]);
    for (const { aanbod } of ask().instrumenten) expect(aanbod.length).toBeGreaterThan(0);
  });
});
