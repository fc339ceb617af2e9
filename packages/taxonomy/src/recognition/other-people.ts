/**
 * Whose work a text speaks of. What colleagues, customers and their trades do is not asked of the candidate: in
 * `Je werkt samen met onze heftruckchauffeurs en pickt orders` only the orders are his. Such stretches are told with
 * the words that name those people, for a competence that is about the people themselves stays asked: `leidinggeven
 * aan schoonmakers`, `collega’s inwerken`.
 */
import type { Mention } from './occupation-names.ts';
import type { Finding } from './reading.ts';
import { before, matchesOf, type Scan, type Span } from './scan.ts';

export interface OtherPeople extends Span {
  /** The word for them, as the text has it. */
  readonly who: string;
}

const DETERMINED =
  '(?:de|het|een|onze|ons|jouw|je|andere|alle|deze|vaste|ervaren|eigen|twee|drie|vier|vijf|\\d+)';
const COLLEAGUE =
  "(?:(?:collega|leidinggevende|voorman|specialist)(?:'?s|en)?|teamleden|vakmensen|vakmannen|technici)";
const CUSTOMER =
  '(?:(?:klant|opdrachtgever|afnemer|gast|bewoner|client|bezoeker|leverancier|huurder|relatie)(?:en|s)?)';

/** Who does something in company: `samen met de afdeling inkoop`, `samenwerken met lassers en verfspuiters`. */
const TOGETHER_WITH = new RegExp(
  `(?<![a-z])samen(?:werk[a-z]*)?(?: [a-z]+){0,2} met (?:${DETERMINED} )*(?:[a-z]+e )?([a-z-]+)(?: (?:van|op|in|uit|bij) (?:de |het |onze |ons )[a-z-]+| inkoop| verkoop)?(?:(?: en| of)(?: (?:(?:de|het|onze|andere) )?(?:afdeling )?(?<=(?:de|het|onze|andere|afdeling) )[a-z-]+| [a-z-]+(?:ers|eurs|aars|isten|mensen)))*(?![a-z])`,
  'g',
);
/** The department or branch of others: `met collega’s van de lasserij`, `voor klanten in zorg en techniek`. */
const OF_THEIRS = new RegExp(
  `(?<![a-z])(?:met|naast|voor|bij|aan|van|door|naar|namens) (?:${DETERMINED} |[a-z]+e )*(${COLLEAGUE}|${CUSTOMER}|bedrijven|organisaties|instellingen|mensen|ploeg|afdeling|team) (?:in|uit|binnen|van) (?:de |het |onze |ons )?[a-z-]+(?:(?:,| en| of) (?:de |het )[a-z-]+|(?:,| en| of) [a-z-]+(?=[.!?,\\n]|$))*`,
  'g',
);
/** Several with a trade, of which only the kind is named; one such is often the candidate himself. */
const TRADES =
  '[a-z]*(?:monteurs|chauffeurs|medewerkers|operators|planners|adviseurs|begeleiders|vaklieden|installateurs|rijders|werkers|bouwers|verpleegkundigen|verzorgenden|ploegen)';
const PEOPLE = new RegExp(`(?<![a-z])(?:${COLLEAGUE}|${CUSTOMER}|${TRADES})(?![a-z])`, 'g');
const IS_CUSTOMER = new RegExp(`^${CUSTOMER}$`);
const IS_TRADE = new RegExp(`^${TRADES}$`);

/** Begins a part of a sentence with someone who does something. */
const SUBJECT_BEFORE = new RegExp(
  `^[^a-z0-9]*(?:(?:en|terwijl|maar|want|omdat|als|waar|daar|hier|ook|soms|vaak|dan|zodat|bij ons) )*((?:${DETERMINED} )?(?:[a-z]+e )?)$`,
);
/** What the candidate does to them: `De monteurs aansturen`. */
const DONE_TO_THEM =
  /(?<![a-z])(?:(?:aan|bij)?sturen|begeleiden|inwerken|(?:in)?plannen|(?:in)?roosteren|coachen|trainen|opleiden|werven|(?:onder)?steunen|adviseren|assisteren|helpen|informeren|motiveren|instrueren|beoordelen|vervangen|ontvangen|bellen|aanspreken)(?![a-z])/;
/** Only so much is done by customers rather than for them: `Klanten wassen` is work. */
const DONE_BY_CUSTOMERS =
  /(?<![a-z])(?:hun|zelf|zijn|hebben|willen|kunnen|komen|kopen|bestellen|wonen|verwachten|rekenen|die)(?![a-z])/;
/** What the firm does, and not what it seeks, asks, offers or does together with the candidate. */
const DONE_BY_FIRM =
  /^[^a-z0-9]*(?:(?:en|want|omdat|daar|hier|ook|al) )*(?:wij|we|ons bedrijf) (?!(?:zoeken|vragen|verwachten|willen|wensen|eisen|hebben|zijn|bieden|leren|leiden|geven|vinden|hechten|denken|letten|waarderen|werken|kunnen|zien|regelen|moeten|starten|beginnen|draaien|komen|helpen) )[a-z]+ [a-z]/;

/** Those who are sought, and those of whom something is said rather than done. */
const SOUGHT = /(?<![a-z])(?:gezocht|gevraagd|gevr|nodig|welkom|zoek(?:t|en)|vacature|m\/v|v\/m)(?![a-z])/;
const SOUGHT_BEFORE = /(?<![a-z])(?:zoek(?:t|en)?|gezocht|vacatures?)(?: [a-z0-9]+){0,4} $/;
const YOU = /(?<![a-z])(?:je|jij|jou|u)(?![a-z])/;
/** `een collega die kan lassen` is who is sought, unless someone works with him. */
const WITH_THEM = new RegExp(
  `(?<![a-z])(?:met|naast|tussen|bij|onder|van|door|voor|aan) (?:${DETERMINED} |[a-z]+e )*$`,
);
const RELATIVE = /^ (?:die|welke) /;
/** A relative clause ends where the sentence goes on about `je`: `collega’s die lassen en pickt orders`. */
const GOES_ON = / en (?:[a-z]*[^e]t|je|jij|u)(?![a-z])/;

/** `Afwassen doet onze spoeler`: what is done stands first, who does it behind. */
const DONE_BY_THEM = new RegExp(
  `^[^a-z0-9]*[a-z][a-z -]* (?:doe[tn]|maa?k(?:t|en)|regel(?:t|en)|verzorg(?:t|en)|neemt|nemen) ((?:onze|ons|een|de|het|andere|vaste) (?:[a-z]+e )?(?:${COLLEAGUE}|${TRADES}|[a-z-]*(?:ers?|eurs?|aars?|isten?|mannen|man|kok|koks|chefs?|baas|ploeg|team|afdeling|administratie|kantoor)))(?![a-z])`,
);
const LONGEST_SUBJECT = 60;
const LONGEST_DEED = 300;

interface Person extends Span {
  readonly who: string;
  readonly isTrade: boolean;
  readonly isCustomer: boolean;
}

/** Colleagues, customers and those with an occupation that is not the one of the text. */
function peopleIn(scan: Scan, named: readonly Mention[], own: readonly Finding<number>[]): Person[] {
  const { text } = scan;
  const numbers = new Set(own.map(({ value }) => value));
  const titles = own.map(({ words }) => words.toLowerCase());
  const sought = new Set(
    named.flatMap(({ occupation, span }) => (numbers.has(occupation) ? [span.from] : [])),
  );
  const general = [...matchesOf(text, PEOPLE)].map(({ span, found: [who] }) => ({
    ...span,
    who,
    isTrade: IS_TRADE.test(who),
    isCustomer: IS_CUSTOMER.test(who),
  }));
  const trades = named
    .filter(({ isOther, span }) => isOther && !sought.has(span.from))
    .map(({ span }) => ({
      ...span,
      who: text.slice(span.from, span.to),
      isTrade: true,
      isCustomer: false,
    }));
  // A name of several occupations is one person.
  const people = new Map([...general, ...trades].map((person) => [person.from, person]));
  return [...people.values()].filter(({ from, who, isTrade }) => {
    const isOwn = isTrade && titles.some((title) => title.includes(who.replace(/s$/, '')));
    return !isOwn && !SOUGHT_BEFORE.test(before(text, from, 40));
  });
}

/** What someone else does: the rest of the part of which he is the subject, or his relative clause. */
function doneBy({ text, clauses }: Scan, { from, to, isTrade, isCustomer }: Person): Span | undefined {
  const part = clauses.partAt(from, to);
  // Farther away than this stands no subject, and no word that says whose work it is.
  const left = text.slice(Math.max(part.from, from - LONGEST_SUBJECT), from);
  const right = text.slice(to, Math.min(part.to, to + LONGEST_DEED));
  const subject = from - part.from > LONGEST_SUBJECT ? null : SUBJECT_BEFORE.exec(left);
  const relative = RELATIVE.exec(right);
  if (relative && (WITH_THEM.test(left) || subject) && !SOUGHT.test(right)) {
    const goesOn = right.search(GOES_ON);
    return { from, to: goesOn < 0 ? part.to : to + goesOn };
  }
  // An occupation without an article is a heading or a line of a list.
  if (!subject || (isTrade && subject[1] === '')) return undefined;
  if (!/ [a-z]/.test(right) || YOU.test(right) || SOUGHT.test(right)) return undefined;
  if (DONE_TO_THEM.test(right) || (isCustomer && !DONE_BY_CUSTOMERS.test(right))) return undefined;
  return part;
}

/**
 * @param named occupations that the text names
 * @param own occupations that the text is about: what those do is asked
 */
export function findOtherPeople(
  scan: Scan,
  named: readonly Mention[],
  own: readonly Finding<number>[],
): OtherPeople[] {
  const people = peopleIn(scan, named, own).flatMap((person) => {
    const { who, from, to, isTrade } = person;
    const theirs = doneBy(scan, person);
    return [...(isTrade ? [{ from, to, who }] : []), ...(theirs ? [{ ...theirs, who }] : [])];
  });
  const company = [TOGETHER_WITH, OF_THEIRS].flatMap((pattern) =>
    [...matchesOf(scan.text, pattern)].map(({ span, found: [whole, who = ''] }) => ({
      from: span.from + whole.indexOf(who),
      to: span.to,
      who,
    })),
  );
  const firm = scan.clauses.sentences.flatMap(({ parts }) =>
    parts
      .map(({ from, to }) => ({ from, to, who: 'wij', words: scan.text.slice(from, to) }))
      .filter(({ words }) => DONE_BY_FIRM.test(words) && !YOU.test(words) && !SOUGHT.test(words)),
  );
  const handedOver = scan.clauses.sentences.flatMap(({ parts }) =>
    parts.flatMap(({ from, to }) => {
      const words = scan.text.slice(from, Math.min(to, from + LONGEST_DEED));
      const who = DONE_BY_THEM.exec(words)?.[1];
      return who === undefined || YOU.test(words) || SOUGHT.test(words) ? [] : [{ from, to, who }];
    }),
  );
  return [...people, ...company, ...firm, ...handedOver];
}
