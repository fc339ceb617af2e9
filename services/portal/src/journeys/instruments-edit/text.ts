import { formatCount } from '@vlinderdas/vocabulary/wording';

export const editText = {
  newTitle: 'Voeg een instrument toe',
  newIntro:
    'Een instrument dat de regio of jouw organisatie zelf heeft. Landelijke instrumenten staan al in de catalogus.',
  editTitle: (name: string) => `Bewerk: ${name}`,
  editIntro: 'Dit geldt voor de hele regio. Wat een uitvoerder anders doet, staat in zijn variant.',
  name: 'Naam',
  kind: 'Soort',
  reach: 'Voor welk gebied',
  regional: 'De hele regio',
  local: 'Alleen onze organisatie',
  employers: 'Omschrijving voor werkgevers',
  employersHint: 'In gewone taal. Dit staat op de menukaart.',
  colleagues: 'Omschrijving voor collega’s',
  wsp: 'Wat doet het werkgeversservicepunt?',
  employer: 'Wat doet de werkgever?',
  perLine: 'Eén per regel',
  basis: 'Wettelijke basis',
  basisRow: (number: number) => `Wet of afspraak ${number}`,
  basisName: 'Naam',
  article: 'Artikel',
  link: 'Link',
  dennis: 'Voor de instrumentengids',
  dennisIntro:
    'Een instrument is volledig met ten minste één moment en één doelgroep. Pas dan zien werkgevers het.',
  moments: 'Wanneer',
  groups: 'Doelgroepen',
  ages: 'Leeftijd',
  contracts: 'Dienstverband',
  sectors: 'Sector',
  sectorsHint: 'Kies niets als het voor alle sectoren is.',
  save: 'Bewaar',
  add: 'Voeg toe',
  stop: 'Stop zonder bewaren',
  added: 'Het instrument is toegevoegd. Leg nu vast wat jouw organisatie ermee doet.',
  saved: 'Het instrument is gewijzigd.',
  similarTitle: (count: number) =>
    count === 1
      ? 'Er is al een instrument dat hierop lijkt'
      : `Er zijn al ${formatCount(count, 'instrument', 'instrumenten')} die hierop lijken`,
  similarBody:
    'Bekijk ze eerst. Past er een? Leg dan bij dat instrument vast wat jullie doen. Zo blijft de catalogus overzichtelijk.',
  anyway: 'Ik heb ze bekeken. Dit is echt iets anders.',
  changedMeanwhile:
    'Iemand anders wijzigde dit instrument intussen. Wat jij invulde staat er nog en is niet bewaard. Bewaar opnieuw als jouw versie moet gelden.',
} as const;
