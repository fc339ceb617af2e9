export const apiText = {
  intro:
    'Laat uw eigen software met Vlinderdas praten: vacatures plaatsen, voorstellen ontvangen en antwoorden.',
  noneTitle: 'Nog geen API te zien',
  none: 'De diensten starten nog. Ververs de pagina over een minuut.',
  rulesTitle: 'Zo werken alle API’s',
  rules: [
    'Stuur een sleutel mee in `X-API-Key`, of een token in `Authorization: Bearer`. Een sleutel krijgt u van uw contactpersoon of maakt u zelf in het portaal.',
    'De inhoud is JSON in het Nederlands, met de woorden van de VUM-gegevensstandaard. Onbekende velden worden geweigerd.',
    'Wie iets nieuws maakt, stuurt een `Idempotency-Key` mee. Dezelfde sleutel met dezelfde inhoud geeft hetzelfde antwoord, ook na een storing.',
    'Wie iets wijzigt, stuurt de `ETag` terug in `If-Match`. Is er intussen iets veranderd, dan volgt 412.',
    'Een lijst geeft ten hoogste 100 resultaten. In `_links.volgende` staat waar het verdergaat.',
    'Elke fout is problem+json. Alle fouten in de invoer staan er samen in, met de plaats van elk veld.',
    'Elk antwoord draagt de versie in `API-Version`.',
  ],
  exampleTitle: 'Een vacature plaatsen',
  example: `curl -X POST "$ADRES/vacatures/v1/vacatures" \\
  -H "X-API-Key: $SLEUTEL" \\
  -H "Idempotency-Key: $(uuidgen)" \\
  -H "Content-Type: application/json" \\
  -d @vacature.json`,
} as const;
