import { describe, expect, it } from 'vitest';
import { toFormValues } from '../../http/form-values.ts';
import { parseAvailability, parseMediation, parseVisibility } from './form.ts';

const today = '2026-11-24';

describe('a new availability', () => {
  const parse = (fields: Record<string, string>) => parseAvailability(toFormValues(fields), today);

  it('may end on a day that is still to come', () => {
    expect(parse({ beschikbaarheid: 'tijdelijk-niet', nietBeschikbaarTot: '2026-12-15' }).change).toEqual({
      beschikbaarheid: 'tijdelijk-niet',
      nietBeschikbaarTot: '2026-12-15',
    });
    expect(
      parse({ beschikbaarheid: 'tijdelijk-niet', nietBeschikbaarTot: today }).problems?.[0]?.message,
    ).toBe('Kies een dag die nog komt.');
  });

  it('has a date only with temporarily not', () => {
    expect(
      parse({ beschikbaarheid: 'beschikbaar', nietBeschikbaarTot: '2026-12-15' }).problems?.[0]?.field,
    ).toBe('nietBeschikbaarTot');
  });

  it('must be one of the list', () => {
    expect(parse({ beschikbaarheid: 'ziek' }).problems).toHaveLength(1);
  });
});

describe('a new bemiddelbaarheid', () => {
  it('needs what it is based on', () => {
    expect(parseMediation(toFormValues({ bemiddelbaarheid: 'direct' })).problems?.[0]?.field).toBe(
      'criterium',
    );
    expect(
      parseMediation(toFormValues({ bemiddelbaarheid: 'direct', criterium: 'Gesprek.' })).change,
    ).toEqual({
      bemiddelbaarheid: 'direct',
      criterium: 'Gesprek.',
    });
  });
});

describe('visibility', () => {
  it('needs how the candidate said so', () => {
    expect(parseVisibility(toFormValues({ zichtbaar: 'nee' })).problems?.[0]?.field).toBe('kanaal');
    expect(parseVisibility(toFormValues({ zichtbaar: 'nee', kanaal: 'telefoon' })).change).toEqual({
      zichtbaarVoorWerkgevers: false,
      kanaal: 'telefoon',
    });
  });
});
