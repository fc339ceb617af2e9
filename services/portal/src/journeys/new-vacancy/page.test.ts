import { describe, expect, it } from 'vitest';
import { now } from '../../../test/played-adviser-region/people.ts';
import { vacancy as played } from '../../../test/played-adviser-region/vacancy.ts';
import { complaintsAbout, render, testGuard, wordsOf } from '../../../test/rendered-page.ts';
import { formOfVacancy } from '../../vacancy-form/vacancy-form.ts';
import { changePage } from './page.ts';

const guard = () => testGuard;
const { herkenning } = played;
const vacancy: typeof played = {
  ...played,
  herkenning: {
    ...herkenning,
    beroep: { code: 'urn:x:orderpicker', naam: 'orderpicker', gevondenIn: 'Orderpicker', van: 0, tot: 11 },
    contactpersoon: { naam: { omschrijving: 'J. van Dijk', gevondenIn: 'J. van Dijk' } },
  },
};
const pageWith = (typed: Partial<ReturnType<typeof formOfVacancy>['texts']>) => {
  const stored = formOfVacancy(vacancy);
  const form = { ...stored, texts: { ...stored.texts, ...typed } };
  return render(changePage({ guard, form, problems: [], vacancy, now: new Date(now) }));
};

describe('changing a vacancy for an employer', () => {
  it('is valid, accessible markup', async () => {
    expect(await complaintsAbout(pageWith({}))).toEqual([]);
  });

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
