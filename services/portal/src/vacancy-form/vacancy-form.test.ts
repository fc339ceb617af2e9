import { VacatureInvoer } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { describe, expect, it } from 'vitest';
import { vacancy } from '../../test/played-adviser-region/vacancy.ts';
import { today, typedForm } from '../../test/typed-vacancy-form.ts';
import { packRow, unpackRow } from './requirement-rows.ts';
import { toVacancyContent } from './vacancy-content.ts';
import { emptyForm, formOfVacancy, isFree, rowFields } from './vacancy-form.ts';

const problemsOf = (body: Record<string, string | string[]>) =>
  toVacancyContent(typedForm({ naamVacature: 'Orderpicker', ...body }), today).problems;

describe('the form of a vacancy', () => {
  it('needs a title and nothing else', () => {
    expect(toVacancyContent(emptyForm, today).problems).toEqual([
      { field: 'naamVacature', message: 'Vul een titel in.' },
    ]);

    const { content, posts, problems } = toVacancyContent(typedForm({ naamVacature: 'Orderpicker' }), today);

    expect(problems).toEqual([]);
    expect(posts).toBe(1);
    expect(content).toEqual({ naamVacature: 'Orderpicker', competentiebeheersing: [] });
  });

  it('writes what was typed as the wire wants it', () => {
    const form = typedForm({
      naamVacature: ' Orderpicker ',
      postcode: '5684 ab',
      urenMinimaal: '24',
      urenMaximaal: '36',
      begintijd: '6.00',
      datumAanvang: '2026-12-01',
      sluitingsdatum: '2026-11-30',
      taken: 'Orders lopen\n\n Inpakken ',
      werkmomenten: ['vroeg', 'overdag', 'verzonnen'],
      aantalGezocht: '6',
      ovBereikbaar: 'ja',
      vog: 'ja',
      contactNaam: 'J. van Dijk',
    });

    const { content, posts, problems } = toVacancyContent(form, today);

    expect(problems).toEqual([]);
    expect(posts).toBe(6);
    expect(VacatureInvoer.parse(content)).toMatchObject({
      naamVacature: 'Orderpicker',
      adres: { postcode: '5684AB' },
      werktijden: { aantalWerkurenPerWeekMinimaal: 24, aantalWerkurenPerWeekMaximaal: 36 },
      begintijd: '06:00',
      sluitingsdatumVacature: '2026-11-30',
      arbeidsVoorwaarden: { datumAanvangWerkzaamheden: '2026-12-01' },
      taken: ['Orders lopen', 'Inpakken'],
      werkmomenten: ['vroeg', 'overdag'],
      ovBereikbaar: true,
      voorwaardenNaSelectie: ['vog'],
      contactpersoon: { naam: 'J. van Dijk' },
    });
  });

  it.each([
    [
      'hours upside down',
      { urenMinimaal: '40', urenMaximaal: '36' },
      'urenMinimaal',
      'Maak het minimum 36 of lager.',
    ],
    ['hours that are no number', { urenMaximaal: 'veel' }, 'urenMaximaal', 'van 1 tot en met 60'],
    ['a postcode that is none', { postcode: '56' }, 'postcode', 'Dit is geen postcode.'],
    ['a time that is none', { begintijd: '26:00' }, 'begintijd', 'bijvoorbeeld 06:00'],
    ['a date that is none', { datumAanvang: '2026-02-30' }, 'datumAanvang', 'geen bestaande datum'],
    ['a last day that is none', { sluitingsdatum: '2026-02-30' }, 'sluitingsdatum', 'geen bestaande datum'],
    ['a date in the past', { datumAanvang: '2026-11-22' }, 'datumAanvang', 'Deze datum is voorbij.'],
    ['no places', { aantalGezocht: '0' }, 'aantalGezocht', 'van 1 tot en met 999'],
    [
      'an e-mail address that is none',
      { contactNaam: 'J', contactEmail: 'x' },
      'contactEmail',
      'geen e-mailadres',
    ],
    [
      'a reserved place without a ground',
      { uitsluitendVoor: 'doelgroepregister' },
      'grond',
      'alleen voor deze groep',
    ],
  ])('refuses %s, and says how to put it right', (_what, body, field, words) => {
    const problems = problemsOf(body);

    expect(problems.map((problem) => problem.field)).toEqual([field]);
    expect(problems[0]?.message).toContain(words);
  });

  it('has a telephone or an e-mail address to contact, where no name is known', () => {
    const { content, problems } = toVacancyContent(
      typedForm({ naamVacature: 'Orderpicker', contactTelefoon: '040 000 00 00' }),
      today,
    );

    expect(problems).toEqual([]);
    expect(VacatureInvoer.parse(content).contactpersoon).toEqual({ telefoonnummer: '040 000 00 00' });
  });

  it('asks a language at the level that was chosen in its row, and at none where that was taken away', () => {
    const fields = rowFields(0);
    const row = (entry: object) => JSON.stringify({ kind: 'taalbeheersing', entry });
    const asked = (entry: object, level: string) =>
      toVacancyContent(
        typedForm({ naamVacature: 'X', [fields.packed]: row(entry), [fields.level]: level }),
        today,
      ).content.taalbeheersing;
    const fair = { codeTaal: 'eng', codeNiveauTaalbeheersingMondeling: 2 };

    expect(asked({ codeTaal: 'eng' }, '3')).toMatchObject([{ codeNiveauTaalbeheersingMondeling: 3 }]);
    expect(asked(fair, '4')).toMatchObject([{ codeNiveauTaalbeheersingMondeling: 4 }]);
    expect(asked(fair, '2')).toMatchObject([fair]);
    expect(asked(fair, 'niet-genoemd')?.[0]).not.toHaveProperty('codeNiveauTaalbeheersingMondeling');
  });

  it('asks why something is required, at the very row', () => {
    const row = packRow({
      kind: 'rijbewijs',
      entry: { codeSoortRijbewijs: 'B' },
      name: '',
      weight: 'gewenst',
      reason: undefined,
      origin: 'opgegeven',
      foundIn: undefined,
      ground: undefined,
      remarks: [],
    });
    const fields = rowFields(0);

    const problems = problemsOf({ [fields.packed]: row, [fields.weight]: 'vereist' });

    expect(problems).toEqual([
      {
        field: fields.reason,
        message: 'Zeg waarom dit vereist is, of maak het gewenst: Rijbewijs B (auto).',
      },
    ]);
  });

  it('takes a requirement away when it is not needed, and leaves out what no form of ours sent', () => {
    const [first, second] = [rowFields(0), rowFields(1)];
    const row = JSON.stringify({ kind: 'cursus', entry: { naamCursus: 'VCA' } });

    const form = typedForm({
      [first.packed]: row,
      [first.weight]: 'niet',
      [second.packed]: row,
      [second.weight]: 'gewenst',
    });

    expect(form.rows.map(({ name }) => name)).toEqual(['VCA']);
    expect(unpackRow('{"kind":"iets"}', {})).toEqual([]);
    expect(unpackRow('geen json', {})).toEqual([]);
  });

  it('counts what was recognised as confirmed once a person has seen and sent it', () => {
    const { content } = toVacancyContent(formOfVacancy(vacancy), today);

    expect(content.competentiebeheersing?.map(({ herkomst }) => herkomst)).toEqual([
      'opgegeven',
      'bevestigd',
    ]);
    expect(content.beroep?.herkomst).toBe('bevestigd');
  });
});

describe('a field of the form', () => {
  it('is free until somebody fills in a part of what it says with others', () => {
    expect(isFree(emptyForm, 'contactNaam')).toBe(true);
    expect(isFree(typedForm({ contactTelefoon: '040 000 00 99' }), 'contactNaam')).toBe(false);
    expect(isFree(typedForm({ urenMaximaal: '20' }), 'urenMinimaal')).toBe(false);
    expect(isFree(typedForm({ contactTelefoon: '040 000 00 99' }), 'postcode')).toBe(true);
  });

  it('that begins with a number is free while that number stands', () => {
    expect(isFree(emptyForm, 'aantalGezocht')).toBe(true);
    expect(isFree(typedForm({ aantalGezocht: '2' }), 'aantalGezocht')).toBe(false);
  });
});
