import { kennis, vaardigheid } from '../concept.ts';

/** Finishing, roofs, concrete, scaffolds, demolition, cranes, roads, sewers and leading a site: 460 to 519. */
export const buildingCompetences = [
  vaardigheid(460, 'stukadoren', 'stukadoren', {
    also: ['stucen', 'stucwerk', 'wanden stucen', 'muren pleisteren', 'pleisterwerk'],
    same: ['http://data.europa.eu/esco/skill/20f56226-24ed-495f-8bf5-0b2aa6413ba1'],
  }),
  vaardigheid(461, 'sierpleister-aanbrengen', 'sierpleister en spuitpleister aanbrengen', {
    broader: 'stukadoren',
    also: ['spackspuiten', 'sierpleister', 'spachtelputz aanbrengen', 'lijstwerk trekken'],
  }),
  vaardigheid(462, 'tegels-zetten', 'tegels zetten', {
    also: ['tegelzetten', 'tegelwerk', 'wandtegels zetten', 'vloertegels leggen', 'tegels invoegen'],
    same: ['http://data.europa.eu/esco/skill/504d99c7-395b-479c-815b-2f77ef769e75'],
  }),
  vaardigheid(463, 'dekvloeren-maken', 'dekvloeren maken', {
    also: ['dekvloer smeren', 'smeervloeren maken', 'vloeren egaliseren', 'zandcementvloer leggen'],
  }),
  vaardigheid(464, 'natte-ruimtes-afdichten', 'natte ruimtes waterdicht maken', {
    also: ['kimband aanbrengen', 'douches waterdicht maken', 'badkamers afdichten'],
  }),
  vaardigheid(465, 'daken-bedekken', 'daken bedekken', {
    also: ['dakdekken', 'dakbedekking aanbrengen', 'dakwerk', 'dakdekkerswerk'],
  }),
  vaardigheid(466, 'platte-daken-leggen', 'platte daken leggen', {
    broader: 'daken-bedekken',
    also: ['bitumen branden', 'bitumen dakbedekking leggen', 'EPDM leggen', 'kunststof dakbedekking lassen'],
  }),
  vaardigheid(467, 'dakpannen-leggen', 'dakpannen leggen', {
    broader: 'daken-bedekken',
    also: ['pannendaken leggen', 'pannen leggen', 'hellende daken dekken'],
  }),
  vaardigheid(468, 'zinkwerk-maken', 'zink- en loodwerk maken', {
    broader: 'daken-bedekken',
    also: ['zinkwerk', 'dakgoten plaatsen', 'loodslabben plaatsen', 'loodgieterswerk aan daken'],
  }),
  vaardigheid(469, 'lekkages-herstellen', 'lekkages opsporen en herstellen', {
    also: ['daklekkages herstellen', 'lekdetectie', 'lekkages verhelpen'],
  }),
  vaardigheid(470, 'beton-storten', 'beton storten en afwerken', {
    broader: 'betonbouw',
    also: ['betonstorten', 'beton afwerken', 'betonvloeren storten'],
    same: ['http://data.europa.eu/esco/skill/46994031-5490-4a02-9937-c61f6e2d4fc9'],
  }),
  vaardigheid(471, 'wapening-vlechten', 'wapening vlechten', {
    broader: 'betonbouw',
    also: ['ijzervlechten', 'betonijzer vlechten', 'wapening leggen', 'betonstaal knippen en buigen'],
    same: ['http://data.europa.eu/esco/skill/2d0775c7-2dad-41fa-b8f3-988f73eb6897'],
  }),
  vaardigheid(472, 'beton-boren', 'beton boren en zagen', {
    broader: 'betonbouw',
    also: ['diamantboren', 'betonboren', 'beton zagen', 'sleuven frezen'],
  }),
  vaardigheid(473, 'steigers-monteren', 'steigers monteren en demonteren', {
    broader: 'steigers-gebruiken',
    also: ['steigerbouw', 'steigers bouwen', 'systeemsteigers monteren', 'steigers afbreken'],
    same: ['http://data.europa.eu/esco/skill/91991706-cd8e-4795-9784-715fc0250c8d'],
  }),
  vaardigheid(474, 'valbeveiliging-gebruiken', 'valbeveiliging gebruiken', {
    broader: 'op-hoogte-werken',
    also: ['werken met een harnasgordel', 'valbeveiliging aanbrengen', 'aangelijnd werken'],
  }),
  vaardigheid(475, 'vloerbedekking-leggen', 'vloerbedekking leggen', {
    also: ['pvc-vloeren leggen', 'tapijt leggen', 'marmoleum leggen', 'vloeren leggen'],
    same: ['http://data.europa.eu/esco/skill/6d5850bb-8af3-42f0-85ec-488c584bc6ad'],
  }),
  vaardigheid(476, 'parket-leggen', 'parket en laminaat leggen', {
    broader: 'vloerbedekking-leggen',
    also: ['laminaat leggen', 'parketvloeren leggen', 'houten vloeren leggen'],
  }),
  vaardigheid(477, 'vloeren-schuren', 'houten vloeren schuren en afwerken', {
    broader: 'vloerbedekking-leggen',
    also: ['parket schuren', 'vloeren lakken', 'vloeren oliën'],
  }),
  vaardigheid(478, 'spouwmuren-isoleren', 'spouwmuren isoleren', {
    broader: 'isoleren',
    also: ['spouwmuurisolatie', 'isolatie inblazen', 'na-isolatie van woningen'],
  }),
  vaardigheid(479, 'leidingen-isoleren', 'leidingen en ketels isoleren', {
    broader: 'isoleren',
    also: ['leidingisolatie', 'technische isolatie aanbrengen', 'ketels isoleren'],
  }),
  vaardigheid(480, 'daken-en-vloeren-isoleren', 'daken en vloeren isoleren', {
    broader: 'isoleren',
    also: ['dakisolatie', 'vloerisolatie', 'isolatieplaten aanbrengen', 'bodemisolatie'],
  }),
  vaardigheid(481, 'slopen', 'sloopwerk doen', {
    also: ['slopen', 'sloopwerkzaamheden', 'wanden uitbreken', 'gebouwen strippen'],
  }),
  vaardigheid(482, 'breekhamer-gebruiken', 'breekhamer gebruiken', {
    broader: 'elektrisch-gereedschap-gebruiken',
    also: ['hakhamer gebruiken', 'sloophamer gebruiken', 'werken met een kango'],
  }),
  vaardigheid(483, 'bouwmaterialen-terugwinnen', 'bouwmaterialen scheiden en hergebruiken', {
    broader: 'afval-scheiden',
    also: ['circulair slopen', 'bouwafval scheiden', 'materialen oogsten uit gebouwen'],
  }),
  vaardigheid(484, 'asbest-verwijderen', 'asbest verwijderen', {
    broader: 'slopen',
    also: ['asbestsanering', 'asbest saneren', 'asbesthoudend materiaal verwijderen'],
  }),
  vaardigheid(485, 'adembescherming-gebruiken', 'adembescherming gebruiken', {
    broader: 'veilig-werken',
    also: ['werken met adembescherming', 'werken met een masker', 'volgelaatsmasker dragen'],
  }),
  vaardigheid(486, 'hijskraan-bedienen', 'hijskraan bedienen', {
    broader: 'hijsen',
    also: ['torenkraan bedienen', 'mobiele kraan bedienen', 'kraan bedienen', 'kraan draaien'],
    same: ['http://data.europa.eu/esco/skill/c96ab6ac-cf85-4c91-86b5-7ac5bb14eb28'],
  }),
  vaardigheid(487, 'hijsplan-lezen', 'hijsplan lezen', {
    broader: 'hijsen',
    also: ['hijsplannen lezen', 'hijstabellen lezen', 'hijsplan opstellen'],
  }),
  vaardigheid(488, 'grondverzetmachine-bedienen', 'grondverzetmachine bedienen', {
    also: ['graafmachine bedienen', 'rupskraan bedienen', 'mobiele graafmachine rijden', 'grondverzet'],
    same: ['http://data.europa.eu/esco/skill/978a76ca-0d14-43b5-a69d-1996dfeb22de'],
  }),
  vaardigheid(489, 'shovel-bedienen', 'shovel bedienen', {
    broader: 'grondverzetmachine-bedienen',
    also: ['shovel rijden', 'wiellader bedienen', 'laadschop bedienen'],
  }),
  vaardigheid(490, 'gps-machinebesturing', 'machines sturen met GPS', {
    also: ['GPS-machinebesturing', '3D-machinebesturing', 'werken met GPS op de kraan'],
  }),
  vaardigheid(491, 'machine-doorsmeren', 'dagelijks machineonderhoud doen', {
    broader: 'machines-onderhouden',
    also: ['machine doorsmeren', 'dagelijks onderhoud aan de machine', 'machines smeren en controleren'],
  }),
  vaardigheid(492, 'asfalteren', 'asfalt aanbrengen', {
    broader: 'wegen-aanleggen',
    also: ['asfalteren', 'asfaltwerk', 'asfalt draaien', 'asfalt afharken'],
    same: ['http://data.europa.eu/esco/skill/e7e19a59-a780-457b-a027-e901a5cf1ea3'],
  }),
  vaardigheid(493, 'wals-bedienen', 'wals bedienen', {
    broader: 'wegen-aanleggen',
    also: ['wals rijden', 'asfalt walsen', 'walsmachine bedienen'],
    same: ['http://data.europa.eu/esco/skill/5239e378-23c6-424d-9a9b-775653f22d04'],
  }),
  vaardigheid(494, 'wegmarkering-aanbrengen', 'wegmarkering aanbrengen', {
    broader: 'wegen-aanleggen',
    also: ['wegmarkering', 'belijning aanbrengen', 'wegen markeren'],
  }),
  vaardigheid(495, 'trottoirbanden-stellen', 'trottoirbanden stellen', {
    broader: 'bestraten',
    also: ['opsluitbanden plaatsen', 'banden stellen', 'stoepranden stellen'],
  }),
  vaardigheid(496, 'machinaal-bestraten', 'machinaal bestraten', {
    broader: 'bestraten',
    also: ['machinaal straten', 'werken met een stenenklem', 'bestratingsmachine bedienen'],
  }),
  vaardigheid(497, 'bouwplaats-opruimen', 'bouwplaats opruimen', {
    also: [
      'puin ruimen',
      'bouwplaats schoonhouden',
      'opruimwerk op de bouw',
      'steiger opruimen',
      'bouwplaats opgeruimd houden',
    ],
  }),
  vaardigheid(498, 'bouwmateriaal-aanvoeren', 'bouwmateriaal klaarzetten', {
    also: [
      'opperen',
      'materiaal aanvoeren op de bouw',
      'stenen aandragen',
      'bouwmaterialen sjouwen',
      'materiaal aandragen',
      'stenen aanvoeren',
    ],
  }),
  vaardigheid(499, 'kunststof-kozijnen-monteren', 'kunststof kozijnen monteren', {
    broader: 'kozijnen-stellen',
    also: ['kunststof kozijnen plaatsen', 'aluminium kozijnen monteren', 'kozijnmontage'],
  }),
  vaardigheid(500, 'zonwering-monteren', 'zonwering en rolluiken monteren', {
    also: ['rolluiken monteren', 'screens monteren', 'zonwering monteren'],
  }),
  vaardigheid(501, 'keukens-plaatsen', 'keukens plaatsen', {
    also: ['keukenmontage', 'keukens monteren', 'keukenapparatuur inbouwen'],
  }),
  vaardigheid(502, 'woningen-onderhouden', 'onderhoud aan woningen doen', {
    also: ['reparatieverzoeken uitvoeren', 'mutatieonderhoud', 'woningonderhoud', 'woningen opknappen'],
  }),
  vaardigheid(503, 'bouwplaats-leiden', 'bouwplaats leiden', {
    broader: 'leidinggeven',
    also: ['onderaannemers aansturen', 'uitvoering op de bouw leiden', 'bouwprojecten uitvoeren'],
  }),
  vaardigheid(504, 'bouwplanning-maken', 'bouwplanning maken', {
    also: ['bouwplanning bewaken', 'weekplanning voor de bouw maken', 'planning van onderaannemers'],
  }),
  vaardigheid(505, 'veiligheid-bespreken', 'veiligheid op het werk bespreken', {
    also: ['toolboxmeeting houden', 'werkplekinspecties doen', 'veiligheidsinstructie geven'],
  }),
  vaardigheid(506, 'werk-opleveren', 'werk opleveren', {
    also: [
      'opleverpunten oplossen',
      'woningen opleveren',
      'restpunten oplossen',
      'oplevering doen met de klant',
    ],
  }),
  kennis(507, 'bouwregels', 'regels voor bouwen', {
    also: ['Bouwbesluit', 'Besluit bouwwerken leefomgeving', 'bouwvoorschriften'],
  }),
  vaardigheid(508, 'prefab-stellen', 'prefab elementen stellen', {
    broader: 'betonbouw',
    also: ['prefab beton monteren', 'kanaalplaten leggen', 'casco monteren', 'prefab montage'],
  }),
  vaardigheid(509, 'riolen-reinigen', 'riolen reinigen en ontstoppen', {
    also: ['rioolreiniging', 'ontstoppen', 'verstoppingen verhelpen', 'kolken reinigen'],
  }),
  vaardigheid(510, 'riolen-inspecteren', 'riolen inspecteren', {
    broader: 'riolen-reinigen',
    also: ['rioolinspectie', 'rioolcamera gebruiken', 'camera-inspectie van riolen'],
    same: ['http://data.europa.eu/esco/skill/a72f56c2-5315-44a3-ac8d-9ee2446d9553'],
  }),
  vaardigheid(511, 'hogedruk-reinigen', 'hogedrukreiniger gebruiken', {
    broader: 'schoonmaken',
    also: ['hogedrukreiniging', 'werken met een hogedrukspuit', 'hogedrukreinigen'],
  }),
  vaardigheid(512, 'zuigwagen-bedienen', 'zuigwagen bedienen', {
    also: ['kolkenzuiger bedienen', 'vacuümwagen bedienen', 'combiwagen bedienen'],
  }),
  vaardigheid(513, 'gevelwerk-herstellen', 'gevels herstellen', {
    also: ['gevelrenovatie', 'gevelherstel', 'voegen uitslijpen', 'metselwerk repareren'],
  }),
  kennis(514, 'bouwmaterialen', 'bouwmaterialen', {
    also: ['kennis van bouwmaterialen', 'materialenkennis bouw', 'bouwkundige kennis'],
  }),
  vaardigheid(515, 'betonbouw', 'werken met beton', {
    also: ['betonwerk', 'betonbouw', 'betonwerkzaamheden'],
  }),
  vaardigheid(516, 'wegen-aanleggen', 'wegen aanleggen en onderhouden', {
    also: [
      'wegenbouw',
      'wegonderhoud',
      'aanleg van wegen',
      'wegwerkzaamheden uitvoeren',
      'wegen en pleinen aanleggen',
    ],
  }),
];
