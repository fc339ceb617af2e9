import { formatCount } from '@vlinderdas/vocabulary/wording';

export const shows = ['open', 'concept', 'gesloten', 'alles'] as const;
export type Show = (typeof shows)[number];

export const myVacanciesText = {
  title: 'Mijn vacatures',
  intro: 'Hier ziet u hoe ver wij zijn, wat er nu gebeurt en wie u kunt bellen.',
  place: 'Plaats een vacature',
  show: { open: 'Open', concept: 'Concept', gesloten: 'Gesloten', alles: 'Alle vacatures' },
  searchLabel: 'Zoek in uw vacatures',
  shown: (count: number, more: boolean) =>
    `${formatCount(count, 'vacature', 'vacatures')}${more ? ' op deze bladzijde' : ''}`,
  empty:
    'Hier staan straks uw vacatures, met per vacature wat wij doen en wanneer u iets hoort. Plak uw tekst: dat is genoeg om te beginnen.',
  emptyShow: {
    open: 'U hebt nu geen open vacatures',
    concept: 'U hebt geen concepten',
    gesloten: 'U hebt geen gesloten vacatures',
    alles: 'U hebt nog geen vacatures geplaatst',
  },
  emptyFound: (words: string) => `Geen vacature gevonden met ‘${words}’`,
  emptyElse: 'Kijk bij alle vacatures, of plaats een nieuwe.',
  showAll: 'Bekijk alle vacatures',
  noContact: 'nog niet bekend',
} as const;
