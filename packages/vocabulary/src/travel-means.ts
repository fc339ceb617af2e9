import type { ChoiceOf } from './choice-list.ts';
import { choiceList } from './choice-list.ts';
import type { CodeOf } from './code-list.ts';
import type { vervoermiddelen } from './vum-codes.ts';

/** Ways to get to work for which a travel time can be estimated. The words are those of packages/region. */
export const reiswijzen = choiceList('Reiswijze', 'Hoe iemand naar het werk reist.', {
  auto: 'Auto',
  motor: 'Motor',
  ov: 'Openbaar vervoer',
  bromfiets: 'Bromfiets',
  'e-bike': 'E-bike',
  fiets: 'Fiets',
});
export type Reiswijze = ChoiceOf<typeof reiswijzen>;

const byCode: Readonly<Record<CodeOf<typeof vervoermiddelen>, Reiswijze | undefined>> = {
  1: 'auto',
  2: 'bromfiets',
  3: 'fiets',
  4: 'motor',
  5: 'ov',
  9: undefined,
};

/** The way to travel for VUM's `codeVervoermiddel`; `undefined` for "other" (9) and for unknown codes. */
export function travelMeansOf(code: number): Reiswijze | undefined {
  return (byCode as Readonly<Record<number, Reiswijze | undefined>>)[code];
}

/** As it follows a number of minutes: "12 min fietsen". */
export const reiswijzeNaMinuten: Readonly<Record<Reiswijze, string>> = {
  auto: 'met de auto',
  motor: 'met de motor',
  ov: 'met het ov',
  bromfiets: 'met de bromfiets',
  'e-bike': 'met de e-bike',
  fiets: 'fietsen',
};
