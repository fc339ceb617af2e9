import type { CompetenceSupport, Explanation, Outcome } from '@vlinderdas/matching/explanation';
import { createLabels } from '@vlinderdas/matching/wording/labels';
import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { createTaxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { expect, it } from 'vitest';
import { Uitleg } from '../contract/matching.resource.ts';
import { weights } from '../domain/weights-in-use.ts';
import { createMatchingMapper } from './matching.mapper.ts';

const taxonomy = createTaxonomy(starterTaxonomy);
const mapper = createMatchingMapper(taxonomy, weights, createLabels(taxonomy));
const competence = (slug: string) => {
  const begrip = `urn:vlinderdas:competentie:${slug}`;
  const number = taxonomy.competences.numberOf(begrip) ?? Number.NaN;
  return { number, wire: { begrip, naam: taxonomy.competences.labelOf(number) } };
};
const picking = competence('orders-verzamelen');
const packing = competence('goederen-inpakken');
const careful = competence('nauwkeurig-werken');
const picker = 'urn:vlinderdas:beroep:orderpicker';

/** What the wire says of one asked competence that is supported like this. */
function throughOf(support: CompetenceSupport | null, outcome: Outcome = 'lijkt-erop') {
  const part = { points: 0, max: 100, perMille: 0, outcome, hard: false, standing: undefined } as const;
  const requirement = {
    ...part,
    evidence: {
      kind: 'competentie',
      competence: picking.number,
      strength: 3,
      origin: 'gevraagd',
      support,
    } as const,
  };
  const explanation: Explanation = {
    taxonomy: taxonomy.id,
    weights: weights.version,
    placement: 'geschikt',
    assessments: [{ ...part, criterion: 'competenties', requirements: [requirement] }],
    failures: [],
    toCheck: [],
    profileGaps: [],
  };
  const id = '0190a000-0000-7000-8000-000000000001';
  const said = mapper.toExplanation({
    vacancyId: id,
    vacancyRevision: 1,
    candidateId: id,
    candidateRevision: 1,
    explanation,
    changes: [],
    taxonomy,
  });
  return Uitleg.parse(said).criteria[0]?.onderdelen[0]?.door;
}

it('says of a near competence what it is to the asked one, and what else adds to it', () => {
  const near = { competence: packing.number, similarity: 640, relation: 'zelfde-werk' } as const;

  expect(throughOf({ by: 'verwant', ...near, also: [careful.number], alsoByWork: null })).toEqual({
    hoe: 'verwant',
    ...packing.wire,
    overeenkomst: 640,
    verband: 'zelfde-werk',
    helptOok: [careful.wire],
  });
});

it('says of work by which of its competences it counts', () => {
  const occupation = taxonomy.occupations.numberOf(picker) ?? Number.NaN;
  const nearest = {
    competence: packing.number,
    similarity: 500,
    relation: 'deel',
    also: [],
    alsoByWork: null,
  } as const;

  expect(throughOf({ by: 'ervaring', occupation, always: true, doubt: null, ...nearest })).toEqual({
    hoe: 'ervaring',
    begrip: picker,
    naam: 'orderpicker',
    altijd: true,
    vaardigheid: packing.wire,
    overeenkomst: 500,
    verband: 'deel',
  });
});

it.each([
  [true, { kind: 'kort', belowMonths: 24 }, 'korter dan 2 jaar'],
  [true, { kind: 'lang-geleden', endedIn: 2019 }, 'tot 2019'],
  [true, { kind: 'zonder-datum' }, 'zonder datum'],
  [true, { kind: 'zonder-duur' }, 'hoe lang is niet bekend'],
  [false, { kind: 'lang-geleden', endedIn: 2019 }, 'het hoort niet altijd bij dat werk'],
  [true, null, undefined],
] as const)('says in a few words why work does not count as having it (%s, %j)', (always, doubt, words) => {
  const occupation = taxonomy.occupations.numberOf(picker) ?? Number.NaN;
  const same = {
    competence: picking.number,
    similarity: 1000,
    relation: 'hetzelfde',
    also: [],
    alsoByWork: null,
  } as const;

  expect(throughOf({ by: 'ervaring', occupation, always, doubt, ...same })?.twijfel).toBe(words);
});

it('has no doubt to tell of work that counts as having it, nor of work that only comes near it', () => {
  const occupation = taxonomy.occupations.numberOf(picker) ?? Number.NaN;
  const work = {
    by: 'ervaring',
    occupation,
    always: true,
    doubt: { kind: 'zonder-datum' },
    also: [],
    alsoByWork: null,
  } as const;
  const same = { competence: picking.number, similarity: 1000, relation: 'hetzelfde' } as const;
  const near = { competence: packing.number, similarity: 500, relation: 'deel' } as const;

  expect(throughOf({ ...work, ...same }, 'past')).not.toHaveProperty('twijfel');
  expect(throughOf({ ...work, ...near })).not.toHaveProperty('twijfel');
  expect(throughOf({ ...work, ...same }, 'ontbreekt')).toHaveProperty('twijfel', 'zonder datum');
});

it('says no more than that of who can do it, and nothing of who cannot', () => {
  expect(throughOf({ by: 'zelf' })).toEqual({ hoe: 'zelf', ...picking.wire, overeenkomst: 1000 });
  expect(throughOf(null)).toBeUndefined();
});
