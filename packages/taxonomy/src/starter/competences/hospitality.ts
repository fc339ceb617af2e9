import { kennis, vaardigheid } from '../concept.ts';

/** Kitchen, bar, hotel and events: 700 to 729. */
export const hospitalityCompetences = [
  vaardigheid(700, 'in-en-uitchecken', 'gasten in- en uitchecken', {
    broader: 'bezoekers-ontvangen',
    also: ['inchecken van gasten', 'check-in en check-out', 'uitchecken van gasten'],
  }),
  vaardigheid(701, 'reserveringen-verwerken', 'reserveringen aannemen', {
    also: ['reserveringen verwerken', 'boekingen verwerken', 'reserveringssysteem gebruiken'],
    same: ['http://data.europa.eu/esco/skill/345486f3-f265-4fc8-8ed0-5e96e768e333'],
  }),
  vaardigheid(702, 'koffie-maken', 'koffiespecialiteiten maken', {
    broader: 'dranken-schenken',
    also: ['espresso zetten', 'cappuccino maken', 'latte art', 'barista skills'],
    same: ['http://data.europa.eu/esco/skill/a37afd64-1022-48ba-a8e7-e41b29fe056e'],
  }),
  vaardigheid(703, 'cocktails-maken', 'cocktails maken', {
    broader: 'dranken-schenken',
    also: ['cocktails shaken', 'mixdranken maken', 'mixology'],
    same: ['http://data.europa.eu/esco/skill/81d5b408-e805-4788-8dbd-42f22e8fd199'],
  }),
  vaardigheid(704, 'bar-bijhouden', 'bar bijvullen en schoonhouden', {
    also: ['bar schoonmaken', 'koelingen bijvullen', 'fusten wisselen', 'glazen spoelen'],
  }),
  vaardigheid(705, 'frituren', 'frituren en snacks bereiden', {
    broader: 'eten-bereiden',
    also: ['frituur bedienen', 'snacks bakken', 'friet bakken', 'burgers bereiden'],
  }),
  vaardigheid(706, 'catering-verzorgen', 'catering verzorgen', {
    also: [
      'cateringwerkzaamheden',
      'bedrijfscatering',
      'banqueting',
      'lunches verzorgen op locatie',
      'vergaderservice',
    ],
  }),
  vaardigheid(707, 'keuken-leiden', 'keukenteam leiden', {
    broader: 'leidinggeven',
    also: ['keukenbrigade aansturen', 'leidinggeven in de keuken'],
  }),
  vaardigheid(708, 'bedieningsteam-aansturen', 'bediening aansturen', {
    broader: 'leidinggeven',
    also: ['horecateam aansturen', 'leidinggeven aan de bediening', 'shift leiden'],
  }),
  kennis(709, 'drankenkennis', 'wijn, bier en dranken', {
    also: ['wijnkennis', 'drankenkennis', 'bierkennis', 'wijnadvies geven'],
  }),
  vaardigheid(710, 'roosters-maken', 'roosters maken', {
    broader: 'werk-verdelen',
    also: ['dienstroosters maken', 'personeelsplanning', 'roosterplanning', 'roosteren van personeel'],
    same: ['http://data.europa.eu/esco/skill/85aa1871-db96-42f7-801f-c39f924de2d7'],
  }),
  vaardigheid(711, 'pizza-bakken', 'pizza’s bakken', {
    broader: 'eten-bereiden',
    also: ['pizza’s maken', 'pizza’s beleggen', 'pizzadeeg maken', 'werken met een pizzaoven'],
    same: ['http://data.europa.eu/esco/skill/298ead56-f11b-4c5d-a4d9-282f7a1489b6'],
  }),
  vaardigheid(712, 'kosten-bewaken', 'kosten en omzet bewaken', {
    also: ['omzet bewaken', 'kosten bewaken', 'budget bewaken', 'foodcost bewaken', 'budgetbeheer'],
  }),
  vaardigheid(713, 'nagerechten-maken', 'nagerechten maken', {
    broader: 'eten-bereiden',
    also: ['desserts maken', 'toetjes maken', 'patisserie in de keuken'],
  }),
  vaardigheid(714, 'kas-opmaken', 'kas opmaken', {
    broader: 'betalingen-afhandelen',
    also: ['kassa opmaken', 'kassa afsluiten', 'kassa tellen', 'dagomzet tellen'],
  }),
  kennis(715, 'alcoholregels', 'regels voor alcohol', {
    also: ['Alcoholwet', 'leeftijdscontrole bij alcohol', 'verantwoord alcohol schenken'],
  }),
  vaardigheid(716, 'evenementen-opbouwen', 'evenementen opbouwen en afbreken', {
    also: ['op- en afbouw van evenementen', 'podia opbouwen', 'tenten opbouwen', 'beursstands bouwen'],
  }),
  vaardigheid(717, 'omgeving-uitleggen', 'toeristische informatie geven', {
    also: ['informatie over de omgeving geven', 'gasten tips geven over de omgeving', 'toeristen informeren'],
    same: ['http://data.europa.eu/esco/skill/350c932d-f9b3-4adb-a5cc-cd5cff4a1912'],
  }),
  vaardigheid(718, 'ontbijt-verzorgen', 'ontbijt verzorgen', {
    broader: 'catering-verzorgen',
    also: ['ontbijtbuffet klaarzetten', 'ontbijtservice', 'ontbijt klaarmaken'],
  }),
  vaardigheid(719, 'evenementen-organiseren', 'evenementen organiseren', {
    also: [
      'bijeenkomsten organiseren',
      'evenementenorganisatie',
      'feesten en partijen regelen',
      'eventmanagement',
    ],
  }),
  vaardigheid(720, 'verspilling-tegengaan', 'verspilling van eten tegengaan', {
    also: ['voedselverspilling voorkomen', 'eerst erin eerst eruit', 'FIFO in de keuken'],
  }),
  vaardigheid(721, 'balie-bestellingen-opnemen', 'bestellingen aan de balie opnemen', {
    broader: 'gasten-bedienen',
    also: [
      'bestellingen opnemen aan de counter',
      'counterwerk',
      'drive-thru bemannen',
      'afhaalbestellingen klaarmaken',
    ],
  }),
];
