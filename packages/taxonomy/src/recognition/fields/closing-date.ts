/** Until which day one can apply: `reageer voor 1 juni` is until 31 May. */
import { addDays, type IsoDate } from '@vlinderdas/kernel/dates';
import type { Finding } from '../reading.ts';
import { after, before, factOf, type Scan } from '../scan.ts';
import { writtenDates } from './start-date.ts';

const DAY = '(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag )?';
/** The day itself is too late. */
const BEFORE = new RegExp(`(?<![a-z])(?:voor|tot) ${DAY}$`);
const UNTIL = new RegExp(
  `(?<![a-z])(?:voor|tot(?: en met)?|t/m|uiterlijk(?: op)?|deadline(?: is)?:?) ${DAY}$`,
);
const CLOSES = new RegExp(
  `(?<![a-z])(?:sluit(?:ings)?datum(?: is)?:?|(?:vacature|inschrijving) sluit(?: op)?|deadline(?: is)?:?) ${DAY}$`,
);
const APPLY =
  /(?<![a-z])(?:reageer|reageren|reacti(?:e|es)|sollicit[a-z]+|aanmelden|meld je|stuur|mail|brief|cv|vacature|inschrijving)(?![a-z])/;
const APPLY_AFTER =
  /^ (?:kun|kan|kunt) (?:je|jij|u) (?:[a-z]+ ){0,3}(?:reageren|solliciteren|aanmelden)(?![a-z])/;
const REACH = 80;

export function readClosingDate(scan: Scan): Finding<IsoDate> | null {
  const { text, clauses, today } = scan;
  const found = writtenDates(scan).flatMap(({ span, date }) => {
    const sentence = clauses.sentenceAt(span.from);
    const left = text.slice(Math.max(sentence.from, span.from - REACH), span.from);
    const isUntil = UNTIL.test(left) && (APPLY.test(left) || APPLY_AFTER.test(after(text, span.to, 60)));
    if (date === undefined || !(isUntil || CLOSES.test(before(text, span.from, REACH)))) return [];
    const last = BEFORE.test(left) ? addDays(date, -1) : date;
    return last < today ? [] : [factOf(scan, span, last, 900)];
  });
  const [first, ...others] = found;
  return first && others.every(({ value }) => value === first.value) ? first : null;
}
