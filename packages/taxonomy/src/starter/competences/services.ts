import { kennis, vaardigheid } from '../concept.ts';

/** Cleaning, facilities, safety and public order: 670 to 699. */
export const servicesCompetences = [
  vaardigheid(670, 'schoonmaakteam-aansturen', 'schoonmaakteam aansturen', {
    broader: 'leidinggeven',
    also: ['leidinggeven aan schoonmakers', 'aansturen van schoonmakers', 'schoonmaakteam leiden'],
  }),
  vaardigheid(671, 'schoonmaakwerk-controleren', 'schoonmaakwerk controleren', {
    also: [
      'schoonmaakkwaliteit controleren',
      'VSR-controle',
      'DKS-controle',
      'schoonmaakcontroles uitvoeren',
    ],
  }),
  vaardigheid(672, 'tapijt-reinigen', 'tapijt en meubels reinigen', {
    broader: 'schoonmaken',
    also: ['tapijtreiniging', 'tapijt reinigen', 'meubelreiniging'],
  }),
  vaardigheid(673, 'vloeren-behandelen', 'vloeren strippen en in de was zetten', {
    broader: 'schoonmaken',
    also: ['vloeronderhoud', 'vloeren conserveren', 'vloeren schrobben'],
  }),
  vaardigheid(674, 'industrieel-reinigen', 'industrieel schoonmaken', {
    broader: 'schoonmaken',
    also: ['industriële reiniging', 'tanks en silo’s reinigen', 'schoonmaken in een fabriek'],
  }),
  vaardigheid(675, 'calamiteiten-reinigen', 'schoonmaken na brand of ongeval', {
    broader: 'schoonmaken',
    also: ['calamiteitenreiniging', 'schoonmaken na brand', 'woningontruiming'],
  }),
  vaardigheid(676, 'oplevering-schoonmaken', 'gebouwen schoonmaken voor oplevering', {
    broader: 'schoonmaken',
    also: ['opleveringsschoonmaak', 'eindschoonmaak'],
  }),
  vaardigheid(677, 'wasmachines-bedienen', 'grote wasmachines en drogers bedienen', {
    broader: 'machines-bedienen',
    also: ['wasstraat bedienen', 'industriële wasmachines bedienen', 'wasmachines vullen en legen'],
  }),
  vaardigheid(678, 'wasgoed-sorteren', 'wasgoed sorteren', {
    broader: 'was-verzorgen',
    also: ['vuile was sorteren', 'linnen sorteren', 'kleding en linnen uitzoeken'],
  }),
  vaardigheid(679, 'strijken-en-vouwen', 'strijken en vouwen', {
    broader: 'was-verzorgen',
    also: ['kleding strijken', 'linnengoed vouwen', 'mangelen', 'strijkwerk'],
    same: ['http://data.europa.eu/esco/skill/562b1180-83e7-4041-8468-2f28d03b7893'],
  }),
  vaardigheid(680, 'meubels-verplaatsen', 'werkplekken inrichten en meubels verplaatsen', {
    also: ['interne verhuizingen doen', 'meubilair verplaatsen', 'werkplekken inrichten'],
  }),
  vaardigheid(681, 'facilitaire-meldingen', 'meldingen over het gebouw afhandelen', {
    also: [
      'facilitaire meldingen afhandelen',
      'servicemeldingen afhandelen',
      'gebreken aan het gebouw melden',
    ],
  }),
  vaardigheid(682, 'koffieautomaten-verzorgen', 'koffieautomaten vullen en schoonmaken', {
    also: [
      'koffieautomaten bijvullen',
      'koffiemachines schoonmaken',
      'pantry bijhouden',
      'koffievoorziening verzorgen',
    ],
  }),

  vaardigheid(685, 'fouilleren', 'mensen en tassen controleren', {
    broader: 'toegang-controleren',
    also: ['fouilleren', 'tassen controleren', 'bagagecontrole', 'passagierscontrole'],
  }),
  vaardigheid(686, 'publiek-begeleiden', 'publiek in goede banen leiden', {
    broader: 'toezicht-houden',
    also: ['crowd control', 'crowd management', 'publieksstromen begeleiden'],
  }),
  vaardigheid(687, 'aanhouden', 'verdachten aanhouden', {
    also: ['aanhoudingen verrichten', 'verdachten overdragen aan de politie'],
    same: ['http://data.europa.eu/esco/skill/d43dc4ac-e316-44cb-939d-ecf200895e0f'],
  }),
  vaardigheid(688, 'bekeuren', 'bekeuringen uitschrijven', {
    also: ['boetes uitschrijven', 'proces-verbaal opmaken', 'handhavend optreden', 'bekeuren'],
  }),
  kennis(689, 'lokale-regels', 'lokale regels (APV)', {
    also: ['Algemene Plaatselijke Verordening', 'kennis van de APV', 'parkeerregels'],
  }),
  vaardigheid(690, 'meldingen-uitgeven', 'meldingen aannemen en hulp sturen', {
    also: ['meldkamerwerk', 'noodmeldingen aannemen', 'meldingen uitgeven', 'hulpdiensten aansturen'],
  }),
  vaardigheid(691, 'in-de-wijk-surveilleren', 'surveilleren in de wijk', {
    broader: 'toezicht-houden',
    also: [
      'mobiele surveillance',
      'surveilleren met de auto',
      'toezicht in de openbare ruimte',
      'wijktoezicht',
    ],
  }),
  vaardigheid(692, 'afwijkend-gedrag-zien', 'verdacht gedrag herkennen', {
    also: ['predictive profiling', 'afwijkend gedrag signaleren', 'risico’s signaleren in de beveiliging'],
  }),
  vaardigheid(693, 'fietsenstalling-beheren', 'fietsenstalling beheren', {
    also: ['fietsen stallen en uitgeven', 'fietsen labelen', 'toezicht op fietsen'],
  }),
  vaardigheid(694, 'gedetineerden-begeleiden', 'gedetineerden begeleiden en bewaken', {
    also: ['gedetineerden begeleiden', 'gedetineerden bewaken', 'arrestanten verzorgen'],
  }),
  vaardigheid(695, 'buurtbewoners-aanspreken', 'bewoners en bezoekers aanspreken', {
    also: ['mensen aanspreken op gedrag', 'bewoners aanspreken', 'gastheerschap op straat'],
  }),
  vaardigheid(696, 'identiteit-controleren', 'identiteitsbewijzen controleren', {
    also: ['identiteit vaststellen', 'legitimatie controleren', 'paspoorten controleren'],
  }),
];
