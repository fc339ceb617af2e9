export const teamText = {
  title: 'Team',
  intro: 'De collega’s van je organisatie, wie er niet is, en wie dan waarneemt.',
  alone: {
    title: 'Er staan nog geen collega’s in',
    body: 'Hier staan de mensen van je organisatie zodra ze zijn uitgenodigd.',
  },
  noDeputy: 'niemand neemt waar',
  saved: 'De afwezigheid en vervanging zijn vastgelegd.',
  heading: (name: string) => `Afwezigheid van ${name}`,
  hint: 'Een reden vragen wij niet. Aanvragen gaan op afwezige dagen meteen naar wie waarneemt.',
  changedMeanwhile:
    'Iemand anders veranderde dit terwijl jij het formulier open had. Wat jij invulde staat er nog en is niet bewaard. Bewaar opnieuw als jouw versie moet gelden.',
} as const;
