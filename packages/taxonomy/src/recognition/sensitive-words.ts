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
}

const words = (alternatives: readonly string[]) =>
  new RegExp(`(?<![a-z0-9])(?:${alternatives.join('|')})(?![a-z0-9])`, 'g');

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
      '\\w*verslav(?:ing|d|ing\\w*)',
      'alcoholist',
      'ziek(?:te|tebeeld|tes|gemeld|geweest|geworden)?',
      'kanker',
      'diabetes',
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
      'slechthorend',
      'slechtziend',
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
      'moskee',
      'kerk(?:lid|elijk)?',
      'geloofsovertuiging',
      'gelovig\\w*',
      'geloof',
      'religie\\w*',
      'religieus',
      'religieuze',
    ]),
    explanation: `Dit gaat over geloof. Dat slaan wij niet op. ${LOOK}`,
    source: 'AVG artikel 9 lid 1 (religieuze overtuiging)',
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
  },
];

/** Work with such people says nothing of the person: `begeleiden van mensen met een beperking`. */
const ABOUT_OTHERS =
  /(?:mensen|clienten|kinderen|ouderen|bewoners|patienten|jongeren|doelgroep|gasten|leerlingen|volwassenen|zorg voor|begeleid\w*|ondersteun\w*|verzorg\w*|aanreiken|uitdelen|delen van|ervaring met|werken met|omgaan met|omgang met)(?: [a-z]+){0,5} $/;
const WORKED_AT =
  /(?:werk\w*|medewerker|bewaarder|begeleider|vrijwilliger|stage|gastheer|beveiliger)[^.\n]{0,30}(?:bij|in|van|op) (?:de |het |een )?$/;

export function findSensitiveWords(scan: Scan): SensitiveFinding[] {
  return sensitiveWords
    .flatMap(({ kind, pattern, explanation }) =>
      matchesIn(scan, pattern).flatMap(({ span }) => {
        const left = before(scan.text, span.from, 70);
        return ABOUT_OTHERS.test(left) || WORKED_AT.test(left)
          ? []
          : [{ kind, explanation, ...scan.source.place(span.from, span.to) }];
      }),
    )
    .sort((one, other) => one.from - other.from || one.to - other.to);
}
