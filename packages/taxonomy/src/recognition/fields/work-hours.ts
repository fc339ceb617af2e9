/** Whether times and days are those of the work: opening hours and hours for telephone calls stand in the same text. */
import { before, type Scan } from '../scan.ts';

/** Who calls or comes by does not work yet. */
const FOR_APPLICANTS =
  /(?<![a-z])(?:bel(?! (?:je|jij) (?!ons|met|me|mij|naar|even|gerust|dan))(?:len)?|vragen kun|bereikbaar|telefonisch|app(?:en)?|inloop|(?:langs|binnen)(?:komen|lopen)|(?:loop|spring|kom)(?: [a-z]+){0,3} (?:binnen|langs)|sollicit\w*|open dag|de telefoon|te bereiken|laat(?: (?:je|het|u))* (?:ons|mij|me) weten|reageer (?:voor|uiterlijk|snel|nu|direct|via|op)|contact op|contact met je|op whatsapp|whatsapp (?:ons|me|mij|met|naar|even)|kijkje)(?![a-z])/;
const OPEN =
  /(?<![a-z])(?:geopend|openingstijd\w*|openingsuren|open(?:t)? (?:om|van|vanaf|tot|op)|(?:zijn|is|gaan|gaat)(?: [a-z0-9]+){0,5}? open)(?![a-z])/;
/** The work is done when it is open. */
const YOU_WORK =
  /(?<![a-z])(?:werk (?:je|jij|u)|(?:je|jij|u) (?:werkt|draait|staat)|draai (?:je|jij)|(?:je|jij|u) (?:begint|start)|werkt u|begin (?:je|jij)|begint (?:je|jouw|de|uw) (?:dag|werkdag|dienst|werk)|(?:begin|start)(?:nen|en) (?:we|wij)|werktijden|rooster)(?![a-z])/;
const HOURS_OF_WEEK = /(?<![a-z])(?:uur|uren) (?:per week|in de week|p\/?w)(?![a-z])/;
/** Who writes without capitals ends a sentence all the same. */
const START_OF_WORDS = /(?<=[a-z]{3}[.!?]) [^.!?]*$/;
/** An event, and no working day: `zaterdag 14 maart van 10 tot 15 uur`. */
const ON_A_DATE =
  /(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:middag|avond|ochtend)? \d{1,2} (?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*(?: \d{4})?,?(?: (?:van|om|tussen|vanaf))? $/;
/** Behind it stands when he works, and before it only when it is open: `we zijn open vanaf negen, maar jij begint om half acht`. */
const TURNS_TO_YOU =
  /;|(?:,| -)(?: maar| terwijl)? (?:jij|jouw|(?<=maar )(?:in|op|bij) [a-z ]{2,24}(?:begin|start|werk)(?:nen|en)?)(?![a-z])/;
/** The hours of a week right before tell that those at which it is open are meant: `24 uur per week. We zijn open van 7 tot 19 uur`. */
const HOURS_BEFORE =
  /(?<![a-z])(?:\d{1,2}|dagen|dagdelen|uur|uren)(?: uur)? (?:per week|in de week|in totaal)[^\n]{0,50}[.)] *$/;
const REACH = 80;

/** @param from where a time or a day stands */
export function isNotOfWork({ text, clauses }: Scan, from: number): boolean {
  const sentence = clauses.sentenceAt(from);
  if (sentence.section === 'sollicitatie') return true;
  const start = Math.max(sentence.from, from - 2 * REACH);
  const left = text.slice(start, from);
  if (ON_A_DATE.test(left)) return true;
  const since = START_OF_WORDS.exec(left)?.index ?? 0;
  // Once the work is told, what stands behind its time is about something else: `, goed bereikbaar met het OV`.
  const isToldOfWork = YOU_WORK.test(left) || HOURS_OF_WEEK.test(left);
  if (FOR_APPLICANTS.test(isToldOfWork ? left : text.slice(start, Math.min(sentence.to, from + 60))))
    return true;
  if (HOURS_BEFORE.test(before(text, sentence.from, 2 * REACH))) return false;
  const rest = text.slice(from, Math.min(sentence.to, from + 2 * REACH));
  const turn = rest.search(TURNS_TO_YOU);
  const end = turn < 0 ? sentence.to : from + turn;
  return (
    OPEN.test(text.slice(start + since, Math.min(end, from + REACH))) &&
    !YOU_WORK.test(text.slice(start, Math.min(end, from + 2 * REACH)))
  );
}
