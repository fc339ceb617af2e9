import type { Groep } from '@vlinderdas/matcher-service/contract/matching.resource';
import type { Sluitingsreden } from '@vlinderdas/vocabulary/vacancies';
import { formatCount, formatList, formatNumber } from '@vlinderdas/vocabulary/wording';

const dueTo = (names: readonly string[]): string =>
  names.length > 0 ? ` door: ${names.join(', ')}` : ', doordat het voor werkgever en kandidaat beter past';
const nextHasMore = (rank: number, names: readonly string[]): string =>
  names.length > 0 ? ` Nr. ${rank} heeft meer bij: ${names.join(', ')}.` : '';

export const vacancyText = {
  untitled: 'Vacature zonder titel',
  title: (name: string, posts: number) => `${name}, ${formatCount(posts, 'persoon', 'personen')} gezocht`,
  tabs: {
    label: 'Over deze vacature',
    candidates: 'Kandidaten',
    demand: 'Vraag van de werkgever',
    proposals: 'Voordrachten',
  },
  noEmployer: 'nog geen werkgever bekend',
  logContact: 'Leg contact vast',
  present: 'Stel voor aan werkgever',
  take: 'Pak deze vacature op',
  taken: 'Je hebt deze vacature opgepakt.',
  steps: 'Stand van de vacature',
  group: {
    geschikt: {
      title: 'Geschikte kandidaten',
      intro: '',
      emptyTitle: 'Nog geen geschikte kandidaten',
      empty:
        'Hier staan mensen die aan alles voldoen wat vereist is, de best passende eerst. Kijk hieronder wie bijna past, of maak een eis gewenst in plaats van vereist.',
    },
    'past-bijna': {
      title: 'Past bijna: dit is nodig',
      intro:
        'Deze mensen missen iets dat vereist is, of het werk gaat over een grens die zij zelf opgaven. Erachter staat wat dat kan oplossen.',
      emptyTitle: 'Niemand past bijna',
      empty: 'Hier staan mensen die op een eis na passen, met wat die eis oplost.',
    },
    onvolledig: {
      title: 'Mogelijk passend, profiel onvolledig',
      intro:
        'Van deze mensen weten wij te weinig om ze in de volgorde te zetten. Draag je iemand van deze lijst voor, zeg dan waarom.',
      emptyTitle: 'Alle profielen zijn volledig',
      empty:
        'Hier staan beschikbare mensen van wie het profiel te weinig zegt om ze in de volgorde te zetten.',
    },
  } satisfies Record<Groep, Record<string, string>>,
  lacks: (names: readonly string[]) => `Ontbreekt: ${formatList(names)}.`,
  toCheck: (question: string) => `Nog te vragen: ${question}`,
  measure: 'Wie op alles past, heeft 10.000 punten: meer kan niet.',
  noneFitsWell: 'Niemand op deze lijst past goed. Deze mensen komen er het dichtst bij, de beste bovenaan.',
  rank: (rank: number) => `nr. ${rank}`,
  this: 'deze kandidaat',
  above: (
    rank: number,
    { points, by, against }: { points: number; by: readonly string[]; against: readonly string[] },
  ) =>
    points === 0
      ? `Evenveel punten als nr. ${rank}: het lot bepaalt wie hoger staat.`
      : `${formatCount(points, 'punt', 'punten')} boven nr. ${rank}${dueTo(by)}.${nextHasMore(rank, against)}`,
  filteredEmpty: 'Niemand past bij dit filter. Kies Iedereen om de hele lijst te zien.',
  filters: 'Filter de kandidaten',
  updated: (when: string) => `Bijgewerkt ${when}, alle organisaties in de regio`,
  explained: 'Zo werkt de matching',
  computingTitle: 'De lijst wordt gemaakt',
  computing:
    'Dat duurt meestal minder dan een seconde. De lijst komt hier vanzelf te staan. Zonder JavaScript: ververs de pagina.',
  converting: (count: number) =>
    `${formatCount(count, 'profiel wordt', 'profielen worden')} nog omgezet naar een andere versie van de taxonomie. ${count === 1 ? 'Dat staat' : 'Die staan'} nu niet op deze lijst en ${count === 1 ? 'komt' : 'komen'} er vanzelf bij.`,
  closedTitle: 'Voor deze vacature zoekt niemand meer',
  closed: 'De lijst is weg, omdat de vacature niet openstaat. De voordrachten blijven te zien.',
  draftTitle: 'Deze vacature is een concept',
  draft: 'Er worden nog geen kandidaten gezocht. Zet de vacature open als zij klaar is.',
  open: 'Zet de vacature open',
  opened: 'De vacature staat open. Wij zoeken kandidaten.',
  uncertainTitle: 'Nog na te gaan',
  uncertainIntro:
    'Deze vacature is alleen voor een bepaalde groep. Van deze mensen is nog niet bekend of zij daarbij horen. Vraag het de begeleider.',
  ask: 'Vraag beschikbaarheid',
  askChosen: 'Vraag beschikbaarheid van gekozen kandidaten',
  choose: 'Kies',
  notVisible: 'wil niet aan werkgevers getoond worden',
  talk: 'Draag voor met reden',
  shown: (count: number, all: number) => `${count} van ${formatCount(all, 'kandidaat', 'kandidaten')}`,
  last: (shown: number, all: number) =>
    `Dit is het einde van de lijst. Zij toont de eerste ${formatNumber(shown)} van ${formatCount(all, 'kandidaat', 'kandidaten')}. Ook wie er niet op staat, kun je voordragen: zie hieronder.`,
  more: (title: string) => `Meer: ${title}`,
  back: 'Naar de hele lijst',
  elsewhere: 'Draag iemand voor die niet op de lijst staat',
  saidFresh: 'De lijst met kandidaten is bijgewerkt.',
  asked: (count: number) =>
    count === 1
      ? 'De begeleider is gevraagd. Je ziet het antwoord hier.'
      : `De begeleiders van ${count} kandidaten zijn gevraagd. Je ziet de antwoorden hier.`,
  noneChosen: 'Kies eerst een of meer kandidaten.',
  noneChosenTitle: 'Er is nog niemand gekozen',
  duplicateTitle: 'Is dit dezelfde vacature?',
  duplicate: 'Deze lijkt er veel op:',
  merge: 'Ja, voeg samen',
  different: 'Nee, dit is een andere',
  merged: 'De vacatures zijn samengevoegd. Beide bronnen staan er nu bij.',
  markedDifferent: 'Vastgelegd: dit zijn twee verschillende vacatures.',
  unlawfulTitle: 'Dit nemen wij niet mee',
  fromText: (words: string) => `“${words}”`,
  unconfirmedTitle: 'Bevestig nog wat vereist is',
  unconfirmed: ({ wished, lawful }: { wished: number; lawful: number }) =>
    [
      wished > 0 &&
        `${formatCount(wished, 'eis is', 'eisen zijn')} herkend in de tekst en ${wished === 1 ? 'telt' : 'tellen'} als gewenst, tot iemand het bevestigt.`,
      lawful > 0 &&
        `${formatCount(lawful, 'eis is', 'eisen zijn')} herkend in de tekst en ${lawful === 1 ? 'telt' : 'tellen'} meteen als vereist, omdat de wet het vraagt.`,
      'Bevestig dit voor de eerste voordracht.',
    ]
      .filter((part) => part)
      .join(' '),
  lawful: 'door de wet',
  checkDemand: 'Bekijk en bevestig de eisen',
  silentTitle: 'Staat deze vacature nog open?',
  silent: (when: string) => `Het laatste teken van de werkgever was ${when}.`,
  stillOpen: 'Ja, nog open',
  stillOpenDone: 'Vastgelegd: de vacature staat nog open.',
  close: 'Sluit de vacature',
  change: 'Wijzig de vraag',
  closeTitle: 'Sluit de vacature',
  closeIntro:
    'Er worden dan geen kandidaten meer gezocht. Lopende voordrachten blijven staan tot je ze afsluit.',
  closeReason: 'Waarom gaat de vacature dicht?',
  closeExplanation: 'Uitleg aan de werkgever',
  closeExplanationHint: 'Nodig als er geen geschikte kandidaat is. De werkgever leest dit.',
  closeAlternatives: 'Wat bieden wij aan?',
  closed2: 'De vacature is gesloten.',
  stop: 'Stop, de vacature blijft open',
  fillTitle: 'Heeft de werkgever zelf iemand gevonden?',
  fill: 'Leg vast',
  fillLabel: 'Aantal plekken dat vervuld is',
  filled: 'De vervulling is vastgelegd.',
  closedBecause: (reason: string) => `Gesloten: ${reason}`,
  changedMeanwhile:
    'Iemand anders heeft deze vacature intussen veranderd. Hieronder staat wat er nu staat. Doe het zo nodig nog eens.',
} as const;

/** Reasons that an adviser chooses; merging has its own button. */
export const closingReasons: readonly Sluitingsreden[] = [
  'vervuld-met-voorgestelde-kandidaat',
  'vervuld-door-werkgever',
  'functie-vervallen',
  'geen-reactie-werkgever',
  'geen-geschikte-kandidaat',
  'anders',
];
