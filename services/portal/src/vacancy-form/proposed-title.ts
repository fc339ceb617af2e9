/**
 * A title for a text that has none: the line with which people begin such a text. What it does not recognise as a
 * title it leaves: no title is better than the first half of a sentence.
 */
import { upperFirst } from '@vlinderdas/vocabulary/upper-first';

const LONGEST = 90;
const FEWEST_LETTERS = 3;
/** Shorter capitals are as often an abbreviation. */
const FEWEST_CAPITALS = 4;

const GREETING =
  /^(?:hoi|hey|hi|hallo|beste|geachte|lieve|dag|goedendag|goeiedag|goe(?:de|ie)(?:morgen|middag|navond)|l\.?s\.?)(?=[\s,!.]|$)/i;
const ABOUT_PAGE_OR_MAIL =
  /^(?:deel (?:deze|dit)|terug|solliciteer|home$|menu$|(?:van|aan|cc|datum|verzonden):)/i;
const BREADCRUMB = /\s[>›»]\s/;
const BULLET = /^(?:[•·▪●◦–-]|\*(?!\*))\s*/;
const LABEL =
  /^(?:(?:fwd?|re|onderwerp|betreft|vacature(?:tekst|titel)?|functie(?:titel|naam)?|titel|gezocht|gevraagd)\s*(?::|\s[–-]\s|$)|vacature(?:tekst)?\s+)\s*/i;
const MARKUP = /^#+\s*|[*_]{2,}/g;
const FOR_EVERYBODY =
  /\(\s*[mvxfdw](?:\s*\/\s*[mvxfdw]){1,2}\s*\)|(?<![\p{L}/])[mvxfdw](?:\/[mvxfdw]){1,2}(?![\p{L}/])/giu;
const WANTED = /\s+(?:gezocht|gevraagd)(?=[\s!]*$)/i;
const SENTENCE =
  /(?<!\p{L})(?:je|jij|jouw?|wij|we|ik|zoekt?|zoeken|vraagt|vragen|biedt|bieden|heeft|hebben|is|zijn|wordt|worden|gaat|gaan|kun|kan)(?!\p{L})/iu;

const lettersIn = (words: string): number => words.match(/\p{L}/gu)?.length ?? 0;

/** Words behind the labels of a line: `Onderwerp: vacature kok`. */
function behindLabels(line: string): string {
  const rest = line.replace(LABEL, '');
  return rest === line ? line : (behindLabels(rest).split(/[.;](?:\s|$)/)[0] ?? '');
}

function inSentenceCase(words: string): string {
  const isShouted = words === words.toUpperCase() && lettersIn(words) >= FEWEST_CAPITALS;
  return upperFirst(isShouted ? words.toLowerCase() : words);
}

function tidied(words: string): string {
  const kept = words
    .replace(FOR_EVERYBODY, ' ')
    .replace(WANTED, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,–-]+|[\s,!–-]+$/g, '');
  return inSentenceCase(kept);
}

function isPassedOver(line: string): boolean {
  return GREETING.test(line) || ABOUT_PAGE_OR_MAIL.test(line) || BREADCRUMB.test(line);
}

function isTitle(words: string): boolean {
  return words.length <= LONGEST && !/[.?:,]$/.test(words) && !SENTENCE.test(words);
}

/** @returns undefined where the first line that says something is no title */
export function proposedTitle(text: string): string | undefined {
  for (const raw of text.split('\n')) {
    const line = raw.replace(MARKUP, '').trim();
    const said = behindLabels(line);
    if (isPassedOver(line) || lettersIn(said) < FEWEST_LETTERS) continue;
    const title = tidied(said);
    return !BULLET.test(line) && isTitle(said.trim()) && lettersIn(title) >= FEWEST_LETTERS
      ? title
      : undefined;
  }
  return undefined;
}
