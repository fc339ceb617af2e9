import type { WordsBySlug } from '../occupation-words.ts';

export const commerceWords: WordsBySlug = {
  winkelmedewerker: {
    titles: ['Winkelmedewerker', 'Verkoopmedewerker', 'Medewerker verkoop'],
    scenes: [
      'Je adviseert klanten die zelf nog niet weten wat ze zoeken, en dat is het leukste deel.',
      'Tussen de klanten door richt je de tafel bij de ingang in.',
    ],
    facts: [
      'De winkel is zes dagen per week open, op vrijdag tot negen uur.',
      'Nieuwe mensen leren eerst de producten kennen, dan de kassa.',
    ],
    brings: ['plezier in een praatje', 'gevoel voor een mooie winkel', 'beschikbaarheid op zaterdag'],
  },
  vakkenvuller: {
    titles: ['Vakkenvuller', 'Medewerker vulploeg', 'Medewerker supermarkt'],
    scenes: [
      'Je vult je eigen paden, draait houdbaarheid vooraan en helpt wie de kappertjes zoekt.',
      'De muziek staat aan en om tien uur is er soep.',
    ],
    facts: ['De vulploeg telt acht mensen per dienst.', 'De rolcontainers staan al gesorteerd klaar.'],
    brings: ['tempo', 'dat je vroeg of juist laat kunt werken', 'zin om met een ploeg te werken'],
  },
  kassamedewerker: {
    titles: ['Kassamedewerker', 'Medewerker kassa', 'Kassamedewerker en zelfscan'],
    scenes: [
      'Je bent het laatste gezicht dat een klant ziet, dus dat mag best lachen.',
      'Je wisselt kassa, zelfscan en servicebalie af.',
    ],
    facts: ['De winkel heeft vier kassa’s en acht zelfscankassa’s.', 'Zitten of staan mag je zelf weten.'],
    brings: ['netjes met geld en cijfers', 'geduld in de rij', 'een paar vaste dagdelen'],
  },
  receptionist: {
    titles: ['Receptionist', 'Baliemedewerker', 'Telefonist-receptionist'],
    scenes: [
      'Je weet wie er binnen is, wie er komt en waar de beamer gebleven is.',
      'Je ontvangt mensen zoals je zelf ontvangen wilt worden.',
    ],
    facts: [
      'De balie is bemand van half acht tot zes, in twee diensten.',
      'Gemiddeld komen er veertig bezoekers per dag.',
    ],
    brings: ['een duidelijke stem', 'rust met drie dingen tegelijk', 'vlot werken met de computer'],
  },
  'administratief-medewerker': {
    titles: ['Administratief medewerker', 'Medewerker administratie', 'Medewerker back office'],
    scenes: [
      'Je verwerkt facturen, houdt dossiers bij en vindt de fout die niemand zag.',
      'Je hebt je eigen klanten, dus je weet waar een vraag over gaat als de telefoon gaat.',
    ],
    facts: ['De administratie is volledig digitaal.', 'Thuiswerken kan, twee dagen per week.'],
    brings: ['nauwkeurigheid', 'ervaring met spreadsheets', 'goed Nederlands op papier'],
  },
  klantenservicemedewerker: {
    titles: ['Medewerker klantenservice', 'Klantcontactmedewerker', 'Medewerker klantcontact'],
    scenes: [
      'Je krijgt zo’n veertig vragen per dag en ongeveer één boze; juist die maak je blij.',
      'De eerste drie weken zit je naast iemand die het al jaren doet.',
    ],
    facts: ['Vragen komen binnen per telefoon, mail en chat.', 'Het team werkt met vaste blokken en pauzes.'],
    brings: ['dat je luistert voor je praat', 'vlot typen', 'Nederlands waarmee je alles uitgelegd krijgt'],
  },
};
