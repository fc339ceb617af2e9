/** Pay that follows what somebody can produce. */
import { article, policy } from '../rulesets/sources.ts';
import { basis, contacts, national, since } from './definition.ts';

const subsidy = article('participatiewet', '10d');
const group = article('participatiewet', '10c');
const dispensation = article('wajong', '2:20');
const uwvPage = policy('UWV: loondispensatie', { link: 'https://www.uwv.nl/nl/werkgevers' });

export const wageCostInstruments = [
  national({
    code: 'loonkostensubsidie',
    naam: 'Loonkostensubsidie',
    soort: 'loonkosten',
    omschrijvingWerkgever:
      'Kan iemand door een beperking minder werk doen dan een collega? Dan betaalt u het gewone loon, en de gemeente vergoedt het verschil. Hoeveel dat is, hangt af van de loonwaarde: wat iemand op uw werkplek echt doet. Een deskundige meet dat bij u op de werkvloer. De subsidie duurt zolang het nodig is.',
    omschrijvingProfessional:
      'Voor wie tot de doelgroep loonkostensubsidie hoort (Participatiewet art. 6 en 10c). Hoogte: het minimumloon min de loonwaarde, ten hoogste 70% van het minimumloon, met vakantiebijslag en een vergoeding voor werkgeverslasten. De formule is overal gelijk; gemeenten verschillen in werkwijze en betaaltermijn. Wie voor of binnen zes maanden na de start aanvraagt, is op tijd. De gemeente beslist binnen vijf weken nadat de loonwaarde is vastgesteld (lid 12) en stelt het bedrag elk jaar op 1 januari opnieuw vast (lid 7). Geen andere subsidie voor loonkosten bij dezelfde baan (lid 9).',
    wettelijkeBasis: [
      basis('Participatiewet', 'art. 10c', group),
      basis('Participatiewet', 'art. 10d', subsidy),
    ],
    watDoetWsp: [
      'Wij gaan na of de regeling kan en rekenen het voor u uit.',
      'Wij regelen de aanvraag samen met u en de gemeente.',
      'Wij plannen de meting van de loonwaarde.',
    ],
    watDoetWerkgever: [
      'U betaalt ten minste het minimumloon of het loon van uw cao.',
      'U werkt mee aan de meting van de loonwaarde.',
      'U geeft door als het contract of de uren veranderen.',
    ],
    tegels: ['DW08', 'DW09'],
    doelgroepen: ['DD01', 'DD02'],
    bron: subsidy,
  }),
  national({
    code: 'forfaitaire-loonkostensubsidie',
    naam: 'Forfaitaire loonkostensubsidie',
    soort: 'loonkosten',
    omschrijvingWerkgever:
      'Wilt u snel beginnen, zonder eerst te meten? Dan vergoedt de gemeente de eerste tijd een vast deel: de helft van het minimumloon, ten hoogste zes maanden. In die tijd leert u elkaar kennen. Daarna wordt de loonwaarde gemeten en krijgt u de gewone loonkostensubsidie.',
    omschrijvingProfessional:
      'Vast bedrag van 50% van het minimumloon met vakantiebijslag en werkgeverslasten, in ten hoogste de eerste zes maanden (Participatiewet art. 10d lid 1, onder b, en lid 5). De gemeente stelt in overleg met de werkgever vast dat meten kan wachten. Plan de meting ruim voor het einde: anders valt er een gat.',
    wettelijkeBasis: [basis('Participatiewet', 'art. 10d lid 5', subsidy)],
    watDoetWsp: [
      'Wij overleggen met de gemeente of u zonder meting kunt beginnen.',
      'Wij plannen de meting voordat de zes maanden om zijn.',
    ],
    watDoetWerkgever: [
      'U betaalt het gewone loon.',
      'U werkt binnen zes maanden mee aan de meting van de loonwaarde.',
    ],
    tegels: ['DW09'],
    doelgroepen: ['DD01', 'DD02'],
    bron: subsidy,
  }),
  national({
    code: 'loondispensatie',
    naam: 'Loondispensatie',
    soort: 'loonkosten',
    landelijkeAanbieder: 'uwv',
    omschrijvingWerkgever:
      'Neemt u iemand met een Wajong-uitkering aan die minder werk kan doen dan een collega? Dan mag u met toestemming van UWV tijdelijk minder dan het minimumloon betalen. U betaalt voor het werk dat iemand doet. UWV vult het inkomen van uw werknemer aan.',
    omschrijvingProfessional:
      'Alleen voor wie recht heeft op arbeidsondersteuning of uitkering Wajong (Wajong art. 2:20). UWV onderzoekt de prestatie op de werkplek en besluit voor ten minste een half jaar en ten hoogste vijf jaar; verlengen kan. Gaat niet samen met loonkostensubsidie.',
    wettelijkeBasis: [basis('Wajong', 'art. 2:20', dispensation)],
    watDoetWsp: ['Wij helpen u met de aanvraag bij UWV.'],
    watDoetWerkgever: [
      'U vraagt de loondispensatie aan bij UWV, samen met uw werknemer.',
      'U werkt mee aan het onderzoek op de werkplek.',
      'U betaalt het loon dat bij de prestatie hoort.',
    ],
    tegels: ['DW09'],
    doelgroepen: ['DD03'],
    bron: dispensation,
    variants: [
      since('2025-01-01', {
        contact: contacts.uwv,
        parts: {
          beleid: { aangeboden: true, doelgroepen: ['DD03'], bron: dispensation },
          bedrag: {
            soort: 'berekening',
            toelichting: 'U betaalt het deel van het minimumloon dat past bij wat iemand doet',
            bron: dispensation,
          },
          duur: {
            soort: 'periode',
            waarde: 6,
            eenheid: 'maand',
            verlengbaarTot: 60,
            toelichting: 'UWV beslist per keer over een half jaar tot vijf jaar. Verlengen kan.',
            bron: uwvPage,
          },
          werkwijze: {
            stappen: [
              { wie: 'werkgever', tekst: 'Vraag loondispensatie aan bij UWV, samen met de werknemer.' },
              { wie: 'aanbieder', tekst: 'UWV onderzoekt op de werkplek wat iemand kan doen.' },
              { wie: 'aanbieder', tekst: 'UWV besluit over het loon en de periode.' },
            ],
            aanvragenDoor: 'werkgever',
            bron: uwvPage,
          },
          formulier: {
            kanaal: 'online',
            naam: 'Aanvraag loondispensatie',
            link: 'https://www.uwv.nl/nl/werkgevers',
            bron: uwvPage,
          },
        },
      }),
    ],
  }),
];
