import { kennis, vaardigheid } from '../concept.ts';

/** Care, children, kitchen and service: 153 to 199. */
export const peopleCompetences = [
  vaardigheid(153, 'zorg-verlenen', 'persoonlijke zorg geven', {
    also: [
      'persoonlijke verzorging',
      'ADL-zorg',
      'verzorgen',
      'zorg verlenen',
      'lichamelijke verzorging',
      'verzorgende taken',
      'ADL-ondersteuning',
      'basiszorg verlenen',
    ],
  }),
  vaardigheid(154, 'helpen-wassen-aankleden', 'helpen bij wassen en aankleden', {
    broader: 'zorg-verlenen',
    also: [
      'wassen en aankleden',
      'helpen met douchen',
      'helpen bij persoonlijke hygiëne',
      'ondersteunen bij wassen en aankleden',
      'cliënten wassen',
      'hulp bij douchen',
    ],
  }),
  vaardigheid(155, 'helpen-eten-drinken', 'helpen bij eten en drinken', {
    broader: 'zorg-verlenen',
    also: ['eten geven', 'ondersteunen bij eten en drinken', 'helpen met eten', 'hulp bij de maaltijd'],
  }),
  vaardigheid(156, 'medicijnen-aanreiken', 'medicijnen aanreiken', {
    broader: 'zorg-verlenen',
    also: [
      'medicatie aanreiken',
      'medicijnen klaarzetten',
      'hulp bij medicijnen innemen',
      'medicijnen uitdelen',
      'medicijnen delen',
    ],
  }),
  vaardigheid(157, 'medicijnen-toedienen', 'medicijnen toedienen', {
    broader: 'verpleegtechniek',
    also: [
      'medicatie toedienen',
      'injecteren',
      'insuline spuiten',
      'medicijnen geven',
      'medicatie geven',
      'injecties geven',
    ],
  }),
  vaardigheid(158, 'wonden-verzorgen', 'wonden verzorgen', {
    broader: 'verpleegtechniek',
    also: ['wondzorg', 'verband wisselen', 'wondverzorging', 'wonden verbinden'],
    same: ['http://data.europa.eu/esco/skill/1c6736c2-77de-419c-9b84-8932e15abc21'],
  }),
  vaardigheid(159, 'verpleegtechniek', 'verpleegtechnische handelingen doen', {
    also: [
      'voorbehouden handelingen',
      'katheteriseren',
      'infuus aanleggen',
      'verpleegtechnische handelingen',
      'sondevoeding geven',
      'verpleegkundige handelingen',
    ],
  }),
  vaardigheid(160, 'gezondheid-observeren', 'veranderingen in gezondheid zien', {
    also: [
      'observeren',
      'signaleren van gezondheid',
      'vitale functies meten',
      'gezondheid in de gaten houden',
      'observeren en rapporteren',
      'bloeddruk en temperatuur opnemen',
    ],
  }),
  vaardigheid(161, 'zorgdossier-bijhouden', 'zorgdossier bijhouden', {
    broader: 'rapporteren',
    also: [
      'elektronisch cliëntdossier bijhouden',
      'zorgplan bijhouden',
      'rapporteren in het ECD',
      'elektronisch cliëntendossier',
      'zorgdossiers bijwerken',
      'zorgrapportages schrijven',
      'rapporteren in het elektronisch dossier',
      'schrijven in het zorgdossier',
    ],
  }),
  vaardigheid(162, 'tilhulpmiddelen-gebruiken', 'tilhulpmiddelen gebruiken', {
    broader: 'zorg-verlenen',
    also: [
      'tillift gebruiken',
      'transfers maken',
      'werken met een tillift',
      'actieve en passieve tillift',
      'transfers begeleiden',
    ],
  }),
  vaardigheid(163, 'omgaan-met-dementie', 'omgaan met mensen met dementie', {
    also: [
      'dementiezorg',
      'ervaring met dementie',
      'omgaan met dementerenden',
      'mensen met dementie begeleiden',
      'werken met dementerende ouderen',
      'kennis van dementie',
    ],
  }),
  vaardigheid(164, 'huishouden-doen', 'helpen in het huishouden', {
    also: [
      'huishoudelijke taken',
      'huishoudelijk werk',
      'huishoudelijke ondersteuning',
      'huishoudelijke hulp bieden',
      'hulp in het huishouden geven',
      'huishoudelijke klussen',
    ],
  }),
  vaardigheid(165, 'boodschappen-doen', 'boodschappen doen', {
    broader: 'huishouden-doen',
    also: ['boodschappen halen', 'boodschappen doen voor cliënten'],
  }),
  vaardigheid(166, 'gezelschap-bieden', 'gezelschap bieden', {
    also: [
      'aandacht geven',
      'luisterend oor bieden',
      'een praatje maken',
      'aandacht voor bewoners',
      'gezelschap houden',
    ],
  }),
  vaardigheid(167, 'met-naasten-overleggen', 'overleggen met familie en naasten', {
    also: [
      'contact met familie',
      'mantelzorgers ondersteunen',
      'contact met mantelzorgers',
      'familiecontact',
      'familiegesprekken voeren',
      'bellen met familie',
      'gesprekken met naasten voeren',
    ],
  }),
  kennis(168, 'ziektebeelden', 'ziektebeelden', {
    also: ['kennis van ziektebeelden', 'anatomie', 'kennis van ziekten', 'medisch-verpleegkundige kennis'],
  }),
  vaardigheid(169, 'zelfredzaamheid-stimuleren', 'mensen helpen zelf dingen te doen', {
    also: [
      'zelfredzaamheid stimuleren',
      'activeren van cliënten',
      'zelfstandigheid bevorderen',
      'eigen regie stimuleren',
      'zelfredzaamheid bevorderen',
    ],
  }),
  vaardigheid(170, 'zorg-plannen', 'zorg plannen en afstemmen', {
    also: [
      'zorg coördineren',
      'multidisciplinair overleggen',
      'zorgplannen opstellen',
      'overleggen met artsen',
      'zorgcoördinatie',
    ],
  }),

  vaardigheid(171, 'kinderen-begeleiden', 'kinderen begeleiden', {
    also: [
      'werken met kinderen',
      'omgaan met kinderen',
      'kinderen opvangen',
      'ervaring met kinderen',
      'zorgen voor kinderen',
    ],
  }),
  vaardigheid(172, 'kinderen-verzorgen', 'kinderen verzorgen', {
    also: [
      'luiers verschonen',
      'baby’s verzorgen',
      'baby’s en peuters verzorgen',
      'flesjes geven',
      'verzorging van kinderen',
    ],
  }),
  vaardigheid(173, 'activiteiten-begeleiden', 'activiteiten begeleiden', {
    also: [
      'activiteiten organiseren',
      'spelletjes begeleiden',
      'activiteiten aanbieden',
      'activiteiten bedenken',
      'activiteiten verzorgen',
      'activiteitenprogramma uitvoeren',
    ],
  }),
  vaardigheid(174, 'ontwikkeling-volgen', 'ontwikkeling van kinderen volgen', {
    also: ['kindvolgsysteem bijhouden', 'kinderen observeren', 'ontwikkeling van kinderen stimuleren'],
  }),
  vaardigheid(175, 'ouders-spreken', 'gesprekken met ouders voeren', {
    also: [
      'oudercontact',
      'overdracht aan ouders',
      'oudergesprekken voeren',
      'contact met ouders onderhouden',
      'ouders vertellen hoe het ging',
      'ouders bijpraten',
    ],
  }),
  kennis(176, 'pedagogiek', 'opvoeding en ontwikkeling', {
    also: ['pedagogiek', 'ontwikkelingspsychologie', 'pedagogische kennis'],
    same: ['http://data.europa.eu/esco/skill/a117f32c-662b-4dd9-b739-1230dd04cb60'],
  }),
  vaardigheid(177, 'onveiligheid-herkennen', 'onveilige situaties thuis herkennen', {
    also: [
      'meldcode toepassen',
      'signalen van mishandeling herkennen',
      'kindermishandeling signaleren',
      'huiselijk geweld signaleren',
    ],
  }),

  vaardigheid(178, 'eten-bereiden', 'eten bereiden', {
    also: [
      'koken',
      'maaltijden bereiden',
      'gerechten bereiden',
      'eten koken',
      'maaltijden koken',
      'gerechten klaarmaken',
      'eten klaarmaken',
    ],
  }),
  vaardigheid(179, 'ingredienten-voorbereiden', 'ingrediënten voorbereiden', {
    broader: 'eten-bereiden',
    also: [
      'mise en place',
      'groenten snijden',
      'groente schoonmaken',
      'mise-en-place maken',
      'groenten wassen en snijden',
      'keukenvoorbereiding',
    ],
  }),
  vaardigheid(180, 'warme-gerechten-maken', 'warme gerechten maken', {
    broader: 'eten-bereiden',
    also: [
      'bakken en braden',
      'warme keuken',
      'warme maaltijden bereiden',
      'vlees en vis bakken',
      'soepen en sauzen maken',
    ],
  }),
  vaardigheid(181, 'koude-gerechten-maken', 'koude gerechten maken', {
    broader: 'eten-bereiden',
    also: [
      'broodjes beleggen',
      'salades maken',
      'koude keuken',
      'broodjes maken',
      'broodjes smeren',
      'lunchgerechten bereiden',
      'salades bereiden',
    ],
  }),
  vaardigheid(182, 'afwassen', 'afwassen', {
    also: [
      'spoelen',
      'spoelkeuken',
      'afwasmachine bedienen',
      'afwas doen',
      'vaat doen',
      'vaatwasser bedienen',
      'vaatwerk wassen',
    ],
    same: ['http://data.europa.eu/esco/skill/c662be22-f17a-4ba0-894f-d720b20c44cf'],
  }),
  vaardigheid(183, 'keuken-schoonmaken', 'keuken schoonmaken', {
    broader: 'schoonmaken',
    also: [
      'werkplek in de keuken schoonhouden',
      'keuken opruimen',
      'keuken schoonhouden',
      'schoonmaken van de keuken',
    ],
  }),
  kennis(184, 'voedselveiligheid', 'voedselveiligheid (HACCP)', {
    also: [
      'HACCP',
      'hygiënecode horeca',
      'werken volgens HACCP',
      'HACCP-richtlijnen',
      'kennis van HACCP',
      'hygiëneregels in de keuken',
    ],
  }),
  vaardigheid(185, 'menus-samenstellen', 'menu’s samenstellen', {
    also: ['menukaart maken', 'recepten bedenken', 'menu samenstellen', 'nieuwe gerechten bedenken'],
    same: ['http://data.europa.eu/esco/skill/5c6ca864-76d5-4217-b3e1-9a7ba7f8f47b'],
  }),
  vaardigheid(186, 'bestellingen-opnemen', 'bestellingen opnemen', {
    broader: 'gasten-bedienen',
    also: [
      'bestelling opnemen aan tafel',
      'bestelling van gasten opnemen',
      'bestellingen van gasten noteren',
    ],
    same: ['http://data.europa.eu/esco/skill/704bed2c-737a-4585-b840-1d28bbcab9b4'],
  }),
  vaardigheid(187, 'gasten-bedienen', 'gasten bedienen', {
    also: [
      'bedienen',
      'serveren',
      'gerechten uitserveren',
      'uitserveren',
      'bediening van gasten',
      'in de bediening werken',
      'borden uitserveren',
      'eten en drinken serveren',
    ],
  }),
  vaardigheid(188, 'dranken-schenken', 'dranken schenken', {
    broader: 'gasten-bedienen',
    also: [
      'tappen',
      'koffie zetten',
      'bar draaien',
      'koffie en thee schenken',
      'drankjes maken',
      'bier tappen',
      'drankjes serveren',
    ],
    same: ['http://data.europa.eu/esco/skill/beeaddc7-fe69-4b97-a286-0bd595432eb9'],
  }),
  vaardigheid(189, 'tafels-dekken', 'tafels dekken en afruimen', {
    broader: 'gasten-bedienen',
    also: ['tafels afruimen', 'uitlopen', 'tafels indekken', 'afruimen van tafels', 'tafels klaarmaken'],
  }),
  kennis(190, 'allergenen', 'allergenen', {
    also: ['kennis van allergieën', 'dieetwensen', 'allergenenkennis', 'kennis van allergenen'],
    same: ['http://data.europa.eu/esco/skill/c1e6e283-bc66-4e78-b4ec-501ff082d9f1'],
  }),
  vaardigheid(191, 'buffet-verzorgen', 'buffet verzorgen', {
    also: [
      'uitgifte verzorgen',
      'counter aanvullen',
      'buffet aanvullen',
      'buffet opbouwen',
      'uitgiftebalie vullen',
    ],
  }),
  vaardigheid(192, 'inkopen-keuken', 'bestellen en inkopen voor de keuken', {
    also: ['keukenvoorraad bestellen', 'inkoop van producten voor de keuken', 'keukenbestellingen doen'],
  }),
];
