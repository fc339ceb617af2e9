import { kennis, vaardigheid } from '../concept.ts';

/** Production, metal, maintenance and installation: 70 to 109. */
export const technologyCompetences = [
  vaardigheid(70, 'productiewerk', 'productiewerk doen', {
    also: ['productiewerkzaamheden', 'werken in een fabriek'],
  }),
  vaardigheid(71, 'machines-bedienen', 'machines bedienen', {
    broader: 'productiewerk',
    also: ['productiemachines bedienen', 'bedienen van machines'],
  }),
  vaardigheid(72, 'machines-instellen', 'machines instellen', {
    also: ['machines ombouwen', 'afstellen van machines', 'machines omstellen'],
  }),
  vaardigheid(73, 'producten-controleren', 'producten controleren', {
    broader: 'productiewerk',
    also: ['kwaliteitscontrole', 'kwaliteit controleren', 'eindcontrole'],
  }),
  vaardigheid(74, 'onderdelen-monteren', 'onderdelen monteren', {
    also: ['monteren', 'assembleren', 'in elkaar zetten'],
  }),
  vaardigheid(75, 'solderen', 'solderen', { also: ['printplaten solderen'] }),
  vaardigheid(76, 'lopende-band', 'aan de lopende band werken', {
    broader: 'productiewerk',
    also: ['lijnwerk', 'werken aan een productielijn'],
  }),
  vaardigheid(77, 'storingen-melden', 'storingen herkennen en melden', { also: ['storingen signaleren'] }),
  vaardigheid(78, 'storingen-verhelpen', 'storingen verhelpen', {
    also: ['storingen oplossen', 'storingzoeken', 'troubleshooting'],
  }),
  vaardigheid(79, 'productie-registreren', 'productiegegevens registreren', {
    broader: 'productiewerk',
    also: ['aantallen registreren', 'productieregistratie'],
  }),
  vaardigheid(80, 'verpakkingsmachine-bedienen', 'verpakkingsmachine bedienen', {
    broader: 'machines-bedienen',
    also: ['inpakmachine bedienen'],
  }),
  vaardigheid(81, 'cnc-machine-bedienen', 'CNC-machine bedienen', {
    broader: 'machines-bedienen',
    also: ['CNC draaien', 'CNC frezen', 'CNC-bewerken'],
  }),
  vaardigheid(82, 'cnc-programmeren', 'CNC-programma’s maken en aanpassen', {
    also: ['CNC programmeren', 'CAM programmeren'],
  }),
  vaardigheid(83, 'draaien-en-frezen', 'draaien en frezen', {
    broader: 'metaal-bewerken',
    also: ['verspanen', 'conventioneel draaien'],
  }),
  vaardigheid(84, 'meetgereedschap-gebruiken', 'meetgereedschap gebruiken', {
    broader: 'meten',
    also: ['schuifmaat gebruiken', 'micrometer gebruiken', 'meetinstrumenten gebruiken'],
  }),
  kennis(85, 'metaalkennis', 'metaalsoorten', { also: ['kennis van metalen', 'materiaalkennis metaal'] }),
  vaardigheid(86, 'lassen', 'lassen', { also: ['laswerk', 'lastechnieken'] }),
  vaardigheid(87, 'mig-mag-lassen', 'MIG/MAG-lassen', {
    broader: 'lassen',
    also: ['CO2-lassen', 'MIG lassen', 'MAG lassen'],
  }),
  vaardigheid(88, 'tig-lassen', 'TIG-lassen', { broader: 'lassen', also: ['argonlassen'] }),
  vaardigheid(89, 'elektrode-lassen', 'elektrodelassen', {
    broader: 'lassen',
    also: ['BMBE lassen', 'booglassen met elektrode'],
  }),
  vaardigheid(90, 'metaal-bewerken', 'metaal bewerken', {
    also: ['slijpen', 'metaalbewerking', 'zagen en boren in metaal'],
  }),
  vaardigheid(91, 'machines-onderhouden', 'machines onderhouden', {
    also: ['preventief onderhoud', 'technisch onderhoud', 'onderhoud aan machines'],
  }),
  kennis(92, 'hydrauliek-en-pneumatiek', 'hydrauliek en pneumatiek', { also: ['hydrauliek', 'pneumatiek'] }),
  vaardigheid(93, 'elektra-aanleggen', 'elektrische installaties aanleggen', {
    also: ['elektra aanleggen', 'elektrotechnisch installeren', 'bekabelen'],
  }),
  vaardigheid(94, 'schemas-lezen', 'elektrische schema’s lezen', {
    also: ['elektroschema’s lezen', 'schema lezen'],
  }),
  vaardigheid(95, 'kabels-trekken', 'kabels trekken', {
    broader: 'elektra-aanleggen',
    also: ['kabels leggen', 'kabelgoten monteren'],
  }),
  vaardigheid(96, 'groepenkasten-aansluiten', 'groepenkasten aansluiten', {
    broader: 'elektra-aanleggen',
    also: ['meterkasten aansluiten', 'verdeelkasten aansluiten', 'paneelbouw'],
  }),
  vaardigheid(97, 'elektrisch-meten', 'elektrische metingen doen', {
    broader: 'meten',
    also: ['doormeten', 'installaties testen'],
  }),
  vaardigheid(98, 'leidingen-aanleggen', 'leidingen aanleggen', {
    also: ['waterleiding aanleggen', 'gasleiding aanleggen', 'leidingwerk', 'fitten'],
  }),
  vaardigheid(99, 'cv-installaties-monteren', 'cv-installaties monteren', {
    also: ['cv-ketels monteren', 'verwarming monteren'],
  }),
  vaardigheid(100, 'sanitair-plaatsen', 'sanitair plaatsen', {
    also: ['badkamers plaatsen', 'sanitair monteren'],
  }),
  vaardigheid(101, 'warmtepompen-installeren', 'warmtepompen installeren', {
    also: ['warmtepomp aansluiten'],
  }),
  vaardigheid(102, 'zonnepanelen-monteren', 'zonnepanelen monteren', {
    also: ['PV-panelen leggen', 'zonnepanelen leggen'],
  }),
  kennis(103, 'nen-1010', 'elektrische veiligheid (NEN 1010)', {
    also: ['NEN 1010', 'NEN 3140', 'elektrotechniek'],
  }),
  kennis(104, 'installatietechniek', 'installatietechniek', {
    also: ['kennis van installaties', 'gas- en watervoorschriften'],
  }),
  vaardigheid(105, 'onderdelen-vervangen', 'onderdelen vervangen', {
    also: ['reviseren', 'defecte onderdelen vervangen'],
  }),
  kennis(106, 'werktuigbouw', 'werktuigbouwkunde', { also: ['mechanica', 'mechanische techniek'] }),
  vaardigheid(107, 'proces-bewaken', 'productieproces bewaken', {
    broader: 'productiewerk',
    also: ['procesbewaking', 'proces bijsturen'],
  }),
  vaardigheid(108, 'lasnaden-controleren', 'lasnaden controleren en afwerken', { also: ['lassen afwerken'] }),
  vaardigheid(109, 'grondstoffen-aanvullen', 'grondstoffen en materiaal aanvullen', {
    broader: 'productiewerk',
    also: ['machines vullen', 'materiaal aanvoeren'],
  }),
];
