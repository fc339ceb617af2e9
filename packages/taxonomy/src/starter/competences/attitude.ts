import { vaardigheid } from '../concept.ts';

/** How someone works, whatever the work is: 860 to 899. */
export const attitudeCompetences = [
  vaardigheid(860, 'inleven', 'zich inleven in anderen', {
    also: ['inlevingsvermogen', 'empathisch vermogen', 'empathie tonen', 'empathisch zijn'],
    same: [
      'http://data.europa.eu/esco/skill/77b636e8-fab3-41a8-8022-1e0a354059dc',
      'http://data.europa.eu/esco/skill/996243ee-543f-4c36-a31a-e0f2403c0c5d',
    ],
  }),
  vaardigheid(861, 'geduldig-zijn', 'geduldig zijn', {
    also: ['geduld hebben', 'geduldige houding', 'rust uitstralen'],
    same: ['http://data.europa.eu/esco/skill/1bb3a4b7-c0e4-434a-850d-0d2874a9c251'],
  }),
  vaardigheid(862, 'flexibel-zijn', 'zich aanpassen aan veranderingen', {
    also: [
      'flexibele instelling',
      'flexibele houding',
      'aanpassingsvermogen',
      'omgaan met verandering',
      'makkelijk schakelen',
    ],
    same: ['http://data.europa.eu/esco/skill/49de9958-2aa4-4eef-a89d-fe5d5bcd28c4'],
  }),
  vaardigheid(863, 'motiveren', 'anderen motiveren', {
    also: ['mensen motiveren', 'motiverende gesprekken voeren', 'enthousiasmeren', 'stimuleren en motiveren'],
    same: ['http://data.europa.eu/esco/skill/e2d44a9b-f28c-489e-9861-b654b5ded507'],
  }),
  vaardigheid(864, 'coachen', 'coachen', {
    also: ['coachende vaardigheden', 'coachend leidinggeven'],
  }),
  vaardigheid(865, 'creatief-denken', 'creatief denken', {
    also: ['creativiteit', 'ideeën bedenken', 'out-of-the-box denken'],
    same: ['http://data.europa.eu/esco/skill/c624c6a3-b0ba-4a31-a296-0d433fe47e41'],
  }),
  vaardigheid(866, 'omgaan-met-verschillende-culturen', 'omgaan met verschillende culturen', {
    also: ['werken met verschillende culturen', 'cultuursensitief werken', 'interculturele communicatie'],
    same: ['http://data.europa.eu/esco/skill/c10d5d87-36cf-42f5-8a12-e560fb5f4af8'],
  }),
  vaardigheid(867, 'netwerken', 'netwerken', {
    also: ['netwerk opbouwen', 'netwerk onderhouden', 'relaties onderhouden'],
    same: ['http://data.europa.eu/esco/skill/bf5d77ad-e18c-48d8-83f0-bc79c011c74a'],
  }),
];
