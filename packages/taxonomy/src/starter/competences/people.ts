import { kennis, vaardigheid } from '../concept.ts';

/** Care, children, kitchen and service: 153 to 199. */
export const peopleCompetences = [
  vaardigheid(153, 'zorg-verlenen', 'persoonlijke zorg geven', {
    also: ['persoonlijke verzorging', 'ADL-zorg', 'verzorgen', 'zorg verlenen'],
  }),
  vaardigheid(154, 'helpen-wassen-aankleden', 'helpen bij wassen en aankleden', {
    broader: 'zorg-verlenen',
    also: ['wassen en aankleden', 'helpen met douchen'],
  }),
  vaardigheid(155, 'helpen-eten-drinken', 'helpen bij eten en drinken', {
    broader: 'zorg-verlenen',
    also: ['eten geven'],
  }),
  vaardigheid(156, 'medicijnen-aanreiken', 'medicijnen aanreiken', {
    broader: 'zorg-verlenen',
    also: ['medicatie aanreiken'],
  }),
  vaardigheid(157, 'medicijnen-toedienen', 'medicijnen toedienen', {
    broader: 'verpleegtechniek',
    also: ['medicatie toedienen', 'injecteren', 'insuline spuiten'],
  }),
  vaardigheid(158, 'wonden-verzorgen', 'wonden verzorgen', {
    broader: 'verpleegtechniek',
    also: ['wondzorg', 'verband wisselen'],
  }),
  vaardigheid(159, 'verpleegtechniek', 'verpleegtechnische handelingen doen', {
    also: ['voorbehouden handelingen', 'katheteriseren', 'infuus aanleggen'],
  }),
  vaardigheid(160, 'gezondheid-observeren', 'veranderingen in gezondheid zien', {
    also: ['observeren', 'signaleren van gezondheid', 'vitale functies meten'],
  }),
  vaardigheid(161, 'zorgdossier-bijhouden', 'zorgdossier bijhouden', {
    broader: 'rapporteren',
    also: ['elektronisch cliëntdossier bijhouden', 'zorgplan bijhouden'],
  }),
  vaardigheid(162, 'tilhulpmiddelen-gebruiken', 'tilhulpmiddelen gebruiken', {
    broader: 'zorg-verlenen',
    also: ['tillift gebruiken', 'transfers maken'],
  }),
  vaardigheid(163, 'omgaan-met-dementie', 'omgaan met mensen met dementie', {
    also: ['dementiezorg', 'ervaring met dementie'],
  }),
  vaardigheid(164, 'huishouden-doen', 'helpen in het huishouden', {
    also: ['huishoudelijke taken', 'huishoudelijk werk', 'huishoudelijke ondersteuning'],
  }),
  vaardigheid(165, 'boodschappen-doen', 'boodschappen doen', { broader: 'huishouden-doen' }),
  vaardigheid(166, 'gezelschap-bieden', 'gezelschap bieden', {
    also: ['aandacht geven', 'luisterend oor bieden'],
  }),
  vaardigheid(167, 'met-naasten-overleggen', 'overleggen met familie en naasten', {
    also: ['contact met familie', 'mantelzorgers ondersteunen'],
  }),
  kennis(168, 'ziektebeelden', 'ziektebeelden', { also: ['kennis van ziektebeelden', 'anatomie'] }),
  vaardigheid(169, 'zelfredzaamheid-stimuleren', 'mensen helpen zelf dingen te doen', {
    also: ['zelfredzaamheid stimuleren', 'activeren van cliënten'],
  }),
  vaardigheid(170, 'zorg-plannen', 'zorg plannen en afstemmen', {
    also: ['zorg coördineren', 'multidisciplinair overleggen'],
  }),

  vaardigheid(171, 'kinderen-begeleiden', 'kinderen begeleiden', {
    also: ['werken met kinderen', 'omgaan met kinderen'],
  }),
  vaardigheid(172, 'kinderen-verzorgen', 'kinderen verzorgen', {
    also: ['luiers verschonen', 'baby’s verzorgen'],
  }),
  vaardigheid(173, 'activiteiten-begeleiden', 'activiteiten begeleiden', {
    also: ['activiteiten organiseren', 'spelletjes begeleiden'],
  }),
  vaardigheid(174, 'ontwikkeling-volgen', 'ontwikkeling van kinderen volgen', {
    also: ['kindvolgsysteem bijhouden'],
  }),
  vaardigheid(175, 'ouders-spreken', 'gesprekken met ouders voeren', {
    also: ['oudercontact', 'overdracht aan ouders'],
  }),
  kennis(176, 'pedagogiek', 'opvoeding en ontwikkeling', {
    also: ['pedagogiek', 'ontwikkelingspsychologie'],
  }),
  vaardigheid(177, 'onveiligheid-herkennen', 'onveilige situaties thuis herkennen', {
    also: ['meldcode toepassen', 'signalen van mishandeling herkennen'],
  }),

  vaardigheid(178, 'eten-bereiden', 'eten bereiden', {
    also: ['koken', 'maaltijden bereiden', 'gerechten bereiden'],
  }),
  vaardigheid(179, 'ingredienten-voorbereiden', 'ingrediënten voorbereiden', {
    broader: 'eten-bereiden',
    also: ['mise en place', 'groenten snijden', 'groente schoonmaken'],
  }),
  vaardigheid(180, 'warme-gerechten-maken', 'warme gerechten maken', {
    broader: 'eten-bereiden',
    also: ['bakken en braden', 'warme keuken'],
  }),
  vaardigheid(181, 'koude-gerechten-maken', 'koude gerechten maken', {
    broader: 'eten-bereiden',
    also: ['broodjes beleggen', 'salades maken', 'koude keuken'],
  }),
  vaardigheid(182, 'afwassen', 'afwassen', { also: ['spoelen', 'spoelkeuken', 'afwasmachine bedienen'] }),
  vaardigheid(183, 'keuken-schoonmaken', 'keuken schoonmaken', {
    broader: 'schoonmaken',
    also: ['werkplek in de keuken schoonhouden'],
  }),
  kennis(184, 'voedselveiligheid', 'voedselveiligheid (HACCP)', { also: ['HACCP', 'hygiënecode horeca'] }),
  vaardigheid(185, 'menus-samenstellen', 'menu’s samenstellen', {
    also: ['menukaart maken', 'recepten bedenken'],
  }),
  vaardigheid(186, 'bestellingen-opnemen', 'bestellingen opnemen', {
    broader: 'gasten-bedienen',
    also: ['bestelling opnemen aan tafel'],
  }),
  vaardigheid(187, 'gasten-bedienen', 'gasten bedienen', {
    also: ['bedienen', 'serveren', 'gerechten uitserveren'],
  }),
  vaardigheid(188, 'dranken-schenken', 'dranken schenken', {
    broader: 'gasten-bedienen',
    also: ['tappen', 'koffie zetten', 'bar draaien'],
  }),
  vaardigheid(189, 'tafels-dekken', 'tafels dekken en afruimen', {
    broader: 'gasten-bedienen',
    also: ['tafels afruimen', 'uitlopen'],
  }),
  kennis(190, 'allergenen', 'allergenen', { also: ['kennis van allergieën', 'dieetwensen'] }),
  vaardigheid(191, 'buffet-verzorgen', 'buffet verzorgen', {
    also: ['uitgifte verzorgen', 'counter aanvullen'],
  }),
  vaardigheid(192, 'inkopen-keuken', 'bestellen en inkopen voor de keuken', {
    also: ['keukenvoorraad bestellen'],
  }),
];
