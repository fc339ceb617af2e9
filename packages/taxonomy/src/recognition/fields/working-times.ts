/** When the work is done, and when it begins. Times of the day tell the shift where no word does. */
import type { Finding, ShiftCode } from '../reading.ts';
import { after, askedAt, before, distinct, factOf, matchesOf, type Scan, surest } from '../scan.ts';
import { clockTimes, type WorkingTime } from './clock-times.ts';

const EDGE = '(?<![a-z])';

/** Words that name a shift. Two crews work early and late, three at night as well, five in the weekend too. */
const BY_WORD: readonly (readonly [pattern: string, shifts: readonly ShiftCode[]])[] = [
  [
    "(?:vroege?|ochtend)[ -]?(?:dienst|diensten|ploeg|shift|shifts)|vroege? (?:en|of|/) late|vroeg en laat|vroege ochtend|vroege vogel|vroege (?:start|uren)|vroeg (?:beginnen|op|uit de veren)|(?:begin(?:t|nen)?|start(?:en)?)(?: [a-z]+){0,2} vroeg|'?s (?:morgens|ochtends) vroeg|(?:heel |lekker )?vroeg in de (?:ochtend|morgen)|alle vroegte|vroeg(?= ?/ ?laat)|early shift",
    ['vroeg'],
  ],
  ['(?:2|twee)[ -]?ploegen(?:dienst|diensten|systeem|rooster)?|(?:2|twee) ploegen', ['vroeg', 'avond']],
  [
    '(?:3|drie)[ -]?ploegen(?:dienst|diensten|systeem|rooster)?|(?:3|drie) ploegen',
    ['vroeg', 'avond', 'nacht'],
  ],
  [
    '(?:4|5|vier|vijf)[ -]?ploegen(?:dienst|diensten|systeem|rooster)?|(?:5|vijf) ploegen|vol ?-?continu(?:dienst|rooster)?',
    ['vroeg', 'avond', 'nacht', 'zaterdag', 'zondag'],
  ],
  [
    "dag(?:dienst|diensten)|dag(?=(?:,| en|/) ?(?:avond|nacht|weekend))|dag-(?=,| en| of|/|,)|kantooruren|kantoortijden|overdag|doordeweeks|door de weeks?e dagen|schooluren|schooltijden|onder schooltijd|day shift|ochtenden|ochtenduren|'s (?:ochtends|morgens)(?! vroeg)|middagen|'s middags|(?:maan|dins|woens|donder|vrij)dag(?:ochtend|morgen|middag)(?:en)?|ma(?:andag)?, di(?:nsdag)?|di(?:nsdag)?, wo|wo(?:ensdag)?(?:,| en) (?:do|vr)|di(?:nsdag)? en do(?:nderdag)?",
    ['overdag'],
  ],
  [
    '(?:maandag|ma) ?(?:t/?m|tot en met|tot/met|-|tot) ?(?:vrijdag|vrij|vr|donderdag|do)(?![a-z])',
    ['overdag'],
  ],
  [
    '(?:ma(?:andag)?|di(?:nsdag)?|wo(?:ensdag)?) ?(?:t/?m|tot en met|-) ?(?:zaterdag|za)(?![a-z])',
    ['overdag', 'zaterdag'],
  ],
  [
    '(?:ma(?:andag)?|di(?:nsdag)?|wo(?:ensdag)?) ?(?:t/?m|tot en met|-) ?(?:zondag|zo)(?![a-z])',
    ['overdag', 'zaterdag', 'zondag'],
  ],
  [
    "(?:avond|late)[ -]?(?:dienst|diensten|ploeg|shift|shifts|uren)|'?s[ -]avonds|avonden|in de avond|(?:koop)?avond(?:werk|en)?|laat werken|(?<=vroeg ?/ ?)laat|tot laat|(?:tot )?in de late uren|early en late|(?:maan|dins|woens|donder|vrij|zater|zon)dagavond(?:en)?",
    ['avond'],
  ],
  ['(?:vroege?|vroeg) (?:en|of|/|,) (?:late?|laat)(?: dienst(?:en)?)?', ['vroeg', 'avond']],
  [
    "nacht[ -]?(?:dienst|diensten|ploeg|shift|shifts|werk|uren)|'?s[ -]nachts|nachten|in de nacht|slaapdienst(?:en)?|nacht(?:elijk[e]?)?(?:uren)?",
    ['nacht'],
  ],
  ['weekend(?:en|s)?|weekend(?:dienst|diensten|werk)', ['zaterdag', 'zondag']],
  [
    'zaterdag(?:en|s|ochtend(?:en)?|middag(?:en)?|avond(?:en)?|hulp|dienst(?:en)?|werk)?|saturdays?|za(?= ?(?:/|en|\\+|,) ?zo(?![a-z]))|za(?=[ .] ?\\d)',
    ['zaterdag'],
  ],
  [
    'zondag(?:en|s|ochtend(?:en)?|middag(?:en)?|avond(?:en)?|dienst(?:en)?|werk)?|sundays?|(?<=za ?(?:/|en|\\+|,) ?)zo(?![a-z])',
    ['zondag'],
  ],
];
const SHIFT_WORDS = BY_WORD.map(
  ([pattern, shifts]) => [new RegExp(`${EDGE}(?:${pattern})(?![a-z])`, 'g'), shifts] as const,
);
/** A week of the working days that is named beside other shifts is no day shift. */
const WEEKDAYS = /^(?:maandag|ma)/;
const WEEKEND_OFF = /^[^.!?\n]{0,30}(?:vrij|dicht|gesloten|nooit)(?![a-z])/;
/** Words around a shift by which nobody works then. */
const NO_WORK =
  /(?:vrij(?:e)? (?:in het|op)|borrel|opleiding|weekje|open (?:dag|avond)|tot (?:in )?de (?:late )?|gezellige?|eerste|lang|heel het|fijn|prettig) $/;
const NO_WORK_AFTER = /^ ?(?:thuis|vrij|borrel|uitje|weg|toeslag|opleiding|rust|bereikbaar)/;

/** When the bus goes is no working time. */
const OTHERS_RIDE =
  /(?<![a-z])(?:bus|trein|ov|openbaar vervoer)(?![a-z])[^.\n]{0,40}(?:rijdt|gaat|komt|rijden)(?![a-z])/;

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The shifts that a stretch of the day covers. */
function shiftsOf({ start, end }: WorkingTime): ShiftCode[] {
  const until = end ?? start + 8 * 60;
  if (start >= 21 * 60 || (start < 4 * 60 && start >= 0)) return ['nacht'];
  if (start >= 13 * 60 + 30 && until >= 19 * 60 + 30) return ['avond'];
  if (start >= 16 * 60) return ['avond'];
  if (start < 6 * 60 + 45) return ['vroeg'];
  return end !== null && end > 20 * 60 ? ['overdag', 'avond'] : ['overdag'];
}

export interface WorkingTimes {
  readonly shifts: Finding<ShiftCode>[];
  readonly startTime: Finding<string> | null;
}

export function readWorkingTimes(scan: Scan): WorkingTimes {
  const { text, clauses } = scan;
  const times = clockTimes(scan);
  const found: Finding<ShiftCode>[] = [];
  const weekdays: Finding<ShiftCode>[] = [];
  for (const [pattern, shifts] of SHIFT_WORDS) {
    for (const { span } of matchesOf(text, pattern)) {
      const { section } = clauses.sentenceAt(span.from);
      if (
        section === 'sollicitatie' ||
        NO_WORK.test(before(text, span.from, 22)) ||
        NO_WORK_AFTER.test(after(text, span.to, 14))
      )
        continue;
      if (OTHERS_RIDE.test(text.slice(Math.max(0, span.from - 40), span.to + 30))) continue;
      if (askedAt(scan, 'werkmoment', span) === 'niet') continue;
      if (
        /zaterdag|zondag|weekend|avond/.test(text.slice(span.from, span.to)) &&
        WEEKEND_OFF.test(after(text, span.to, 34))
      ) {
        scan.notAsked.push({ field: 'werkmoment', ...scan.source.place(span.from, span.to) });
        continue;
      }
      const list = WEEKDAYS.test(text.slice(span.from, span.to)) && shifts.length === 1 ? weekdays : found;
      for (const shift of shifts) list.push(factOf(scan, span, shift, 900));
    }
  }
  for (const time of times) {
    if (time.end === null && found.length > 0) continue;
    for (const shift of shiftsOf(time)) found.push(factOf(scan, time.span, shift, time.confidence - 100));
  }
  if (!found.some(({ value }) => value === 'vroeg' || value === 'nacht' || value === 'avond'))
    found.push(...weekdays);
  const earliest = times.toSorted((one, other) => one.start - other.start);
  // Crews that follow each other begin at several times: the first of the day is where the morning begins.
  const morning = earliest.filter(({ start }) => start >= 4 * 60);
  const start = surest(
    (morning.length > 0 ? morning : earliest)
      .slice(0, 1)
      .map(({ span, start: at, confidence }) => factOf(scan, span, clock(at), confidence)),
  );
  return { shifts: distinct(found, (shift) => shift), startTime: start };
}
