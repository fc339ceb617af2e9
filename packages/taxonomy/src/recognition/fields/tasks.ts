/** What someone does all day: the items under a heading about the work, else the sentences that begin with it. */
import type { Finding } from '../reading.ts';
import { factOf, type Scan, type Span } from '../scan.ts';

const SHORTEST = 8;
const LONGEST = 200;
const MOST = 12;
const DOES =
  /^(?:(?:je|jij|u) (?:gaat|zorgt|helpt|bent verantwoordelijk|doet|maakt|werkt aan|verzamelt|controleert|rijdt|lost|laadt|pakt|verzorgt|begeleidt|plant|beantwoordt|verwerkt|ontvangt|bereidt|bedient|snijdt|onderhoudt|repareert|monteert|installeert|vult|houdt|legt|voert|stelt|levert|brengt|haalt|ruimt|sorteert|stapelt|schildert|metselt|last|zaagt|boort|bezorgt|verkoopt|adviseert|registreert|bewaakt|snoeit|maait|plukt|kookt|wast|dweilt|stofzuigt|poetst|scant|[a-z]{3,14}t) |(?:verder|daarnaast|ook|'s ochtends|'s middags) [a-z]{3,14} (?:je|jij) )/;
const PERSONAL =
  /^(?:je|jij|u) (?:bent|hebt|kunt|krijgt|wilt|vindt|houdt van|spreekt|beschikt|komt|verdient|woont|past|weet|begrijpt|leest|ontvangt (?:een|salaris)|werkt (?:in|van|met|graag|\d)|voelt|kent|wordt|gaat werken|start|begint|staat|zoekt|mag|maakt deel|durft|denkt)(?![a-z])/;

/** Company is no task; what the sentence then goes on about is one: `Je werkt samen met lassers en zaagt staal`. */
const IN_COMPANY = /^(?:je|jij|u) werkt (?:[a-z]+ ){0,3}(?:samen|naast|tussen)(?![a-z])/;
const GOES_ON = /(?:,| en) (?:(?:je|jij|u) )?[a-z]*[^e]t /;

/** @param others stretches that speak of someone else */
export function readTasks(scan: Scan, others: readonly Span[]): Finding<string>[] {
  const { clauses, source, text } = scan;
  const fromHeading: Finding<string>[] = [];
  const fromSentence: Finding<string>[] = [];
  for (const sentence of clauses.sentences) {
    const words = text.slice(sentence.from, sentence.to).trim();
    if (words.length < SHORTEST || words.length > LONGEST || words.endsWith(':') || words.endsWith('?'))
      continue;
    if (sentence.section === 'title' || PERSONAL.test(words)) continue;
    if (IN_COMPANY.test(words) && !GOES_ON.test(words)) continue;
    if (others.some(({ from, to }) => from <= sentence.from && to >= sentence.from + words.length - 1))
      continue;
    const place = source.place(sentence.from, sentence.to);
    const task = place.words.trim().replace(/[.;,]+$/, '');
    const isHeadingLine = words.split(' ').length < 2;
    if (sentence.section === 'taken' && !isHeadingLine) fromHeading.push(factOf(scan, sentence, task, 800));
    else if (sentence.section === 'none' && DOES.test(words))
      fromSentence.push(factOf(scan, sentence, task, 600));
  }
  return (fromHeading.length > 0 ? fromHeading : fromSentence).slice(0, MOST);
}
