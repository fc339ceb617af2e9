import type { Uitleg } from '@vlinderdas/matcher-service/contract/matching.resource';
import { formatList, formatNumber } from '@vlinderdas/vocabulary/wording';

type Evidence = NonNullable<Uitleg['criteria'][number]['onderdelen'][number]['door']>;
type Relation = NonNullable<Evidence['verband']>;

export const whyText = {
  title: (card: string) => `Waarom kandidaat ${card}?`,
  pageTitle: (card: string) => `Waarom kandidaat ${card}`,
  vacancy: 'Vacature',
  mediation: 'Bemiddelbaar',
  availability: 'Beschikbaar',
  guide: 'Begeleider',
  incomplete: 'profiel onvolledig',
  total: (points: number) => `${formatNumber(points)} van 10.000 punten`,
  toCheckIntro:
    'Wij weten nog niet of dit past: het is niet bekend, of de kandidaat heeft iets dat erop lijkt. Vraag het de begeleider.',
  missingIntro: 'Zodra dit is ingevuld, komt deze kandidaat in de volgorde.',
  changes: 'Wat de uitkomst zou veranderen',
  changesIntro:
    'Elk punt apart doorgerekend. Eerst wat iemand in een hogere groep brengt, dan wat de meeste punten brengt.',
  points: 'Punten per onderdeel',
  outcome: 'Uitkomst',
  sentence: 'Wat wij weten',
  earned: 'Punten',
  pointsIntro:
    'De punten van alle onderdelen samen zijn de score. Onder een onderdeel staat hoe de punten tot stand kwamen.',
  sharedOut: (names: readonly string[], points: number) =>
    `Deze vacature vraagt niets over ${formatList(names)}. Die ${formatNumber(points)} punten zijn naar verhouding verdeeld over wat de vacature wel vraagt.`,
  example: (name: string, basis: number, maximum: number) =>
    `Daarom is ${name} hier ten hoogste ${formatNumber(maximum)} punten waard, en niet ${formatNumber(basis)}.`,
  noPoints: 'telt niet mee',
  versions: (weights: string, taxonomy: string) =>
    `Gewichten ${weights}, beroepen en vaardigheden ${taxonomy}`,
  required: { ja: 'vereist', nee: 'vereist: voldoet niet', 'na-te-gaan': 'vereist: nog te vragen' },
  bound: {
    /** What fits needs no word: the bound is only worth one where the work goes beyond it. */
    ja: undefined,
    nee: 'de kandidaat kan of wil dit niet',
    'na-te-gaan': 'nog te vragen',
  },
  far: 'Ver',
  lawful: (ground: string) => `De wet vraagt dit: ${ground}.`,
  card: 'Wat er in het profiel staat',
  unknown: (names: readonly string[]) => `Niet bekend: ${formatList(names)}.`,
  cardIntro: 'Zonder naam. Wie dit is, weet alleen de begeleidende organisatie.',
  why: 'Waarom?',
  aboutCandidate: (card: string) => `kandidaat ${card}`,
  about: 'Onderdeel',
  wholePage: 'Hele uitleg met punten',
  skills: 'Wat iemand kan',
  rest: 'Verder',
  inShort: 'In het kort',
  needed: 'Dit is nodig',
  toCheck: 'Nog te vragen',
  missing: 'Het profiel mist',
  inProfile: 'staat in het profiel',
  notInProfile: 'niet bekend',
  lacking: 'staat niet in het profiel',
  nearest: (name: string) => `staat niet in het profiel; het dichtst erbij: ${name}`,
  related: {
    hetzelfde: (name: string) => `heeft: ${name}`,
    deel: (name: string) => `heeft een deel: ${name}`,
    ruimer: (name: string) => `heeft iets ruimers: ${name}`,
    'zelfde-soort': (name: string) => `heeft iets dat erop lijkt: ${name}`,
    'zelfde-werk': (name: string) => `heeft wat er vaak bij hoort: ${name}`,
  } satisfies Record<Relation, (name: string) => string>,
  /** Of work it is never said that someone has what belongs to it. */
  belongsToWork: (name: string, always: boolean) =>
    `daarbij hoort ${always ? '' : 'soms '}iets dat erop lijkt: ${name}`,
  alsoHelps: (names: readonly string[]) => `ook: ${formatList(names)}`,
  fromWork: (name: string) => `uit werk: ${name}`,
  doubt: (reason: string) => `maar ${reason}`,
  seeks: (name: string) => `zoekt werk als ${name}`,
  seeksNow: (names: readonly string[]) => `De kandidaat zoekt nu werk als ${formatList(names)}.`,
  gap: {
    'beroep-of-competentie': 'Een beroep of een vaardigheid',
    uren: 'Het aantal uren per week',
    postcode: 'De postcode',
  } satisfies Record<Uitleg['profielMist'][number], string>,
  criterion: {
    beroep: 'Beroep en ervaring',
    competenties: 'Vaardigheden',
    certificaten: 'Certificaten en diploma’s',
    rijbewijs: 'Rijbewijs',
    taal: 'Taal',
    niveau: 'Opleiding en niveau',
    uren: 'Uren',
    reistijd: 'Reistijd',
    werktijden: 'Werktijden',
    contract: 'Contract',
    wensen: 'Wensen van de kandidaat',
    omstandigheden: 'Omstandigheden van het werk',
    beschikbaarheid: 'Beschikbaar vanaf',
    wederzijds: 'Past voor werkgever en kandidaat',
  } satisfies Record<Uitleg['criteria'][number]['criterium'], string>,
  help: {
    'korte-scholing': 'een korte cursus',
    taaltraining: 'taaltraining',
    'taal-op-de-werkvloer': 'taalles op het werk',
    vervoersvoorziening: 'een regeling voor vervoer',
    'rooster-aanpassen': 'een ander rooster',
    jobcarving: 'taken anders verdelen (jobcarving)',
    duobaan: 'een duobaan',
    leerroute: 'leren en werken (bbl)',
    'andere-taken': 'andere taken',
    'interne-werkbegeleiding': 'begeleiding door een collega',
    werkplekaanpassing: 'een aanpassing van de werkplek',
    'later-beginnen': 'later beginnen',
  } satisfies Record<Uitleg['ditIsNodig'][number]['helpt'][number], string>,
} as const;
