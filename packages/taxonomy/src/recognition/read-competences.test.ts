import { describe, expect, it } from 'vitest';
import type { CompetenceSource, OccupationSource } from '../model.ts';
import { createTaxonomy } from '../taxonomy.ts';
import { createReader } from './read-vacancy.ts';

/** From how sure a competence is proposed in the form of a vacancy (services/vacancies). */
const PROPOSED = 450;

const uri = (slug: string) => `urn:test:${slug}`;
const skill = (number: number, slug: string, label: string, broader?: string): CompetenceSource => ({
  number,
  uri: uri(slug),
  label,
  altLabels: [],
  kind: 'vaardigheid',
  broader: broader === undefined ? null : uri(broader),
});
const job = (
  number: number,
  isco: string,
  label: string,
  asks: Partial<Record<'essential' | 'important' | 'somewhat', readonly string[]>>,
): OccupationSource => ({
  number,
  uri: uri(label),
  label,
  altLabels: [],
  isco,
  riasec: null,
  tasks: [],
  asks: {
    essential: (asks.essential ?? []).map(uri),
    important: (asks.important ?? []).map(uri),
    somewhat: (asks.somewhat ?? []).map(uri),
  },
});

const taxonomy = createTaxonomy({
  id: 'test',
  language: 'nl',
  occupations: [
    job(1, '7234', 'fietsenmaker', {
      essential: ['repareren'],
      important: ['kettingen', 'werkplaats'],
      somewhat: ['werkbonnen', 'banden', 'spaken'],
    }),
    job(2, '8343', 'kraanmachinist', { essential: ['kraan'], somewhat: ['rustig'] }),
  ],
  competences: [
    skill(1, 'repareren', 'fietsen repareren'),
    skill(2, 'kettingen', 'kettingen smeren'),
    skill(3, 'werkbonnen', 'werkbonnen invullen'),
    skill(4, 'banden', 'bedrijfshulpverlening'),
    skill(5, 'kraan', 'torenkraan besturen'),
    skill(6, 'hoogwerker', 'grote gele hoogwerker besturen'),
    skill(7, 'wielen', 'wielen onderhouden'),
    skill(8, 'spaken', 'spaken spannen', 'wielen'),
    skill(9, 'velgen', 'velgen slijpen', 'wielen'),
    skill(10, 'assen', 'assen smeren'),
    skill(11, 'lagers', 'lagers smeren'),
    skill(12, 'rustig', 'kalm handelen'),
    skill(13, 'moedig', 'dapper handelen'),
    skill(14, 'werkplaats', 'kettingen smeren in de werkplaats'),
  ],
  certificates: [
    { number: 1, uri: uri('bhv'), label: 'BHV', altLabels: ['bedrijfshulpverlening'], isDiploma: false },
    { number: 2, uri: uri('wielen'), label: 'certificaat spaken spannen', altLabels: [], isDiploma: false },
  ],
});
const reader = createReader(taxonomy);

function proposedIn(description: string, title = 'Fietsenmaker'): string[] {
  return reader
    .readVacancy({ title, description }, '2026-11-23')
    .competences.filter(({ isImplied, confidence }) => !isImplied && confidence >= PROPOSED)
    .map(({ value }) => taxonomy.competences.labelOf(value) ?? '');
}

describe('a competence that a vacancy names', () => {
  it('is proposed where the occupation asks it', () => {
    expect(proposedIn('Je vult werkbonnen in.')).toContain('werkbonnen invullen');
  });

  it('is proposed on the part that tells where the occupation asks it', () => {
    expect(proposedIn('De kettingen houd je soepel.')).toContain('kettingen smeren');
  });

  it('is not proposed on the part that it has in common with others', () => {
    expect(proposedIn('Het smeren is iedere week.')).toEqual([]);
  });

  it('is proposed of any kind among the requirements, where other work asks it and its words stand together', () => {
    expect(proposedIn('Wat vragen we?\n- Je kunt kalm handelen')).toEqual(['kalm handelen']);
    expect(proposedIn('Wat vragen we?\n- Je blijft kalm als je gaat handelen')).toEqual([]);
    expect(proposedIn('Wat vragen we?\n- Je kunt dapper handelen')).toEqual([]);
    expect(proposedIn('Wat ga je doen?\n- Je kunt kalm handelen')).toEqual([]);
  });

  it('is not proposed where the occupation asks nothing like it: two words may stand there for something else', () => {
    expect(proposedIn('Er staat iemand die de torenkraan bestuurt.')).toEqual([]);
  });

  it('stays in what was read, less sure', () => {
    const { competences } = reader.readVacancy(
      { title: 'Fietsenmaker', description: 'Je bestuurt de torenkraan.' },
      '2026-11-23',
    );

    expect(competences.map(({ value }) => taxonomy.competences.labelOf(value))).toContain(
      'torenkraan besturen',
    );
  });

  it('is proposed all the same when three words of it stand there', () => {
    expect(proposedIn('Je bestuurt de grote gele hoogwerker.')).toContain('grote gele hoogwerker besturen');
  });

  it('is proposed where the occupation asks one beside it', () => {
    expect(proposedIn('Je slijpt velgen.')).toContain('velgen slijpen');
  });

  it.each(['Bedrijfshulpverlening is een pré.', 'Certificaat spaken spannen is een pré.'])(
    'is none where the words name a certificate: %s',
    (description) => {
      expect(proposedIn(description)).toEqual([]);
    },
  );

  it('is the only one that its words prove: what has them among others is not proposed beside it', () => {
    expect(proposedIn('Je smeert kettingen.')).toEqual(['kettingen smeren']);
    expect(proposedIn('Je smeert kettingen in de werkplaats.')).toEqual([
      'kettingen smeren in de werkplaats',
    ]);
  });

  it('is none where something among its words is denied', () => {
    expect(proposedIn('Je smeert bij ons geen kettingen.')).toEqual([]);
  });

  it('is proposed of any kind where the text tells no occupation', () => {
    expect(proposedIn('Je bestuurt de torenkraan.', '')).toContain('torenkraan besturen');
  });
});

describe('what the occupation cannot do without', () => {
  const impliedIn = (description: string): string[] =>
    reader
      .readVacancy({ title: 'Fietsenmaker', description }, '2026-11-23')
      .competences.filter(({ isImplied }) => isImplied)
      .map(({ value }) => taxonomy.competences.labelOf(value) ?? '');

  it.each([
    'Je helpt klanten aan de balie.',
    'Ervaring met fietsen repareren is niet nodig.',
    'Je hoeft nog geen fietsen te kunnen repareren.',
  ])('comes along: %s', (description) => {
    expect(impliedIn(description)).toEqual(['fietsen repareren']);
  });

  it.each([
    'Fietsen repareren hoef je niet.',
    'Je hoeft geen fietsen te repareren.',
    'Je gaat niet fietsen repareren, dat doet de werkplaats.',
  ])('does not where the text denies it: %s', (description) => {
    expect(impliedIn(description)).toEqual([]);
  });
});
