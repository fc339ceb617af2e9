/**
 * Hours in a text about a person: those of an earlier job are of that job. Only what says that somebody wants so many
 * hours, or can work them, is a wish.
 */
import type { Span } from '../matches.ts';
import type { Scan } from '../scan.ts';

const WANTED =
  'wil|wilt|willen|zou|wens[a-z]*|gewenst[a-z]*|zoek|zoekt|zoekende?|liefst|liever|voorkeur|beschikbaar(?:heid)?|inzetbaar(?:heid)?|belastbaar(?:heid)?|available|looking for|wants?';
const wordsOf = (words: string) => new RegExp(`(?<![a-z])(?:${words})(?![a-z])`);
/** Of one breath with the hours. */
const SAYS_WISH = wordsOf(`${WANTED}|kan|kunnen|mag|graag|haalbaar|mogelijk`);
/** Also in another part of the sentence: `beschikbaar vanaf mei, 24 uur`. */
const SPEAKS_OF_WISH = wordsOf(WANTED);
/** A bound that no job has: `maximaal 24 uur per week`. */
const BOUND = wordsOf('maximaal|hooguit|minimaal|max|min');
const LABEL = /^[\s*-]*(?:aantal )?(?:werk|contract)?uren(?: per week)? ?:/;
const HEADING =
  /^[\s*#-]*(?:mijn |gewenste? |aantal )*(?:beschikbaar(?:heid)?|inzetbaar(?:heid)?|(?:werk)?uren|urenwens|wens(?:en)?|voorkeuren|ik zoek|zoekt)(?: per week)?[\s:]*$/;
const OF_JOB = wordsOf(
  '(?:19|20)\\d{2}|werkte?n?|gewerkt|werkzaam|was|waren|had|contract|dienstverband|baan|stage',
);
/** Where what somebody does ends and what somebody wants begins. */
const PART_ENDS = /[;()\n•]|, | (?:en|maar) (?=(?:nu |[a-z]{2,3} )?(?:wil|kan|zoek))/g;

/** The part of a text between two ends, around a place. */
function partAround(text: string, at: number): string {
  let from = 0;
  for (const { index, 0: end } of text.matchAll(PART_ENDS)) {
    if (index >= at) return text.slice(from, index);
    from = index + end.length;
  }
  return text.slice(from);
}

function lineBefore(text: string, at: number): string {
  const end = text.lastIndexOf('\n', at - 1);
  return end < 0 ? '' : text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
}

export function isWished({ text, clauses }: Scan, { from }: Span): boolean {
  const sentence = clauses.sentenceAt(from);
  const words = text.slice(sentence.from, sentence.to);
  const part = partAround(words, from - sentence.from);
  if (SAYS_WISH.test(part)) return true;
  if (OF_JOB.test(words)) return false;
  return (
    SPEAKS_OF_WISH.test(words) ||
    BOUND.test(part) ||
    LABEL.test(words) ||
    HEADING.test(lineBefore(text, sentence.from))
  );
}
