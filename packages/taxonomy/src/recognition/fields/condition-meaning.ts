/** Whether words that also say other things are about the work: `staat veel` of a person, `4 graden` of a hall. */

interface Said {
  readonly code: string;
  readonly words: string;
  /** What stands before and after, on its line. */
  readonly left: string;
  readonly right: string;
}

/** Words that count only where this holds. */
const ALSO_ELSEWHERE: Readonly<Record<string, (left: string, right: string) => boolean>> = {
  buiten: (left, right) =>
    /(?:veel|altijd|graag|lekker|heerlijk|vooral|(?<![a-z])dag|jaar|werk(?:t|en)?|bent|binnen en|binnen als|weer)(?: [a-z]+){0,2} $/.test(
      left,
    ) &&
    !/(?:naar|van) $/.test(left) &&
    !/^ (?:de|het|kantoor|school|deze|onze|beschouwing|dienst)/.test(right),
  'op hoogte': (left) => !/(?:ma(?:ak|ken)|leg|stel|breng|zet|afwerk)[a-z]*(?: [a-z]+){0,4} $/.test(left),
  koud: (left) =>
    /(?:kan|is|wordt|best|erg|flink|behoorlijk|het|lekker|steen) (?:er |het |hier )?(?:[a-z]+ )?$/.test(left),
  stress: (left) => /(?:tegen|met|van|bij|onder|veel) $/.test(left),
  warmte: (left) =>
    !/(?<![a-z])(?:met|menselijke|geeft|geef|geven|biedt|bieden|en|jouw|straalt) $/.test(left),
  'het is zwaar': (_left, right) => !/^ (?:vervoer|verkeer|materieel)/.test(right),
};

/** What is sold, made or looked after is not where one works. */
const TRADED =
  /(?<![a-z])(?:verkoop|verkop|verhuur|verhur|inspect|controle|keur|ontwerp|lever|repare|monteer|monter)[a-z]*(?: (?:je|wij|we|de|onze|jij|alle|ook|een)){0,2}(?: [a-z]+ en)? $/;
/** A means, and not yet the place where one works. */
const POSSESSED = /(?<![a-z])(?:heeft|hebben) (?:een|de) (?:[a-z]+ )?$/;
/** Kilometres on wheels are not walked. */
const RIDDEN =
  /(?<![a-z])(?:rij(?:d|dt|den)?|fiets\w*|auto|bus|vrachtwagen|vergoeding|reiskosten|wonen|woont|vliegt?)(?![a-z])/;
/** What goes on all day, and is no person. */
const GOES_ON =
  /(?<![a-z])(?:opleiding|contract|project|training|cursus|proeftijd|traject|stage|inschrijving|actie|zaak|bedrijf|winkel|seizoen|rooster|vacature|honden|kinderen) $/;
/** A machine that is set to so many degrees, or a wash. */
const SET_TO =
  /(?<![a-z])(?:controle[a-z]*|was(?:t|sen)?|bak(?:t|ken)?|(?:in)?stel[a-z]*|logboek|verwarm[a-z]*|(?:koeling|vriezer|oven) (?:op|moet|staat)|moet)(?![a-z])[^.;\n]*$/;
const KINDLY_BEFORE = /(?:sfeer|team|cultuur|welkom|band|ontvangst) $/;
const KINDLY_AFTER = /^ en (?:informeel|hecht|open|gezellig|betrokken|persoonlijk|gastvrij)/;

/** What is lifted is no thing: `we tillen de service naar een hoger plan`, `til er niet te zwaar aan`. */
const LIFTED_IN_SPEECH =
  /^[^.;\n]{0,40} naar (?:een|het|ons) (?:hoger|nieuw|beter|volgend)e?(?![a-z])|^ (?:er )?(?:[a-z]+ )?(?:niet |te )*zwaar aan(?![a-z])/;
/** `We reiken je alle kansen aan`. */
const HANDED =
  /^ (?:(?:we|wij|ik) )?(?:je|jou|u|elkaar|hun|hen|onze|de|het|alle|klanten)(?: [a-z]+){0,4} (?:aan|uit)(?=[.,;!\n]|$| (?:om|en|waar)(?![a-z]))/;
/** `Wij knielen voor niemand`. */
const BOWED = /^ (?:niet )?(?:diep )?voor (?:niemand|niets|elkaar|de (?:klant|concurrent)[a-z]*)(?![a-z])/;
/** Once it is busy, something else is done; who then keeps his head works under pressure. */
const ONCE = /(?<![a-z])(?:als|wanneer|zodra|indien)(?: (?:het|er|hier|de [a-z]+)(?: [a-z]+)?)? $/;
const BUSY_ONLY = /druk(?: (?:is|wordt|kan))?$/;
const KEEPS_HEAD =
  /^[^.;\n]{0,16}(?<![a-z])(?:blijft?|houdt?|hou|behoudt?|bewaart?|raakt?|werkt?|schakelt?)(?![a-z])/;
/** On one's feet where sitting is what is missed is standing. */
const NOT_SEATED = /^[^.;\n]{0,26}(?<![a-z])zit(?:ten)?(?![a-z])/;

/** Per condition, where its words say something else. */
const NOT_MEANT: Readonly<Record<string, (said: Said) => boolean>> = {
  'zwaar-tillen': ({ words, right }) => words.includes('til') && LIFTED_IN_SPEECH.test(right),
  'reiken-bovenhands': ({ words, right }) => words.startsWith('reik') && HANDED.test(right),
  'bukken-knielen': ({ right }) => BOWED.test(right),
  'hoge-werkdruk': ({ words, left, right }) =>
    BUSY_ONLY.test(words) && ONCE.test(left) && !KEEPS_HEAD.test(right),
  'veel-lopen': ({ words, left, right }) =>
    GOES_ON.test(left) ||
    (words === 'op de been' && NOT_SEATED.test(right)) ||
    (/kilometer|km|meters/.test(words) && RIDDEN.test(left + words + right)),
  kou: ({ words, left }) => /graden$|c$/.test(words) && SET_TO.test(left),
  warmte: ({ words, left, right }) =>
    (/graden$|c$/.test(words) && SET_TO.test(left)) || KINDLY_BEFORE.test(left) || KINDLY_AFTER.test(right),
};

export function isMeant(said: Said): boolean {
  const { code, words, left, right } = said;
  if (ALSO_ELSEWHERE[words]?.(left, right) === false || NOT_MEANT[code]?.(said)) return false;
  return words.includes(' ') || !(TRADED.test(left) || POSSESSED.test(left));
}
