import { upperFirst } from '@vlinderdas/vocabulary/upper-first';
import { formatCount, formatNumber } from '@vlinderdas/vocabulary/wording';

const points = (number: number): string => formatCount(number, 'punt', 'punten');

export const compareText = {
  title: 'Vergelijk kandidaten',
  intro: 'Onderdeel voor onderdeel, met de punten waaruit de volgorde volgt. Zonder naam.',
  vacancy: 'Vacature',
  compare: 'Vergelijk gekozen kandidaten',
  withNext: (card: string) => `Vergelijk met kandidaat ${card}`,
  withRank: (rank: number) => `Vergelijk met nr. ${rank}`,
  candidate: (card: string) => `kandidaat ${card}`,
  /** The hyphen of a card number does not break. */
  candidateHead: (card: string) => card.replace('-', '\u2011'),
  above: (higher: string, lower: string) => `Waarom ${higher} boven ${lower} staat`,
  equalTitle: (first: string, second: string) => `${upperFirst(first)} en ${second} hebben evenveel punten`,
  equal:
    'Bij gelijke punten beslist het lot. Dat gebeurt bij elke vacature opnieuw, zodat niemand altijd bovenaan staat.',
  score: (higher: string, lower: string, high: number, low: number) =>
    `${upperFirst(higher)} heeft ${points(high)}, ${lower} heeft ${points(low)}. Dat scheelt ${points(high - low)}.`,
  group: {
    'past-bijna': (higher: string, lower: string) =>
      `${upperFirst(higher)} voldoet aan alles wat vereist is, zover bekend. ${upperFirst(lower)} mist iets dat vereist is, of het werk gaat over een grens van de kandidaat zelf. Die staat daarom lager, ook met meer punten.`,
    onvolledig: (higher: string, lower: string) =>
      `Van ${higher} weten wij genoeg om te vergelijken. Het profiel van ${lower} is niet compleet en staat daarom onder de volgorde.`,
  },
  more: (card: string, total: number) => `Meer punten voor ${card} (samen ${formatNumber(total)})`,
  line: (part: string, number: number) => `${part}: ${points(number)} meer`,
  /** Behind a part in which somebody has fewer points. */
  unknown: {
    geheel: (who: string) => `van ${who} niet bekend`,
    deels: (who: string) => `van ${who} deels niet bekend`,
    'uit-werk': (who: string) => `van ${who} niet bekend, behalve uit werk`,
  },
  sum: (plus: number, minus: number) =>
    `${formatNumber(plus)} min ${formatNumber(minus)} is ${formatNumber(plus - minus)}.`,
  missing: (card: string, sentences: readonly string[]) => `${upperFirst(card)}: ${sentences.join(' ')}`,
  table: 'Onderdelen naast elkaar',
  tableIntro: 'Alleen waarin zij verschillen, en wat daarbij niet bekend is.',
  alsoUnknown: (count: number) => `Nog ${count} andere dingen zijn niet bekend.`,
  part: 'Onderdeel',
  outOf: (maximum: number) => `van ${formatNumber(maximum)}`,
  equalPart: (part: string, number: number, maximum: number) =>
    maximum === 0 ? part : `${part} (${formatNumber(number)} van ${formatNumber(maximum)})`,
  equalParts: (parts: readonly string[]) => `Voor iedereen evenveel: ${parts.join(', ')}.`,
  explained: 'Zo komen de punten tot stand',
  total: 'Samen',
  fewTitle: 'Kies twee of drie kandidaten',
  few: 'Zet op de lijst een vinkje bij twee of drie kandidaten en kies dan Vergelijk gekozen kandidaten.',
  many: (count: number) => `Je koos er ${count}. Hieronder staan de eerste drie.`,
  gone: (count: number) =>
    count === 1
      ? 'Eén kandidaat die je koos, is intussen niet meer beschikbaar voor deze vacature.'
      : `${count} kandidaten die je koos, zijn intussen niet meer beschikbaar voor deze vacature.`,
  backToList: 'Naar de lijst met kandidaten',
  why: 'Hele uitleg',
} as const;
