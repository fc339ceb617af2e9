import { describe, expect, it } from 'vitest';
import { read, reader, today } from '../reading.builder.ts';

const languages = (text: string) => read(text).languages.map(({ value }) => [value.code, value.level]);

describe('languages', () => {
  it.each([
    ['Je spreekt Nederlands.', [['nld', null]]],
    ['Je begrijpt Nederlands.', [['nld', null]]],
    ['Goede beheersing van de Nederlandse taal in woord en geschrift.', [['nld', 3]]],
    ['Nederlands op B1-niveau', [['nld', 2]]],
    ['Je spreekt een beetje Nederlands.', [['nld', 2]]],
    ['Je spreekt ook Engels op gespreksniveau.', [['eng', 2]]],
    ['Vloeiend Engels is vereist.', [['eng', 4]]],
    [
      'Je spreekt goed Nederlands en Engels.',
      [
        ['nld', 3],
        ['eng', 3],
      ],
    ],
    [
      'Duits en Engels op B2',
      [
        ['deu', 3],
        ['eng', 3],
      ],
    ],
    [
      'Duits op C1-niveau, Nederlands minimaal B1',
      [
        ['deu', 4],
        ['nld', 2],
      ],
    ],
    [
      'goede beheersing van de Nederlandse en de Duitse taal',
      [
        ['nld', 3],
        ['deu', 3],
      ],
    ],
    [
      'Je spreekt Nederlands of Pools.',
      [
        ['nld', null],
        ['pol', null],
      ],
    ],
    ['English spoken', [['eng', null]]],
    ['Nederlandstalig', [['nld', null]]],
    [
      'Nederlands of Engels is genoeg.',
      [
        ['nld', null],
        ['eng', null],
      ],
    ],
    [
      'Taal: NL en ENG',
      [
        ['nld', null],
        ['eng', null],
      ],
    ],
    ['Je kunt je redden in het Engels.', [['eng', 2]]],
    ['De voertaal is Engels.', [['eng', null]]],
    ['Een paar woorden Pools is handig.', [['pol', 2]]],
    ['Nederlands waarmee je een bon kunt lezen', [['nld', null]]],
    [
      'NL of ENG.',
      [
        ['nld', null],
        ['eng', null],
      ],
    ],
    ['Nederlands of Limburgs.', [['nld', null]]],
    ['Je leest Engelse handleidingen.', [['eng', null]]],
    ['Je hebt een basiskennis Nederlands.', [['nld', 2]]],
    [
      'Goede beheersing van het Nederlands (B2) en kennis van het Engels.',
      [
        ['nld', 3],
        ['eng', null],
      ],
    ],
    [
      'Je spreekt een beetje Engels en liefst ook goed Duits.',
      [
        ['eng', 2],
        ['deu', 3],
      ],
    ],
    [
      'Nederlands uitstekend, Engels goed en Frans is een plus.',
      [
        ['nld', 4],
        ['eng', 3],
        ['fra', null],
      ],
    ],
    [
      'Je spreekt Nederlands, minimaal op B1-niveau, en Engels.',
      [
        ['nld', 2],
        ['eng', null],
      ],
    ],
  ])('are read from "%s"', (text, expected) => {
    expect(languages(text)).toEqual(expected);
  });

  it.each([
    'Wij zijn een Nederlands bedrijf met Duitse klanten.',
    'Je verkoopt Franse kaas en Engelse drop.',
    'Engels spreken hoeft niet.',
    'Nederlands is niet vereist.',
    'De kok spreekt Engels.',
    'Wij betalen je taalles: je leert Nederlands leren op het werk.',
    'Kennis van Nederlands recht.',
    'Frans van de chef leer je vanzelf.',
    'Veel van onze medewerkers leren nog Nederlands.',
    'Frans is onze voorman.',
    'Zie ook onze site: bakker.nl of bel.',
  ])('are not asked by "%s"', (text) => {
    expect(languages(text)).toEqual([]);
  });
});

describe('of several languages of which one will do', () => {
  const weights = (text: string) => read(text).languages.map(({ value, weight }) => [value.code, weight]);

  it.each(['Nederlands of Engels is vereist.', 'Je spreekt Nederlands of Engels, dat is een vereiste.'])(
    'none is demanded in "%s"',
    (text) => {
      expect(weights(text)).toEqual([
        ['nld', 'gewenst'],
        ['eng', 'gewenst'],
      ]);
    },
  );

  it('the one beside them is', () => {
    expect(weights('Nederlands is vereist. Engels of Duits is vereist.')).toEqual([
      ['nld', 'vereist'],
      ['eng', 'gewenst'],
      ['deu', 'gewenst'],
    ]);
  });
});

describe('the mother tongue of a person', () => {
  const spoken = (text: string) =>
    reader.readProfile(text, today).languages.map(({ value }) => `${value.code} ${value.level}`);

  it.each([
    ['Pools moedertaal', ['pol 4']],
    ['Pools (moedertaal), Nederlands redelijk', ['pol 4', 'nld 2']],
    ['Moedertaal: Arabisch, Engels goed', ['ara 4', 'eng 3']],
    ['Spreekt Turks als moedertaal en een beetje Nederlands', ['tur 4', 'nld 2']],
    ['Nederlands A2, Tigrinya is mijn moedertaal', ['nld 2', 'tir 4']],
  ])('is known through and through: "%s"', (text, expected) => {
    expect(spoken(text).toSorted()).toEqual(expected.toSorted());
  });

  it('is not said of the language beside it, nor where it is denied', () => {
    expect(spoken('Engels, moedertaal Dari').toSorted()).toEqual(['eng null', 'prs 4']);
    expect(spoken('Nederlands is niet mijn moedertaal')).not.toContain('nld 4');
  });

  it('is no level that a vacancy may ask', () => {
    expect(read('Nederlands moedertaal').languages.map(({ value }) => value.level)).not.toContain(4);
  });
});

describe('languages of others', () => {
  it.each([
    'Je begeleider spreekt Arabisch en Tigrinya.',
    'In onze hal hoor je Pools en Roemeens.',
    'Er wordt Turks, Dari en Nederlands door elkaar gepraat.',
    'De werkinstructie is er ook in het Pools en het Roemeens.',
    'Mehmet verstaat ook Turks.',
    'Onze cursisten leren nog Nederlands.',
  ])('are not asked in "%s"', (text) => {
    expect(languages(text)).toEqual([]);
  });

  it('are asked where the line is about the languages asked', () => {
    expect(languages('Taal: de voorman spreekt Nederlands en Pools.').toSorted()).toEqual([
      ['nld', null],
      ['pol', null],
    ]);
  });
});

describe('the level of a language', () => {
  it.each([
    ['Nederlands op niveau 3F.', 'nld', 3],
    ['Taalniveau Nederlands: 2F', 'nld', 2],
    ['Engels op mbo-niveau.', 'eng', 3],
    ['Je Nederlands hoeft niet perfect te zijn, B1 is prima.', 'nld', 2],
    ['Je leest Nederlandse werkinstructies (B1 vereist).', 'nld', 2],
    ['Je hoeft geen Nederlands te praten als een dichter, maar een beetje moet wel.', 'nld', 2],
    ['Een paar zinnetjes Duits is handig.', 'deu', 2],
    ['Nederlands of Engels, de basis volstaat. Bij ons hoor je ook Pools.', 'eng', 2],
    ['Nederlands goed genoeg om de bon te lezen.', 'nld', null],
    ['Duits is handig, Frans al helemaal.', 'fra', null],
    ['Je drukt je in correct Nederlands uit.', 'nld', 3],
  ])('is read from "%s"', (text, code, level) => {
    expect(languages(text)).toContainEqual([code, level]);
  });
});
