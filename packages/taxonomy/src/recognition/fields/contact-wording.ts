/** The words by which a vacancy says whom to contact; a name follows them, or goes before. */
import type { Scan } from '../scan.ts';

const SOME = (most: number) => `(?: [a-z/&-]+){0,${most}}?`;
const NOT_ITS = '(?<!(?:per|de|via|een|je|jouw|uw|onze|hun|door|aan|bij|het|geen|e)[ -])';
const YOU = '(?:kun|kunt|kan|mag|mogen|wil|wilt)';

/** A line by which a letter ends; the next one is the name of who wrote it. */
const SIGN_OFF =
  '(?:(?:met )?(?:(?:een|de) )?(?:(?:hele |heel )?(?:vriendelijke?|hartelijke?|warme|zonnige|sportieve) )?(?:groet|groeten|groetjes)|mvg|m\\.v\\.g\\.)';
const SIGNED = new RegExp(`(?:^|\\n)[ •-]*${SIGN_OFF}[,.! ]*\\n`);

/** Where a letter ends and its signature begins; the end of the text where it has none. */
export function signOffIn({ text }: Pick<Scan, 'text'>): number {
  const at = text.search(SIGNED);
  return at < 0 ? text.length : at;
}

/** Whom one calls or asks for. */
export const TO_PERSON = new RegExp(
  [
    `${NOT_ITS}(?:bel(?! (?:je|jij|jullie)(?![a-z]))|app|whatsapp|sms|mail)(?= )`,
    `(?<!(?:de|grote|veel|meer|is|stijgende|toenemende) )vraag(?: dan| even| gerust| er)* naar`,
    `(?<!(?:je|jij|u|die|we|wij|en) )neem(?:t u)?${SOME(8)} contact(?: op)?${SOME(8)} met`,
    `${YOU} (?:je|jij|u)${SOME(10)} (?:contact opnemen|contact op te nemen|bellen|mailen|appen)${SOME(8)} (?:met|naar|op)`,
    `(?<=^ ?|[.!?:•,] )(?:bellen|appen|mailen|vragen)${SOME(4)} (?:met|naar)`,
    `(?:informatie|vragen|vraag|weten)${SOME(8)} bel (?:je|u)${SOME(4)} (?:met|naar)`,
    `${YOU} (?:je|jij|u)${SOME(10)} (?:bellen|mailen|appen)(?= )`,
    `contact opnemen${SOME(6)} met`,
    `(?<!(?:als|een|eerste|wordt|bent|ben) )contactperso(?:on|nen)(?: (?:voor|bij|over)(?: [a-z]+){1,5}?)?(?: is| zijn|:|(?= )|$| -)`,
    `(?:^|•) ?contact(?:gegevens)?(?::|$)`,
    `(?<=^[ •-]*)${SIGN_OFF}(?:,? van(?= )|[,.! ]*(?:\\n(?=\\n))?$)`,
    '(?:t\\.? ?a\\.? ?v\\.?|ter attentie van|attn\\.?)(?=[ :])',
  ]
    .map((words) => `(?<![a-z@.])(?:${words})`)
    .join('|'),
  'gm',
);

/** Where one asks or applies: with a person, or with a firm. It is a person where a number or address goes with it. */
export const TO_PLACE = new RegExp(
  [
    `(?:informatie|inlichtingen|info|vragen|vraag|weten|interesse|nieuwsgierig|geinteresseerd|enthousiast|belangstelling)${SOME(10)}(?: bij| met| aan| naar|:|\\?)`,
    `(?:sollicit[a-z]+|reageer|reageren|reacties?|aanmelden|aanmelding|opgeven|opgave|meld|melden|cv|brief|motivatie|(?:mail|bericht|app|bel)(?:tje|letje|je)?|e-?mail)${SOME(10)} (?:naar|bij|aan|met|via)`,
    `(?:terecht|richten|gericht|sturen|stuur)${SOME(6)} (?:naar|bij|aan)`,
  ]
    .map((words) => `(?<![a-z@.])(?:${words})(?= |$)`)
    .join('|'),
  'gm',
);

/** What a person does for who asks; the name goes before. */
export const PERSON_DOES =
  /(?<![a-z])(?:(?:vertelt|beantwoordt|geeft|helpt|staat)(?: (?:je|jou|u))?(?: [a-z]+){0,4} (?:meer|alles|vragen|te woord|informatie|verder)|is (?:telefonisch )?(?:te )?bereik[a-z]+|kan (?:je|u) (?:er )?(?:meer|alles)|weet er (?:meer|alles) van)(?![a-z])/g;

/** Between such words and a name: where a firm, a place or other people come instead. */
export const LEADS_ELSEWHERE =
  /^(?:in|te|uit|van|bij|als|die|dat|wie|want|omdat|zodat|wij|we|klanten|klant|gasten|patienten|clienten|ouders|bewoners|inwoners|leveranciers|bedrijven|kandidaten|relaties|afdeling|gemeente|website|site|kantoor|vestiging|team|firma|bedrijf|pension|hotel|praktijk|school|restaurant|winkel|niet|geen|nooit)$/;
/** What the contact is about, until the words name with whom. */
export const SUBJECT = /^(?:over|rondom|betreffende|omtrent)$/;
export const LINK = /^(?:met|naar|bij|aan)$/;
