export const newCandidateText = {
  title: 'Nieuwe kandidaat',
  intro:
    'Begin met een naam en hoe je de kandidaat bereikt. Het profiel vul je daarna aan, in stappen. Staat iemand al in het systeem van je organisatie? Dan komt die vanzelf.',
  bsn: 'Vul nooit een burgerservicenummer in, ook niet in een ander veld.',
  gemeenteHint: 'Bepaalt welke gemeente verantwoordelijk is.',
  basis: 'Op welke grond delen wij het profiel in de regio?',
  basisHint: 'Zonder grond blijft het profiel binnen je organisatie.',
  button: 'Maak de kandidaat aan',
  saved: 'De kandidaat is toegevoegd. Vul nu aan wat die zoekt en kan.',
} as const;
