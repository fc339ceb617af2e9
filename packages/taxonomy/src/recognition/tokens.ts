/** The words of a text with their places, and the forms under which they are looked up. */
import { neutralWord } from '../titles/neutral-word.ts';
import { wordStem } from '../titles/word-stem.ts';
import { writtenOut } from './abbreviations.ts';
import { IRREGULAR_FORMS } from './irregular-forms.ts';
import { remembered } from './remembered.ts';

export interface Token {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** A comma, colon or bracket stands before it. */
  readonly isApart: boolean;
}

const LETTER = /[\p{L}\p{N}]/u;
const LONGEST_WORD = 40;
const APART = /[,:;()]/;
const PLURAL = /^['’]s(?![\p{L}\p{N}])/u;

/** Per code of a character whether it is a letter or digit: 0 where that was not asked yet. */
const YES = 1;
const NO = 2;
const letters = new Uint8Array(2 ** 16);

function isLetterAt(plain: string, at: number): boolean {
  const code = plain.charCodeAt(at);
  // Behind the end there is none.
  if (Number.isNaN(code)) return false;
  letters[code] ||= LETTER.test(String.fromCharCode(code)) ? YES : NO;
  return letters[code] === YES;
}

/** Where a word that begins here ends: `c++` and `c#` are words too. */
function endOfWord(plain: string, from: number): number {
  let end = from;
  while (isLetterAt(plain, end)) end += 1;
  const mark = plain.charAt(end);
  if (mark === '#') return end + 1;
  if (mark !== '+') return end;
  return plain.charAt(end + 1) === '+' ? end + 2 : end + 1;
}

/** The `s` of `auto's` is no word. */
function isPluralAt(plain: string, at: number): boolean {
  const mark = plain.charAt(at);
  return (mark === "'" || mark === '’') && PLURAL.test(plain.slice(at, at + 3));
}

/** @param plain lower case, without accents; abbreviations are written out, their places stay */
export function tokensOf(plain: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (let from = 0; from < plain.length; ) {
    if (!isLetterAt(plain, from)) {
      from += 1;
      continue;
    }
    const endOfIt = endOfWord(plain, from);
    if (endOfIt - from <= LONGEST_WORD) {
      // One space between two words is what nearly always stands there.
      const isNext = from === end + 1 && plain.charAt(end) === ' ';
      const isApart = !isNext && APART.test(plain.slice(end, from));
      end = endOfIt + (isPluralAt(plain, endOfIt) ? 2 : 0);
      tokens.push({ text: writtenOut(plain.slice(from, endOfIt), plain, end), from, to: end, isApart });
    }
    from = Math.max(end, endOfIt);
  }
  return tokens;
}

/** Words that say nothing about the work. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  'de het een der den en of van in op aan met voor bij te tot uit door over om naar per als dat die dit deze je jij jouw u uw wij we ons onze zijn is was wordt worden ben bent hebt heb hebben heeft kan kun kunt kunnen zal zullen ga gaat gaan doe doet doen zelf eigen ook nog wel niet geen er hier daar waar wat wie hoe dan dus maar want zoals o.a oa bijv etc enz diverse verschillende andere alle veel goed goede mag mogen moet moeten achter'.split(
    ' ',
  ),
);

/** Words that every vacancy has, whatever the work: by themselves they point at nothing. */
export const COMMON_WORDS: readonly string[] =
  'aantal alleen avond baan bedrijf beginnen belangrijk bereid beschikbaar blijven brengen collega contact dag deel denken ding duidelijk eigen ervaring fijn flexibel functie functioneren gebruiken gesprek geven gezellig groot hand hart helpen hoofd hoog horen houden jaar kandidaat kennis kijken klant klein komen kop kort krijgen kwaliteit laag lang laten leggen leren leuk lezen locatie lopen maand maken manier meedraaien mens mogelijk nacht nemen nieuw nodig ochtend omgeving oog opleiding overweg persoon plaats plek praten regio samen schrijven snel soort spreken staan starten sterk team tijd uur vast verantwoordelijk vinden vlot voelen vragen week weer werk werken weten willen woord zeggen zelf zelfstandig zetten zin zitten zoeken zonder zorgen'.split(
    ' ',
  );

export function isSmallWord(word: string): boolean {
  return SMALL_WORDS.has(word);
}

/** The stem of a word in its neutral form; forms of one verb or noun meet in it. */
export const stemOf = remembered((word): string => {
  const form = IRREGULAR_FORMS.get(word);
  if (form !== undefined) return form;
  const single = word.length > 5 ? word.replace(/(?<=[aeo])s$/, '') : word;
  return wordStem(neutralWord(single)).replace(/(aa|ee|oo|uu)/g, (vowels) => vowels.charAt(0));
});

/** Stems that a word may have besides its own: of a conjugated verb, of a participle, of what is small. */
export function otherStemsOf(word: string): string[] {
  const found: string[] = [];
  // `Pakket` is no form of `pakken`.
  if (word.length > 3 && /[td]$/.test(word) && !/[^aeiou]e[td]$/.test(word))
    found.push(stemOf(word.slice(0, -1)));
  // The `s` of `plaatst` is no plural.
  if (/[^aeious]st$/.test(word)) found.push(stemOf(`${word.slice(0, -1)}en`));
  const foreign = /^(?:ge)?([a-z]{2,})eer(?:t|d|de)?$/.exec(word)?.[1];
  if (foreign !== undefined) found.push(stemOf(`${foreign}eren`));
  const participle = /^ge([a-z]{3,})(?:t|d|en|de|te)$/.exec(word)?.[1];
  if (participle !== undefined) found.push(stemOf(participle), stemOf(`${participle}en`));
  const whole = withoutDiminutive(word);
  if (whole !== undefined) found.push(stemOf(whole));
  const separable = /^([a-z]{2,6})(?:ge|te)([a-z]{3,})(?:t|d|en)$/.exec(word);
  if (separable) found.push(stemOf(`${separable[1]}${separable[2]}en`));
  return found;
}

const DIMINUTIVES: readonly RegExp[] = [
  /^([a-z]+m)(?:p|et)jes?$/,
  /^([a-z]+([bglnrp]))\2etjes?$/,
  /^([a-z]*(?:[aiouy]|(?:aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|e)[lnrw]))tjes?$/,
  /^([a-z]{3,})jes?$/,
];

/** `Drankjes`, `boompje`, `stoeltjes`: the thing itself. */
function withoutDiminutive(word: string): string | undefined {
  if (!/jes?$/.test(word)) return undefined;
  return DIMINUTIVES.map((form) => form.exec(word)?.[1]).find((whole) => whole !== undefined);
}

/**
 * The word without its inflection only: `rijdt` and `rijden` meet, `metselaar` and `metselen` do not. What has one
 * word to go by is compared in this form.
 */
export function lightStemOf(word: string): string {
  const bare = word.length > 4 ? word.replace(/(?:en|e|s|t|n|de|te)$/, '') : word;
  return bare
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/([bcdfghklmnprst])\1$/, '$1')
    .replace(/(aa|ee|oo|uu)/g, (vowels) => vowels.charAt(0));
}

/** Light stems of a word of a text: its own, and that of the verb of which it is a participle. */
export function lightStemsOf(word: string): string[] {
  const participle = /^ge([a-z]{3,})$/.exec(word)?.[1];
  return participle === undefined ? [lightStemOf(word)] : [lightStemOf(word), lightStemOf(participle)];
}
