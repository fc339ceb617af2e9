/** Languages with their level. The name of a language is often the name of a country's things: it counts where
 * the words around it are about speaking. */

import { matchesIn, type Span } from '../matches.ts';
import type { Finding, LanguageAsked } from '../reading.ts';
import { after, askedFinding, before, distinct, findingOf, type Scan } from '../scan.ts';
import type { Sentence } from '../sentences.ts';
import { LANGUAGE_NAMES } from './language-names.ts';
import { isOfOthers } from './language-others.ts';

const NAME = new RegExp(
  `(?<![a-z-])(${Object.keys(LANGUAGE_NAMES)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?:talig[e]?)?(?![a-z])`,
  'g',
);
const ABOUT_LANGUAGE =
  /(?<![a-z])(?:spre(?:ek|ekt|ken|kend|kende)|praat|praten|gesprek(?:je)?|(?:uit)?druk(?:t|ken)|uitdrukt|gesproken|ta(?:al|len)|taalniveau|taalvaardig\w*|[a-z]*niveau|beheers\w*|machtig|woord|geschrift|schrift|schrijf\w*|schrijven|le(?:es|est|zen)|verst(?:aan|aat|aanbaar)|begrijp\w*|begrijpen|niveau|vloeiend|communic\w*|mondeling\w*|schriftelijk\w*|kennis van (?:de|het)|redden|redt|uit de voeten|[abc][12]|native|moedertaal|fluent|speak\w*|skills|taaleis|verplicht|vereiste?|pre|pluspunt|voldoende|genoeg|volstaat|basis|voertaal|verstaanbaar|instructies|handleiding(?:en)?|goed|prima|uitstekend|beetje|meertalig|tweetalig|spoken)(?![a-z])/;
/** A noun follows that the name merely describes. */
const THING =
  /^ (?:[a-z]*bedrijf|[a-z]*bedrijven|product(?:en)?|rijbewijs|[a-z]*recht|paspoort|eten|onderwijs|team|klant(?:en)?|merk(?:en)?|restaurant|bedrijfsleven|cao|kenteken|grondgebied|diploma|bier|drop|elftal|gezin|publiek|adres|bankrekening\w*|nummer|loon|contract|systeem|fabrikaat|moederbedrijf|concern|ontwerp|vlees|gebak)(?![a-z])/;
/** What is read in a language takes that language. */
const READ_IN =
  /^ (?:[a-z]*handleiding(?:en)?|[a-z]*instructies|bonnen|borden|formulieren|documentatie|teksten|vakliteratuur)(?![a-z])/;
const CEFR = /(?<![a-z0-9])([abc][12])(?![a-z0-9])/;
const EXCELLENT =
  /(?<![a-z])(?:vloeiend\w*|uitstekend\w*|perfect\w*|zeer goed\w*|excellent\w*|foutloos|foutloze|fluent|op hoog niveau|uitmuntend\w*|vlekkeloos|vlekkeloze)(?![a-z])/;
const GOOD =
  /(?<![a-z])(?:goed(?! genoeg)|goede|prima|ruim voldoende|ruime|woord en geschrift|woord en schrift|mondeling en schriftelijk|schriftelijk en mondeling|schrijft netjes|netjes|correct|good|mbo[ -]?(?:[34] )?niveau|niveau mbo)(?![a-z])/;
const FAIR =
  /(?<![a-z])(?:redelijk\w*|basis\w*|beetje|(?:paar|enkele) woord(?:en|jes)?|woordje(?:s)?|mondje|notie(?:s)?|voldoende|eenvoudig\w*|enige|redden|redt|uit de voeten|gebrekkig|conversatie\w*|gespreks(?:niveau|vaardig\w*)|simpel\w*|korte|gesprekje|zinnetjes?|(?:paar|enkele) zinnen)(?![a-z])/;

/** `Perfect hoeft niet`: a level that is not asked. */
const DENIED_LEVEL =
  /(?<![a-z])(?:(?:geen|niet|hoeft? niet|hoeft? geen)(?: echt| per se| zo| helemaal| meteen| direct)? (?:vloeiend|uitstekend|perfect|zeer goed|foutloos|foutloze|vlekkeloos)\w*|(?:vloeiend|uitstekend|perfect|zeer goed|foutloos|vlekkeloos)\w*(?: [a-z]+){0,2} (?:hoeft|is|hoef je)(?: [a-z]+){0,2} niet)(?![a-z])/g;

const TURN =
  /(?<![a-z])maar (?:[a-z]+ ){0,4}(?:beetje|basis\w*|redelijk|wel|genoeg|verstaan|begrijpen|snappen|redden)(?![a-z])/;
const ABOUT_LANGUAGES = /^(?:taal|talen|voertaal)[a-z]*[ :]/;

/** Names that are other words as well: they count as `NL` and as `Ned.` only. */
const SHORT_NAMES: ReadonlySet<string> = new Set(['nl', 'eng', 'du', 'ned']);
/** Before a name that can be nothing else than the language. */
const SPOKEN_OF =
  /(?<![a-z])(?:in het|(?:basis)?kennis(?: van)?(?: het| de)?|goed|beetje|wat|woordje|(?:paar|enkele) (?:woord(?:en|jes)|zinnen|zinnetjes)|mondje|vloeiend|kennis van (?:het|de)|spre(?:ek|ekt|ken)(?: je| u)?|praat|praten|begrijp\w*|versta\w*|lees|leest|schrijf\w*|beheers\w*|voertaal(?: is)?|taal(?: is)?:?|talen:?)(?: ook| goed| wat| redelijk| voldoende)? $/;
/** Two languages in a row are languages. */
const UNINFLECTED = Object.keys(LANGUAGE_NAMES)
  .filter((name) => !name.endsWith('e'))
  .join('|');
const WITH_ANOTHER = new RegExp(`^ ?(?:,|/|of|en|en/of) ?(?:${UNINFLECTED})(?![a-z])`);
const AFTER_ANOTHER = new RegExp(`(?<![a-z.])(?:${UNINFLECTED}) ?(?:,|/|of|en|en/of) ?$`);
const NAMES_TWO = new RegExp(
  `(?<![a-z])(?:${UNINFLECTED})(?![a-z])[^.;\\n]{0,40}(?:,| en| of)(?: ook)? (?:${UNINFLECTED})(?![a-z])`,
);
/** By itself at the beginning of what is said, and nothing that it describes behind it. */
const BY_ITSELF =
  /^ ?(?:[.,;:?!()\n]|$|(?:waarmee|zodat|om|op|is|kunnen|hoeft)(?![a-z])|of [a-z]+(?:[.,;!)\n]|$))/;
const NOTHING_BEFORE = /(?:^|[.!?\n•:])[\s•>*-]*$/;
/** In a profile a language often stands on a line of its own. */
const SHORT_LINE = 40;

/** Of a person, and only where it says so of this language: `Pools (moedertaal)`, `moedertaal: Pools`. */
const NATIVE_AFTER =
  /^[ (:,-]*(?:is )?(?:als )?(?:mijn |zijn |haar |de )?(?:moedertaal|eerste taal|native)(?![a-z]|:? [a-z]+(?:[.;,)\n]|$))/;
const NATIVE_BEFORE = /(?<![a-z])(?:moedertaal|eerste taal|native)(?: is)?:? $/;
const NATIVE = { level: 4, cefr: null } as const;

type Level = LanguageAsked['level'];
const NONE = { level: null, cefr: null } as const;

/** Of the Dutch reference levels: 2F is about B1, 3F about B2. */
const LEVEL_OF_REFERENCE: readonly Level[] = [null, 2, 2, 3, 4];

/** Levels of the CEFR beside VUM's four, set so that none is asked too high. */
function fromCefr(name: string): { level: Level; cefr: number } {
  const cefr = ['a1', 'a2', 'b1', 'b2', 'c1', 'c2'].indexOf(name) + 1;
  return { cefr, level: cefr >= 5 ? 4 : cefr === 4 ? 3 : 2 };
}

function levelIn(said: string): Pick<LanguageAsked, 'level' | 'cefr'> {
  const words = said.replace(DENIED_LEVEL, ' ');
  const reference = /(?<![a-z0-9])([1-4])f(?![a-z0-9])/.exec(words)?.[1];
  if (reference !== undefined) return { level: LEVEL_OF_REFERENCE[Number(reference)] ?? 2, cefr: null };
  const cefr = CEFR.exec(words)?.[1];
  if (cefr !== undefined) return fromCefr(cefr);
  if (EXCELLENT.test(words)) return { level: 4, cefr: null };
  if (GOOD.test(words)) return { level: 3, cefr: null };
  return FAIR.test(words) ? { level: 2, cefr: null } : NONE;
}

/** One sentence may name many. */
const aboutLanguage = new WeakMap<Sentence, boolean>();

function isAboutLanguage({ text }: Scan, sentence: Sentence): boolean {
  const known = aboutLanguage.get(sentence);
  if (known !== undefined) return known;
  const isAbout = ABOUT_LANGUAGE.test(text.slice(sentence.from, sentence.to));
  aboutLanguage.set(sentence, isAbout);
  return isAbout;
}

/** Whether the words are about a language at all, and not about wares, customers or law. */
function isLanguage(scan: Scan, span: { from: number; to: number }, name: string): boolean {
  const { text, clauses } = scan;
  const right = after(text, span.to, 24);
  if (/talig[e]?$/.test(text.slice(span.from, span.to))) return !/^ (?:vacature|boek|klant)/.test(right);
  if (/^ (?:taal|talen|language)(?![a-z])/.test(right)) return true;
  if (/e$/.test(name) && name !== 'english')
    return (
      READ_IN.test(right) ||
      /^ (?:en|of|,|\/) ?(?:de )?[a-z]+e taal/.test(right) ||
      /^,? ?(?:en|of)? ?[a-z]+e(?: en| of|,) [a-z]+e taal/.test(right)
    );
  if (THING.test(right)) return false;
  if (SHORT_NAMES.has(name)) {
    const written = scan.source.cased.slice(span.from, span.to);
    const isMarked = written === written.toUpperCase() || text.charAt(span.to) === '.';
    if (!isMarked || /(?:\.|www|@|http\S*)$/.test(before(text, span.from, 12))) return false;
  }
  if (WITH_ANOTHER.test(right) || AFTER_ANOTHER.test(before(text, span.from, 24))) return true;
  if (!SHORT_NAMES.has(name) && SPOKEN_OF.test(before(text, span.from, 30))) return true;
  if (name !== 'frans' && BY_ITSELF.test(right) && NOTHING_BEFORE.test(before(text, span.from, 12)))
    return true;
  const sentence = clauses.sentenceAt(span.from);
  if (
    NAMES_TWO.test(
      text.slice(
        Math.max(sentence.from, span.from - MOST_BETWEEN),
        Math.min(sentence.to, span.to + MOST_BETWEEN),
      ),
    )
  )
    return true;
  return (
    isAboutLanguage(scan, sentence) ||
    (scan.isProfile && sentence.to - sentence.from < SHORT_LINE) ||
    sentence.section === 'eisen' ||
    sentence.section === 'wensen'
  );
}

export function readLanguages(scan: Scan): Finding<LanguageAsked>[] {
  const { text, clauses } = scan;
  const matches = matchesIn(scan, NAME).filter(({ span, found }) => isLanguage(scan, span, found[1] ?? ''));
  const spans = matches.map(({ span }) => span);
  const findings = matches.flatMap(({ span, found }, index) => {
    const code = LANGUAGE_NAMES[found[1] ?? ''];
    if (code === undefined) return [];
    const { section } = clauses.sentenceAt(span.from);
    if (section === 'bedrijf' || section === 'sollicitatie') return [];
    // A lesson at work and the language of colleagues are no question.
    if (
      /(?:les(?:sen)?|cursus(?:sen)?|leren|leer je|leert) (?:in |in het |van )?$/.test(
        before(text, span.from, 20),
      ) ||
      /^[ -]?(?:les|cursus|leren|lessen|taalles)/.test(after(text, span.to, 9))
    )
      return [];
    if (isOfOthers(scan, span, code)) {
      // `Taal: de voorman spreekt Pools` asks it all the same.
      return ABOUT_LANGUAGES.test(text.slice(clauses.sentenceAt(span.from).from, span.from))
        ? [findingOf(scan, span, { code, ...NONE }, 'gewenst', 700)]
        : [];
    }
    const level = levelOf(scan, spans, index);
    // `Zeer goed Nederlands hoeft niet` denies the level, not the language.
    if (isLevelDenied(scan, span)) return [findingOf(scan, span, { code, ...level }, 'gewenst', 700)];
    const turn = turnAfter(scan, span);
    if (turn !== undefined && clauses.weigh(span.from, span.to) === 'niet')
      return [findingOf(scan, span, { code, ...levelIn(turn) }, 'gewenst', 700)];
    const finding = askedFinding(scan, 'taal', span, { code, ...level }, 900, 'gewenst');
    if (!finding) return [];
    return [isOneOfSeveral(text, spans, index) ? { ...finding, weight: 'gewenst' as const } : finding];
  });
  return distinctByLevel(findings);
}

const OR = /^ of (?:het |in het )?$/;
const COMMA = /^, ?(?:het )?$/;
/** No text lists more languages of which one will do. */
const MOST_LISTED = 6;

/** Neither of two is demanded where one will do: `Nederlands of Engels`. */
function isOneOfSeveral(text: string, spans: readonly Span[], index: number): boolean {
  const between = (one: number): string =>
    text.slice(spans[one]?.to ?? 0, spans[one + 1]?.from ?? 0).slice(0, 12);
  if (index > 0 && OR.test(between(index - 1))) return true;
  let at = index;
  while (at < index + MOST_LISTED && at < spans.length - 1 && COMMA.test(between(at))) at += 1;
  return at < spans.length - 1 && OR.test(between(at));
}

/** What is asked behind a denial: `geen perfect Nederlands, maar een beetje wel`. */
function turnAfter({ text, clauses }: Scan, { from, to }: Span): string | undefined {
  const end = Math.min(clauses.sentenceAt(from).to, to + MOST_BETWEEN);
  return TURN.exec(text.slice(to, end))?.[0];
}

function isLevelDenied({ text, clauses }: Scan, { from, to }: Span): boolean {
  const part = clauses.partAt(from, to);
  const words = text.slice(Math.max(part.from, from - MOST_BETWEEN), Math.min(part.to, to + MOST_BETWEEN));
  return words.search(DENIED_LEVEL) >= 0;
}

/** Several languages at one level: `goed Nederlands en Engels`, `Duits en Engels op B2`. */
const AND = /^[ ,/]*(?:en|of|en\/of|,|\/|&)[ ,/]*(?:de |het |in het |eventueel )?$/;

const BORDER = /[,;/]| (?:en|of|maar|terwijl) /g;
/** Further from each other two languages share no words about their level. */
const MOST_BETWEEN = 120;

/** So far goes a list of languages, and what is said of all of them. */
const LONGEST_LIST = 400;

/** The level that is said of a language: beside it, or of those that it is listed with. */
function levelOf(
  { text, clauses, isProfile }: Scan,
  spans: readonly Span[],
  index: number,
): Pick<LanguageAsked, 'level' | 'cefr'> {
  const span = spans[index];
  if (!span) return NONE;
  const isNative =
    NATIVE_AFTER.test(after(text, span.to, 30)) || NATIVE_BEFORE.test(before(text, span.from, 30));
  if (isProfile && isNative) return NATIVE;
  const isListed = (one: number): boolean =>
    AND.test(text.slice(spans[one]?.to ?? 0, spans[one + 1]?.from ?? 0).slice(0, 40));
  let first = index;
  let last = index;
  const isNear = (one: number): boolean =>
    Math.abs((spans[one]?.from ?? Infinity) - span.from) <= LONGEST_LIST && isListed(one);
  while (first > 0 && isNear(first - 1)) first -= 1;
  while (last < spans.length - 1 && isNear(last)) last += 1;
  const part = clauses.partAt(span.from, span.to);
  const sentence = clauses.sentenceAt(span.from);
  const previous = spans[first - 1]?.to;
  const following = spans[last + 1]?.from;
  const next = following === undefined || following >= sentence.to ? undefined : following;
  const left =
    previous === undefined
      ? span.from - LONGEST_LIST
      : (borderOf(text, previous, spans[first]?.from ?? span.from) ?? previous);
  const right =
    next === undefined ? span.to + LONGEST_LIST : (borderOf(text, spans[last]?.to ?? span.to, next) ?? next);
  const own = levelIn(text.slice(Math.max(part.from, left), Math.min(part.to, right)));
  if (own.level !== null) return own;
  return levelIn(text.slice(Math.max(sentence.from, left), Math.min(sentence.to, right, span.to + 80)));
}

/** Where what is said of one language ends and that of the next begins: `Engels goed en Frans een beetje`. */
function borderOf(text: string, from: number, to: number): number | undefined {
  const start = Math.max(from, to - MOST_BETWEEN);
  const last = [...text.slice(start, to).matchAll(BORDER)].at(-1);
  return last && start + last.index;
}

/** One finding per language; one that names a level wins from one that does not. */
function distinctByLevel(findings: readonly Finding<LanguageAsked>[]): Finding<LanguageAsked>[] {
  const sure = findings.filter(({ value }) => value.level !== null);
  const open = findings.filter(
    ({ value }) => value.level === null && !sure.some((other) => other.value.code === value.code),
  );
  return distinct([...sure, ...open], ({ code }) => code);
}

/** Whether words hold the name of a language, asked or not. */
export function namesLanguage(words: string): boolean {
  return words.match(NAME)?.some((name) => !SHORT_NAMES.has(name)) === true;
}
