/** What `je` does, told from what `je` is, has, gets, may or must: only the first is work. */
import { matchesOf } from '../matches.ts';

/** What someone is, has, gets or may, in the form behind `je` and before it. */
const NO_DEED =
  /^(?:ben|bent(?! (?:verantwoordelijk|(?:het )?(?:eerste |vaste )?aanspreekpunt))|hebt?|heeft|kunt?|kan|krijgt?|wilt?|vindt?|spree?kt?|beschikt?|komt?|verdient?|woont?|past?(?! .*(?<![a-z])(?:aan|toe)(?![a-z]))|weet|begrijpt?|leest?|ontvangt? (?:een|salaris|hiervoor)|werkt?(?! (?:de|het|alle|deze|[a-z]+(?:s|en)) .*(?<![a-z])(?:bij|uit|af|weg)(?![a-z]))|voelt?|kent?|wordt?|word|gaa?t? (?:werken|aan de slag|juist|lekker|slapen|naar school)|start|begint?|sta(?:at)?|zit|ligt?|zoekt?|mag|zult?|zal|maakt? (?:deel|kans|kilometers|het verschil)|durft?|denkt?(?! mee)|moet|hoeft?|leert?|blijft?|ziet?|leeft?|kiest?|bouwt? .*op|geniet|voldoet|hoort?|valt?|bukt?|houdt? (?:wel )?van|loopt? (?:en|veel|heel|geen|vaak|\d)|doet? (?:wat|dit|dat)|rijdt? zelf|redt? het|tekent? bij)(?![a-z])/;
/** Before `je`, and no verb. */
const NO_VERB =
  /^(?:als|dat|of|omdat|waar[a-z]*|wat|die|zodat|terwijl|voordat|nadat|wanneer|hoe|hoewel|wie|want|en|maar|met|bij|aan|voor|van|om|op|in|tot|totdat|door|naar|naast|onder|over|uit|tegen|tussen|zonder|binnen|wij|we|ze|zij|hij|er|het|dan|dus|ook|soms|tenzij|zoals|toen|nu|dit|deze|waarna|is|zodra|mits|daar|hier|[a-z]+en)$/;
/** Before `je` a verb has no ending, unless its stem has it: `zet je`, and not `helpt je`. */
const STEM_WITH_T =
  /^(?:.*(?:zet|laat|sluit|meet|giet|spuit|schiet|start|stort|test|kit|poot|plant|last|vet|let|praat|rust))$/;
/** Things that are somebody's: `je dienst begint om zes uur`. */
const OWN =
  /^(?:dienst|opdracht|contract|klant|start|inzet|kracht|talent|product|team|nacht|rest|gezicht|post|unit)$/;
const AFTER_PRONOUN = /(?:^|[,;:] | en | dan | maar )(?:je|jij|u) ([a-z]+)(?![a-z'])(?=(.*))/g;
const BEFORE_PRONOUN = /(?<![a-z'-])([a-z]{2,}) (je|jij|u)(?![a-z'])(?=(.*))/g;
const FIRST = /^(?:je|jij|u) ([a-z]+)(?![a-z'])(.*)/;
const TOGETHER = /^jullie [a-z]+en /;

/** Whether a verb behind `je`, with what follows it, is work: `zaagt staal`, and not `hebt een diploma`. */
export function isDone(verb: string, rest: string): boolean {
  return /t$/.test(verb) && !OWN.test(verb) && !NO_DEED.test(verb + rest);
}

/** The same before `je`: `'s Ochtends zaag je staal`. */
export function isDoneBefore(verb: string, pronoun: string, rest: string): boolean {
  if (NO_VERB.test(verb) || NO_DEED.test(verb + rest)) return false;
  return pronoun === 'u' ? /t$/.test(verb) : !/t$/.test(verb) || STEM_WITH_T.test(verb);
}

/** Whether a sentence tells what `je` does. One that begins with `je` is about that. */
export function tellsDeed(words: string): boolean {
  const [begins, verb = '', rest = ''] = FIRST.exec(words) ?? [];
  if (begins !== undefined) return isDone(verb, rest);
  return (
    TOGETHER.test(words) ||
    matchesOf(words, BEFORE_PRONOUN).some(({ found: [, before = '', pronoun = '', after = ''] }) =>
      isDoneBefore(before, pronoun, after),
    ) ||
    matchesOf(words, AFTER_PRONOUN).some(({ found: [, behind = '', after = ''] }) => isDone(behind, after))
  );
}

/** Says that someone does it, or that it is so: with it a line is no bare infinitive. */
const FINITE =
  /(?<![a-z])(?:is|zijn|ben|bent|heeft|hebt|heb|hebben|wordt|worden|kan|kun|kunt|kunnen|moet|moeten|mag|mogen|zal|zult|zullen|gaat|hoeft|hoeven|wil|wilt|willen|komt|staat|ligt|loopt|lopen van|krijgt|doet|je|jij|jou|jouw|u|uw|wij|we|dat|die|gelden|ze|zij|men|niet|geen|(?:gaan|staan|komen|liggen|lopen|doen) (?:er|onze|ze))(?![a-z])/;
const INFINITIVE =
  /(?<![a-z'-])(?!te )(?:[a-z-]*[a-z]{2}(?<!ing|hed|teit|ent|ijd|enst|aat|ant|ist|schap|ur|dag|week|jar|ploeg|zak|vorm|acht|mens|an|e|ijz|dat|tij|uit|toets|functi|maand|ect|toilett|tak)en|(?:[a-z]+)?(?:doen|gaan|staan|slaan|zien))(?=$|[,;]| (?:en|of|van|voor|met|bij|in|op|aan|uit|naar|tot|onder|langs|door|tegen|als|volgens|achter|zodat|om|het|de)(?![a-z]))/;

/** Several who do something: `De treinen staan op het terrein`. */
const THEIRS = /^(?:de|onze|deze|alle|veel) [a-z]+(?:en|s) [a-z]+(?:en|aan) [a-z]/;

/** Work as a list names it: `kozijnen plaatsen`, `bedienen van de kassa`, `verzorging van planten`. */
export function isInInfinitive(words: string): boolean {
  if (FINITE.test(words) || THEIRS.test(words) || !words.includes(' ') || / te [a-z]+en$/.test(words))
    return false;
  return INFINITIVE.test(words) || NOMINAL.test(words);
}

const NOMINAL =
  /^(?:(?:het|de) )?[a-z-]+(?:ing|atie|age|beheer|onderhoud|controle|schoonmaak|verkoop|opslag|aanleg) (?:van|aan|op|en) /;
