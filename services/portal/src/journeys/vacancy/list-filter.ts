/** A few ways to look at the suitable candidates. Each is an address, so that it can be shared and come back to. */
import type { ListedCandidate } from './load-candidates.ts';

export const listFilters = {
  iedereen: 'Iedereen',
  eigen: 'Van mijn organisatie',
  direct: 'Direct beschikbaar',
  vervoer: 'Met eigen vervoer',
  'niet-gevraagd': 'Nog niet gevraagd',
} as const;
export type ListFilter = keyof typeof listFilters;

export function parseListFilter(text: string): ListFilter {
  return Object.hasOwn(listFilters, text) ? (text as ListFilter) : 'iedereen';
}

/** VUM's codes of means that do not run on a timetable: car, moped, motor. A bicycle is not what a shift at night asks. */
const OWN_TRANSPORT: ReadonlySet<number | undefined> = new Set([1, 2, 4]);

export function isShown(
  { card, proposal }: Pick<ListedCandidate, 'card' | 'proposal'>,
  filter: ListFilter,
  organisationId: string,
): boolean {
  switch (filter) {
    case 'iedereen':
      return true;
    case 'eigen':
      return card.organisatieId === organisationId;
    case 'direct':
      return card.beschikbaarheid === 'beschikbaar' && card.bemiddelbaarheid === 'direct';
    case 'vervoer':
      return (card.profiel.vervoermiddel ?? []).some(({ codeVervoermiddel }) =>
        OWN_TRANSPORT.has(codeVervoermiddel),
      );
    case 'niet-gevraagd':
      return proposal === undefined;
  }
}
