/** Where a text writes how somebody is reached: Dutch telephone numbers and e-mail addresses. */
import { matchesIn, type Span } from '../matches.ts';
import { after, before, type Scan } from '../scan.ts';

export interface NumberFound {
  readonly span: Span;
  readonly value: string;
}

const GAP = '[ .\\/()-]{0,3}';
const PHONE = new RegExp(
  `(?<![a-z0-9@+]|\\d[.,/-])(?:(?:\\+|00) ?31${GAP}(?:\\(?0\\)?${GAP})?[1-9]|\\(?0[1-9])(?:${GAP}\\d){8}(?![a-z0-9@]|[.,/-]\\d)`,
  'g',
);
/** The number of a gemeente, and numbers that are free or paid for. */
const SHORT_PHONE = /(?<![a-z0-9@+.,/-])(?:14 ?0\d{2,3}|0[89]00[ -]?\d{4}(?:\d{3})?)(?![a-z0-9@]|[.,/-]\d)/g;
const CALLED = /(?<![a-z])(?:bel|bellen|tel|telefoon|telefonisch|telefoonnummer|nummer|via|op|t)[ .:)]{0,3}$/;
/** As numbers of a telephone are divided: `06`, three or four digits of a place, or not at all. */
const DIVIDED =
  /^(?:(?:\+|00) ?31|\(?0(?:6|[1-9]\d{1,2})\)?[ ./()-]|\(?0[1-9]\d{8}|06\d{2}|0[1-9]\d{2,3} ?\d)/;
const DATE = /^\d{2}[ ./-]\d{2}[ ./-](?:19|20)\d{2}(?!\d)/;
/** Numbers of something else: of a firm, a bank account, a vacancy. */
const OTHER_NUMBER =
  /(?<![a-z])(?:kvk|k\.v\.k\.?|handelsregister|[a-z]*vacature-?(?:nummer|nr|id|code)?|[a-z]*referentie[a-z]*|ref|kenmerk|btw|iban|rekening[a-z]*|fax|faxnummer|f|bsn|big|agb|order[a-z]*|dossier[a-z]*|functienummer|functiecode|code|id|nl\d{2} ?[a-z]{4}(?: ?\d{1,4})?)[-. ]*(?:nummer|nr|is)?[-.: ]*$/;

const EMAIL = /(?<![a-z0-9.+%-])[a-z0-9][a-z0-9.+%'-]*@(?:[a-z0-9-]+\.)+[a-z]{2,}(?![a-z0-9@-])/g;
/** Nobody reads them. */
const UNREAD = /^(?:no-?reply|niet-?beantwoorden|privacy|fg|acquisitie)[@.]/;

const LONGEST_PHONE = 20;

/** Telephone numbers, each as the text writes it. */
export function phonesIn(scan: Scan): NumberFound[] {
  const { text } = scan;
  const whole = matchesIn(scan, PHONE).filter(
    ({ found: [words] }) => DIVIDED.test(words) && !DATE.test(words),
  );
  const short = matchesIn(scan, SHORT_PHONE).filter(({ span }) => CALLED.test(before(text, span.from, 20)));
  return [...whole, ...short]
    .map(({ span }) => closed(text, span))
    .filter(({ from }) => !OTHER_NUMBER.test(before(text, from, 30)))
    .sort((one, other) => one.from - other.from)
    .map((span) => {
      const { words } = scan.source.place(span.from, span.to);
      const plain = words.replace(/\s+/g, ' ');
      return { span, value: plain.length > LONGEST_PHONE ? plain.replace(/[^\d+]/g, '') : plain };
    });
}

/** Without a bracket that is not its own: `(0497 000 210)` begins at the digit. */
function closed(text: string, { from, to }: Span): Span {
  const words = text.slice(from, to);
  return words.startsWith('(') && !words.includes(')') ? { from: from + 1, to } : { from, to };
}

/** E-mail addresses. What is read has no low lines, so those are looked for in the words themselves. */
export function emailsIn(scan: Scan): NumberFound[] {
  if (!scan.text.includes('@')) return [];
  return matchesIn(scan, EMAIL).flatMap(({ span, found: [words] }) => {
    if (UNREAD.test(words)) return [];
    const whole = { from: beginOf(scan, span.from), to: span.to };
    const value = scan.source.place(whole.from, whole.to).words;
    return value.length > LONGEST_ADDRESS || NO_ADDRESS.test(value) ? [] : [{ span: whole, value }];
  });
}

/** RFC 5321, 4.5.3.1: no server takes a longer one. */
const LONGEST_ADDRESS = 254;
/** Points side by side or at an end, a label that begins or ends with a dash, or anything that nobody sees. */
const NO_ADDRESS = /\.\.|\.@|@[.-]|-\.|\.-|[.-]$|[^!-~]|^[^@]{65}/;

const PART = /^[a-z0-9.+%'-]$/;

function beginOf({ source, text }: Scan, from: number): number {
  let begin = from;
  while (begin > 1 && source.place(begin - 1, begin).words === '_' && PART.test(text.charAt(begin - 2))) {
    begin -= 2;
    while (begin > 0 && PART.test(text.charAt(begin - 1))) begin -= 1;
  }
  return begin;
}

/** Whether such a number stands behind something, on its line. */
export function isFollowedBy(
  { text }: Scan,
  { to }: Span,
  numbers: readonly NumberFound[],
  reach: number,
): boolean {
  const end = to + after(text, to, reach).length;
  return numbers.some(({ span }) => span.from >= to && span.from <= end);
}
