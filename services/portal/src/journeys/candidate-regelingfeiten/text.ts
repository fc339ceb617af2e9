import type { Regelingfeit } from '@vlinderdas/vocabulary/candidates';

export const regelingfeitenText = {
  intro:
    'Deze feiten bepalen welke regelingen kunnen. Ze staan los van het profiel: ze tellen nooit mee in de volgorde, en een werkgever of een zoekende collega ziet ze niet. Elke keer dat een advies ze gebruikt, leggen wij vast.',
  how: 'Kies je ja of nee, schrijf dan waar het vandaan komt (bijvoorbeeld: beschikking van UWV) en wanneer je het nakeek. Schrijf nooit een diagnose op.',
  explain: {
    doelgroepregister:
      'UWV houdt dit register bij. De werkgever mag het pas nakijken als de kandidaat akkoord is.',
    'doelgroep-loonkostensubsidie': 'De gemeente stelt dit vast, of het volgt uit school of uitkering.',
    arbeidsgehandicapt: 'Bijvoorbeeld na een WIA-beoordeling. UWV geeft hiervoor de doelgroepverklaring.',
    'advies-beschut-werk': 'UWV geeft dit advies; de gemeente besluit.',
  } satisfies Record<Regelingfeit, string>,
  known: 'Weten wij dit?',
  source: 'Waar komt het vandaan?',
  checked: 'Nagekeken op',
  stale: (when: string) => `Voor het laatst nagekeken op ${when}: langer dan een jaar geleden. Kijk het na.`,
  never: 'Er staat niet bij wanneer dit is nagekeken. Kijk het na.',
  others: 'Wat regels nog meer vragen',
  birthDate: 'Geboortedatum',
  birthDateHint: 'Regels tellen met de leeftijd op de startdatum.',
  benefit: 'Uitkering',
  benefitHint: 'Alleen de soort. Een bedrag bewaren wij niet.',
  benefitEmpty: 'Niet ingevuld',
  loonwaarde: 'Loonwaarde (indicatie)',
  loonwaardeHint:
    'Een inschatting, in procenten van het minimumloon. Wordt de loonwaarde in een baan gemeten, dan staat die bij de plaatsing.',
  percentage: 'Percentage',
  save: 'Bewaar de feiten',
  saved: 'De feiten zijn bewaard.',
  unchanged: 'Er is niets gewijzigd.',
  problems: {
    value: 'Kies ja, nee of onbekend.',
    source: 'Schrijf waar dit vandaan komt.',
    checked: 'Kies de dag waarop je dit nakeek.',
    future: 'Deze dag moet nog komen. Kies vandaag of eerder.',
    percentage: 'Vul een heel getal in van 0 tot en met 100.',
    birthDate: 'Deze geboortedatum kan niet kloppen. Kijk het jaar na.',
    benefit: 'Kies een uitkering uit de lijst.',
  },
} as const;
