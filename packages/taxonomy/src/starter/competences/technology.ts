import { kennis, vaardigheid } from '../concept.ts';

/** Production, metal, maintenance and installation: 70 to 109. */
export const technologyCompetences = [
  vaardigheid(70, 'productiewerk', 'productiewerk doen', {
    also: [
      'productiewerkzaamheden',
      'werken in een fabriek',
      'productie-ervaring',
      'ervaring in de productie',
      'lopend productiewerk',
    ],
  }),
  vaardigheid(71, 'machines-bedienen', 'machines bedienen', {
    broader: 'productiewerk',
    also: [
      'productiemachines bedienen',
      'bedienen van machines',
      'machine bedienen',
      'bediening van machines',
      'machines aan- en uitzetten',
    ],
  }),
  vaardigheid(72, 'machines-instellen', 'machines instellen', {
    also: [
      'machines ombouwen',
      'afstellen van machines',
      'machines omstellen',
      'machine instellen',
      'ombouwen van machines',
      'productielijnen omstellen',
    ],
  }),
  vaardigheid(73, 'producten-controleren', 'producten controleren', {
    broader: 'productiewerk',
    also: [
      'kwaliteitscontrole',
      'kwaliteit controleren',
      'eindcontrole',
      'producten nakijken op fouten',
      'controle van producten',
      'eindproducten controleren',
      'visuele controle',
    ],
    same: ['http://data.europa.eu/esco/skill/1a3660c2-011c-4e96-9b1d-529afc305428'],
  }),
  vaardigheid(74, 'onderdelen-monteren', 'onderdelen monteren', {
    also: [
      'montage van onderdelen',
      'assembleren',
      'in elkaar zetten',
      'onderdelen in elkaar zetten',
      'producten assembleren',
      'montagewerk',
      'assemblagewerk',
    ],
  }),
  vaardigheid(75, 'solderen', 'solderen', {
    also: ['printplaten solderen', 'soldeerwerk', 'componenten solderen', 'soldeerbout gebruiken'],
    same: ['http://data.europa.eu/esco/skill/136596a4-00b5-4ed3-bb6e-717198c1ccbe'],
  }),
  vaardigheid(76, 'lopende-band', 'aan de lopende band werken', {
    broader: 'productiewerk',
    also: [
      'lijnwerk',
      'werken aan een productielijn',
      'lopendebandwerk',
      'werken aan de lopende band',
      'werken aan de lijn',
      'bandwerk',
    ],
  }),
  vaardigheid(77, 'storingen-melden', 'storingen herkennen en melden', {
    also: ['storingen signaleren', 'storingen doorgeven', 'afwijkingen aan machines melden'],
  }),
  vaardigheid(78, 'storingen-verhelpen', 'storingen verhelpen', {
    also: [
      'storingen oplossen',
      'storingzoeken',
      'troubleshooting',
      'storingen opsporen',
      'storingen zoeken',
      'storingsanalyse',
      'kleine storingen verhelpen',
    ],
  }),
  vaardigheid(79, 'productie-registreren', 'productiegegevens registreren', {
    broader: 'productiewerk',
    also: [
      'aantallen registreren',
      'productieregistratie',
      'productiecijfers bijhouden',
      'productielijsten invullen',
    ],
    same: ['http://data.europa.eu/esco/skill/c5efe5ad-c5e3-4bd1-9c8b-4a514940f4d6'],
  }),
  vaardigheid(80, 'verpakkingsmachine-bedienen', 'verpakkingsmachine bedienen', {
    broader: 'machines-bedienen',
    also: [
      'inpakmachine bedienen',
      'verpakkingslijn bedienen',
      'sealmachine bedienen',
      'flowpackmachine bedienen',
    ],
    same: ['http://data.europa.eu/esco/skill/01fec851-b5f4-419b-940a-3b4c835adfa8'],
  }),
  vaardigheid(81, 'cnc-machine-bedienen', 'CNC-machine bedienen', {
    broader: 'machines-bedienen',
    also: [
      'CNC draaien',
      'CNC frezen',
      'CNC-bewerken',
      'werken met CNC-machines',
      'CNC-draaibank bedienen',
      'CNC-freesbank bedienen',
      'CNC-ervaring',
    ],
  }),
  vaardigheid(82, 'cnc-programmeren', 'CNC-programma’s maken en aanpassen', {
    also: [
      'CNC programmeren',
      'CAM programmeren',
      'CNC-programma’s aanpassen',
      'programmeren in Heidenhain',
      'Mastercam',
    ],
  }),
  vaardigheid(83, 'draaien-en-frezen', 'draaien en frezen', {
    broader: 'metaal-bewerken',
    also: [
      'verspanen',
      'conventioneel draaien',
      'conventioneel frezen',
      'draaibank bedienen',
      'freesbank bedienen',
      'verspaning',
    ],
  }),
  vaardigheid(84, 'meetgereedschap-gebruiken', 'meetgereedschap gebruiken', {
    broader: 'meten',
    also: [
      'schuifmaat gebruiken',
      'micrometer gebruiken',
      'meetinstrumenten gebruiken',
      'werken met meetgereedschap',
      'schuifmaat en micrometer',
      'meetmiddelen gebruiken',
    ],
    same: ['http://data.europa.eu/esco/skill/42c25baf-ccb3-47d9-a872-bb2ceb615538'],
  }),
  kennis(85, 'metaalkennis', 'metaalsoorten', {
    also: ['kennis van metalen', 'materiaalkennis metaal', 'metaalkennis', 'RVS en aluminium kennen'],
  }),
  vaardigheid(86, 'lassen', 'lassen', {
    also: ['laswerk', 'lastechnieken', 'laservaring', 'laswerkzaamheden', 'metaal lassen'],
  }),
  vaardigheid(87, 'mig-mag-lassen', 'MIG/MAG-lassen', {
    broader: 'lassen',
    also: ['CO2-lassen', 'MIG lassen', 'MAG lassen', 'MIG/MAG', 'MIG-lassen ervaring', 'lassen met CO2'],
  }),
  vaardigheid(88, 'tig-lassen', 'TIG-lassen', {
    broader: 'lassen',
    also: ['argonlassen', 'TIG', 'RVS lassen', 'TIG lassen van aluminium'],
    same: ['http://data.europa.eu/esco/skill/a51adea8-bf02-488a-a0d8-b0961caca5b0'],
  }),
  vaardigheid(89, 'elektrode-lassen', 'elektrodelassen', {
    broader: 'lassen',
    also: ['BMBE lassen', 'booglassen met elektrode', 'lassen met elektrode', 'elektrode lassen BMBE'],
  }),
  vaardigheid(90, 'metaal-bewerken', 'metaal bewerken', {
    also: [
      'slijpen',
      'metaalbewerking',
      'zagen en boren in metaal',
      'metaal zagen en boren',
      'metaal slijpen',
      'haakse slijper gebruiken',
    ],
    same: ['http://data.europa.eu/esco/skill/e53c1103-5d13-45f9-86d8-0b291a3eaa10'],
  }),
  vaardigheid(91, 'machines-onderhouden', 'machines onderhouden', {
    also: [
      'preventief onderhoud',
      'technisch onderhoud',
      'onderhoud aan machines',
      'onderhoud aan productiemachines',
      'machineonderhoud',
      'onderhoud uitvoeren',
      'smeren van machines',
    ],
    same: ['http://data.europa.eu/esco/skill/61d9ad65-6a78-4c72-9824-aeca20d9a102'],
  }),
  kennis(92, 'hydrauliek-en-pneumatiek', 'hydrauliek en pneumatiek', {
    also: ['hydrauliek', 'pneumatiek', 'hydraulica', 'pneumatische systemen', 'hydraulische systemen'],
  }),
  vaardigheid(93, 'elektra-aanleggen', 'elektrische installaties aanleggen', {
    also: [
      'elektra aanleggen',
      'elektrotechnisch installeren',
      'bekabelen',
      'elektriciteit aanleggen',
      'elektrische installaties monteren',
      'schakelmateriaal monteren',
      'elektrawerk',
    ],
  }),
  vaardigheid(94, 'schemas-lezen', 'elektrische schema’s lezen', {
    broader: 'tekeningen-lezen',
    also: [
      'elektroschema’s lezen',
      'schema lezen',
      'elektrische tekeningen lezen',
      'schakelschema’s lezen',
      'elektrotechnische schema’s lezen',
    ],
  }),
  vaardigheid(95, 'kabels-trekken', 'kabels trekken', {
    broader: 'elektra-aanleggen',
    also: [
      'kabels leggen',
      'kabelgoten monteren',
      'bekabeling aanleggen',
      'kabelwerk',
      'buizen en kabelgoten leggen',
    ],
  }),
  vaardigheid(96, 'groepenkasten-aansluiten', 'groepenkasten aansluiten', {
    broader: 'elektra-aanleggen',
    also: [
      'meterkasten aansluiten',
      'verdeelkasten aansluiten',
      'groepenkast aansluiten',
      'meterkasten vervangen',
      'groepenkasten plaatsen',
    ],
  }),
  vaardigheid(97, 'elektrisch-meten', 'elektrische metingen doen', {
    broader: 'meten',
    also: [
      'doormeten',
      'installaties testen',
      'elektrotechnisch meten',
      'installaties doormeten',
      'multimeter gebruiken',
    ],
  }),
  vaardigheid(98, 'leidingen-aanleggen', 'leidingen aanleggen', {
    broader: 'installatiewerk',
    also: [
      'waterleiding aanleggen',
      'gasleiding aanleggen',
      'leidingwerk',
      'fitten',
      'leidingen monteren',
      'leidingen leggen',
      'koperen leidingen solderen',
      'water- en gasleidingen aanleggen',
    ],
  }),
  vaardigheid(99, 'cv-installaties-monteren', 'cv-installaties monteren', {
    broader: 'installatiewerk',
    also: [
      'cv-ketels monteren',
      'verwarming monteren',
      'cv-installaties aanleggen',
      'radiatoren plaatsen',
      'vloerverwarming aanleggen',
      'ketels plaatsen',
    ],
  }),
  vaardigheid(100, 'sanitair-plaatsen', 'sanitair plaatsen', {
    broader: 'installatiewerk',
    also: [
      'badkamers plaatsen',
      'sanitair monteren',
      'sanitair installeren',
      'toiletten en douches plaatsen',
      'badkamers installeren',
    ],
    same: ['http://data.europa.eu/esco/skill/ef6cb992-07d1-435b-a150-45d92228db1e'],
  }),
  vaardigheid(101, 'warmtepompen-installeren', 'warmtepompen installeren', {
    broader: 'installatiewerk',
    also: ['warmtepomp aansluiten', 'warmtepompen plaatsen', 'warmtepompen monteren'],
    same: ['http://data.europa.eu/esco/skill/00735755-adc6-4ea0-b034-b8caff339c9f'],
  }),
  vaardigheid(102, 'zonnepanelen-monteren', 'zonnepanelen monteren', {
    also: [
      'PV-panelen leggen',
      'zonnepanelen leggen',
      'zonnepanelen installeren',
      'zonnepanelen plaatsen',
      'PV-systemen aanleggen',
    ],
    same: ['http://data.europa.eu/esco/skill/08a5f6dd-d3dd-4371-9919-6d730f34499c'],
  }),
  kennis(103, 'nen-1010', 'elektrische veiligheid (NEN 1010)', {
    also: [
      'NEN 1010',
      'NEN 3140',
      'elektrotechniek',
      'elektrotechnische normen',
      'kennis van elektrotechniek',
    ],
  }),
  kennis(104, 'installatietechniek', 'installatietechniek', {
    also: [
      'kennis van installaties',
      'gas- en watervoorschriften',
      'werktuigkundige installaties',
      'kennis van installatietechniek',
    ],
  }),
  vaardigheid(105, 'onderdelen-vervangen', 'onderdelen vervangen', {
    also: ['reviseren', 'defecte onderdelen vervangen', 'onderdelen wisselen', 'slijtdelen vervangen'],
    same: ['http://data.europa.eu/esco/skill/87af00b5-30fa-41c8-bfa5-357f22c8d589'],
  }),
  kennis(106, 'werktuigbouw', 'werktuigbouwkunde', {
    also: ['mechanica', 'mechanische techniek', 'werktuigbouw', 'kennis van werktuigbouwkunde'],
  }),
  vaardigheid(107, 'proces-bewaken', 'productieproces bewaken', {
    broader: 'productiewerk',
    also: [
      'procesbewaking',
      'proces bijsturen',
      'productieproces controleren',
      'processen bewaken',
      'processen bijsturen',
    ],
  }),
  vaardigheid(108, 'lasnaden-controleren', 'lasnaden controleren en afwerken', {
    broader: 'lassen',
    also: ['lassen afwerken', 'lasnaden slijpen', 'lasnaden afwerken', 'lassen visueel controleren'],
  }),
  vaardigheid(109, 'grondstoffen-aanvullen', 'grondstoffen en materiaal aanvullen', {
    broader: 'productiewerk',
    also: [
      'machines vullen',
      'materiaal aanvoeren',
      'grondstoffen bijvullen',
      'materiaal klaarleggen',
      'lijn bevoorraden',
      'granulaat bijvullen',
      'machines bijvullen',
    ],
  }),
];
