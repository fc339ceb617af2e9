import { kennis, vaardigheid } from '../concept.ts';

/** Shop and office: 200 to 232. */
export const commerceCompetences = [
  vaardigheid(200, 'verkopen', 'verkopen', {
    also: [
      'verkoopgesprekken voeren',
      'sales',
      'verkoopervaring',
      'commerciële vaardigheden',
      'commercieel inzicht',
      'verkoopvaardigheden',
    ],
  }),
  vaardigheid(201, 'klanten-adviseren', 'klanten adviseren', {
    broader: 'verkopen',
    also: [
      'verkoopadvies geven',
      'advies geven aan klanten',
      'klanten helpen met advies',
      'adviseren van klanten',
      'klanten helpen bij hun keuze',
      'adviesgesprekken voeren',
    ],
  }),
  vaardigheid(202, 'bijverkopen', 'extra producten verkopen', {
    broader: 'verkopen',
    also: ['bijverkoop', 'upselling', 'cross-selling', 'aanvullende producten aanbieden'],
    same: ['http://data.europa.eu/esco/skill/306a1555-9fa2-47af-b996-a0a8833cbe81'],
  }),
  vaardigheid(203, 'kassa-bedienen', 'kassa bedienen', {
    also: [
      'kassawerk',
      'kassa draaien',
      'achter de kassa werken',
      'kassa afrekenen',
      'kassawerkzaamheden',
      'bedienen van de kassa',
      'kassa-ervaring',
      'afrekenen met klanten',
    ],
    same: ['http://data.europa.eu/esco/skill/0cb013af-6dd9-4fb2-b34e-63dda1a5cf82'],
  }),
  vaardigheid(204, 'schappen-vullen', 'schappen vullen', {
    also: [
      'vakken vullen',
      'spiegelen van schappen',
      'schappen bijvullen',
      'schappen aanvullen',
      'winkelvoorraad aanvullen',
      'vulwerk',
    ],
    same: ['http://data.europa.eu/esco/skill/7e9daad3-8604-4839-af9b-dc6f8db3ef68'],
  }),
  vaardigheid(205, 'winkel-presenteren', 'producten presenteren in de winkel', {
    also: [
      'winkelpresentatie',
      'etaleren',
      'etalage inrichten',
      'artikelen presenteren',
      'visual merchandising',
      'winkel inrichten',
    ],
  }),
  vaardigheid(206, 'houdbaarheid-controleren', 'houdbaarheid controleren', {
    also: [
      'THT controleren',
      'datumcontrole',
      'houdbaarheidsdatum controleren',
      'datums controleren',
      'tht-controle',
    ],
  }),
  vaardigheid(207, 'prijzen-aanbrengen', 'producten prijzen', {
    also: [
      'prijskaartjes wisselen',
      'prijzen aanbrengen',
      'producten prijzen en labelen',
      'prijsstickers plakken',
      'artikelen prijzen',
    ],
  }),
  vaardigheid(208, 'versproducten-verwerken', 'versproducten verwerken', {
    also: [
      'werken op de versafdeling',
      'brood afbakken',
      'versafdeling verzorgen',
      'afbakken van brood',
      'groente en fruit aanvullen',
    ],
  }),
  vaardigheid(209, 'zelfscan-begeleiden', 'klanten bij de zelfscan helpen', {
    also: ['zelfscankassa begeleiden', 'zelfscan bewaken', 'toezicht op zelfscankassa’s'],
  }),
  vaardigheid(210, 'diefstal-voorkomen', 'diefstal voorkomen', {
    also: ['winkeldiefstal herkennen', 'derving voorkomen', 'winkeldiefstal voorkomen', 'dervingscontrole'],
    same: ['http://data.europa.eu/esco/skill/f10cf304-f32c-40ee-97a7-ec8d84d72955'],
  }),
  kennis(211, 'productkennis', 'producten uit het assortiment', {
    also: ['productkennis', 'assortimentskennis', 'kennis van het assortiment', 'kennis van producten'],
  }),

  vaardigheid(212, 'kantoorwerk', 'kantoorwerk doen', {
    also: [
      'kantoorwerkzaamheden',
      'office support',
      'administratieve kantoorwerkzaamheden',
      'algemene kantoortaken',
      'kantoorervaring',
    ],
  }),
  vaardigheid(213, 'gegevens-invoeren', 'gegevens invoeren', {
    broader: 'kantoorwerk',
    also: [
      'data-invoer',
      'data entry',
      'gegevens verwerken',
      'data invoeren',
      'gegevens vastleggen in het systeem',
      'invoeren van gegevens',
      'gegevens registreren',
    ],
  }),
  vaardigheid(214, 'telefoon-beantwoorden', 'telefoon beantwoorden', {
    broader: 'kantoorwerk',
    also: [
      'telefoneren',
      'telefonisch te woord staan',
      'doorverbinden',
      'telefoon aannemen',
      'telefoontjes beantwoorden',
      'telefonisch contact met klanten',
      'inkomende gesprekken aannemen',
      'klanten telefonisch helpen',
    ],
    same: ['http://data.europa.eu/esco/skill/5a0bffcf-4ff6-49cf-a7db-4142e63f5f04'],
  }),
  vaardigheid(215, 'mail-afhandelen', 'e-mail en chat afhandelen', {
    broader: 'kantoorwerk',
    also: [
      'e-mails beantwoorden',
      'chatten met klanten',
      'e-mails afhandelen',
      'mail beantwoorden',
      'mailbox beheren',
      'e-mailverkeer verwerken',
      'chatberichten beantwoorden',
    ],
  }),
  vaardigheid(216, 'agenda-beheren', 'agenda beheren', {
    broader: 'kantoorwerk',
    also: [
      'agendabeheer',
      'afspraken plannen',
      'agenda’s beheren',
      'afspraken inplannen',
      'agendabeheer doen',
    ],
  }),
  vaardigheid(217, 'bezoekers-ontvangen', 'bezoekers ontvangen', {
    also: [
      'gastvrij ontvangen',
      'gasten ontvangen',
      'bezoekers aanmelden',
      'ontvangen van bezoekers',
      'bezoekers te woord staan',
      'ontvangst van gasten',
      'baliewerk',
      'gasten verwelkomen',
    ],
  }),
  vaardigheid(218, 'post-verwerken', 'post verwerken', {
    broader: 'kantoorwerk',
    also: [
      'postverwerking',
      'post sorteren',
      'post verzorgen',
      'inkomende en uitgaande post',
      'postafhandeling',
    ],
    same: ['http://data.europa.eu/esco/skill/76f22707-8d30-453f-9eb7-3376e2960311'],
  }),
  vaardigheid(219, 'tekstverwerken', 'teksten maken op de computer', {
    broader: 'computer-gebruiken',
    also: [
      'Microsoft Word',
      'werken met Word',
      'tekstverwerken',
      'brieven typen',
      'documenten opmaken',
      'kennis van Word',
    ],
    same: ['http://data.europa.eu/esco/skill/81633a44-f1db-4a01-a940-804c6905e330'],
  }),
  vaardigheid(220, 'spreadsheets-gebruiken', 'spreadsheets gebruiken', {
    broader: 'computer-gebruiken',
    also: [
      'Excel',
      'werken met Excel',
      'kennis van Excel',
      'Excel-vaardigheden',
      'goed met Excel',
      'draaitabellen maken',
    ],
    same: ['http://data.europa.eu/esco/skill/1973c966-f236-40c9-b2d4-5d71a89019be'],
  }),
  vaardigheid(221, 'computer-gebruiken', 'computer gebruiken', {
    also: [
      'computervaardig',
      'Microsoft Office',
      'digitaal vaardig',
      'computervaardigheden',
      'goed met de computer',
      'MS Office',
      'computerkennis',
      'digitale vaardigheden',
      'werken met computers',
    ],
  }),
  vaardigheid(222, 'klantsysteem-gebruiken', 'klantsysteem gebruiken', {
    broader: 'computer-gebruiken',
    also: [
      'CRM gebruiken',
      'CRM-systeem',
      'CRM',
      'werken met een CRM-systeem',
      'Salesforce',
      'klantgegevens vastleggen',
    ],
    same: ['http://data.europa.eu/esco/skill/9889b795-d755-41b2-8afd-2e3c87a65a38'],
  }),
  vaardigheid(223, 'archiveren', 'archiveren', {
    broader: 'kantoorwerk',
    also: [
      'dossiers bijhouden',
      'documenten ordenen',
      'archiefwerk',
      'documenten archiveren',
      'dossiers ordenen',
      'dossierbeheer',
    ],
    same: ['http://data.europa.eu/esco/skill/3d427a49-4f85-42cd-8a92-62d4a34f41a1'],
  }),
  vaardigheid(224, 'facturen-verwerken', 'facturen verwerken', {
    broader: 'administratie-bijhouden',
    also: [
      'facturatie',
      'inkoopfacturen boeken',
      'facturen inboeken',
      'factuurverwerking',
      'facturen controleren',
      'facturen boeken',
    ],
  }),
  vaardigheid(225, 'bedrijfssysteem-gebruiken', 'bedrijfssysteem gebruiken', {
    broader: 'computer-gebruiken',
    also: [
      'ERP gebruiken',
      'SAP',
      'werken met een ERP-systeem',
      'ERP-systeem',
      'kennis van SAP',
      'ervaring met ERP',
    ],
  }),
  kennis(226, 'privacyregels', 'regels voor privacy', {
    also: ['AVG', 'kennis van de AVG', 'privacywetgeving', 'werken volgens de AVG'],
  }),
  vaardigheid(227, 'gesprekstechnieken', 'gesprekken goed voeren', {
    also: [
      'gesprekstechnieken',
      'doorvragen',
      'gesprekken voeren',
      'gespreksvaardigheden',
      'luisteren en doorvragen',
      'gespreksvoering',
    ],
  }),
  vaardigheid(228, 'offertes-en-orders-verwerken', 'orders en offertes verwerken', {
    broader: 'administratie-bijhouden',
    also: [
      'orderverwerking',
      'orders invoeren',
      'orders verwerken',
      'bestellingen verwerken in het systeem',
      'orderadministratie',
    ],
  }),
];
