import type { TextPageContent } from './page.ts';

export const accessibilityText: TextPageContent = {
  title: 'Toegankelijkheid',
  intro: 'Iedereen moet Vlinderdas kunnen gebruiken. Wij bouwen volgens WCAG 2.2, niveau AA.',
  parts: [
    {
      title: 'Hoe ver wij zijn',
      body: [
        'Elke pagina wordt bij elke wijziging automatisch gecontroleerd. Wij bekijken ook zelf of alles werkt met het toetsenbord, op een telefoon, bij 400% vergroten en zonder JavaScript.',
        'Een volledig onderzoek door een onafhankelijke partij is er nog niet. Tot dat er is, noemen wij deze site niet volledig toegankelijk.',
      ],
    },
    {
      title: 'Werkt iets niet?',
      body: [
        'Meld het aan de contactpersoon of de beheerder van de organisatie. Die geeft het door aan de bouwers. Er komt binnen drie werkdagen een reactie, en als het kan meteen een oplossing of een andere manier.',
        'Helpt dat niet, dan kan de Nationale ombudsman meekijken.',
      ],
    },
    {
      title: 'Handig om te weten',
      body: [
        [
          'De eerste tabtoets laat “Ga naar de inhoud” zien.',
          'De toets / zet de cursor in het zoekveld, als de pagina er een heeft.',
          'Kleur staat nooit alleen: er is altijd een woord of een teken bij.',
          'Lijsten verversen vanzelf, maar niet terwijl iemand erin werkt.',
        ],
      ],
    },
  ],
};

export const privacyText: TextPageContent = {
  title: 'Privacy',
  intro: 'Wij bewaren wat nodig is om mensen aan werk te helpen, en niet meer.',
  parts: [
    {
      title: 'Wie verantwoordelijk is',
      body: [
        'De gemeente of UWV die iemand begeleidt, is verantwoordelijk voor de gegevens van die persoon. De organisaties in de regio werken samen om werkgevers te helpen. Dat is een wettelijke taak (Wet SUWI en Participatiewet).',
      ],
    },
    {
      title: 'Wat er wel en niet in staat',
      body: [
        'Wel: werkervaring, vaardigheden, opleiding, beschikbaarheid, uren, vervoer en waar iemand ongeveer woont. De naam en het adres staan apart.',
        'Niet: het burgerservicenummer, een ziekte of de reden waarom iemand tijdelijk niet kan werken.',
      ],
    },
    {
      title: 'Wie wat ziet',
      body: [
        [
          'De eigen begeleider en diens organisatie zien wie het is.',
          'Andere adviseurs in de regio zien een kaart zonder naam.',
          'Een werkgever ziet niemand, tot een adviseur iemand voorstelt. Eerst zonder naam, en met naam en cv als de kandidaat het daarmee eens is.',
          'Het deel dat punten rekent, ziet geen naam, adres, geslacht, leeftijd of uitkering.',
        ],
        'Wij leggen vast wie welke persoon bekijkt. De privacyfunctionaris van de organisatie kan dat nagaan.',
      ],
    },
    {
      title: 'Je rechten',
      body: [
        'Iedereen mag de eigen gegevens inzien, laten verbeteren of laten verwijderen, en mag bezwaar maken. Dat gaat via de begeleider of de privacyfunctionaris van de organisatie. Een klacht kan naar de Autoriteit Persoonsgegevens.',
      ],
    },
    {
      title: 'Cookies',
      body: [
        'Er zijn alleen cookies die nodig zijn om aan te melden en aangemeld te blijven. Er wordt niets gemeten of gevolgd, en er komt niets van andere sites.',
      ],
    },
  ],
};
