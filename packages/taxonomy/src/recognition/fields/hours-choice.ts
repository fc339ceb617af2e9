/**
 * What else one may choose beside an amount, where the text does not say `uur` again: `36 uur (32 kan ook)`, `24 uur. Of
 * 28. Of 32`, `het liefst 32 uur, maar minimaal 24`, `twintig uur, mag ook vierentwintig`.
 */
import { NUMBER_WORD, numberOf } from '../number-words.ts';
import { after } from '../scan.ts';
import { isPlausible, N } from './hours-candidate.ts';

const WEEKLY = '(?: per week| in de week| p/?w)?';
const OTHER = `(${N}|(?!(?:een|twee|drie|vier|vijf|zes|zeven)(?![a-z]))(?:${NUMBER_WORD})(?![a-z]))`;
const HOURS = '(?: ?(?:uur|uren|u)(?![a-z]))?';
/** Behind an amount that is told without its unit. */
const END =
  '(?![.,]?\\d)(?= per week| p/?w|[.,;!?)\\n]| *$| (?:als|kan|mag|is|wanneer|zijn|gaan|in (?:de|het) [a-z]*seizoen)(?![a-z]))';
const WHAT_ONE_LIKES =
  '(?:juist|liever|eventueel|zelfs|anders|misschien|maximaal|voor|van|met|toch|wel|desgewenst|ook)';
const OR_ELSE = new RegExp(
  `^${WEEKLY}[,;.)]? ?\\(?(?:maar |en )?(?:of|eventueel|evt\\.?|desgewenst|dan wel|danwel|liever dan|dan)(?: ${WHAT_ONE_LIKES}){0,3} ${OTHER}${HOURS}${END}`,
);
const FINE = '(?:bespreekbaar|mogelijk|in overleg|goed|prima|ook)(?![a-z])';
const TOO = new RegExp(
  `^(?: werkweek| contract| dienstverband)?${WEEKLY}(?: (?:heeft|is|geniet|zijn|hebben)(?: [a-z]+){1,4})?(?: ?\\(|[,;]| of) ?(?:maar |of |ook )?(?:${OTHER} of )?${OTHER}(?: uur)?(?: per week)? (?:(?:kan|mag|is|zijn)?(?: ?(?:ook|eventueel))? ?${FINE}|(?:kan|mag)(?![a-z]))`,
);
const BOUND =
  "(?:minimaal|minstens|min\\.|minimum|ten ?minste|op (?:zijn|z'n) minst|niet (?:onder de|minder dan)|maximaal|max\\.|maximum|hooguit|hoogstens|ten hoogste|niet meer dan|(?:meer|minder|bespreekbaar|kan|mag|mogelijk)[a-z ,(]{0,20} (?:tot|vanaf))";
const LIKED =
  '(?:liever|liefst|bij voorkeur|eventueel|desgewenst|soms|vaak|meestal|normaal|mag ook|kan ook|mogen ook|(?:drukke|rustige|andere) weken|drukte|(?:wordt|worden|wil je|wilt u|maak je) (?:het |dat )?er|(?:wordt|worden) het)';
const COMPANION = new RegExp(
  `^[^!\\n\\d€]{0,80}?(?<![a-z])(?:${BOUND}|${LIKED})(?: (?:ook|zelfs|er|zo'n|wel|eens|ongeveer|circa|naar))? ${OTHER}(?: ?(?:-|tot|a|of) ?(${N}))?${END}`,
);
/** Who must be so old, or earns so much, is told with a bare number as well. */
const NO_HOURS =
  /(?<![a-z])(?:je bent|jij bent|u bent|leeftijd|schaal|trede|jaar|euro|dagen|zaterdag|zondag|pauze|waarvan)(?![a-z])/;
/** Two sentences on, something else is counted. */
const APART = /[.?][^.?]+[.?]/;

function orElse(right: string): number[] {
  const found = OR_ELSE.exec(right);
  const next = numberOf(found?.[1]);
  if (found === null || next === undefined) return [];
  return [next, ...orElse(right.slice(found[0].length))];
}

function companions(right: string): (number | undefined)[] {
  const [words = '', ...others] = COMPANION.exec(right) ?? [];
  return NO_HOURS.test(words) || APART.test(words) ? [] : others.map(numberOf);
}

/**
 * @param to where an amount ends
 * @param least fewer are no hours of a week here
 */
export function otherAmounts(text: string, to: number, least: number): number[] {
  const right = after(text, to, 110);
  const too = (TOO.exec(right) ?? []).slice(1).map(numberOf);
  return [...too, ...orElse(right), ...companions(right)]
    .filter(isPlausible)
    .filter((amount) => amount >= least);
}
