import { describe, expect, it } from 'vitest';
import { ownVacancy, readText } from '../../../test/played-employer/vacancies.ts';
import { played } from '../../../test/played-region/played.ts';
import { complaintsAbout, render, testGuard, wordsOf } from '../../../test/rendered-page.ts';
import type { SkillChoices } from '../../vacancy-form/skill-choices.ts';
import { emptyForm, formOfVacancy, withRecognition } from '../../vacancy-form/vacancy-form.ts';
import { changePage, checkPage, startPage } from './page.ts';

const guard = () => testGuard;
const now = new Date(played.now);
const recognition = ownVacancy.herkenning;
const form = formOfVacancy(ownVacancy);
const beside: SkillChoices = {
  doubtful: [{ code: 'urn:x:tillen', name: 'tillen', foundIn: 'dozen tillen' }],
  usual: Array.from({ length: 12 }, (_, at) => ({ code: `urn:x:${at}`, name: `vaardigheid ${at}` })),
  occupation: 'orderpicker',
};

describe('placing a vacancy', () => {
  it('is valid, accessible markup at every step', async () => {
    const pages = [
      startPage({ guard, form: emptyForm, problems: [] }),
      startPage({
        guard,
        form: emptyForm,
        problems: [{ field: 'naamVacature', message: 'Vul een titel of een tekst in.' }],
      }),
      checkPage({ guard, form, problems: [], recognition, words: form.texts, beside }),
      changePage({ guard, form, problems: [], vacancy: ownVacancy, now, isConflict: true }),
    ];

    for (const page of pages) expect(await complaintsAbout(render(page))).toEqual([]);
  });

  it('begins with the employer’s own words and asks nothing else', () => {
    const page = render(startPage({ guard, form: emptyForm, problems: [] }));

    expect([...page.matchAll(/<(?:input|textarea)(?![^>]*type="hidden")/g)]).toHaveLength(2);
    expect(wordsOf(page)).toContain('Kandidaten zien deze tekst niet.');
  });

  it('shows what was recognised, with the words, open to change', () => {
    const page = render(
      checkPage({
        guard,
        form: withRecognition(emptyForm, readText),
        problems: [],
        recognition,
        words: form.texts,
        beside,
      }),
    );

    expect(wordsOf(page)).toContain('Wij vulden in: beroep orderpicker, één vaardigheid en VOG');
    expect(wordsOf(page)).toContain('Herkend in: “verzamelt bestellingen”');
    expect(page).toContain('value="orderpicker"');
  });

  it('warns about a wish that is not allowed and keeps the VOG for after the choice', () => {
    const words = wordsOf(
      render(checkPage({ guard, form, problems: [], recognition, words: form.texts, beside })),
    );

    expect(words).toContain('“jonge man”: Deze eis mag meestal niet. Wij nemen hem niet mee.');
    expect(words).toContain('VOG (regelt de werkgever na de keuze)');
  });

  it('says of a reason when it is needed', () => {
    const words = wordsOf(
      render(checkPage({ guard, form, problems: [], recognition, words: form.texts, beside })),
    );

    expect(words).toContain('Waarom nodig? (nodig als u Vereist kiest)');
    expect(words).not.toContain('Vereist kiest) (niet verplicht)');
  });

  it('says where the postcode came from, while it is that one', () => {
    const place = { postcode: '5683CC', gevondenIn: 'Industrieweg 12, 5683 CC Best' };
    const found = { ...recognition, adres: place };
    const pageWith = (postcode: string) => {
      const filled = { ...form, texts: { ...form.texts, postcode } };
      return wordsOf(
        render(
          checkPage({ guard, form: filled, problems: [], recognition: found, words: form.texts, beside }),
        ),
      );
    };

    expect(pageWith('5683CC')).toContain('Herkend in: “Industrieweg 12, 5683 CC Best”.');
    expect(pageWith('5611AB')).not.toContain('Herkend in: “Industrieweg 12, 5683 CC Best”.');
  });

  it('speaks to an employer as u', () => {
    const words = wordsOf(
      render(checkPage({ guard, form, problems: [], recognition, words: form.texts, beside })),
    );

    expect(words).not.toMatch(/\b(?:je|jij|jouw)\b/);
  });
});

describe('changing a vacancy of which a text was read', () => {
  const name = { omschrijving: 'Marga Verhoeven', gevondenIn: 'Marga Verhoeven' };
  const vacancy: typeof ownVacancy = {
    ...ownVacancy,
    contactpersoon: { naam: 'Marga Verhoeven' },
    herkenning: {
      ...recognition,
      beroep: { code: 'urn:x:orderpicker', naam: 'orderpicker', gevondenIn: 'Orderpicker', van: 0, tot: 11 },
      contactpersoon: { naam: name },
    },
  };
  const pageWith = (typed: Partial<typeof form.texts>) => {
    const stored = formOfVacancy(vacancy);
    const changed = { ...stored, texts: { ...stored.texts, ...typed } };
    return render(changePage({ guard, form: changed, problems: [], vacancy, now }));
  };

  it('names whom to contact among what was read, until somebody else stands in the form', () => {
    expect(wordsOf(pageWith({}))).toMatch(/Wij vulden in: [^.]*contactpersoon/);
    expect(wordsOf(pageWith({ contactNaam: 'Kees Voorbeeld' }))).not.toMatch(
      /Wij vulden in: [^.]*contactpersoon/,
    );
  });

  it('marks the words that were read, whatever is typed over them', () => {
    expect(pageWith({ naamVacature: 'Kok' })).toContain('<mark class="vd-marked__found">Orderpicker</mark>');
  });
});

describe('changing a vacancy that someone else changed', () => {
  it('shows what is stored beside what was filled in', () => {
    const typed = { ...form, texts: { ...form.texts, begintijd: '07:30' } };
    const page = render(
      changePage({ guard, form: typed, problems: [], vacancy: ownVacancy, now, isConflict: true }),
    );

    expect(wordsOf(page)).toContain('Begintijd 06:00');
    expect(page).toContain('value="07:30"');
    expect(wordsOf(page)).toContain('vandaag 09:05');
  });
});
