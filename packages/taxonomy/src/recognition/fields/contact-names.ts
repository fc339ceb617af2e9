/** Names of people as a text writes them, with capitals: `mevr. A. van der Berg`, `Marga Verhoeven`, `Rob`. */
import type { Span } from '../matches.ts';
import type { Scan } from '../scan.ts';

const TITLE =
  '(?:[Dd]e )?(?:[Hh]eer|[Hh]r\\.?|[Mm]evrouw|[Mm]evr\\.?|[Mm]w\\.?|[Dd]hr\\.?|[Mm]eneer|[Jj]uffrouw|[Mm]r\\.|[Dd]rs\\.?|[Ii]ng\\.|[Ii]r\\.|[Dd]r\\.)';
const BEFORE_SURNAME =
  "(?:van(?: der| den| de| het| 't)?|von|de(?: la)?|der|den|het|'t|ter|ten|te(?= \\p{Lu})|in (?:'t|den|der|het)|op (?:'t|den|het)|uit (?:den|de|het)|el|al|la|le|bin|di|da|dos|du)";
const WORD = `\\p{Lu}'?\\p{L}*\\p{Ll}\\p{L}*(?:[-'](?:van der |van den |van de |van |de |den |der )?\\p{L}+)*`;
const INITIALS = '(?:(?:\\p{Lu}|Th|Ph|Chr|Ch|IJ)\\. ?){1,5}';
const SPACE = ' {1,3}';
const SURNAME = `(?:${BEFORE_SURNAME}${SPACE}){0,2}${WORD}`;
const NAME = new RegExp(
  `(?<title>${TITLE}${SPACE}(?:${TITLE}${SPACE})?)?(?:${INITIALS}(?:\\(${WORD}\\) )?${SURNAME}(?:${SPACE}${SURNAME})?|${WORD}(?:${SPACE}${INITIALS})?(?: {0,3}${SURNAME}){0,3}|(?<=(?:${TITLE})${SPACE})${SURNAME})(?!\\p{L})`,
  'uy',
);

/** Words with a capital that are no part of a name, and what a name ends at. */
const NO_NAME =
  /^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|of|en|via|op|bij|voor|naar|met|tel|telefoon|telefoonnummer|mob|mobiel|e-?mail|mailadres|mail|app|bel|whatsapp|graag|dan|nu|vandaag|wij|we|je|jij|u|uw|jouw|ik|hij|zij|het|de|een|ons|onze|mij|deze|dit|dat|ook|zo|meer|heb|wil|kom|solliciteer|solliciteren|sollicitatie|stuur|reageer|reageren|interesse|vragen|acquisitie|functie|salaris|locatie|werklocatie|adres|uren|vacature|cv|linkedin|facebook|instagram|indeed|word|outlook|teams|google|duitse?|engelse?|franse?|belgische?|nederlandse?|poolse?|europese?|sint|st|den|postbus|antwoordnummer|(?:[a-z'-]+)(?:straat|laan|weg|plein|gracht|kade|singel|dreef))$/;
/** What somebody does: it stands before a name or behind it. */
const FUNCTION =
  /^(?:[a-z-]*(?:manager|leider|leidster|leidinggevende|directeur|directrice|eigenaar|eigenaresse|recruiter|consulente?|adviseur|adviseuse|medewerker|medewerkster|planner|chef|coordinator|coach|intercedente?|voorman|voorvrouw|secretaresse|specialist|officer|assistente?|verpleegkundige|begeleider|praktijkhouder|beheerder|regisseur|functionaris)|hoofd|business|partner|hr|hrm|hr-[a-z]+|p&o|p&o-[a-z]+|senior|junior|corporate|regio|regional|office|operations|collega|oprichter|mede-eigenaar|rector|unit)$/;
/** A firm, or a part of one. */
const FIRM =
  /^(?:gemeente|stichting|vereniging|school|basisschool|college|kliniek|ziekenhuis|hotel|restaurant|cafe|winkel|garage|bakkerij|slagerij|kwekerij|autobedrijf|huisartsenpraktijk|praktijk|apotheek|kinderopvang|supermarkt|camping|boerderij|manege|makelaardij|zorg|thuiszorg|schoonmaak|bouw|bv|b\.v|vof|nv|people|personeel|personeelszaken|personeelsdiensten|team|teams|staffing|flex[a-z]*|jobs|group|werkplein|werkgeversservicepunt|wsp|uwv|recruitment|services?|solutions|holding|logistics|foods?|nederland|zonen|zn|zoon|afdeling|receptie|balie|kantoor|kantine|secretariaat|administratie|planning|human|resources|klantenservice|servicepunt|[a-z-]+(?:bedrijf|groep|centrum|bureau|diensten|techniek|logistiek|fabriek|praktijk|school|winkel|zorg))$/;

const PREFIX_ONLY = new RegExp(`^(?:${BEFORE_SURNAME.replace('(?= \\p{Lu})', '')})$`);
/** What ends a name elsewhere: `Jan De Wit`, `in 't Veld`. */
const WITHIN_NAME = /^(?:van|de|den|der|het|'t|ter|ten|te|op|in|uit|Van|De|Den|Der|Ter|Ten)$/;
const LONGEST = 120;

export interface NameFound {
  readonly span: Span;
  /** More than a first name: a surname, initials or a word like `mevrouw` with it. */
  readonly isWhole: boolean;
}

/** What stands at a place: a name, the name of a firm, or words to pass over. */
export type Named = NameFound | 'firm' | undefined;

const foldedWord = (word: string): string => word.toLowerCase().replace(/[.,:]+$/, '');

export function isFunction(word: string): boolean {
  return FUNCTION.test(foldedWord(word));
}

export function nameAt(scan: Scan, from: number): Named {
  const { text, source } = scan;
  const { cased } = source;
  NAME.lastIndex = from;
  const found = NAME.exec(cased);
  if (!found) return undefined;
  const title = found.groups?.title ?? '';
  const [name, isForeign] = wordsOfName(found[0].slice(title.length), title !== '');
  if (isForeign) return 'firm';
  const [first] = name;
  const last = name.at(-1);
  if (!first || !last || isFunction(first[0])) return undefined;
  const length = withoutFirm(scan, from, title.length + last.index + last[0].length);
  if (length > LONGEST) return undefined;
  const span = { from, to: from + length };
  const isWhole = title !== '' || cased.slice(from, span.to).includes(' ');
  return isFirm(text, span, isWhole) ? 'firm' : { span, isWhole };
}

/** The words up to the first that is of no name; and whether one of them is of a firm. */
function wordsOfName(written: string, hasTitle: boolean): [name: RegExpExecArray[], isFirm: boolean] {
  const words = [...written.matchAll(/\S+/g)];
  const isEnd = ([word]: RegExpExecArray, index: number): boolean =>
    index > 0 || hasTitle
      ? !WITHIN_NAME.test(word) && (NO_NAME.test(foldedWord(word)) || isFunction(word))
      : NO_NAME.test(foldedWord(word));
  const end = words.findIndex(isEnd);
  const kept = end < 0 ? words : words.slice(0, end);
  // `Danique van Kantelwerk Uitzendgroep`: of a firm is only what stands behind `van`.
  const of = kept.findIndex(([word]) => word === 'van');
  const isOfFirm = of > 0 && kept.slice(of).some(([word]) => FIRM.test(foldedWord(word)));
  const name = isOfFirm ? kept.slice(0, of) : kept;
  while (PREFIX_ONLY.test(name.at(-1)?.[0] ?? '')) name.pop();
  return [name, name.some(([word]) => FIRM.test(foldedWord(word)))];
}

/** `Dunya van Werkvonk` is Dunya where the text says more of Werkvonk. */
function withoutFirm({ text, source: { cased } }: Scan, from: number, length: number): number {
  const [, first, firm] = /^(\p{Lu}\p{L}+) van (\p{Lu}\p{L}+)$/u.exec(cased.slice(from, from + length)) ?? [];
  if (first === undefined || firm === undefined) return length;
  // Firms are named after families as well: `Autobedrijf Van Kempen`.
  const isSaidElsewhere = new RegExp(`(?<![a-z@.-]|van )${firm.toLowerCase()}(?![a-z])`).test(text);
  return isSaidElsewhere || /\p{Ll}\p{Lu}/u.test(firm) ? first.length : length;
}

/** So often a name is looked for elsewhere: no text says it oftener. */
const MOST_ELSEWHERE = 20;

/** Whether the text speaks of it as of a firm: `bij Vlisco`, `Vlisco zoekt`, `info@vlisco.nl`. */
function isFirm(text: string, { from, to }: Span, isWhole: boolean): boolean {
  const name = text.slice(from, to);
  let at = text.indexOf(name);
  for (let count = 0; at >= 0 && count < MOST_ELSEWHERE; count += 1, at = text.indexOf(name, at + 1)) {
    if (at === from) continue;
    const left = text.slice(Math.max(0, at - 12), at);
    const right = text.slice(at + name.length, at + name.length + 14);
    if (/(?<![a-z])(?:bij|namens|over|binnen) $/.test(left)) return true;
    if (/^ (?:zoekt|is een|b\.?v|biedt|levert|groeit|werkt aan)(?![a-z])/.test(right)) return true;
  }
  const letters = name.replace(/[^a-z]/g, '');
  return !isWhole && letters.length > 3 && new RegExp(`@(?:[a-z-]+\\.)?${letters}\\.`).test(text);
}
