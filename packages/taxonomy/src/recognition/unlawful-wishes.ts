/**
 * Wishes that an employer may usually not have. They are recognised so that they never become a requirement and
 * the employer hears it; the text itself stays as it was sent. Words are matched, intentions are not: a wish that
 * an exception of the law allows is judged by a person.
 */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { UnlawfulFinding } from './reading.ts';
import { matchesOf, type Scan } from './scan.ts';

interface UnlawfulWish {
  readonly kind: string;
  readonly pattern: RegExp;
  /** Dutch, for the employer. */
  readonly explanation: string;
  readonly source: string;
  readonly validFrom: IsoDate;
}

const NOT_TAKEN_OVER = 'Deze eis mag meestal niet. Wij nemen hem niet mee.';

/** Word borders that know Dutch letters: `\b` does not. */
const words = (alternatives: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'giu');

const unlawfulWishes: readonly UnlawfulWish[] = [
  {
    kind: 'leeftijd',
    pattern: words(
      [
        'jonge?(?: en \\p{L}+| \\p{L}+)? team',
        "jonge (?:man|mannen|vrouw|vrouwen|kracht|krachten|hond|honden|collega|collega’s|collega's)",
        'jong en (?:dynamisch|enthousiast|fris)',
        'jeugdige?(?: uitstraling)?',
        '(?:niet ouder dan|jonger dan|maximaal|max\\.?|tot) \\d{2} jaar(?: oud)?(?! ervaring)',
        '(?:leeftijd )?(?:tussen (?:de )?)\\d{2} (?:en|tot|-) \\d{2} jaar(?: oud)?(?! ervaring)',
        'schoolverlaters? gezocht',
        '(?:zoek(?:en|t)?|liefst|gezocht:?|bij voorkeur|naar|voorkeur voor)(?: wij| we)?(?: een| naar)?(?: \\p{L}+)? (?:twintigers?|dertigers?|jongeren|jongelui|jongeman|jongedame|scholieren?|jong talent|65-?plussers?|gepensioneerden?|vutters?)',
        '(?:jongeman|jongedame|twintigers?|dertigers?|scholieren?|gepensioneerden?) (?:gezocht|gevraagd)',
        'te oud',
      ].join('|'),
    ),
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
        '(?:mannelijke|vrouwelijke) (?:kandidaat|collega|medewerker|kracht|sollicitant)',
        '(?:spontane|leuke|gezellige|vlotte|representatieve|jonge|lieve|sterke|stoere) (?:meid|meiden|dame|dames|vrouw|jongedame|kerel|kerels|jongen|jongens|man|mannen)',
        '(?:zoek(?:en|t)?|liefst|gezocht:?|bij voorkeur|naar|ideaal voor)(?: wij| we)?(?: een| naar)?(?: \\p{L}+)? (?:jongeman(?:nen)?|jongedames?|huisvrouw(?:en)?|moeders?|meiden|meisjes?|meid|dames?|kerels?|gozers?|knul(?:len)?|heren)',
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
      'native(?:[ -]speaker)?|near[ -]native|moedertaal(?:spreker)?|accent(?:loos|loze|vrij|vrije)|zonder accent',
    ),
    explanation: `${NOT_TAKEN_OVER} U mag wel een taalniveau vragen dat voor het werk nodig is.`,
    source: 'Algemene wet gelijke behandeling, artikel 1 en 5 (ras, afkomst)',
    validFrom: '1994-09-01',
  },
  {
    kind: 'afkomst',
    pattern: words(
      'autochtoon|autochtone|nederlandse nationaliteit|(?:geboren en )?getogen nederlander|geen (?:buitenlanders|allochtonen)|(?:van )?nederlandse (?:afkomst|komaf)',
    ),
    explanation: `${NOT_TAKEN_OVER} Afkomst en nationaliteit mogen geen rol spelen.`,
    source: 'Algemene wet gelijke behandeling, artikel 5',
    validFrom: '1994-09-01',
  },
  {
    kind: 'geloof',
    pattern: words('geen hoofddoek(?:en)?|zonder hoofddoek|geen moslims?|christelijke achtergrond'),
    explanation: `${NOT_TAKEN_OVER} Geloof mag meestal geen rol spelen.`,
    source: 'Algemene wet gelijke behandeling, artikel 5',
    validFrom: '1994-09-01',
  },
  {
    kind: 'gezondheid',
    pattern: words(
      'kerngezond|in goede gezondheid|geen (?:lichamelijke |medische |gezondheids|psychische )?(?:klachten|beperking(?:en)?|handicap)|geen gezondheidsklachten|geen ziekteverleden|(?:geen|zonder|vrij van) (?:\\p{L}+ )?(?:\\p{L}*klachten|aandoeningen|kwalen|allergie(?:en)?)|geen last van (?:je |zijn |haar |de |uw )?(?:rug|knie(?:en)?|nek|schouders?|gewrichten|allergie(?:en)?)|(?:nooit|niet (?:vaak|snel)) ziek|(?:lichamelijk|fysiek|geestelijk|mentaal|goed) gezond|gezond en (?:sterk|fit|wel)|(?:je bent|bent u|ben je) gezond|goede gezondheid|gezonde rug',
    ),
    explanation: `${NOT_TAKEN_OVER} Beschrijf wat het werk vraagt, bijvoorbeeld tillen. Vraag niet naar gezondheid.`,
    source:
      'Wet gelijke behandeling op grond van handicap of chronische ziekte, artikel 4; Wet op de medische keuringen, artikel 4',
    validFrom: '2003-12-01',
  },
  {
    kind: 'gezin',
    pattern: words('geen kinderwens|niet zwanger|geen (?:kleine )?kinderen|ongehuwd|alleenstaand'),
    explanation: `${NOT_TAKEN_OVER} Zwangerschap, gezin en burgerlijke staat mogen geen rol spelen.`,
    source: 'Algemene wet gelijke behandeling, artikel 5; Burgerlijk Wetboek 7:646',
    validFrom: '1994-09-01',
  },
];

/** Each wish once per wording, of the law in force on the day. */
export function findUnlawfulWishes({ source, text }: Scan, today: IsoDate): UnlawfulFinding[] {
  return unlawfulWishes
    .filter(({ validFrom }) => validFrom <= today)
    .flatMap(({ kind, pattern, explanation }) => {
      const seen = new Set<string>();
      return [...matchesOf(text, pattern)].flatMap(({ span, found: [words] }) => {
        if (seen.has(words)) return [];
        seen.add(words);
        return [{ kind, explanation, ...source.place(span.from, span.to) }];
      });
    });
}
