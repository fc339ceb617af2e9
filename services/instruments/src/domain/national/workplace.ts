/** Adapting the workplace or the work, and getting there. */
import type { DennisDoelgroep } from '@vlinderdas/vocabulary/instruments';
import type { Bron } from '../../contract/parts.resource.ts';
import type { NationalVariant } from '../catalogue.ts';
import { article, policy } from '../rulesets/sources.ts';
import { basis, contacts, national, since } from './definition.ts';

const uwv = article('wia', '35');
const wajong = article('wajong', '2:22');
const municipal = article('participatiewet', '10');
const interpreter = article('participatiewet', '10g');
const portable = article('participatiewet', '8a lid 2, onder f');
const uwvPage = policy('UWV: voorzieningen op het werk', { link: 'https://www.uwv.nl/nl/werkgevers' });
const advice = policy('UWV: bedrijfsadvies voor inclusief werk', {
  link: 'https://www.uwv.nl/nl/werkgevers',
});

const EVERYONE = ['DD01', 'DD02', 'DD03', 'DD04', 'DD05'] as const;

const uwvProvision = (
  form: string,
  bron: Bron,
  groups: readonly DennisDoelgroep[] = ['DD03', 'DD04'],
): NationalVariant =>
  since('2025-01-01', {
    contact: contacts.uwv,
    parts: {
      beleid: { aangeboden: true, doelgroepen: [...groups], bron },
      bedrag: { soort: 'werkelijke-kosten', toelichting: 'UWV vergoedt wat nodig is.', bron: uwvPage },
      duur: { soort: 'maatwerk', toelichting: 'Zolang het nodig is', bron: uwvPage },
      werkwijze: {
        stappen: [
          { wie: 'kandidaat', tekst: 'Vraagt de voorziening aan bij UWV, of u doet dat.' },
          { wie: 'aanbieder', tekst: 'UWV kijkt wat nodig is en besluit.' },
        ],
        aanvragenDoor: 'kandidaat',
        aanvragenUiterlijk: 'Voor de start, of zodra het nodig is',
        beslistermijnInDagen: 56,
        bron: uwvPage,
      },
      formulier: { kanaal: 'online', naam: form, link: 'https://www.uwv.nl/nl/werkgevers', bron: uwvPage },
    },
  });

export const workplaceInstruments = [
  national({
    code: 'werkplekaanpassing-uwv',
    naam: 'Werkplekaanpassing via UWV',
    soort: 'werkplek',
    landelijkeAanbieder: 'uwv',
    omschrijvingWerkgever:
      'Heeft iemand door ziekte of een beperking iets extra’s nodig om bij u te werken? Denk aan een aangepaste stoel, een tillift, een drempel weg of speciale software. UWV vergoedt wat nodig is. Wat iemand mee kan nemen, blijft van de werknemer.',
    omschrijvingProfessional:
      'Voorzieningen van Wet WIA art. 35 lid 2 en Wajong art. 2:22: meeneembare voorzieningen voor de werknemer, en aanpassingen bij de werkgever. Algemeen gebruikelijke kosten zijn voor de werkgever. UWV toetst of het nodig is.',
    wettelijkeBasis: [basis('Wet WIA', 'art. 35', uwv), basis('Wajong', 'art. 2:22', wajong)],
    watDoetWsp: ['Wij brengen een arbeidsdeskundige mee die de werkplek bekijkt.'],
    watDoetWerkgever: [
      'U vraagt de aanpassing aan, of uw werknemer doet dat.',
      'U wacht met kopen tot UWV besloot.',
    ],
    tegels: ['DW06', 'DW09', 'DW10'],
    doelgroepen: ['DD03', 'DD04'],
    bron: uwv,
    variants: [uwvProvision('Aanvraag voorziening voor de werkplek', uwv)],
  }),
  national({
    code: 'werkplekaanpassing-gemeente',
    naam: 'Werkplekaanpassing via de gemeente',
    soort: 'werkplek',
    omschrijvingWerkgever:
      'Heeft iemand die via de gemeente bij u komt iets extra’s nodig om te kunnen werken? Dan vergoedt de gemeente een aanpassing of een hulpmiddel dat iemand kan meenemen.',
    omschrijvingProfessional:
      'Meeneembare voorziening voor de inrichting van de werkplek, de werkmethoden en hulpmiddelen (Participatiewet art. 8a lid 2, onder f, onder 3°), en andere voorzieningen die nodig zijn (art. 10 lid 1). De verordening zegt hoe de gemeente ze verstrekt. Voor wie een visuele beperking heeft, regelt UWV het (art. 10h).',
    wettelijkeBasis: [
      basis('Participatiewet', 'art. 8a lid 2, onder f', portable),
      basis('Participatiewet', 'art. 10', municipal),
    ],
    watDoetWsp: ['Wij vragen de aanpassing aan bij de gemeente.'],
    watDoetWerkgever: ['U laat zien wat het werk vraagt.', 'U wacht met kopen tot de gemeente besloot.'],
    tegels: ['DW06', 'DW09', 'DW10'],
    doelgroepen: ['DD01', 'DD02'],
    bron: portable,
  }),
  national({
    code: 'vervoersvoorziening-uwv',
    naam: 'Vervoersvoorziening via UWV',
    soort: 'vervoer',
    landelijkeAanbieder: 'uwv',
    omschrijvingWerkgever:
      'Kan iemand door ziekte of een beperking niet zelf naar het werk komen? UWV vergoedt bijvoorbeeld taxikosten of een aanpassing aan de auto.',
    omschrijvingProfessional:
      'Vervoersvoorziening op grond van Wet WIA art. 35 lid 2 en Wajong art. 2:22, voor wie door de beperking niet met eigen of openbaar vervoer kan reizen. UWV kan een eigen bijdrage vragen.',
    wettelijkeBasis: [basis('Wet WIA', 'art. 35', uwv), basis('Wajong', 'art. 2:22', wajong)],
    watDoetWsp: ['Wij bekijken met u of andere begintijden ook helpen.'],
    watDoetWerkgever: ['U geeft de werktijden en de plaats van het werk door.'],
    tegels: ['DW09'],
    doelgroepen: ['DD03', 'DD04'],
    bron: uwv,
    variants: [uwvProvision('Aanvraag vervoersvoorziening', uwv)],
  }),
  national({
    code: 'vervoersvoorziening-gemeente',
    naam: 'Vervoersvoorziening via de gemeente',
    soort: 'vervoer',
    omschrijvingWerkgever:
      'Is uw bedrijf lastig te bereiken, of begint het werk heel vroeg? De gemeente kan helpen met vervoer: een fiets, een scooter, reiskosten of een vervoersvoorziening voor wie door een beperking niet zelf kan reizen.',
    omschrijvingProfessional:
      'Vervoersvoorziening waarmee iemand de werkplek, proefplaats of opleiding kan bereiken (Participatiewet art. 8a lid 2, onder f, onder 1°). Voor een fiets, scooter of reiskosten gelden eigen regels per gemeente.',
    wettelijkeBasis: [basis('Participatiewet', 'art. 8a lid 2, onder f', portable)],
    watDoetWsp: ['Wij vragen het vervoer aan.', 'Wij bekijken met u of andere begintijden ook helpen.'],
    watDoetWerkgever: ['U geeft de werktijden en de plaats van het werk door.'],
    tegels: ['DW09'],
    doelgroepen: ['DD01', 'DD02'],
    bron: portable,
  }),
  national({
    code: 'tolkvoorziening',
    naam: 'Tolk of voorleeshulp',
    soort: 'werkplek',
    landelijkeAanbieder: 'uwv',
    omschrijvingWerkgever:
      'Werkt er iemand bij u die doof, slechthorend of blind is? UWV vergoedt een gebarentolk, schrijftolk of voorleeshulp voor gesprekken en overleg op het werk.',
    omschrijvingProfessional:
      'UWV vergoedt de tolk ook voor wie onder de Participatiewet valt (art. 10g), en voor wie slechtziend is ook de intermediaire activiteiten (art. 10h). Voor anderen: Wet WIA art. 35 lid 2 en Wajong art. 2:22. De werknemer of het college vraagt het aan.',
    wettelijkeBasis: [
      basis('Participatiewet', 'art. 10g en 10h', interpreter),
      basis('Wet WIA', 'art. 35', uwv),
      basis('Wajong', 'art. 2:22', wajong),
    ],
    watDoetWsp: ['Wij regelen een tolk voor het eerste gesprek.'],
    watDoetWerkgever: ['U zegt op tijd wanneer er overleg is.'],
    tegels: ['DW07', 'DW09', 'DW10'],
    doelgroepen: ['DD01', 'DD02', 'DD03', 'DD04', 'DD05'],
    bron: interpreter,
    variants: [uwvProvision('Aanvraag tolkvoorziening', interpreter, EVERYONE)],
  }),
  national({
    code: 'jobcarving',
    naam: 'Jobcarving en functiecreatie',
    soort: 'werkplek',
    omschrijvingWerkgever:
      'Blijft eenvoudig werk liggen, of doen vaklieden taken die een ander kan doen? Wij kijken met u naar al het werk en maken er een nieuwe functie van. Zo krijgen uw vaklieden tijd en heeft iemand anders een baan. Soms delen twee mensen een baan.',
    omschrijvingProfessional:
      'Taken uit functies halen en samenvoegen, of een functie over twee mensen verdelen. Begin bij de takenlijst van de vacature. Er is geen landelijk bedrag; wie het advies geeft, verschilt per aanbieder.',
    wettelijkeBasis: [],
    watDoetWsp: [
      'Wij lopen een dag mee en maken een takenlijst.',
      'Wij stellen een functie voor en zoeken een kandidaat.',
    ],
    watDoetWerkgever: ['U laat zien welk werk er is.', 'U bespreekt de nieuwe verdeling met uw team.'],
    tegels: ['DW03', 'DW06'],
    doelgroepen: ['DD01', 'DD02', 'DD03', 'DD04', 'DD05'],
    bron: policy('Werkwijze van werkgeversservicepunten'),
  }),
  national({
    code: 'bedrijfsadvies-inclusief-werk',
    naam: 'Bedrijfsadvies inclusief werk',
    soort: 'werkplek',
    landelijkeAanbieder: 'uwv',
    omschrijvingWerkgever:
      'Wilt u weten welk werk in uw bedrijf geschikt is voor mensen met een beperking? Een adviseur van UWV onderzoekt uw werkprocessen en maakt een plan. Het advies is gratis.',
    omschrijvingProfessional:
      'Analyse van werkprocessen door arbeidsdeskundigen van UWV. Past bij grotere organisaties; reken op enkele weken. Voor een snelle vraag is jobcarving door het werkgeversservicepunt vaak genoeg.',
    wettelijkeBasis: [],
    watDoetWsp: ['Wij brengen u in contact met de adviseur van UWV.'],
    watDoetWerkgever: [
      'U geeft tijd en toegang voor het onderzoek.',
      'U kiest zelf wat u met het advies doet.',
    ],
    tegels: ['DW03', 'DW06'],
    doelgroepen: ['DD01', 'DD02', 'DD03', 'DD04', 'DD05'],
    bron: advice,
    variants: [
      since('2025-01-01', {
        contact: contacts.uwv,
        parts: {
          beleid: { aangeboden: true, doelgroepen: ['DD01', 'DD02', 'DD03', 'DD04', 'DD05'], bron: advice },
          bedrag: { soort: 'geen', toelichting: 'Het advies is gratis', bron: advice },
          duur: { soort: 'eenmalig', bron: advice },
          werkwijze: {
            stappen: [
              { wie: 'werkgever', tekst: 'Vraag het advies aan via het werkgeversservicepunt.' },
              { wie: 'aanbieder', tekst: 'UWV onderzoekt het werk en bespreekt het plan met u.' },
            ],
            aanvragenDoor: 'werkgever',
            bron: advice,
          },
          formulier: { kanaal: 'via-wsp', bron: advice },
        },
      }),
    ],
  }),
];
