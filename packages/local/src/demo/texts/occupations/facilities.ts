import type { WordsBySlug } from '../occupation-words.ts';

export const facilitiesWords: WordsBySlug = {
  schoonmaker: {
    titles: ['Schoonmaker', 'Medewerker schoonmaak', 'Schoonmaker kantoren'],
    scenes: [
      'Je maakt twee verdiepingen schoon en hebt je eigen kar, je eigen route en je eigen tempo.',
      'Mensen merken het als jij er niet bent geweest. Dat zeggen ze ook.',
    ],
    facts: [
      'Het object is een kantoor van drie verdiepingen met lift.',
      'De middelen zijn mild en de machines nieuw.',
      'Er wordt in tweetallen gewerkt.',
    ],
    brings: ['oog voor hoekjes', 'een nette manier van werken', 'dat je op tijd bent'],
  },
  'medewerker-housekeeping': {
    titles: ['Medewerker housekeeping', 'Roomattendant', 'Kamermedewerker hotel'],
    scenes: [
      'Je maakt twaalf kamers per dag, met een collega in de buurt voor de zware bedden.',
      'Een gast die binnenkomt moet denken: hier is nog nooit iemand geweest.',
    ],
    facts: ['Het hotel heeft tachtig kamers op vier lagen.', 'Het rooster komt drie weken van tevoren.'],
    brings: ['tempo en netheid', 'een glimlach op de gang', 'beschikbaarheid in het weekend, om de week'],
  },
  glazenwasser: {
    titles: ['Glazenwasser', 'Medewerker glasbewassing', 'Glazenwasser met telewas'],
    scenes: [
      'Je wast met de telewassteel tot vijftien meter en komt elke zes weken op dezelfde adressen terug.',
      'Je werkt buiten en bent om vier uur thuis.',
    ],
    facts: ['Ladders worden zo min mogelijk gebruikt.', 'Bij harde wind of vorst is er binnenwerk.'],
    brings: ['geen hoogtevrees', 'zin in buitenwerk', 'het hoogwerkercertificaat, of de wil om het te halen'],
  },
  beveiliger: {
    titles: ['Beveiliger', 'Objectbeveiliger', 'Winkelbeveiliger'],
    scenes: [
      'Je loopt je rondes, controleert de poort en bent het aanspreekpunt als er iets is.',
      'Je lost het liefst alles op met een gesprek.',
    ],
    facts: [
      'Het terrein is dag en nacht bezet door twee mensen.',
      'Uniform en portofoon liggen klaar.',
      'De rapportage gaat met een app.',
    ],
    brings: ['het diploma beveiliger', 'een rustige uitstraling', 'bereidheid tot wisselende diensten'],
  },
  concierge: {
    titles: ['Conciërge', 'Schoolconciërge', 'Facilitair medewerker'],
    scenes: [
      'Je doet om half acht de school open en kent voor de kerst bijna alle namen.',
      'Een lekkende kraan, een vergeten gymtas, een huilende brugklasser: het komt allemaal bij jou.',
    ],
    facts: [
      'De school heeft zeshonderd leerlingen en een eigen werkplaatsje.',
      'Er is een tweede conciërge voor de middagen.',
    ],
    brings: [
      'handigheid met kleine reparaties',
      'gezag zonder stemverheffing',
      'BHV, of de wil om die te halen',
    ],
  },
  hovenier: {
    titles: ['Hovenier', 'Hovenier aanleg', 'Medewerker tuinaanleg'],
    scenes: [
      'Je legt tuinen aan van tekening tot de laatste plant, en komt er een jaar later terug om te snoeien.',
      'Je werkt met een voorman en een leerling, vaak weken op dezelfde plek.',
    ],
    facts: [
      'De opdrachten zijn tuinen van particulieren en een paar landgoederen.',
      'In de winter is er snoei- en bestratingswerk.',
    ],
    brings: ['plantenkennis', 'geen hekel aan modder', 'rijbewijs B, liefst BE'],
  },
  'medewerker-groenvoorziening': {
    titles: ['Medewerker groenvoorziening', 'Medewerker groen', 'Groenmedewerker buitendienst'],
    scenes: [
      'Je maait, schoffelt en knipt in je eigen wijk, en de bewoners kennen je van gezicht.',
      'Je werkt in een ploeg van zes met een voorman die de tijd neemt om uit te leggen.',
    ],
    facts: [
      'De ploeg vertrekt elke ochtend vanaf de werf in een bus.',
      'Bij hitte begint het werk een uur eerder.',
      'Er is een vaste begeleider op de ploeg.',
    ],
    brings: ['liefde voor buiten zijn', 'een goede manier van tillen', 'zin in werken met anderen'],
  },
  afvalinzamelaar: {
    titles: ['Belader vuilniswagen', 'Afvalinzamelaar', 'Medewerker milieustraat'],
    scenes: [
      'Je loopt achter de wagen, haakt containers aan en houdt samen het tempo erin.',
      'Om drie uur ben je klaar, en de straat ook.',
    ],
    facts: [
      'Een route telt ongeveer negenhonderd containers.',
      'De ploeg bestaat uit een chauffeur en twee beladers.',
    ],
    brings: ['een goede conditie', 'dat je vroeg kunt beginnen', 'oog voor het verkeer om je heen'],
  },
};
