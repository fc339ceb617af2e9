import type { WordsBySlug } from '../occupation-words.ts';

export const logisticsWords: WordsBySlug = {
  orderpicker: {
    titles: ['Orderpicker', 'Medewerker orderpicking', 'Orderverzamelaar'],
    scenes: [
      'Je loopt met je scanner langs de stellingen en zet zo’n tachtig orders per dag klaar.',
      'Aan het begin van je dienst krijg je een eigen vak, zodat je na een week alle plekken kent.',
      'Je werkt met een elektrische pallettruck; wie dat nog niet kan, leert het de eerste dag.',
    ],
    facts: [
      'In het magazijn liggen ruim zesduizend artikelen, van schroeven tot tuinmeubelen.',
      'Er wordt gewerkt met handscanners en een scherm dat de volgende locatie toont.',
      'Een order wordt na het verzamelen altijd door een tweede persoon geteld.',
    ],
    brings: [
      'een scherp oog voor aantallen',
      'plezier in lopen en doorwerken',
      'geen moeite met dozen tot vijftien kilo',
    ],
  },
  magazijnmedewerker: {
    titles: ['Magazijnmedewerker', 'Medewerker magazijn', 'Logistiek medewerker'],
    scenes: [
      'De ene ochtend los je vrachtwagens, de andere middag tel je voorraad: geen dag is gelijk.',
      'Jij bent de eerste die ziet of een levering klopt, en je meldt het als er iets mist.',
      'Je houdt je eigen hoek van het magazijn netjes en weet waar alles ligt.',
    ],
    facts: [
      'Dagelijks komen er tien tot vijftien vrachtwagens binnen.',
      'Het magazijn is verwarmd en ligt gelijkvloers.',
      'Twee keer per jaar wordt de hele voorraad geteld.',
    ],
    brings: [
      'een hekel aan rommel',
      'ervaring in een magazijn of de wil om het te leren',
      'twee rechterhanden en een goed humeur',
    ],
  },
  heftruckchauffeur: {
    titles: ['Heftruckchauffeur', 'Heftruckrijder laad- en losploeg', 'Vorkheftruckchauffeur'],
    scenes: [
      'Je laadt en lost vrachtwagens en zet pallets op de millimeter weg.',
      'Voor je begint loop je je truck na: vorken, banden, accu.',
    ],
    facts: [
      'Het wagenpark bestaat uit zeven elektrische heftrucks van twee jaar oud.',
      'Er wordt binnen en buiten gereden, ook als het regent.',
      'Voetgangers en trucks hebben gescheiden paden.',
    ],
    brings: ['een geldig heftruckcertificaat', 'rust in een druk magazijn', 'een paar maanden rijervaring'],
  },
  reachtruckchauffeur: {
    titles: ['Reachtruckchauffeur', 'Hoogbouwtruckchauffeur', 'Reachtruckrijder'],
    scenes: [
      'Je zet pallets weg tot elf meter hoog en houdt de pickplekken vol.',
      'Op je scherm zie je welke pallet nu nodig is; jij bepaalt de handigste route.',
    ],
    facts: [
      'De stellingen zijn elf meter hoog en staan in smalle gangen.',
      'Elke truck heeft een camera op de vorken.',
    ],
    brings: ['een reachtruckcertificaat', 'gevoel voor hoogte en maat', 'geduld, want veilig gaat voor snel'],
  },
  'logistiek-planner': {
    titles: ['Logistiek planner', 'Transportplanner', 'Ritplanner'],
    scenes: [
      'Om zeven uur ligt de planning er, om acht uur belt de eerste klant en schuif je alles om.',
      'Je kent na een tijdje elke chauffeur en weet wie je waarvoor belt.',
    ],
    facts: [
      'Er rijden dagelijks dertig wagens door de Benelux.',
      'De planning gebeurt in een transportsysteem met kaart en tijdvakken.',
    ],
    brings: [
      'overzicht als het tegenzit',
      'ervaring met planning of transport',
      'een goede telefoonstem in het Nederlands en Engels',
    ],
  },
  'vrachtwagenchauffeur-ce': {
    titles: ['Vrachtwagenchauffeur CE', 'Chauffeur trekker-oplegger', 'Chauffeur CE distributie'],
    scenes: [
      'Je rijdt met een eigen wagen langs winkels in Brabant en Limburg en bent elke avond thuis.',
      'Je zet je lading zelf vast en weet precies wat je achter je hebt.',
    ],
    facts: [
      'De wagens zijn van 2023 of later en hebben een standkachel en laadklep.',
      'De ritten beginnen tussen vijf en zeven uur.',
      'Laden en lossen gebeurt met een elektrische pallettruck.',
    ],
    brings: ['rijbewijs CE en geldige code 95', 'een net rijgedrag', 'zelfstandigheid onderweg'],
  },
  bezorger: {
    titles: ['Bezorger', 'Pakketbezorger', 'Koerier bestelauto'],
    scenes: [
      'Je laadt je bus in de volgorde van je route en brengt zo’n honderd pakketten rond.',
      'Je krijgt een vaste wijk, dus na een maand weet je wie er nooit thuis is.',
    ],
    facts: [
      'Er wordt gereden met elektrische bestelbussen met camera.',
      'Een ronde telt negentig tot honderdtwintig adressen.',
    ],
    brings: [
      'rijbewijs B',
      'een vriendelijk woord aan de deur',
      'een goede conditie voor trappen en stoepen',
    ],
  },
  taxichauffeur: {
    titles: ['Chauffeur leerlingenvervoer', 'Taxichauffeur zorgvervoer', 'Chauffeur personenvervoer'],
    scenes: [
      'Je haalt elke ochtend dezelfde kinderen op en brengt ze ’s middags weer thuis.',
      'Je helpt mensen met een rollator instappen en neemt daar de tijd voor.',
    ],
    facts: [
      'De ritten zijn in twee blokken: vroeg in de ochtend en in de middag.',
      'De auto staat bij de chauffeur voor de deur.',
    ],
    brings: [
      'rijbewijs B, al drie jaar',
      'geduld met jong en oud',
      'de chauffeurskaart, of de wil om die te halen',
    ],
  },
  buschauffeur: {
    titles: ['Buschauffeur', 'Chauffeur lijnbus', 'Chauffeur openbaar vervoer'],
    scenes: [
      'Je rijdt stads- en streeklijnen en bent voor veel reizigers het eerste gezicht van de dag.',
      'Met een rooster dat acht weken vooruit bekend is, kun je je eigen dingen plannen.',
    ],
    facts: [
      'Alle bussen zijn elektrisch.',
      'De diensten zijn verdeeld over vroege, late en gebroken diensten.',
    ],
    brings: ['rijbewijs D met code 95', 'rust in het verkeer', 'plezier in mensen'],
  },
};
