import type { ProfileStep } from '../../candidate-card/profile-facts.ts';

export const profileText = {
  intro: {
    werk: 'Wat zoekt de kandidaat, en wat deed die eerder?',
    vaardigheden: 'Wat kan de kandidaat? Vijf vaardigheden zijn een goed begin.',
    uren: 'Wanneer kan de kandidaat werken, en hoe komt die er?',
    taal: 'Hoe goed spreekt de kandidaat Nederlands, en welke opleiding is er?',
    grenzen: 'Wat moet het werk niet vragen, en wat is er nodig? Schrijf nooit een reden op.',
  } satisfies Record<ProfileStep, string>,
  saved: 'Bewaard.',
  complete: 'Het profiel is bijgewerkt. Over een paar tellen staan de passende vacatures klaar.',
  next: 'Bewaar en ga verder',
  stop: 'Bewaar en stop',
  add: 'Voeg toe',
  unknownWord: (typed: string) =>
    `Wij kennen ‘${typed}’ niet. Probeer een ander woord, of maak het veld leeg.`,
  choose: (typed: string) => `Wat bedoel je met ‘${typed}’?`,
  chooseOne: 'Kies wat je bedoelt, of maak het veld leeg.',
  none: 'Geen van deze',
  remove: 'Haal het vinkje weg om iets te verwijderen.',
  changedMeanwhile: {
    title: 'Iemand anders was eerder',
    body: (when: string) =>
      `Dit profiel is ${when} veranderd, terwijl jij het formulier open had. Jouw wijziging is nog niet bewaard en staat hieronder nog. Dit staat er nu:`,
    todo: 'Bewaar opnieuw als jouw versie moet gelden.',
  },
} as const;
