import { kennis, vaardigheid } from '../concept.ts';

/** Transport, post, harbour, airport and rail, and leading people in a warehouse: 300 to 334 and 580 to 582. */
export const transportCompetences = [
  vaardigheid(300, 'leidinggeven', 'leidinggeven', {
    also: [
      'leiding geven aan een team',
      'team aansturen',
      'medewerkers aansturen',
      'ploeg aansturen',
      'aansturen van medewerkers',
    ],
    same: ['http://data.europa.eu/esco/skill/1f1d2ff8-c4c1-45cc-9812-6a7ee84a73cb'],
  }),
  vaardigheid(301, 'werk-verdelen', 'werk verdelen', {
    broader: 'leidinggeven',
    also: ['taken verdelen', 'werkverdeling maken', 'dagstart leiden', 'dagplanning maken'],
  }),
  vaardigheid(302, 'bakwagen-besturen', 'bakwagen besturen', {
    broader: 'vrachtwagen-besturen',
    also: ['bakwagen rijden', 'rijden met een bakwagen'],
  }),
  vaardigheid(303, 'trekker-oplegger-koppelen', 'oplegger aan- en afkoppelen', {
    broader: 'vrachtwagen-besturen',
    also: ['trailers koppelen', 'aanhanger aankoppelen', 'opleggers wisselen'],
  }),
  vaardigheid(304, 'laadklep-gebruiken', 'laadklep bedienen', {
    broader: 'laden-en-lossen',
    also: ['werken met een laadklep', 'rolcontainers lossen met de laadklep'],
  }),
  vaardigheid(305, 'inboedel-verhuizen', 'inboedel verhuizen', {
    also: ['verhuiswerk', 'verhuizingen doen', 'meubels sjouwen', 'inboedels dragen'],
  }),
  vaardigheid(306, 'meubels-opbouwen', 'meubels uit elkaar halen en opbouwen', {
    also: ['meubels demonteren en monteren', 'kasten in elkaar zetten', 'meubels monteren bij klanten'],
  }),
  vaardigheid(307, 'verhuislift-bedienen', 'verhuislift bedienen', {
    also: ['werken met een verhuislift', 'ladderlift bedienen'],
  }),
  vaardigheid(308, 'fietsend-bezorgen', 'op de fiets bezorgen', {
    broader: 'pakketten-bezorgen',
    also: ['bezorgen met de bakfiets', 'bezorgen met een e-bike', 'fietsbezorging'],
  }),
  vaardigheid(309, 'post-bezorgen', 'post bezorgen', {
    also: ['post rondbrengen', 'brieven bezorgen', 'poststukken bezorgen', 'postbezorging'],
  }),
  vaardigheid(310, 'zendingen-sorteren', 'post en pakketten sorteren', {
    also: ['pakketten sorteren', 'sorteerwerk', 'zendingen sorteren op postcode', 'sorteren van pakketten'],
  }),
  vaardigheid(311, 'sorteermachine-bedienen', 'sorteermachine bedienen', {
    broader: 'machines-bedienen',
    also: ['sorteerband bedienen', 'werken aan de sorteerband'],
  }),
  vaardigheid(312, 'vervoersbewijzen-controleren', 'vervoersbewijzen controleren', {
    also: ['kaartjes controleren', 'kaartcontrole', 'ov-chipkaarten controleren'],
  }),
  vaardigheid(313, 'reizigers-informeren', 'reisinformatie geven', {
    broader: 'passagiers-helpen',
    also: ['reizigers informeren', 'omroepberichten geven', 'reisadvies geven'],
  }),
  vaardigheid(314, 'treinvertrek-regelen', 'trein laten vertrekken', {
    also: ['vertrekproces van de trein', 'vertreksein geven', 'treindeuren bedienen'],
  }),
  vaardigheid(315, 'schepen-afmeren', 'schepen vast- en losmaken', {
    also: ['aan- en afmeren', 'afmeren van schepen', 'werken met trossen'],
  }),
  vaardigheid(316, 'dekwerk', 'werk aan dek doen', {
    also: ['dekwerk', 'dekwerkzaamheden', 'schip schoonmaken en schilderen'],
  }),
  kennis(317, 'vaarregels', 'vaarregels', {
    also: ['vaarreglement', 'kennis van de binnenvaart', 'binnenvaartpolitiereglement'],
  }),
  vaardigheid(318, 'containers-sjorren', 'containers vastzetten', {
    broader: 'lading-zekeren',
    also: ['sjorren', 'containers sjorren', 'lashing', 'twistlocks plaatsen'],
  }),
  vaardigheid(319, 'containers-registreren', 'containers controleren en registreren', {
    also: ['containercontrole', 'tallyen', 'containers inspecteren'],
  }),
  vaardigheid(320, 'bagage-afhandelen', 'bagage afhandelen', {
    broader: 'laden-en-lossen',
    also: ['bagageafhandeling', 'koffers laden', 'bagage sorteren'],
  }),
  vaardigheid(321, 'vliegtuigen-laden', 'vliegtuigen laden en lossen', {
    broader: 'laden-en-lossen',
    also: ['vliegtuigafhandeling', 'grondafhandeling', 'ground handling'],
  }),
  kennis(322, 'luchthavenregels', 'veiligheidsregels op de luchthaven', {
    also: ['airside regels', 'security awareness luchtvaart', 'luchthavenvoorschriften'],
  }),
  vaardigheid(323, 'verkeer-regelen', 'verkeer regelen', {
    also: ['verkeer tegenhouden en doorlaten', 'verkeersstromen begeleiden', 'stopbord gebruiken'],
    same: ['http://data.europa.eu/esco/skill/87454307-a3ad-40ce-8024-1aeb7c94f1e3'],
  }),
  vaardigheid(324, 'portofoon-gebruiken', 'portofoon gebruiken', {
    also: ['communiceren via portofoon', 'werken met een portofoon'],
  }),
  vaardigheid(325, 'voorraadverschillen-uitzoeken', 'voorraadverschillen uitzoeken', {
    broader: 'voorraad-beheren',
    also: ['voorraadverschillen analyseren', 'cycle counting', 'voorraadcorrecties boeken'],
  }),
  vaardigheid(326, 'voorraad-bestellen', 'voorraad bestellen', {
    broader: 'voorraad-beheren',
    also: ['bestellingen plaatsen bij leveranciers', 'bestelniveaus bewaken', 'artikelen bijbestellen'],
  }),
  vaardigheid(327, 'magazijn-indelen', 'magazijn indelen', {
    also: ['locaties indelen', 'magazijnindeling maken', 'stellingen inrichten'],
  }),
  vaardigheid(328, 'zendingen-boeken', 'zendingen boeken en volgen', {
    broader: 'transport-organiseren',
    also: ['zendingen aanmelden', 'track and trace', 'transport boeken', 'zendingen volgen'],
  }),
  vaardigheid(329, 'douanepapieren-verwerken', 'douanepapieren verwerken', {
    broader: 'transport-organiseren',
    also: ['douanedocumenten opmaken', 'douaneaangifte doen', 'exportdocumenten maken'],
    same: ['http://data.europa.eu/esco/skill/dcace5e5-9b8d-4fac-9017-6dcd7ff8cd0e'],
  }),
  vaardigheid(330, 'cross-docken', 'goederen overslaan', {
    broader: 'magazijnwerk',
    also: ['cross-docking', 'overslag van goederen', 'zendingen per route klaarzetten'],
  }),
  vaardigheid(331, 'gekoelde-goederen-behandelen', 'gekoelde goederen behandelen', {
    broader: 'magazijnwerk',
    also: [
      'werken in een koelcel',
      'werken in de vriescel',
      'koelketen bewaken',
      'temperaturen van lading meten',
    ],
  }),
  vaardigheid(332, 'schade-melden', 'schade en afwijkingen melden', {
    also: ['schades melden', 'afwijkingen registreren', 'schademeldingen doen'],
  }),
  vaardigheid(333, 'werkplek-ordenen', 'werkplek netjes houden', {
    also: ['werkplek opruimen', '5S toepassen', 'orde en netheid', 'werkplek schoonhouden'],
  }),
  vaardigheid(334, 'transport-organiseren', 'transport organiseren', {
    also: ['transport regelen', 'vervoer organiseren', 'vervoer van goederen regelen'],
  }),
  vaardigheid(580, 'trein-besturen', 'trein besturen', {
    broader: 'voertuigen-besturen',
    also: ['treinen rijden', 'trein rijden', 'treinen rangeren', 'locomotief rijden'],
  }),
  vaardigheid(581, 'tram-besturen', 'tram of metro besturen', {
    broader: 'voertuigen-besturen',
    also: ['tram rijden', 'tram besturen', 'metro rijden'],
  }),
  kennis(582, 'spoorregels', 'regels en seinen op het spoor', {
    also: ['seinkennis', 'spoorwegveiligheid', 'veilig werken aan het spoor'],
  }),
];
