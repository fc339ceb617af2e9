import { Vacature, VacatureWijziging } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { describe, expect, it } from 'vitest';
import { vacancy } from '../../test/played-adviser-region/vacancy.ts';
import { today } from '../../test/typed-vacancy-form.ts';
import { storedOtherwise } from './changed-fields.ts';
import { requirementsOf, unconfirmedOf } from './requirement-rows.ts';
import { toVacancyChange, toVacancyContent } from './vacancy-content.ts';
import { formOfVacancy } from './vacancy-form.ts';

describe('changing a vacancy', () => {
  it('sends only what changed, empties what was emptied, and keeps parts that the form does not show', () => {
    const stored = Vacature.parse({ ...vacancy, adres: { postcode: '5684AB', huisnummer: 12 } });
    const shown = formOfVacancy(stored);
    const { content } = toVacancyContent(
      { ...shown, texts: { ...shown.texts, postcode: '5611AB', begintijd: '', taken: 'Tillen' } },
      today,
    );

    const change = toVacancyChange(content, stored);

    expect(VacatureWijziging.parse(change)).toMatchObject({
      adres: { postcode: '5611AB', huisnummer: 12 },
      begintijd: null,
      taken: ['Tillen'],
    });
    expect(change).not.toHaveProperty('naamVacature');
    expect(change).not.toHaveProperty('werktijden');
  });

  it('knows what nobody confirmed, and what of it the law makes required already', () => {
    const found = { weging: 'vereist', herkomst: 'herkend' };
    const stored = Vacature.parse({
      ...vacancy,
      rijbewijs: [{ codeSoortRijbewijs: 'C', ...found, wettelijkeGrond: 'WVW' }],
      cursus: [{ naamCursus: 'VCA', ...found }],
    });

    expect(unconfirmedOf(stored)).toEqual({ wished: 1, lawful: 1 });
    expect(unconfirmedOf(Vacature.parse(vacancy))).toEqual({ wished: 0, lawful: 0 });
  });

  it('says which words somebody else changed meanwhile, of whom to contact too', () => {
    const stored = Vacature.parse({
      ...vacancy,
      contactpersoon: { naam: 'Ans Duif', emailadres: 'ans@duif.example' },
    });
    const shown = formOfVacancy(stored);
    const sent = { ...shown, texts: { ...shown.texts, contactEmail: 'oud@duif.example' } };

    expect(storedOtherwise(shown, stored)).toEqual([]);
    expect(storedOtherwise(sent, stored)).toEqual([{ name: 'E-mail', value: 'ans@duif.example' }]);
  });

  it('names a language by a level that one can speak, not by the code for none', () => {
    const names = [0, 3, 8].map((codeNiveauTaalbeheersingMondeling) =>
      requirementsOf(
        Vacature.parse({
          ...vacancy,
          taalbeheersing: [{ codeTaal: 'eng', codeNiveauTaalbeheersingMondeling }],
        }),
      ).map(({ name }) => name),
    );

    expect(names.map((row) => row.filter((name) => name.startsWith('Engels')))).toEqual([
      ['Engels'],
      [expect.stringMatching(/^Engels, .+/)],
      ['Engels'],
    ]);
  });

  it('does not send back what only answers say', () => {
    const rijbewijs = [
      {
        codeSoortRijbewijs: 'C',
        weging: 'vereist',
        reden: 'Rijden.',
        herkomst: 'opgegeven',
        wettelijkeGrond: 'WVW',
      },
    ];
    const stored = Vacature.parse({ ...vacancy, rijbewijs });
    const { content } = toVacancyContent(formOfVacancy(stored), today);

    expect(toVacancyChange(content, stored)).not.toHaveProperty('rijbewijs');
  });

  it('shows every kind of requirement, what is required first', () => {
    const names = requirementsOf(
      Vacature.parse({
        ...vacancy,
        opleiding: [{ codeNiveauOpleiding: 4 }],
        werkervaring: [{ aantalJarenWerkzaamInBeroep: 1, weging: 'vereist' }],
      }),
    ).map(({ name }) => name);

    expect(names).toEqual([
      'Orders verzamelen',
      '1 jaar ervaring',
      'Werken met een handscanner',
      'Rijbewijs B (auto)',
      'Opleiding mbo',
    ]);
  });
});
