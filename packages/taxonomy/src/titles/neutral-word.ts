/**
 * A job title of a woman in the form of the neutral title: `verkoopster` becomes `verkoper`. Titles are compared
 * in this form only, so that both lead to the same ranking, letter for letter.
 */
import { FEMININE_PARTS, NOT_FEMININE, NOT_FEMININE_WORDS } from './gender-forms.ts';

/** A verb stem never ends in a single vowel, so `te-ster` is no feminine form and `naai-ster` is. */
const STEM_BEFORE_STER = /(?:[bcdfghklmnpqrstvwxz]|aai|ooi|oei|ei|ui|ie|ij)$/;
const LONG_VOWEL = /(aa|ee|oo|uu)([bcdfghklmnpqrstvwxz])$/;
const SHORT_VOWEL = /(?:^|[^aeiouj])([aeiou])([bcdfgklmnprst])$/;
/** `schrijf`, `geef` and `verf` have v between vowels; `straf` keeps its f. */
const SOFT_F = /(?:aa|ee|oo|uu|ij|ie|ui|[lr])f$/;

function agentOf(stem: string): string {
  if (/(?:aar|ier)$/.test(stem)) return stem;
  if (stem.endsWith('r')) return `${stem}der`;
  if (stem.endsWith('ig')) return `${stem}er`;
  const soft = SOFT_F.test(stem) ? `${stem.slice(0, -1)}v` : stem;
  const long = LONG_VOWEL.exec(soft);
  if (long) return `${soft.slice(0, -3)}${long[1]?.charAt(0)}${long[2]}er`;
  return SHORT_VOWEL.test(soft) ? `${soft}${soft.at(-1)}er` : `${soft}er`;
}

/**
 * @param word lower case, without accents
 * @returns the neutral form; the word itself where it is no feminine form
 *
 * @example neutralWord('bedrijfsleidster') // 'bedrijfsleider'
 */
export function neutralWord(word: string): string {
  if (word.length < 5 || NOT_FEMININE_WORDS.some((exception) => word.endsWith(exception))) return word;
  for (const [feminine, neutral] of FEMININE_PARTS) {
    if (word.endsWith(feminine)) return word.slice(0, -feminine.length) + neutral;
  }
  if (word.endsWith('ster')) {
    const stem = word.slice(0, -4);
    const isFeminine = STEM_BEFORE_STER.test(stem) && !NOT_FEMININE.some((ending) => word.endsWith(ending));
    return isFeminine && stem.length > 2 ? agentOf(stem) : word;
  }
  if (word.endsWith('euse')) return `${word.slice(0, -4)}eur`;
  // -teur and -tor are one ending in two spellings (restaurateur, restaurator), and -trice belongs to both.
  if (/[aeciou]trice$/.test(word)) return `${word.slice(0, -5)}teur`;
  if (/[aeciou]tor$/.test(word) && word.length > 5) return `${word.slice(0, -3)}teur`;
  if (/[^aeiou]eres$/.test(word)) return word.slice(0, -2);
  if (word.length > 6 && /[^aeiou]ares$/.test(word)) return `${word.slice(0, -4)}aar`;
  if (word.length > 6 && word.endsWith('loge')) return `${word.slice(0, -2)}og`;
  if (word.length > 6 && word.endsWith('grafe')) return `${word.slice(0, -2)}af`;
  if (word.length > 5 && /(?:[^e]ente|ante|[iy]ste)$/.test(word)) return word.slice(0, -1);
  return word;
}
