/**
 * Wishes that an employer may usually not have. They are recognised so that they never become a requirement and
 * the employer hears it; the text itself stays as it was sent. Words are matched, intentions are not: a wish that
 * an exception of the law allows is judged by a person.
 */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { UnlawfulFinding } from './reading.ts';
import { before, matchesOf, type Scan } from './scan.ts';

interface UnlawfulWish {
  readonly kind: string;
  readonly pattern: RegExp;
  /** Before it, where it says something of others. */
  readonly unless?: RegExp;
  /** Dutch, for the employer. */
  readonly explanation: string;
  readonly source: string;
  readonly validFrom: IsoDate;
}

const NOT_TAKEN_OVER = 'Deze eis mag meestal niet. Wij nemen hem niet mee.';

/** As whole words; what is read has no accents and no capitals. */
const words = (alternatives: string) => new RegExp(`(?<![a-z0-9])(?:${alternatives})(?![a-z0-9])`, 'g');

const unlawfulWishes: readonly UnlawfulWish[] = [
  {
    kind: 'leeftijd',
    pattern: words(
      [
        'jonge?(?: en [a-z]+| [a-z]+)? team',
        "jonge (?:man|mannen|vrouw|vrouwen|kracht|krachten|hond|honden|collega|collega’s|collega's)",
        'jong en (?:dynamisch|enthousiast|fris)',
        'jeugdige?(?: uitstraling)?',
        '(?:niet ouder dan|jonger dan|maximaal|max\\.?|tot) (?:1[89]|[2-6]\\d) jaar(?: oud)?(?! ervaring)',
        '(?:leeftijd )?(?:tussen (?:de )?)\\d{2} (?:en|tot|-) \\d{2} jaar(?: oud)?(?! ervaring)',
        'leeftijd:? (?:van )?\\d{2} ?(?:-|tot|t/m|a) ?\\d{2}',
        'schoolverlaters? gezocht',
        '(?:zoek(?:en|t)?|liefst|gezocht:?|bij voorkeur|naar|voorkeur voor)(?: wij| we)?(?: een| naar)?(?: [a-z]+)? (?:twintigers?|dertigers?|jongeren|jongelui|jongeman|jongedame|scholieren?|jong talent|65-?plussers?|gepensioneerden?|vutters?)',
        '(?:jongeman|jongedame|twintigers?|dertigers?|scholieren?|gepensioneerden?) (?:gezocht|gevraagd)',
        'te oud',
        'jonge? (?:vent|kerel|gast|gozer|iemand|persoon|talent)',
        '(?:je bent|ben je|ben jij|jij bent|bent u)(?: nog| lekker)? jong(?! van geest)',
        '(?:je bent|jij bent|ben je|bent|liefst|leeftijd:?|voorkeur)(?: [a-z]+)? (?:maximaal|hooguit|hoogstens|niet ouder dan|jonger dan|onder de|ouder dan) (?:2\\d|[3-6]\\d)(?= jaar|[.,;!?)\\n]|$)',
        '(?:van|rond) (?:de )?(?:een )?jaar of (?:1[6-9]|[2-6]\\d)',
        'geen (?:(?:veertig|vijftig|zestig|[456]0) ?-?plussers?|ouderen|oudjes|oudere (?:mensen|kandidaten|werknemers))',
      ].join('|'),
    ),
    unless:
      /(?:kinderen|jongeren|jeugdigen|jeugd|leerlingen|pubers|bewoners|clienten|deelnemers|gasten|klanten|studenten|dames|heren)(?: [a-z]+){0,3}(?: \d{1,2})? $/,
    explanation: `${NOT_TAKEN_OVER} Leeftijd mag bij werving geen rol spelen, behalve een leeftijd die de wet zelf noemt.`,
    source: 'Wet gelijke behandeling op grond van leeftijd bij de arbeid, artikel 3',
    validFrom: '2004-05-01',
  },
  {
    kind: 'geslacht',
    pattern: words(
      [
        '(?:jonge |sterke |stevige |handige )?(?:man|vrouw|mannen|vrouwen|dame|dames|heer|kerel|jongen|meisje) (?:gezocht|gevraagd)',
        '(?:wij zoeken|op zoek naar|gezocht:?) (?:een )?(?:jonge |sterke |stevige |handige )?(?:man|vrouw|dame|heer|kerel|jongen|meisje)',
        'jonge (?:man|mannen|vrouw|vrouwen)',
        "(?<!en |of |/ ?)(?:mannelijke|vrouwelijke) (?:kandidaat|kandidaten|collega|collega's|medewerkers?|krachten|kracht|sollicitant(?:en)?)",
        '(?:wij zoeken|zoeken wij|op zoek naar|zoekt?|gezocht:?) (?:een )?(?:[a-z]+ )?(?:vent|kerel|gozer|gast|knul|jongedame)(?! ?(?:vrouw|heer))',
        'een (?:man|vrouw) heeft (?:onze|de|sterk de) voorkeur',
        'voorkeur (?:gaat uit naar|voor) een (?:man|vrouw|dame|heer)',
        '(?:te zwaar|niet geschikt|ongeschikt|niks|niets) voor (?:een )?(?:vrouw|vrouwen|meisjes|dames|mannen)',
        '(?:mannen|vrouwen)(?:baan|werk)',
        'ben jij (?:de|die|een) (?:[a-z]+ )?(?:kerel|vent|meid|dame|man|vrouw|jongen) die',
        '(?:spontane|leuke|gezellige|vlotte|representatieve|jonge|lieve|sterke|stoere) (?:meid|meiden|dame|dames|vrouw|jongedame|kerel|kerels|jongen|jongens|man|mannen)',
        '(?:zoek(?:en|t)?|liefst|gezocht:?|bij voorkeur|naar|ideaal voor)(?: wij| we)?(?: een| naar)?(?: [a-z]+)? (?:jongeman(?:nen)?|jongedames?|huisvrouw(?:en)?|moeders?|meiden|meisjes?|meid|dames?|kerels?|gozers?|knul(?:len)?|heren)',
        '(?:jongeman|jongedame|huisvrouw(?:en)?|meiden|meid|kerels?|knul) (?:gezocht|gevraagd)',
        '(?:alleen|uitsluitend|bij voorkeur|liefst) (?:een )?(?:man|vrouw|mannen|vrouwen|dames|heren)',
      ].join('|'),
    ),
    explanation: `${NOT_TAKEN_OVER} Mannen en vrouwen moeten gelijke kansen krijgen.`,
    source: 'Algemene wet gelijke behandeling, artikel 5; Burgerlijk Wetboek 7:646',
    validFrom: '1994-09-01',
  },
  {
    kind: 'moedertaal',
    pattern: words(
      '(?:met|in) het nederlands (?:bent )?opgegroeid|nederlands van huis uit|native(?:[ -]speaker)?|near[ -]native|moedertaal(?:spreker)?|accent(?:loos|loze|vrij|vrije)|zonder accent',
    ),
    explanation: `${NOT_TAKEN_OVER} U mag wel een taalniveau vragen dat voor het werk nodig is.`,
    source: 'Algemene wet gelijke behandeling, artikel 1 en 5 (ras, afkomst)',
    validFrom: '1994-09-01',
  },
  {
    kind: 'afkomst',
    pattern: words(
      'geen (?:polen|roemenen|bulgaren|oost-?europeanen|marokkanen|turken|syriers|oekrainers|asielzoekers|vluchtelingen|statushouders)|echte (?:hollander|nederlander|vlaming)|autochtoon|autochtone|(?:alleen|uitsluitend|liefst|bij voorkeur) nederlanders|nederlandse nationaliteit|(?:geboren en )?getogen nederlander|geen (?:buitenlanders|allochtonen)|(?:van )?nederlandse (?:afkomst|komaf)',
    ),
    explanation: `${NOT_TAKEN_OVER} Afkomst en nationaliteit mogen geen rol spelen.`,
    source: 'Algemene wet gelijke behandeling, artikel 5',
    validFrom: '1994-09-01',
  },
  {
    kind: 'geloof',
    pattern: words(
      '(?:geen|zonder)(?: (?:mensen|personen|vrouwen|dames|meisjes|iemand|kandidaten))?(?: met)?(?: een)? (?:hoofddoek(?:en|jes?)?|sluier|keppeltje|tulband)|(?:hoofddoek(?:en|jes?)?|sluier|keppeltje|tulband) (?:mag|mogen|kan|dragen mag|is|past|passen|hoort) (?:hier |bij ons )?niet|geen moslims?|(?:je bent|ben je|jij bent) (?:een )?(?:(?:overtuigd|belijdend|praktiserend|meelevend) )?(?:christelijk|christen|katholiek|protestant|gereformeerd|gelovig|kerkelijk)|(?:je bent|ben je|als) lid van (?:een|de|onze) kerk|christelijke achtergrond',
    ),
    explanation: `${NOT_TAKEN_OVER} Geloof mag meestal geen rol spelen.`,
    source: 'Algemene wet gelijke behandeling, artikel 5',
    validFrom: '1994-09-01',
  },
  {
    kind: 'gezondheid',
    pattern: words(
      'zonder mankementen|(?:wie|heb je|mensen met) (?:[a-z]+ )?(?:rug|knie|nek|schouder|gezondheids)(?:klachten|problemen)|kerngezond|in goede gezondheid|geen (?:lichamelijke |medische |gezondheids|psychische )?(?:klachten|beperking(?:en)?|handicap)|geen gezondheidsklachten|geen ziekteverleden|(?:geen|nooit|zonder|vrij van) (?:[a-z]+ )?(?:[a-z]*klachten|aandoeningen|kwalen|allergie(?:en)?)|geen last van (?:je |zijn |haar |de |uw )?(?:rug|knie(?:en)?|nek|schouders?|gewrichten|allergie(?:en)?)|(?:gebruik(?:t|en)?|slik(?:t|ken)?|neemt) (?:je |u )?geen medicijnen|geen medicijngebruik|(?:nooit|niet (?:vaak|snel)) ziek|(?:lichamelijk|fysiek|geestelijk|mentaal|goed) gezond|gezond en (?:sterk|fit|wel)|(?:je bent|bent u|ben je) gezond|goede gezondheid|gezonde rug',
    ),
    explanation: `${NOT_TAKEN_OVER} Beschrijf wat het werk vraagt, bijvoorbeeld tillen. Vraag niet naar gezondheid.`,
    source:
      'Wet gelijke behandeling op grond van handicap of chronische ziekte, artikel 4; Wet op de medische keuringen, artikel 4',
    validFrom: '2003-12-01',
  },
  {
    kind: 'gezin',
    pattern: words(
      '(?:geen|zonder) (?:kinderwens|zwangerschapsplannen)|kinderloos|niet zwanger|(?:geen|zonder) (?:kleine|jonge|thuiswonende) kinderen|geen kinderen|(?:iemand|liefst|bij voorkeur|graag) zonder (?:kinderen|gezin)|(?:zonder|geen) gezin|vrijgezel|kinderen (?:zijn )?(?:al )?(?:de deur|het huis) uit|ongehuwd|alleenstaand',
    ),
    explanation: `${NOT_TAKEN_OVER} Zwangerschap, gezin en burgerlijke staat mogen geen rol spelen.`,
    source: 'Algemene wet gelijke behandeling, artikel 5; Burgerlijk Wetboek 7:646',
    validFrom: '1994-09-01',
  },
];

/** Each wish once per wording, of the law in force on the day. */
export function findUnlawfulWishes({ source, text }: Scan, today: IsoDate): UnlawfulFinding[] {
  return unlawfulWishes
    .filter(({ validFrom }) => validFrom <= today)
    .flatMap(({ kind, pattern, unless, explanation }) => {
      const seen = new Set<string>();
      return [...matchesOf(text, pattern)].flatMap(({ span, found: [words] }) => {
        if (seen.has(words) || unless?.test(before(text, span.from, 50))) return [];
        seen.add(words);
        return [{ kind, explanation, ...source.place(span.from, span.to) }];
      });
    });
}
