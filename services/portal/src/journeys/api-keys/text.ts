import { formatCount } from '@vlinderdas/vocabulary/wording';

export const DAYS_VALID = [365, 180, 90, 30] as const;
export const DAYS_OVERLAP = [7, 14, 30, 0] as const;

export const apiKeysText = {
  title: 'API en sleutels',
  intro:
    'Met een sleutel kan eigen software van de werkgever vacatures plaatsen en antwoord geven op voorgestelde kandidaten, zonder dat iemand hier inlogt.',
  documentation: 'Lees de API-documentatie',
  keys: 'Sleutels',
  emptyTitle: 'Er zijn nog geen sleutels',
  empty:
    'Hier staan straks de sleutels, met waar ze voor zijn, wanneer ze voor het laatst zijn gebruikt en tot wanneer ze werken. Maak hieronder de eerste.',
  states: {
    valid: 'Werkt',
    ending: 'Verloopt binnenkort',
    replaced: 'Vervangen',
    expired: 'Verlopen',
    revoked: 'Ingetrokken',
  },
  neverUsed: 'nog niet gebruikt',
  worksUntil: (day: string) => `werkt tot ${day}`,
  stillUntil: (day: string) => `werkt nog tot ${day}`,
  rotate: 'Vernieuw',
  revoke: 'Trek in',
  old: (count: number) =>
    `Toon ${formatCount(count, 'sleutel die niet meer werkt', 'sleutels die niet meer werken')}`,
  makeTitle: 'Maak een sleutel',
  nameLabel: 'Waar is de sleutel voor?',
  nameHint: 'Bijvoorbeeld: ons wervingssysteem. Zo is later te zien welke sleutel het is.',
  nameMissing: 'Vul in waar de sleutel voor is.',
  rightsLabel: 'Wat mag de sleutel?',
  rightsHint: 'Kies niet meer dan nodig is.',
  rightsMissing: 'Kies ten minste één ding dat de sleutel mag.',
  validLabel: 'Hoe lang werkt de sleutel?',
  make: 'Maak de sleutel',
  days: (count: number) => (count === 365 ? 'een jaar' : formatCount(count, 'dag', 'dagen')),
  newTitle: 'De sleutel is gemaakt',
  newWarningTitle: 'Bewaar deze sleutel nu',
  newWarning:
    'Dit is de enige keer dat de sleutel te zien is. Wij bewaren hem niet. Zet hem in de software of in een wachtwoordkluis, niet in een e-mail.',
  theKey: 'De sleutel',
  example: 'Probeer het',
  exampleIntro: 'Plak dit in een opdrachtvenster. Het plaatst een concept: er wordt nog niet gezocht.',
  exampleRead: 'Plak dit in een opdrachtvenster. Het haalt op wat de sleutel mag lezen.',
  exampleHere: 'Zet de sleutel op de plaats van VUL-HIER-DE-SLEUTEL-IN.',
  done: 'Ik heb de sleutel bewaard',
  shownTitle: 'Deze sleutel is al getoond',
  shown:
    'De sleutel is gemaakt, maar wij tonen hem maar één keer. Is hij niet bewaard? Trek hem dan in en maak een nieuwe.',
  toList: 'Naar de sleutels',
  rotateTitle: (name: string) => `Vernieuw de sleutel ‘${name}’`,
  rotateIntro:
    'Er komt een nieuwe sleutel met dezelfde rechten. De oude werkt nog even door, zodat de software kan overstappen zonder dat er iets stilvalt.',
  overlapLabel: 'Hoe lang werkt de oude sleutel nog?',
  overlap: (count: number) =>
    count === 0 ? 'Niet meer: stop hem meteen' : formatCount(count, 'dag', 'dagen'),
  rotateButton: 'Maak de nieuwe sleutel',
  revokeTitle: (name: string) => `Trek de sleutel ‘${name}’ in`,
  revokeIntro:
    'De sleutel werkt dan meteen niet meer, en dat is niet terug te draaien. Software die hem gebruikt, krijgt geen toegang meer.',
  lastUsed: (when: string) => `Voor het laatst gebruikt: ${when}.`,
  revoked: (name: string) => `De sleutel ‘${name}’ werkt niet meer.`,
  stop: 'Stop, laat de sleutel werken',
  stopRotating: 'Stop, laat het zo',
  gone: 'Deze sleutel werkt niet meer of is al vernieuwd. Kies een andere.',
} as const;
