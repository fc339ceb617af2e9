import { kennis, vaardigheid } from '../concept.ts';

/** Hair and skin, sport, leisure, culture and farewell: 820 to 859. */
export const appearanceAndLeisureCompetences = [
  vaardigheid(820, 'haar-knippen', 'haar knippen', {
    also: ['knippen van haar', 'dames en heren knippen', 'knippen en stylen'],
  }),
  vaardigheid(821, 'haar-verven', 'haar kleuren', {
    also: ['haar verven', 'kleurbehandelingen in de kapsalon', 'highlights zetten', 'balayage'],
    same: ['http://data.europa.eu/esco/skill/dbc20527-0852-4dde-a2e9-d25d8356115f'],
  }),
  vaardigheid(822, 'haar-stylen', 'haar wassen en stylen', {
    also: ['föhnen', 'haar opsteken', 'haar wassen', 'krullen zetten'],
    same: ['http://data.europa.eu/esco/skill/0b6c4174-a862-480d-8d55-44f7cf7ac365'],
  }),
  vaardigheid(823, 'baard-verzorgen', 'baarden scheren en knippen', {
    also: ['baarden trimmen', 'scheren met open mes', 'baardverzorging', 'fades knippen'],
  }),
  vaardigheid(824, 'huid-behandelen', 'huid en gezicht behandelen', {
    also: ['gezichtsbehandelingen geven', 'huidverbetering', 'huidanalyse doen', 'gelaatsverzorging'],
    same: ['http://data.europa.eu/esco/skill/cbe6e2a5-f7bc-4162-9803-fcb9ecd86052'],
  }),
  vaardigheid(825, 'harsen-en-epileren', 'harsen en epileren', {
    also: ['ontharen', 'wenkbrauwen epileren', 'waxen', 'wimpers verven'],
    same: ['http://data.europa.eu/esco/skill/c1ce197d-6806-4a4b-871a-ac15451edda7'],
  }),
  vaardigheid(826, 'opmaken', 'make-up aanbrengen', {
    also: ['visagie', 'bruidsmake-up', 'mensen opmaken'],
  }),
  vaardigheid(827, 'voeten-verzorgen', 'voeten verzorgen', {
    also: [
      'pedicurebehandelingen',
      'nagels knippen en likdoorns verwijderen',
      'medische voetzorg',
      'eelt verwijderen',
    ],
    same: ['http://data.europa.eu/esco/skill/21a40266-69b6-48be-b882-38b2f55fd703'],
  }),
  vaardigheid(828, 'nagels-verzorgen', 'nagels verzorgen en versieren', {
    also: ['manicure', 'gelnagels zetten', 'nagels lakken', 'acrylnagels'],
    same: ['http://data.europa.eu/esco/skill/24bd5079-e4f3-4bff-8ed7-7540080ce7ec'],
  }),
  vaardigheid(829, 'masseren', 'masseren', {
    also: ['massages geven', 'ontspanningsmassage', 'sportmassage'],
    same: ['http://data.europa.eu/esco/skill/2b16031c-6278-4929-adc1-127f40c3c76e'],
  }),
  vaardigheid(830, 'behandeladvies-geven', 'advies geven over haar, huid en producten', {
    broader: 'klanten-adviseren',
    also: ['huidadvies geven', 'haaradvies geven', 'verkoop van verzorgingsproducten'],
  }),
  vaardigheid(831, 'werkplek-salon-schoonhouden', 'salon schoon en hygiënisch houden', {
    also: ['salon schoonmaken', 'materialen desinfecteren', 'haar vegen'],
  }),

  vaardigheid(834, 'sportlessen-geven', 'sportlessen geven', {
    broader: 'lesgeven',
    also: ['groepslessen geven', 'sporttraining geven', 'sportles geven', 'sport- en spelactiviteiten geven'],
    same: ['http://data.europa.eu/esco/skill/dbadb531-2fb9-4361-b80b-9be8c3c54229'],
  }),
  vaardigheid(835, 'trainingsschema-maken', 'trainingsschema’s maken', {
    also: [
      'trainingsprogramma’s opstellen',
      'sporters begeleiden',
      'personal training geven',
      'fitnessbegeleiding',
    ],
  }),
  vaardigheid(836, 'zwemles-geven', 'zwemles geven', {
    broader: 'sportlessen-geven',
    also: ['zwemlessen geven', 'zwemonderwijs geven', 'aquafitness geven'],
    same: ['http://data.europa.eu/esco/skill/8dd42bbd-0c08-461d-8790-a2ef21adbb73'],
  }),
  vaardigheid(837, 'zwembad-toezicht', 'toezicht houden in het zwembad', {
    broader: 'toezicht-houden',
    also: ['badtoezicht', 'toezicht aan het bad', 'zwemmend redden'],
  }),
  vaardigheid(838, 'waterkwaliteit-controleren', 'waterkwaliteit controleren', {
    also: ['zwembadwater controleren', 'chloorgehalte meten', 'waterwaarden meten'],
  }),
  vaardigheid(839, 'sportmateriaal-beheren', 'sportzaal en materiaal klaarzetten', {
    also: [
      'sportmateriaal beheren',
      'sporttoestellen klaarzetten',
      'sporthal beheren',
      'sportvelden klaarmaken',
    ],
  }),
  vaardigheid(840, 'animatie-verzorgen', 'animatie en recreatie verzorgen', {
    also: [
      'animatieprogramma uitvoeren',
      'recreatieprogramma uitvoeren',
      'kinderfeestjes begeleiden',
      'entertainment verzorgen',
    ],
  }),
  vaardigheid(841, 'attracties-bedienen', 'attracties bedienen', {
    also: ['attractie bedienen', 'veiligheidsbeugels controleren', 'bezoekers laten instappen'],
  }),
  vaardigheid(842, 'kaartjes-verkopen', 'kaartjes verkopen en controleren', {
    also: ['kaartverkoop', 'tickets scannen', 'toegangskaarten controleren', 'entreebewijzen verkopen'],
  }),
  kennis(843, 'bewegen-en-gezondheid', 'bewegen en gezondheid', {
    also: ['trainingsleer', 'leefstijl en bewegen', 'kennis van blessures'],
  }),

  vaardigheid(845, 'boeken-uitlenen', 'boeken uitlenen en terugzetten', {
    also: ['boeken opruimen', 'uitleenbalie bemannen', 'boeken terugzetten', 'collectie opruimen'],
  }),
  vaardigheid(846, 'bezoekers-rondleiden', 'rondleidingen geven', {
    also: ['bezoekers rondleiden', 'rondleiding geven', 'gidsen van groepen'],
  }),
  vaardigheid(847, 'zalen-bewaken', 'museumzalen bewaken', {
    broader: 'toezicht-houden',
    also: ['toezicht houden op kunstwerken', 'zaalwacht', 'museumzalen bewaken en bezoekers informeren'],
  }),
  vaardigheid(848, 'licht-bedienen', 'theaterlicht bedienen', {
    also: ['lichttechniek', 'belichting van voorstellingen', 'lichttafel bedienen'],
  }),
  vaardigheid(849, 'geluid-bedienen', 'geluidsapparatuur bedienen', {
    also: ['geluidstechniek', 'mengtafel bedienen', 'geluid mixen', 'zendmicrofoons aansluiten'],
    same: ['http://data.europa.eu/esco/skill/72812eb6-5a0f-48e8-815d-3d2a16b8e963'],
  }),
  vaardigheid(850, 'decor-opbouwen', 'decor en techniek opbouwen', {
    broader: 'evenementen-opbouwen',
    also: ['decors opbouwen', 'trussen hangen', 'trekkenwand bedienen'],
  }),
  vaardigheid(851, 'av-apparatuur-bedienen', 'beeld en presentatietechniek bedienen', {
    also: ['AV-apparatuur bedienen', 'beamers aansluiten', 'livestreams verzorgen', 'audiovisuele techniek'],
  }),
  vaardigheid(852, 'grafisch-ontwerpen', 'grafisch ontwerpen', {
    also: [
      'grafische vormgeving',
      'huisstijl ontwerpen',
      'logo’s ontwerpen',
      'werken met Illustrator',
      'Adobe Creative Cloud',
    ],
    same: ['http://data.europa.eu/esco/skill/f058bf62-70d1-4f5e-be2a-8b26fac24a96'],
  }),
  vaardigheid(853, 'drukwerk-opmaken', 'drukwerk opmaken', {
    also: ['opmaken in InDesign', 'DTP-werk', 'desktoppublishing', 'folders opmaken'],
    same: ['http://data.europa.eu/esco/skill/c46cf6f9-8b1e-44b9-a529-f5774c9167dd'],
  }),
  vaardigheid(854, 'fotograferen-en-filmen', 'foto’s en filmpjes maken', {
    also: ['fotograferen', 'filmen', 'video’s monteren', 'videobewerking', 'videomontage'],
  }),
  vaardigheid(855, 'garderobe-bemannen', 'garderobe en zaal verzorgen', {
    also: ['garderobe bemannen', 'bezoekers naar hun plaats brengen', 'jassen aannemen'],
  }),

  vaardigheid(857, 'nabestaanden-begeleiden', 'nabestaanden begeleiden', {
    also: ['rouwenden begeleiden', 'afscheid met de familie bespreken', 'uitvaarten regelen'],
  }),
  vaardigheid(858, 'overledenen-verzorgen', 'overledenen verzorgen', {
    also: ['laatste verzorging', 'overledenen wassen en kleden', 'opbaren'],
  }),
  vaardigheid(859, 'uitvaart-verzorgen', 'uitvaarten verzorgen', {
    also: [
      'uitvaartplechtigheid begeleiden',
      'kist dragen',
      'gasten ontvangen bij een uitvaart',
      'condoleances verzorgen',
    ],
  }),
];
