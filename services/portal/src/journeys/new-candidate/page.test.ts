import { kandidaatInvoer } from '@vlinderdas/candidates-service/contract/profile.resource';
import { gemeentenOfRegion } from '@vlinderdas/region/gemeenten';
import { describe, expect, it } from 'vitest';
import { played } from '../../../test/played-region/played.ts';
import { complaintsAbout, render, testGuard } from '../../../test/rendered-page.ts';
import { toFormValues } from '../../http/form-values.ts';
import { parseNewCandidate } from './form.ts';
import { newCandidatePage } from './page.ts';

const today = '2026-11-24';
const needed = { achternaam: 'Kwast', bemiddelbaarheid: 'direct', grondslag: 'participatiewet' };
const parse = (fields: Record<string, string>) =>
  parseNewCandidate(toFormValues(fields), today, played.guide);

describe('a new candidate', () => {
  it('needs a family name, how far from work, and the ground for sharing', () => {
    const { candidate } = parse(needed);

    expect(candidate).toEqual({
      identiteit: { achternaam: 'Kwast' },
      begeleiderId: played.guide,
      grondslag: 'participatiewet',
      beschikbaarheid: 'beschikbaar',
      bemiddelbaarheid: 'direct',
    });
    expect(() => kandidaatInvoer.parse(candidate)).not.toThrow();
    expect(parse({}).problems?.map(({ field }) => field)).toEqual([
      'achternaam',
      'bemiddelbaarheid',
      'grondslag',
    ]);
  });

  it('is refused with what cannot be: a birth date, a postcode, a mail address, a gemeente', () => {
    const problems = parse({
      ...needed,
      geboortedatum: '2020-01-01',
      postcode: '12',
      emailadres: 'karel',
      woongemeente: 'GM9999',
    }).problems;

    expect(problems?.map(({ field }) => field)).toEqual([
      'geboortedatum',
      'emailadres',
      'postcode',
      'woongemeente',
    ]);
  });

  it('is asked for on a valid page that keeps what was filled in', async () => {
    const values = toFormValues({ achternaam: 'Kwast', grondslag: 'geen' });
    const problems = [{ field: 'postcode', message: 'Schrijf een postcode als 5611AB.' }];
    const gemeenten = gemeentenOfRegion('AM28');
    const markup = render(newCandidatePage({ gemeenten, values, problems, guard: testGuard }));

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(markup).toContain('value="Kwast"');
    expect(markup).toMatch(/value="geen" checked/);
    expect(markup).toContain('Valkenswaard');
  });
});
