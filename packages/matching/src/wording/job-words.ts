/** Dutch words for the small enumerations, as they stand in the middle of a sentence. */
import { niveauOpleiding, werkEnDenkniveau } from '@vlinderdas/vocabulary/vum-codes';
import { formatList } from '@vlinderdas/vocabulary/wording';
import type { BridgeId } from '../bridges.ts';
import { condition, contract, shift } from '../codes/job.ts';
import { cefrName } from '../codes/language.ts';
import type { CriterionId, ProfileGap } from '../explanation.ts';

type CodeOf<M> = M extends { codes: readonly (infer C extends string)[] } ? C : never;

const SHIFT: Readonly<Record<CodeOf<typeof shift>, string>> = {
  overdag: 'overdag',
  vroeg: 'vroeg in de ochtend',
  avond: "'s avonds",
  nacht: "'s nachts",
  zaterdag: 'op zaterdag',
  zondag: 'op zondag',
};

const CONTRACT: Readonly<Record<CodeOf<typeof contract>, string>> = {
  'bepaalde-tijd': 'een tijdelijk contract',
  'onbepaalde-tijd': 'een vast contract',
  baan: 'een gewone baan',
  leerbaan: 'een leerbaan',
  vrijwilligerswerk: 'vrijwilligerswerk',
  werkervaringsplaats: 'een werkervaringsplaats',
  uitzend: 'werk via een uitzendbureau',
  detachering: 'detachering',
};

const CONDITION: Readonly<Record<CodeOf<typeof condition>, string>> = {
  'zwaar-tillen': 'zwaar tillen',
  'lang-staan': 'lang staan',
  'veel-lopen': 'veel lopen',
  'bukken-knielen': 'bukken en knielen',
  'reiken-bovenhands': 'boven het hoofd werken',
  'repeterend-werk': 'steeds dezelfde beweging',
  'werken-op-hoogte': 'werken op hoogte',
  'buiten-in-weer-en-wind': 'buiten werken in elk weer',
  kou: 'kou',
  warmte: 'warmte',
  lawaai: 'lawaai',
  'stof-en-dampen': 'stof en dampen',
  'werken-met-dieren': 'werken met dieren',
  'hoge-werkdruk': 'hoge werkdruk',
  'veel-klantcontact': 'veel contact met klanten',
  'alleen-werken': 'alleen werken',
  beeldschermwerk: 'beeldschermwerk',
};

export const shiftWords = (mask: number): string =>
  formatList(shift.codesOf(mask).map((code) => SHIFT[code]));

export const contractWords = (mask: number): string =>
  formatList(
    contract.codesOf(mask).map((code) => CONTRACT[code]),
    'of',
  );

export const conditionWords = (mask: number): string =>
  formatList(condition.codesOf(mask).map((code) => CONDITION[code]));

/** Headings of the page. */
export const CRITERION_WORDS: Readonly<Record<CriterionId, string>> = {
  beroep: 'Beroep en ervaring',
  competenties: 'Vaardigheden',
  certificaten: 'Certificaten en diploma’s',
  rijbewijs: 'Rijbewijs',
  taal: 'Taal',
  niveau: 'Opleiding en niveau',
  uren: 'Uren',
  reistijd: 'Reistijd',
  werktijden: 'Werktijden',
  contract: 'Contract',
  wensen: 'Wensen van de kandidaat',
  omstandigheden: 'Omstandigheden van het werk',
  beschikbaarheid: 'Beschikbaar vanaf',
  wederzijds: 'Past voor werkgever en kandidaat',
};

export const BRIDGE_WORDS: Readonly<Record<BridgeId, string>> = {
  'korte-scholing': 'een korte cursus',
  taaltraining: 'taaltraining',
  'taal-op-de-werkvloer': 'taalles op het werk',
  vervoersvoorziening: 'een regeling voor vervoer',
  'rooster-aanpassen': 'een ander rooster',
  jobcarving: 'taken anders verdelen (jobcarving)',
  duobaan: 'een duobaan',
  leerroute: 'leren en werken (bbl)',
  'andere-taken': 'andere taken',
  'interne-werkbegeleiding': 'begeleiding door een collega',
  werkplekaanpassing: 'een aanpassing van de werkplek',
  'later-beginnen': 'later beginnen',
};

export const GAP_WORDS: Readonly<Record<ProfileGap, string>> = {
  'beroep-of-competentie': 'een beroep of een vaardigheid',
  uren: 'het aantal uren per week',
  postcode: 'de postcode',
};

/** The words of VUM's levels, as a form has them, at the level that stands for each. */
const LANGUAGE_LEVEL: Readonly<Record<number, string>> = {
  0: 'geen',
  2: 'redelijk',
  4: 'goed',
  5: 'uitstekend',
};

/** @example 'redelijk (A2)' */
export function languageLevelWord(level: number): string {
  const word = LANGUAGE_LEVEL[level];
  const name = cefrName(level);
  if (name === undefined) return word ?? 'geen';
  return word === undefined ? name : `${word} (${name})`;
}

/** VUM's niveau van een opleiding 1 to 6. */
export const schoolingWord = (level: number): string => niveauOpleiding.label(level) ?? 'onbekend niveau';

/** VUM's werk- en denkniveau 1 to 6. */
export const levelWord = (level: number): string => werkEnDenkniveau.label(level) ?? 'onbekend niveau';
