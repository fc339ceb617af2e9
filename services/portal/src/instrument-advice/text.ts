import type { InstrumentAdvies } from '@vlinderdas/instruments-service/contract/advice.resource';
import { upperFirst } from '@vlinderdas/vocabulary/upper-first';
import { formatCount, formatDateForPeople, formatList } from '@vlinderdas/vocabulary/wording';

export type Fact = InstrumentAdvies['ontbreekt'][number]['feit'];

/** Who knows what is missing. */
export type Source = 'begeleider' | 'werkgever' | 'aanbieder';

export const adviceText = {
  title: 'Welke regelingen kunnen helpen',
  colleaguesOnly: 'Alleen voor collega’s',
  warning:
    'Noem tegen de werkgever nog geen regeling. De naam van een regeling kan een beperking of een uitkering verraden. Het mag pas als de kandidaat dat voor deze vacature goed vindt.',
  agreed: 'De kandidaat vond goed dat je regelingen met de werkgever bespreekt.',
  rules: (ruleset: string, date: string) => `Regels ${ruleset}, voor ${formatDateForPeople(date)}`,
  noRanking: 'Een regeling telt nooit mee in de volgorde van kandidaten.',
  name: 'Regeling',
  outcome: 'Kan het?',
  word: { ja: 'Kan', onbekend: 'Nog niet te zeggen', nee: 'Kan niet' } as const,
  reason: { ja: 'Klopt', onbekend: 'Onbekend', nee: 'Klopt niet' } as const,
  worth: 'Wat het geeft',
  worthUnknown: 'Nog niet bekend',
  now: 'Wat nu',
  by: (provider: string) => `Van ${provider}`,
  helps: (what: readonly string[]) => `Helpt bij: ${formatList(what.map((item) => item.replace(/\.$/, '')))}`,
  until: (when: string) => `Uiterlijk: ${when}`,
  untilDate: (date: string) => `Uiterlijk ${formatDateForPeople(date)}`,
  applies: (who: string) => `Aanvragen: ${who}`,
  details: 'Waarom, hoeveel en hoe',
  reasons: 'Waarom',
  missing: 'Dit weten wij nog niet',
  waits: (count: number) => `(voor ${formatCount(count, 'regeling', 'regelingen')})`,
  unclear: (count: number) => `Ook nog niet te zeggen (${count})`,
  ask: (fact: string, whom: string) => `${upperFirst(fact)}. Vraag het ${whom}.`,
  stillUnknown: (facts: readonly string[]) => `Nog niet bekend: ${formatList(facts)}.`,
  whom: {
    begeleider: 'de begeleider',
    werkgever: 'de werkgever',
    aanbieder: 'de aanbieder: dat wordt op de werkplek gemeten',
  } satisfies Record<Source, string>,
  onceKnown: 'Als het kan',
  toFacts: 'Vul de feiten van de kandidaat in',
  toArrange: 'Wat regelen wij',
  caution: 'Let op',
  steps: 'Zo regel je het',
  working: 'Zo komen wij aan dit bedrag',
  contact: 'Contact',
  form: 'Formulier',
  source: (text: string, checked: string) => `${text}, nagekeken op ${formatDateForPeople(checked)}.`,
  unconfirmed: 'Controleer dit: wij konden het niet in de officiële bron nagaan.',
  overdue: 'De aanbieder heeft dit te lang niet nagekeken. Bel even voordat je erop rekent.',
  rule: (article: string) => `(${article})`,
  check: '(controleer)',
  not: (count: number) => `Kan niet (${count})`,
  noneTitle: 'Wij vinden nu geen regeling',
  none: 'Voor deze kandidaat en dit werk is er nu geen regeling.',
  awayTitle: 'Het advies over regelingen is er even niet',
  away: 'De rest van de pagina klopt gewoon. Ververs de pagina over een minuut om het opnieuw te vragen.',
  addFacts: 'Vul aan wat je over dit werk weet',
  addFactsIntro:
    'Dit staat niet in de vacature. Het wordt niet bewaard. Wat over de kandidaat gaat, vult de begeleider in.',
  reckonAgain: 'Kijk opnieuw',
  unknown: 'Dat weet ik niet',
  endless: 'Onbepaalde tijd',
  noContract: 'Geen contract',
  months: (count: number) => formatCount(count, 'maand', 'maanden'),
  question: {
    start: 'Startdatum',
    hours: 'Uren per week',
    contract: 'Lengte van het contract',
    wage: 'Bruto uurloon',
    place: 'Soort plek',
    kind: 'Bij wie in dienst',
    intended: 'Contract na een proefplaatsing',
    training: 'Is de werkgever een erkend leerbedrijf?',
    driver: 'Is het werk als chauffeur in het goederenvervoer?',
  },
  who: {
    werkgever: 'de werkgever',
    wsp: 'wij (werkgeversservicepunt)',
    begeleider: 'de begeleider',
    aanbieder: 'de aanbieder',
    kandidaat: 'de kandidaat',
  },
} as const;

const EMPLOYER_KNOWS: ReadonlySet<Fact> = new Set<Fact>([
  'werkte-hier-eerder',
  'eigen-werknemer',
  'uren-per-week',
  'contract-maanden',
  'soort-plek',
  'werkgeversvorm',
  'uurloon-in-centen',
  'erkend-leerbedrijf',
  'voorgenomen-contract-maanden',
  'beroepsgoederenvervoer',
  'maanden-in-dienst',
]);
const MEASURED: ReadonlySet<Fact> = new Set<Fact>(['loonwaarde-percentage', 'loonwaarde-vastgesteld']);

export function whoKnows(fact: Fact): Source {
  if (EMPLOYER_KNOWS.has(fact)) return 'werkgever';
  return MEASURED.has(fact) ? 'aanbieder' : 'begeleider';
}
