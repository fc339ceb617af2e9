import { kennis, vaardigheid } from '../concept.ts';

/** Building and ground work: 233 to 264. */
export const constructionCompetences = [
  vaardigheid(233, 'hout-bewerken', 'hout bewerken', {
    also: ['timmeren', 'houtbewerking', 'zagen en schaven'],
  }),
  vaardigheid(234, 'kozijnen-stellen', 'kozijnen, ramen en deuren plaatsen', {
    broader: 'hout-bewerken',
    also: ['kozijnen stellen', 'deuren afhangen'],
  }),
  vaardigheid(235, 'houten-constructies-maken', 'houten constructies maken', {
    broader: 'hout-bewerken',
    also: ['kapconstructies maken', 'balklagen leggen'],
  }),
  vaardigheid(236, 'wanden-plaatsen', 'wanden en plafonds plaatsen', {
    also: ['gipsplaten plaatsen', 'metal stud wanden', 'aftimmeren'],
  }),
  vaardigheid(237, 'bekisting-maken', 'bekisting maken', { broader: 'hout-bewerken', also: ['bekisten'] }),
  vaardigheid(238, 'metselen', 'metselen', { also: ['metselwerk', 'muren metselen'] }),
  vaardigheid(239, 'voegen', 'voegen', { also: ['voegwerk', 'gevels voegen'] }),
  vaardigheid(240, 'mortel-maken', 'mortel maken', { also: ['specie maken', 'cement mengen'] }),
  vaardigheid(241, 'lijmblokken-verwerken', 'blokken lijmen', {
    also: ['kalkzandsteen lijmen', 'gasbeton lijmen'],
  }),
  vaardigheid(242, 'steigers-gebruiken', 'steigers opbouwen en gebruiken', {
    broader: 'op-hoogte-werken',
    also: ['rolsteiger opbouwen', 'werken op steigers'],
  }),
  vaardigheid(243, 'verf-aanbrengen', 'verf aanbrengen', {
    also: ['schilderen', 'verven', 'sauzen', 'schilderwerk'],
  }),
  vaardigheid(244, 'ondergrond-voorbereiden', 'ondergrond voorbereiden', {
    also: ['schuren', 'plamuren', 'gronden', 'afplakken'],
  }),
  vaardigheid(245, 'behangen', 'behangen', { also: ['glasvlies aanbrengen', 'behang aanbrengen'] }),
  vaardigheid(246, 'kitten', 'kitten', { also: ['kitwerk', 'naden afkitten'] }),
  vaardigheid(247, 'houtrot-herstellen', 'houtrot herstellen', { also: ['houtrotreparatie'] }),
  vaardigheid(248, 'glas-zetten', 'glas zetten', { also: ['beglazen', 'ruiten plaatsen'] }),
  kennis(249, 'verf-en-kleur', 'verfsoorten en kleuren', { also: ['kennis van verf'] }),
  vaardigheid(250, 'bestraten', 'bestraten', {
    also: ['straten', 'klinkers leggen', 'tegels leggen', 'terrassen aanleggen'],
  }),
  vaardigheid(251, 'zandbed-maken', 'zandbed maken', {
    broader: 'grondwerk',
    also: ['zandbed egaliseren', 'afreien'],
  }),
  vaardigheid(252, 'grondwerk', 'grondwerk doen', { also: ['grond verzetten', 'ontgraven'] }),
  vaardigheid(253, 'graven', 'graven', { broader: 'grondwerk', also: ['sleuven graven', 'spitten'] }),
  vaardigheid(254, 'riolering-aanleggen', 'riolering aanleggen', {
    also: ['rioolbuizen leggen', 'kolken plaatsen'],
  }),
  vaardigheid(255, 'minigraver-bedienen', 'minigraver bedienen', {
    also: ['minikraan bedienen', 'shovel rijden', 'minishovel rijden'],
  }),
  vaardigheid(256, 'trilplaat-gebruiken', 'trilplaat gebruiken', {
    also: ['aantrillen', 'grond verdichten'],
  }),
  vaardigheid(257, 'uitzetten', 'uitzetten en hoogtes bepalen', {
    broader: 'meten',
    also: ['maatvoeren', 'waterpassen', 'laser gebruiken'],
  }),
  vaardigheid(258, 'werkgebied-afzetten', 'werkgebied afzetten', {
    also: ['wegafzetting plaatsen', 'afzettingen plaatsen', 'pionnen en borden plaatsen'],
  }),
  kennis(259, 'kabels-en-leidingen', 'ligging van kabels en leidingen', {
    also: ['KLIC-tekening lezen', 'graafmelding'],
  }),
  vaardigheid(260, 'stenen-knippen', 'stenen knippen en zagen', { also: ['tegels zagen', 'stenen passen'] }),
  vaardigheid(261, 'isoleren', 'isoleren', { also: ['isolatie aanbrengen'] }),
];
