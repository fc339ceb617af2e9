import type { WordsBySlug } from '../occupation-words.ts';

export const peopleWords: WordsBySlug = {
  'verzorgende-ig': {
    titles: ['Verzorgende IG', 'Verzorgende 3IG', 'Verzorgende thuiszorg'],
    scenes: [
      'Je begint de ochtend bij mevrouw die van krantenkoppen houdt en eindigt bij meneer die vandaag jarig is.',
      'Je kent je bewoners, hun medicijnen en hun verhalen.',
    ],
    facts: [
      'Op de afdeling wonen veertien mensen met dementie.',
      'Rapporteren gaat met een tablet, naast het bed.',
    ],
    brings: ['het diploma verzorgende IG', 'geduld dat niet opraakt', 'dat je durft te signaleren'],
  },
  helpende: {
    titles: ['Helpende zorg en welzijn', 'Helpende plus', 'Zorghulp'],
    scenes: [
      'Je helpt mensen met wassen en aankleden, dekt de tafel en schuift aan.',
      'Je hoeft geen wonden te verzorgen; je bent er wel de hele ochtend.',
    ],
    facts: [
      'Er werken altijd een helpende en een verzorgende samen.',
      'De locatie heeft zes kleine woningen met elk een keuken.',
    ],
    brings: [
      'een warm hart en nette handen',
      'een diploma helpende, of de wil om het te halen',
      'Nederlands waarmee je een praatje maakt',
    ],
  },
  'huishoudelijke-hulp': {
    titles: ['Huishoudelijke hulp', 'Thuishulp', 'Medewerker huishoudelijke ondersteuning'],
    scenes: [
      'Je komt elke week bij dezelfde vijf mensen, houdt hun huis schoon en hoort hoe het gaat.',
      'De koffie staat klaar; de ramen wachten.',
    ],
    facts: [
      'De adressen liggen op fietsafstand van elkaar.',
      'Het rooster is overdag, op doordeweekse dagen.',
    ],
    brings: ['dat je zelfstandig werkt', 'een luisterend oor', 'een fiets of ander vervoer'],
  },
  'verpleegkundige-mbo': {
    titles: ['Mbo-verpleegkundige', 'Verpleegkundige niveau 4', 'Verpleegkundige wijkzorg'],
    scenes: [
      'Je doet de technische handelingen, stemt af met de huisarts en houdt het overzicht in de wijk.',
      'Je werkt leerlingen in en bent degene aan wie het team de moeilijke vragen stelt.',
    ],
    facts: [
      'Het team bestaat uit negen mensen en plant zelf.',
      'Er is een elektrische dienstfiets of een auto.',
    ],
    brings: ['het diploma verpleegkundige met registratie', 'overzicht', 'humor op de juiste momenten'],
  },
  'pedagogisch-medewerker': {
    titles: ['Pedagogisch medewerker', 'Pedagogisch medewerker bso', 'Medewerker kinderopvang'],
    scenes: [
      'Je bouwt hutten, smeert twintig boterhammen en ziet als eerste dat iemand verdrietig is.',
      'Bij het ophalen vertel je de ouders in drie zinnen hoe de dag was.',
    ],
    facts: ['De groep telt twaalf kinderen en twee medewerkers.', 'Er is een grote tuin met kippen.'],
    brings: [
      'een diploma pedagogisch werk',
      'energie en rust tegelijk',
      'EHBO voor kinderen, of de wil om het te halen',
    ],
  },
  keukenhulp: {
    titles: ['Keukenhulp', 'Medewerker spoelkeuken', 'Keukenassistent'],
    scenes: [
      'Je wast, snijdt, spoelt en zorgt dat de kok nooit mis grijpt.',
      'Als het druk is ben jij degene op wie de keuken draait, al zien de gasten je niet.',
    ],
    facts: ['De keuken maakt honderdtwintig maaltijden per dag.', 'Na de dienst eet het team samen.'],
    brings: ['schone handen en een vlot tempo', 'dat je tegen warmte kunt', 'zin om te leren snijden'],
  },
  kok: {
    titles: ['Kok', 'Zelfstandig werkend kok', 'Instellingskok'],
    scenes: [
      'Je kookt met verse producten van vijf boeren uit de buurt en bedenkt zelf de dagschotel.',
      'Je hebt de leiding over een kleine keuken en een leerling die alles wil weten.',
    ],
    facts: ['De kaart wisselt elke zes weken.', 'Op maandag en dinsdag is de keuken dicht.'],
    brings: ['ervaring in een keuken', 'kennis van HACCP', 'rust als de bonnen blijven komen'],
  },
  'medewerker-bediening': {
    titles: ['Medewerker bediening', 'Gastheer of gastvrouw', 'Medewerker bediening lunchcafé'],
    scenes: [
      'Je vangt gasten op, onthoudt wie altijd cappuccino neemt en houdt het terras draaiend.',
      'Je loopt je eigen wijk en helpt de ander als het daar vol zit.',
    ],
    facts: [
      'Het café heeft zestig plaatsen binnen en tachtig op het terras.',
      'Fooien worden eerlijk verdeeld.',
    ],
    brings: ['een goed geheugen voor gezichten', 'stevige voeten', 'dat je ook op zaterdag kunt'],
  },
};
