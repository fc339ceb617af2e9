/** Advice that found nothing: why, and how many people that were without a number that points at one of them (R108). */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { NietsReden } from '@vlinderdas/vocabulary/instruments';
import type { Advies } from '../../contract/advice.resource.ts';
import type { RegelFeit } from '../../contract/parts.resource.ts';
import type { Provider } from '../catalogue.ts';
import { type AdviceQuestion, advise } from './advise.ts';

/** Of fewer people no number is said. */
const FEWEST_SAID = 5;

/** What an employer and an adviser can still settle about a job. */
const NEGOTIABLE: ReadonlySet<string> = new Set<RegelFeit>([
  'uren-per-week',
  'contract-maanden',
  'voorgenomen-contract-maanden',
  'uurloon-in-centen',
]);

/** The first day of the month that a day is in. */
export const monthOf = (day: IsoDate): IsoDate => `${day.slice(0, 7)}-01`;

/** @returns undefined for advice that found something */
export function reasonOfNothing(
  question: AdviceQuestion,
  { geen, instrumenten }: Advies,
): NietsReden | undefined {
  if (!geen) return undefined;
  if (instrumenten.length === 0) return 'geen-aanbod';
  const agreed = Object.entries(question.facts).filter(([fact]) => !NEGOTIABLE.has(fact));
  return advise({ ...question, facts: Object.fromEntries(agreed) }).geen
    ? 'kandidaat-en-soort-werk'
    : 'uren-duur-of-loon';
}

/** Where somebody lives, when that is in the region; otherwise nothing. */
export function homeInRegion(
  gemeenteCode: string | undefined,
  providers: readonly Pick<Provider, 'gemeenten'>[],
): string | undefined {
  return providers.some(({ gemeenten }) => gemeenten.some(({ code }) => code === gemeenteCode))
    ? gemeenteCode
    : undefined;
}

export interface PeopleOf<Key> {
  key: Key;
  people: number;
}
/** Without `people` the number is held back. */
export type SaidPeopleOf<Key> = { key: Key; people?: number };

/**
 * Most people first, and the small numbers held back. One number that is held back alone, or a few that are fewer than
 * five together, could be worked out from the total: then the next smallest is held back as well.
 */
export function holdBackSmall<Key>(counts: readonly PeopleOf<Key>[]): SaidPeopleOf<Key>[] {
  const ascending = counts.toSorted((one, other) => one.people - other.people);
  const small = ascending.filter(({ people }) => people < FEWEST_SAID).length;
  let held = small;
  const heldPeople = () => ascending.slice(0, held).reduce((sum, { people }) => sum + people, 0);
  while (small > 0 && held < ascending.length && (held === 1 || heldPeople() < FEWEST_SAID)) held += 1;
  const said = ascending.slice(held).reverse();
  return [...said, ...ascending.slice(0, held).map(({ key }) => ({ key }))];
}

/** How many people there are of each, in the order in which they are first met. */
export function addUp<Row extends { people: number }, Key>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): PeopleOf<Key>[] {
  return [...Map.groupBy(rows, keyOf)].map(([key, same]) => ({
    key,
    people: same.reduce((sum, { people }) => sum + people, 0),
  }));
}
