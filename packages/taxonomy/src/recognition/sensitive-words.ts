/**
 * What a text about a person may hold and a profile may not: special categories of personal data (AVG article 9),
 * criminal data (AVG article 10). Words are matched, intentions are not, so that a person looks; who worked with
 * such people is not one of them. Dated 2026-11.
 */

import { matchesIn } from './matches.ts';
import type { SensitiveFinding, SensitiveKind } from './reading.ts';
import { before, type Scan } from './scan.ts';

interface SensitiveWords {
  readonly kind: SensitiveKind;
  readonly pattern: RegExp;
  /** Dutch, for the begeleider. */
  readonly explanation: string;
  readonly source: string;
  /** Whoever gives time to it has chosen it, so volunteering tells as much as belonging. */
  readonly isChosen?: boolean;
}

const words = (alternatives: readonly string[]) =>
  new RegExp(`(?<![a-z0-9])(?:${alternatives.join('|')})(?![a-z0-9])`, 'g');

/** Care that is a place of work too, so it tells of health only with what somebody does there as a patient. */
const CARE = '(?:de |een )?(?:ggz|verslavingszorg|verslavingskliniek|psychiatrie)';
const AT_CARE = `(?:bij|in|van|via) ${CARE}`;
/** `verslavingszorg`, `verslavingskunde`: a field to work in. */
const AS_A_FIELD = 's?(?:zorg|kliniek|kunde|arts|instelling|preventie)';

const LOOK = 'Haal dit weg voordat u de tekst gebruikt.';

const sensitiveWords: readonly SensitiveWords[] = [
  {
    kind: 'gezondheid',
    pattern: words([
      'burn-?outs?(?:klachten)?',
      'depressi(?:e|ef|viteit|eve)\\w*',
      'overspannen(?:heid)?',
      'psychisch\\w*',
      'psychiatrisch\\w*',
      'adhd',
      'add',
      'autis(?:me|tisch\\w*)',
      'pdd-?nos',
      'asperger',
      `\\w*verslaving(?!${AS_A_FIELD})\\w*`,
      '\\w*verslaafd',
      'ex-?verslaafde',
      'afgekickt',
      'alcoholist',
      `(?:in|onder) behandeling(?: geweest)? ${AT_CARE}`,
      `opgenomen(?: geweest)? ${AT_CARE}`,
      `(?:loopt?|liep|client|patient) ${AT_CARE}`,
      `begeleid (?:door|vanuit) ${CARE}`,
      `(?:krijgt?|kreeg|heeft|had|volgt|volgde) (?:hulp|therapie|begeleiding|behandeling) ${AT_CARE}`,
      'ggz[- ](?:client|patient|behandeling|verleden)',
      'ziek(?:te|tebeeld|tes|gemeld|geweest|geworden)?',
      'kanker',
      'diabetes',
      'diabeet',
      'diabetica',
      'diabeticus',
      'suikerziekte',
      'epilepsie',
      'reuma\\w*',
      'artrose',
      'fibromyalgie',
      'hernia',
      'astma',
      'copd',
      'ptss',
      'whiplash',
      'dyslexie',
      '(?:rug|knie|nek|schouder|hart|long|gezondheids|hoofdpijn|pijn|gewrichts|medische|lichamelijke|fysieke|mentale)[ -]?klachten',
      'last van (?:mijn |zijn |haar |de )?(?:rug|knie|knieen|nek|schouder|schouders|hart|longen|been|arm|heup)',
      '(?:arbeids)?beperking(?:en)?',
      '(?:arbeids)?handicap',
      'gehandicapt',
      'arbeidsongeschikt(?:heid)?',
      'afgekeurd',
      'rolstoel',
      'slechthorend(?:heid)?',
      'slechtziend(?:heid)?',
      'doof(?:heid|stom|blind)?',
      '(?:ben|is|was|werd) (?:[a-z]+ ){0,3}blind(?! typ)',
      'gehoorapparaat',
      'hoortoestel',
      'hartinfarct',
      'beroerte',
      'herseninfarct',
      'chronisch\\w*',
      'diagnose',
      'medicatie',
      'medicijnen',
      'revalidatie',
      'zwanger(?:schap)?',
      'licht verstandelijk\\w*',
      'lvb',
      'wajong\\w*',
      'wia',
      'wao',
      'wga',
      'ziektewet',
    ]),
    explanation: `Dit gaat over gezondheid. Dat slaan wij niet op. Schrijf wat het werk wel of niet kan vragen, zonder de reden. ${LOOK}`,
    source: 'AVG artikel 9 lid 1 (gegevens over gezondheid)',
  },
  {
    kind: 'afkomst',
    pattern: words([
      'asielzoeker(?:s)?',
      'statushouder',
      'vluchteling',
      'gevlucht',
      'verblijfsvergunning',
      'nationaliteit',
      'allochto(?:on|ne)',
      'autochto(?:on|ne)',
      'migratieachtergrond',
      'huidskleur',
      'etnisch\\w*',
      'van \\w+(?:se|ische|aanse) (?:afkomst|komaf|herkomst)',
      '\\w+(?:se|ische|aanse) (?:afkomst|komaf|achtergrond)',
      'afkomstig uit',
      'komt oorspronkelijk uit',
    ]),
    explanation: `Dit gaat over afkomst of nationaliteit. Dat slaan wij niet op. ${LOOK}`,
    source: 'AVG artikel 9 lid 1 (ras of etnische afkomst)',
  },
  {
    kind: 'geloof',
    pattern: words([
      'islam\\w*',
      'moslima?s?',
      'christen(?:en)?',
      'christelijk\\w*',
      'katholiek\\w*',
      'gereformeerd\\w*',
      'joods\\w*',
      'hindoe\\w*',
      'boeddhist\\w*',
      "jehova'?s?",
      'hoofddoek',
      'ramadan',
      '(?:koran|imam)school',
      'moskee(?:bestuur)?',
      'synagoge',
      'parochie',
      'kerk(?:lid|elijk|enraad|bestuur|koor|diensten?|gemeente|genootschap)?',
      'ouderling',
      'diaken',
      'pinkstergemeente',
      'evangelische gemeente',
      'bijbel(?:studie|groep|kring)',
      'protestants\\w*',
      'geloofsovertuiging',
      'gelovig\\w*',
      'geloof',
      'religie\\w*',
      'religieus',
      'religieuze',
    ]),
    explanation: `Dit gaat over geloof. Dat slaan wij niet op. ${LOOK}`,
    source: 'AVG artikel 9 lid 1 (religieuze overtuiging)',
    isChosen: true,
  },
  {
    kind: 'seksuele-gerichtheid',
    pattern: words([
      'homo(?:seksueel|seksuele|fiel)?',
      'lesbisch\\w*',
      'biseksue(?:el|le)',
      'transgender',
      'transseksueel',
      'lhbti?\\w*',
      'queer',
      'seksuele (?:gerichtheid|geaardheid|voorkeur)',
    ]),
    explanation: `Dit gaat over iemands seksuele gerichtheid. Dat slaan wij niet op. ${LOOK}`,
    source: 'AVG artikel 9 lid 1 (seksuele gerichtheid)',
  },
  {
    kind: 'strafrecht',
    pattern: words([
      'detentie',
      '(?:ex-?)?gedetineerde?',
      'gevangenis(?:straf)?',
      '(?:straf|justitie|politie)verleden',
      'justitieel\\w*',
      'veroorde(?:eld|ling)\\w*',
      'reclassering',
      'taakstraf',
      'enkelband',
      'strafblad',
      'strafbaar feit',
      'vastgezeten',
      'tbs',
      'crimine(?:el|le) verleden',
      'drugsdelict\\w*',
    ]),
    explanation: `Dit gaat over een strafrechtelijk verleden. Dat slaan wij niet op. ${LOOK}`,
    source: 'AVG artikel 10 (strafrechtelijke gegevens)',
  },
  {
    kind: 'politiek-of-vakbond',
    pattern: words([
      'vakbond\\w*',
      'lid van (?:de )?(?:fnv|cnv|vcp)',
      'fnv',
      'cnv',
      'politieke partij',
      'politiek actief',
      'partijlid',
      '(?:raads|staten)lid',
      'lid van (?:de )?(?:vvd|pvda|cda|d66|pvv|sp|groenlinks|fvd|denk|bbb|nsc|christenunie|sgp|volt)',
    ]),
    explanation: `Dit gaat over politiek of een vakbond. Dat slaan wij niet op. ${LOOK}`,
    source: 'AVG artikel 9 lid 1 (politieke opvattingen, lidmaatschap van een vakbond)',
    isChosen: true,
  },
];

/** Work with such people says nothing of the person: `begeleiden van mensen met een beperking`. */
const ABOUT_OTHERS =
  /(?:mensen|clienten|kinderen|ouderen|bewoners|patienten|jongeren|doelgroep|gasten|leerlingen|volwassenen|zorg voor|begeleid\w*|ondersteun\w*|verzorg\w*|aanreiken|uitdelen|delen van|ervaring met|werken met|omgaan met|omgang met)(?: [a-z]+){0,5} $/;
const WORKED_AT =
  /(?:werk\w*|medewerker|schoonmaker|beheerder|bewaarder|begeleider|vrijwilliger|stage|gastheer|beveiliger)[^.\n]{0,30}(?:bij|in|van|op) (?:de |het |een )?$/;

const VOLUNTEERED = /(?<![a-z])vrijwillig[^.\n]*$/;
/** `omgaan met mijn diabetes`: of the person, whatever stands before it. */
const OWN = /(?<![a-z])mijn $/;

/** Whether the words tell of work with such people, or at such a place. */
function isOfWork(left: string, isChosen: boolean): boolean {
  if (OWN.test(left)) return false;
  return ABOUT_OTHERS.test(left) || (WORKED_AT.test(left) && !(isChosen && VOLUNTEERED.test(left)));
}

export function findSensitiveWords(scan: Scan): SensitiveFinding[] {
  return sensitiveWords
    .flatMap(({ kind, pattern, explanation, isChosen = false }) =>
      matchesIn(scan, pattern).flatMap(({ span }) =>
        isOfWork(before(scan.text, span.from, 70), isChosen)
          ? []
          : [{ kind, explanation, ...scan.source.place(span.from, span.to) }],
      ),
    )
    .sort((one, other) => one.from - other.from || one.to - other.to);
}
