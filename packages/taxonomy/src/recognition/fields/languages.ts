/** Languages with their level. The name of a language is often the name of a country's things: it counts where
 * the words around it are about speaking. */
import type { Finding, LanguageAsked } from '../reading.ts';
import {
  after,
  askedFinding,
  before,
  distinct,
  findingOf,
  matchesOf,
  type Scan,
  type Span,
} from '../scan.ts';
import { LANGUAGE_NAMES } from './language-names.ts';

const NAME = new RegExp(
  `(?<![a-z-])(${Object.keys(LANGUAGE_NAMES)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?:talig[e]?)?(?![a-z])`,
  'g',
);
const ABOUT_LANGUAGE =
  /(?<![a-z])(?:spre(?:ek|ekt|ken|kend|kende)|gesproken|ta(?:al|len)|taalniveau|taalvaardig\w*|[a-z]*niveau|beheers\w*|machtig|woord|geschrift|schrift|schrijf\w*|schrijven|le(?:es|est|zen)|verst(?:aan|aat|aanbaar)|begrijp\w*|begrijpen|niveau|vloeiend|communic\w*|mondeling\w*|schriftelijk\w*|kennis van (?:de|het)|redden|redt|uit de voeten|[abc][12]|native|moedertaal|fluent|speak\w*|skills|taaleis|verplicht|vereiste?|pre|pluspunt|voldoende|genoeg|volstaat|basis|voertaal|verstaanbaar|instructies|handleiding(?:en)?|goed|prima|uitstekend|beetje|meertalig|tweetalig|spoken)(?![a-z])/;
/** A noun follows that the name merely describes. */
const THING =
  /^ (?:[a-z]*bedrijf|[a-z]*bedrijven|product(?:en)?|rijbewijs|[a-z]*recht|paspoort|eten|onderwijs|team|klant(?:en)?|merk(?:en)?|restaurant|bedrijfsleven|cao|kenteken|grondgebied|diploma|bier|drop|elftal|gezin|publiek|adres|bankrekening\w*|nummer|loon|contract|systeem|fabrikaat|moederbedrijf|concern|ontwerp|vlees|gebak)(?![a-z])/;
const CEFR = /(?<![a-z0-9])([abc][12])(?![a-z0-9])/;
const EXCELLENT =
  /(?<![a-z])(?:vloeiend\w*|uitstekend\w*|perfect\w*|zeer goed\w*|excellent\w*|foutloos|foutloze|fluent|op hoog niveau|uitmuntend\w*|vlekkeloos|vlekkeloze)(?![a-z])/;
const GOOD =
  /(?<![a-z])(?:goed|goede|prima|ruim voldoende|ruime|woord en geschrift|woord en schrift|mondeling en schriftelijk|schriftelijk en mondeling|schrijft netjes|netjes|correct|good)(?![a-z])/;
const FAIR =
  /(?<![a-z])(?:redelijk\w*|basis\w*|beetje|voldoende|eenvoudig\w*|enige|redden|redt|uit de voeten|gebrekkig|conversatie\w*|simpel\w*|korte)(?![a-z])/;

/** Names that are other words as well: they count as `NL` and as `Ned.` only. */
const SHORT_NAMES: ReadonlySet<string> = new Set(['nl', 'eng', 'du', 'ned']);
/** Before a name that can be nothing else than the language. */
const SPOKEN_OF =
  /(?<![a-z])(?:in het|goed|beetje|wat|woordje|vloeiend|kennis van (?:het|de)|spre(?:ek|ekt|ken)(?: je| u)?|praat|praten|begrijp\w*|versta\w*|lees|leest|schrijf\w*|beheers\w*|voertaal(?: is)?|taal(?: is)?:?|talen:?)(?: ook| goed| wat| redelijk| voldoende)? $/;
/** Two languages in a row are languages. */
const WITH_ANOTHER = new RegExp(
  `^ ?(?:,|/|of|en|en/of) ?(?:${Object.keys(LANGUAGE_NAMES)
    .filter((name) => name.length > 3 && !name.endsWith('e'))
    .join('|')})(?![a-z])`,
);
const AFTER_ANOTHER = new RegExp(
  `(?:${Object.keys(LANGUAGE_NAMES)
    .filter((name) => name.length > 3 && !name.endsWith('e'))
    .join('|')}) ?(?:,|/|of|en|en/of) ?$`,
);
/** Colleagues and customers speak it, not the candidate. */
const OTHERS_SPEAK =
  /(?<![a-z])(?:kok|chef|baas|voorman|collega's|collegas|team|klanten|gasten|bewoners|mensen|teamleider|we|wij|iedereen|ploeg|leiding)(?: [a-z]+){0,2} (?:spreekt|spreken|praat|praten)(?: [a-z]+){0,2} (?:[a-z]+[,/] ?)?(?:en |of )?$/;
/** In a profile a language often stands on a line of its own. */
const SHORT_LINE = 40;

/** Of a person, and only where it says so of this language: `Pools (moedertaal)`, `moedertaal: Pools`. */
const NATIVE_AFTER =
  /^[ (:,-]*(?:is )?(?:als )?(?:mijn |zijn |haar |de )?(?:moedertaal|eerste taal|native)(?![a-z]|:? [a-z]+(?:[.;,)\n]|$))/;
const NATIVE_BEFORE = /(?<![a-z])(?:moedertaal|eerste taal|native)(?: is)?:? $/;
const NATIVE = { level: 4, cefr: null } as const;

type Level = LanguageAsked['level'];
const NONE = { level: null, cefr: null } as const;

/** Levels of the CEFR beside VUM's four, set so that none is asked too high. */
function fromCefr(name: string): { level: Level; cefr: number } {
  const cefr = ['a1', 'a2', 'b1', 'b2', 'c1', 'c2'].indexOf(name) + 1;
  return { cefr, level: cefr >= 5 ? 4 : cefr === 4 ? 3 : 2 };
}

function levelIn(words: string): Pick<LanguageAsked, 'level' | 'cefr'> {
  const cefr = CEFR.exec(words)?.[1];
  if (cefr !== undefined) return fromCefr(cefr);
  if (EXCELLENT.test(words)) return { level: 4, cefr: null };
  if (GOOD.test(words)) return { level: 3, cefr: null };
  return FAIR.test(words) ? { level: 2, cefr: null } : NONE;
}

/** Whether the words are about a language at all, and not about wares, customers or law. */
function isLanguage(scan: Scan, span: { from: number; to: number }, name: string): boolean {
  const { text, clauses } = scan;
  const right = after(text, span.to, 24);
  if (/talig[e]?$/.test(text.slice(span.from, span.to))) return !/^ (?:vacature|boek|klant)/.test(right);
  if (/^ (?:taal|talen|language)(?![a-z])/.test(right)) return true;
  if (/e$/.test(name) && name !== 'english')
    return (
      /^ (?:en|of|,|\/) ?(?:de )?[a-z]+e taal/.test(right) ||
      /^,? ?(?:en|of)? ?[a-z]+e(?: en| of|,) [a-z]+e taal/.test(right)
    );
  if (THING.test(right)) return false;
  if (SHORT_NAMES.has(name)) {
    const written = scan.source.cased.slice(span.from, span.to);
    const isMarked = written === written.toUpperCase() || text.charAt(span.to) === '.';
    if (!isMarked || /(?:\.|www|@|http\S*)$/.test(before(text, span.from, 12))) return false;
  } else if (
    WITH_ANOTHER.test(right) ||
    AFTER_ANOTHER.test(before(text, span.from, 24)) ||
    SPOKEN_OF.test(before(text, span.from, 30))
  )
    return true;
  const sentence = clauses.sentenceAt(span.from);
  return (
    ABOUT_LANGUAGE.test(text.slice(sentence.from, sentence.to)) ||
    (scan.isProfile && sentence.to - sentence.from < SHORT_LINE) ||
    sentence.section === 'eisen' ||
    sentence.section === 'wensen'
  );
}

export function readLanguages(scan: Scan): Finding<LanguageAsked>[] {
  const { text, clauses } = scan;
  const matches = [...matchesOf(text, NAME)].filter(({ span, found }) =>
    isLanguage(scan, span, found[1] ?? ''),
  );
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
    if (OTHERS_SPEAK.test(before(text, span.from, 60))) return [];
    const level = levelOf(
      scan,
      matches.map((match) => match.span),
      index,
    );
    // `Zeer goed Nederlands hoeft niet` denies the level, not the language.
    if (level.level === 4 && clauses.weigh(span.from, span.to) === 'niet')
      return [findingOf(scan, span, { code, ...NONE }, 'gewenst', 700)];
    const finding = askedFinding(scan, 'taal', span, { code, ...level }, 900, 'gewenst');
    return finding ? [finding] : [];
  });
  return distinctByLevel(findings);
}

/** Several languages at one level: `goed Nederlands en Engels`, `Duits en Engels op B2`. */
const AND = /^[ ,/]*(?:en|of|en\/of|,|\/|&)[ ,/]*(?:de |het |in het |eventueel )?$/;

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
  while (first > 0 && isListed(first - 1)) first -= 1;
  while (last < spans.length - 1 && isListed(last)) last += 1;
  const part = clauses.partAt(span.from, span.to);
  const sentence = clauses.sentenceAt(span.from);
  const previous = spans[first - 1]?.to ?? 0;
  const next = spans[last + 1]?.from ?? text.length;
  const own = levelIn(text.slice(Math.max(part.from, previous), Math.min(part.to, next)));
  if (own.level !== null) return own;
  return levelIn(text.slice(Math.max(sentence.from, previous), Math.min(sentence.to, next, span.to + 80)));
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
