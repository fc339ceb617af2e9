/** Where a text says which job it is about: its title, and the words behind `wij zoeken` and before `gezocht`. */
import { matchesIn, type Span } from './matches.ts';
import type { Scan } from './scan.ts';

/** What stands in titles beside the job. */
const TITLE_NOISE: readonly RegExp[] = [
  /(?<![a-z])(?:voor|op) (?:de )?(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|weekend|ochtend|middag|avond)[a-z]*(?:(?:, ?| en | of )(?:de )?(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|weekend|ochtend|middag|avond)[a-z]*){0,6}/g,
  /(?<![a-z])(?:bij|voor|te|omgeving|regio|locatie|via|namens)(?![a-z]) .*$/,
  /\s[-|•–]\s.*(?:uur|week|fulltime|parttime|direct|regio).*$/,
  /(?<![a-z])(?:\d{1,2}(?: ?(?:-|\/|tot|a) ?\d{1,2})? ?(?:uur|u|uren)(?: per week| p\/?w)?|full ?-?time|part ?-?time|per direct|gezocht|gevraagd|vacatures?|met spoed|spoed|zsm|zoekt|zoeken|wij|we|nieuwe|enthousiaste|ervaren|leuke|gemotiveerde|zelfstandige|starters?|startende|bijbaan|gezellige?|tijdelijke?|bbl|wegens|drukte|[a-z]+ploegen(?:dienst)?|(?:vroege|avond|nacht|dag|weekend)[ -]?dienst(?:en)?|in de|op|vroege ploeg)(?![a-z])/g,
  /\([^()]{0,40}\)/g,
  /(?<![a-z])(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|\d{1,3}x?)(?![a-z0-9])/g,
];

/** Endings in brackets within a word: `schoonma(a)k(st)er`, `verkoper(ster)`. */
const WITH_BRACKETS = /[a-z]+(?:\([a-z]{1,5}\)[a-z]*)+/g;

/** The word without them, as long as it was: what follows in it belongs to it, an ending after it does not. */
function withoutBrackets(words: string): string {
  return words.replace(WITH_BRACKETS, (word) =>
    word
      .replace(/\([a-z]+\)$/, '')
      .replace(/[()]/g, '')
      .padEnd(word.length),
  );
}

/** So begins a sentence about someone, and no title: `Je werkt samen met onze lassers`. */
const SENTENCE = /^(?:je|jij|jouw|u|uw|onze|wij|we|collega'?s?|klanten|samen|terwijl|voor|bij) /;

/** What someone is looking for: the words after it name the job. */
const SOUGHT =
  /(?<![a-z])(?:zoek(?:en|t)?(?: (?:wij|we|naar|per|direct|nog|ook|dringend|met|spoed|daarom|een|ons|voor|snel)){0,4}:?|op zoek naar(?: een)?|gezocht:?|gevraagd:?|gevr\.?|vacatures?(?: voor(?: een)?)?:?|functie:?(?: van)?|nodig:?|aan de slag als|werken als|baan als|werk als|word(?: jij)?|als|functienaam:?|betreft:?|tekort aan|komen(?: er)?|functietitel:?|looking for(?: an?)?|ben (?:jij|je)(?: een| de| onze)?|jij bent(?: een| de)?)(?= )((?: (?:(?:\d{1,2}|een|twee|drie|vier|vijf|zes|zeven|acht|tien) ?x? )?(?:enthousiaste|ervaren|gemotiveerde|nieuwe|leuke|fulltime|parttime|allround|zelfstandige?|goede|extra|echte|onze|de|een|\d+x?))* ?[a-z][a-z/&'-]+(?: [a-z/&'-]+){0,4})/g;
const SOUGHT_BEFORE =
  /(?:^ ?|[.!?•:] ?)([a-z][a-z/&' -]{2,50}?) (?:gezocht|gevraagd|\(?m\/v|nodig)(?![a-z])/g;
const PHRASE_END =
  /(?<![a-z])(?:die|dat|voor|met|in|bij|op|te|om|per|van|gezocht|gevraagd|zijn|wij|we|je|jij|is|wordt|werkt|ben|met|graag|wil|kan|m\/v|v\/m|heeft|moet|dan|waar|ter|ivm|die|want|uit|wegens|ons|onze|of je|nodig|en (?:een|twee|drie|vier|\d{1,2}))(?![a-z])/;

/** Someone else seeks: the customers of an agency. */
const OTHERS_SEEK = /(?<![a-z])(?:klanten|opdrachtgevers|bedrijven|werkgevers|mensen)(?: [a-z]+){0,2} $/;

/** `Als het druk is`, `rijbewijs B nodig`: words in the place of a job that are none. */
const NO_JOB =
  /^(?:het|er|dat|dit|alles|iets|iemand|jongs|tijdelijk|alleen|geen|niet|ook) |(?<![a-z])(?:rijbewijs|diploma|ervaring|werkervaring|certificaa?t(?:en)?|opleiding|papieren|kennis|nederlands|engels|vca|bhv|vog)(?![a-z])/;

export interface Phrase extends Span {
  readonly text: string;
}

/** The title without what is no part of the job, and where it stands. */
export function titleParts(scan: Scan): Phrase[] {
  const { source, text } = scan;
  const title = text.slice(0, source.titleEnd);
  const firstLine = /\S[^\n]{2,90}/.exec(text.slice(source.titleEnd));
  const isOnlyText = title.trim() === '';
  const isTitle = firstLine !== null && firstLine[0].length < 70 && !SENTENCE.test(firstLine[0]);
  const raw = isOnlyText && isTitle ? firstLine[0] : title;
  const offset = isOnlyText && firstLine ? source.titleEnd + firstLine.index : 0;
  const clean = TITLE_NOISE.reduce(
    (words, noise) => words.replace(noise, (found) => ' '.repeat(found.length)),
    withoutBrackets(raw),
  );
  const whole = {
    text: clean.replace(/\s+/g, ' ').trim(),
    from: offset + clean.search(/\S|$/),
    to: offset + clean.trimEnd().length,
  };
  const parts = clean.split(/ ?[/,|] ?| en | of | & | - /);
  if (parts.length === 1) return whole.text === '' ? [] : [whole];
  let at = 0;
  const split = parts.map((part) => {
    const start = clean.indexOf(part, at);
    at = start + part.length;
    const from = offset + start + part.search(/\S|$/);
    return { text: part.trim(), from, to: offset + start + part.trimEnd().length };
  });
  return [whole, ...split.filter(({ text: words }) => words.length >= 3)];
}

const SHORTEST_JOB = 4;

/** Another that is sought in the same breath: `een kok voor de keuken en een chauffeur voor de bezorging`. */
const AND_ANOTHER =
  /^(?: voor (?:(?:de|het|onze|ons|in) )?[a-z]+(?: [a-z]+)?)?(?:, en|,| en) (?:een|twee|drie|vier|\d{1,2}) (?:(?:ervaren|nieuwe|leuke|enthousiaste|zelfstandige|fulltime|parttime) )?(?=((?!ploegen|dagen|diensten|uur|uren|weken|maanden)[a-z][a-z-]+(?: [a-z-]+){0,3}))/;
const MOST_OTHERS = 3;

/** Before the job itself: `een`, `2`. */
const HOW_MANY = /^(?:(?:een|de|onze|twee|drie|vier|vijf|\d+x?) )+/;

export function soughtPhrases(scan: Scan): Phrase[] {
  const { text, clauses } = scan;
  const found = [...matchesIn(scan, SOUGHT), ...matchesIn(scan, SOUGHT_BEFORE)].flatMap(
    ({ span: { from }, found: [words, phrase = ''] }) => {
      const start = from + words.lastIndexOf(phrase);
      if (OTHERS_SEEK.test(text.slice(Math.max(0, from - 30), from))) return [];
      if (clauses.sentenceAt(start).section === 'sollicitatie') return [];
      const first = jobIn(phrase, start);
      return first ? [first, ...othersAfter(first, text)] : [];
    },
  );
  return found.slice(0, 12);
}

/** The job that a phrase begins with. */
function jobIn(phrase: string, start: number): Phrase | undefined {
  const end = phrase.search(PHRASE_END);
  const whole = (end < 0 ? phrase : phrase.slice(0, end)).trimEnd();
  const words = whole.trimStart().replace(HOW_MANY, '');
  if ((words.length < SHORTEST_JOB && words !== 'kok') || NO_JOB.test(words)) return undefined;
  const from = start + whole.length - words.length;
  return { text: words, from, to: from + words.length };
}

function othersAfter(first: Phrase, text: string): Phrase[] {
  const others: Phrase[] = [];
  for (let last = first; others.length < MOST_OTHERS; ) {
    const [found, phrase = ''] = AND_ANOTHER.exec(text.slice(last.to, last.to + 120)) ?? [];
    const next = found === undefined ? undefined : jobIn(phrase, last.to + found.length);
    if (!next) break;
    others.push(next);
    last = next;
  }
  return others;
}
