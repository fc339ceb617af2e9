export const placementText = {
  listTitle: 'Plaatsingen',
  listIntro: 'Wie via een voordracht aan het werk is, en wanneer je weer contact hebt.',
  empty: {
    title: 'Nog geen plaatsingen',
    body: 'Hier staan straks de mensen die aan het werk zijn en bij wie jij contact houdt, met de dag van het volgende contact.',
  },
  title: (cardNumber: string) => `Plaatsing van kandidaat ${cardNumber}`,
  moments: 'Nazorg',
  regelingen: 'Regelingen en termijnen',
  none: 'Alle afgesproken contacten zijn geweest.',
  record: (day: string) => `Contact van ${day}`,
  heldOn: 'Wanneer was het contact?',
  finding: 'Hoe gaat het op het werk?',
  findingHint: 'Schrijf niets op over gezondheid.',
  save: 'Leg contact vast',
  saved: 'Het contact is vastgelegd.',
  invalidDate: 'Kies de dag van het contact.',
} as const;
