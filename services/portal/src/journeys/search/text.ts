export const searchText = {
  title: 'Zoeken',
  label: 'Waar ben je naar op zoek?',
  hint: 'Een vacature, een werkgever of een KvK-nummer, of een kaartnummer zoals K‑2041. Op naam zoek je bij Kandidaten.',
  nothing: (words: string) => ({
    title: `Niets gevonden met ‘${words}’`,
    body: 'Probeer een ander woord of een deel ervan. De naam van een kandidaat zoek je bij Kandidaten, zodat die nergens blijft staan.',
  }),
  vacancies: 'Vacatures',
  employers: 'Werkgevers',
  candidates: 'Kandidaten',
  more: 'Alles bekijken',
} as const;
