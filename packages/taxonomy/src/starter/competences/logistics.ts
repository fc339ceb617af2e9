import { kennis, vaardigheid } from '../concept.ts';

/** Warehouse and transport: 31 to 66. */
export const logisticsCompetences = [
  vaardigheid(31, 'magazijnwerk', 'magazijnwerk doen', {
    also: ['magazijnwerkzaamheden', 'werken in een magazijn'],
  }),
  vaardigheid(32, 'orders-verzamelen', 'orders verzamelen', {
    broader: 'magazijnwerk',
    also: ['orderpicken', 'orders picken', 'bestellingen verzamelen', 'order picking'],
  }),
  vaardigheid(33, 'handscanner-gebruiken', 'handscanner gebruiken', {
    broader: 'magazijnwerk',
    also: ['werken met een scanner', 'scannen', 'barcodescanner gebruiken', 'voice picking'],
  }),
  vaardigheid(34, 'goederen-inpakken', 'goederen inpakken', {
    broader: 'magazijnwerk',
    also: ['inpakken', 'producten verpakken', 'inpakwerk', 'verpakken'],
  }),
  vaardigheid(35, 'goederen-ontvangen', 'goederen ontvangen en controleren', {
    broader: 'magazijnwerk',
    also: ['goederenontvangst', 'inkomende goederen controleren', 'inslag'],
  }),
  vaardigheid(36, 'goederen-opslaan', 'goederen opslaan', {
    broader: 'magazijnwerk',
    also: ['goederen wegzetten', 'inruimen van stellingen'],
  }),
  vaardigheid(37, 'laden-en-lossen', 'laden en lossen', {
    broader: 'magazijnwerk',
    also: ['vrachtwagens lossen', 'containers lossen', 'laden', 'lossen'],
  }),
  vaardigheid(38, 'voorraad-beheren', 'voorraad beheren', {
    also: ['voorraadbeheer', 'voorraad tellen', 'inventariseren', 'voorraadcontrole'],
  }),
  vaardigheid(39, 'pallets-stapelen', 'pallets stapelen', {
    broader: 'magazijnwerk',
    also: ['palletiseren', 'pallets bouwen', 'stapelen'],
  }),
  vaardigheid(40, 'verzendklaar-maken', 'goederen verzendklaar maken', {
    broader: 'magazijnwerk',
    also: ['zendingen klaarmaken', 'expeditie', 'labelen en sealen'],
  }),
  vaardigheid(41, 'intern-transport', 'interne transportmiddelen besturen', {
    also: ['intern transport', 'werken met interne transportmiddelen'],
  }),
  vaardigheid(42, 'heftruck-besturen', 'heftruck besturen', {
    broader: 'intern-transport',
    also: ['heftruck rijden', 'vorkheftruck rijden', 'forklift driving'],
  }),
  vaardigheid(43, 'reachtruck-besturen', 'reachtruck besturen', {
    broader: 'intern-transport',
    also: ['reachtruck rijden', 'hoogbouwtruck rijden'],
  }),
  vaardigheid(44, 'palletwagen-gebruiken', 'elektrische palletwagen gebruiken', {
    broader: 'intern-transport',
    also: ['EPT rijden', 'pompwagen gebruiken', 'elektrische pallettruck', 'palletwagen'],
  }),
  vaardigheid(45, 'voorraadsysteem-gebruiken', 'voorraadsysteem gebruiken', {
    also: ['WMS gebruiken', 'werken met een WMS', 'warehouse management systeem'],
  }),
  vaardigheid(46, 'retouren-verwerken', 'retouren verwerken', {
    broader: 'magazijnwerk',
    also: ['retourgoederen verwerken'],
  }),
  kennis(47, 'gevaarlijke-stoffen', 'gevaarlijke stoffen', {
    also: ['kennis van gevaarlijke stoffen', 'ADR-regels'],
  }),
  vaardigheid(48, 'ritten-plannen', 'ritten plannen', {
    also: ['routes plannen', 'transportplanning maken', 'ritplanning'],
  }),
  vaardigheid(49, 'vrachtpapieren-maken', 'vrachtpapieren maken', {
    also: ['transportdocumenten opstellen', 'CMR invullen', 'vrachtbrieven opstellen'],
  }),
  vaardigheid(50, 'leveringen-afstemmen', 'leveringen afstemmen', {
    also: ['leveringen coördineren', 'contact met vervoerders', 'overleggen met chauffeurs'],
  }),
  vaardigheid(51, 'voertuigen-besturen', 'voertuigen besturen', { also: ['rijden', 'rijvaardig'] }),
  vaardigheid(52, 'vrachtwagen-besturen', 'vrachtwagen besturen', {
    broader: 'voertuigen-besturen',
    also: ['vrachtwagen rijden', 'trekker met oplegger rijden'],
  }),
  vaardigheid(53, 'bestelauto-besturen', 'bestelauto besturen', {
    broader: 'voertuigen-besturen',
    also: ['bestelbus rijden', 'bestelwagen rijden'],
  }),
  vaardigheid(54, 'bus-besturen', 'bus besturen', {
    broader: 'voertuigen-besturen',
    also: ['bus rijden', 'lijnbus rijden'],
  }),
  vaardigheid(55, 'personen-vervoeren', 'personen vervoeren', {
    broader: 'voertuigen-besturen',
    also: ['personenvervoer', 'passagiers vervoeren'],
  }),
  vaardigheid(56, 'route-volgen', 'routes lezen en volgen', { also: ['navigatie gebruiken', 'kaartlezen'] }),
  vaardigheid(57, 'lading-zekeren', 'lading zekeren', { also: ['ladingzekering', 'lading vastzetten'] }),
  kennis(58, 'rij-en-rusttijden', 'rij- en rusttijden', { also: ['tachograaf', 'kennis van rijtijden'] }),
  vaardigheid(59, 'voertuig-controleren', 'voertuig controleren', {
    also: ['dagelijkse voertuigcontrole', 'klein onderhoud aan voertuig'],
  }),
  vaardigheid(60, 'pakketten-bezorgen', 'pakketten bezorgen', {
    also: ['bezorgen', 'pakketten afleveren', 'afleveren bij klanten'],
  }),
  vaardigheid(61, 'passagiers-helpen', 'passagiers helpen', {
    also: ['reizigers helpen', 'rolstoelgebruikers helpen instappen'],
  }),
  vaardigheid(62, 'betalingen-afhandelen', 'betalingen afhandelen', {
    also: ['afrekenen', 'contant geld tellen'],
  }),
  kennis(63, 'verkeersregels', 'verkeersregels', { also: ['kennis van verkeersregels'] }),
  vaardigheid(64, 'logistieke-processen-bewaken', 'logistieke processen bewaken', {
    also: ['goederenstroom bewaken', 'supply chain bewaken'],
  }),
  vaardigheid(65, 'boordcomputer-gebruiken', 'boordcomputer gebruiken', {
    also: ['werken met een boordcomputer'],
  }),
  vaardigheid(66, 'defensief-rijden', 'rustig en veilig rijden', {
    also: ['defensief rijden', 'zuinig rijden'],
  }),
];
