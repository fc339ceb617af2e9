import type { Sluitingsreden } from '@vlinderdas/vocabulary/vacancies';
import { formatCount } from '@vlinderdas/vocabulary/wording';

export const myVacancyText = {
  list: 'Mijn vacatures',
  steps: 'Hoe ver wij zijn',
  nowTitle: 'Wat gebeurt er nu',
  change: 'Wijzig de vacature',
  open: 'Zet open: zoek kandidaten',
  opened: 'Uw vacature staat open. Wij gaan zoeken.',
  close: 'Sluit de vacature',
  contactTitle: 'Uw contactpersoon',
  noContact: 'Wij laten u weten wie uw contactpersoon is.',
  suggestions: 'Voorgestelde kandidaten',
  suggestionsEmptyTitle: 'Nog geen voorgestelde kandidaten',
  suggestionsEmpty:
    'Zodra iemand past en dit werk wil, ziet u hier wat die persoon kan en waarom die past. Het staat dan ook bij Vandaag.',
  suggestionsClosed: 'Voor deze vacature is niemand voorgesteld.',
  understood: 'Wat wij hebben begrepen',
  understoodIntro:
    'Dit haalden wij uit uw tekst of gaf u zelf op. Klopt er iets niet? Wijzig het, dan zoeken wij opnieuw.',
  occupation: (name: string, words: string | undefined) =>
    words ? `${name}, uit uw woorden “${words}”` : name,
  noDemand: 'Geen eisen',
  noDemandBody: 'Hier staat wat iemand moet kunnen of hebben. Zonder eisen kijken wij naar het beroep.',
  counts: { vereist: 'Vereist', gewenst: 'Gewenst' },
  toConfirm: 'wordt vereist als u het bevestigt',
  lawful: (ground: string) => `de wet vraagt dit: ${ground}`,
  withoutReason: 'vereist zonder reden: telt als gewenst',
  given: 'door u opgegeven',
  confirmed: 'bevestigd',
  broughtAlong: 'hoort meestal bij dit beroep',
  fromText: (words: string) => `“${words}”`,
  unconfirmedTitle: 'Bevestig wat echt moet',
  unconfirmed: ({ wished, lawful }: { wished: number; lawful: number }) =>
    [
      wished > 0 &&
        `Uit uw tekst ${wished === 1 ? 'halen wij één eis' : `halen wij ${wished} eisen`} die misschien echt nodig ${wished === 1 ? 'is' : 'zijn'}. Zolang u dat niet bevestigt, ${wished === 1 ? 'telt die' : 'tellen ze'} als gewenst.`,
      lawful > 0 &&
        `${lawful === 1 ? 'Eén eis' : `${lawful} eisen`} uit uw tekst ${lawful === 1 ? 'telt' : 'tellen'} meteen als vereist, omdat de wet het vraagt. Kijk of dat klopt.`,
    ]
      .filter((part) => part)
      .join(' '),
  unlawfulTitle: 'Dit nemen wij niet mee',
  silentTitle: 'Staat deze vacature nog open?',
  silent: (when: string) => `Wij hoorden ${when} voor het laatst iets over deze vacature.`,
  stillOpen: 'Ja, wij zoeken nog',
  stillOpenDone: 'Dank u. Wij zoeken verder.',
  duplicateTitle: 'Is dit dezelfde vacature?',
  duplicate: 'Deze lijkt er veel op:',
  merge: 'Ja, voeg samen',
  merged: 'De twee vacatures zijn samengevoegd.',
  different: 'Nee, dit is een andere',
  markedDifferent: 'Vastgelegd: dit zijn twee verschillende vacatures.',
  work: 'Het werk',
  whatCanIGet: 'Wat kan ik krijgen als ik iemand aanneem voor dit werk?',
  ownText: 'Lees uw eigen tekst',
  closedTitle: 'Deze vacature is gesloten',
  alternatives: 'Dit kan wel:',
  reopen: 'Zet weer open',
  understoodClosed: 'Dit haalden wij uit uw tekst of gaf u zelf op.',
  closeTitle: 'Sluit de vacature',
  closeIntro: 'Wij zoeken dan niet meer. Op kandidaten die al zijn voorgesteld, kunt u nog antwoord geven.',
  closeReason: 'Waarom sluit u de vacature?',
  closeReasonMissing: 'Kies waarom u de vacature sluit.',
  closeNote: 'Wilt u er iets bij zeggen?',
  closed: 'De vacature is gesloten.',
  stop: 'Stop, de vacature blijft open',
  fillTitle: 'Hebt u zelf iemand gevonden?',
  fillIntro: (left: number, all: number) =>
    all === 1
      ? 'Er is één plek. Is die vervuld, dan sluit de vacature vanzelf.'
      : `Er ${left === 1 ? 'is' : 'zijn'} nog ${formatCount(left, 'plek', 'plekken')} open van de ${all}. Zijn alle plekken vervuld, dan sluit de vacature vanzelf.`,
  fillLabel: 'Hoeveel plekken hebt u vervuld?',
  fill: 'Leg vast',
  fillWrong: (left: number) =>
    left === 1 ? 'Er is nog één plek open. Vul 1 in.' : `Vul een getal in van 1 tot en met ${left}.`,
  filled: 'Vastgelegd. Wij zoeken verder voor de plekken die over zijn.',
  filledAll: 'Vastgelegd. Alle plekken zijn vervuld.',
  changedTitle: 'De vacature is intussen veranderd',
  changed: (when: string) =>
    `Iemand anders veranderde deze vacature, ${when}. Die verandering blijft staan. Wat u invulde staat hieronder nog. Klopt het nog, verstuur het dan opnieuw.`,
} as const;

/** Reasons that an employer chooses. */
export const closingReasons: readonly { value: Sluitingsreden; label: string }[] = [
  { value: 'vervuld-met-voorgestelde-kandidaat', label: 'Wij namen een voorgestelde kandidaat aan' },
  { value: 'vervuld-door-werkgever', label: 'Wij vonden zelf iemand' },
  { value: 'functie-vervallen', label: 'De functie is vervallen' },
  { value: 'anders', label: 'Anders' },
];
