import {
  type BegripRegel,
  Beroep,
  Competentie,
} from '@vlinderdas/taxonomy-service/contract/taxonomy.resource';
import { SHIPPED_VERSION } from '@vlinderdas/versions/taxonomy-versions';
import { describe, expect, it } from 'vitest';
import { complaintsAbout, render, wordsOf } from '../../../test/rendered-page.ts';
import { conceptHref } from './concept-links.ts';
import { certificatePage, competencePage, occupationPage } from './concept-pages.ts';
import { type SearchView, searchPage } from './search-page.ts';

const versie = SHIPPED_VERSION;
const concept = (naam: string, nummer = 1) => ({
  uri: `urn:vlinderdas:competentie:${naam.replaceAll(' ', '-')}`,
  nummer,
  naam,
});
const painter = Beroep.parse({
  versie,
  ...concept('schilder'),
  uri: 'urn:vlinderdas:beroep:schilder',
  ookGenoemd: ['huisschilder', 'schilderes'],
  isco: '7131',
  riasec: 'RC',
  taken: ['muren en kozijnen schilderen'],
  competenties: [
    { ...concept('schuren'), soort: 'vaardigheid', sterkte: 'essentieel' },
    { ...concept('verfsoorten'), soort: 'kennis', sterkte: 'belangrijk' },
    ...Array.from({ length: 30 }, (_, index) => ({
      ...concept(`iets ${index}`, index),
      soort: 'vaardigheid' as const,
      sterkte: 'enigszins' as const,
    })),
  ],
  verwant: [
    {
      ...concept('autoschilder'),
      gelijkenis: 640,
      beroepsgroep: 'zelfde-groep',
      vragenBeide: [concept('schuren'), concept('verf mengen')],
    },
    { ...concept('stukadoor'), gelijkenis: 200, vragenBeide: [] },
  ],
});
const sanding = Competentie.parse({
  versie,
  ...concept('schuren'),
  ookGenoemd: [],
  soort: 'vaardigheid',
  onderdeelVan: concept('schilderwerk voorbereiden'),
  onderdelen: [concept('hout schuren')],
  beroepen: [{ ...concept('schilder'), sterkte: 'essentieel' }],
  verwant: [{ ...concept('hout schuren'), gelijkenis: 700, reden: 'deel' }],
});
const rows: readonly BegripRegel[] = [
  { ...concept('schuren'), soort: 'vaardigheid' },
  {
    ...concept('schilder'),
    uri: 'urn:vlinderdas:beroep:schilder',
    soort: 'beroep',
    gevondenAls: 'schuurder',
  },
];
const search = (view: Partial<SearchView>) =>
  render(
    searchPage({
      words: 'schu',
      view: 'alles',
      rows,
      meant: undefined,
      next: undefined,
      isFirst: true,
      ...view,
    }),
  );

describe('searching the taxonomy', () => {
  it('shows of each hit what it is and by which other name it was found', async () => {
    const markup = search({});

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(wordsOf(markup)).toContain('Schilder Soort Beroep Ook genoemd schuurder');
    expect(markup).toContain('href="/beroepen-en-vaardigheden/vaardigheid/schuren"');
  });

  it('without a word leafs through one kind at a time', async () => {
    const markup = search({ words: '', view: 'beroepen', next: 'abc', isFirst: false });

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(wordsOf(markup)).not.toContain('Alles Beroepen');
    expect(markup).toContain('href="/beroepen-en-vaardigheden?soort=beroepen&amp;cursor=abc"');
    expect(wordsOf(markup)).toContain('Naar het begin');
  });

  it('that finds only what the word is like says so', async () => {
    const markup = search({ words: 'schuurem', meant: 'schuren' });

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(wordsOf(markup)).toContain('Niets gevonden voor ‘schuurem’. U ziet wat lijkt: ‘schuren’.');
    expect(wordsOf(search({}))).not.toContain('Niets gevonden');
  });

  it('that finds nothing says what to do', async () => {
    const markup = search({ rows: [] });

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(wordsOf(markup)).toContain('Niets gevonden met ‘schu’');
  });
});

describe('an occupation', () => {
  const markup = render(occupationPage(painter, true));
  const words = wordsOf(markup);

  it('is valid and accessible markup', async () => {
    expect(await complaintsAbout(markup)).toEqual([]);
  });

  it('says its names, interests and tasks in words', () => {
    expect(words).toContain('huisschilder, schilderes');
    expect(words).toContain('met de handen werken, ordenen en bijhouden');
    expect(words).toContain('Muren en kozijnen schilderen');
  });

  it('says in three strengths what it asks, and folds a long list', () => {
    expect(words).toMatch(/Hier kan het werk niet zonder schuren .*Belangrijk verfsoorten \(kennis\) Handig/);
    expect(words).toContain('Nog 6');
  });

  it('says why another occupation is like it', () => {
    expect(words).toContain('Sterk Waarom Zelfde soort beroep. Vragen allebei schuren en verf mengen.');
    expect(words).toContain('Een beetje');
  });

  it('says how often it occurs now to those who may know, and of few people no number', async () => {
    const counted = render(occupationPage(painter, true, { aantalVacatures: 1, aantalKandidaten: 1_204 }));
    const few = wordsOf(render(competencePage(sanding, { aantalVacatures: 12 })));

    expect(await complaintsAbout(counted)).toEqual([]);
    expect(wordsOf(counted)).toContain(
      'Gevraagd in de regio 1 open vacature Beschikbaar in de regio 1.204 mensen',
    );
    expect(few).toContain('12 open vacatures Beschikbaar in de regio minder dan 5 mensen');
    expect(words).not.toContain('in de regio');
  });

  it('leads to the vacancies of the region for those who may see them', () => {
    expect(markup).toContain('href="/vacatures?zoek=schilder"');
    expect(render(occupationPage(painter, false))).not.toContain('href="/vacatures?');
  });
});

describe('a competence', () => {
  const markup = render(competencePage(sanding));

  it('that is asked by the same work is not said to be called almost so', () => {
    const near = [{ ...concept('verf mengen'), gelijkenis: 260, reden: 'zelfde-werk' as const }];
    const words = wordsOf(render(competencePage({ ...sanding, verwant: near })));

    expect(words).toContain('Wordt in hetzelfde werk gevraagd.');
    expect(words).not.toContain('heet bijna zo');
  });

  it('is valid and accessible markup', async () => {
    expect(await complaintsAbout(markup)).toEqual([]);
  });

  it('says what it belongs to, its parts, who asks it, and what is like it for which reason', () => {
    const words = wordsOf(markup);

    expect(words).toContain('Hoort bij schilderwerk voorbereiden');
    expect(words).toContain('Onderdelen (1) hout schuren');
    expect(words).toContain(
      'Waar komt dit voor? (1) Beroepen die dit vragen. Hier kan het werk niet zonder schilder',
    );
    expect(words).toContain('Sterk Waarom Is er een deel van.');
  });

  it('that no occupation asks says so', async () => {
    const lonely = render(competencePage({ ...sanding, beroepen: [], verwant: [], onderdelen: [] }));
    const roof = render(competencePage({ ...sanding, beroepen: [] }));

    expect(await complaintsAbout(lonely)).toEqual([]);
    expect(wordsOf(lonely)).toContain('Geen enkel beroep in deze versie vraagt dit.');
    expect(wordsOf(roof)).toContain('Kijk bij de onderdelen');
  });
});

describe('a certificate', () => {
  it('says whether it is a course or years of schooling', async () => {
    const certificate = { versie, ...concept('VCA basis'), ookGenoemd: ['VCA'], diploma: false };
    const markup = render(certificatePage(certificate));

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(wordsOf(markup)).toContain('met een cursus te halen');
    expect(wordsOf(render(certificatePage({ ...certificate, diploma: true })))).toContain(
      'opleiding van jaren',
    );
  });
});

describe('the address of a concept', () => {
  it('is short for our own, and whole for those of another publisher', () => {
    expect(conceptHref('beroep', 'urn:vlinderdas:beroep:schilder')).toBe(
      '/beroepen-en-vaardigheden/beroep/schilder',
    );
    expect(conceptHref('beroep', 'http://data.europa.eu/esco/occupation/1')).toBe(
      '/beroepen-en-vaardigheden/beroep/http%3A%2F%2Fdata.europa.eu%2Fesco%2Foccupation%2F1',
    );
  });
});
