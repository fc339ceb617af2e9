import { kennis, vaardigheid } from '../concept.ts';

/** Warehouse and transport: 31 to 66. */
export const logisticsCompetences = [
  vaardigheid(31, 'magazijnwerk', 'magazijnwerk doen', {
    also: [
      'magazijnwerkzaamheden',
      'werken in een magazijn',
      'ervaring in een magazijn',
      'magazijnervaring',
      'warehousing',
    ],
  }),
  vaardigheid(32, 'orders-verzamelen', 'orders verzamelen', {
    broader: 'magazijnwerk',
    also: [
      'orderpicken',
      'orders picken',
      'bestellingen verzamelen',
      'order picking',
      'verzamelen van orders',
      'orders pakken',
      'bestellingen klaarmaken',
      'verzamelen van bestellingen',
    ],
  }),
  vaardigheid(33, 'handscanner-gebruiken', 'handscanner gebruiken', {
    broader: 'magazijnwerk',
    also: [
      'werken met een scanner',
      'scannen',
      'barcodescanner gebruiken',
      'voice picking',
      'werken met een handscanner',
      'werken met handscanner',
      'goederen scannen',
      'RF-scanner gebruiken',
      'pick by voice',
    ],
  }),
  vaardigheid(34, 'goederen-inpakken', 'goederen inpakken', {
    broader: 'magazijnwerk',
    also: [
      'inpakken',
      'producten verpakken',
      'inpakwerk',
      'verpakken',
      'pakketten inpakken',
      'inpakken van goederen',
      'bestellingen inpakken',
      'dozen inpakken',
    ],
  }),
  vaardigheid(35, 'goederen-ontvangen', 'goederen ontvangen en controleren', {
    broader: 'magazijnwerk',
    also: [
      'goederenontvangst',
      'inkomende goederen controleren',
      'inslag',
      'goederen ontvangen',
      'ontvangen van goederen',
      'inbound',
      'leveringen controleren',
      'goederen aannemen',
    ],
  }),
  vaardigheid(36, 'goederen-opslaan', 'goederen opslaan', {
    broader: 'magazijnwerk',
    also: [
      'goederen wegzetten',
      'inruimen van stellingen',
      'goederen inslaan',
      'pallets wegzetten',
      'stellingen vullen',
      'producten op locatie leggen',
      'goederen in stellingen plaatsen',
    ],
  }),
  vaardigheid(37, 'laden-en-lossen', 'laden en lossen', {
    broader: 'magazijnwerk',
    also: [
      'vrachtwagens lossen',
      'containers lossen',
      'laden',
      'lossen',
      'laden en lossen van vrachtwagens',
      'lossen van vrachtwagens',
      'trailers lossen',
      'containers leeghalen',
      'laad- en loswerk',
    ],
  }),
  vaardigheid(38, 'voorraad-beheren', 'voorraad beheren', {
    also: [
      'voorraadbeheer',
      'voorraad tellen',
      'inventariseren',
      'voorraadcontrole',
      'voorraad bijhouden',
      'voorraden tellen',
      'inventarisatie',
      'voorraad op peil houden',
    ],
  }),
  vaardigheid(39, 'pallets-stapelen', 'pallets stapelen', {
    broader: 'magazijnwerk',
    also: [
      'palletiseren',
      'pallets bouwen',
      'stapelen',
      'dozen stapelen',
      'pallets opbouwen',
      'rolcontainers stapelen',
      'stapelen van pallets',
    ],
  }),
  vaardigheid(40, 'verzendklaar-maken', 'goederen verzendklaar maken', {
    broader: 'magazijnwerk',
    also: [
      'zendingen klaarmaken',
      'expeditie',
      'labelen en sealen',
      'orders verzendklaar maken',
      'pakketten verzendklaar maken',
      'outbound',
      'pallets sealen',
      'zendingen labelen',
      'expeditiewerk',
    ],
  }),
  vaardigheid(41, 'intern-transport', 'interne transportmiddelen besturen', {
    also: [
      'intern transport',
      'werken met interne transportmiddelen',
      'pallets verplaatsen',
      'goederen verplaatsen in het magazijn',
      'stapelaar bedienen',
    ],
  }),
  vaardigheid(42, 'heftruck-besturen', 'heftruck besturen', {
    broader: 'intern-transport',
    also: [
      'heftruck rijden',
      'vorkheftruck rijden',
      'forklift driving',
      'werken met de heftruck',
      'rijden op een heftruck',
      'heftruckervaring',
      'ervaring met heftruck',
    ],
  }),
  vaardigheid(43, 'reachtruck-besturen', 'reachtruck besturen', {
    broader: 'intern-transport',
    also: [
      'reachtruck rijden',
      'hoogbouwtruck rijden',
      'rijden op een reachtruck',
      'werken met de reachtruck',
      'reachtruckervaring',
      'ervaring met reachtruck',
    ],
  }),
  vaardigheid(44, 'palletwagen-gebruiken', 'elektrische palletwagen gebruiken', {
    broader: 'intern-transport',
    also: [
      'EPT rijden',
      'pompwagen gebruiken',
      'elektrische pallettruck',
      'palletwagen',
      'werken met een EPT',
      'elektrische pompwagen rijden',
      'meerijd-EPT',
    ],
  }),
  vaardigheid(45, 'voorraadsysteem-gebruiken', 'voorraadsysteem gebruiken', {
    also: [
      'WMS gebruiken',
      'werken met een WMS',
      'warehouse management systeem',
      'WMS',
      'magazijnbeheersysteem',
      'voorraadsysteem',
      'ervaring met WMS',
    ],
  }),
  vaardigheid(46, 'retouren-verwerken', 'retouren verwerken', {
    broader: 'magazijnwerk',
    also: [
      'retourgoederen verwerken',
      'retouren controleren',
      'retourzendingen verwerken',
      'afhandelen van retouren',
    ],
  }),
  kennis(47, 'gevaarlijke-stoffen', 'gevaarlijke stoffen', {
    also: ['kennis van gevaarlijke stoffen', 'ADR-regels', 'werken met gevaarlijke stoffen', 'PGS 15'],
  }),
  vaardigheid(48, 'ritten-plannen', 'ritten plannen', {
    also: [
      'routes plannen',
      'transportplanning maken',
      'ritplanning',
      'ritten inplannen',
      'planning van ritten',
      'transport plannen',
    ],
  }),
  vaardigheid(49, 'vrachtpapieren-maken', 'vrachtpapieren maken', {
    also: [
      'transportdocumenten opstellen',
      'CMR invullen',
      'vrachtbrieven opstellen',
      'vrachtbrieven maken',
      'transportdocumenten controleren',
      'CMR-documenten',
    ],
  }),
  vaardigheid(50, 'leveringen-afstemmen', 'leveringen afstemmen', {
    also: [
      'leveringen coördineren',
      'contact met vervoerders',
      'overleggen met chauffeurs',
      'leveringen plannen met klanten',
      'afstemmen met vervoerders',
      'chauffeurs aansturen',
    ],
  }),
  vaardigheid(51, 'voertuigen-besturen', 'voertuigen besturen', {
    also: ['rijden', 'rijvaardig', 'auto rijden', 'rijervaring'],
  }),
  vaardigheid(52, 'vrachtwagen-besturen', 'vrachtwagen besturen', {
    broader: 'voertuigen-besturen',
    also: [
      'vrachtwagen rijden',
      'trekker met oplegger rijden',
      'vrachtauto rijden',
      'rijden met trekker en oplegger',
      'chauffeurservaring CE',
      'besturen van een vrachtwagen',
    ],
  }),
  vaardigheid(53, 'bestelauto-besturen', 'bestelauto besturen', {
    broader: 'voertuigen-besturen',
    also: [
      'bestelbus rijden',
      'bestelwagen rijden',
      'rijden met een bestelbus',
      'bestelauto rijden',
      'besturen van een bestelbus',
      'bakbus rijden',
    ],
  }),
  vaardigheid(54, 'bus-besturen', 'bus besturen', {
    broader: 'voertuigen-besturen',
    also: ['bus rijden', 'lijnbus rijden', 'touringcar rijden', 'besturen van een bus'],
  }),
  vaardigheid(55, 'personen-vervoeren', 'personen vervoeren', {
    broader: 'voertuigen-besturen',
    also: [
      'personenvervoer',
      'passagiers vervoeren',
      'leerlingenvervoer',
      'zorgvervoer',
      'mensen vervoeren',
      'taxi rijden',
    ],
  }),
  vaardigheid(56, 'route-volgen', 'routes lezen en volgen', {
    also: ['navigatie gebruiken', 'kaartlezen', 'route rijden', 'werken met navigatie', 'routekennis'],
  }),
  vaardigheid(57, 'lading-zekeren', 'lading zekeren', {
    also: [
      'ladingzekering',
      'lading vastzetten',
      'lading borgen',
      'vracht vastzetten',
      'spanbanden gebruiken',
    ],
  }),
  kennis(58, 'rij-en-rusttijden', 'rij- en rusttijden', {
    also: ['tachograaf', 'kennis van rijtijden', 'rijtijdenwet', 'tachograaf gebruiken'],
  }),
  vaardigheid(59, 'voertuig-controleren', 'voertuig controleren', {
    also: [
      'dagelijkse voertuigcontrole',
      'klein onderhoud aan voertuig',
      'vrachtwagen controleren',
      'wagen schoonhouden',
      'voertuiginspectie',
      'olie en banden controleren',
    ],
  }),
  vaardigheid(60, 'pakketten-bezorgen', 'pakketten bezorgen', {
    also: [
      'bezorgen',
      'pakketten afleveren',
      'afleveren bij klanten',
      'bestellingen bezorgen',
      'pakketbezorging',
      'goederen afleveren',
      'boodschappen bezorgen',
    ],
  }),
  vaardigheid(61, 'passagiers-helpen', 'passagiers helpen', {
    also: [
      'reizigers helpen',
      'rolstoelgebruikers helpen instappen',
      'passagiers begeleiden',
      'helpen met in- en uitstappen',
      'reizigers begeleiden',
    ],
  }),
  vaardigheid(62, 'betalingen-afhandelen', 'betalingen afhandelen', {
    also: ['afrekenen', 'contant geld tellen', 'betalingen aannemen', 'pinbetalingen afhandelen'],
  }),
  kennis(63, 'verkeersregels', 'verkeersregels', {
    also: ['kennis van verkeersregels', 'verkeerskennis', 'verkeersinzicht'],
  }),
  vaardigheid(64, 'logistieke-processen-bewaken', 'logistieke processen bewaken', {
    also: [
      'goederenstroom bewaken',
      'supply chain bewaken',
      'logistiek proces bewaken',
      'logistieke processen aansturen',
      'voortgang van orders bewaken',
    ],
  }),
  vaardigheid(65, 'boordcomputer-gebruiken', 'boordcomputer gebruiken', {
    also: ['werken met een boordcomputer', 'boordcomputer bedienen', 'werken met een tablet in de cabine'],
  }),
  vaardigheid(66, 'defensief-rijden', 'rustig en veilig rijden', {
    also: ['defensief rijden', 'zuinig rijden', 'veilig rijden', 'rustig rijgedrag', 'Het Nieuwe Rijden'],
  }),
];
