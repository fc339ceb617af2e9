export const welcomeText = {
  title: 'Mensen en werk in de hele regio',
  intro:
    'Vlinderdas laat zien wie past bij welke vacature, over alle gemeenten en UWV heen. En waarom, en wat er nog nodig is.',
  menuCard: 'Bekijk de regelingen voor werkgevers',
  groups: [
    {
      title: 'Voor werkgevers',
      points: [
        'Plaats uw vacature, met een tekst is het genoeg.',
        'U hoort op welke dag u iets van ons hoort.',
        'U heeft één vaste contactpersoon.',
      ],
    },
    {
      title: 'Voor adviseurs',
      points: [
        'Van telefoontje naar lijst in drie minuten.',
        'Ook wie bijna past staat erbij, met wat dat oplost.',
        'Bij elke kandidaat staat wie je belt.',
      ],
    },
    {
      title: 'Voor begeleiders',
      points: [
        'Jouw kandidaten komen in beeld in de hele regio.',
        'Een aanvraag beantwoord je in twee klikken.',
        'De naam van je kandidaat blijft bij jou tot die akkoord is.',
      ],
    },
  ],
} as const;
