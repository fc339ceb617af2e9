/** Languages that a text names of others: colleagues and customers speak them, papers are written in them. */
import type { Span } from '../matches.ts';
import { after, before, type Scan } from '../scan.ts';

/** Names before this one: `Pools, Roemeens en`. */
const LIST_BEFORE =
  '(?: (?!je |jij |u )[a-z]+){0,2}(?: (?:[a-z]+(?:,| en| of|/) ?){1,5})?(?: ?een (?:mondje|beetje|woordje))? ?$';
const SPEAKS = '(?:spreekt|spreken|praat|praten|leert|leren|verstaat|verstaan)';
const WITH_THEM =
  "(?:kok|chef|baas|voorman|voorvrouw|uitvoerder|collega'?s?|team|klanten|gasten|bewoners|mensen|medewerkers|deelnemers|cursisten|studenten|leerlingen|kinderen|bezoekers|patienten|clienten|teamleiders?|we|wij|iedereen|ploeg|leiding|begeleid(?:er|ers|ster)|werkbegeleid(?:er|ster)|jobcoach|maatje|buddy|directie|eigenaar|anderen|meesten|sommigen)";
const OTHERS_SPEAK = new RegExp(`(?<![a-z])${WITH_THEM}(?: [a-z]+){0,3} ${SPEAKS}${LIST_BEFORE}`);
const OF_OTHERS =
  /^ (?:van|met) (?:de|onze|je|jouw|het) (?:kok|chef|baas|voorman|voorvrouw|uitvoerder|collega|leiding|team)/;
/** What is heard and spoken around one; of Dutch it says what one needs. */
const AROUND = new RegExp(
  `(?<![a-z])(?:wordt|worden|hoor(?:t)?(?: je| u)?|klinkt|komen uit|vertaald|vertalen)${LIST_BEFORE}`,
);
/** Papers and lessons in a language. */
const PAPERS =
  /(?<![a-z])(?:vacature|werkinstructies?|instructies?|uitleg|brochure|folder|flyer|app|website|film|filmpje|inwerking|formulier(?:en)?|borden|versie|boekje|handboek|contract|tekst|informatie|info)(?: [a-z]+){0,4} (?:in het|op zijn|in)(?: (?:[a-z]+(?:,| en| of|\/) ?(?:in )?(?:het )?)+)? ?$/;
/** The candidate reads or speaks it himself. */
const SELF = /(?<![a-z])(?:je|jij|u|iemand) (?:[a-z]+ )?(?:lees|begrijp|versta|spreek|kun|kan|moet)/;
/** Someone called by name: `Ruud verstaat ook Pools`. */
const NAMED_SPEAKS =
  /(?:^|[\s(])(?!(?:Je|Jij|U|Wie|Iemand|Die|En|Hier|Daar|Kandidaat|Men)\s)\p{Lu}\p{Ll}+(?: ook| zelf)? (?:spreekt|verstaat|praat|kent)(?: \p{Ll}+){0,2} $/u;
/** Of several languages at once Dutch is one of those that are heard. */
const IN_A_MIX = /^(?:(?:,| en)(?: [a-z]+,?){1,3})?[^.;\n]{0,30}door elkaar/;
/** How far back a list of languages goes, in characters. */
const REACH = 90;

export function isOfOthers({ text, source, clauses }: Scan, { from, to }: Span, code: string): boolean {
  const sentence = clauses.sentenceAt(from);
  const left = before(text, from, REACH).slice(-Math.max(0, from - sentence.from) || REACH);
  if (OTHERS_SPEAK.test(left) || OF_OTHERS.test(after(text, to, 24))) return true;
  if (NAMED_SPEAKS.test(source.cased.slice(from - left.length, from))) return true;
  if ((code === 'nld' && !IN_A_MIX.test(after(text, to, 60))) || SELF.test(left)) return false;
  return AROUND.test(left) || PAPERS.test(left);
}
