import { kennis, vaardigheid } from '../concept.ts';

/** Metal, machines, electrical and climate installations, networks, vehicles and the drawing office: 390 to 459 and 583. */
export const mechanicsCompetences = [
  vaardigheid(390, 'hijsen', 'lasten hijsen', {
    also: ['hijsen', 'hijswerk', 'hijswerkzaamheden', 'werken met hijsmiddelen'],
  }),
  vaardigheid(391, 'bovenloopkraan-bedienen', 'bovenloopkraan bedienen', {
    broader: 'hijsen',
    also: ['werken met een bovenloopkraan', 'loopkraan bedienen', 'halkraan bedienen'],
  }),
  vaardigheid(392, 'lasten-aanslaan', 'lasten aanslaan', {
    broader: 'hijsen',
    also: ['aanpikkelen', 'hijslasten aanslaan', 'rigging', 'kraan aanwijzingen geven'],
    same: ['http://data.europa.eu/esco/skill/43ea53b0-65a8-4c23-a0ef-b95389e7548e'],
  }),
  vaardigheid(393, 'autolaadkraan-bedienen', 'autolaadkraan bedienen', {
    broader: 'hijsen',
    also: ['laadkraan bedienen', 'kraan op de vrachtwagen bedienen', 'kraanauto rijden'],
  }),
  vaardigheid(394, 'esd-werken', 'werken volgens ESD-regels', {
    also: ['ESD-veilig werken', 'ESD', 'statische ontlading voorkomen'],
  }),
  vaardigheid(395, 'plaat-zetten', 'plaatmetaal zetten en knippen', {
    broader: 'metaal-bewerken',
    also: ['kantbank bedienen', 'kanten en zetten', 'zetwerk', 'plaatmetaal knippen', 'zetbank bedienen'],
  }),
  vaardigheid(396, 'lasersnijden', 'lasersnijmachine bedienen', {
    broader: 'machines-bedienen',
    also: ['lasersnijden', 'plasmasnijden', 'ponsnibbelen', 'lasermachine bedienen'],
    same: ['http://data.europa.eu/esco/skill/45bef06d-dba9-4192-9805-2f7d27523638'],
  }),
  vaardigheid(397, 'ontbramen', 'metaal ontbramen en afwerken', {
    broader: 'metaal-bewerken',
    also: [
      'ontbramen',
      'polijsten van metaal',
      'metaal schuren',
      'RVS polijsten',
      'lassen naslijpen',
      'onderdelen naslijpen',
    ],
  }),
  vaardigheid(398, 'constructies-samenbouwen', 'metaalconstructies samenbouwen', {
    broader: 'metaal-bewerken',
    also: ['bankwerken', 'samenstellen en hechten', 'hechtlassen', 'staalconstructies samenstellen'],
  }),
  vaardigheid(399, 'staal-monteren', 'staalconstructies monteren', {
    also: ['staalmontage', 'trappen en hekwerken plaatsen', 'constructies op locatie monteren'],
  }),
  vaardigheid(400, 'pijpfitten', 'industrieel leidingwerk maken', {
    broader: 'leidingen-aanleggen',
    also: ['pijpfitten', 'isometrieën lezen', 'prefab leidingwerk maken', 'flenzen monteren'],
  }),
  vaardigheid(401, 'machines-uitlijnen', 'machines uitlijnen en stellen', {
    also: ['uitlijnen van assen', 'machines waterpas stellen', 'laseruitlijnen'],
  }),
  vaardigheid(402, 'pompen-en-lagers-reviseren', 'pompen en lagers reviseren', {
    broader: 'onderdelen-vervangen',
    also: ['pompen reviseren', 'lagers vervangen', 'pompen onderhouden', 'tandwielkasten reviseren'],
  }),
  vaardigheid(403, 'machines-bouwen', 'machines bouwen', {
    broader: 'onderdelen-monteren',
    also: ['machinebouw', 'machines assembleren', 'modules opbouwen', 'mechanisch monteren'],
  }),
  vaardigheid(404, 'installaties-in-bedrijf-stellen', 'installaties testen en in bedrijf stellen', {
    also: ['inbedrijfstelling', 'inbedrijfstellen', 'proefdraaien', 'machines testen', 'commissioning'],
  }),
  vaardigheid(405, 'plc-gebruiken', 'besturingen (PLC) lezen en aanpassen', {
    also: ['PLC', 'PLC-programma’s lezen', 'PLC programmeren', 'Siemens S7'],
  }),
  kennis(406, 'mechatronica', 'mechatronica', {
    also: ['kennis van mechatronica', 'elektromechanica', 'mechatronische systemen'],
    same: ['http://data.europa.eu/esco/skill/d88cb3f1-8e02-4618-bf32-4b0488066934'],
  }),
  kennis(407, 'meet-en-regeltechniek', 'meet- en regeltechniek', {
    also: ['regeltechniek', 'sensoren en actuatoren', 'instrumentatie', 'besturingstechniek'],
  }),
  vaardigheid(408, 'servicebezoeken-doen', 'servicebezoeken bij klanten doen', {
    also: [
      'service bij klanten',
      'storingen bij klanten oplossen',
      'servicewerk',
      'serviceonderhoud bij klanten',
    ],
  }),
  vaardigheid(409, 'storingsdienst-draaien', 'storingsdienst draaien', {
    also: ['consignatiedienst', 'piketdienst', 'storingswacht', 'consignatie draaien'],
  }),
  vaardigheid(410, 'werkbonnen-invullen', 'werkbonnen invullen', {
    broader: 'rapporteren',
    also: ['werkbonnen verwerken', 'werkorders afmelden', 'onderhoud vastleggen', 'urenstaten invullen'],
  }),
  vaardigheid(411, 'koelinstallaties-onderhouden', 'koelinstallaties monteren en onderhouden', {
    broader: 'installatiewerk',
    also: ['koelinstallaties onderhouden', 'koeltechniek', 'airco’s installeren', 'airco monteren'],
  }),
  vaardigheid(412, 'koudemiddelen-gebruiken', 'werken met koudemiddelen', {
    broader: 'koelinstallaties-onderhouden',
    also: ['koudemiddel vullen', 'lekdichtheid controleren', 'werken met F-gassen'],
  }),
  vaardigheid(413, 'ventilatie-aanleggen', 'ventilatie en luchtkanalen aanleggen', {
    broader: 'installatiewerk',
    also: [
      'luchtkanalen monteren',
      'WTW-units plaatsen',
      'ventilatiesystemen installeren',
      'luchtbehandeling monteren',
    ],
  }),
  vaardigheid(414, 'cv-ketels-onderhouden', 'cv-ketels onderhouden', {
    broader: 'cv-installaties-monteren',
    also: ['ketelonderhoud', 'onderhoud aan cv-ketels', 'rookgasmeting doen', 'verwarmingsketels repareren'],
  }),
  vaardigheid(415, 'huishoudapparaten-repareren', 'huishoudelijke apparaten repareren', {
    also: [
      'witgoed repareren',
      'wasmachines repareren',
      'wasmachines en vaatwassers aansluiten',
      'apparaten repareren',
    ],
  }),
  vaardigheid(416, 'schakelkasten-bouwen', 'schakelkasten en besturingskasten bouwen', {
    broader: 'elektra-aanleggen',
    also: ['paneelbouw', 'besturingskasten bedraden', 'schakelpanelen bouwen', 'schakelkasten samenstellen'],
  }),
  vaardigheid(417, 'bedraden', 'kabels en draden bedraden', {
    broader: 'elektra-aanleggen',
    also: ['bedraden', 'draden strippen en krimpen', 'bedrading maken', 'kabelbomen maken', 'kabelconfectie'],
  }),
  vaardigheid(418, 'printplaten-monteren', 'printplaten monteren', {
    broader: 'onderdelen-monteren',
    also: ['printmontage', 'SMD-componenten plaatsen', 'printplaten assembleren', 'elektronica assembleren'],
    same: ['http://data.europa.eu/esco/skill/4ce4dd33-7429-4e65-a055-6e46a34cb19b'],
  }),
  vaardigheid(419, 'elektronica-testen', 'elektronica testen en repareren', {
    also: [
      'elektronica repareren',
      'printplaten testen',
      'functionele testen uitvoeren',
      'elektronische onderdelen testen',
    ],
  }),
  vaardigheid(420, 'glasvezel-lassen', 'glasvezel aanleggen en lassen', {
    also: ['glasvezel lassen', 'glasvezelkabels lassen', 'glasvezelkabel blazen', 'glasvezel aansluiten'],
  }),
  vaardigheid(421, 'datakabels-aanleggen', 'datakabels en netwerken aanleggen', {
    broader: 'elektra-aanleggen',
    also: ['databekabeling', 'UTP-kabels aanleggen', 'patchkasten inrichten', 'netwerkbekabeling'],
  }),
  vaardigheid(422, 'internet-aansluiten', 'internet en tv aansluiten bij klanten', {
    also: ['modems installeren', 'internetaansluitingen opleveren', 'wifi instellen bij klanten'],
  }),
  vaardigheid(423, 'laagspanningsnet-aanleggen', 'laagspanningsnet aanleggen', {
    also: [
      'laagspanningskabels monteren',
      'moffen maken',
      'laagspanning',
      'aansluitingen op het stroomnet maken',
    ],
  }),
  vaardigheid(424, 'gas-en-waternet-aanleggen', 'gas- en waternet aanleggen', {
    broader: 'leidingen-aanleggen',
    also: [
      'huisaansluitingen maken',
      'PE-lassen',
      'gasleidingen in de grond leggen',
      'waterleidingnet aanleggen',
    ],
  }),
  vaardigheid(425, 'energiemeters-plaatsen', 'energiemeters plaatsen', {
    also: ['slimme meters plaatsen', 'meters wisselen', 'gas- en elektriciteitsmeters plaatsen'],
  }),
  vaardigheid(426, 'laadpalen-plaatsen', 'laadpalen plaatsen', {
    broader: 'elektra-aanleggen',
    also: [
      'laadpalen installeren',
      'laadstations aansluiten',
      'laadinfrastructuur aanleggen',
      'laadpalen aansluiten',
    ],
  }),
  vaardigheid(427, 'alarminstallaties-aanleggen', 'brandmeld- en alarminstallaties aanleggen', {
    broader: 'elektra-aanleggen',
    also: [
      'brandmeldinstallaties monteren',
      'inbraakalarm installeren',
      'alarmsystemen installeren',
      'brandmelders plaatsen',
    ],
  }),
  vaardigheid(428, 'camerasystemen-installeren', 'camera’s en toegangssystemen installeren', {
    broader: 'elektra-aanleggen',
    also: ['camerasystemen installeren', 'beveiligingscamera’s ophangen', 'toegangssystemen aansluiten'],
  }),
  vaardigheid(429, 'installaties-inregelen', 'installaties inregelen', {
    also: ['inregelen van installaties', 'domotica programmeren', 'regelingen instellen'],
  }),
  vaardigheid(430, 'voertuigen-onderhouden', 'voertuigen onderhouden', {
    also: ['auto-onderhoud', 'auto’s onderhouden', 'kleine en grote beurten', 'onderhoudsbeurten uitvoeren'],
  }),
  vaardigheid(431, 'autos-repareren', 'auto’s repareren', {
    broader: 'voertuigen-onderhouden',
    also: [
      'autoreparaties',
      'remmen vervangen',
      'koppeling vervangen',
      'uitlaten vervangen',
      'sleutelen aan auto’s',
    ],
    same: ['http://data.europa.eu/esco/skill/65155435-1c5b-41ee-8812-e0b9b03ae480'],
  }),
  vaardigheid(432, 'voertuigdiagnose-stellen', 'diagnose stellen aan voertuigen', {
    broader: 'voertuigen-onderhouden',
    also: ['auto’s uitlezen', 'diagnoseapparatuur gebruiken', 'voertuigdiagnose', 'storingen uitlezen'],
  }),
  vaardigheid(433, 'apk-keuren', 'APK-keuringen doen', {
    broader: 'voertuigen-onderhouden',
    also: ['APK keuren', 'APK-keuring', 'auto’s keuren'],
  }),
  vaardigheid(434, 'banden-wisselen', 'banden wisselen en balanceren', {
    broader: 'voertuigen-onderhouden',
    also: ['banden wisselen', 'banden monteren', 'wielen uitbalanceren', 'bandenwissel'],
    same: ['http://data.europa.eu/esco/skill/202d0d2b-f6b9-48fe-b70e-cff49fa1d087'],
  }),
  kennis(435, 'autotechniek', 'autotechniek', {
    also: ['kennis van auto’s', 'voertuigtechniek', 'motortechniek', 'motorvoertuigentechniek'],
  }),
  vaardigheid(436, 'elektrische-autos-onderhouden', 'aan elektrische auto’s werken', {
    broader: 'voertuigen-onderhouden',
    also: [
      'elektrische en hybride auto’s onderhouden',
      'hoogvolt veilig werken',
      'werken aan hybride auto’s',
    ],
  }),
  vaardigheid(437, 'bedrijfswagens-onderhouden', 'vrachtwagens en trailers onderhouden', {
    broader: 'voertuigen-onderhouden',
    also: ['bedrijfswagens onderhouden', 'trucks repareren', 'vrachtwagens repareren', 'trailers repareren'],
  }),
  vaardigheid(438, 'fietsen-repareren', 'fietsen repareren', {
    also: [
      'fietsreparatie',
      'fietsen afmonteren',
      'banden plakken',
      'fietsonderhoud',
      'fietsen maken',
      'fietsremmen en kettingen vervangen',
      'fietsen rijklaar maken',
    ],
    same: ['http://data.europa.eu/esco/skill/fab8e95a-448d-4784-aa50-9ef10e924829'],
  }),
  vaardigheid(439, 'e-bikes-repareren', 'e-bikes en scooters repareren', {
    broader: 'fietsen-repareren',
    also: ['elektrische fietsen repareren', 'e-bikes repareren', 'scooters repareren', 'e-bikes uitlezen'],
  }),
  vaardigheid(440, 'autoschade-herstellen', 'schade aan auto’s herstellen', {
    also: ['uitdeuken', 'carrosserie herstellen', 'deuken herstellen', 'autoschadeherstel'],
  }),
  vaardigheid(441, 'autos-spuiten', 'auto’s spuiten', {
    broader: 'lak-spuiten',
    also: ['autospuiten', 'voertuigen spuiten', 'auto’s voorbewerken', 'autolak aanbrengen'],
  }),
  vaardigheid(442, 'carrosseriedelen-vervangen', 'carrosseriedelen vervangen', {
    broader: 'autoschade-herstellen',
    also: ['bumpers vervangen', 'spatborden vervangen', 'autoruiten vervangen', 'carrosseriedelen monteren'],
  }),
  vaardigheid(443, 'autos-poetsen', 'auto’s poetsen en wassen', {
    broader: 'schoonmaken',
    also: ['auto’s wassen', 'auto’s poetsen', 'auto-interieur reinigen', 'car detailing'],
    same: ['http://data.europa.eu/esco/skill/c8b5b67b-d8d9-4857-bb26-1e35faf2ce22'],
  }),
  vaardigheid(444, 'onderdelen-bestellen', 'onderdelen en materiaal bestellen', {
    also: ['onderdelen bestellen', 'materialen bestellen', 'materiaal inkopen', 'onderdelen opzoeken'],
  }),
  vaardigheid(445, 'cad-tekenen', 'tekenen met CAD', {
    broader: 'computer-gebruiken',
    also: ['AutoCAD', 'SolidWorks', 'Revit', 'technisch tekenen', 'tekeningen maken op de computer'],
    same: ['http://data.europa.eu/esco/skill/b34e2ba1-9080-48c9-9b42-ee9192a4d3f1'],
  }),
  vaardigheid(446, 'calculeren', 'kosten en materiaal berekenen', {
    also: ['calculeren', 'calculaties maken', 'hoeveelheden uittrekken', 'begrotingen maken voor projecten'],
  }),
  vaardigheid(447, 'werk-voorbereiden', 'werk voorbereiden', {
    also: ['werkvoorbereiding', 'werkmappen maken', 'projecten voorbereiden', 'materiaalstaten maken'],
  }),
  vaardigheid(448, 'autogeen-lassen', 'autogeen lassen en snijden', {
    broader: 'lassen',
    also: ['autogeen lassen', 'snijbranden', 'autogeen snijden'],
    same: ['http://data.europa.eu/esco/skill/14b4a40e-da80-452a-86d6-88a959052219'],
  }),
  vaardigheid(449, 'lasrobot-bedienen', 'lasrobot bedienen', {
    broader: 'lassen',
    also: ['robotlassen', 'lasrobot programmeren', 'lasrobot vullen'],
  }),
  vaardigheid(450, 'opleverdocumenten-maken', 'opleverdocumenten maken', {
    broader: 'rapporteren',
    also: ['revisietekeningen bijwerken', 'testrapporten opstellen', 'opleverdossier maken'],
  }),
  vaardigheid(451, 'installatiewerk', 'installatiewerk doen', {
    also: [
      'installatiewerkzaamheden',
      'technische installaties aanleggen',
      'installaties monteren in gebouwen',
    ],
  }),
  vaardigheid(583, 'liften-onderhouden', 'liften monteren en onderhouden', {
    also: ['liften onderhouden', 'liftonderhoud', 'roltrappen onderhouden', 'liften installeren'],
  }),
];
