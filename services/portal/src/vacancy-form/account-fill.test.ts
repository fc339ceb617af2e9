import { HerkenningAntwoord } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { describe, expect, it } from 'vitest';
import { employer } from '../../test/played-adviser-region/employer.ts';
import { filledIn } from './account-fill.ts';
import { emptyForm, type TextFieldName } from './vacancy-form.ts';

const formWith = (texts: Partial<Record<TextFieldName, string>>) => ({
  ...emptyForm,
  texts: { ...emptyForm.texts, ...texts },
});
const read = HerkenningAntwoord.parse({
  competenties: [],
  voorwaardenNaSelectie: [],
  nietOvergenomen: [],
  voorstel: {
    contactpersoon: { naam: 'Marga Verhoeven', emailadres: 'marga@zorg.example' },
    adres: { postcode: '5504AB' },
  },
});

describe('whom to contact of an account', () => {
  it('is filled in whole where nobody gave anything, before whom the text names', () => {
    expect(filledIn(emptyForm, employer, read).texts).toMatchObject({
      contactNaam: 'J. van Dijk',
      contactTelefoon: '040 000 00 00',
      contactEmail: '',
    });
    expect(filledIn(emptyForm, { ...employer, contactpersonen: [] }, read).texts).toMatchObject({
      contactNaam: 'Marga Verhoeven',
      contactTelefoon: '',
      contactEmail: 'marga@zorg.example',
    });
  });

  it.each([
    { contactNaam: 'Kees Voorbeeld' },
    { contactTelefoon: '040 000 00 99' },
    { contactEmail: 'kees@bedrijf.example' },
  ])('stays out where a person gave a part of it: %j', (given) => {
    const nobody = { contactNaam: '', contactTelefoon: '', contactEmail: '' };

    expect(filledIn(formWith(given), employer, read).texts).toMatchObject({ ...nobody, ...given });
  });
});

describe('the postcode of an account', () => {
  it('is filled in where neither a person nor the text gave one', () => {
    const placed = (given: string, recognition: typeof read | undefined) =>
      filledIn(formWith({ postcode: given }), employer, recognition).texts.postcode;

    expect(placed('', undefined)).toBe('5684AB');
    expect(placed('', read)).toBe('5504AB');
    expect(placed('5611AB', undefined)).toBe('5611AB');
  });
});
