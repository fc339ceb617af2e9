import { describe, expect, it } from 'vitest';
import { ownLines } from '../../../test/played-employer/vacancies.ts';
import { played } from '../../../test/played-region/played.ts';
import { complaintsAbout, render, wordsOf } from '../../../test/rendered-page.ts';
import { toFormValues } from '../../http/form-values.ts';
import { listHref, parseFilters, toListQuery } from './form.ts';
import { type MyVacanciesView, myVacanciesPage } from './page.ts';

const view: MyVacanciesView = {
  filters: { show: 'open', words: '' },
  rows: ownLines,
  waiting: new Map([[played.vacancy, 1]]),
  isLater: false,
  nextCursor: undefined,
  now: new Date(played.now),
};
const show = (extra: Partial<MyVacanciesView> = {}) => render(myVacanciesPage({ ...view, ...extra }));

describe('the own vacancies', () => {
  it('is valid, accessible markup', async () => {
    expect(await complaintsAbout(show())).toEqual([]);
    expect(await complaintsAbout(show({ rows: [] }))).toEqual([]);
  });

  it('says of each what happens now, by which day, and whom to call', () => {
    const words = wordsOf(show());

    expect(words).toContain('Er wacht één voorgestelde kandidaat op uw antwoord.');
    expect(words).toContain('U hoort uiterlijk morgen van ons.');
    expect(words).toContain('Mila Verbeek zoekt kandidaten. U hoort uiterlijk ma 30 november van ons.');
    expect(words).toContain('Mila Verbeek 040 000 00 02');
  });

  it('names no candidate', () => {
    expect(wordsOf(show())).not.toMatch(/Kandidaat \d|K-\d{4}/);
  });

  it('says what will be here as long as there is nothing', () => {
    const words = wordsOf(show({ rows: [] }));

    expect(words).toContain('U hebt nu geen open vacatures');
    expect(words).toContain('Plak uw tekst: dat is genoeg om te beginnen.');
    expect(words.match(/Plaats een vacature/g)).toHaveLength(1);
  });

  it('says what was searched when nothing was found', () => {
    expect(wordsOf(show({ rows: [], filters: { show: 'open', words: 'lasser' } }))).toContain(
      'Geen vacature gevonden met ‘lasser’',
    );
  });

  it('has a search once the list is long, and keeps the filter in it', () => {
    const many = Array.from({ length: 11 }, () => ownLines[0]).flatMap((row) => row ?? []);

    expect(show()).not.toContain('role="search"');
    expect(show({ rows: many, filters: { show: 'alles', words: '' } })).toContain(
      '<input type="hidden" name="toon" value="alles">',
    );
  });
});

describe('the filters', () => {
  it('come from the address and go back into it', () => {
    const filters = parseFilters(toFormValues({ toon: 'gesloten', zoek: 'order picker' }));

    expect(filters).toEqual({ show: 'gesloten', words: 'order picker' });
    expect(listHref(filters, 'x')).toBe('/mijn-vacatures?toon=gesloten&zoek=order+picker&cursor=x');
    expect(toListQuery(filters)).toEqual({ open: 'false', zoek: 'order picker' });
  });

  it('show what is open when nothing, or nonsense, is asked', () => {
    expect(parseFilters(toFormValues({ toon: 'x' }))).toEqual({ show: 'open', words: '' });
    expect(listHref({ show: 'open', words: '' })).toBe('/mijn-vacatures');
  });
});
