export const organisationText = {
  sharing: {
    title: 'Kandidaten delen in de regio',
    intro:
      'Met een besluit zien adviseurs van de hele regio de kaart van je kandidaten, zonder naam. Zonder besluit ziet niemand buiten je organisatie iets.',
    undecided: {
      title: 'Er is nog geen besluit',
      body: 'Je kandidaten staan nu op geen enkele lijst van een andere organisatie.',
    },
    history: 'Besluiten',
    decide: 'Leg een nieuw besluit vast',
    question: 'Deelt de organisatie kandidaten met adviseurs van de regio?',
    groups: 'Wat staat er op de kaart?',
    groupsHint: 'Nooit naam, geboortedatum, adres of uitkering.',
    purpose: 'Waarvoor delen wij?',
    basis: 'Op welke grondslag?',
    basisHint: 'Bijvoorbeeld: Wet SUWI, artikel 10',
    from: 'Geldt vanaf',
    fromHint: 'Leeg: vanaf vandaag.',
    saved: 'Het besluit is vastgelegd.',
    changedMeanwhile:
      'Een collega legde intussen een besluit vast; het staat hieronder. Jouw besluit is nog niet bewaard. Leg het opnieuw vast als het moet gelden.',
  },
  teams: { title: 'Teams', none: 'Er zijn nog geen teams.' },
} as const;
