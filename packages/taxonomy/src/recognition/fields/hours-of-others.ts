/** Numbers of hours in a text that are not the week that is asked: of a colleague, a course, an oven, leave. */

import type { Span } from '../matches.ts';
import { isDoneByOthers, type OtherPeople } from '../other-people.ts';
import { after, before, type Scan } from '../scan.ts';

/** What lasts, or is done in its own time: `de training duurt 24 uur`, `ons brood rijst 16 uur`. */
const LASTS_BEFORE =
  /(?<![a-z])(?:du(?:urt|ren)|rijst|rijzen|droogt|drogen|gaart|garen|brandt|kost de klant|ligt|blijft|blijven|wachten|wacht|slaapt|slapen|jaarlijks|per (?:jaar|maand|kwartaal)(?: [a-z]+){0,3}|maandelijks|ieder jaar|elk jaar)(?: (?:al |wel )?(?:gauw|ongeveer|circa|zo'n|minimaal|minstens|maximaal|gemiddeld|hooguit|maar|slechts|bij ons|je|er|krijg(?:t)? (?:je|u))){0,3} $/;
const LASTS_AFTER =
  /^(?: (?:per|in de) week)? ?(?:om te (?:besteden|leren|drogen|rijzen)|rust(?![a-z])|(?<!week )de tijd|door(?![a-z])|achtereen|per etmaal|stil(?![a-z])|drogen|rijzen|weken(?= (?:in|voor))|gratis|per (?:jaar|maand|kwartaal|dag|rit)(?![a-z])|voor (?:je|jouw|uw) (?:ontwikkeling|opleiding|scholing|studie)|(?:vrij|vakantie|verlof|adv|atv|scholing|training|cursus|les|theorie|zorg|begeleiding|reistijd|slaap|pauze|lunch)(?![a-z]))/;
/** Who works so much is not sought: `je leidinggevende is 36 uur aanwezig`, `onze planner werkt 24 uur`. */
const WORKS_ELSEWHERE =
  /(?<![a-z])(?:onze|ons|je|jouw|de|een|haar|zijn) (?:(?:vaste|directe|nieuwe|andere|huidige|vorige|toekomstige) )?(?:collega|[a-z]*leider|[a-z]*leidster|leidinggevende|chef|baas|manager|planner|mentor|begeleider|coach|directeur|eigenaar|voorganger|voorgangster|team|bewoner|client|klant)(?:en|s)?(?:'s)?(?: [a-z]+)? (?:werk(?:t|en)|is|zijn|draai(?:t|en)|ma(?:akt|ken)|heeft|hebben|krijg(?:t|en))(?: (?:ongeveer|circa|zo'n|zelf|ook|nu|al|altijd|gemiddeld)){0,2} $/;
/** What is open, runs or is manned for so long. */
const OPEN_AFTER = /^(?: (?:per|in de) week)? (?:(?:ge)?opend?|(?:telefonisch )?bereikbaar|bemand)(?![a-z])/;
/** From so many hours on more is paid. */
const OVERTIME = /(?<![a-z])(?:meer dan|boven|vanaf|na)(?: de| het)? $/;
const OVERTIME_AROUND = /(?<![a-z])(?:overuren|overwerk|[a-z]*toeslag)(?![a-z])/;
const SUBJECT_IS_CANDIDATE = /(?<![a-z])(?:je|jij|jouw|u|uw|wij zoeken|we zoeken)(?![a-z])/;

export function isOfSomethingElse(scan: Scan, { from, to }: Span, others: readonly OtherPeople[]): boolean {
  const left = before(scan.text, from, 60);
  const right = after(scan.text, to, 40);
  if (LASTS_BEFORE.test(left) || LASTS_AFTER.test(right) || OPEN_AFTER.test(right)) return true;
  if (WORKS_ELSEWHERE.test(left)) return true;
  if (OVERTIME.test(left) && OVERTIME_AROUND.test(left + right)) return true;
  return isDoneByOthers(others, { from, to }) && !SUBJECT_IS_CANDIDATE.test(left);
}
