/**
 * What the forms of one Dutch word have in common: number, inflection, and the agent beside the activity
 * (`verkoper`, `verkopers`, `verkoop`). A form to compare with, never to show: long vowels and double consonants
 * are written once, so that an open and a closed syllable meet.
 */

/** Endings of one family of words; what precedes has at least the given number of letters. */
const FAMILIES: readonly (readonly [ending: RegExp, least: number])[] = [
  [/(?:iciteit|icitair|icus|icien|ische|isch|ici|iek|ica|ieker|iker|ical|ic)$/, 4],
  [/(?:ologen|ologie|ologische?|ologist|oloog)$/, 3],
  [/(?:grafen|grafie|grafische?|graaf)$/, 3],
  [/(?:ieel|iele)$/, 5],
  [/(?:ateur|atie|ator|ation|atief|atieve|eren)$/, 4],
  [/(?:teur|tie|tor)$/, 4],
  [/(?:eur|age)$/, 4],
  [/(?:heden|heid)$/, 4],
  [/(?<=kund)(?:ige|ig|e)$/, 4],
  [/(?:aren|aar|ingen|ing|erij|erijen|ement)$/, 4],
  [/(?:ende|end)$/, 5],
  [/(?:isten|ist)$/, 4],
];
const PLURAL_S = /(?<=[^aious])s$/;
const INFLECTION = /(?:en|er|e)$/;
/** Words that end like a form of another one and are none: a laser is nobody who welds. */
const WHOLE: ReadonlySet<string> = new Set(
  'adres congres kader kamer koper laser leder letter meter operatie order peper proces water'.split(' '),
);

function strip(word: string, [ending, least]: readonly [RegExp, number]): string {
  const at = word.search(ending);
  return at >= least ? word.slice(0, at) : word;
}

function stripFamily(word: string): string {
  for (const family of FAMILIES) {
    const stripped = strip(word, family);
    if (stripped !== word) return stripped;
  }
  return word;
}

function bareForm(word: string): string {
  if (WHOLE.has(word)) return word;
  const singular = strip(word, [PLURAL_S, 4]);
  const family = stripFamily(singular);
  return family === singular ? stripFamily(strip(singular, [INFLECTION, 3])) : family;
}

/**
 * @param word lower case, without accents
 *
 * @example wordStem('verkopers') === wordStem('verkoop') // true
 */
export function wordStem(word: string): string {
  return bareForm(word)
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/([bcdfghklmnprst])\1$/, '$1')
    .replace(/(aa|ee|oo|uu)(?=[^aeiou]+$)/, (vowels) => vowels.charAt(0));
}
