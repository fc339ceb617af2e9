/** Whether times and days are those of the work: opening hours and hours for telephone calls stand in the same text. */
import type { Scan } from '../scan.ts';

/** Who calls or comes by does not work yet. */
const FOR_APPLICANTS =
  /(?<![a-z])(?:bel(?:len)?|bereikbaar|telefonisch|app(?:en)?|inloop|(?:langs|binnen)(?:komen|lopen)|(?:loop|spring|kom)(?: [a-z]+){0,3} (?:binnen|langs)|sollicit\w*|open dag|de telefoon|te bereiken|contact op|contact met je|op whatsapp|whatsapp (?:ons|me|mij|met|naar|even)|kijkje)(?![a-z])/;
const OPEN =
  /(?<![a-z])(?:geopend|openingstijd\w*|openingsuren|open(?:t)? (?:om|van|vanaf|tot|op)|(?:zijn|is|gaan|gaat)(?: [a-z0-9]+){0,5}? open)(?![a-z])/;
/** The work is done when it is open. */
const YOU_WORK =
  /(?<![a-z])(?:werk (?:je|jij|u)|(?:je|jij|u) (?:werkt|draait|staat)|draai (?:je|jij)|(?:je|jij|u) (?:begint|start)|begin (?:je|jij)|(?:begin|start)(?:nen|en) (?:we|wij)|werktijden|rooster)(?![a-z])/;
/** Who writes without capitals ends a sentence all the same. */
const START_OF_WORDS = /(?<=[a-z]{3}[.!?]) [^.!?]*$/;
const REACH = 80;

/** @param from where a time or a day stands */
export function isNotOfWork({ text, clauses }: Scan, from: number): boolean {
  const sentence = clauses.sentenceAt(from);
  if (sentence.section === 'sollicitatie') return true;
  const start = Math.max(sentence.from, from - 2 * REACH);
  const since = START_OF_WORDS.exec(text.slice(start, from))?.index ?? 0;
  if (FOR_APPLICANTS.test(text.slice(start, Math.min(sentence.to, from + 60)))) return true;
  return (
    OPEN.test(text.slice(start + since, Math.min(sentence.to, from + REACH))) &&
    !YOU_WORK.test(text.slice(start, Math.min(sentence.to, from + 2 * REACH)))
  );
}
