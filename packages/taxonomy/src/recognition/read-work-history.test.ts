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
    ['Gaat elke vrijdag naar de moskee.', 'geloof'],
    ['Vrijwilliger bij de moskee.', 'geloof'],
    ['Doet vrijwilligerswerk in de synagoge.', 'geloof'],
    ['Zit in de kerkenraad.', 'geloof'],
    ['Ouderling sinds 2015.', 'geloof'],
    ['Zingt in het kerkkoor.', 'geloof'],
    ['Vrijwilliger bij de FNV.', 'politiek-of-vakbond'],
    ['Is verslaafd geweest.', 'gezondheid'],
    ['Had een gokverslaving.', 'gezondheid'],
    ['Is afgekickt.', 'gezondheid'],
    ['Loopt bij de GGZ.', 'gezondheid'],
    ['Onder behandeling bij de ggz.', 'gezondheid'],
    ['Was opgenomen in een verslavingskliniek.', 'gezondheid'],
    ['Wordt begeleid door de ggz.', 'gezondheid'],
    ['Ik ben doof aan één oor.', 'gezondheid'],
    ['Is sinds zijn geboorte blind.', 'gezondheid'],
    ['Is diabeet.', 'gezondheid'],
    ['Leerde omgaan met mijn diabetes.', 'gezondheid'],
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
    'Ervaring met mensen met dementie.',
    'Werkte met verslaafden.',
    'Hulp aan mensen die verslaafd zijn.',
    'Medewerker verslavingszorg.',
    'Heeft doven begeleid.',
    'Gaf les aan kinderen die doof zijn.',
    'Kan blind typen.',
    '2015 - 2019 medewerker ggz',
    'Verpleegkundige bij de ggz in Voorbeeldstad.',
    'Begeleidde cliënten van de ggz.',
    'Schoonmaker bij een moskee.',
    'Zorgde voor mensen met diabetes.',
    'Woont aan de Kerkstraat.',
    // A benefit as such is no special category: the dossier has a field for it.
    'Zit in de bijstand.',
  ])('is not seen in "%s"', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});
