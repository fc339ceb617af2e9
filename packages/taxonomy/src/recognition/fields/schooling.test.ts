import { describe, expect, it } from 'vitest';
import { read, reader, today } from '../reading.builder.ts';

const level = (text: string) => read(text).level?.value ?? null;

describe('level of work and thinking', () => {
  it.each([
    ['mbo werk- en denkniveau', 4],
    ['Je hebt vmbo werk- en denkniveau.', 3],
    ['hbo-niveau', 5],
    ['minimaal mbo', 4],
    ['mbo/hbo', 4],
    ['mbo 2', 4],
    ['afgeronde mbo-opleiding', 4],
    ['MBO niveau 3 of 4', 4],
    ['universitair werk- en denkniveau', 6],
    ['lbo/vmbo', 3],
    ['een diploma op vmbo-niveau', 3],
    ['havo of mbo', 4],
    ['vmbo- of mbo-niveau', 3],
    ['mbo- dan wel hbo-niveau', 4],
    ['diploma hoger secundair onderwijs', 4],
    ['Je hebt je bakkersdiploma (niveau 3) op zak.', 4],
    ['Organisatie\nWij zijn een gemeente.\n\nFunctie-eisen\n- mbo niveau 3', 4],
    ['hbo werk- en denkniveau vereist, wo is een pré', 5],
  ])('is read from "%s"', (text, expected) => {
    expect(level(text)).toBe(expected);
  });

  it.each([
    'een opleiding is niet nodig',
    'geen diploma nodig',
    'mbo is niet vereist',
    'Je werkt op een basisschool.',
    'Je begeleidt mbo-stagiairs.',
    'ma, di en wo',
    'Wij bieden een mbo-opleiding aan.',
    'Op het vwo had ik een bijbaan.',
    'Je hebt een lasdiploma niveau 3.',
  ])('is not asked by "%s"', (text) => {
    expect(level(text)).toBeNull();
  });

  it('comes with the schooling that is asked', () => {
    expect(read('Je hebt een afgeronde mbo-opleiding in de elektrotechniek.').education).toMatchObject([
      { value: { level: 4, subject: 'elektrotechniek' } },
    ]);
  });
});

describe('what someone has behind him', () => {
  const schooling = (text: string) => {
    const { level: found, education } = reader.readProfile(text, today);
    return [found?.value ?? null, education.map(({ value }) => value.level)];
  };

  it.each([
    ['vmbo, daarna mbo 2', 4, [2, 4]],
    ['2010-2014 vmbo\n2014-2016 mbo niveau 2 horeca', 4, [2, 4]],
    ['havo en hbo', 5, [3, 5]],
    ['mbo bbl 3, in 2019 gehaald', 4, [4]],
    ['hbo werk- en denkniveau', 5, []],
  ])('is the highest: "%s"', (text, level, education) => {
    expect(schooling(text)).toEqual([level, education]);
  });

  it.each([
    ['vmbo diploma, mbo 4 niet afgemaakt', 3, [2]],
    ['mbo 3 (niet afgerond), daarvoor vmbo', 3, [2]],
    ['Vmbo afgerond. Begonnen aan mbo 3.', 3, [2]],
    ['Volgt nu mbo 3, heeft een vmbo-diploma', 3, [2]],
    ['havo, hbo zonder diploma', 4, [3]],
    ['mbo 2, gestopt', null, []],
  ])('is only what was finished: "%s"', (text, level, education) => {
    expect(schooling(text)).toEqual([level, education]);
  });
});

describe('experience', () => {
  const months = (text: string) => read(text).experience?.value ?? null;

  it.each([
    ['minimaal 2 jaar ervaring', 24],
    ['2 jaar werkervaring', 24],
    ['ervaring van minimaal drie jaar', 36],
    ['1 tot 3 jaar ervaring', 12],
    ['1 à 2 jaar ervaring', 12],
    ['6 maanden ervaring', 6],
    ['een half jaar ervaring', 6],
    ['anderhalf jaar ervaring', 18],
    ['enkele jaren ervaring', 24],
    ['minimaal 2 jaar keukenervaring', 24],
    ['ten minste drie jaar ervaring als planner', 36],
    ['Ervaring: 1 tot 3 jaar', 12],
    ['geen ervaring nodig', 0],
    ['ervaring is geen must', 0],
    ['ervaring niet vereist', 0],
  ])('is read from "%s"', (text, expected) => {
    expect(months(text)).toBe(expected);
  });

  it.each([
    'Wij hebben 25 jaar ervaring in de bouw.',
    'Al 40 jaar een begrip, met ruime ervaring.',
    'Ervaring is mooi meegenomen.',
    'Contract voor 2 jaar.',
  ])('is not counted in "%s"', (text) => {
    expect(months(text)).toBeNull();
  });
});
