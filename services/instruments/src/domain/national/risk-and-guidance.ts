/** Less risk when somebody falls ill, and guidance on the job. */
import { article, policy } from '../rulesets/sources.ts';
import { basis, contacts, national, since } from './definition.ts';

const noRisk = article('ziektewet', '29b');
const support = article('participatiewet', '10');
const workplaceSupport = article('participatiewet', '10da');
const uwvSupport = article('wia', '35');
const jobcoachPolicy = policy('Re-integratiebesluit art. 12 en beleidsregels UWV over de jobcoach', {
  link: 'https://www.uwv.nl/nl/werkgevers',
});

export const riskAndGuidanceInstruments = [
  national({
    code: 'no-riskpolis',
    naam: 'No-riskpolis',
    soort: 'risico',
    landelijkeAanbieder: 'uwv',
    omschrijvingWerkgever:
      'Wordt uw werknemer ziek? Dan betaalt UWV een Ziektewet-uitkering die u van het loon mag aftrekken. Uw premie gaat er niet door omhoog. U hoeft vooraf niets aan te vragen: u meldt de ziekte bij UWV.',
    omschrijvingProfessional:
      'Ziektewet art. 29b. Zolang het dienstverband duurt voor wie in het doelgroepregister staat, een Wajong-uitkering heeft (gehad) of in beschut werk werkt (lid 2); vijf jaar na de start voor wie een WIA-uitkering had (lid 1). De uitkering is 70% van het dagloon; in de eerste 52 weken op verzoek van de werkgever 100%. Per ziekte ten hoogste 104 weken. Geen gevolg voor de gedifferentieerde premie.',
    wettelijkeBasis: [basis('Ziektewet', 'art. 29b', noRisk)],
    watDoetWsp: ['Wij leggen uit wat u doet als iemand ziek wordt.'],
    watDoetWerkgever: [
      'U meldt de ziekte op tijd bij UWV en zegt dat de no-riskpolis geldt.',
      'U betaalt het loon door en trekt de uitkering eraf.',
    ],
    tegels: ['DW01', 'DW09', 'DW10'],
    doelgroepen: ['DD01', 'DD02', 'DD03', 'DD04'],
    bron: noRisk,
    variants: [
      since('2025-01-01', {
        contact: contacts.uwv,
        parts: {
          beleid: { aangeboden: true, doelgroepen: ['DD01', 'DD02', 'DD03', 'DD04'], bron: noRisk },
          bedrag: {
            soort: 'percentage',
            percentage: 70,
            percentageVan: 'het dagloon bij ziekte',
            toelichting: 'De eerste 52 weken kunt u om 100% vragen.',
            bron: article('ziektewet', '29b lid 5 en 6'),
          },
          duur: {
            soort: 'maatwerk',
            toelichting: 'Zolang het dienstverband duurt; na een WIA-uitkering vijf jaar',
            bron: article('ziektewet', '29b lid 1 en 2'),
          },
          werkwijze: {
            stappen: [
              { wie: 'werkgever', tekst: 'Meld de ziekte bij UWV. Kies daarbij voor de no-riskpolis.' },
              { wie: 'aanbieder', tekst: 'UWV betaalt de uitkering, meestal aan u.' },
            ],
            aanvragenDoor: 'werkgever',
            aanvragenUiterlijk: 'Vooraf niets; wel op tijd ziek melden',
            bron: policy('UWV: no-riskpolis', { link: 'https://www.uwv.nl/nl/werkgevers' }),
          },
          formulier: { kanaal: 'online', naam: 'Ziekmelding bij UWV', bron: noRisk },
        },
      }),
    ],
  }),
  national({
    code: 'jobcoach-gemeente',
    naam: 'Jobcoach van de gemeente',
    soort: 'begeleiding',
    omschrijvingWerkgever:
      'Heeft uw nieuwe werknemer meer begeleiding nodig dan u kunt geven? Dan komt er een jobcoach. Die helpt met inwerken, maakt afspraken en is er als het even niet loopt. Ook voor u en de collega’s. De gemeente betaalt de jobcoach.',
    omschrijvingProfessional:
      'Persoonlijke ondersteuning door een erkende deskundige (Participatiewet art. 10 lid 1 en lid 3, onder a, en art. 10da). De verordening bepaalt duur, intensiteit en kwaliteitseisen (art. 8a lid 2, onder e). Kan in natura of als subsidie. Werkgever en werknemer kunnen allebei aanvragen (art. 10 lid 5).',
    wettelijkeBasis: [
      basis('Participatiewet', 'art. 10', support),
      basis('Participatiewet', 'art. 10da', workplaceSupport),
    ],
    watDoetWsp: ['Wij vragen de jobcoach aan en zijn bij de kennismaking.'],
    watDoetWerkgever: [
      'U geeft de jobcoach ruimte op de werkvloer.',
      'U wijst een collega aan die het aanspreekpunt is.',
    ],
    tegels: ['DW09', 'DW10'],
    doelgroepen: ['DD01', 'DD02'],
    bron: support,
  }),
  national({
    code: 'interne-werkbegeleiding',
    naam: 'Interne werkbegeleiding',
    soort: 'begeleiding',
    omschrijvingWerkgever:
      'Begeleidt een eigen collega uw nieuwe werknemer elke dag? Dat kost tijd. Daarvoor kunt u een vergoeding krijgen. De collega kan ook een korte training volgen, bijvoorbeeld een Harrie-training.',
    omschrijvingProfessional:
      'Dagelijkse begeleiding door een interne werkbegeleider (Participatiewet art. 10 lid 3, onder b). Bedrag, duur en eisen staan in de verordening of de beleidsregels van de gemeente: hierin verschillen gemeenten het meest.',
    wettelijkeBasis: [basis('Participatiewet', 'art. 10 lid 3, onder b', support)],
    watDoetWsp: ['Wij zoeken uit welke vergoeding u krijgt en regelen een training als u die wilt.'],
    watDoetWerkgever: [
      'U kiest een collega die kan en wil begeleiden.',
      'U geeft die collega tijd voor de begeleiding.',
    ],
    tegels: ['DW09', 'DW10'],
    doelgroepen: ['DD01', 'DD02'],
    bron: support,
  }),
  national({
    code: 'jobcoach-uwv',
    naam: 'Jobcoach van UWV',
    soort: 'begeleiding',
    landelijkeAanbieder: 'uwv',
    omschrijvingWerkgever:
      'Heeft uw werknemer door ziekte of een beperking meer begeleiding nodig? UWV betaalt een jobcoach van buiten, of geeft u subsidie als een eigen collega de begeleiding doet.',
    omschrijvingProfessional:
      'Wet WIA art. 35 en Wajong art. 2:22; uitgewerkt in het Re-integratiebesluit en de beleidsregels van UWV: contract van ten minste zes maanden, ten minste 12 uur per week, loonwaarde ten minste 35%. Regime licht, midden of intensief. Per jaar toegekend, in de regel ten hoogste drie jaar. Niet voor wie onder de gemeente valt.',
    wettelijkeBasis: [
      basis('Wet WIA', 'art. 35', uwvSupport),
      basis('Wajong', 'art. 2:22', article('wajong', '2:22')),
    ],
    watDoetWsp: ['Wij helpen kiezen tussen een jobcoach van buiten en een eigen begeleider.'],
    watDoetWerkgever: [
      'U vraagt subsidie aan voor een interne jobcoach, of uw werknemer vraagt een jobcoach aan.',
      'U laat weten hoe de begeleiding verloopt.',
    ],
    tegels: ['DW09', 'DW10'],
    doelgroepen: ['DD03', 'DD04'],
    bron: uwvSupport,
    variants: [
      since('2025-01-01', {
        contact: contacts.uwv,
        parts: {
          beleid: { aangeboden: true, doelgroepen: ['DD03', 'DD04'], bron: uwvSupport },
          bedrag: {
            soort: 'berekening',
            toelichting: 'Hangt af van de begeleiding die nodig is; UWV stelt de bedragen elk jaar vast',
            bron: jobcoachPolicy,
          },
          duur: {
            soort: 'periode',
            waarde: 12,
            eenheid: 'maand',
            verlengbaarTot: 36,
            toelichting: 'UWV beslist per jaar.',
            bron: jobcoachPolicy,
          },
          werkwijze: {
            stappen: [
              { wie: 'werkgever', tekst: 'Vraag subsidie aan voor een interne jobcoach.' },
              { wie: 'kandidaat', tekst: 'Of vraag zelf een jobcoach van buiten aan.' },
              { wie: 'aanbieder', tekst: 'UWV besluit hoeveel begeleiding nodig is.' },
            ],
            aanvragenDoor: 'werkgever',
            beslistermijnInDagen: 56,
            bron: jobcoachPolicy,
          },
          formulier: {
            kanaal: 'online',
            naam: 'Aanvraag jobcoach',
            link: 'https://www.uwv.nl/nl/werkgevers',
            bron: jobcoachPolicy,
          },
        },
      }),
    ],
  }),
];
