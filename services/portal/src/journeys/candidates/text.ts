import { formatCount } from '@vlinderdas/vocabulary/wording';

export const candidatesText = {
  title: 'Kandidaten',
  scopes: { mine: 'Mijn kandidaten', team: 'Mijn team', all: 'Hele organisatie' },
  attention: {
    onvolledig: 'Onvolledig',
    'houdbaarheid-voorbij': 'Houdbaarheid voorbij',
    verouderd: 'Lang niet nagekeken',
    'mogelijk-dubbel': 'Mogelijk dubbel',
  },
  everyone: 'Alle profielen',
  searchHint: 'Een deel van de naam, of een kaartnummer zoals K‑2041.',
  emptyMine: {
    title: 'Je hebt nog geen kandidaten',
    body: 'Hier staan de mensen die je begeleidt, met wat er aan hun profiel nog ontbreekt. Ze komen uit het systeem van je organisatie, of je voert iemand zelf in.',
  },
  emptyFiltered: {
    title: 'Niemand past bij dit filter',
    body: 'Kies een ander filter, of bekijk alle profielen.',
  },
  emptyFound: (words: string) => ({
    title: `Niemand gevonden met ‘${words}’`,
    body: 'Zoek op een deel van de achternaam, of op het hele kaartnummer. Je vindt hier alleen kandidaten van je eigen organisatie.',
  }),
  shown: (count: number, more: boolean) =>
    more
      ? `${formatCount(count, 'kandidaat', 'kandidaten')} op deze bladzijde`
      : formatCount(count, 'kandidaat', 'kandidaten'),
  tooMany: 'Er zijn er meer. Maak wat je zoekt preciezer om de rest te zien.',
  nameMissing: 'Vul een deel van de naam in, of een kaartnummer.',
} as const;
