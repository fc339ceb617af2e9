import { formatCount } from '@vlinderdas/vocabulary/wording';

export const matrixText = {
  title: 'Matrix',
  intro:
    'Wat elke uitvoerder met elk instrument doet, vergeleken per onderdeel. Het percentage telt wat gelijk of bijna gelijk is. Wat ontbreekt of onbekend is, telt niet als gelijk.',
  region: 'De regio is voor',
  equal: (share: string) => `${share} gelijk`,
  nothing: 'nog niet te vergelijken',
  on: 'Stand op',
  form: 'Kies de dag en de maatstaf',
  show: 'Toon',
  which: 'Welke instrumenten',
  all: 'Alle instrumenten',
  differing: 'Alleen waar iets verschilt of ontbreekt',
  municipalities: 'Vouw de gemeenten uit',
  table: (day: string) => `Instrumenten en uitvoerders, ${day}`,
  instrument: 'Instrument',
  together: 'Samen',
  declared: 'Verklaard',
  notDeclared: 'niets verklaard',
  none: 'niet van toepassing',
  review: 'te herzien',
  works: (count: number) => formatCount(count, 'gemeente', 'gemeenten'),
  deviates: (count: number) => `${formatCount(count, 'gemeente wijkt', 'gemeenten wijken')} af`,
  variants: (count: number) => formatCount(count, 'variant', 'varianten'),
  fixedTitle: 'Landelijk vast',
  fixedIntro: 'Dit is overal hetzelfde. Het telt niet mee in het percentage.',
  provider: 'Aanbieder',
  what: 'In het kort',
  contradictsTitle: (count: number) =>
    `Bij ${formatCount(count, 'instrument', 'instrumenten')} zegt de verklaring iets anders dan de gegevens`,
  emptyTitle: 'Er is nog niets te vergelijken',
  empty:
    'Hier staat per instrument wat elke uitvoerder doet. Dat kan zodra instrumentbeheerders hun varianten hebben ingevuld.',
  noDifferencesTitle: 'Alles is gelijk',
  noDifferences: 'Er is geen instrument waar iets verschilt of ontbreekt.',
  toCatalogue: 'Naar de catalogus',
} as const;
