/** Whether words that also say other things are about the work: `staat veel` of a person, `4 graden` of a hall. */
import { isLightLifting } from './lifting.ts';

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
    /(?:veel|altijd|graag|lekker|heerlijk|vooral|liefst|liever|meestal|ook|(?<![a-z])dag|jaar|werk(?:t|en)?|bent|sta(?:at)?|loopt?|binnen en|binnen als|weer)(?: [a-z]+){0,2} $|(?:seizoenen|winter|zomer) $/.test(
      left,
    ) &&
    !/(?:naar|van) $/.test(left) &&
    !/^ (?:de|het|kantoor|school|deze|onze|beschouwing|dienst|werktijd|opening|nederland|europa|spel|bereik|schot|gebruik|je(?![a-z])|jouw|jou|ons|hem|mij|reguliere|beeld|komen|laten|gesloten)/.test(
      right,
    ),
  'op hoogtes': (left) => !/(?:zet|leg|pallets|weg)[a-z]*(?: [a-z]+){0,4} $/.test(left),
  'op hoogte': (left) => !/(?:ma(?:ak|ken)|leg|stel|breng|zet|afwerk)[a-z]*(?: [a-z]+){0,4} $/.test(left),
  koud: (left) =>
    /(?:kan|is|wordt|zijn|worden|best|erg|flink|behoorlijk|het|lekker|steen|zo) (?:er |het |hier )?(?:(?:'s )?[a-z]+ )?$/.test(
      left,
    ),
  stress: (left) =>
    /(?:tegen|met|van|bij|onder|veel) $/.test(left) &&
    !/(?:mensen|jongeren|clienten|klanten|deelnemers|patienten|leerlingen) (?:met|bij) (?:veel )?$/.test(
      left,
    ),
  'achter de schermen': () => false,
  warmte: (left) =>
    !/(?<![a-z])(?:met|menselijke|geeft|geef|geven|biedt|bieden|en|jouw|straalt) $/.test(left),
  'het is zwaar': (_left, right) => !/^ (?:vervoer|verkeer|materieel)/.test(right),
};

/** What is sold, made or looked after is not where one works. */
const TRADED =
  /(?<![a-z])(?:verkoop|verkop|verhuur|verhur|inspect|controle|keur|ontwerp|lever|repare|monteer|monter|regel|bestel|koop|(?:wij|we) (?:maken|produceren|ontwikkelen))[a-z]*(?: (?:je|wij|we|de|onze|jij|alle|ook|een)){0,2}(?: [a-z]+ en)? $/;
/** One of a list of what is sold: `verkoopt ladders, trappen en steigers`, `leveren beschermingsmiddelen zoals maskers`. */
const TRADED_LIST =
  /(?<![a-z])(?:verkoop|verkop|verhuur|verhur|lever|regel|bestel)[a-z]*(?: [a-z'-]+){0,3}(?:, [a-z'-]+){0,3}(?:,| en| of| zoals) $/;
/** What is told about, or made for others: `je geeft advies over werkplekken met lawaai`. */
const TOLD_ABOUT =
  /(?<![a-z])(?:advies|adviseert?|adviseren|rapport(?:en|eert)?|onderzoek[a-z]*|voorlichting|schrijf[a-z]*|lezing(?:en)?)(?: [a-z]+){0,3} over (?:[a-z]+ ){0,3}$|(?<![a-z])(?:gemaakt|bedoeld|ontworpen) voor (?:[a-z]+ ){1,4}$|(?<![a-z])(?:maken|verkopen|leveren|gekocht door)(?![a-z])[^.;\n]*(?<![a-z])(?:mensen|bedrijven|klanten|vakmensen|iedereen) (?:die|met) (?:[a-z]+ ){0,3}$|(?<![a-z])(?:software|app|apps|systemen|machines|apparaten) waarmee (?:[a-z]+ ){0,4}$/;
/** What one does now, elsewhere: `sta je nu aan de lopende band?` */
const PRESENT_JOB =
  /(?<![a-z])(?:sta|werk|zit|ben|doe) (?:je|jij|u) nu(?: (?:al|nog|in|elke dag|de hele dag))? $/;
/** Where it rains, one is inside. */
const INSIDE = /(?<![a-z])(?:binnen|in (?:het|de) [a-z]*(?:lokaal|zaal|hal|kantine))(?:,| )$/;
const SPECIALISED =
  /(?<![a-z])(?:wij|we|bedrijf|ons|specialist|marktleider)(?![a-z])[^.;\n]*(?:special[a-z]+|marktleider|expert) in (?:[a-z]+ ){0,2}$/;
const INSULATED = /(?<![a-z])isole[a-z]*(?: [a-z]+){0,3} (?:tegen|van) (?:[a-z]+ en )?$/;
/** The same farther back, of things that are called heavy: `je verkoopt tapijt, gordijnen en zware meubels`. */
const SOLD =
  /(?<![a-z])(?:verkoop|verkop|verhuur|verhur|lever|produc|maken|maakt|ontwerp|bouw)[a-z]*(?![a-z])[^.;\n]*$/;
/** `De regenkleding die wij maken`. */
const MADE_BY_FIRM =
  /^ (?:die|welke|dat) (?:wij|we|onze [a-z]+) (?:[a-z]+ )?(?:maak|mak|verko|lever|produc|ontw|verhu|bouw|naai|ontwikkel|aanbied)/;
/** What a product can stand, or keeps out: `onze jassen houden de regen buiten`. */
const OF_PRODUCT =
  /(?<![a-z])(?:onze|ons|onze nieuwe) (?!mensen|team|ploeg|collega|jongens|mannen|[a-z]*(?:ers|eurs)(?![a-z]))[a-z-]+ (?:[a-z]+ )?(?:houdt|houden|beschermt|beschermen|weert|weren|is|zijn|staat|staan|kan|kunnen|doorstaat|doorstaan|isoleert|isoleren|dempt|dempen)(?![a-z])[^.;\n]*$/;
const KEPT_OUT = /^ (?:niet )?(?:buiten|binnen|tegen)(?=[.,;!?\n]|$| (?:blijf|houd|te houden|gehouden))/;
const KEPT: ReadonlySet<string> = new Set([
  'buiten-in-weer-en-wind',
  'kou',
  'warmte',
  'lawaai',
  'stof-en-dampen',
]);
/** A means, and not yet the place where one works. */
const POSSESSED = /(?<![a-z])(?:heeft|hebben) (?:een|de) (?:[a-z]+ )?$/;
/** Kilometres on wheels are not walked. */
const RIDDEN =
  /(?<![a-z])(?:rij(?:d|dt|den)?|fiets\w*|auto|bus|vrachtwagen|vergoeding|reiskosten|wonen|woont|vliegt?)(?![a-z])/;
/** What goes on all day, and is no person. */
const GOES_ON =
  /(?<![a-z])(?:klanten|bezoekers|gasten|wandelaars|toeristen|leerlingen|deelnemers|reizigers|opleiding|contract|project|training|cursus|proeftijd|traject|stage|inschrijving|actie|zaak|bedrijf|winkel|seizoen|rooster|vacature|honden|kinderen) $/;
/** A machine that is set to so many degrees, or a wash. */
const SET_TO =
  /(?<![a-z])(?:controle[a-z]*|was(?:t|sen)?|bak(?:t|ken)?|(?:in)?stel[a-z]*|logboek|verwarm[a-z]*|(?:koeling|vriezer|oven) (?:op|moet|staat)|moet)(?![a-z])[^.;\n]*$/;
const KINDLY_BEFORE = /(?:sfeer|team|cultuur|welkom|band|ontvangst) $/;
const KINDLY_AFTER = /^ en (?:informeel|hecht|open|gezellig|betrokken|persoonlijk|gastvrij)/;

/** What is lifted is no thing: `we tillen de service naar een hoger plan`, `til er niet te zwaar aan`. */
const LIFTED_IN_SPEECH =
  /^[^.;\n]{0,40} naar (?:een|het|ons) (?:hoger|nieuw|beter|volgend)e?(?![a-z])|^ (?:er )?(?:[a-z]+ )?(?:niet |te )*zwaar aan(?![a-z])/;
/** `De kraan tilt de balken`, `de pallets wegen 600 kilo, de heftruck doet het werk`. */
const LIFTING = '[a-z]*(?:machines?|robots?|kraan|kranen|heftrucks?|takels?|heffers?|shovel|lift)';
const MACHINE_FIRST = new RegExp(
  `(?<![a-z])(?:de|een|onze) ${LIFTING} (?:(?:doet|doen|neemt|nemen|tilt|verplaatst|draagt) )?(?:(?:al )?het )?$`,
);
const MACHINE_INSTEAD = new RegExp(
  `^[^.;\\n]{0,10}, (?:maar )?(?:de|een|onze) ${LIFTING} (?:doet|doen|neemt|tilt|verplaatst)(?![a-z])`,
);
/** `We reiken je alle kansen aan`. */
const HANDED =
  /^ (?:(?:we|wij|ik) )?(?:je|jou|u|elkaar|hun|hen|onze|de|het|alle|klanten)(?: [a-z]+){0,4} (?:aan|uit)(?=[.,;!\n]|$| (?:om|en|waar)(?![a-z]))/;
/** `Wij knielen voor niemand`. */
const BOWED = /^ (?:niet )?(?:diep )?voor (?:niemand|niets|elkaar|de (?:klant|concurrent)[a-z]*)(?![a-z])/;
/** What reaches far, or is handed: `onze ambities reiken ver`, `wij reiken prijzen uit`. */
const REACHES =
  /(?<![a-z])(?:wij|we|die|(?!kunnen|moeten|bukken|tillen|strekken|draaien|buigen|lopen|knielen|staan)[a-z]{3,}(?:en|s)) $/;
const HAND_OUT = /^ (?:(?:je|jou|jullie|elkaar) de hand|verder dan|tot (?:aan )?)(?![a-z])/;
const SHELTER = /(?<![a-z])(?:dak|wolk|zwaard|zon|hemel|lucht|hangt)(?: [a-z]+)? $/;
/** Of a course, or in a saying: `herhaling van de cursus`, `herhaling is de kracht van leren`. */
const REPEATED_COURSE =
  /^ (?:van (?:de|het|een|je|jouw|bhv|vca|ehbo)|is de (?:kracht|sleutel|basis|moeder)|bhv|vca|ehbo)(?![a-z])/;
const FOR_COURSE = /(?:voor een|jaarlijkse|de|ter|bij) $/;
/** Not who works stands there, but a thing: `er staat de hele dag koffie klaar`. */
const STANDS_READY = /^(?: [a-z']+){0,4} (?:klaar|open|paraat|op het menu)(?![a-z])(?! (?:om|met))/;
/** By turns, so not for long: `zowel zittend als staand`. */
const SEATED_TOO = /(?<![a-z])zittend (?:als|en|of|\/) $/;
const STAND_THERE = /^ er (?!voor|bij|de|altijd|ook)[a-z]+/;
/** Pallets go that high, by a truck. */
const STORED = /^ (?:in|op) (?:de|het) (?:stelling|rek|magazijn)/;
/** As far as that away: `het station ligt op honderd meter`. */
const LIES_AT = /(?<![a-z])(?:ligt|liggen|zit|zitten|stopt|station|halte|woont)(?![a-z])[^.;\n]*$/;
/** Complained of, it is other people's: `klachten over geluidsoverlast`. */
const COMPLAINED =
  /(?<![a-z])(?:klag[a-z]*|klachten|klacht|melding(?:en)?|bestrijd[a-z]*|handhav[a-z]*|toezicht)(?: [a-z]+)? (?:over|van|bij|om|op|tegen) (?:[a-z]+ )?$/;
/** Goods are put there, and nobody works there: `breng het fust naar de koelcel`. */
const BROUGHT_THERE = /(?<![a-z])(?:naar|uit|van) (?:de|het|onze|een) $/;
const COLD_STORE = /^(?:koel|vries|diepvries)(?:cel|ruimte|huis)/;
/** What one may do in his own time: `in het weekend kun je met je hond wandelen`. */
const MAY_IN_FREE_TIME = /(?<![a-z])(?:kun|mag) (?:je|jij) (?:[a-z]+ ){0,4}$/;
const LIKED_BY_FIRM = /(?<![a-z])(?:wij|we) (?:[a-z]+ )?$/;
const SERVED_BY_FIRM = /^(?:help|adviser|bedien|ontvang|informer|verkopen)/;
/** Customers are part of most work; a condition is that there are many of them, or all the time. */
const MUCH_CONTACT =
  /klantcontact|(?<![a-z])(?:veel|vaak|vooral|voornamelijk|intensief|dagelijks?|continu|constant|voortdurend|steeds|altijd|regelmatig|tientallen|honderden|ieder(?:een)?|stroom|heen|neus|contacten|(?:hele|gemiddelde|drukke|elke|iedere) (?:dag|dienst|avond|week)|(?:per|op een|elk|ieder) (?:dag|dienst|avond|uur)|grootste deel|meeste tijd|onder de mensen|tussen de mensen|(?:alle|allerlei) (?:soorten )?(?:mensen|klanten)|aan tafel|de ene|na klant|na gast|\d{2,3}(?! (?:uur|jaar|euro|kilo|procent))|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd)(?![a-z])|(klant|gast|bezoeker|beller)[a-z]* na /;
/** The firm does well: `onze fabriek draait op volle toeren`. */
const OF_FIRM = /(?<![a-z])(?:wij|we|bedrijf|fabriek|productie|onderneming)(?![a-z])[^.;\n]*$/;
/** Once it is busy, something else is done; who then keeps his head works under pressure. */
const ONCE = /(?<![a-z])(?:als|wanneer|zodra|indien)(?: (?:het|er|hier|de [a-z]+)(?: [a-z]+)?)? $/;
const BUSY_ONLY = /druk(?: (?:is|wordt|kan))?$/;
const KEEPS_HEAD =
  /^[^.;\n]{0,16}(?<![a-z])(?:blijft?|houdt?|hou|behoudt?|bewaart?|raakt?|werkt?|schakelt?)(?![a-z])/;
/** Who stays calm when it is busy is a calm person: `blijft rustig als het druk is`. */
const STAYS_CALM =
  /^(?:rustig|kalm|geduldig|vriendelijk) (?:als|wanneer|zodra|ook als) het (?:even |eens |een keer |wat |erg )?druk$/;
/** On one's feet where sitting is what is missed is standing. */
const NOT_SEATED = /^[^.;\n]{0,26}(?<![a-z])zit(?:ten)?(?![a-z])/;

/** Per condition, where its words say something else. */
const NOT_MEANT: Readonly<Record<string, (said: Said) => boolean>> = {
  'zwaar-tillen': ({ words, left, right }) =>
    MACHINE_FIRST.test(left) ||
    MACHINE_INSTEAD.test(right) ||
    isLightLifting(words, left, right) ||
    (words.includes('til') && LIFTED_IN_SPEECH.test(right)) ||
    (words.startsWith('zware') && SOLD.test(left)),
  'lang-staan': ({ words, left, right }) =>
    / er $/.test(left) ||
    STANDS_READY.test(right) ||
    SEATED_TOO.test(left) ||
    /^ (?:als|en|of|\/) zittend(?![a-z])/.test(right) ||
    (/staan?t?$/.test(words) && STAND_THERE.test(right)),
  'werken-op-hoogte': ({ words, left, right }) =>
    (words.endsWith('meter hoog') && STORED.test(right)) || (words.startsWith('op ') && LIES_AT.test(left)),
  'reiken-bovenhands': ({ words, left, right }) =>
    words.startsWith('reik')
      ? HANDED.test(right) || HAND_OUT.test(right) || REACHES.test(left)
      : words.startsWith('boven ') && SHELTER.test(left),
  'repeterend-werk': ({ words, left, right }) =>
    words.startsWith('herhaling') && (REPEATED_COURSE.test(right) || FOR_COURSE.test(left)),
  'werken-met-dieren': ({ words, left }) =>
    MAY_IN_FREE_TIME.test(left) || (words.startsWith('hou') && LIKED_BY_FIRM.test(left)),
  'veel-klantcontact': (said) =>
    (SERVED_BY_FIRM.test(said.words) && LIKED_BY_FIRM.test(said.left)) ||
    !MUCH_CONTACT.test(inSentence(said)),
  lawaai: ({ left }) => COMPLAINED.test(left),
  'bukken-knielen': ({ right }) => BOWED.test(right),
  'hoge-werkdruk': ({ words, left, right }) =>
    (words.endsWith('volle toeren') && OF_FIRM.test(left)) ||
    STAYS_CALM.test(words) ||
    (BUSY_ONLY.test(words) && ONCE.test(left) && !KEEPS_HEAD.test(right)),
  'veel-lopen': ({ words, left, right }) =>
    GOES_ON.test(left) ||
    (words === 'op de been' && NOT_SEATED.test(right)) ||
    (/kilometer|km|meters/.test(words) && RIDDEN.test(left + words + right)),
  'buiten-in-weer-en-wind': ({ words, left }) => /^als het/.test(words) && INSIDE.test(left),
  kou: ({ words, left }) =>
    (/graden$|c$|nul$|vriespunt$/.test(words) && SET_TO.test(left)) ||
    (COLD_STORE.test(words) && BROUGHT_THERE.test(left)),
  warmte: ({ words, left, right }) =>
    (/graden$|c$/.test(words) && SET_TO.test(left)) ||
    words.includes('lekker') ||
    KINDLY_BEFORE.test(left) ||
    KINDLY_AFTER.test(right),
};

/** The words with what stands beside them in their sentence. */
function inSentence({ left, words, right }: Said): string {
  const before = left.slice(left.search(/[^.!?]*$/));
  return before + words + right.split(/[.!?]/, 1).join('');
}

export function isMeant(said: Said): boolean {
  const { code, words, left, right } = said;
  if (ALSO_ELSEWHERE[words]?.(left, right) === false || NOT_MEANT[code]?.(said)) return false;
  if (PRESENT_JOB.test(left) || TOLD_ABOUT.test(left) || SPECIALISED.test(left) || MADE_BY_FIRM.test(right))
    return false;
  if (KEPT.has(code) && (OF_PRODUCT.test(left) || INSULATED.test(left) || KEPT_OUT.test(right))) return false;
  return words.includes(' ') || !(TRADED.test(left) || TRADED_LIST.test(left) || POSSESSED.test(left));
}
