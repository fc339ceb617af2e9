/** Hours per week whose number stands behind the word for them, or tells a week. */
import { matchesAtNumbers, NUMBER_WORD, numberOf } from '../number-words.ts';
import type { HoursPerWeek } from '../reading.ts';
import { before, type Scan } from '../scan.ts';
import { type Candidate, isPlausible, N, whole } from './hours-candidate.ts';

/** Behind a number that counts something else. */
const OTHER_UNIT =
  '[\\d:%]|[.,]\\d| ?(?:x|dgn|dag|dagen|diensten|jaar|jr|week|weken|maand|maanden|mnd|euro|fte|procent|per maand|kilo|kg|km|personen|mensen|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?![a-z])';
/** The number without its unit: `uren per week: 24-32`, `arbeidsduur: 36`, `fulltime (38)`, `ft 38`. */
const UNIT_FIRST = new RegExp(
  `(?<=(?<lead>(?<![a-z])(?:(?:aantal |contract|week|werk)?(?:uren(?:aantal)?|uur(?= per week| p/?w)|(?<=aantal )uur)(?: per week| p/?w| pw| p\\.w\\.?| ?/ ?(?:week|wk))?[:\\n]\\s{0,4}(?:ca\\.? |circa |ongeveer |zo'n |rond de |gemiddeld |(?:in overleg|nader te bepalen|flexibel|variabel|bespreekbaar),? ?\\(?)?|(?:contracturen|aantal uren(?: per week)?|uren (?:per week|/ ?week))\\s{1,4}|(?:arbeidsduur|urenomvang|dienstverband|werkweek|inzet|aanstelling|jobtime|(?:functie|contract|aanstellings)?omvang(?: (?:functie|dienstverband|contract))?)[:\\n]\\s{0,4}|(?:full ?-?time|voltijds?|ft)[ (:]{1,3})))(${N})(?:(?: ?[,/] ?${N}){0,3} ?(?:-|tot|/|a|of) ?(${N}))?(?!${OTHER_UNIT}|[uh]| ?(?:-|tot|/|a) ?\\d)`,
  'y',
);
/** `aantal uren tussen 20 en 36`, `hoeveel uur? ergens tussen de 20 en de 30`. */
const BETWEEN = new RegExp(
  `(?<=(?<lead>(?<![a-z])(?:uren|uur|uurtjes)(?![a-z])[^.!\\n\\d]{0,40}(?:tussen (?:de )?|bij voorkeur |liefst |zeg |denk aan )))(${N}) (?:en|tot|a|-) (?:de )?(${N})(?!${OTHER_UNIT})`,
  'y',
);
/** Before a number without its unit, earlier in the sentence: `aantal uren: minimaal 12`, `je eigen uren, 12 per week`. */
const OF_HOURS = '(?<=(?<![a-z])(?:uren|uur)(?![a-z])[^.!\\n]{0,60})';
/** `het maximale aantal uren is 28 per week`, `zolang het er per week niet minder dan 20 zijn`. */
const WEEKLY_LAST = new RegExp(
  `(?=\\d[\\d.,]* (?:per|in de) week)${OF_HOURS}(?<![\\da-z.,:/-])(?<!(?:-|tot|a|of|en) )(${N}) (?:per|in de) week(?![a-z])`,
  'y',
);
/** `de winkel is zestig uur open; jij werkt er daarvan 24` */
const OF_THOSE = new RegExp(
  `(?<=(?<![a-z])(?:uren|uur)(?![a-z])[^\\n]{0,60} (?:(?:werk|werkt|neem|neemt|maakt|draait|doet) (?:(?:je|jij|u) )?er (?:daarvan )?|(?:plek|functie|baan|vacature) (?:is|telt|bedraagt|omvat) (?:er )?(?:voor )?))(${N})(?= |[.,;!]|$)(?!${OTHER_UNIT}| per)`,
  'y',
);
/** `samen is dat 28.` */
const TOTAL = new RegExp(
  `(?<=(?<![a-z])(?:uren|uur)(?![a-z])[^\\n]{0,60}(?<![a-z])(?:gemiddeld|in totaal|samen|bij elkaar)(?: (?:dus|is dat|zijn dat|op)){0,2} )(${N})(?![.,]?\\d)(?=[.,;!)\\n]|$)`,
  'y',
);
const WEEKLY_BEFORE = new RegExp(
  `(?=\\d[\\d.,]*(?: (?:zijn|is|word)|[.!?]|$))(?<=(?<![a-z])(?:uren|uur)(?![a-z])[^\\n\\d]{0,60} per week [^.!?\\n\\d]{0,40} )(${N})(?= (?:zijn|is|worden|wordt)(?![a-z])|[.!?](?!\\d)|$)`,
  'y',
);
const LEAST_WORDS =
  "(?:gegarandeerde?|minimaal|minstens|min\\.?|ten ?minste|vanaf|minimum|minimale?|(?:niet|nooit) minder dan|op (?:zijn|z'n) minst)";
const MOST_WORDS =
  "(?:maximaal|max\\.?|tot|hooguit|hoogstens|maximum|maximale?|ten hoogste|(?:niet|nooit) meer dan|op (?:zijn|z'n) hoogst)";
const LINK = '(?:[: ]| (?:aantal|contract)? ?(?:uren|uur)| per week| p/?w| is| van| bedraagt| voor){0,4}[: ]';
/** The least or the most of a form: `minimumaantal uren: 12`, `uren per week: maximaal 24`. */
const LEAST_TOLD = new RegExp(`(?<![a-z])${LEAST_WORDS}-?(?:aantal)?${LINK}$`);
const MOST_TOLD = new RegExp(`(?<![a-z])${MOST_WORDS}-?(?:aantal)?${LINK}$`);
/** `uren in overleg, minimaal 12`. */
const LEAST_FIRST = new RegExp(
  `(?<=(?<lead>(?<![a-z])uren(?::|(?: [a-z]+){0,3},?) (?:minimaal|minstens|min\\.?|vanaf) ))(${N})(?![\\d:]|[.,]\\d|[ ]?(?:x|dagen|jaar|maanden|euro|per dag))`,
  'y',
);
/** `minimaal 12 uur, maximaal 20`, `vanaf 24 uur, meer mag ook (tot 40)`, `minimaal aantal uren: 16, maximaal: 24`. */
const FROM_TO = new RegExp(
  `(?<=(?<lead>(?<![a-z])${LEAST_WORDS}${LINK}))(${N})(?!${OTHER_UNIT})(?: ?(?:uur|uren|u))?(?![a-z])[^!?\\d]{0,30}?(?<![a-z])${MOST_WORDS}(?: aan)?${LINK}(${N})(?!/|${OTHER_UNIT})`,
  'y',
);
/** A day that begins and ends then: `vanaf 7 uur tot 15 uur`. */
const FROM_TIME = /^vanaf \d{1,2}(?: ?(?:uur|u))? tot \d{1,2}$/;
/** `maximaal 28 uur, minimaal 20`. */
const TO_FROM = new RegExp(
  `(?<=(?<lead>(?<![a-z])(?!tot)${MOST_WORDS}${LINK}))(${N})(?: ?(?:uur|uren|u))?(?: per week)?(?![a-z])[^!?\\d]{0,30}?(?<![a-z])(?!vanaf)${LEAST_WORDS}${LINK}(${N})(?!/|${OTHER_UNIT})`,
  'y',
);
/** `een uur of 14 in de week`. */
const ABOUT_SO_MANY = new RegExp(
  `(?<=(?<lead>(?<![a-z])(?:uur|uurtje) of ))(${N}|${NUMBER_WORD})(?: (?:per|in de|p/?) ?(?:week|w)(?![a-z])|(?<=uurtje of [a-z\\d]+)(?=[.,;]| *(?:\\n|$)))`,
  'y',
);
/** `een werkweek van 32`; with `uur` behind it, it is an amount like any other. */
const WEEK_OF = new RegExp(
  `(?<=(?<lead>(?<![a-z])(?:werkweek|weken) van (?:gemiddeld |circa )?))(${N})(?!\\d|[.,]\\d| ?u(?:ur|ren)?(?![a-z]))`,
  'y',
);
/** Fewer are times of the day. */
const LEAST_OF_TWO = 12;

/** Less is no number of hours that stands without its unit. */
const LEAST_WITHOUT_UNIT = 6;

/** Minutes behind a point. */
const TIME = /\.\d\d/;

/** One amount as it is, or as the least or the most, by the words before it. */
function bounded({ text }: Scan, from: number, value: number): HoursPerWeek {
  const left = before(text, from, 50);
  const hours = whole(value);
  return { min: MOST_TOLD.test(left) ? null : hours, max: LEAST_TOLD.test(left) ? null : hours };
}

function unitFirst(scan: Scan): Candidate[] {
  return matchesAtNumbers(scan, UNIT_FIRST).flatMap(({ span, found }) => {
    const min = numberOf(found[2]);
    const max = found[3] === undefined ? min : numberOf(found[3]);
    if (!isPlausible(min) || !isPlausible(max) || min > max || max < 8) return [];
    if (TIME.test(`${found[2]} ${found[3]}`)) return [];
    const hours =
      min === max ? bounded(scan, span.to - found[0].length, min) : { min: whole(min), max: whole(max) };
    return [{ span, hours, confidence: 820 }];
  });
}

function leastFirst(scan: Scan): Candidate[] {
  return matchesAtNumbers(scan, LEAST_FIRST).flatMap(({ span, found }) => {
    const min = numberOf(found[2]);
    return isPlausible(min) ? [{ span, hours: { min: whole(min), max: null }, confidence: 810 }] : [];
  });
}

function weeksOf(scan: Scan): Candidate[] {
  return matchesAtNumbers(scan, WEEK_OF).flatMap(({ span, found }) => {
    const value = numberOf(found[2]);
    return isPlausible(value)
      ? [{ span, hours: { min: whole(value), max: whole(value) }, confidence: 970 }]
      : [];
  });
}

function isOfWeek(text: string, to: number): boolean {
  return /^ ?(?:uur|uren|u)? ?(?:per week|in de week|p\/?w)/.test(text.slice(to, to + 16));
}

/** The least and the most, in either order. */
function fromTo(scan: Scan): Candidate[] {
  const { text } = scan;
  return [FROM_TO, TO_FROM].flatMap((pattern) =>
    matchesAtNumbers(scan, pattern).flatMap(({ span, found: [words, , one, other] }) => {
      const amounts = [numberOf(one), numberOf(other)].filter(isPlausible);
      const [min, max] = [Math.min(...amounts), Math.max(...amounts)];
      if (amounts.length < 2 || min === max || max < LEAST_OF_TWO) return [];
      if ((pattern === FROM_TO && numberOf(one) === max) || TIME.test(`${one} ${other}`)) return [];
      if (FROM_TIME.test(text.slice(span.from, span.to)) && min < LEAST_OF_TWO && !isOfWeek(text, span.to))
        return [];
      return /\du|u(?:ur|ren)/.test(words) ||
        /^ ?u(?:ur|ren|pw)?(?![a-z])/.test(text.slice(span.to, span.to + 6)) ||
        /(?<![a-z])(?:uur|uren)(?![a-z])/.test(text.slice(Math.max(0, span.from - 30), span.to))
        ? [{ span, hours: { min: whole(min), max: whole(max) }, confidence: 965 }]
        : [];
    }),
  );
}

function inBetween(scan: Scan): Candidate[] {
  return matchesAtNumbers(scan, BETWEEN).flatMap(({ span, found }) => {
    const [min, max] = [numberOf(found[2]), numberOf(found[3])];
    const least = / week/.test(scan.text.slice(span.from, span.to)) ? LEAST_WITHOUT_UNIT : LEAST_OF_TWO;
    return isPlausible(min) && isPlausible(max) && min < max && max >= least && !TIME.test(found[0])
      ? [{ span, hours: { min: whole(min), max: whole(max) }, confidence: 825 }]
      : [];
  });
}

function aboutSoMany(scan: Scan): Candidate[] {
  return matchesAtNumbers(scan, ABOUT_SO_MANY).flatMap(({ span, found }) => {
    const value = numberOf(found[2]);
    return isPlausible(value) && value >= LEAST_WITHOUT_UNIT
      ? [{ span, hours: { min: whole(value), max: whole(value) }, confidence: 960 }]
      : [];
  });
}

function soManyWeekly(scan: Scan): Candidate[] {
  return [WEEKLY_LAST, WEEKLY_BEFORE, OF_THOSE, TOTAL].flatMap((pattern) =>
    matchesAtNumbers(scan, pattern).flatMap(({ span, found }) => {
      const value = numberOf(found[1]);
      return isPlausible(value) && value >= LEAST_WITHOUT_UNIT
        ? [{ span, hours: bounded(scan, span.from, value), confidence: pattern === TOTAL ? 990 : 962 }]
        : [];
    }),
  );
}

export function hoursByUnit(scan: Scan): Candidate[] {
  return [
    ...weeksOf(scan),
    ...fromTo(scan),
    ...aboutSoMany(scan),
    ...soManyWeekly(scan),
    ...inBetween(scan),
    ...unitFirst(scan),
    ...leastFirst(scan),
  ];
}
