import { certificaat, diploma } from './concept.ts';

/** Proofs that Dutch vacancies ask by name: diplomas of a profession 40 to 89, the others are from a course or an exam. */
export const certificates = [
  certificaat(1, 'vca-basis', 'VCA basis', ['VCA', 'B-VCA', 'basisveiligheid VCA', 'VCA diploma']),
  certificaat(2, 'vca-vol', 'VCA vol', ['VOL-VCA', 'veiligheid voor operationeel leidinggevenden']),
  certificaat(3, 'bhv', 'BHV', ['bedrijfshulpverlening', 'bhv-certificaat', 'bedrijfshulpverlener']),
  certificaat(4, 'ehbo', 'EHBO', ['ehbo-diploma', 'eerste hulp']),
  certificaat(5, 'heftruck', 'heftruckcertificaat', [
    'heftruckbewijs',
    'certificaat heftruck',
    'heftruckdiploma',
    'heftruckrijbewijs',
  ]),
  certificaat(6, 'reachtruck', 'reachtruckcertificaat', [
    'reachtruckbewijs',
    'certificaat reachtruck',
    'reachtruckrijbewijs',
  ]),
  certificaat(7, 'ept', 'EPT-certificaat', ['certificaat elektrische pallettruck', 'EPT-bewijs']),
  certificaat(8, 'hoogwerker', 'hoogwerkercertificaat', ['certificaat hoogwerker', 'IPAF-pas']),
  certificaat(9, 'code-95', 'code 95', ['chauffeursdiploma', 'vakbekwaamheid code 95']),
  certificaat(10, 'adr', 'ADR-certificaat', ['ADR', 'vervoer gevaarlijke stoffen']),
  certificaat(11, 'chauffeurskaart-taxi', 'chauffeurskaart taxi', ['taxipas', 'chauffeurskaart']),
  certificaat(12, 'digitale-tachograafkaart', 'bestuurderskaart tachograaf', [
    'bestuurderskaart',
    'tachograafkaart',
  ]),
  certificaat(13, 'haccp', 'HACCP-certificaat', ['HACCP', 'certificaat voedselveiligheid']),
  certificaat(14, 'sociale-hygiene', 'verklaring sociale hygiëne', [
    'SVH sociale hygiëne',
    'sociale hygiëne',
  ]),
  certificaat(15, 'basisvakopleiding-schoonmaak', 'basisvakopleiding schoonmaak', [
    'basisopleiding schoonmaak',
  ]),
  certificaat(16, 'lasdiploma-mig-mag', 'lasdiploma MIG/MAG', ['lascertificaat MIG/MAG', 'NIL MIG/MAG']),
  certificaat(17, 'lasdiploma-tig', 'lasdiploma TIG', ['lascertificaat TIG', 'NIL TIG']),
  certificaat(18, 'nen-3140', 'NEN 3140', [
    'voldoende onderricht persoon',
    'VOP NEN 3140',
    'vakbekwaam persoon NEN 3140',
  ]),
  certificaat(19, 'kettingzaag', 'kettingzaagcertificaat', ['certificaat motorzaag', 'motorkettingzaag']),
  certificaat(20, 'spuitlicentie', 'licentie gewasbescherming', [
    'spuitlicentie',
    'bewijs van vakbekwaamheid gewasbescherming',
  ]),
  certificaat(21, 'hijsen-bovenloopkraan', 'certificaat bovenloopkraan', [
    'bovenloopkraan certificaat',
    'hijsbewijs',
    'certificaat veilig hijsen',
    'rigger certificaat',
  ]),
  certificaat(22, 'tcvt-machinist', 'TCVT-certificaat machinist', [
    'TCVT',
    'machinistencertificaat',
    'vakbekwaamheid torenkraan',
    'vakbekwaamheid mobiele kraan',
    'hijsbewijs autolaadkraan',
  ]),
  certificaat(23, 'verkeersregelaar', 'aanstelling verkeersregelaar', [
    'certificaat verkeersregelaar',
    'verkeersregelaarspas',
    'opleiding beroepsverkeersregelaar',
  ]),
  certificaat(24, 'f-gassen', 'F-gassencertificaat', [
    'F-gassen',
    'certificaat F-gassen',
    'STEK-certificaat',
  ]),
  certificaat(25, 'asbestverwijdering', 'persoonscertificaat asbestverwijdering', [
    'DAV-certificaat',
    'certificaat asbestverwijderaar',
    'DAV-1',
    'DAV-2',
    'DTA-certificaat',
  ]),
  certificaat(26, 'steigerbouw', 'certificaat steigerbouw', [
    'steigerbouwcertificaat',
    'certificaat hulpmonteur steigerbouw',
    'rolsteigercertificaat',
  ]),
  certificaat(27, 'bei-viag', 'aanwijzing BEI en VIAG', ['BEI-BLS', 'BEI BLS VOP', 'VIAG', 'VP BEI']),
  certificaat(28, 'apk-keurmeester', 'bevoegdheid APK-keurmeester', [
    'APK-keurmeester',
    'keurmeesterspas',
    'diploma APK-keurmeester',
  ]),
  certificaat(29, 'european-tree-worker', 'European Tree Worker', [
    'ETW',
    'ETW-certificaat',
    'certificaat boomverzorger',
  ]),
  certificaat(30, 'besloten-ruimten', 'certificaat werken in besloten ruimten', [
    'mangatwacht',
    'SOG-opleiding',
    'certificaat besloten ruimte',
    'buitenwacht',
  ]),
  certificaat(31, 'boa', 'boa-getuigschrift', [
    'getuigschrift boa',
    'boa-diploma',
    'boa-akte',
    'BOA domein 1',
  ]),
  certificaat(32, 'wft-basis', 'Wft Basis', ['Wft-diploma', 'Wft-certificaat', 'diploma Wft Schade']),
  certificaat(33, 'vve', 'VVE-certificaat', ['VVE-diploma', 'certificaat voor- en vroegschoolse educatie']),
  certificaat(34, 'kinder-ehbo', 'kinder-EHBO', ['kinder-EHBO-diploma', 'eerste hulp aan kinderen']),
  certificaat(35, 'voorbehouden-handelingen', 'certificaat voorbehouden handelingen', [
    'bekwaamheidsverklaring voorbehouden handelingen',
    'medicatiecertificaat',
    'certificaat medicatie toedienen',
  ]),
  certificaat(36, 'rijinstructeur', 'bevoegdheidspas rijinstructeur', [
    'WRM-pas',
    'WRM-certificaat',
    'instructeurspas rijonderricht',
  ]),
  certificaat(37, 'zwembad-toezicht', 'certificaat zwembadtoezicht', [
    'diploma toezichthouder zwembaden',
    'Lifesaver-certificaat',
    'certificaat reddend zwemmen',
  ]),
  certificaat(38, 'typen', 'typediploma', ['diploma blind typen']),
  certificaat(39, 'evenementenbeveiliging', 'certificaat evenementenbeveiliger', [
    'diploma evenement security officer',
    'certificaat ESO',
    'certificaat voetbalsteward',
  ]),

  diploma(40, 'diploma-beveiliger', 'diploma beveiliger', [
    'beveiligersdiploma',
    'mbo beveiliger 2',
    'diploma beveiliger 2',
  ]),
  diploma(41, 'diploma-verzorgende-ig', 'diploma verzorgende IG', [
    'mbo verzorgende IG',
    'diploma verzorgende niveau 3',
  ]),
  diploma(42, 'diploma-verpleegkundige', 'diploma verpleegkundige', [
    'mbo-diploma verpleegkundige',
    'BIG-registratie verpleegkundige',
  ]),
  diploma(43, 'diploma-helpende', 'diploma helpende zorg en welzijn', [
    'mbo helpende',
    'diploma helpende niveau 2',
  ]),
  diploma(44, 'diploma-pedagogisch-medewerker', 'diploma pedagogisch medewerker', [
    'mbo pedagogisch medewerker',
    'diploma pedagogisch werk',
  ]),
  diploma(45, 'diploma-elektrotechniek', 'mbo-diploma elektrotechniek', ['diploma elektrotechniek']),
  diploma(46, 'diploma-installatietechniek', 'mbo-diploma installatietechniek', [
    'diploma installatietechniek',
  ]),
  diploma(47, 'diploma-autotechniek', 'mbo-diploma autotechniek', [
    'diploma autotechnicus',
    'diploma automonteur',
    'mbo autotechniek',
  ]),
  diploma(48, 'diploma-metaal', 'mbo-diploma metaalbewerken', [
    'diploma constructiewerker',
    'diploma verspaner',
    'mbo metaal',
  ]),
  diploma(49, 'diploma-mechatronica', 'mbo-diploma mechatronica', [
    'diploma mechatronica',
    'mbo mechatronica',
  ]),
  diploma(50, 'diploma-procestechniek', 'mbo-diploma procestechniek', [
    'VAPRO',
    'VAPRO A',
    'VAPRO B',
    'diploma procesoperator',
    'mbo procestechniek',
  ]),
  diploma(51, 'diploma-koudetechniek', 'mbo-diploma koudetechniek', [
    'diploma koelmonteur',
    'mbo koudetechniek',
  ]),
  diploma(52, 'diploma-logistiek', 'mbo-diploma logistiek', [
    'diploma logistiek medewerker',
    'diploma logistiek teamleider',
    'mbo logistiek',
  ]),
  diploma(53, 'diploma-chauffeur-wegvervoer', 'mbo-diploma chauffeur wegvervoer', [
    'diploma chauffeur wegvervoer',
    'mbo chauffeur goederenvervoer',
  ]),
  diploma(54, 'diploma-timmerman', 'mbo-diploma timmerman', [
    'diploma timmerman',
    'mbo timmeren',
    'diploma allround timmerman',
  ]),
  diploma(55, 'diploma-groen', 'mbo-diploma groen', [
    'diploma hovenier',
    'mbo hovenier',
    'diploma vakbekwaam medewerker groen',
    'mbo groen',
  ]),
  diploma(56, 'diploma-infra', 'mbo-diploma infra', [
    'diploma grond-, weg- en waterbouw',
    'mbo GWW',
    'diploma stratenmaker',
  ]),
  diploma(57, 'diploma-bakker', 'mbo-diploma brood en banket', [
    'diploma bakker',
    'bakkersdiploma',
    'mbo brood en banket',
  ]),
  diploma(58, 'diploma-slager', 'vakdiploma slager', ['diploma slager', 'slagersdiploma', 'SVO-diploma']),
  diploma(59, 'diploma-schilder', 'mbo-diploma schilder', [
    'diploma schilder',
    'mbo schilder',
    'gezel schilder diploma',
  ]),
  diploma(60, 'diploma-bouwkunde', 'mbo-diploma bouwkunde', [
    'mbo bouwkunde',
    'diploma bouwkunde',
    'diploma uitvoerder bouw',
  ]),

  certificaat(90, 'lasdiploma', 'lasdiploma', [
    'lascertificaat',
    'NIL-diploma',
    'laskwalificatie',
    'lasdiploma niveau 3',
  ]),
  certificaat(91, 'lasdiploma-elektrode', 'lasdiploma elektrode', [
    'lascertificaat elektrode',
    'lasdiploma BMBE',
  ]),
  certificaat(92, 'meeneemheftruck', 'certificaat meeneemheftruck', [
    'meeneemheftruck',
    'meeneemheftruckcertificaat',
    'kooiaap',
    'kooiaapcertificaat',
  ]),
  certificaat(93, 'lzv', 'LZV-certificaat', ['LZV', 'certificaat langere en zwaardere vrachtwagens']),
  certificaat(94, 'nen-9140', 'NEN 9140', [
    'certificaat elektrische voertuigen',
    'veilig werken aan elektrische voertuigen',
    'VOP elektrische voertuigen',
  ]),
  certificaat(95, 'wegafzetting', 'certificaat werken langs de weg', [
    'certificaat wegafzetten',
    'CROW 96b',
    'veilig werken langs de weg',
  ]),
  certificaat(96, 'gpi', 'Generieke Poortinstructie', ['GPI', 'poortinstructie', 'GPI-certificaat']),
  certificaat(97, 'digitaal-veiligheidspaspoort', 'digitaal veiligheidspaspoort spoor', [
    'digitaal veiligheidspaspoort',
    'DVP spoor',
    'veiligheidspaspoort spoor',
  ]),
  certificaat(98, 'graafinstructie', 'certificaat zorgvuldig graven', [
    'zorgvuldig graven',
    'certificaat graafschade voorkomen',
  ]),
  diploma(70, 'diploma-doktersassistent', 'diploma doktersassistent', [
    'mbo doktersassistent',
    'diploma doktersassistente',
    'triagistendiploma',
  ]),
  diploma(71, 'diploma-tandartsassistent', 'diploma tandartsassistent', [
    'mbo tandartsassistent',
    'diploma tandartsassistente',
  ]),
  diploma(72, 'diploma-apothekersassistent', 'diploma apothekersassistent', [
    'mbo apothekersassistent',
    'diploma apothekersassistente',
  ]),
  diploma(73, 'diploma-maatschappelijke-zorg', 'diploma maatschappelijke zorg', [
    'mbo maatschappelijke zorg',
    'diploma begeleider maatschappelijke zorg',
    'diploma begeleider gehandicaptenzorg',
    'mbo persoonlijk begeleider',
  ]),
  diploma(74, 'diploma-sociaal-werk', 'diploma sociaal werk', [
    'hbo social work',
    'diploma maatschappelijk werk',
    'mbo sociaal werk',
    'hbo sociaal werk',
    'SKJ-registratie',
  ]),
  diploma(75, 'diploma-onderwijsassistent', 'diploma onderwijsassistent', [
    'mbo onderwijsassistent',
    'diploma onderwijsondersteuner',
  ]),
  diploma(76, 'pabo', 'pabo', ['pabo-diploma', 'lesbevoegdheid basisonderwijs', 'bevoegd leerkracht']),
  diploma(77, 'diploma-kok', 'diploma kok', [
    'koksdiploma',
    'mbo kok',
    'koksopleiding',
    'diploma zelfstandig werkend kok',
  ]),
  diploma(78, 'diploma-kapper', 'kappersdiploma', [
    'diploma kapper',
    'mbo kapper',
    'diploma allround kapper',
  ]),
  diploma(79, 'diploma-schoonheidsspecialist', 'diploma schoonheidsspecialist', [
    'mbo schoonheidsspecialist',
    'diploma schoonheidsverzorging',
  ]),
  diploma(80, 'diploma-pedicure', 'diploma pedicure', ['pedicurediploma', 'diploma medisch pedicure']),
  diploma(81, 'diploma-boekhouden', 'boekhouddiploma', [
    'diploma basiskennis boekhouden',
    'BKB-diploma',
    'PDB-diploma',
    'praktijkdiploma boekhouden',
    'MBA-diploma boekhouden',
    'praktijkdiploma loonadministratie',
  ]),
  diploma(82, 'diploma-sport-en-bewegen', 'diploma sport en bewegen', [
    'mbo sport en bewegen',
    'CIOS-diploma',
    'diploma fitnesstrainer',
    'diploma zwemonderwijzer',
  ]),
  diploma(83, 'diploma-ict', 'mbo-diploma ICT', [
    'diploma ICT-beheerder',
    'diploma systeembeheer',
    'diploma software developer',
    'diploma medewerker ICT',
  ]),
  diploma(84, 'diploma-kraamverzorgende', 'diploma kraamverzorgende', ['kraamdiploma', 'diploma kraamzorg']),
  diploma(85, 'diploma-secretarieel', 'secretarieel diploma', [
    'diploma secretaresse',
    'diploma directiesecretaresse',
    'mbo secretarieel',
    'diploma managementassistent',
  ]),
  diploma(86, 'diploma-horeca', 'horecadiploma', [
    'mbo horeca',
    'diploma gastheer',
    'diploma leidinggevende horeca',
  ]),
];
