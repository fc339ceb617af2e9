/**
 * The words by which Dutch vacancies say how heavily they ask something, and the headings above their parts. On
 * folded text: lower case, without accents (`pré` is `pre`).
 */

const words = (alternatives: readonly string[]) =>
  new RegExp(`(?<![a-z0-9])(?:${alternatives.join('|')})(?![a-z0-9])`, 'g');

/** Merely liked. */
export const SOFT = words([
  "pre(?:'?s)?",
  'plus(?:punt)?(?:en)?',
  'meegenomen',
  'mooi',
  'gewenst',
  'wenselijk',
  'voorkeur',
  'liefst',
  'handig',
  'fijn',
  'leuk',
  'prettig',
  'welkom',
  'aanbeveling',
  'aanrader',
  'voordeel',
  'streepje voor',
  'bonus',
  'graag',
  'nice to have',
  'eventueel',
  'evt',
  'helpt',
  'ideaal(?: gezien|iter)?',
  'scheelt',
  'waarderen (?:wij|we)',
]);

/** An amount that is the least; a wish about it stays a wish: `minimaal mbo gewenst`. */
export const AT_LEAST = words([
  'minimaal',
  'minstens',
  'minimum',
  'ten ?minste',
  'tenminste',
  'op zijn minst',
  'het minste',
  'min',
]);

/** A condition. */
export const HARD = words([
  'vereist[e]?',
  'vereisten?',
  'vereisen',
  'verplicht',
  'must',
  'noodzakelijk',
  'noodzaak',
  'nodig',
  'benodigd',
  'moet(?:en)?',
  'dien(?:t|en)?',
  '(?:een|de|onze|harde) eis',
  'eisen',
  'bezit',
  'beschikt?',
  'beschikken',
  'onmisbaar',
  'voorwaarde',
  'essentieel',
  'verwachten',
  'verwacht',
  'vragen',
  'gevraagd',
  'heb je nodig',
  'vereiste',
  'alleen (?:met|als)',
  'uitsluitend',
  'wettelijk',
]);

/** Says what the person is or has, without saying how much it matters. */
export const STATED = words([
  '(?:je|jij|u) (?:hebt|bent|spreekt|beheerst|kunt|kan|bezit|weet|werkt|beschikt|begrijpt|leest|schrijft|verstaat|voldoet)',
  '(?:heb|ben|spreek|beheers|kun|kan|beschik) (?:je|jij|u)',
  '(?:heeft|hebt|spreekt|beheerst)',
  'iemand (?:met|die)',
  'diploma',
  'afgeronde?',
  'geldig[e]?',
]);

/** Stands before what is not asked: `geen rijbewijs`, `zonder ervaring`. */
export const DENIED_BEFORE =
  /(?<![a-z])(?:geen|zonder|nooit|niet in (?:het )?bezit van(?: een)?|niet op|niet in(?: het)?|niet)\s+(?:[a-z'/-]+\s+){0,2}$/;

/** `Zonder ... kun je hier niet werken`: what nobody can do without is asked. */
export const WITHOUT = /(?<![a-z])zonder (?:[a-z]+ ){0,2}$/;
export const CANNOT =
  /^[^.!?]{0,20}(?<![a-z])(?:kan|kun|kunnen|gaat|lukt|mag|mogen|begin(?:t|nen)?|kom(?:t|en)?|neem|nemen|rijdt?|start|starten|red|werk(?:t|en)?|hoef|heeft|wordt|word|ben)(?![a-z])[^.!?]{0,40}(?<![a-z])(?:niet|geen|niemand)(?![a-z])/;

/** A denial before that asks all the same: `niet alleen`, `niet zonder`, `geen 9-tot-5`. */
export const NOT_DENIED_BEFORE =
  /(?<![a-z])(?:niet (?:alleen|enkel|zonder|bang|vies|te beroerd|erg|schuwt|meer dan)|geen (?:hekel|moeite|probleem|angst|bezwaar|last|enkel probleem))\s+(?:[a-z'-]+\s+){0,3}$/;

/** Stands after what is not asked: `rijbewijs niet nodig`, `ervaring is geen must`. */
export const DENIED_AFTER =
  /^[^a-z0-9]*(?:[a-z0-9][a-z0-9'/-]*[^a-z0-9,.;'/-][^a-z0-9,.;]*){0,5}?(?:niet|geen|nooit|hoeft niet|onnodig|not)(?:[^a-z0-9]+(?:per ?se|direct|echt|absoluut|strikt|altijd|een|harde|specifieke|heel|eens))*[^a-z0-9]+(?:nodig|vereist[e]?|verplicht(?:ing)?|noodzakelijk|noodzaak|must|eis|voorwaarde|belangrijk|van belang|vereiste|aan de orde|voor|doorslaggevend|relevant|van toepassing|necessary|required|needed|benodigd|uit|gevraagd|hebben|hoeft|kunnen)(?![a-z])|^[^a-z0-9]*(?:[a-z][a-z'-]*[^a-z0-9,.;'-][^a-z0-9,.;]*){0,3}?(?:hoeft (?:dus )?(?:niet|geen)|hoef(?:t|je)? (?:je |u )?(?:echt |per se )?niet|maakt (?:voor )?(?:ons |mij )?(?:niet|niets) uit|overbodig|onnodig|speelt geen rol|is (?:geen|niet een) (?:probleem|punt|vereiste)|mag ontbreken|(?:vragen|hebben) (?:wij|we|je) niet|is niet nodig|niet nodig|n\.?v\.?t|nee(?![a-z])|vrij(?: bent| ben je)?$)/;

/** A question that is answered at once: `Rijbewijs? Niet nodig.` */
export const ANSWERED_NO =
  /^[^.!?\n]{0,20}\? ?(?:dat |die |deze )?(?:hoeft|hoef je|niet (?:nodig|verplicht|vereist|per se|erg)|nee(?![a-z])|geen (?:probleem|punt|must|vereiste|bezwaar)|(?:is|zijn|heb je) niet|maakt (?:ons )?niet)/;

/** Something that the employer gives or pays, not something that he asks. */
export const OFFERED =
  /(?<![a-z])(?:(?:te )?(?:be)?halen(?! en brengen)|haal je|haal jij|behaal|vergoed(?:en|ing)?|betalen (?:wij|we)|(?:wij|we) betalen|(?:wij|we) bieden|bieden (?:wij|we)|bieden|krijg(?:t|en)? (?:je|jij|u)|je krijgt|(?:wij|we) regelen|regelen (?:wij|we)|op onze kosten|leiden (?:wij|we) je op|(?:wij|we) leiden je (?:zelf )?op|zorgen (?:wij|we)|leren (?:wij|we)|leer (?:je|jij)|leren (?:je|jou)|(?:wij|we) leren|door ons|van ons|op (?:onze|kosten)|gratis|(?:doe|doet|volgt?|regel) (?:je|jij|u) (?:bij ons|hier|via ons|in het eerste)|geregeld|opgeleid|cursus(?:sen)? volgen|mogelijkheid)(?![a-z])/;

export type Section = 'title' | 'none' | 'eisen' | 'wensen' | 'taken' | 'aanbod' | 'bedrijf' | 'sollicitatie';

/** Headings, the most telling first. A line that is one opens its part of the text. */
export const HEADINGS: readonly (readonly [section: Section, pattern: RegExp])[] = [
  [
    'sollicitatie',
    /\b(?:sollicit\w*|reageren|reageer|interesse|geinteresseerd|enthousiast(?=\?| geworden)|contact(?:gegevens|persoon)?|meer (?:weten|informatie|info)|acquisitie|nog vragen|procedure|aanmelden)\b/,
  ],
  ['wensen', /\b(?:pre'?s?|pluspunten|nice to have|mooi meegenomen|wensen|gewenst|een plus)\b/],
  [
    'aanbod',
    /\b(?:bieden|biedt|aanbod|arbeidsvoorwaarden|krijg (?:je|jij)|krijgt|voordelen|salaris|ons aanbod|offer|waarom (?:bij )?(?:ons|wij)|what'?s in it)\b/,
  ],
  [
    'eisen',
    /\b(?:vragen|gevraagd|verwachten|[a-z-]*eisen|vereisten|[a-z-]*criteria|moet (?:je|jij|u) (?:hebben|kunnen|meebrengen)|(?:jij|je) moet (?:hebben|kunnen)|must-?haves?|^(?:moet|must)$|profiel|wie (?:ben )?(?:je|jij)(?: bent)?|wie zoeken (?:wij|we)|meebreng\w*|breng (?:je|jij)|neem (?:je|jij)|dit ben (?:jij|je)|kwalificaties|kwaliteiten|competenties|herken|wat heb (?:je|jij)|jij (?:hebt|bent|beschikt)|(?:wij|we) zoeken|requirements|jouw? kracht)\b/,
  ],
  [
    'taken',
    /\b(?:ga (?:je|jij) doen|gaat doen|taken|taak|werkzaamheden|takenpakket|functie(?:omschrijving|inhoud|beschrijving)?|de functie|(?:de |jouw )?opdracht(?:omschrijving)?|jouw? (?:rol|werk|baan|functie|werkdag)|je rol|werkdag|wat doe je|wat je doet|het werk|de baan|wat houdt|aan de slag|job ?description)\b/,
  ],
  [
    'bedrijf',
    /\b(?:over ons|over (?:het|de|ons) (?:bedrijf|organisatie|werkgever)|wie (?:zijn )?(?:wij|we)(?: zijn)?|bedrijf\w*|organisatie|werkgever|opdrachtgever|waar (?:ga|kom) (?:je|jij) (?:werken|terecht))\b|^over\b/,
  ],
];
