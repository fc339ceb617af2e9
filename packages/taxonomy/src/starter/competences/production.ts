import { kennis, vaardigheid } from '../concept.ts';

/** Process and food industry, quality, print, textile, wood, plastics and coating: 335 to 389, 584 and 585. */
export const productionCompetences = [
  vaardigheid(335, 'ploeg-overdragen', 'werk overdragen aan de volgende ploeg', {
    also: ['ploegoverdracht', 'overdracht bij ploegwissel', 'shiftoverdracht'],
  }),
  vaardigheid(336, 'procesinstallaties-bedienen', 'procesinstallaties bedienen', {
    broader: 'machines-bedienen',
    also: [
      'procesapparatuur bedienen',
      'bedienen vanuit de controlekamer',
      'installaties opstarten en stoppen',
    ],
  }),
  vaardigheid(337, 'monsters-nemen', 'monsters nemen en meten', {
    broader: 'producten-controleren',
    also: ['monsters nemen', 'samples nemen', 'monsters analyseren', 'pH en temperatuur meten'],
  }),
  vaardigheid(338, 'grondstoffen-mengen', 'grondstoffen wegen en mengen', {
    broader: 'productiewerk',
    also: ['grondstoffen afwegen', 'mengen en doseren', 'batches maken', 'recepten draaien'],
  }),
  vaardigheid(339, 'machines-reinigen', 'machines reinigen', {
    broader: 'schoonmaken',
    also: ['productielijn schoonmaken', 'schoonmaken van machines', 'CIP-reiniging'],
  }),
  vaardigheid(340, 'lean-werken', 'lean werken', {
    also: ['continu verbeteren', 'lean manufacturing', 'kaizen', 'verbetervoorstellen doen'],
  }),
  kennis(341, 'gmp', 'goede productiepraktijk (GMP)', {
    also: ['GMP', 'GMP-richtlijnen', 'good manufacturing practice'],
    same: ['http://data.europa.eu/esco/skill/13f22eb5-e3a8-405a-9d89-c8124d4a239a'],
  }),
  vaardigheid(342, 'voedsel-verwerken', 'voedingsmiddelen verwerken', {
    also: [
      'werken in de voedingsindustrie',
      'levensmiddelen verwerken',
      'werken in de levensmiddelenindustrie',
    ],
  }),
  vaardigheid(343, 'voedsel-portioneren', 'voedingsmiddelen portioneren', {
    broader: 'voedsel-verwerken',
    also: ['producten portioneren', 'maaltijden samenstellen aan de lijn', 'porties afwegen'],
  }),
  vaardigheid(344, 'werken-in-kou', 'werken in een koude ruimte', {
    also: [
      'werken in de kou',
      'werken in een gekoelde ruimte',
      'werken bij lage temperaturen',
      'werken in een koeling',
      'koude werkomgeving',
    ],
  }),
  vaardigheid(345, 'deeg-maken', 'deeg en beslag maken', {
    broader: 'voedsel-verwerken',
    also: ['deeg kneden', 'deeg maken', 'beslag maken', 'deeg opmaken'],
  }),
  vaardigheid(346, 'brood-bakken', 'brood bakken', {
    broader: 'voedsel-verwerken',
    also: ['brood vormen en bakken', 'bakkersoven bedienen', 'broodbereiding'],
  }),
  vaardigheid(347, 'banket-maken', 'banket en gebak maken', {
    broader: 'voedsel-verwerken',
    also: ['taarten maken', 'gebak maken', 'patisserie', 'banketbakken'],
  }),
  vaardigheid(348, 'vlees-verwerken', 'vlees verwerken', {
    broader: 'voedsel-verwerken',
    also: ['vleeswaren maken', 'vleesverwerking', 'gehakt en worst maken', 'vleesproducten bereiden'],
  }),
  vaardigheid(349, 'vlees-uitbenen', 'vlees uitbenen en uitsnijden', {
    broader: 'vlees-verwerken',
    also: ['uitbenen', 'vlees snijden', 'karkassen uitsnijden', 'vlees portioneren'],
  }),
  vaardigheid(350, 'messen-gebruiken', 'messen gebruiken en slijpen', {
    also: ['werken met messen', 'messen slijpen', 'snijtechnieken'],
  }),
  vaardigheid(351, 'toonbank-verzorgen', 'toonbank en vitrine verzorgen', {
    also: ['vitrine opmaken', 'toonbank vullen', 'vitrine inrichten'],
  }),
  vaardigheid(352, 'kwaliteitsmetingen-doen', 'kwaliteitsmetingen doen', {
    broader: 'producten-controleren',
    also: ['steekproeven nemen', 'ingangscontrole', 'kwaliteitsmetingen uitvoeren', 'producten keuren'],
  }),
  vaardigheid(353, 'fouten-uitzoeken', 'oorzaken van fouten uitzoeken', {
    broader: 'problemen-oplossen',
    also: ['oorzaakanalyse', 'root cause analyse', 'afkeur onderzoeken', 'afwijkingen analyseren'],
  }),
  kennis(354, 'kwaliteitsnormen', 'kwaliteitsnormen', {
    also: ['ISO 9001', 'kwaliteitssystemen', 'kennis van kwaliteitsnormen'],
    same: ['http://data.europa.eu/esco/skill/8d4271ca-c9fd-40b3-875f-15f78332a49e'],
  }),
  vaardigheid(355, 'meetrapporten-maken', 'meetrapporten maken', {
    broader: 'rapporteren',
    also: ['keuringsrapporten maken', 'meetgegevens vastleggen', 'kwaliteitsrapporten opstellen'],
  }),
  vaardigheid(356, 'drukpers-bedienen', 'drukpers bedienen', {
    broader: 'machines-bedienen',
    also: [
      'offset drukken',
      'drukwerk maken',
      'digitale pers bedienen',
      'printers bedienen in een drukkerij',
    ],
  }),
  vaardigheid(357, 'kleuren-mengen', 'kleuren mengen en controleren', {
    also: ['inkt mengen', 'kleurcontrole', 'kleuren op elkaar afstemmen', 'lak op kleur mengen'],
  }),
  vaardigheid(358, 'drukwerk-afwerken', 'drukwerk afwerken', {
    also: ['snijden, vouwen en nieten', 'brochures vouwen', 'boekbinden', 'nabewerking van drukwerk'],
  }),
  vaardigheid(359, 'papier-snijden', 'papiersnijmachine bedienen', {
    broader: 'machines-bedienen',
    also: ['papier snijden', 'snijmachine voor papier', 'vouwmachine bedienen'],
    same: ['http://data.europa.eu/esco/skill/72fbbb25-f8a5-4eb5-9983-82d3312e8257'],
  }),
  vaardigheid(360, 'drukbestanden-klaarmaken', 'drukbestanden klaarmaken', {
    also: ['prepress', 'opmaakbestanden controleren', 'bestanden drukklaar maken'],
  }),
  vaardigheid(361, 'naaien', 'naaien', {
    also: ['naaimachine bedienen', 'naaiwerk', 'stikken op de naaimachine', 'werken met een naaimachine'],
    same: ['http://data.europa.eu/esco/skill/a3ef84f9-c436-437a-bc6f-4956ae13e1eb'],
  }),
  vaardigheid(362, 'stoffen-snijden', 'stoffen knippen en snijden', {
    also: ['stof snijden', 'patronen uitknippen', 'textiel snijden'],
  }),
  vaardigheid(363, 'kleding-herstellen', 'kleding herstellen', {
    broader: 'naaien',
    also: ['kleding vermaken', 'kledingreparatie', 'kleding innemen', 'ritsen vervangen'],
    same: ['http://data.europa.eu/esco/skill/7e2f6f05-d6ef-45f3-a33c-5d6d0b07e1cf'],
  }),
  kennis(364, 'textielkennis', 'stoffen en textiel', {
    also: ['kennis van stoffen', 'textielkennis', 'materialenkennis textiel'],
  }),
  vaardigheid(365, 'meubels-maken', 'meubels maken', {
    broader: 'hout-bewerken',
    also: ['meubels bouwen', 'kasten maken', 'interieurs bouwen', 'interieurbouw'],
  }),
  vaardigheid(366, 'houtmachines-bedienen', 'houtbewerkingsmachines bedienen', {
    broader: 'hout-bewerken',
    also: ['machinaal hout bewerken', 'formaatzaag bedienen', 'vlakbank gebruiken', 'CNC-houtbewerking'],
  }),
  vaardigheid(367, 'hout-afwerken', 'hout schuren en lakken', {
    also: ['meubels lakken', 'houten producten afwerken', 'hout beitsen'],
  }),
  vaardigheid(368, 'houtverbindingen-maken', 'houtverbindingen maken', {
    broader: 'hout-bewerken',
    also: ['hout lijmen en klemmen', 'pen-en-gatverbindingen maken', 'deuvels en lamellen aanbrengen'],
  }),
  kennis(369, 'houtkennis', 'houtsoorten en plaatmateriaal', {
    also: ['houtkennis', 'kennis van hout', 'plaatmateriaal kennen'],
  }),
  vaardigheid(370, 'spuitgieten', 'spuitgietmachine bedienen', {
    broader: 'machines-bedienen',
    also: ['spuitgieten', 'kunststof spuitgieten', 'extruder bedienen'],
    same: ['http://data.europa.eu/esco/skill/861f3a02-8c0d-45fa-8827-04995649afc5'],
  }),
  vaardigheid(371, 'matrijzen-wisselen', 'matrijzen wisselen', {
    broader: 'machines-instellen',
    also: ['mallen wisselen', 'matrijswissels doen', 'gereedschapswissels op de machine'],
  }),
  kennis(372, 'kunststofkennis', 'kunststoffen', {
    also: ['kennis van kunststof', 'materiaalkennis kunststof', 'polymeren'],
  }),
  vaardigheid(373, 'kunststof-afwerken', 'kunststof producten afwerken', {
    also: ['gietranden wegsnijden', 'kunststof bewerken', 'aanspuitingen verwijderen'],
  }),
  vaardigheid(374, 'lak-spuiten', 'lak en coating spuiten', {
    broader: 'verf-aanbrengen',
    also: ['lakspuiten', 'natlakken', 'spuitwerk', 'verf spuiten', 'coating aanbrengen'],
  }),
  vaardigheid(375, 'poedercoaten', 'poedercoaten', {
    broader: 'lak-spuiten',
    also: ['poederlakken', 'moffelen', 'werken in een poedercoatlijn'],
  }),
  vaardigheid(376, 'stralen-en-ontvetten', 'stralen en ontvetten', {
    also: ['gritstralen', 'staalstralen', 'onderdelen ontvetten', 'oppervlakken stralen'],
  }),
  vaardigheid(377, 'onderdelen-maskeren', 'onderdelen maskeren', {
    also: ['maskeren', 'afplakken voor het spuiten', 'afdoppen'],
  }),
  vaardigheid(378, 'laagdikte-meten', 'laagdikte meten', {
    broader: 'meten',
    also: ['laagdiktemeter gebruiken', 'coating controleren'],
  }),
  vaardigheid(379, 'productie-plannen', 'productie plannen', {
    also: ['productieplanning maken', 'orders inplannen in de productie', 'bezetting van de lijnen plannen'],
  }),
  vaardigheid(380, 'prestaties-bewaken', 'prestaties van de afdeling bewaken', {
    also: ['KPI’s bewaken', 'OEE bewaken', 'productiecijfers bespreken', 'productieresultaten bewaken'],
  }),
  vaardigheid(381, 'medewerkersgesprekken-voeren', 'gesprekken met medewerkers voeren', {
    broader: 'leidinggeven',
    also: ['functioneringsgesprekken voeren', 'medewerkers coachen'],
  }),
  vaardigheid(382, 'cleanroom-werken', 'werken in een cleanroom', {
    also: [
      'cleanroomervaring',
      'werken volgens cleanroomregels',
      'stofvrij werken',
      'cleanroomkleding dragen',
    ],
  }),
  vaardigheid(383, 'lijmen', 'onderdelen lijmen', {
    also: ['lijmverbindingen maken', 'lijmen en afkitten van onderdelen', 'verlijmen'],
  }),
  vaardigheid(384, 'microscoop-gebruiken', 'werken onder een microscoop', {
    also: ['microscoop gebruiken', 'microassemblage', 'werken met een pincet'],
  }),
  vaardigheid(584, 'laboratoriumproeven-doen', 'laboratoriumproeven doen', {
    also: ['laboratoriumanalyses uitvoeren', 'labwerk', 'analyses uitvoeren in het laboratorium', 'titreren'],
    same: ['http://data.europa.eu/esco/skill/0b917c3e-e49f-40d9-8f95-3bc8e9c06fd2'],
  }),
  vaardigheid(585, 'laboratoriumapparatuur-gebruiken', 'laboratoriumapparatuur gebruiken en ijken', {
    also: ['labapparatuur gebruiken', 'HPLC', 'gaschromatografie', 'meetapparatuur kalibreren'],
  }),
];
