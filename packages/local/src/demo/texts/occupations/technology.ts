import type { WordsBySlug } from '../occupation-words.ts';

export const technologyWords: WordsBySlug = {
  inpakker: {
    titles: ['Inpakker', 'Medewerker inpak', 'Inpakmedewerker'],
    scenes: [
      'Je zit of staat aan een tafel en pakt cadeaupakketten in, met de hand en met zorg.',
      'Je wisselt elk uur van plek, dat is beter voor je rug en gezelliger.',
    ],
    facts: [
      'De inpakafdeling telt twaalf mensen en een vaste voorvrouw.',
      'Er wordt per dag een ander product ingepakt.',
      'Zittend werk is mogelijk aan de helft van de tafels.',
    ],
    brings: ['rustige handen', 'oog voor een mooi pakket', 'zin om samen de order af te krijgen'],
  },
  productiemedewerker: {
    titles: ['Productiemedewerker', 'Medewerker productie', 'Productiemedewerker voeding'],
    scenes: [
      'Je vult de lijn, houdt de band in de gaten en haalt eruit wat niet goed is.',
      'In je eerste week loop je mee met een vaste collega die je alles voordoet.',
    ],
    facts: [
      'In de hal staan vier lijnen; per lijn werken vijf mensen.',
      'Gehoorbescherming en werkkleding liggen klaar.',
      'De werkinstructies bestaan uit foto’s met korte zinnen.',
    ],
    brings: ['een goed tempo', 'oog voor fouten', 'geen bezwaar tegen een haarnet'],
  },
  machineoperator: {
    titles: ['Machineoperator', 'Operator verpakking', 'Productieoperator'],
    scenes: [
      'Jij start de machine, stelt hem in en hoort het als er iets niet klopt.',
      'Kleine storingen los je zelf op; voor grote bel je de technische dienst.',
    ],
    facts: [
      'De installatie draait in drie ploegen, vijf dagen per week.',
      'Bij een productwissel wordt de machine in veertig minuten omgebouwd.',
    ],
    brings: ['gevoel voor techniek', 'ervaring met machines', 'bereidheid om in ploegen te werken'],
  },
  assemblagemedewerker: {
    titles: ['Assemblagemedewerker', 'Medewerker assemblage', 'Montagemedewerker elektronica'],
    scenes: [
      'Je zet printplaten en kabels in een kast, volgens tekening en met klein gereedschap.',
      'Het is precies werk: je bouwt een apparaat helemaal zelf af, van leeg frame tot test.',
    ],
    facts: [
      'De werkplekken zijn in hoogte verstelbaar en antistatisch.',
      'Elk apparaat krijgt een eindtest voordat het de deur uitgaat.',
    ],
    brings: ['vaste handen', 'de wil om van tekening te werken', 'concentratie, ook na de lunch'],
  },
  lasser: {
    titles: ['Lasser MIG/MAG', 'Constructielasser', 'Lasser plaatwerk'],
    scenes: [
      'Je last frames voor landbouwmachines, van dun plaatwerk tot balken van twee centimeter.',
      'Je leest je tekening, stelt af en levert werk af waar je naam op mag.',
    ],
    facts: [
      'De werkplaats heeft goede afzuiging en een eigen lasmeester.',
      'Het meeste werk is MIG/MAG, een deel TIG in rvs.',
    ],
    brings: ['een lasdiploma of aantoonbare ervaring', 'inzicht in tekeningen', 'trots op een mooie naad'],
  },
  'cnc-operator': {
    titles: ['CNC-operator', 'CNC-frezer', 'CNC-draaier'],
    scenes: [
      'Je spant op, draait proef en meet tot op de honderdste na.',
      'Je draait kleine series, dus je stelt elke dag iets anders in.',
    ],
    facts: [
      'Het machinepark bestaat uit zes bewerkingscentra en twee draaibanken.',
      'De meetkamer is op temperatuur en voor iedereen toegankelijk.',
    ],
    brings: ['ervaring met CNC-besturing', 'liefde voor maatvoering', 'een mbo-werk- en denkniveau'],
  },
  onderhoudsmonteur: {
    titles: ['Onderhoudsmonteur', 'Monteur technische dienst', 'Storingsmonteur'],
    scenes: [
      'Je doet je ronde, hoort een lager piepen en vervangt het voor het stilvalt.',
      'Bij storing ben jij de rust zelve: zoeken, begrijpen, oplossen, opschrijven.',
    ],
    facts: [
      'De technische dienst bestaat uit vijf mensen met eigen gereedschapswagens.',
      'Er is een storingsdienst: eens in de vijf weken, met vergoeding.',
    ],
    brings: [
      'een opleiding in mechatronica of werktuigbouw, of jaren ervaring',
      'VCA of de wil om het te halen',
      'nieuwsgierigheid naar hoe iets werkt',
    ],
  },
  'monteur-elektrotechniek': {
    titles: ['Monteur elektrotechniek', 'Elektromonteur woningbouw', 'Elektricien utiliteit'],
    scenes: [
      'Je trekt kabels, zet wandcontactdozen en sluit de groepenkast aan in nieuwe woningen.',
      'Je werkt met een vaste maat en een eigen bus.',
    ],
    facts: [
      'De projecten liggen tussen Eindhoven en Weert.',
      'Gereedschap, bus en telefoon horen bij de baan.',
    ],
    brings: [
      'kennis van NEN 1010',
      'een diploma elektrotechniek of vergelijkbare ervaring',
      'netjes werken bij mensen thuis',
    ],
  },
  installatiemonteur: {
    titles: ['Installatiemonteur', 'Servicemonteur cv', 'Loodgieter onderhoud'],
    scenes: [
      'De ene dag hang je een warmtepomp op, de andere zoek je een lek onder een keukenvloer.',
      'Klanten zijn blij als je komt, en nog blijer als je weer gaat: dan doet alles het.',
    ],
    facts: [
      'Ongeveer de helft van het werk is nieuwbouw, de andere helft service.',
      'Elke maandag is er een kwartier toolbox en koffie.',
    ],
    brings: ['ervaring met water, gas of verwarming', 'rijbewijs B', 'een net voorkomen en een goed verhaal'],
  },
  'monteur-zonnepanelen': {
    titles: ['Monteur zonnepanelen', 'Zonnepanelenmonteur', 'Dakmonteur zonnepanelen'],
    scenes: [
      'Met drie man leg je een dak per dag en tegen vieren zie je de meter teruglopen.',
      'Je begint op het dak en leert daarna ook de omvormer aansluiten.',
    ],
    facts: [
      'Er wordt altijd met dakrandbeveiliging en lijn gewerkt.',
      'Het bedrijf betaalt de cursus veilig werken op hoogte.',
    ],
    brings: ['geen hoogtevrees', 'handigheid met boor en sleutel', 'zin om buiten te zijn'],
  },
};
