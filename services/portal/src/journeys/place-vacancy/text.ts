export const placeVacancyText = {
  title: 'Plaats een vacature',
  intro:
    'Plak uw tekst, of schrijf in een paar zinnen wie u zoekt. Een titel is genoeg om te beginnen. Daarna kijkt u na wat wij ervan maken.',
  recognise: 'Ga verder',
  checkTitle: 'Klopt dit?',
  checkIntro:
    'Dit maken wij van uw woorden. Verander wat niet klopt en vul aan wat u weet. U kunt later alles nog wijzigen.',
  steps: 'Een vacature plaatsen',
  stepNames: ['Uw tekst', 'Nakijken', 'Geplaatst'],
  place: 'Plaats de vacature',
  draft: 'Bewaar als concept',
  again: 'Lees de tekst opnieuw',
  stop: 'Stop zonder bewaren',
  placed: (contact: string | undefined, day: string | undefined) =>
    [
      'Uw vacature is geplaatst.',
      contact && `${contact} is uw contactpersoon.`,
      day && `U hoort uiterlijk ${day} van ons.`,
    ]
      .filter((part) => part)
      .join(' '),
  drafted: 'Uw vacature is als concept bewaard. Wij zoeken nog niet.',
  asked: 'Uw vacature is geplaatst. Kijk hieronder of het dezelfde is als een andere.',
  changeTitle: 'Wijzig de vacature',
  changeIntro: 'Wij zoeken opnieuw zodra u de wijziging bewaart.',
  save: 'Bewaar de wijziging',
  saved: 'De wijziging is bewaard. Wij zoeken opnieuw.',
  unchanged: 'Er is niets veranderd.',
  stopChange: 'Stop, laat het zoals het was',
  conflictTitle: 'Iemand anders was eerder',
  conflict: (when: string) =>
    `Deze vacature is intussen veranderd, ${when}. Wat u invulde, staat hieronder nog. Dit staat er nu bij ons:`,
  conflictTodo: 'Kies per veld wat het moet worden en bewaar opnieuw.',
} as const;
