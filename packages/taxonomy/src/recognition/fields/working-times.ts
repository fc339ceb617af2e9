/** When the work is done, and when it begins. Times of the day tell the shift where no word does. */
import type { Finding, ShiftCode } from '../reading.ts';
import { after, askedAt, before, distinct, factOf, matchesOf, type Scan, surest } from '../scan.ts';

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
    "dag(?:dienst|diensten)|dag(?=(?:,| en|/) ?(?:avond|nacht|weekend))|dag-(?=,| en| of|/|,)|kantooruren|kantoortijden|overdag|doordeweeks|door de weeks?e dagen|schooluren|schooltijden|onder schooltijd|day shift|ochtenden|ochtenduren|'s (?:ochtends|morgens)(?! vroeg)|middagen|'s middags|ma(?:andag)?, di(?:nsdag)?|di(?:nsdag)?, wo|wo(?:ensdag)?(?:,| en) (?:do|vr)|di(?:nsdag)? en do(?:nderdag)?",
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

const TIME = '([01]?\\d|2[0-4])(?:[.:]([0-5]\\d)| ?u(?:ur)?(?![a-z]))?';
const TIME_RANGE = new RegExp(
  `(?<![\\d.,:/€-])${TIME} ?(?:u(?:ur)? ?)?(?:-|tot(?: ongeveer| circa| rond| en met)?|t/m|en|a) ?(?:ongeveer |circa |rond |uiterlijk )?${TIME}(?: ?u(?:ur)?(?![a-z]))?(?![\\d:/%-]|[.,]\\d)`,
  'g',
);
const STARTS = new RegExp(
  `(?:start(?:tijd|en|t)?|begin(?:t|nen|tijd|tijden)?|aanvang(?:stijd)?|aanwezig|starten (?:we|wij)|beginnen (?:we|wij))(?: [a-z]{2,12}){0,3}?[ :(]{1,2}(?:om |vanaf |rond |is |op )?(?:ongeveer |circa |ca\\.? )?${TIME}(?: ?u(?:ur)?)?(?![\\d%/-])|(?<![a-z])vanaf ([01]?\\d|2[0-3])[.:]([0-5]\\d)(?: ?u(?:ur)?)?|(?<![a-z])(?:vanaf|om) ${TIME} ?(?:u(?:ur)?)?(?![\\d%/-]) ?(?:'s ochtends|'s morgens|begin|start|aan de slag|sta)|(?<![a-z0-9])${TIME} ?u(?:ur)? (?:beginnen|starten|begin|start|aanwezig)`,
  'g',
);
const HALF =
  /(?<![a-z])(?:om |vanaf |start |begin(?:nen|t)? (?:om |is )?|van )?(half|kwart over|kwart voor) (\d{1,2}|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)(?![a-z0-9])/g;
const HOUR_WORDS = [
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
];

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const minutesOf = (hours: string | undefined, minutes: string | undefined): number =>
  Number(hours) * 60 + Number(minutes ?? 0);

interface WorkingTime {
  readonly start: number;
  readonly end: number | null;
  readonly span: { from: number; to: number };
  readonly confidence: number;
}

/** Opening hours and hours for telephone calls are no working times. */
function isOfficeHours(scan: Scan, from: number): boolean {
  const { text, clauses } = scan;
  const sentence = clauses.sentenceAt(from);
  if (sentence.section === 'sollicitatie') return true;
  return /(?<![a-z])(?:bel(?:len)?|bereikbaar|geopend|openingstijd\w*|open (?:van|tot|op)|telefonisch|app(?:en)?|inloop|langskom\w*|kom langs|sollicit\w*)(?![a-z])/.test(
    text.slice(sentence.from, Math.min(sentence.to, from + 60)),
  );
}

function timeRanges(scan: Scan): WorkingTime[] {
  const { text } = scan;
  return [...matchesOf(text, TIME_RANGE)].flatMap(({ span, found }) => {
    const [matched, h1, m1, h2, m2] = found;
    const start = minutesOf(h1, m1);
    const end = minutesOf(h2, m2);
    const left = before(text, span.from, 20);
    const right = after(text, span.to, 14);
    const isWritten = m1 !== undefined || m2 !== undefined;
    const isSpoken =
      /(?:van|tussen|werktijden?:?|tijden:?|uur|dienst(?:en)?:?|ploeg(?:en)?:?|\d,? en|\d of|ochtend|middag|avond|nacht|ma|di|wo|do|vr|vrij|za|zo|dag)[ (]*(?:de )?$/.test(
        left,
      ) &&
      (/u(?:ur)?$/.test(matched.trim()) ||
        /^ ?(?:en|of|,|\/) ?\d{1,2} ?- ?\d/.test(right) ||
        /(?:^|[^a-z])(?:ochtend|middag|avond|nacht|ma|di|wo|do|vr|vrij|za|zo|[a-z]+dag)[ (:]*$/.test(left));
    if (!(isWritten || isSpoken) || start === end || start >= 1440) return [];
    if (
      /^[ ]?(?:per week|p\/?w|uur per week|u per|p\.w|euro|km|kg|jaar)/.test(right) ||
      /€ ?$|euro $/.test(left)
    )
      return [];
    // A day of more than fourteen hours is no shift; half a day that ends before it begins is a night.
    const length = (end - start + 1440) % 1440;
    if (length > 15 * 60 || length < 60 || isOfficeHours(scan, span.from)) return [];
    if (!isWritten && end < start && length > 12 * 60) return [];
    return [{ start, end: end % 1440, span, confidence: isWritten ? 950 : 800 }];
  });
}

function startTimes(scan: Scan): WorkingTime[] {
  return [...matchesOf(scan.text, STARTS)].flatMap(({ span, found }) => {
    const [matched, h1, m1, h2, m2, h3, m3, h4, m4] = found;
    const hours = h1 ?? h2 ?? h3 ?? h4;
    const minutes = m1 ?? m2 ?? m3 ?? m4;
    if (hours === undefined || (minutes === undefined && !/\d ?u(?:ur)?|om \d/.test(matched))) return [];
    if (
      isOfficeHours(scan, span.from) ||
      /^ ?(?:per week|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|jaar|euro)/.test(
        after(scan.text, span.to, 12),
      )
    )
      return [];
    return [{ start: minutesOf(hours, minutes), end: null, span, confidence: 900 }];
  });
}

/** `half acht` is 07:30. */
function spokenTimes(scan: Scan): WorkingTime[] {
  return [...matchesOf(scan.text, HALF)].flatMap(({ span, found }) => {
    const [matched, kind, word = ''] = found;
    const hour = /\d/.test(word) ? Number(word) : HOUR_WORDS.indexOf(word) + 1;
    if (
      hour < 1 ||
      hour > 12 ||
      !/start|begin|van|vanaf|om /.test(matched + before(scan.text, span.from, 20))
    )
      return [];
    if (
      isOfficeHours(scan, span.from) ||
      /(?:tot|klaar|naar huis|einde|eind)(?: om| rond| ongeveer)? ?$/.test(before(scan.text, span.from, 18))
    )
      return [];
    const minutes =
      kind === 'half' ? hour * 60 - 30 : kind === 'kwart over' ? hour * 60 + 15 : hour * 60 - 15;
    return [{ start: minutes, end: null, span, confidence: 850 }];
  });
}

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
  const times = [...timeRanges(scan), ...startTimes(scan), ...spokenTimes(scan)];
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
