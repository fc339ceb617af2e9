import { kennis, vaardigheid } from '../concept.ts';

/** Children, school and lessons: 650 to 669. */
export const educationCompetences = [
  vaardigheid(650, 'leraar-ondersteunen', 'leraar helpen in de klas', {
    also: ['ondersteunen in de klas', 'leerkracht ondersteunen', 'docent ondersteunen', 'klassenassistentie'],
    same: ['http://data.europa.eu/esco/skill/a13566a2-4461-4dcc-82b2-8280fb5bb993'],
  }),
  vaardigheid(651, 'leerlingen-begeleiden', 'leerlingen begeleiden', {
    also: [
      'begeleiden van leerlingen',
      'leerlingen helpen met schoolwerk',
      'werken met leerlingen',
      'huiswerkbegeleiding',
    ],
    same: ['http://data.europa.eu/esco/skill/d5e1e30e-44ab-4aba-abab-b8263e801b7a'],
  }),
  vaardigheid(652, 'lesgeven', 'lesgeven', {
    also: ['lessen geven', 'lessen verzorgen', 'onderwijs geven', 'trainingen geven'],
  }),
  vaardigheid(653, 'lessen-voorbereiden', 'lessen voorbereiden', {
    broader: 'lesgeven',
    also: ['lesvoorbereiding', 'lesplannen maken', 'lesprogramma maken'],
    same: ['http://data.europa.eu/esco/skill/20f57a7f-b90e-4403-8c77-5ddd89b5835b'],
  }),
  vaardigheid(654, 'lesmateriaal-klaarmaken', 'lesmateriaal klaarmaken', {
    also: ['lesmateriaal maken', 'lesmaterialen voorbereiden', 'leermiddelen klaarzetten'],
    same: ['http://data.europa.eu/esco/skill/d39a5880-7d0a-4573-9f70-a75ff875bf83'],
  }),
  vaardigheid(655, 'toetsen-nakijken', 'toetsen afnemen en nakijken', {
    also: ['nakijkwerk', 'toetsen nakijken', 'toetsen afnemen'],
  }),
  vaardigheid(656, 'pleinwacht-lopen', 'toezicht houden op het plein', {
    broader: 'toezicht-houden',
    also: ['pleinwacht', 'surveilleren op het schoolplein', 'toezicht in de pauze'],
    same: ['http://data.europa.eu/esco/skill/b1d75e36-64d3-4000-bd9c-14899bea87e2'],
  }),
  vaardigheid(657, 'orde-houden', 'orde houden in een groep', {
    also: ['klassenmanagement', 'orde houden', 'groepsmanagement'],
    same: ['http://data.europa.eu/esco/skill/cedd0710-62ae-4ff4-89ae-ac52375f86ec'],
  }),
  vaardigheid(658, 'spel-begeleiden', 'spel begeleiden', {
    broader: 'kinderen-begeleiden',
    also: ['spelbegeleiding', 'spelen met kinderen', 'buiten spelen met kinderen'],
  }),
  vaardigheid(659, 'extra-zorg-leerlingen', 'leerlingen met extra zorg begeleiden', {
    broader: 'leerlingen-begeleiden',
    also: [
      'passend onderwijs',
      'leerlingen met gedragsproblemen begeleiden',
      'leerlingen in het speciaal onderwijs begeleiden',
    ],
  }),
  vaardigheid(660, 'taal-stimuleren', 'taal van kinderen stimuleren', {
    broader: 'kinderen-begeleiden',
    also: ['taalontwikkeling stimuleren', 'voorlezen', 'voor- en vroegschoolse educatie'],
  }),
  vaardigheid(661, 'rijles-geven', 'rijles geven', {
    broader: 'lesgeven',
    also: ['rijlessen geven', 'autorijles geven', 'leerlingen leren rijden'],
  }),
  vaardigheid(662, 'vorderingen-bespreken', 'vorderingen bespreken', {
    also: [
      'voortgang van leerlingen bespreken',
      'feedback geven aan leerlingen',
      'leerlingvolgsysteem bijhouden',
    ],
  }),
  kennis(663, 'didactiek', 'didactiek', {
    also: ['didactische vaardigheden', 'didactisch vaardig', 'kennis van lesmethodes'],
  }),
  vaardigheid(664, 'kinderen-ophalen', 'kinderen ophalen en wegbrengen', {
    also: ['kinderen van school halen', 'kinderen naar school brengen'],
  }),
  vaardigheid(665, 'met-kinderen-eten', 'met kinderen eten', {
    broader: 'kinderen-begeleiden',
    also: ['tussenschoolse opvang', 'toezicht houden tijdens de lunch', 'overblijven met kinderen'],
  }),
];
