import { createConceptTable } from '@vlinderdas/taxonomy/concept-table';
import { describe, expect, it } from 'vitest';
import { createLabelSearch } from './label-search.ts';

const concepts = createConceptTable(
  [
    ['chauffeur', ['bestuurder']],
    ['heftruckchauffeur', ['chauffeur heftruck', 'forklift driver']],
    ['buschauffeur', ['chauffeuse bus']],
    ['conciërge', ['huismeester']],
    ['taxichauffeur', []],
  ].map(([label, altLabels], index) => ({
    number: index + 1,
    uri: `urn:test:${index + 1}`,
    label: String(label),
    altLabels: altLabels as string[],
  })),
);
const search = createLabelSearch(concepts);
const names = (typed: string) => search.find(typed).map(({ number }) => concepts.labelOf(number));

describe('finding by what someone types', () => {
  it('puts what is the same first, then what begins so, then what holds it', () => {
    expect(names('chauffeur')).toEqual(['chauffeur', 'heftruckchauffeur', 'buschauffeur', 'taxichauffeur']);
  });

  it('does not mind capitals, accents, spaces and dashes', () => {
    expect(names('Heftruck-Chauffeur')).toEqual(['heftruckchauffeur']);
    expect(names('concierge')).toEqual(['conciërge']);
  });

  it('says by which other name something was found', () => {
    expect(search.find('fork')).toMatchObject([{ number: 2, foundAs: 'forklift driver' }]);
    expect(search.find('conc')).toMatchObject([{ number: 4, foundAs: undefined }]);
  });

  it('finds by the beginning of a later word', () => {
    expect(names('driver')).toEqual(['heftruckchauffeur']);
  });

  it('finds nothing for nothing, and lists everything by name', () => {
    expect(names('m/v')).toEqual([]);
    expect(names('piloot')).toEqual([]);
    expect(search.all().map(({ number }) => number)).toEqual([3, 1, 4, 2, 5]);
  });
});
