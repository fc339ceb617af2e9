/** What the work asks of a body and a head, in the words that vacancies use. Codes are those of packages/matching. */

import { ANSWERED_NO } from '../clause-wording.ts';
import { isDoneByOthers, type OtherPeople } from '../other-people.ts';
import type { Finding } from '../reading.ts';
import { after, before, distinct, factOf, matchesOf, type Scan, type Span } from '../scan.ts';
import { isMeant } from './condition-meaning.ts';
import { CONDITIONS_OF_THE_BODY } from './conditions-of-the-body.ts';
import { CONDITIONS_OF_THE_MIND } from './conditions-of-the-mind.ts';
import { CONDITIONS_OF_THE_PLACE } from './conditions-of-the-place.ts';

const PATTERNS = Object.entries({
  ...CONDITIONS_OF_THE_BODY,
  ...CONDITIONS_OF_THE_PLACE,
  ...CONDITIONS_OF_THE_MIND,
}).map(([code, words]) => [code, new RegExp(`\\b(?:${words.join('|')})(?![a-z0-9])`, 'g')] as const);

/** How far around a stretch its sentence tells what it is about, in characters. */
const REACH = 80;

const DENIED_BEFORE =
  /(?:geen|zonder|nooit|niet|weinig|nauwelijks|amper|zelden) (?:(?!en |of |maar |wel )[a-z]+ ){0,2}$/;
const DENIED_AFTER =
  /^[^.,;\n]{0,22}(?<![a-z])(?:hoef(?:t|je)? (?:je |u )?niet|is (?:er )?niet (?:nodig|bij)|komt (?:er )?niet|komt niet voor|ligt (?:het|alles|het werk) stil|(?:doen|werken|rijden) (?:wij|we) niet|(?:gaan|zijn|blijven) (?:we|wij) (?:vrij|thuis|naar huis)|niet nodig|hoort er niet bij|vrij is)(?![a-z])/;
const NEED_NOT_BEFORE =
  /(?<![a-z])hoef(?:t|ven)? (?:(?:je|jij|u|hier|er|dus|bij ons) ){0,3}(?:niet|geen)(?: (?!maar|wel|en)[a-z]+){0,6} $/;
/** `Zonder oorkappen houd je het niet vol`. */
const INDISPENSABLE = /(?<![a-z])zonder (?:[a-z]+ ){0,2}$/;
/** `Wie niet tegen stof kan, is hier niet op zijn plek`. */
const WHO_NOT = /(?<![a-z])wie (?:[a-z]+ ){0,3}(?:niet|geen)(?: [a-z]+){0,3} $/;
const BY_MACHINE_BEFORE = /(?:met|door) de [a-z]*(?:kraan|takel|lift|heftruck|machine) $/;
/** `Licht tot middelzwaar lichamelijk werk`. */
const LIGHT = /(?<![a-z])lichte?(?: (?:tot|en|of) (?:middelzwa[a-z]+|matig))? $/;
/** Who says that it puts nobody off says that it is there: `geen hoogtevrees`, `niet bang voor honden`. */
const FEAR = /vrees$|^(?:bang|vies|allergisch|koukleum|angst|last)/;
/** A machine does it. */
const DONE_BY_MACHINE =
  /^ (?:(?:doet|doen|gaat|gebeurt) (?:(?:de|een|het|onze|met|jouw|je) ){1,2}|(?:[a-z]+ ){0,2}(?:met|door) (?:(?:de|een|onze|behulp van) ){1,2})[a-z]*(?:truck|kraan|machines?|robots?|lift|takel|brug|shovel|hulpmiddelen?)(?![a-z])/;
/** Who is not put off by it will meet it: who has no fear of heights works at heights. */
const NOT_PUT_OFF =
  /(?:geen (?:moeite|hekel|probleem|problemen|punt|bezwaar|last|angst)|niet (?:snel |gauw |zo )?(?:bang|vies|erg|schuw|tegen|te beroerd|moe|vervelend)|(?:schrikt?|deinst?|loopt?|draait?|zie(?:t|n)?) (?:je |jij |u |er )?(?:[a-z]+ )?niet(?: (?:terug|weg|op|om))?)(?![a-z])[^.,;]{0,22}$/;
/** What stands beside the work counts where it speaks of what someone does. */
const ABOUT_WORK =
  /(?<![a-z])(?:(?:je|jij|u) (?:werkt|tilt|staat|loopt|draagt|sjouwt|bukt)|(?:werk|til|sta|loop|draag|sjouw|buk) (?:je|jij|u))(?![a-z])/;

/** A denial that is none: `geen hoogtevrees`, `je schrikt niet van lawaai`. */
function isDenied(words: string, left: string, right: string): boolean {
  if (DENIED_AFTER.test(right) || DONE_BY_MACHINE.test(right) || ANSWERED_NO.test(right)) return true;
  if (INDISPENSABLE.test(left) && /^[^.;\n]{0,40}(?<![a-z])(?:niet|geen|onmogelijk)(?![a-z])/.test(right))
    return false;
  if (WHO_NOT.test(left)) return false;
  if (BY_MACHINE_BEFORE.test(left) || LIGHT.test(left)) return true;
  if (FEAR.test(words) || NOT_PUT_OFF.test(left)) return false;
  return DENIED_BEFORE.test(left) || NEED_NOT_BEFORE.test(left);
}

function isAside({ text, clauses }: Scan, span: Span): boolean {
  const { section, from, to } = clauses.sentenceAt(span.from);
  if (section !== 'bedrijf' && section !== 'sollicitatie') return false;
  return !ABOUT_WORK.test(text.slice(Math.max(from, span.from - REACH), Math.min(to, span.to + REACH)));
}

/** @param others stretches that speak of someone else */
export function readConditions(scan: Scan, others: readonly OtherPeople[]): Finding<string>[] {
  const { text } = scan;
  const found = PATTERNS.flatMap(([code, pattern]) =>
    matchesOf(text, pattern).flatMap(({ span, found: [words] }) => {
      const left = before(text, span.from, 40);
      const right = after(text, span.to, 48);
      if (isDoneByOthers(others, span) || isAside(scan, span) || !isMeant({ code, words, left, right }))
        return [];
      if (isDenied(words, left, right)) {
        scan.notAsked.push({ field: 'omstandigheid', ...scan.source.place(span.from, span.to) });
        return [];
      }
      return [factOf(scan, span, code, 850)];
    }),
  );
  return distinct(found, (code) => code);
}
