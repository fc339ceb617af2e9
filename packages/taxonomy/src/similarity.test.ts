/** What supports what, on a taxonomy small enough to see through. */
import { describe, expect, it } from 'vitest';
import { relationBetween } from './competence-relation.ts';
import { linkValue } from './links.ts';
import type { CompetenceSource, OccupationSource } from './model.ts';
import { relateCompetences, relateOccupations } from './similarity.ts';
import { competenceSimilarity, createTaxonomy } from './taxonomy.ts';

const NAMES = [
  'lassen',
  'tig-lassen',
  'mig-lassen',
  'tekeningen lezen',
  'koken',
  'samenwerken',
  'tekeningen maken',
];
const LASSEN = 1;
const TIG = 2;
const MIG = 3;
const TEKENING = 4;
const KOKEN = 5;
const SAMENWERKEN = 6;
const MAKEN = 7;

const competences: CompetenceSource[] = NAMES.map((label, at) => ({
  number: at + 1,
  uri: `urn:c:${at + 1}`,
  label,
  altLabels: [],
  kind: 'vaardigheid',
  broader: at === 1 || at === 2 ? 'urn:c:1' : null,
}));
/** Who welds reads drawings; more than welders do; everyone works together. */
const ASKED = [
  [TIG, TEKENING, SAMENWERKEN],
  [TIG, TEKENING, SAMENWERKEN],
  [TEKENING, SAMENWERKEN],
  [TEKENING, SAMENWERKEN],
  [KOKEN, SAMENWERKEN],
];
const occupations: OccupationSource[] = ASKED.map((asked, at) => ({
  number: at + 1,
  uri: `urn:o:${at + 1}`,
  label: `beroep ${at + 1}`,
  altLabels: [],
  isco: ['7212', '7212', '3118', '3119', '5120'][at] ?? '',
  riasec: null,
  tasks: [],
  asks: { essential: asked.map((number) => `urn:c:${number}`), important: [], somewhat: [] },
}));
const near = relateCompetences(competences, ASKED, competences.length);
const support = (asked: number, by: number) => linkValue(near, asked, by);

describe('support of one competence by another', () => {
  it('puts a part and the whole above siblings, and siblings above what is asked together', () => {
    expect(support(LASSEN, TIG)).toBe(700);
    expect(support(TIG, LASSEN)).toBe(700);
    expect(support(TIG, MIG)).toBe(500);
    expect(support(TEKENING, TIG)).toBeLessThan(500);
  });

  it('has a direction: welders read drawings, who reads drawings seldom welds', () => {
    expect(support(TEKENING, TIG)).toBeGreaterThan(support(TIG, TEKENING));
    expect(support(TIG, TEKENING)).toBeGreaterThan(0);
    expect(support(TEKENING, KOKEN)).toBe(0);
  });

  it('lets what everyone needs say little of anything in particular', () => {
    expect(support(KOKEN, SAMENWERKEN)).toBeLessThan(100);
    expect(support(SAMENWERKEN, KOKEN)).toBeGreaterThan(support(KOKEN, SAMENWERKEN));
  });

  it('hears names that sound alike, as weak evidence', () => {
    expect(support(TEKENING, MAKEN)).toBeGreaterThan(0);
    expect(support(TEKENING, MAKEN)).toBeLessThanOrEqual(200);
    expect(support(KOKEN, MAKEN)).toBe(0);
  });

  it('says nothing of siblings under a roof that is a chapter rather than a family', () => {
    const chapter: CompetenceSource[] = Array.from({ length: 30 }, (_, at) => ({
      number: at + 1,
      uri: `urn:c:${at + 1}`,
      label: String.fromCharCode(97 + at).repeat(6),
      altLabels: [],
      kind: 'kennis',
      broader: at === 0 ? null : 'urn:c:1',
    }));
    const links = relateCompetences(chapter, [], chapter.length);

    expect(linkValue(links, 2, 3)).toBe(0);
    expect(linkValue(links, 2, 1)).toBe(700);
  });

  it('keeps no more than thirty per competence, the nearest', () => {
    const many = Array.from({ length: 60 }, (_, at) => at + 1);
    const crowd: CompetenceSource[] = many.map((number) => ({
      number,
      uri: `urn:c:${number}`,
      label: String(number).repeat(5),
      altLabels: [],
      kind: 'kennis',
      broader: number === 60 ? 'urn:c:1' : null,
    }));
    const links = relateCompetences(crowd, [many, many], many.length);

    expect((links.offsets[2] ?? 0) - (links.offsets[1] ?? 0)).toBe(30);
    expect(linkValue(links, 1, 60)).toBe(700);
  });
});

describe('why one competence says something of another', () => {
  const taxonomy = createTaxonomy({
    id: 'klein',
    language: 'nl',
    occupations,
    competences,
    certificates: [],
  });

  it('is told by the tree first, then by the work that asks both, then by their names', () => {
    expect(relationBetween(taxonomy, LASSEN, TIG)).toBe('deel');
    expect(relationBetween(taxonomy, TIG, LASSEN)).toBe('ruimer');
    expect(relationBetween(taxonomy, TIG, MIG)).toBe('zelfde-soort');
    expect(relationBetween(taxonomy, TEKENING, TIG)).toBe('zelfde-werk');
    expect(relationBetween(taxonomy, TEKENING, MAKEN)).toBe('zelfde-soort');
    expect(relationBetween(taxonomy, LASSEN, LASSEN)).toBe('hetzelfde');
  });

  it('is as near one way as the other when two are compared', () => {
    expect(competenceSimilarity(taxonomy, TIG, TEKENING)).toBe(competenceSimilarity(taxonomy, TEKENING, TIG));
    expect(competenceSimilarity(taxonomy, -4, -4)).toBe(1000);
  });
});

describe('likeness of occupations', () => {
  const alike = relateOccupations(
    occupations,
    competences,
    new Uint16Array(competences.length + 1).fill(100),
    5,
  );

  it('comes from ISCO and from what both ask, and is the same both ways', () => {
    expect(linkValue(alike, 1, 2)).toBe(900);
    expect(linkValue(alike, 3, 4)).toBeGreaterThan(linkValue(alike, 1, 3));
    expect(linkValue(alike, 1, 3)).toBe(linkValue(alike, 3, 1));
    expect(linkValue(alike, 1, 5)).toBeGreaterThan(0);
  });
});
