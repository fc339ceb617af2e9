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
  vaardigheid(867, 'netwerken', 'een netwerk opbouwen', {
    also: ['netwerk opbouwen', 'netwerk onderhouden', 'relaties onderhouden'],
    same: ['http://data.europa.eu/esco/skill/bf5d77ad-e18c-48d8-83f0-bc79c011c74a'],
  }),
  vaardigheid(868, 'engels-spreken', 'Engels spreken', {
    broader: 'vreemde-talen-spreken',
    also: ['spreekt Engels', 'Engelse taal beheersen', 'mondeling Engels', 'goede beheersing van het Engels'],
  }),
  vaardigheid(869, 'vreemde-talen-spreken', 'vreemde talen spreken', {
    also: ['meertalig', 'talenkennis', 'meerdere talen spreken'],
    same: ['http://data.europa.eu/esco/skill/2de4572a-4724-4f76-afc2-72a568a264ac'],
  }),
  vaardigheid(870, 'duits-spreken', 'Duits spreken', {
    broader: 'vreemde-talen-spreken',
    also: ['spreekt Duits', 'Duitse taal beheersen', 'mondeling Duits'],
  }),
  vaardigheid(871, 'betrouwbaar-zijn', 'betrouwbaar zijn', {
    also: ['betrouwbaarheid', 'afspraken nakomen', 'op tijd komen', 'stipt zijn'],
    same: ['http://data.europa.eu/esco/skill/bcf002ce-90f8-42e5-ac1b-5dba208639b0'],
  }),
  vaardigheid(872, 'verantwoordelijkheid-nemen', 'verantwoordelijkheid nemen', {
    also: ['verantwoordelijkheidsgevoel', 'verantwoordelijk zijn voor het eigen werk'],
    same: ['http://data.europa.eu/esco/skill/199f7919-5114-41b6-b6a5-41e0e4896ec1'],
  }),
  vaardigheid(873, 'initiatief-nemen', 'initiatief nemen', {
    also: ['initiatiefrijk', 'proactieve houding', 'proactief werken', 'werk zien liggen'],
    same: ['http://data.europa.eu/esco/skill/001115fb-569f-4ee6-8381-c6807ef2527f'],
  }),
  vaardigheid(874, 'leergierig-zijn', 'nieuwe dingen leren', {
    also: ['leergierig', 'bereid om te leren', 'leervermogen', 'snel leren'],
  }),
  vaardigheid(875, 'meer-taken-tegelijk', 'meer taken tegelijk doen', {
    also: ['multitasken', 'meerdere taken tegelijk uitvoeren', 'schakelen tussen taken'],
    same: ['http://data.europa.eu/esco/skill/0b144726-21c2-46ed-8d13-c03d27f61604'],
  }),
  vaardigheid(876, 'overzicht-houden', 'overzicht houden', {
    also: ['overzicht bewaren', 'gestructureerd werken', 'ordelijk werken', 'organisatietalent'],
  }),
  vaardigheid(877, 'analyseren', 'gegevens analyseren', {
    also: ['analytisch vermogen', 'analytisch denken', 'data-analyse', 'cijfers analyseren'],
  }),
  vaardigheid(878, 'onderhandelen', 'onderhandelen', {
    also: ['onderhandelingsvaardigheden', 'onderhandelen over prijzen', 'prijsafspraken maken'],
  }),
  vaardigheid(879, 'presenteren', 'presentaties geven', {
    also: ['presentatievaardigheden', 'spreken voor een groep', 'presenteren voor publiek'],
    same: ['http://data.europa.eu/esco/skill/fd446407-b08e-49da-b8e3-7e7c79618c3f'],
  }),
  vaardigheid(880, 'lang-staan', 'lang staan en lopen', {
    also: ['staand werk', 'de hele dag staan'],
  }),
  vaardigheid(881, 'herhalend-werk-doen', 'herhalend werk doen', {
    also: ['repeterend werk', 'routinematig werk', 'routinewerk'],
  }),
  vaardigheid(882, 'vertrouwelijk-werken', 'vertrouwelijk omgaan met informatie', {
    also: ['discreet zijn', 'discretie', 'geheimhouding', 'integer zijn'],
    same: ['http://data.europa.eu/esco/skill/8d202e22-85e9-47b1-a1e0-3296d17244cd'],
  }),
  vaardigheid(883, 'werken-volgens-afspraken', 'werken met procedures en protocollen', {
    also: ['procedures volgen', 'protocollen volgen', 'volgens procedures werken'],
  }),
  vaardigheid(884, 'representatief-zijn', 'er verzorgd uitzien', {
    also: ['representatief voorkomen', 'representatieve uitstraling', 'verzorgd uiterlijk'],
  }),
  vaardigheid(885, 'projectmatig-werken', 'projectmatig werken', {
    also: ['werken aan projecten', 'projectmanagement', 'projecten leiden', 'projectleiding'],
  }),
];
