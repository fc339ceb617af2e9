export const vacanciesText = {
  title: 'Vacatures',
  fresh: 'Nieuwe vacature',
  search: 'Zoek vacatures',
  query: 'Titel, werkgever of kenmerk',
  status: 'Stand',
  everyStatus: 'Alle standen',
  sector: 'Branche',
  everySector: 'Alle branches',
  place: 'Plaats',
  go: 'Zoek',
  pills: 'Welke vacatures',
  open: 'Open',
  mine: 'Van mij',
  unclaimed: 'Nog niet opgepakt',
  all: 'Alles',
  emptyTitle: 'Geen vacatures gevonden',
  empty:
    'Hier staan de vacatures van de hele regio, de nieuwste eerst. Maak het filter ruimer of voer een vacature in.',
  shown: (count: number) =>
    count === 1 ? '1 vacature op deze bladzijde' : `${count} vacatures op deze bladzijde`,
  nobody: 'nog niemand',
  noEmployer: 'werkgever onbekend',
} as const;
