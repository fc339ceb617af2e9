/** Who besides the candidate a text speaks of: colleagues, customers, trades, people by their names. */
import { LANGUAGE_NAMES } from './fields/language-names.ts';
import type { Span } from './matches.ts';
import type { Mention } from './occupation-names.ts';
import type { Finding } from './reading.ts';
import { before, type Scan } from './scan.ts';
import type { Token } from './tokens.ts';

/**
 * How surely a word is a person. `doer` has the ending of one (`spoeler`, `kwaliteitsdienst`) and may be a thing
 * (`container`); `pronoun` is whoever was spoken of just before.
 */
export type PersonKind = 'colleague' | 'customer' | 'trade' | 'name' | 'pronoun' | 'role' | 'doer';

export interface Person extends Span {
  /** The word for them, as the text has it. */
  readonly who: string;
  readonly kind: PersonKind;
  /** He has an occupation that the text is about: what he does is asked. */
  readonly isOwn: boolean;
}

export const COLLEAGUE =
  '(?:collega|leidinggevende|voorman|specialist)(?:s|en)?|teamleden|vakmensen|vakmannen|technici';
export const CUSTOMER =
  '(?:klant|opdrachtgever|afnemer|gast|bewoner|client|bezoeker|leverancier|huurder|relatie|patient|inwoner|leerling|kinder)(?:en|s)?';

/** By the whole word or by its ending, the most telling first. */
const KINDS: readonly (readonly [kind: PersonKind, pattern: RegExp])[] = [
  ['colleague', new RegExp(`^(?:${COLLEAGUE})$`)],
  ['customer', new RegExp(`^(?:${CUSTOMER})$`)],
  // Several with a trade, of which only the kind is named; one such is often the candidate himself.
  [
    'trade',
    /(?:monteurs|chauffeurs|medewerkers|operators|planners|adviseurs|begeleiders|vaklieden|installateurs|rijders|werkers|bouwers|verpleegkundigen|verzorgenden|ploegen)$/,
  ],
  ['pronoun', /^(?:hij|zij|ze)$/],
  [
    'role',
    /^(?:jongens|mannen|vorige|voorgang(?:er|ster)|baas|directeur|eigenaar|vrouw|man|broer|zoon|dochter)$/,
  ],
  [
    'doer',
    /(?:[a-z]{3}(?:(?<!^medewerk|^werknem)ers?|eurs?|aars?|isten?)|mannen|kok|koks|chefs?|team|afdeling|administratie|kantoor|(?<!dag|nacht|avond|weekend|^)(?:dienst|ploeg))$/,
  ],
];

const kinds = new Map<string, PersonKind | null>();
const MOST_KINDS = 20_000;

function kindOf(word: string): PersonKind | null {
  const known = kinds.get(word);
  if (known !== undefined) return known;
  const kind = KINDS.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
  if (kinds.size < MOST_KINDS) kinds.set(word, kind);
  return kind;
}

/** Whom `hij` or `zij` can mean: of a thing nothing is told. */
const MEANT: ReadonlySet<PersonKind> = new Set(['colleague', 'trade', 'name', 'role']);

/** Those who are sought. */
const SOUGHT_BEFORE = /(?<![a-z])(?:zoek(?:t|en)?|gezocht|vacatures?)(?: [a-z0-9]+){0,4} $/;

/** Whether the text says right before someone that he is sought. */
export function isSought({ text }: Scan, { from }: Person): boolean {
  return SOUGHT_BEFORE.test(before(text, from, 40));
}

/** What stands before someone's name: `bakt Jos`, `onze Nel`, `ik ben Sjef`, `bellen met Anja`. */
const NAME_BEFORE =
  /(?<![a-z])(?:(?!wordt|heet|zoekt|spreekt|beheerst|kent|begrijpt|leest|schrijft|gebruikt|biedt|heeft|bezit)[a-z]{3,}(?<!me|nie|he|ui|naas|wan|omda|zoda|to)t|onze|ik ben|collega|bel(?:len)?(?: je)? met|bel(?:len)?|vraag naar) $/;
const DETERMINER_BEFORE = / (?:de|het|een|onze|ons|andere|vaste) (?:[a-z]+e )?$/;
const LONGEST_LEAD = 24;

function isCapital(cased: string, at: number): boolean {
  const code = cased.charCodeAt(at);
  return code >= 65 && code <= 90;
}

/** Words with a capital in a place where only a name has one; the names then count wherever they stand. */
function namesIn({ source: { cased }, text, tokens, clauses }: Scan): ReadonlySet<string> {
  const capitals = tokens.filter(({ from, to }) => isCapital(cased, from) && !isCapital(cased, to - 1));
  return new Set(
    capitals.flatMap(({ text: word, from }) =>
      !(word in LANGUAGE_NAMES) &&
      clauses.sentenceAt(from).from < from &&
      NAME_BEFORE.test(before(text, from, LONGEST_LEAD))
        ? [word]
        : [],
    ),
  );
}

function kindAt(
  { source: { cased } }: Scan,
  { text, from }: Token,
  names: ReadonlySet<string>,
): PersonKind | null {
  return names.has(text) && isCapital(cased, from) ? 'name' : kindOf(text);
}

/** Everybody whom the text names, in its order. */
export function peopleIn(scan: Scan, named: readonly Mention[], own: readonly Finding<number>[]): Person[] {
  const { text, tokens } = scan;
  const numbers = new Set(own.map(({ value }) => value));
  const titles = own.map(({ words }) => words.toLowerCase());
  const sought = new Set(
    named.flatMap(({ occupation, span }) => (numbers.has(occupation) ? [span.from] : [])),
  );
  const people = new Map<number, Person>();
  const add = ({ from, to }: Span, kind: PersonKind): void => {
    const who = text.slice(from, to);
    const hasTrade = kind === 'trade' || kind === 'doer';
    const isTitle = hasTrade && titles.some((title) => title.includes(who.replace(/s$/, '')));
    people.set(from, { from, to, who, kind, isOwn: isTitle || sought.has(from) });
  };
  const names = namesIn(scan);
  const canDo = (kind: PersonKind, from: number): boolean =>
    kind !== 'doer' || DETERMINER_BEFORE.test(text.slice(Math.max(0, from - LONGEST_LEAD), from));
  for (const token of tokens) {
    const kind = kindAt(scan, token, names);
    if (kind !== null && canDo(kind, token.from)) add(token, kind);
  }
  for (const { isOther, span } of named) if (isOther) add(span, 'trade');
  return withoutThings(
    scan,
    [...people.values()].toSorted((one, other) => one.from - other.from),
  );
}

/** Leaves out `hij` and `zij` where the sentence has named nobody before. */
function withoutThings({ clauses }: Scan, people: readonly Person[]): Person[] {
  let last = -1;
  return people.filter(({ kind, isOwn, from }) => {
    if (kind === 'pronoun') return last >= clauses.sentenceAt(from).from;
    if (MEANT.has(kind) && !isOwn) last = from;
    return true;
  });
}
