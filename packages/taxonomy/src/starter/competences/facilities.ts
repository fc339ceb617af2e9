import { kennis, vaardigheid } from '../concept.ts';

/** Cleaning, security, buildings and greenery: 110 to 152. */
export const facilitiesCompetences = [
  vaardigheid(110, 'schoonmaken', 'schoonmaken', {
    also: [
      'schoonmaakwerk',
      'reinigen',
      'poetsen',
      'cleaning',
      'schoonmaakwerkzaamheden',
      'schoonmaakervaring',
      'poetswerk',
    ],
  }),
  vaardigheid(111, 'vloeren-reinigen', 'vloeren schoonmaken', {
    broader: 'schoonmaken',
    also: [
      'dweilen',
      'stofzuigen',
      'moppen',
      'vloeren dweilen',
      'vloeren moppen',
      'stofwissen',
      'vloeren stofzuigen',
    ],
    same: ['http://data.europa.eu/esco/skill/a2cd3b30-2d6c-473e-a5d4-4e7cb576babe'],
  }),
  vaardigheid(112, 'sanitair-reinigen', 'sanitair schoonmaken', {
    broader: 'schoonmaken',
    also: [
      'toiletten schoonmaken',
      'sanitaire ruimtes reinigen',
      'toiletten en douches schoonmaken',
      'sanitair poetsen',
      'wc’s schoonmaken',
    ],
  }),
  vaardigheid(113, 'interieur-reinigen', 'interieur schoonmaken', {
    broader: 'schoonmaken',
    also: [
      'stof afnemen',
      'bureaus afnemen',
      'kantoren schoonmaken',
      'interieurreiniging',
      'meubilair afnemen',
    ],
  }),
  vaardigheid(114, 'schoonmaakmachines-bedienen', 'schoonmaakmachines bedienen', {
    broader: 'schoonmaken',
    also: [
      'schrobmachine bedienen',
      'boenmachine bedienen',
      'werken met schoonmaakmachines',
      'schrobzuigmachine bedienen',
      'eenschijfsmachine gebruiken',
    ],
  }),
  vaardigheid(115, 'schoonmaakmiddelen-doseren', 'schoonmaakmiddelen doseren', {
    broader: 'schoonmaken',
    also: [
      'schoonmaakmiddelen gebruiken',
      'werken met schoonmaakmiddelen',
      'kennis van schoonmaakmiddelen',
      'omgaan met schoonmaakmiddelen',
      'reinigingsmiddelen doseren',
    ],
  }),
  vaardigheid(116, 'ramen-wassen', 'ramen wassen', {
    broader: 'schoonmaken',
    also: [
      'glas wassen',
      'glasbewassing',
      'ramen zemen',
      'ramen lappen',
      'glazenwassen',
      'telewassen',
      'ruiten wassen',
    ],
    same: ['http://data.europa.eu/esco/skill/d05ae693-dc7d-4073-8806-2782f117c24a'],
  }),
  vaardigheid(117, 'hoogwerker-bedienen', 'hoogwerker bedienen', { also: ['werken met een hoogwerker'] }),
  vaardigheid(118, 'kamers-opmaken', 'kamers en bedden opmaken', {
    also: [
      'bedden opmaken',
      'hotelkamers schoonmaken',
      'bedden verschonen',
      'kamers schoonmaken',
      'hotelkamers gereedmaken',
      'opmaken van bedden',
    ],
  }),
  vaardigheid(119, 'was-verzorgen', 'was verzorgen', {
    also: [
      'wassen en strijken',
      'linnen verzorgen',
      'de was doen',
      'wassen, drogen en vouwen',
      'wasgoed verwerken',
      'wasverzorging',
    ],
  }),
  vaardigheid(120, 'afval-inzamelen', 'afval ophalen', {
    also: [
      'afval inzamelen',
      'prullenbakken legen',
      'vuilcontainers legen',
      'huisvuil ophalen',
      'containers legen',
      'vuilniszakken ophalen',
    ],
  }),
  vaardigheid(121, 'gevels-reinigen', 'gevels reinigen', {
    broader: 'schoonmaken',
    also: ['gevelreiniging', 'zonnepanelen wassen', 'gevels schoonmaken', 'gevels wassen'],
    same: ['http://data.europa.eu/esco/skill/0df2b2ab-393f-4fb3-bee0-9c50fd716b57'],
  }),
  vaardigheid(122, 'voorraad-middelen-aanvullen', 'verbruiksartikelen aanvullen', {
    also: ['handdoeken en zeep aanvullen', 'toiletpapier en zeep aanvullen', 'verbruiksmaterialen aanvullen'],
  }),

  vaardigheid(123, 'toezicht-houden', 'toezicht houden', {
    also: ['toezicht', 'bewakingswerk', 'surveilleren', 'houden van toezicht', 'surveillance'],
  }),
  vaardigheid(124, 'toegang-controleren', 'toegang controleren', {
    broader: 'toezicht-houden',
    also: [
      'toegangscontrole',
      'bezoekers controleren',
      'portiersdienst',
      'mensen aan de poort controleren',
      'in- en uitgaande goederen controleren',
      'toegang verlenen',
    ],
  }),
  vaardigheid(125, 'rondes-lopen', 'controlerondes lopen', {
    broader: 'toezicht-houden',
    also: [
      'brand- en sluitronde',
      'rondes lopen',
      'surveillancerondes',
      'brand- en sluitrondes',
      'controlerondes',
    ],
    same: ['http://data.europa.eu/esco/skill/e95dc989-ae49-49c6-bfc4-9aef35e92f35'],
  }),
  vaardigheid(126, 'camerabeelden-bekijken', 'camerabeelden bekijken', {
    broader: 'toezicht-houden',
    also: ['cameratoezicht', 'camera’s bewaken', 'camerabewaking', 'monitoren van camerabeelden'],
    same: ['http://data.europa.eu/esco/skill/65c4ee04-319d-417c-8f45-8594408d0d24'],
  }),
  vaardigheid(127, 'alarm-opvolgen', 'alarm opvolgen', {
    also: ['alarmmeldingen opvolgen', 'alarmopvolging', 'alarmen opvolgen', 'reageren op alarm'],
  }),
  vaardigheid(128, 'de-escaleren', 'ruzie en agressie kalmeren', {
    broader: 'omgaan-met-lastig-gedrag',
    also: [
      'de-escaleren',
      'conflicten sussen',
      'de-escalerend optreden',
      'agressie hanteren',
      'conflicthantering',
      'conflicten oplossen',
    ],
  }),
  kennis(129, 'beveiligingsregels', 'regels voor beveiligers', {
    also: ['Wpbr', 'bevoegdheden van beveiligers', 'kennis van beveiliging', 'beveiligingswet'],
  }),
  vaardigheid(130, 'optreden-bij-nood', 'optreden bij brand en ongevallen', {
    also: [
      'ontruimen',
      'bedrijfshulp verlenen',
      'calamiteiten afhandelen',
      'optreden bij calamiteiten',
      'ontruimingen leiden',
      'BHV-taken uitvoeren',
    ],
  }),

  vaardigheid(131, 'kleine-reparaties', 'kleine reparaties doen', {
    also: [
      'klein onderhoud',
      'klussen',
      'technisch handig',
      'kleine herstelwerkzaamheden',
      'kleine klussen uitvoeren',
      'klusjes doen',
      'technische klusjes',
      'handig met gereedschap',
    ],
  }),
  vaardigheid(132, 'gebouw-beheren', 'gebouw openen en sluiten', {
    also: [
      'sleutelbeheer',
      'gebouwbeheer',
      'openen en afsluiten',
      'gebouw openen',
      'gebouw afsluiten',
      'beheer van het gebouw',
      'openen en sluiten van het gebouw',
    ],
  }),
  vaardigheid(133, 'ruimtes-klaarzetten', 'ruimtes klaarzetten', {
    also: [
      'vergaderzalen inrichten',
      'zalen klaarzetten',
      'zalen inrichten',
      'vergaderruimtes klaarzetten',
      'lokalen klaarzetten',
      'tafels en stoelen klaarzetten',
    ],
  }),
  vaardigheid(134, 'leveranciers-begeleiden', 'leveranciers en monteurs begeleiden', {
    also: [
      'contact met leveranciers',
      'leveranciers ontvangen',
      'contact met externe partijen',
      'monteurs begeleiden in het gebouw',
    ],
  }),

  vaardigheid(135, 'groen-onderhouden', 'groen onderhouden', {
    also: [
      'groenonderhoud',
      'tuinonderhoud',
      'plantsoenen onderhouden',
      'onderhoud van groen',
      'groenvoorziening onderhouden',
      'plantsoenonderhoud',
    ],
  }),
  vaardigheid(136, 'gras-maaien', 'gras maaien', {
    broader: 'groen-onderhouden',
    also: ['maaien', 'gazon maaien', 'bermen maaien', 'grasveld maaien'],
  }),
  vaardigheid(137, 'snoeien', 'snoeien', {
    broader: 'groen-onderhouden',
    also: ['bomen snoeien', 'struiken snoeien', 'snoeiwerk', 'snoeiwerkzaamheden', 'heesters snoeien'],
    same: ['http://data.europa.eu/esco/skill/af9b6098-7d2f-4990-b4eb-d7dd73fdb933'],
  }),
  vaardigheid(138, 'onkruid-verwijderen', 'onkruid verwijderen', {
    broader: 'groen-onderhouden',
    also: [
      'schoffelen',
      'wieden',
      'onkruid wieden',
      'onkruid schoffelen',
      'onkruidbestrijding',
      'wieden van onkruid',
    ],
  }),
  vaardigheid(139, 'planten-en-zaaien', 'planten en zaaien', {
    broader: 'groen-onderhouden',
    also: ['aanplanten', 'beplanting aanbrengen', 'planten poten', 'bomen planten', 'borders aanplanten'],
  }),
  vaardigheid(140, 'heggen-knippen', 'heggen knippen', {
    broader: 'groen-onderhouden',
    also: ['hagen knippen', 'heg scheren', 'hagen scheren', 'heggenschaar gebruiken'],
  }),
  vaardigheid(141, 'tuinmachines-gebruiken', 'tuinmachines gebruiken', {
    also: [
      'bosmaaier gebruiken',
      'bladblazer gebruiken',
      'zitmaaier rijden',
      'werken met een bosmaaier',
      'werken met tuinmachines',
      'grasmaaier bedienen',
    ],
  }),
  vaardigheid(142, 'motorzaag-gebruiken', 'motorzaag gebruiken', {
    broader: 'tuinmachines-gebruiken',
    also: ['kettingzaag gebruiken', 'werken met een motorzaag', 'motorzagen', 'motorkettingzaag gebruiken'],
    same: ['http://data.europa.eu/esco/skill/b2b8ec41-d6d1-470d-9e78-4eee515aaa3d'],
  }),
  vaardigheid(143, 'tuinen-aanleggen', 'tuinen aanleggen', {
    also: [
      'tuinaanleg',
      'vijvers en schuttingen plaatsen',
      'tuinen ontwerpen en aanleggen',
      'aanleg van tuinen',
      'gazon aanleggen',
    ],
  }),
  kennis(144, 'plantenkennis', 'planten en bomen', {
    also: ['plantenkennis', 'kennis van beplanting', 'sortimentskennis', 'bomen en planten kennen'],
    same: ['http://data.europa.eu/esco/skill/73997f48-cd9d-4724-872d-86ecbb2ed9a2'],
  }),
  vaardigheid(145, 'zwerfvuil-opruimen', 'zwerfvuil opruimen', {
    also: [
      'zwerfafval prikken',
      'straten vegen',
      'zwerfafval opruimen',
      'zwerfvuil prikken',
      'vuil opruimen op straat',
      'zwerfvuil ruimen',
    ],
  }),
  vaardigheid(146, 'bladruimen', 'blad ruimen', {
    broader: 'groen-onderhouden',
    also: ['bladblazen', 'bladeren harken', 'blad opruimen', 'bladeren opruimen'],
  }),
  vaardigheid(147, 'buiten-werken', 'buiten werken in elk weer', {
    also: ['werken in weer en wind', 'buiten werken', 'graag buiten werken', 'werken in de buitenlucht'],
  }),
];
