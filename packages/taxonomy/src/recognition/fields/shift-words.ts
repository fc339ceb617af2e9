/** Words that name a shift. Two crews work early and late, three at night as well, five in the weekend too. */

import { matchesIn, type Span } from '../matches.ts';
import type { ShiftCode } from '../reading.ts';
import type { Scan } from '../scan.ts';
import { JOB } from './week-days.ts';

const CREWS = '[ -]?ploegen(?:dienst|diensten|systeem|rooster)?';
const DUTY = '[ -]?(?:dienst|diensten|ploeg|shift|shifts)';

const NAMED_DAY = '(?:maan|dins|woens|donder|vrij)dag';

interface Naming {
  readonly shifts: readonly ShiftCode[];
  readonly words: string;
}

const NAMINGS: readonly Naming[] = [
  {
    shifts: ['vroeg'],
    words: `(?:vroege?|ochtend)${DUTY}|vroege? (?:en|/) late|vroege of late|vroeg en laat|vroege-(?=,| en| of|/)|ochtend-(?=,| en| of|/)(?! (?:en|of) [a-z]*route)|vroeg(?=, (?:laat|late|nacht|avond))|vroege(?=, (?:late|nacht|avond|dag))|vroege (?:ochtend|morgen)(?:en)?|vroege vogels?|vroege (?:start|uren)|vroeg (?:beginnen|op|uit de veren|opstaan)|(?:begin(?:t|nen)?|start(?:en)?)(?: [a-z]+){0,2} vroeg|'?s (?:morgens|ochtends) vroeg|(?:heel |lekker )?vroeg in de (?:ochtend|morgen)|alle vroegte|vroeg(?= ?/ ?laat)|vroeg(?= \\((?:om |vanaf |van )?\\d)|voor dag en dauw|krieken van de dag|early shift`,
  },
  { shifts: ['vroeg', 'avond'], words: `(?:2|twee)${CREWS}` },
  {
    shifts: ['vroeg', 'avond', 'nacht'],
    words: `(?:3|drie)${CREWS}|ochtend-?,? (?:en )?(?:middag|avond)-?,? en (?:[a-z]+ )?nacht(?:ploeg|dienst)(?:en)?|semi-? ?(?:vol)?continu(?:dienst|rooster)?`,
  },
  {
    shifts: ['vroeg', 'avond', 'nacht', 'zaterdag', 'zondag'],
    words: `(?:4|5|vier|vijf)${CREWS}|(?<!semi[ -]{0,2})(?:vol ?-?continu(?:dienst|rooster)?|continu(?:dienst|rooster)(?:en)?)`,
  },
  {
    shifts: ['overdag'],
    words: `dag[ -]?(?:dienst|diensten|ploeg)|dag(?=(?:,|/) ?(?:avond|nacht|weekend)| en (?:avond|weekend|nacht[ -]?(?:dienst|ploeg)))|dag-(?=,| en| of|/|,)|(?<!(?:na|buiten) (?:de )?)kantoor(?:uren|tijden|tijd)|overdag|schooluren|schooltijden|onder schooltijd|day shift|(?<!vroege )ochtenden|ochtenduren|'s (?:ochtends|morgens)(?! vroeg)|middagen|ochtend(?=(?:,| of| en|/) ?(?:middag|avond))|ochtendroutes?|ochtend-(?= (?:en|of) [a-z]*route)|(?:ochtend|middag)(?=(?:,| en| of)(?: in)? de avond)|middag(?=(?:,| of| en|/) ?avond)|middag-(?=,| en| of|/)|middag${DUTY}|'s middags|${NAMED_DAY}(?:ochtend|morgen|middag|namiddag|voormiddag)(?:en)?`,
  },
  {
    shifts: ['avond'],
    words: `(?:avond|late)${DUTY}|late uren|late-(?=,| en| of|/)|avonduren|'?s[ -]avonds|avonden?|(?:in|voor) de avond|(?:koop)?avond(?:werk|en)?|avond(?:routes?|rondes?)|laat werken|(?<=vroeg ?/ ?)laat|(?<=vroeg, )laat|(?<=vroege?, )late|laat(?= \\((?:tot |van |vanaf )?\\d)|na (?:kantoortijd|kantooruren)|tot laat|(?:tot )?in de late uren|early en late|(?:${NAMED_DAY}|zaterdag|zondag)avond(?:en)?`,
  },
  {
    shifts: ['vroeg', 'avond'],
    // `Vroeg of laat` alone means some day.
    words:
      'vroege? ?(?:en|/|,|&|\\+|-) ?(?:late?|laat)(?: dienst(?:en)?)?|vroege of late|(?:(?:ene|een) (?:week|dag)|weken) vroeg[^.!?\\n]{0,24} laat|vroeg of laat(?= (?:dienst|werk|beginn|start))|(?<=(?:om de week|wisselend|afwisselend|je werkt|diensten) )vroeg of laat',
  },
  {
    shifts: ['nacht'],
    words: `nacht(?:${DUTY}|[ -]?werk|[ -]?uren)|'?s[ -]nachts|nachten|(?<!dag en )nacht|slaapdienst(?:en)?|nachtelijke? uren|(?:${NAMED_DAY}|zaterdag|zondag)nacht(?:en)?`,
  },
  {
    shifts: ['zaterdag', 'zondag'],
    words: `weekend(?:en|s)?|weekend${JOB}|weekend(?:dienst|diensten|werk|dag|dagen|nacht|nachten|avond|avonden)|weekeinde[ns]?`,
  },
  {
    shifts: ['zaterdag'],
    words: `zaterdag(?:en|s|ochtend(?:en)?|middag(?:en)?|avond(?:en)?|dienst(?:en)?|werk|${JOB})?|saturdays?|za(?=[ .] ?\\d| (?:de )?hele dag)`,
  },
  {
    shifts: ['zondag'],
    words: `(?:koop)?zondag(?:en|s|ochtend(?:en)?|middag(?:en)?|avond(?:en)?|dienst(?:en)?|werk|${JOB})?|zon-(?=,? (?:en|of) feestdag)|zon(?= en feestdag)|sundays?`,
  },
];
/** Says that it is on working days, and only that: with another shift it is one of those days. */
const ON_WORKING_DAYS: Naming = {
  shifts: ['overdag'],
  words:
    '(?:op|elke|iedere|alle) (?:werkdag|weekdag)(?:en)?|doordeweekse? (?:dag(?:en)?|ochtend(?:en)?|middag(?:en)?)|(?:elke|iedere) (?:ochtend|middag)|doordeweeks|door de weeks?e dagen|door de week|in de (?:ochtend|middag|namiddag|voormiddag)',
};

const patternOf = ({ words }: Naming): RegExp => new RegExp(`(?<![a-z])(?:${words})(?![a-z])`, 'g');
const PATTERNS = NAMINGS.map((naming) => [naming, patternOf(naming)] as const);
const WORKING_DAYS = patternOf(ON_WORKING_DAYS);

export interface ShiftWord {
  readonly span: Span;
  readonly shifts: readonly ShiftCode[];
}

function wordsOf(scan: Scan, { shifts }: Naming, pattern: RegExp): ShiftWord[] {
  return matchesIn(scan, pattern).map(({ span }) => ({ span, shifts }));
}

export function shiftWords(scan: Scan): ShiftWord[] {
  return PATTERNS.flatMap(([naming, pattern]) => wordsOf(scan, naming, pattern));
}

/** Words for the days on which most people work, and for the parts of such a day. */
export function workingDayWords(scan: Scan): ShiftWord[] {
  return wordsOf(scan, ON_WORKING_DAYS, WORKING_DAYS);
}
