/** What the work pays, in the words of the text, where it names one amount or one range and says that it is pay. */

import { matchesIn, type Span } from '../matches.ts';
import type { Finding } from '../reading.ts';
import { after, before, factOf, type Scan } from '../scan.ts';

const NUMBER = '(?:\\d{1,3}(?:\\.\\d{3})+|\\d{1,5})(?:,(?:\\d{2}|-{1,2}))?';
const EURO = '(?:€|euro?(?![a-z])) ?';
const TO = ' ?(?:-|tot(?: en met)?|t/m|en(?: (?:maximaal|max\\.?))?|a) ?';
const AMOUNT = `${EURO}${NUMBER}(?:${TO}(?:${EURO})?${NUMBER})?|(?<![\\d.,])${NUMBER}(?:(?: ?euro)?${TO}${NUMBER})? ?euro(?![a-z])`;
const PERIOD =
  '(?: ?(?:per|/|p/) ?(?:uur|u|maand|mnd|m|week|jaar)(?![a-z])| ?p\\. ?[um]\\.?(?![a-z])| ?p[um](?![a-z]))';
/** Without a sign of money: only what looks like a wage, of the time that it is for. */
const BARE = '(?:\\d{1,2},\\d{2}|\\d\\.\\d{3}(?:,(?:\\d{2}|-{1,2}))?|[1-9]\\d{3})(?!\\d|\\.\\d)';
const BARE_AMOUNT = `(?<![\\d.,/-])${BARE}(?:${TO}${BARE})?(?:(?= ?(?:bruto ?)?${PERIOD}| ?bruto)|(?<=loon:? (?:van |is )?[\\d., -]+))`;
const HOURS = '(?: bij (?:een (?:werkweek|dienstverband) van )?\\d{2} uur(?: per week)?)';
const PAY = new RegExp(
  `(?:(?<![a-z])(?:tussen(?: de)?|van|vanaf|tot(?: maximaal)?|maximaal|max\\.?|minimaal|min\\.?) )?(?:${AMOUNT}|${BARE_AMOUNT})(?<period>(?: ?bruto)?${PERIOD}(?: ?bruto)?| ?bruto)?${HOURS}?`,
  'g',
);
const PAID =
  /(?<![a-z])(?:salaris[a-z]*|(?:uur|maand|week|bruto|basis)?loon|verdien(?:t|en|ste)?|(?:wij|we) betalen|beloning|schaal|[a-z]+salaris)(?![a-z])[^.!?\n]{0,90}$/;
/** Paid for something else than the work, or by someone else. */
const OTHER =
  /(?<![a-z])(?:vergoed[a-z]*|[a-z]*vergoeding|kilometer|km|reiskosten|[a-z]*bonus|premie|toeslag|[a-z]*budget|omzet|korting|bijdrage|boete|cadeau[a-z]*|stage|vrijwillig[a-z]*|opleiding|fiets|telefoon|pensioen|prijs|waarde|klanten|extra|tip|fooi|uitkering)(?![a-z])/;

/** With cents and of an hour it can be nothing else: `14,40 p/u`. */
const HOURLY_WAGE = /\d,\d{2} ?(?:bruto ?)?(?:per uur|p\/u|p\.?u)(?![a-z])/;
const SIGN = /€|eur/;

const LONGEST = 100;

export function readPay(scan: Scan): Finding<string> | null {
  const { text, source } = scan;
  const found = matchesIn(scan, PAY).filter(({ span, found: { 0: words, groups } }) => {
    const left = before(text, span.from, 100);
    if (OTHER.test(near(scan, span))) return false;
    if (HOURLY_WAGE.test(words)) return true;
    return (groups?.period !== undefined && SIGN.test(words)) || PAID.test(left);
  });
  const amounts = found.map(({ span }) => source.place(span.from, span.to).words.replace(/\s+/g, ' ').trim());
  const [amount] = amounts;
  const [first] = found;
  // `€ 15,20 per uur`, and farther on `€ 15,20 bruto per uur`, is one amount.
  const differ = new Set(amounts.map((one) => one.replace(/\D/g, ''))).size > 1;
  if (!first || amount === undefined || differ || amount.length > LONGEST) return null;
  return factOf(scan, first.span, amount, 850);
}

/** The words right before and after an amount, within its sentence. */
function near({ text, clauses }: Scan, { from, to }: Span): string {
  const sentence = clauses.sentenceAt(from);
  const left = text.slice(Math.max(sentence.from, from - 40), from);
  return `${left} ${after(text, to, 25).split(/[.!?;,|]/)[0]}`;
}
