import { vaardigheid } from '../concept.ts';

/** Waste, recycling and keeping the street clean and whole: 560 to 579. */
export const wasteCompetences = [
  vaardigheid(560, 'bezoekers-milieustraat-helpen', 'bezoekers van de milieustraat helpen', {
    also: ['uitleg geven over afval scheiden', 'afval aannemen op de milieustraat', 'afval acceptatie'],
  }),
  vaardigheid(561, 'afval-sorteren-aan-de-band', 'afval sorteren aan de band', {
    broader: 'afval-scheiden',
    also: ['afvalsortering', 'recyclingmateriaal sorteren', 'plastic sorteren', 'oud papier sorteren'],
  }),
  vaardigheid(562, 'apparaten-demonteren', 'apparaten demonteren', {
    also: [
      'elektrische apparaten uit elkaar halen',
      'demontage van apparaten',
      'computers demonteren',
      'demontagewerk',
    ],
    same: ['http://data.europa.eu/esco/skill/72627d40-488a-4ef5-9c72-3c048361102c'],
  }),
  vaardigheid(563, 'gevaarlijk-afval-scheiden', 'gevaarlijk afval apart houden', {
    broader: 'afval-scheiden',
    also: ['klein chemisch afval innemen', 'chemisch afval scheiden', 'gevaarlijk afval herkennen'],
  }),
  vaardigheid(564, 'containers-wisselen', 'containers wisselen', {
    also: ['haakarm bedienen', 'containers plaatsen en ophalen', 'afzetcontainers wisselen'],
  }),
  vaardigheid(565, 'pers-en-shredder-bedienen', 'balenpers en shredder bedienen', {
    broader: 'machines-bedienen',
    also: ['balenpers bedienen', 'shredder bedienen', 'perscontainer bedienen'],
  }),
  vaardigheid(566, 'vrachten-wegen', 'vrachten wegen en registreren', {
    also: ['weegbrug bedienen', 'afval wegen', 'weegbonnen maken'],
  }),
  vaardigheid(567, 'vuilniswagen-besturen', 'vuilniswagen besturen', {
    broader: 'vrachtwagen-besturen',
    also: ['vuilniswagen rijden', 'zijlader bedienen', 'kraakperswagen rijden'],
  }),
  vaardigheid(568, 'veegmachine-rijden', 'veegmachine rijden', {
    broader: 'voertuigen-besturen',
    also: ['veegwagen rijden', 'veegmachine bedienen', 'straten machinaal vegen'],
  }),
  vaardigheid(569, 'graffiti-verwijderen', 'graffiti en plakresten verwijderen', {
    broader: 'schoonmaken',
    also: ['graffiti verwijderen', 'stickers en kauwgom verwijderen', 'illegale posters weghalen'],
  }),
  vaardigheid(570, 'gladheid-bestrijden', 'gladheid bestrijden', {
    also: ['gladheidsbestrijding', 'zout strooien', 'sneeuw ruimen'],
  }),
  vaardigheid(571, 'onkruid-op-verharding-bestrijden', 'onkruid op straat bestrijden', {
    broader: 'onkruid-verwijderen',
    also: ['onkruid borstelen', 'onkruid branden', 'onkruid op verharding'],
  }),
  vaardigheid(572, 'straatmeubilair-herstellen', 'straatmeubilair plaatsen en herstellen', {
    also: ['bankjes en paaltjes plaatsen', 'verkeersborden plaatsen', 'speeltoestellen onderhouden'],
  }),
  vaardigheid(573, 'spullen-opknappen', 'gebruikte spullen testen en opknappen', {
    also: ['refurbishen', 'apparaten testen voor hergebruik', 'tweedehands spullen opknappen'],
  }),
];
