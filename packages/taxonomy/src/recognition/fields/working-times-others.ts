/**
 * Times of others that a sentence sets against those of the candidate: `de late ploeg begint om drie uur, maar jij
 * werkt van 7.30 tot 16.00 uur`. Of both only his are asked.
 */
import type { OtherPeople } from '../other-people.ts';
import { matchesIn, type Scan } from '../scan.ts';

const YOU_INSTEAD =
  /(?:,|;| -)(?<turn> maar| terwijl)? (?:jij (?:zelf )?(?:werkt|begint|start|draait|bent|komt|staat|hebt)|jouw (?:dienst|werkdag|dag|tijden|rooster) [a-z]+|(?<=maar )(?:in|op|bij) [a-z ]{2,24}(?:begin|start|werk)(?:nen|en)? (?:je|jij|we|wij))(?![a-z])/g;
const A_TIME =
  /^[^.!?\n]{0,60}(?:\d[.:]\d|\d ?u| uur|half |kwart |overdag|dienst|ochtend|middag|avond|nacht|vroeg|laat|kantoor)/;
const OF_CANDIDATE = /(?<![a-z])(?:je|jij|jou|jouw|u|uw|jullie|iedereen|iemand|wie|men)(?![a-z])/;
const THEY_DO =
  /(?<![a-z])(?:gaat|gaan|is|zijn|begint|beginnen|werkt|werken|draait|draaien|start|starten|opent|komt|komen|staat|staan|rijdt|rijden|bakt|bakken)(?![a-z])/;
/** The shift of the firm is his, unless the text says otherwise in so many words. */
const FIRM_WORKS = /(?<![a-z])(?:(?:wij|we) (?!zijn)[a-z]+|[a-z]+ (?:wij|we))(?![a-z])/;

export function timesOfOthers(scan: Scan): OtherPeople[] {
  const { text, clauses } = scan;
  return matchesIn(scan, YOU_INSTEAD).flatMap(({ span, found }) => {
    const { from } = clauses.sentenceAt(span.from);
    const theirs = text.slice(from, span.from);
    if (!A_TIME.test(text.slice(span.to)) || OF_CANDIDATE.test(theirs) || !THEY_DO.test(theirs)) return [];
    if (found.groups?.turn === undefined && FIRM_WORKS.test(theirs)) return [];
    return [{ from, to: span.from, who: '', share: 'deed' as const }];
  });
}
