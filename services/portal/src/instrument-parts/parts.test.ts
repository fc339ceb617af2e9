import { AspectDelen } from '@vlinderdas/instruments-service/contract/parts.resource';
import { describe, expect, it } from 'vitest';
import { guidanceParts } from '../../test/played-harmonisation.ts';
import { toFormValues } from '../http/form-values.ts';
import { checkBody } from './check-body.ts';
import { parseEuros, parseParts } from './part-content.ts';
import { partValues } from './part-values.ts';

const typed = partValues(guidanceParts);
const parse = (changed: Record<string, string | readonly string[]>) => {
  const values = toFormValues({ ...typed, ...changed });
  const { parts, problems } = parseParts(values);
  return checkBody(AspectDelen, parts, values, problems);
};

describe('the parts of a variant as a form', () => {
  it('come out as they went in, every source included', () => {
    const checked = parse({});

    expect(checked.problems).toBeUndefined();
    expect(AspectDelen.parse(checked.body)).toEqual(guidanceParts);
  });

  it('ask the source that most parts have once, and another one by itself', () => {
    expect(typed['bron.tekst']).toBe('Beleidsregel werkbegeleiding 2026');
    expect(typed['bedrag.bron.tekst']).toBe('Uitvoeringsbesluit 2026');
    expect(typed['duur.bron.tekst']).toBeUndefined();
  });

  it('leave out what is not known yet', () => {
    const checked = parse({ 'bedrag.soort': '', 'beleid.aangeboden': '', 'voorwaarden.keuze': '' });

    expect(Object.keys(checked.body ?? {})).toEqual(['duur', 'werkwijze', 'formulier']);
  });

  it('say everything that is wrong at once, each at its field', () => {
    const checked = parse({
      'bedrag.inCenten': 'veel',
      'bedrag.eenheid': '',
      'duur.verlengbaarTot': '3',
      'bron.tekst': '',
      'werkwijze.stappen.0.tekst': '',
      'werkwijze.stappen.1.tekst': 'x'.repeat(301),
      'voorwaarden.lijst.1.feit': '',
    });

    expect(checked.problems).toEqual([
      { field: 'bedrag.inCenten', message: 'Schrijf een bedrag als 350 of 350,50.' },
      { field: 'bron.tekst', message: 'Noem waar dit staat, zoals een verordening of een beleidsregel.' },
      { field: 'voorwaarden.lijst.1.feit', message: 'Kies waar de voorwaarde over gaat.' },
      { field: 'duur.verlengbaarTot', message: 'Na verlenging is de duur niet korter.' },
      { field: 'werkwijze.stappen.1.tekst', message: 'Maximaal 300 tekens.' },
    ]);
  });

  it('refuse an amount without a unit, in the words of the API', () => {
    expect(parse({ 'bedrag.eenheid': '' }).problems).toEqual([
      {
        field: 'bedrag.eenheid',
        message: 'Zeg waarvoor het bedrag is: per maand, per uur, eenmalig.',
      },
    ]);
  });
});

describe('an amount', () => {
  it('is read as people write it', () => {
    expect(parseEuros('350')).toBe(35_000);
    expect(parseEuros('€ 1.250,5')).toBe(125_050);
    expect(parseEuros('500,-')).toBe(50_000);
    expect(parseEuros('-5')).toBeUndefined();
    expect(parseEuros('12.50')).toBeUndefined();
  });
});
