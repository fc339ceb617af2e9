import { describe, expect, it } from 'vitest';
import { read } from '../reading.builder.ts';

const licences = (text: string, title = '') => read(text, title).licences.map(({ value }) => value);

describe('driving licences', () => {
  it.each([
    ['Je hebt rijbewijs B.', ['B']],
    ['Sterke communicatie\nB is een pre\nVlotte babbel', ['B']],
    ['In het bezit van een geldig rijbewijs B', ['B']],
    ['rijbewijs b en eigen vervoer', ['B']],
    ['B-rijbewijs', ['B']],
    ['rijbewijs B, C en CE zijn vereist', ['B', 'C', 'CE']],
    ['Rijbewijs C/E', ['CE']],
    ['rijbewijs (C+E)', ['CE']],
    ['rijbewijs B/BE', ['B', 'BE']],
    ['rijbewijs categorie C1', ['C1']],
    ['Rijbewijs: BE', ['BE']],
    ['CE-rijbewijs met code 95', ['CE']],
    ['groot rijbewijs', ['C']],
    ['vrachtwagenrijbewijs', ['C']],
    ['trekkerrijbewijs', ['T']],
    ['rijbewijs T', ['T']],
    ['rijbewijs AM', ['AM']],
    ['bromfietsrijbewijs', ['AM']],
    ['rijbewijs D', ['D']],
    ['Je hebt een rijbewijs.', ['B']],
    ['rijb. B', ['B']],
    ['rijbewijs BE zou mooi zijn, B is verplicht', ['BE', 'B']],
    ['Je hebt je autorijbewijs.', ['B']],
    ['rijbewijs B, liefst ook BE', ['B', 'BE']],
    ['rijbewijs C, of liever CE', ['C', 'CE']],
    ['roze pasje is handig', ['B']],
    ['BE is een vereiste', ['BE']],
    ['rijbewijs B, als je BE hebt: top', ['B', 'BE']],
    ['Met rijbewijs B op zak leiden wij je op.', ['B']],
    ['Je kunt en mag autorijden.', ['B']],
    ['C rijbew. pré, B alleen nodig voor de bus', ['C', 'B']],
    ['rijbewijs B (eis), T (mooi)', ['B', 'T']],
    ['Heb je BE, dan mag je met de kar rijden.', ['BE']],
  ])('are read from "%s"', (text, codes) => {
    expect(licences(text)).toEqual(codes);
  });

  it.each([
    ['Chauffeur CE', ['CE']],
    ['Chauffeur C/E nationaal', ['CE']],
    ['CE-chauffeur', ['CE']],
    ['Vrachtwagenchauffeur C', ['C']],
  ])('are read from the title "%s"', (title, codes) => {
    expect(licences('', title)).toEqual(codes);
  });

  it.each([
    'rijbewijs niet nodig',
    'Rijbewijs is niet nodig, de bus stopt voor de deur.',
    'Je hoeft geen rijbewijs te hebben.',
    'Een rijbewijs heb je niet nodig.',
    'geen rijbewijs vereist',
    'zonder rijbewijs kan ook',
    'Een rijbewijs maakt ons niet uit.',
    'Rijbewijs is overbodig.',
    'Rijbewijs hoef je niet te hebben.',
    'Rijbewijs: nee',
    'Een fiets is nodig, een rijbewijs niet.',
    'Rijbewijs? Niet nodig.',
    'Je hebt C en C++ in de vingers.',
    'Rijbewijs speelt geen rol.',
    'heftruckrijbewijs',
    'Wij betalen je rijbewijs C.',
    'Je kunt bij ons je rijbewijs halen.',
    'CAO Metaal, schaal B',
    'De A en de B van het vak.',
    'Blok B is nodig aan een opknapbeurt toe.',
    'C is een pre.',
  ])('are not asked by "%s"', (text) => {
    expect(licences(text)).toEqual([]);
  });

  it.each(['Je verlengt rijbewijzen en paspoorten.', 'Je helpt mensen die hun rijbewijs willen halen.'])(
    'of others are not asked in "%s"',
    (text) => {
      expect(licences(text)).toEqual([]);
    },
  );

  it.each([
    'Zonder rijbewijs B begin ik er niet aan.',
    'Rijbewijs B is handig voor halen en brengen, hoeft niet per se.',
  ])('are asked in "%s"', (text) => {
    expect(licences(text)).toEqual(['B']);
  });

  it('that are not asked are said to be so', () => {
    expect(read('rijbewijs niet nodig').notAsked).toMatchObject([{ field: 'rijbewijs', words: 'rijbewijs' }]);
  });

  it.each([
    ['Rijbewijs B is een pré', 'gewenst'],
    ['Rijbewijs B is vereist', 'vereist'],
    ['bij voorkeur rijbewijs B', 'gewenst'],
    ['Rijbewijs B (must)', 'vereist'],
    ['mooi meegenomen: rijbewijs B', 'gewenst'],
    ['je bent in het bezit van rijbewijs B', 'vereist'],
    ['rijbewijs B mag, hoeft niet echt, is wel handig', 'gewenst'],
    ['Je hebt rijbewijs B en bij voorkeur eigen vervoer.', 'vereist'],
    ['Je beschikt over een geldig rijbewijs en bij voorkeur over eigen vervoer.', 'vereist'],
  ])('are weighed by the words: "%s"', (text, weight) => {
    expect(read(text).licences[0]?.weight).toBe(weight);
  });
});
