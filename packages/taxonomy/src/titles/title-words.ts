/** The words of a job title: lower case, without accents, neutral in gender, without what is no part of a title. */
import { neutralWord } from './neutral-word.ts';

const SOFT_HYPHEN = /\u00ad/g;
const MAN_OR_WOMAN = /\(?\b[mvxfhd](?:\s?\/\s?[mvxfhd]){1,2}\b\)?/g;
/** `verpleegkundige(n)`, `leraar (basisonderwijs)`: letters between brackets within a word are an ending. */
const BRACKETED_ENDING = /(?<=\p{L})\(\p{L}{1,4}\)/gu;
/** `e.d.`, `n.e.g.`, `t.b.v.`: abbreviations of function words, which must not leave letters behind. */
const ABBREVIATION =
  /(?<!\p{L})(?:e\.[ad]|n\.e\.g|m\.[bin]\.[tv]|[it]\.[bvz]\.[mv]|d\.m\.v|o\.a|m\.u\.v)\b\.?/gu;
const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}+#]+/gu;

/** Words that say nothing about the work. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'aan als andere bij de den der die diverse door e ed een en het in ivm met naar of om op over overig overige per te ten ter tot uit van via voor wegens zoals'.split(
    ' ',
  ),
);

/**
 * @returns the words in order of the title, doubles in a row once; empty for a text without letters
 *
 * @example titleWords('Verkoopster (m/v) in een winkel') // ['verkoper', 'winkel']
 */
export function titleWords(title: string): string[] {
  const words = title
    .replace(SOFT_HYPHEN, '')
    .toLowerCase()
    .replace(MAN_OR_WOMAN, ' ')
    .replace(BRACKETED_ENDING, '')
    .replace(ABBREVIATION, ' ')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(NOT_LETTER_OR_DIGIT, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '' && !FUNCTION_WORDS.has(word))
    .map(neutralWord);
  return words.filter((word, at) => word !== words[at - 1]);
}
