/** Hours per week that are not the same each week: by season, one week and the next, growing, or told per fortnight. */

import { matchesIn } from '../matches.ts';
import { matchesAtNumbers, NUMBER_WORD, numberOf } from '../number-words.ts';
import { after, before, type Scan } from '../scan.ts';
import { type Candidate, isPlausible, N, whole } from './hours-candidate.ts';

const AMOUNT = `(${N}|${NUMBER_WORD})`;
/** `40 uur, 's winters 32`: the least and the most of a year. */
const SEASON =
  "(?:'s (?:winters|zomers)|in (?:de|het) (?:winter|zomer|voorjaar|najaar|laagseizoen|hoogseizoen|seizoen|drukte|(?:school)?vakanties?)|buiten het seizoen|de rest van het jaar|daarbuiten)";
/** Fewer are times of the day. */
const LEAST = 12;
const SEASONAL = new RegExp(
  `${SEASON}(?: [a-z]+){0,3}? ${AMOUNT}(?= ?(?:uur|u)(?![a-z])| ?[.,;)\\n]|$)`,
  'g',
);
const BEFORE_SEASON = new RegExp(
  `(?<!(?:om|tot|vanaf|klaar) )(?<![\\da-z.,:/-])${AMOUNT} ?(?:(?:uur|u)(?![a-z]))?([^.!?\\n\\d]{0,40})$`,
);
/** `de ene week 32 uur, de andere 40`. */
const IN_TURN = new RegExp(
  `(?<![a-z])(?:ene|even) we(?:ek|ken) ${AMOUNT} ?(?:uur|u)?(?![a-z])[^.!?\\n\\d]{0,20}(?:andere|oneven|volgende)(?: we(?:ek|ken))? ${AMOUNT}(?![\\d:]|[.,]\\d)`,
  'g',
);
/** `16 uur; bevalt het, dan groeit dat uit tot 32`, `eerst 24 uur, later 32`. */
const GROWING = new RegExp(
  `(?<![\\da-z.,:/-])(?<!(?:om|vanaf|rond|tegen|tot) )(?<first>${N}|${NUMBER_WORD}) ?(?:uur|uren|u)(?![a-z])(?<weekly> (?:per|in de) week| p/?w)?(?<between>[^!\\n\\d]{0,110}?(?<![a-z])(?:naar|tot|(?:uit)?zicht op|kans op|perspectief op|daarna|later|vervolgens|uiteindelijk|termijn|desgewenst|(?:geschiktheid|functioneren|tevredenheid),?|kan (?:dat|dit|het)|wordt (?:het|dat|dit)|worden (?:het|dat)|(?:werk|maak|ga) je)(?: (?:maximaal|zo'n|circa|ongeveer|minimaal|desgewenst|eventueel|wel|gemiddeld|een contract van|werk je|naar)){0,2}) (?!(?:een|twee|drie|vier|vijf|zes|zeven) )(?<last>${N}|(?:${NUMBER_WORD})(?![a-z]))(?<hours> ?(?:uur|uren|u)(?![a-z]))?(?![\\d:%/]|[.,]\\d| ?(?:euro|jaar|maand|weken|dag|km|kilo|kg|procent|personen|mensen|collega|graden|keer|x|fte|minuten|per (?:uur|dag|maand|jaar)))`,
  'y',
);
const GROWS =
  /(?<![a-z])(?:(?:door|uit)?groei|oplop|loopt? |(?:door|op|uit)bouw|opgebouwd|uitloop|bouw[a-z]* (?:[a-z]+ ){0,4}(?:op|uit)|breid|(?:uit(?: te )?)breid|uitbreid|toewerk|stijg|(?:uit)?zicht op|kans op|perspectief op)/;
const LATER =
  /(?<![a-z])(?:daarna|later|bij (?:gebleken|goed|wederzijdse) [a-z]+|vervolgens|uiteindelijk|op termijn|na (?:de|je|een|het|enkele|[a-z]+) (?:[a-z]+ )?(?:[a-z]*periode|[a-z]*tijd|maanden|maand|weken|jaar|halfjaar|opleiding|training)|wordt (?:het|dat|dit)|kan (?:dat|dit|het))/;
/** More than one sentence on, or of a part of it, an amount is another. */
const APART = /[.?][^.?]*[.?]|waarvan|pauze/;
const LEAST_GROWN = 4;
const LEAST_LATER = 8;
/** Without a word for the week or the unit. */
const LEAST_BARE = 16;

const TWO_WEEKS = '(?:(?:twee|2) weken|(?:veertien|14) dagen|(?<four>(?:vier|4) weken))';
const TOTAL = `(?<total>\\d{2,3}|${NUMBER_WORD}) ?(?:uur|uren|u)(?![a-z])`;
const OVER = '(?:per|in|over|elke|iedere|verdeeld over|verspreid over)(?: een| de)?(?: periode van)?';
const PER_FORTNIGHT = [
  // `60 uur in totaal, verdeeld over twee weken`
  new RegExp(`(?<![\\da-z.,:/-])${TOTAL}(?:,? [a-z]+){0,3}? ${OVER} ${TWO_WEEKS}(?![a-z])`, 'y'),
  // `per twee weken maak je 64 uur`
  new RegExp(
    `(?=[a-z\\d]{2,} ?u)(?<=(?<lead>(?<![a-z])(?:(?<!om de )(?:${OVER}|rooster van|periode van) ${TWO_WEEKS}|twee ?wekelijks)(?![a-z])[^.!?\\n\\d]{0,40}?))(?<![\\da-z.,:/-])${TOTAL}(?! ?(?:per|in de|p/?) ?w)`,
    'y',
  ),
];
/** Less in a fortnight is told of one of its weeks. */
const LEAST_IN_TWO = 20;

/** The least and the most of two amounts, where both are such as a job has. */
function between(span: Candidate['span'], least: number, one?: string, other?: string): Candidate[] {
  const amounts = [numberOf(one), numberOf(other)].filter(isPlausible);
  if (amounts.length < 2 || Math.min(...amounts) < least) return [];
  return [
    { span, hours: { min: whole(Math.min(...amounts)), max: whole(Math.max(...amounts)) }, confidence: 985 },
  ];
}

function seasonal(scan: Scan): Candidate[] {
  const { text } = scan;
  return matchesIn(scan, SEASONAL).flatMap(({ span, found }) => {
    const left = before(text, span.from, 60);
    const [, first, words = ''] = BEFORE_SEASON.exec(left) ?? [];
    const hasUnit = /^ ?u/.test(after(text, span.to, 3)) || /(?<![a-z])u(?:ur)?(?![a-z])/.test(left);
    return !hasUnit || /begin|start|klaar/.test(words + found[0])
      ? []
      : between(span, LEAST, first, found[1]);
  });
}

function inTurn(scan: Scan): Candidate[] {
  return matchesIn(scan, IN_TURN).flatMap(({ span, found: [, one, other] }) =>
    between(span, LEAST, one, other),
  );
}

function growing(scan: Scan): Candidate[] {
  return matchesAtNumbers(scan, GROWING).flatMap(({ span, found: { groups } }) => {
    const { first, weekly, between: words = '', last, hours } = groups ?? {};
    if (APART.test(words)) return [];
    if (GROWS.test(words)) return between(span, LEAST_GROWN, first, last);
    const isOfWeek = weekly !== undefined || hours !== undefined;
    return LATER.test(words) ? between(span, isOfWeek ? LEAST_LATER : LEAST_BARE, first, last) : [];
  });
}

function perFortnight(scan: Scan): Candidate[] {
  if (!/(?:twee|vier|[24]) weken|(?:veertien|14) dagen|twee ?wekelijks/.test(scan.text)) return [];
  return PER_FORTNIGHT.flatMap((pattern) => matchesAtNumbers(scan, pattern)).flatMap(
    ({ span, found: { groups } }) => {
      const total = numberOf(groups?.total) ?? 0;
      const hours = whole(total / (groups?.four === undefined ? 2 : 4));
      return total >= LEAST_IN_TWO && isPlausible(hours)
        ? [{ span, hours: { min: hours, max: hours }, confidence: 985 }]
        : [];
    },
  );
}

export function hoursOfTwoWeeks(scan: Scan): Candidate[] {
  return [...seasonal(scan), ...inTurn(scan), ...growing(scan), ...perFortnight(scan)];
}
