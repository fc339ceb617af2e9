/** Other forms of work than an ordinary contract. */
import { article, policy } from '../rulesets/sources.ts';
import { basis, national } from './definition.ts';

const sheltered = article('participatiewet', '10b');
const secondment = policy('Werkwijze van sociaal ontwikkelbedrijven');

export const formsOfWorkInstruments = [
  national({
    code: 'beschut-werk',
    naam: 'Beschut werk',
    soort: 'werkvorm',
    omschrijvingWerkgever:
      'Sommige mensen kunnen alleen werken met veel begeleiding en aangepast werk. Dat kan bij een sociaal ontwikkelbedrijf, en ook bij u, als de begeleiding goed geregeld is. Iemand heeft een gewoon contract. De gemeente betaalt mee aan loon en begeleiding.',
    omschrijvingProfessional:
      'Voor wie uitsluitend in een beschutte omgeving onder aangepaste omstandigheden kan werken, op advies van UWV (Participatiewet art. 10b). Dienstbetrekking met zo nodig loonkostensubsidie (lid 9); no-riskpolis geldt. Sluit opname in het doelgroepregister uit. De gemeente realiseert ten minste het aantal dat elk jaar wordt vastgesteld.',
    wettelijkeBasis: [basis('Participatiewet', 'art. 10b', sheltered)],
    watDoetWsp: ['Wij bekijken met het sociaal ontwikkelbedrijf of het werk bij u past.'],
    watDoetWerkgever: [
      'U zorgt voor aangepast werk en een vaste begeleider.',
      'U spreekt met de gemeente af wie de werkgever is.',
    ],
    tegels: ['DW08', 'DW09'],
    doelgroepen: ['DD01', 'DD02', 'DD03', 'DD04', 'DD05'],
    bron: sheltered,
  }),
  national({
    code: 'detachering',
    naam: 'Detachering',
    soort: 'werkvorm',
    omschrijvingWerkgever:
      'Wilt u wel iemand laten werken, maar nog niet in dienst nemen? Iemand kan in dienst zijn bij een sociaal ontwikkelbedrijf en bij u werken. U betaalt een tarief per uur. Het bedrijf regelt loon, ziekte en begeleiding. Ook een groep met een eigen leidinggevende is mogelijk.',
    omschrijvingProfessional:
      'Inleenverband via een sociaal ontwikkelbedrijf of een andere formele werkgever; subsidies gaan naar de formele werkgever. Tarief en begeleiding verschillen per aanbieder. Let op gelijke beloning en op de stap naar een eigen contract.',
    wettelijkeBasis: [],
    watDoetWsp: ['Wij regelen de afspraken met het sociaal ontwikkelbedrijf.'],
    watDoetWerkgever: ['U betaalt een tarief per gewerkt uur.', 'U geeft leiding op de werkvloer.'],
    tegels: ['DW08', 'DW09'],
    doelgroepen: ['DD01', 'DD02', 'DD03', 'DD04', 'DD05'],
    bron: secondment,
  }),
];
