/** Kind and duration of the contract. What may come later (`uitzicht op vast`) is no contract of now. */

import { matchesIn, matchesOf, type Span } from '../matches.ts';
import type { ContractCode, Finding } from '../reading.ts';
import { after, before, distinct, factOf, type Scan } from '../scan.ts';
import { CONTRACT_LINE, contractWords } from './contract-words.ts';

const LATER =
  /(?:(?:uit)?zicht op|(?:, |en )dan(?= )|kans op|kans (?:op )?(?:een )?|mogelijkheid (?:tot|op|van)|op termijn|daarna|later|erna|vervolgens|optie (?:op|tot)|perspectief op|perspectief|intentie (?:tot|van|om|voor)|doorgroei(?:en)? naar|omgezet in|verlenging|bij (?:goed functioneren|gebleken|wederzijdse)|na (?:een )?(?:jaar|half jaar|zes maanden|\d+ maanden)[^.,]{0,25}|uiteindelijk|wederzijds\w*|genoegen|bevalt (?:het|dit|dat)|(?:als|zodra|wanneer) (?:het|dit|dat) (?:klikt|bevalt|goed)|tevreden|omzet\w*|overname|overgenomen|bedoeling|eventueel)[^.\n]{0,30}$/;
const AT_ONCE = /(?<![a-z])(?:gelijk|meteen|direct)(?![a-z])/;
const LATER_AFTER =
  /^[^.,\n]{0,20}(?:op termijn|mogelijk|bespreekbaar|tot de mogelijkheden|behoort|in de toekomst|bij goed|na (?:een |de )?(?:proef|inwerk|half|jaar|zes)|als (?:het|je|jij|u|wij|we|alles|dat|dit|beide)(?![a-z])|zodra|wanneer|indien|mits)/;
/** `Direct een vast contract als het klikt`: what is liked is the first talk, not the first year. */
const IF_BOTH_LIKE =
  /^[^.,;\n]{0,10}(?:(?:als|wanneer|zodra|indien|mits) [^.,;\n]{0,25}|bij (?:een )?(?:goede |wederzijdse )?)(?:klik|klikt|match)(?![a-z])/;
const UNSURE =
  /(?<![a-z])(?:(?:uit)?zicht op|kans op|mogelijkheid tot|daarna|later|na [^.,\n]{0,20}) ?(?:een )?$/;
/** Words that name the work of others or of the office itself. */
const OTHERS =
  /(?:met|onze|van|begeleid(?:t|en)?|aansturen van|stuurt|aan|collega's,?|voor|en|de) (?:[a-z]+ ){0,2}$/;

/** When the firm is busy is not how long the work lasts: `we draaien op volle toeren voor de feestdagen`. */
const BUSY =
  /(?<![a-z])(?:draai\w*|toeren|drukte?|produce\w*|maken|maakt|bakken|bakt|open|gesloten|dicht|vrij)(?![a-z])/;
const MONTH_FIRST = /^(?:jan|feb|maa|apr|mei|jun|jul|aug|sep|okt|nov|dec)/;
/** Beside who is sought, learners may come too: `leerling (BBL) ook welkom`. */
const WELCOME_TOO =
  /^[a-z'-]{0,12}\)?(?: (?:is|zijn|mag|mogen))?(?: dus)? ook (?:van harte )?(?:welkom|goed|prima|oke?)(?![a-z])/;
/** In a title: who works with them is not one of them. */
const VOLUNTEERS = /(?<![a-z])[a-z]*vrijwilligers?(?![a-z])/g;
const WITH_VOLUNTEERS =
  /(?:coordinator|coordinatoren|begeleid\w*|adviseur|consulent|medewerker|manager|van|voor|met|en)[ -]$/;

/** What is denied, told of others, or may come later. */
function isOther(scan: Scan, code: ContractCode, { from, to }: Span): boolean {
  const { text, clauses } = scan;
  const words = text.slice(from, to);
  const left = before(text, from, 60);
  const right = after(text, to, 40);
  if (/(?:geen|niet|nooit|zonder) (?:een )?$/.test(left)) return true;
  switch (code) {
    case 'onbepaalde-tijd':
      if (AT_ONCE.test(words) && IF_BOTH_LIKE.test(right)) return UNSURE.test(left);
      return (LATER.test(left) && !AT_ONCE.test(words)) || LATER_AFTER.test(right);
    case 'bepaalde-tijd': {
      if (/proeftijd/.test(words)) return true;
      const part = text.slice(clauses.partAt(from, to).from, from);
      if (/(?<![a-z])(?:cao|actie|inschrijving|cursus|opleiding)(?: [a-z]+)? $/.test(left)) return true;
      // `Van april tot oktober 40 uur` is a season of a year of work.
      if (
        MONTH_FIRST.test(words) &&
        /^[^.!?\n]{0,24} (?:uur|stil|dicht|gesloten|vrij|vakantie)(?![a-z])/.test(right)
      )
        return true;
      if (/^voor (?:de|het) /.test(words)) return BUSY.test(part.slice(-60));
      return words === 'tijdelijk' && /^ (?:niet|onder|stil|extra|elders)/.test(right);
    }
    case 'uitzend':
      // An agency that writes about itself says through whom the work is; acquisition and others do not.
      if (/acquisitie|(?:geen|niet)[^.]{0,20}$/.test(left) || /^[^.\n]{0,30}acquisitie/.test(right))
        return true;
      return (
        /^uitzendkracht/.test(words) &&
        clauses.sentenceAt(from).section !== 'aanbod' &&
        OTHERS.test(left) &&
        !/als $/.test(left)
      );
    case 'detachering':
      return /(?:geen|niet)[^.]{0,20}$/.test(left);
    case 'leerbaan':
      return (
        /(?:begeleid\w*|praktijkopleider|stagiairs?|stage)[^.\n]{0,40}$/.test(left) ||
        /^[ ,]*(?:-?studenten|-?leerlingen|en stagiair)/.test(right) ||
        WELCOME_TOO.test(right)
      );
    case 'vrijwilligerswerk':
      return (
        /(?:vrijwilligerswerk|als vrijwilliger)/.test(words) &&
        /(?:ervaring|ook|uit|in|eerder)[^.\n]{0,20}$/.test(left)
      );
    default:
      return false;
  }
}

/** What the head of the text says in a word: a line `Vast`, a title `Gastvrouw (vrijwilliger)`. */
function atTheHead(scan: Scan): Finding<ContractCode>[] {
  const { text, source } = scan;
  const lines = matchesIn(scan, CONTRACT_LINE).map(({ span, found: [, kind = ''] }) =>
    factOf(
      scan,
      span,
      kind.startsWith('vast') ? ('onbepaalde-tijd' as const) : ('bepaalde-tijd' as const),
      900,
    ),
  );
  const volunteers = matchesOf(text.slice(0, source.titleEnd), VOLUNTEERS)
    .filter(({ span }) => !WITH_VOLUNTEERS.test(before(text, span.from, 20)))
    .map(({ span }) => factOf(scan, span, 'vrijwilligerswerk' as const, 900));
  return [...lines, ...volunteers];
}

export function readContracts(scan: Scan): Finding<ContractCode>[] {
  const { clauses } = scan;
  const told = contractWords(scan).flatMap(({ code, span, words }) => {
    if (isOther(scan, code, span)) return [];
    const isOfFirm = clauses.sentenceAt(span.from).section === 'bedrijf';
    return [factOf(scan, span, code, isOfFirm ? 600 : words === 'tijdelijk' ? 650 : 920)];
  });
  return distinct([...told, ...atTheHead(scan)], (code) => code);
}
