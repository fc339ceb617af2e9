import { kennis, vaardigheid } from '../concept.ts';

/** Shop and office: 200 to 232. */
export const commerceCompetences = [
  vaardigheid(200, 'verkopen', 'verkopen', { also: ['verkoopgesprekken voeren', 'sales'] }),
  vaardigheid(201, 'klanten-adviseren', 'klanten adviseren', {
    broader: 'verkopen',
    also: ['verkoopadvies geven', 'advies geven aan klanten'],
  }),
  vaardigheid(202, 'bijverkopen', 'extra producten verkopen', {
    broader: 'verkopen',
    also: ['bijverkoop', 'upselling'],
  }),
  vaardigheid(203, 'kassa-bedienen', 'kassa bedienen', {
    also: ['kassawerk', 'kassa draaien', 'achter de kassa werken'],
  }),
  vaardigheid(204, 'schappen-vullen', 'schappen vullen', {
    also: ['vakken vullen', 'spiegelen van schappen'],
  }),
  vaardigheid(205, 'winkel-presenteren', 'producten presenteren in de winkel', {
    also: ['winkelpresentatie', 'etaleren'],
  }),
  vaardigheid(206, 'houdbaarheid-controleren', 'houdbaarheid controleren', {
    also: ['THT controleren', 'datumcontrole'],
  }),
  vaardigheid(207, 'prijzen-aanbrengen', 'producten prijzen', {
    also: ['prijskaartjes wisselen', 'prijzen aanbrengen'],
  }),
  vaardigheid(208, 'versproducten-verwerken', 'versproducten verwerken', {
    also: ['werken op de versafdeling', 'brood afbakken'],
  }),
  vaardigheid(209, 'zelfscan-begeleiden', 'klanten bij de zelfscan helpen', {
    also: ['zelfscankassa begeleiden'],
  }),
  vaardigheid(210, 'diefstal-voorkomen', 'diefstal voorkomen', {
    also: ['winkeldiefstal herkennen', 'derving voorkomen'],
  }),
  kennis(211, 'productkennis', 'producten uit het assortiment', {
    also: ['productkennis', 'assortimentskennis'],
  }),

  vaardigheid(212, 'kantoorwerk', 'kantoorwerk doen', { also: ['kantoorwerkzaamheden', 'office support'] }),
  vaardigheid(213, 'gegevens-invoeren', 'gegevens invoeren', {
    broader: 'kantoorwerk',
    also: ['data-invoer', 'data entry', 'gegevens verwerken'],
  }),
  vaardigheid(214, 'telefoon-beantwoorden', 'telefoon beantwoorden', {
    broader: 'kantoorwerk',
    also: ['telefoneren', 'telefonisch te woord staan', 'doorverbinden'],
  }),
  vaardigheid(215, 'mail-afhandelen', 'e-mail en chat afhandelen', {
    broader: 'kantoorwerk',
    also: ['e-mails beantwoorden', 'chatten met klanten'],
  }),
  vaardigheid(216, 'agenda-beheren', 'agenda beheren', {
    broader: 'kantoorwerk',
    also: ['agendabeheer', 'afspraken plannen'],
  }),
  vaardigheid(217, 'bezoekers-ontvangen', 'bezoekers ontvangen', {
    also: ['gastvrij ontvangen', 'gasten ontvangen', 'bezoekers aanmelden'],
  }),
  vaardigheid(218, 'post-verwerken', 'post verwerken', {
    broader: 'kantoorwerk',
    also: ['postverwerking', 'post sorteren'],
  }),
  vaardigheid(219, 'tekstverwerken', 'teksten maken op de computer', {
    broader: 'computer-gebruiken',
    also: ['Microsoft Word', 'werken met Word', 'tekstverwerken', 'notuleren'],
  }),
  vaardigheid(220, 'spreadsheets-gebruiken', 'spreadsheets gebruiken', {
    broader: 'computer-gebruiken',
    also: ['Excel', 'werken met Excel'],
  }),
  vaardigheid(221, 'computer-gebruiken', 'computer gebruiken', {
    also: ['computervaardig', 'Microsoft Office', 'digitaal vaardig'],
  }),
  vaardigheid(222, 'klantsysteem-gebruiken', 'klantsysteem gebruiken', {
    broader: 'computer-gebruiken',
    also: ['CRM gebruiken', 'CRM-systeem'],
  }),
  vaardigheid(223, 'archiveren', 'archiveren', {
    broader: 'kantoorwerk',
    also: ['dossiers bijhouden', 'documenten ordenen'],
  }),
  vaardigheid(224, 'facturen-verwerken', 'facturen verwerken', {
    broader: 'administratie-bijhouden',
    also: ['facturatie', 'inkoopfacturen boeken'],
  }),
  vaardigheid(225, 'bedrijfssysteem-gebruiken', 'bedrijfssysteem gebruiken', {
    broader: 'computer-gebruiken',
    also: ['ERP gebruiken', 'SAP', 'werken met een ERP-systeem'],
  }),
  kennis(226, 'privacyregels', 'regels voor privacy', { also: ['AVG', 'kennis van de AVG'] }),
  vaardigheid(227, 'gesprekstechnieken', 'gesprekken goed voeren', {
    also: ['gesprekstechnieken', 'doorvragen'],
  }),
  vaardigheid(228, 'offertes-en-orders-verwerken', 'orders en offertes verwerken', {
    broader: 'administratie-bijhouden',
    also: ['orderverwerking', 'orders invoeren'],
  }),
];
