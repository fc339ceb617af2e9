export const preferencesText = {
  title: 'Mijn voorkeuren',
  contact: {
    title: 'Hoe collega’s en werkgevers mij bereiken',
    employerTitle: 'Uw gegevens',
    button: 'Bewaar',
    saved: 'De gegevens zijn bewaard.',
  },
  absence: {
    title: 'Afwezigheid en vervanging',
    intro: 'Wie waarneemt, ziet je aanvragen zodra je er niet bent. Een reden vragen wij niet.',
    button: 'Leg vast',
    saved: 'Je afwezigheid en vervanging zijn vastgelegd.',
  },
  organisations: {
    title: 'Organisaties',
    intro:
      'Je werkt in één organisatie tegelijk. Wisselen is opnieuw aanmelden en daar de andere organisatie kiezen.',
    current: 'nu actief',
    change: 'Wissel van organisatie',
  },
  changedMeanwhile:
    'Iemand anders veranderde dit intussen. Wat is ingevuld, staat er nog en is niet bewaard. Bewaar opnieuw als dit moet gelden.',
} as const;
