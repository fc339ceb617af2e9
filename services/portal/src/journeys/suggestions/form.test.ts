import { describe, expect, it } from 'vitest';
import { toFormValues } from '../../http/form-values.ts';
import { fieldsOf, parseAnswer } from './form.ts';

describe('an answer', () => {
  it('takes the fields that belong to it and no others', () => {
    const sent = {
      kennismaking: 'rondleiding',
      reden: 'reistijd',
      'toelichting-kennismaken': 'Dinsdag kan.',
    };

    expect(parseAnswer(toFormValues({ ...sent, antwoord: 'kennismaken' }))).toEqual({
      body: { antwoord: 'kennismaken', kennismaking: 'rondleiding', toelichting: 'Dinsdag kan.' },
    });
    expect(parseAnswer(toFormValues({ ...sent, antwoord: 'aannemen' }))).toEqual({
      body: { antwoord: 'aannemen' },
    });
    expect(parseAnswer(toFormValues({ ...sent, antwoord: 'afwijzen' }))).toEqual({
      body: { antwoord: 'afwijzen', reden: 'reistijd' },
    });
  });

  it('does without the kind of kennismaking: the adviser asks', () => {
    expect(parseAnswer(toFormValues({ antwoord: 'kennismaken' }))).toEqual({
      body: { antwoord: 'kennismaken' },
    });
  });

  it('says no only with a reason', () => {
    expect(parseAnswer(toFormValues({ antwoord: 'afwijzen', reden: 'leeftijd' }))).toEqual({
      problems: [{ field: 'reden', message: 'Kies waarom deze kandidaat niet past.' }],
    });
  });

  it('is one of three', () => {
    expect(parseAnswer(toFormValues({ antwoord: 'misschien' }))).toHaveProperty('problems');
  });

  it('gets the errors of the API beside its own note', () => {
    expect(fieldsOf(toFormValues({ antwoord: 'aannemen' }))['/toelichting']).toBe('toelichting-aannemen');
  });
});
