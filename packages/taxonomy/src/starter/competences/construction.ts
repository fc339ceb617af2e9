import { kennis, vaardigheid } from '../concept.ts';

/** Building and ground work: 233 to 264. */
export const constructionCompetences = [
  vaardigheid(233, 'hout-bewerken', 'hout bewerken', {
    also: ['timmeren', 'houtbewerking', 'zagen en schaven', 'timmerwerk', 'werken met hout', 'hout zagen'],
  }),
  vaardigheid(234, 'kozijnen-stellen', 'kozijnen, ramen en deuren plaatsen', {
    broader: 'hout-bewerken',
    also: [
      'kozijnen stellen',
      'deuren afhangen',
      'ramen en deuren afhangen',
      'deuren plaatsen',
      'kozijnen vervangen',
    ],
  }),
  vaardigheid(235, 'houten-constructies-maken', 'houten constructies maken', {
    broader: 'hout-bewerken',
    also: [
      'kapconstructies maken',
      'balklagen leggen',
      'houtskeletbouw',
      'dakkappen maken',
      'dakkapellen plaatsen',
    ],
  }),
  vaardigheid(236, 'wanden-plaatsen', 'wanden en plafonds plaatsen', {
    also: [
      'gipsplaten plaatsen',
      'metal stud wanden',
      'aftimmeren',
      'systeemwanden plaatsen',
      'gipswanden plaatsen',
      'plafonds monteren',
      'scheidingswanden plaatsen',
    ],
  }),
  vaardigheid(237, 'bekisting-maken', 'bekisting maken', {
    broader: 'hout-bewerken',
    also: ['bekisten', 'bekistingen stellen', 'bekistingswerk'],
  }),
  vaardigheid(238, 'metselen', 'metselen', {
    also: ['metselwerk', 'muren metselen', 'stenen metselen', 'metselwerkzaamheden', 'gevels metselen'],
    same: ['http://data.europa.eu/esco/skill/13e1c0a2-b90d-46f4-be51-11730360b38d'],
  }),
  vaardigheid(239, 'voegen', 'voegen', {
    also: ['voegwerk', 'gevels voegen', 'gevel voegen', 'voegen zetten', 'inwassen van voegen'],
  }),
  vaardigheid(240, 'mortel-maken', 'mortel maken', {
    also: ['specie maken', 'cement mengen', 'specie draaien', 'mortel mengen', 'lijm en specie maken'],
  }),
  vaardigheid(241, 'lijmblokken-verwerken', 'blokken lijmen', {
    broader: 'metselen',
    also: [
      'kalkzandsteen lijmen',
      'gasbeton lijmen',
      'lijmwerk kalkzandsteen',
      'cellenbeton lijmen',
      'gipsblokken stellen',
    ],
  }),
  vaardigheid(242, 'steigers-gebruiken', 'steigers opbouwen en gebruiken', {
    broader: 'op-hoogte-werken',
    also: [
      'rolsteiger opbouwen',
      'werken op steigers',
      'steigers opbouwen',
      'werken vanaf een steiger',
      'kamersteiger gebruiken',
    ],
  }),
  vaardigheid(243, 'verf-aanbrengen', 'verf aanbrengen', {
    also: [
      'schilderen',
      'verven',
      'sauzen',
      'schilderwerk',
      'muren verven',
      'kozijnen schilderen',
      'latex aanbrengen',
      'lakken',
    ],
  }),
  vaardigheid(244, 'ondergrond-voorbereiden', 'ondergrond voorbereiden', {
    also: [
      'schuren',
      'plamuren',
      'grondverf aanbrengen',
      'afplakken',
      'schuren en plamuren',
      'ondergrond egaliseren',
      'voorbehandelen van ondergronden',
    ],
  }),
  vaardigheid(245, 'behangen', 'behangen', {
    also: ['glasvlies aanbrengen', 'behang aanbrengen', 'wanden behangen', 'behangwerk'],
    same: ['http://data.europa.eu/esco/skill/3816bddd-0765-48d6-b972-0f9aa7296a46'],
  }),
  vaardigheid(246, 'kitten', 'kitten', {
    also: ['kitwerk', 'naden afkitten', 'kitvoegen maken', 'afkitten'],
  }),
  vaardigheid(247, 'houtrot-herstellen', 'houtrot herstellen', {
    broader: 'hout-bewerken',
    also: ['houtrotreparatie', 'houtrot repareren', 'houtrotherstel'],
  }),
  vaardigheid(248, 'glas-zetten', 'glas zetten', {
    also: [
      'beglazen',
      'ruiten plaatsen',
      'glas plaatsen',
      'ruiten vervangen',
      'isolatieglas plaatsen',
      'dubbel glas plaatsen',
    ],
  }),
  kennis(249, 'verf-en-kleur', 'verfsoorten en kleuren', {
    also: ['kennis van verf', 'kleurkennis', 'verfkennis', 'kleuradvies geven'],
  }),
  vaardigheid(250, 'bestraten', 'bestraten', {
    broader: 'wegen-aanleggen',
    also: [
      'straten leggen',
      'klinkers leggen',
      'tegels leggen',
      'terrassen aanleggen',
      'straatwerk',
      'stenen leggen',
      'bestrating aanleggen',
      'straten maken',
    ],
  }),
  vaardigheid(251, 'zandbed-maken', 'zandbed maken', {
    broader: 'grondwerk',
    also: ['zandbed egaliseren', 'afreien', 'zandbed aanbrengen', 'zand afreien'],
  }),
  vaardigheid(252, 'grondwerk', 'grondwerk doen', {
    also: ['grond verzetten', 'ontgraven', 'grondwerkzaamheden', 'grond aanvullen', 'grond egaliseren'],
  }),
  vaardigheid(253, 'graven', 'graven', {
    broader: 'grondwerk',
    also: ['sleuven graven', 'spitten', 'met de schop graven', 'graafwerk', 'gaten graven'],
  }),
  vaardigheid(254, 'riolering-aanleggen', 'riolering aanleggen', {
    broader: 'grondwerk',
    also: [
      'rioolbuizen leggen',
      'kolken plaatsen',
      'riool leggen',
      'rioolwerk',
      'putten plaatsen',
      'huisaansluitingen riool',
    ],
    same: ['http://data.europa.eu/esco/skill/f0d4e3d4-2fb0-4ee2-bfee-f06416f7097a'],
  }),
  vaardigheid(255, 'minigraver-bedienen', 'minigraver bedienen', {
    broader: 'grondverzetmachine-bedienen',
    also: ['minikraan bedienen', 'minishovel rijden', 'minigraver rijden', 'werken met een minigraver'],
  }),
  vaardigheid(256, 'trilplaat-gebruiken', 'trilplaat gebruiken', {
    also: [
      'aantrillen',
      'grond verdichten',
      'werken met een trilplaat',
      'bestrating aftrillen',
      'stamper gebruiken',
      'straatwerk aftrillen',
      'zandbed aftrillen',
    ],
  }),
  vaardigheid(257, 'uitzetten', 'uitzetten en hoogtes bepalen', {
    broader: 'meten',
    also: [
      'maatvoeren',
      'waterpassen',
      'laser gebruiken',
      'hoogtes uitzetten',
      'maatvoering',
      'profielen stellen',
    ],
  }),
  vaardigheid(258, 'werkgebied-afzetten', 'werkgebied afzetten', {
    also: [
      'wegafzetting plaatsen',
      'afzettingen plaatsen',
      'pionnen en borden plaatsen',
      'wegafzettingen',
      'werkvak afzetten',
    ],
  }),
  kennis(259, 'kabels-en-leidingen', 'ligging van kabels en leidingen', {
    also: [
      'KLIC-tekening lezen',
      'graafmelding',
      'KLIC-melding',
      'proefsleuven graven',
      'ligging van leidingen kennen',
    ],
  }),
  vaardigheid(260, 'stenen-knippen', 'stenen knippen en zagen', {
    broader: 'bestraten',
    also: ['tegels zagen', 'stenen passen', 'stenen zagen', 'tegels snijden', 'steenknipper gebruiken'],
  }),
  vaardigheid(261, 'isoleren', 'isoleren', {
    also: ['isolatie aanbrengen', 'isolatiemateriaal aanbrengen', 'isolatiewerk', 'woningen isoleren'],
    same: ['http://data.europa.eu/esco/skill/7eea6974-d606-4175-b95e-f66554816783'],
  }),
];
