export const regionText = {
  intro: 'Hoe de regio werkt: het loket, wie wat uitvoert, wat er gedeeld wordt, en wat te laat is.',
  contactMissing: {
    title: 'Werkgevers kunnen het loket nog niet goed vinden',
    body: (words: string) =>
      `Dit ontbreekt nog: ${words}. De regio moet deze vier gegevens bekendmaken (Besluit SUWI).`,
  },
  late: {
    title: 'Te laat',
    intro: 'Aanvragen waarop nog niemand antwoordde, met wie je belt.',
    empty: { title: 'Niets is te laat', body: 'Hier staan aanvragen waarvan de termijn voorbij is.' },
    more: 'Er zijn er meer. De oudste staan hier niet.',
  },
  settings: {
    title: 'Instellingen van de regio',
    changed: 'De instellingen zijn gewijzigd.',
    terms: 'Termijnen in werkdagen',
    limits: 'Grenzen',
    holidays: 'Dagen waarop niet gewerkt wordt',
    counter: 'Het loket',
    newName: 'Nieuwe naam van het loket',
    newNameHint: 'Bijvoorbeeld bij de overgang naar een Werkcentrum. De oude naam blijft gelden tot die dag.',
  },
  organisations: {
    title: 'Organisaties',
    shares: 'deelt',
    keeps: 'deelt niet',
    undecided: 'nog geen besluit',
  },
  uitvoering: {
    title: 'Wie voert wat uit',
    intro: 'Per gemeente en per wet welke organisatie mensen begeleidt, en in welke periode.',
    empty: {
      title: 'Nog niets vastgelegd',
      body: 'Hier staat per gemeente wie welke wet uitvoert. Leg het hieronder vast.',
    },
    add: 'Leg een uitvoering vast',
    added: 'De uitvoering is vastgelegd.',
    ended: 'De uitvoering eindigt op de genoemde dag.',
    end: 'Laat eindigen',
    endHint: 'De eerste dag waarop het niet meer geldt.',
  },
  changedMeanwhile: {
    title: 'Iemand anders was eerder',
    body: 'Iemand veranderde dit terwijl jij het formulier open had. Wat jij invulde staat er nog en is niet bewaard. Nu geldt:',
    todo: 'Bewaar opnieuw als jouw versie moet gelden.',
  },
} as const;
