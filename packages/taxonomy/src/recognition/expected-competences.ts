/**
 * How much a competence is to be expected of an occupation: by its own list, and beyond that because the competence
 * is near one of the list or because an occupation much like it asks it. Lists are short and work is wide; what is
 * expected is believed on fewer words.
 */
import { forEachLink } from '../links.ts';
import { STRENGTHS } from '../model.ts';
import type { Taxonomy } from '../taxonomy.ts';

export const NOT_EXPECTED = 0;
/** Near what the occupation asks, or asked by one like it. */
const NEARBY = 1;
/** Above those two: asked somewhat (2), important (3), essential (4). */
export type Expectation = 0 | 1 | 2 | 3 | 4;

/** From how alike two competences are, and two occupations, what holds for one says something about the other. */
const NEAR_COMPETENCE = 500;
const LIKE_OCCUPATION = 300;
/** What an occupation asks merely somewhat says nothing about another one. */
const ASKED_CLEARLY = STRENGTHS.indexOf('important') + 1;

/** How much a competence is to be expected of an occupation, both by number. */
export type Expected = (occupation: number, competence: number) => Expectation;

export function createExpected(taxonomy: Taxonomy): Expected {
  const known = new Map<number, ReadonlyMap<number, Expectation>>();

  const listOf = (occupation: number): ReadonlyMap<number, Expectation> => {
    const list = new Map<number, Expectation>();
    forEachLink(taxonomy.nearOccupations, occupation, (other, likeness) => {
      if (likeness < LIKE_OCCUPATION) return;
      forEachLink(taxonomy.asks, other, (competence, strength) => {
        if (strength >= ASKED_CLEARLY) list.set(competence, NEARBY);
      });
    });
    forEachLink(taxonomy.asks, occupation, (asked) => {
      forEachLink(taxonomy.nearCompetences, asked, (near, likeness) => {
        if (likeness >= NEAR_COMPETENCE) list.set(near, NEARBY);
      });
    });
    forEachLink(taxonomy.asks, occupation, (asked, strength) => {
      list.set(asked, (NEARBY + strength) as Expectation);
    });
    return list;
  };

  return (occupation, competence) => {
    const list = known.get(occupation) ?? listOf(occupation);
    known.set(occupation, list);
    return list.get(competence) ?? NOT_EXPECTED;
  };
}

/** From one in so many occupations on, any work may ask a competence. */
const WIDELY = 15;

/** Which competences all sorts of work ask. */
export function askedWidely({ asks, occupations }: Taxonomy): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const occupation of occupations.numbers) {
    forEachLink(asks, occupation, (competence) => {
      counts.set(competence, (counts.get(competence) ?? 0) + 1);
    });
  }
  const most = [...counts].filter(([, count]) => WIDELY * count >= occupations.numbers.length);
  return new Set(most.map(([competence]) => competence));
}
