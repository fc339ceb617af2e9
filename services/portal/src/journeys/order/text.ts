import { formatCount, formatNumber } from '@vlinderdas/vocabulary/wording';

export const orderText = {
  askTitle: 'Zeg waarom je van de volgorde afwijkt',
  askIntro:
    'Je kiest wie je wilt. Sla je veel mensen over die hoger staan, of kies je iemand buiten de lijst, dan willen wij weten waarom. Zo kan de regio zien of de volgorde klopt. Het verandert geen score.',
  candidate: (card: string) => `Kandidaat ${card}`,
  chosen: 'Wie je koos',
  reason: 'Reden',
  choose: 'Kies een reden',
  words: 'In je eigen woorden',
  wordsHint: 'De begeleider leest dit. Schrijf niets over gezondheid of uitkering.',
  wordsMissing: 'Schrijf waarom je deze kandidaat kiest.',
  send: 'Vraag beschikbaarheid',
  stop: 'Stop, vraag niets',
  title: 'Afwijken van volgorde',
  intro:
    'Hoe vaak adviseurs iemand kozen die lager op de lijst stond of er niet op stond, en waarom. Over keuzes, niet over kandidaten. Niets hiervan telt mee in een score.',
  period: 'Periode',
  from: 'Van',
  until: 'Tot en met',
  show: 'Toon',
  rate: (deviations: number, asked: number) =>
    `Bij ${formatNumber(deviations)} van ${formatCount(asked, 'gevraagde kandidaat', 'gevraagde kandidaten')} is van de volgorde afgeweken.`,
  emptyTitle: 'In deze periode is niet van de volgorde afgeweken',
  empty: 'Hier staat straks hoe vaak en waarom adviseurs iemand anders kozen dan de bovenste van de lijst.',
  perReason: 'Naar reden',
  perVacancy: 'Naar vacature',
  perVacancyIntro: 'Gebeurt het vaak bij één vacature, dan vraagt die misschien iets anders dan erin staat.',
  kind: 'Wie werd gekozen',
  count: 'Keer',
  vacancy: 'Vacature',
  untitled: 'Vacature zonder titel',
  wrongPeriod: 'Kies een eerste dag die niet na de laatste ligt.',
} as const;
