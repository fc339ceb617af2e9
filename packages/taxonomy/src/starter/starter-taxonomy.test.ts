import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkTaxonomy } from '../check.ts';
import { forEachLink } from '../links.ts';
import { fingerprintOf } from '../same-source.ts';
import { competenceSimilarity, createTaxonomy, idfOf, occupationSimilarity } from '../taxonomy.ts';
import { starterTaxonomy } from './starter-taxonomy.ts';

const taxonomy = createTaxonomy(starterTaxonomy);
const occupation = (slug: string): number =>
  taxonomy.occupations.numberOf(`urn:vlinderdas:beroep:${slug}`) ?? Number.NaN;
const competence = (slug: string): number =>
  taxonomy.competences.numberOf(`urn:vlinderdas:competentie:${slug}`) ?? Number.NaN;

const ISCO_LIST = join(import.meta.dirname, '../../../../../shared/data/esco/nl/ISCOGroups_nl.csv');

describe('the starter taxonomy', () => {
  it('is a version that never changes: what differs needs another id', () => {
    expect([starterTaxonomy.id, fingerprintOf(starterTaxonomy)]).toEqual([
      'vlinderdas-2027-02',
      '8a227314061440c4',
    ]);
  });

  it('has no finding', () => {
    expect(checkTaxonomy(starterTaxonomy)).toEqual([]);
  });

  it('holds at least 150 occupations, each with at least ten competences and a tie to others', () => {
    expect(starterTaxonomy.occupations.length).toBeGreaterThanOrEqual(150);
    expect(starterTaxonomy.competences.length).toBeGreaterThanOrEqual(700);
    for (const { number, uri } of starterTaxonomy.occupations) {
      let asked = 0;
      let shared = 0;
      forEachLink(taxonomy.asks, number, (target) => {
        asked++;
        forEachLink(taxonomy.askedBy, target, (other) => {
          if (other !== number) shared++;
        });
      });
      expect(asked, uri).toBeGreaterThanOrEqual(10);
      expect(shared, uri).toBeGreaterThan(0);
    }
  });

  it.skipIf(!existsSync(ISCO_LIST))(
    'uses unit groups that exist in ISCO-08 (skipped without ESCO’s list)',
    () => {
      const codes = new Set(readFileSync(ISCO_LIST, 'utf8').match(/(?<=,)\d{4}(?=,)/g));

      expect(checkTaxonomy(starterTaxonomy, codes)).toEqual([]);
    },
  );

  it('finds an occupation by spoken, feminine, English and badly spelled titles', () => {
    for (const title of ['Orderpicker', 'order-picker', 'ORDER PICKER (m/v)', 'orderverzamelaarster']) {
      expect(taxonomy.occupations.find(title)).toEqual([occupation('orderpicker')]);
    }
    expect(taxonomy.occupations.find('caissiere')).toEqual([occupation('kassamedewerker')]);
    expect(taxonomy.occupations.find('Verkoopster')).toEqual(taxonomy.occupations.find('verkoper'));
    expect(taxonomy.occupations.find('astronaut')).toEqual([]);
  });

  it('is symmetric and stays below the same in what it calls similar', () => {
    for (const left of taxonomy.competences.numbers) {
      expect(competenceSimilarity(taxonomy, left, left)).toBe(1000);
      forEachLink(taxonomy.nearCompetences, left, (right, value) => {
        expect(competenceSimilarity(taxonomy, right, left)).toBe(competenceSimilarity(taxonomy, left, right));
        expect(competenceSimilarity(taxonomy, left, right)).toBeGreaterThanOrEqual(value);
        expect(value).toBeLessThan(1000);
      });
    }
    for (const left of taxonomy.occupations.numbers) {
      forEachLink(taxonomy.nearOccupations, left, (right, value) => {
        expect(occupationSimilarity(taxonomy, right, left)).toBe(value);
        expect(value).toBeLessThan(1000);
      });
    }
  });

  it('puts narrower above sibling above unrelated', () => {
    const narrower = competenceSimilarity(taxonomy, competence('mig-mag-lassen'), competence('lassen'));
    const sibling = competenceSimilarity(taxonomy, competence('mig-mag-lassen'), competence('tig-lassen'));

    expect(narrower).toBeGreaterThan(sibling);
    expect(sibling).toBeGreaterThan(0);
    expect(competenceSimilarity(taxonomy, competence('mig-mag-lassen'), competence('afwassen'))).toBe(0);
  });

  it('calls neighbouring jobs alike and distant ones not', () => {
    const near = occupationSimilarity(
      taxonomy,
      occupation('heftruckchauffeur'),
      occupation('reachtruckchauffeur'),
    );
    const far = occupationSimilarity(
      taxonomy,
      occupation('heftruckchauffeur'),
      occupation('verpleegkundige-mbo'),
    );

    expect(near).toBeGreaterThanOrEqual(700);
    expect(far).toBe(0);
  });

  it('weighs a telling competence above one that every job asks', () => {
    expect(idfOf(taxonomy, competence('metselen'))).toBeGreaterThan(
      idfOf(taxonomy, competence('veilig-werken')),
    );
    expect(idfOf(taxonomy, -5)).toBe(300);
  });

  it('keeps each number with its concept, for a renumbering would change what profiles mean', () => {
    expect(occupation('orderpicker')).toBe(1);
    expect(occupation('grondwerker')).toBe(46);
    expect(competence('samenwerken')).toBe(1);
    expect(competence('heftruck-besturen')).toBe(42);
    expect(competence('isoleren')).toBe(261);
    expect(occupation('expeditiemedewerker')).toBe(100);
    expect(occupation('rioolreiniger')).toBe(194);
    expect(competence('leidinggeven')).toBe(300);
    expect(competence('spullen-opknappen')).toBe(573);
  });
});
