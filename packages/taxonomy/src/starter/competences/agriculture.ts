import { kennis, vaardigheid } from '../concept.ts';

/** Trees, crops, animals and nature: 520 to 559. */
export const agricultureCompetences = [
  vaardigheid(520, 'bomen-klimmen', 'in bomen klimmen', {
    broader: 'op-hoogte-werken',
    also: ['boomklimmen', 'werken aan touwen in bomen', 'klimmend snoeien'],
    same: ['http://data.europa.eu/esco/skill/f3805809-9882-4bc5-bce1-b44040758b64'],
  }),
  vaardigheid(521, 'bomen-vellen', 'bomen vellen', {
    broader: 'groen-onderhouden',
    also: ['bomen omzagen', 'bomen rooien', 'vellen van bomen'],
    same: ['http://data.europa.eu/esco/skill/b8cfe3d0-15a7-4be4-a7f1-f5141ed11f16'],
  }),
  vaardigheid(522, 'bomen-beoordelen', 'bomen beoordelen op veiligheid', {
    also: ['boomveiligheidscontrole', 'VTA-controle', 'bomen inspecteren'],
  }),
  vaardigheid(523, 'hout-versnipperen', 'takken en hout versnipperen', {
    broader: 'groen-onderhouden',
    also: ['versnipperaar gebruiken', 'takken versnipperen', 'hakselaar bedienen'],
  }),
  vaardigheid(524, 'gewassen-verzorgen', 'gewassen verzorgen', {
    also: ['gewasverzorging', 'gewaswerk', 'gewashandelingen', 'planten verzorgen in de kas'],
  }),
  vaardigheid(525, 'oogsten', 'groente en fruit oogsten', {
    broader: 'gewassen-verzorgen',
    also: ['oogstwerk', 'fruit plukken', 'aardbeien plukken', 'asperges steken', 'champignons plukken'],
    same: ['http://data.europa.eu/esco/skill/2e4e8114-e579-453d-918e-b0262818ab76'],
  }),
  vaardigheid(526, 'stekken-en-verpotten', 'stekken en verpotten', {
    broader: 'gewassen-verzorgen',
    also: ['planten stekken', 'verpotten', 'oppotten', 'stekwerk'],
  }),
  vaardigheid(527, 'gewas-indraaien', 'gewas indraaien en blad plukken', {
    broader: 'gewassen-verzorgen',
    also: ['tomatenplanten indraaien', 'bladplukken', 'dieven en indraaien', 'planten toppen'],
  }),
  vaardigheid(528, 'bloemen-bossen', 'bloemen snijden en bossen', {
    broader: 'gewassen-verzorgen',
    also: ['bloemen bossen', 'bloemen sorteren', 'bloemen snijden'],
  }),
  vaardigheid(529, 'oogst-sorteren', 'groente, fruit en planten sorteren', {
    also: ['fruit sorteren', 'sorteren op maat en kwaliteit', 'planten sorteren', 'groente verpakken'],
  }),
  vaardigheid(530, 'kasklimaat-regelen', 'kasklimaat en water regelen', {
    also: ['klimaatcomputer bedienen', 'watergift regelen', 'kasklimaat bewaken'],
  }),
  vaardigheid(531, 'gewasziekten-herkennen', 'ziekten en plagen in gewas herkennen', {
    also: ['plagen scouten', 'gewasziekten herkennen', 'biologische bestrijding inzetten'],
  }),
  vaardigheid(532, 'gewas-beschermen', 'gewasbescherming toepassen', {
    broader: 'gewassen-verzorgen',
    also: ['gewasbescherming', 'gewasbeschermingsmiddelen spuiten', 'veldspuit gebruiken'],
  }),
  vaardigheid(533, 'trekker-rijden', 'trekker rijden', {
    broader: 'voertuigen-besturen',
    also: ['tractor rijden', 'trekker besturen', 'tractor besturen', 'rijden met trekker en kipper'],
  }),
  vaardigheid(534, 'landbouwmachines-bedienen', 'landbouwmachines bedienen', {
    also: ['combine rijden', 'mest uitrijden', 'gras inkuilen', 'werken met landbouwmachines'],
    same: ['http://data.europa.eu/esco/skill/00dd3271-077f-4a12-a958-e297fdd724ce'],
  }),
  vaardigheid(535, 'landbouwmachines-onderhouden', 'landbouwmachines onderhouden', {
    broader: 'machines-onderhouden',
    also: ['trekkers repareren', 'landbouwmachines repareren', 'grondverzetmachines repareren'],
    same: ['http://data.europa.eu/esco/skill/2c5fbce2-cd76-4ef9-83c4-3a1b9afad015'],
  }),
  vaardigheid(536, 'grond-bewerken', 'grond bewerken voor gewas', {
    broader: 'gewassen-verzorgen',
    also: ['land ploegen', 'zaaibed klaarmaken', 'eggen en frezen', 'zaaien en poten met machines'],
  }),
  vaardigheid(537, 'dieren-verzorgen', 'dieren verzorgen', {
    also: ['dierverzorging', 'omgaan met dieren', 'werken met dieren', 'vee verzorgen'],
  }),
  vaardigheid(538, 'dieren-voeren', 'dieren voeren', {
    broader: 'dieren-verzorgen',
    also: ['koeien voeren', 'voer mengen', 'voeren van dieren'],
  }),
  vaardigheid(539, 'melken', 'koeien melken', {
    broader: 'dieren-verzorgen',
    also: ['melken', 'melkrobot bedienen', 'geiten melken'],
    same: ['http://data.europa.eu/esco/skill/cacb30e8-eb78-40bf-b664-b7a4c8a018a3'],
  }),
  vaardigheid(540, 'stallen-reinigen', 'stallen en hokken schoonmaken', {
    broader: 'schoonmaken',
    also: ['stallen uitmesten', 'hokken schoonmaken', 'uitmesten'],
  }),
  vaardigheid(541, 'diergezondheid-controleren', 'ziekte bij dieren herkennen', {
    broader: 'dieren-verzorgen',
    also: ['gezondheid van dieren controleren', 'zieke dieren herkennen', 'diergezondheid bewaken'],
  }),
  vaardigheid(542, 'jonge-dieren-opfokken', 'jonge dieren opfokken', {
    broader: 'dieren-verzorgen',
    also: ['kalveren verzorgen', 'jongvee verzorgen', 'biggen verzorgen', 'opfok van dieren'],
  }),
  vaardigheid(543, 'dieren-verplaatsen', 'dieren veilig vasthouden en verplaatsen', {
    broader: 'dieren-verzorgen',
    also: ['dieren verplaatsen', 'vee verladen', 'honden uitlaten', 'dieren vangen en vasthouden'],
  }),
  vaardigheid(544, 'afrasteringen-plaatsen', 'hekken en afrasteringen plaatsen', {
    also: ['hekwerk plaatsen', 'afrastering zetten', 'palen slaan voor hekwerk'],
  }),
  vaardigheid(545, 'natuur-beheren', 'bos en natuur onderhouden', {
    broader: 'groen-onderhouden',
    also: ['bosonderhoud', 'natuurbeheer', 'natuuronderhoud', 'natuurterreinen maaien'],
  }),
  kennis(546, 'natuurkennis', 'natuur en beschermde soorten', {
    also: ['flora en fauna', 'kennis van de natuur', 'beschermde planten en dieren'],
  }),
  vaardigheid(547, 'oevers-onderhouden', 'sloten en oevers onderhouden', {
    broader: 'groen-onderhouden',
    also: ['sloten schonen', 'watergangen maaien', 'oeverbeheer', 'maaiboot varen'],
  }),
  vaardigheid(548, 'bemesten', 'bemesten en water geven', {
    broader: 'gewassen-verzorgen',
    also: ['bemesting', 'planten water geven', 'kunstmest strooien'],
  }),
  kennis(549, 'dierenwelzijn', 'dierenwelzijn', {
    also: ['kennis van dieren', 'diergedrag', 'regels voor dierenwelzijn'],
    same: ['http://data.europa.eu/esco/skill/4e6cfb60-9579-4822-8a5e-424bc0c8835c'],
  }),
  vaardigheid(550, 'bezoekers-rondleiden-dieren', 'bezoekers uitleg geven over dieren', {
    also: ['voorlichting over dieren', 'rondleidingen op de boerderij geven'],
  }),
];
