/** The small enumerations of a job that both sides speak of. Codes are the wire's: Dutch, kebab-case. */
import type { TravelMeans } from '@vlinderdas/region/travel';
import { createMaskCode } from './mask.ts';

/** How someone gets to work: the words of packages/region. */
export const travelMeans = createMaskCode([
  'auto',
  'motor',
  'ov',
  'bromfiets',
  'e-bike',
  'fiets',
] satisfies TravelMeans[]);

/** When the work is done. `overdag` is Monday to Friday between about seven and seven. */
export const shift = createMaskCode(['overdag', 'vroeg', 'avond', 'nacht', 'zaterdag', 'zondag']);

/**
 * Of a person, in the same mask: it was said whether irregular work or shifts are possible, not at which moments.
 * High bits, so that moments can be added below them.
 */
export const IRREGULAR = { possible: 1 << 28, refused: 1 << 29 } as const;

/**
 * Two questions in one mask: for how long, and what kind of place. VUM's B and O are the first two, its 01 to 04
 * the next four; the last two say through whom.
 */
export const contract = createMaskCode([
  'bepaalde-tijd',
  'onbepaalde-tijd',
  'baan',
  'leerbaan',
  'vrijwilligerswerk',
  'werkervaringsplaats',
  'uitzend',
  'detachering',
]);

/** The questions within a contract mask; each is answered apart. */
export const CONTRACT_QUESTIONS: readonly number[] = [
  contract.mask(['bepaalde-tijd', 'onbepaalde-tijd']),
  contract.mask(['baan', 'leerbaan', 'vrijwilligerswerk', 'werkervaringsplaats']),
  contract.mask(['uitzend', 'detachering']),
];

/** What work asks of a body and a head. Conditions only: never why someone avoids one. */
export const condition = createMaskCode([
  'zwaar-tillen',
  'lang-staan',
  'veel-lopen',
  'bukken-knielen',
  'reiken-bovenhands',
  'repeterend-werk',
  'werken-op-hoogte',
  'buiten-in-weer-en-wind',
  'kou',
  'warmte',
  'lawaai',
  'stof-en-dampen',
  'werken-met-dieren',
  'hoge-werkdruk',
  'veel-klantcontact',
  'alleen-werken',
  'beeldschermwerk',
]);

/** Sections A to U of the SBI. */
export const sector = createMaskCode([
  'A',
  'B',
  'C',
  'D',
  'E',
  'F',
  'G',
  'H',
  'I',
  'J',
  'K',
  'L',
  'M',
  'N',
  'O',
  'P',
  'Q',
  'R',
  'S',
  'T',
  'U',
]);
