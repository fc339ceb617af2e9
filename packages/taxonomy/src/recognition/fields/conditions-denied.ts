/** Whether the work does not ask something that is named: `tillen hoef je hier niet`, `vroeger was het stoffig`. */
import { ANSWERED_NO } from '../clause-wording.ts';

const DENIED_BEFORE =
  /(?:geen|zonder|nooit|niet|weinig|nauwelijks|amper|zelden) (?:de (?:hele|godganse) (?:dag|dienst|tijd) |(?:(?!en |of |maar |wel )[a-z]+ ){0,2})$/;
const NO_HINDRANCE = /^ is (?:hier |bij ons )?geen (?:probleem|bezwaar|punt)(?![a-z])/;
const DENIED_AFTER =
  /^[^.,;\n]{0,22}(?<![a-z])(?:hoef(?:t|je)? (?:(?:je|jij|u|hier|er|bij ons|bijna|echt|zelf) ){0,3}(?:niet|nooit)|is (?:(?:er|hier|bij ons|dan ook|dus|absoluut) ){0,2}geen sprake|(?:kun|mag) je (?:(?:gerust|rustig|hier|lekker) )?(?:thuis ?laten|vergeten|overslaan)|blijf(?:t|en) je (?:hier )?bespaard|(?:vind|zoek|doe) je (?:maar |beter )?(?:elders|ergens anders)|(?:is|behoort|hoort) (?:[a-z]+ )?(?:verleden tijd|tot het verleden)|is (?:(?:er|hier|bij ons) ){0,2}niet (?:(?:hier|bij ons) )?(?:nodig|bij)|komt (?:(?:er|hier|bij ons) )?niet(?: voor)?|(?:is|zijn) er (?:(?:hier|bij ons|dan ook) )?(?:niet|nauwelijks|amper|zelden)(?=[.,;:!\n]|$)|(?:is|zijn) (?:(?:nu|inmiddels) )?(?:weg|voorbij|verdwenen)|ligt (?:het|alles|het werk) stil|hou(?:d|den) (?:wij|we) niet|kennen (?:wij|we) (?:(?:hier|bij ons) )?niet|(?:doen|werken|rijden) (?:wij|we) niet|(?:gaan|zijn|blijven) (?:we|wij) (?:vrij|thuis|naar huis)|niet nodig|hoort er niet bij|vrij is)(?![a-z])/;
const NEED_NOT_BEFORE =
  /(?<![a-z])hoef(?:t|ven)? (?:(?:je|jij|u|hier|er|dus|bij ons) ){0,3}(?:niet|geen)(?: (?!maar|wel|en)[a-z]+){0,6} $/;
/** `Vroeger was dit een stoffige werkplaats`. */
const BYGONE_BEFORE =
  /(?<![a-z])(?:vroeger|voorheen|ooit|destijds|in het verleden) (?:was|waren|werd|werden|moest|moesten|stond|stonden|had|hadden|hing|deden|deed)(?![a-z])[^.;\n]*$/;
/** Others come for it: `tegels sjouwen, huren wij een hovenier in`. */
const HIRED_OUT =
  /^[^.;\n]{0,25}(?<![a-z])(?:(?:huren|schakelen) (?:wij|we) [^.;\n]{1,25} in|besteden (?:wij|we) (?:[a-z]+ ){0,2}uit|(?:laten|roepen) (?:wij|we) [^.;\n]{1,25} (?:doen|erbij))(?![a-z])/;
/** `Tillen? Daar hebben we een heftafel voor`: what carries the load, not what protects from it. */
const MEANS_FOR_IT =
  /^[^.;\n]{0,30}(?:[,?] ?daar|(?<= )(?=(?:hebben|gebruiken) (?:we|wij) )) ?(?:hebben|gebruiken|staan|zijn|is|heb) (?:(?:we|wij|je|er|een|de|speciale|goede|handige|altijd|gewoon) ){0,4}[a-z]*(?:heffers?|liften|lift|tafels?|truck[a-z]*|kraan|kranen|takels?|machines?|robots?|karren|hulpmiddelen)(?![a-z])/;
/** `Zonder oorkappen houd je het niet vol`. */
const INDISPENSABLE = /(?<![a-z])zonder (?:[a-z]+ ){0,2}$/;
/** `Wie niet tegen stof kan, is hier niet op zijn plek`. */
const WHO_NOT = /(?<![a-z])wie (?:[a-z]+ ){0,3}(?:niet|geen)(?: [a-z]+){0,3} $/;
const BY_MACHINE_BEFORE =
  /(?:met|door) de [a-z]*(?:kraan|takel|lift|heftruck|machine) $|(?:robot|machine|automaat|installatie)s? die (?:[a-z]+ ){0,3}$/;
/** `Licht tot middelzwaar lichamelijk werk`. */
const LIGHT = /(?<![a-z])lichte?(?: (?:tot|en|of) (?:middelzwa[a-z]+|matig))? $/;
/** `Het klantcontact loopt via de accountmanager`. */
const LEFT_TO_OTHERS =
  /^ (?:(?:loopt|gaat|verloopt) via|ligt bij|is voor) (?:(?:de|een|onze|het) )?[a-z]*(?:ers?|eurs?|managers?|collega(?:'s)?|afdeling|dienst|ploeg|verkoop|kantoor)(?![a-z])/;
/** `Klaar met een baan achter een bureau?` */
const TIRED_OF_BEFORE =
  /(?<![a-z])(?:klaar met|genoeg van|uitgekeken op|weg (?:van|bij|achter))(?: [a-z']+){0,5} $/;
const TIRED_OF_AFTER = /^[^.!?\n]{0,24}(?<![a-z])(?:zat|beu)(?= ?[.?,!]|$)/;
/** Who says that it puts nobody off says that it is there: `geen hoogtevrees`, `niet bang voor honden`. */
const FEAR =
  /vrees$|^(?:bang|vies|allergisch|gevoelig|koukleum|angst|last|duizel|zenuwachtig|nerveus|van slag|van de wijs|in paniek|gestrest|gek)/;
/** A machine does it. */
const DONE_BY_MACHINE =
  /^ (?:(?:doet|doen|gaat|gebeurt) (?:(?:de|een|het|onze|met|jouw|je) ){1,2}|(?:[a-z]+ ){0,2}(?:met|door) (?:(?:de|een|onze|behulp van) ){1,2})[a-z]*(?:truck|kraan|machines?|robots?|lift|takel|brug|shovel|hulpmiddelen?)(?![a-z])/;
/** Who is not put off by it will meet it: who has no fear of heights works at heights. */
const NOT_PUT_OFF =
  /(?:zonder (?:morren|klagen|moeite|problemen|mopperen|zeuren)|geen (?:moeite|hekel|probleem|problemen|punt|bezwaar|last|angst)|niet (?:snel |gauw |zo )?(?:afgeblazen|afgelast|stilgelegd|opzien|op te zien|terugdeinzen|terugschrikken|bang|vies|erg|schuw|tegen|te beroerd|moe|vervelend)|(?:schrikt?|deinst?|loopt?|draait?|zie(?:t|n)?|stoort?|stoor|ergert?|maalt?) (?:je |jij |u |er )?(?:[a-z]+ )?niet(?: (?:terug|weg|op|om))?)(?![a-z])[^.,;]{0,22}$/;

/**
 * Of words that the text denies, and not of a denial that is none: `geen hoogtevrees`, `je schrikt niet van lawaai`.
 * @param left what stands before the words, and `right` behind, on their line
 */
export function isDenied(words: string, left: string, right: string): boolean {
  if (DENIED_AFTER.test(right) || DONE_BY_MACHINE.test(right) || ANSWERED_NO.test(right)) return true;
  if (/vrees$/.test(words) && NO_HINDRANCE.test(right)) return true;
  if (LEFT_TO_OTHERS.test(right) || /^ van vroeger(?![a-z])/.test(right)) return true;
  if (HIRED_OUT.test(right) || MEANS_FOR_IT.test(right) || BYGONE_BEFORE.test(left)) return true;
  if (INDISPENSABLE.test(left) && /^[^.;\n]{0,40}(?<![a-z])(?:niet|geen|onmogelijk)(?![a-z])/.test(right))
    return false;
  if (WHO_NOT.test(left)) return false;
  if (TIRED_OF_BEFORE.test(left) || TIRED_OF_AFTER.test(right)) return true;
  if (BY_MACHINE_BEFORE.test(left) || LIGHT.test(left)) return true;
  if (NEED_NOT_BEFORE.test(left)) return true;
  if (FEAR.test(words) || NOT_PUT_OFF.test(left)) return false;
  return DENIED_BEFORE.test(left);
}
