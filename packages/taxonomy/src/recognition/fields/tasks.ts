/**
 * What someone does all day: the lines under a heading about the work, else the sentences that tell it. A task is
 * something the candidate does, in `je` with a verb or in an infinitive; what is asked, offered or told of the firm
 * is none.
 */

import type { Span } from '../matches.ts';
import type { Finding } from '../reading.ts';
import { factOf, type Scan } from '../scan.ts';
import { signOffIn } from './contact-wording.ts';
import { isInInfinitive, tellsDeed } from './deeds.ts';
import { partsOfTask, type TaskPart } from './task-parts.ts';

const SHORTEST = 8;
const LONGEST_SENTENCE = 600;
const LONGEST = 200;
const MOST = 12;

/** `Dit ga je doen`, `Wat je doet`: a heading that was not taken for one. */
const HEADING = /^(?:dit|wat|zo|hier|hoe)(?![a-z])[^.]{0,30}$/;
const PUNCTUATION = /[\s.;,!]+$/;
/** What is asked, offered or agreed, and not done. */
const NO_WORK =
  /(?<![a-z])(?:diploma|rijbewijs|minimaal|minstens|vereist|verplicht|ur?en per week|uur per week|bruto|fulltime|parttime|vakantie(?:dagen|geld)|reiskosten[a-z]*|pensioen|sollicit[a-z]+|salaris|cao|vog|(?:consignatie|storings|piket|weekend|avond|nacht|dag)dienst(?:en)?|contract|werkweek|[a-z]*korting)(?![a-z])|€/;
/** Company is no task; what the sentence then goes on about is one: `Je werkt samen met lassers en zaagt staal`. */
const IN_COMPANY = /^(?:je|jij|u) werkt (?:[a-z]+ ){0,3}(?:samen|naast|tussen)(?![a-z])/;
/** Where one works, and who wrote it. */
const PLACE =
  /^(?:werkplek|werklocatie|locatie|standplaats|adres|plaats|vestiging|contact[a-z]*)(?: is)?\s*:/;
/** Outside a heading a sentence begins with who does it. */
const BEGINS = /^(?:je|jij|u|(?:verder|daarnaast|ook|'s ochtends|'s middags) [a-z]{3,14} (?:je|jij|u)) /;

/** @param others stretches that speak of someone else */
export function readTasks(scan: Scan, others: readonly Span[]): Finding<string>[] {
  const { clauses, source, text } = scan;
  const fromHeading: Finding<string>[] = [];
  const fromSentence: Finding<string>[] = [];
  const end = signOffIn(scan);
  for (const { from, to, section } of clauses.sentences) {
    if (from >= end) break;
    if (section !== 'taken' && section !== 'none') continue;
    const words = text.slice(from, to).replace(PUNCTUATION, '');
    const isOthers = others.some((other) => other.from <= from && other.to >= from + words.length - 1);
    if (isOthers || !isTask(words, section === 'taken')) continue;
    for (const part of partsOfTask(source.cased.slice(from, from + words.length))) {
      const task = worded(scan, from, part);
      const isCompany = part.from === 0 && IN_COMPANY.test(words);
      if (isCompany || task.length < SHORTEST || task.length > LONGEST) continue;
      const span = { from: from + part.from, to: from + part.to };
      if (section === 'taken') fromHeading.push(factOf(scan, span, task, 800));
      else fromSentence.push(factOf(scan, span, task, 600));
    }
  }
  return (fromHeading.length > 0 ? fromHeading : fromSentence).slice(0, MOST);
}

function isTask(words: string, isUnderHeading: boolean): boolean {
  if (words.length < SHORTEST || words.length > LONGEST_SENTENCE || /[:?]$/.test(words)) return false;
  if (HEADING.test(words) || NO_WORK.test(words) || PLACE.test(words)) return false;
  if (IN_COMPANY.test(words)) return true;
  if (!isUnderHeading) return BEGINS.test(words) && tellsDeed(words);
  return tellsDeed(words) || isInInfinitive(words);
}

/** As the text has it; a later part of a sentence gets the subject of the first. */
function worded({ source }: Scan, sentence: number, { from, to, lead }: TaskPart): string {
  if (!lead) return source.place(sentence + from, sentence + to).words.trim();
  const own = source.place(sentence + lead.until, sentence + to).words.trim();
  const isCapital = /^(?:'s )?\P{L}*\p{Lu}/u.test(source.cased.slice(sentence, sentence + 6));
  const begin = isCapital ? lead.words.charAt(0).toUpperCase() + lead.words.slice(1) : lead.words;
  return `${begin}${own}`;
}
