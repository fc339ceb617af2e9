/**
 * What the forms of one Dutch word have in common: number, inflection, and the agent beside the activity
 * (`verkoper`, `verkopers`, `verkoop`). A form to compare with, never to show: long vowels and double consonants
 * are written once, so that an open and a closed syllable meet.
 */

/** Endings of one family of words, longest first; what precedes has at least the given number of letters. */
const ENDINGS: readonly (readonly [ending: RegExp, least: number])[] = [
  [/(?:iciteit|icitair|icus|ici|iciens?|ieker|ieken|iek|ische|isch|ica|iker|ics|ical)$/, 4],
  [/(?:ologen|ologie|ologisch|ologische|oloog|ologist)$/, 3],
  [/(?:grafen|grafie|grafisch|grafische|graaf)$/, 3],
  [/(?:ieel|iele|ielen|ien)$/, 5],
  [/(?:ateurs?|atie|aties|ator|ators|ation|atief|atieve|eren)$/, 4],
  [/(?:eurs?|tie|ties|tor|tors)$/, 5],
  [/(?:heden|heid)$/, 4],
  [/(?:aars?|ingen|ings|ing|erij|erijen|ement|ementen)$/, 4],
  [/(?:isten|ist)$/, 4],
];
const INFLECTIONS: readonly (readonly [ending: RegExp, least: number])[] = [
  [/(?<=[^aeious])s$/, 4],
  [/(?:eren|ers|en|er|e)$/, 3],
];

function strip(word: string, endings: readonly (readonly [RegExp, number])[]): string {
  for (const [ending, least] of endings) {
    const at = word.search(ending);
    if (at >= least) return word.slice(0, at);
  }
  return word;
}

/**
 * @param word lower case, without accents
 *
 * @example wordStem('verkopers') === wordStem('verkoop') // true
 */
export function wordStem(word: string): string {
  const bare = strip(strip(word, INFLECTIONS), ENDINGS);
  return bare
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/([bcdfghklmnprst])\1$/, '$1')
    .replace(/(aa|ee|oo|uu)(?=[^aeiou]+$)/, (vowels) => vowels.charAt(0));
}
