/** The small enumerations of a profile, as choices in a form and as words in a sentence. */
import type { Profiel } from '@vlinderdas/candidates-service/contract/profile.resource';
import { niveauOpleiding, vervoermiddelen, werkEnDenkniveau } from '@vlinderdas/vocabulary/vum-codes';

type Limits = NonNullable<Profiel['werkgrenzen']>;
export type Shift = NonNullable<Limits['werkmomenten']>[number];
export type Condition = NonNullable<Limits['vermijdt']>[number];

export const SHIFTS: Readonly<Record<Shift, string>> = {
  overdag: 'Overdag, door de week',
  vroeg: 'Vroeg in de ochtend',
  avond: '’s Avonds',
  nacht: '’s Nachts',
  zaterdag: 'Op zaterdag',
  zondag: 'Op zondag',
};

export const CONDITIONS: Readonly<Record<Condition, string>> = {
  'zwaar-tillen': 'Zwaar tillen',
  'lang-staan': 'Lang staan',
  'veel-lopen': 'Veel lopen',
  'bukken-knielen': 'Bukken en knielen',
  'reiken-bovenhands': 'Boven het hoofd werken',
  'repeterend-werk': 'Steeds dezelfde beweging',
  'werken-op-hoogte': 'Werken op hoogte',
  'buiten-in-weer-en-wind': 'Buiten werken in elk weer',
  kou: 'Kou',
  warmte: 'Warmte',
  lawaai: 'Lawaai',
  'stof-en-dampen': 'Stof en dampen',
  'werken-met-dieren': 'Werken met dieren',
  'hoge-werkdruk': 'Hoge werkdruk',
  'veel-klantcontact': 'Veel contact met klanten',
  'alleen-werken': 'Alleen werken',
  beeldschermwerk: 'Beeldschermwerk',
};

export function choicesOf(labels: Readonly<Record<string, string>>): { value: string; label: string }[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

const isKeyOf = <K extends string>(labels: Readonly<Record<K, string>>, value: string): value is K =>
  Object.hasOwn(labels, value);
export const isShift = (value: string): value is Shift => isKeyOf(SHIFTS, value);
export const isCondition = (value: string): value is Condition => isKeyOf(CONDITIONS, value);

/** VUM's codes as choices, without those that stand for "not known". */
function codeChoices(
  list: { codes: readonly (string | number)[]; label(code: string | number): string | undefined },
  leaveOut: readonly (string | number)[] = [],
): { value: string; label: string }[] {
  return list.codes
    .filter((code) => !leaveOut.includes(code))
    .map((code) => ({ value: String(code), label: list.label(code) ?? String(code) }));
}

export const levelChoices = codeChoices(werkEnDenkniveau, [0, 7]);
export const meansChoices = codeChoices(vervoermiddelen);
export const educationChoices = codeChoices(niveauOpleiding);

/** VUM's four levels, in words that say what someone can do. */
const LANGUAGE_LEVELS: Readonly<Record<number, string>> = {
  1: 'spreekt het niet',
  2: 'redelijk: korte zinnen op het werk',
  3: 'goed: een gesprek over het werk',
  4: 'uitstekend',
};
export const languageLevelChoices = choicesOf(LANGUAGE_LEVELS);
export function languageLevel(code: number | undefined): string | undefined {
  return code === undefined ? undefined : LANGUAGE_LEVELS[code]?.split(':')[0];
}
