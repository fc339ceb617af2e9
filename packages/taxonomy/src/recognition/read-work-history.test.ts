import { describe, expect, it } from 'vitest';
import { reader, taxonomy, today } from './reading.builder.ts';

const workIn = (text: string) =>
  reader
    .readProfile(text, today)
    .work.map(({ value }) => [
      taxonomy.occupations.labelOf(value.occupation),
      value.start,
      value.end,
      value.months,
    ]);

describe('a work history', () => {
  it.each([
    ['2015 - 2019 Magazijnmedewerker bij De Voorbeeldhal', ['magazijnmedewerker', '2015', '2019', 48]],
    ['Magazijnmedewerker (2015-2019)', ['magazijnmedewerker', '2015', '2019', 48]],
    ['jan 2018 – dec 2018: schilder', ['schilder', '2018-01', '2018-12', 12]],
    ['02/2018 - 07/2018 kok', ['kok', '2018-02', '2018-07', 6]],
    ['sinds maart 2019 heftruckchauffeur', ['heftruckchauffeur', '2019-03', null, 93]],
    ['2010 tot heden\nSchilder bij Kwast', ['schilder', '2010', null, 202]],
    ['12 jaar als kok gewerkt', ['kok', null, null, 144]],
    ['Werkte als beveiliger', ['beveiliger', null, null, null]],
  ])('is read from "%s"', (text, expected) => {
    expect(workIn(text)).toEqual([expected]);
  });

  it('keeps jobs apart by their lines', () => {
    expect(workIn('2010 - 2014\nSchilder\n2015 - 2019\nKok')).toEqual([
      ['schilder', '2010', '2014', 48],
      ['kok', '2015', '2019', 48],
    ]);
  });
});

describe('what of a person must not be stored', () => {
  const kinds = (text: string) => reader.readProfile(text, today).warnings.map(({ kind }) => kind);

  it.each([
    ['Had een burn-out.', 'gezondheid'],
    ['Heeft rugklachten.', 'gezondheid'],
    ['Zit in de WIA.', 'gezondheid'],
    ['Is statushouder.', 'afkomst'],
    ['Van Turkse afkomst.', 'afkomst'],
    ['Is moslim.', 'geloof'],
    ['Is homoseksueel.', 'seksuele-gerichtheid'],
    ['Zat in detentie.', 'strafrecht'],
    ['Is lid van de FNV.', 'politiek-of-vakbond'],
  ])('is warned about in "%s"', (text, kind) => {
    expect(kinds(text)).toContain(kind);
  });

  it.each([
    'Begeleidt mensen met een beperking.',
    'Werkte als bewaarder in de gevangenis.',
    'Werkt graag met ouderen.',
    'Geeft medewerkers uitleg over de machine.',
  ])('is not seen in "%s"', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});
