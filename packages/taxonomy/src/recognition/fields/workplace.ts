/**
 * Where the work is: the postcode that the text gives for it. What stands beside `werklocatie` counts; without such
 * a word the only one of the text does, unless letters go there. Of several nobody can tell which one it is.
 */

import { matchesIn, matchesOf, type Span } from '../matches.ts';
import type { Finding, WorkAddress } from '../reading.ts';
import { factOf, type Scan } from '../scan.ts';

/** The letters SA, SD and SS are never given out. */
const POSTCODE = /(?<![a-z0-9.,/-])([1-9]\d{3}) ?((?!s[ads])[a-z]{2})(?![a-z0-9])/g;
const CAPITALS = /^[A-Z]{2}$/;
/** `1200 KG` is a weight, unless a street or a place says otherwise. */
const UNIT = /^(?:kg|km|cm|mm|ml|gr|pk|gb|mb|en|of|op|in|is|te)$/;

const WORD = "(?:\\p{Lu}[\\p{L}.'-]*|\\d{1,2}e|van|de|der|den|het|'t|ter|ten|te|in|op|aan)";
/** `Stationsstraat 1, `, before a postcode or on the line above it. */
const STREET = new RegExp(
  `(\\p{Lu}[\\p{L}.'-]*(?: ${WORD}){0,4}) (\\d{1,5})(?:[ -]?(bis|[a-zA-Z]{1,2}|\\d{1,3}))?(?:,| te)?\\s*$`,
  'u',
);
const TOWN = /^,? {1,3}(\p{Lu}[\p{L}'-]+(?: (?:aan|den|de|en|op|bij|der|\p{Lu}[\p{L}'-]+)){0,3})/u;

const AT_WORK =
  /(?<![a-z])(?:werkadres|werkplek|werkplaats|werklocatie|locatie|standplaats|vestiging|plaats|filiaal|magazijn|(?:je|jij|u) (?:werkt|gaat werken|komt te werken)|werk (?:je|jij)|aan de slag|(?:hier|werk) is|het werk)(?![a-z])/g;
const BY_MAIL =
  /(?<![a-z])(?:postbus|antwoordnummer|postadres|correspondentie(?:adres)?|factuuradres|hoofdkantoor|sollicit[a-z]+|brief|brieven|cv|schrijf|stuur|mail|t\.?a\.?v|kvk|uitzendbureau)(?![a-z])/g;
/** How far before it words say what an address is: a line or two. */
const REACH = 110;

interface Found {
  readonly span: Span;
  readonly address: WorkAddress;
  readonly isNamed: boolean;
}

export function readWorkplace(scan: Scan): Finding<WorkAddress> | null {
  const found = matchesIn(scan, POSTCODE).flatMap(({ span, found: match }) =>
    addressAt(scan, span, match[1] ?? '', match[2] ?? ''),
  );
  const named = found.filter(({ isNamed }) => isNamed);
  const [first, ...others] = named.length > 0 ? named : found;
  if (!first || others.some(({ address }) => address.postcode !== first.address.postcode)) return null;
  return factOf(scan, first.span, first.address, first.isNamed ? 950 : 800);
}

function addressAt({ source, text }: Scan, { from, to }: Span, digits: string, letters: string): Found[] {
  const { cased } = source;
  const left = cased.slice(Math.max(0, from - REACH), from);
  const street = STREET.exec(left);
  const town = TOWN.exec(cased.slice(to, to + 50));
  const begin = street ? from - (left.length - street.index) : from;
  const about = sayWhat(text.slice(Math.max(0, begin - REACH), from));
  if (about === 'post') return [];
  const isWritten = CAPITALS.test(cased.slice(to - 2, to)) || (about === 'work' && to - from === 6);
  const isBeside = (about === 'work' || town !== null) && !UNIT.test(letters);
  if (street === null && !(isWritten && isBeside)) return [];
  const [, name, number, addition] = street ?? [];
  const address: WorkAddress = {
    postcode: `${digits}${letters.toUpperCase()}`,
    street: name ?? null,
    houseNumber: number === undefined ? null : Number(number),
    addition: addition ?? null,
  };
  return [{ span: { from: begin, to: to + (town?.[0].length ?? 0) }, address, isNamed: about === 'work' }];
}

/** What the words before an address say it is for; the last of them is the nearest. */
function sayWhat(words: string): 'work' | 'post' | null {
  const last = (pattern: RegExp) => matchesOf(words, pattern).at(-1)?.span.to ?? -1;
  const [work, post] = [last(AT_WORK), last(BY_MAIL)];
  if (work < 0 && post < 0) return null;
  return work > post ? 'work' : 'post';
}
