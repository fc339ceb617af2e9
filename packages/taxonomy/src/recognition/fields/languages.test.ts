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
  ])('are not asked by "%s"', (text) => {
    expect(languages(text)).toEqual([]);
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
