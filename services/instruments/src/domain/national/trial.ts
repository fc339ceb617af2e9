/** First try, then decide. */
import { article, policy } from '../rulesets/sources.ts';
import { basis, contacts, national, since } from './definition.ts';

const municipal = article('participatiewet', '8a lid 2, onder d');
const ww = article('ww', '76a');
const uwvPolicy = policy('Beleidsregels proefplaatsing UWV en uitleg van UWV', {
  link: 'https://www.uwv.nl/nl/werkgevers',
  confirmed: true,
});
const experience = article('participatiewet', '7 lid 1, onder a', { confirmed: false });

export const trialInstruments = [
  national({
    code: 'proefplaatsing-uwv',
    naam: 'Proefplaatsing via UWV',
    soort: 'proberen',
    landelijkeAanbieder: 'uwv',
    omschrijvingWerkgever:
      'Twijfelt u of iemand past? Dan kan iemand met een uitkering van UWV twee maanden bij u op proef werken. U betaalt in die tijd geen loon: de uitkering loopt door. Loopt het goed, dan geeft u een contract van ten minste zes maanden. UWV geeft vooraf toestemming.',
    omschrijvingProfessional:
      'WW art. 76a, Wet WIA art. 37, Wajong art. 2:24, Ziektewet art. 52e. Twee maanden; alleen bij uitzondering langer, ten hoogste zes. Bij WW vanaf drie maanden werkloosheid, met uitzonderingen. De werkgever wil daarna een contract van ten minste zes maanden en ten minste evenveel uren, sluit een aansprakelijkheids- en ongevallenverzekering af en spreekt geen proeftijd meer af. Niet voor een chauffeur in het beroepsgoederenvervoer. Pas starten als er een besluit is.',
    wettelijkeBasis: [
      basis('Werkloosheidswet', 'art. 76a', ww),
      basis('Wet WIA', 'art. 37', article('wia', '37')),
      basis('Wajong', 'art. 2:24', article('wajong', '2:24')),
      basis('Ziektewet', 'art. 52e', article('ziektewet', '52e')),
    ],
    watDoetWsp: [
      'Wij vragen samen met u en de kandidaat toestemming aan UWV.',
      'Wij evalueren met u na een maand.',
    ],
    watDoetWerkgever: [
      'U begint pas als UWV toestemming gaf.',
      'U bent van plan om daarna een contract van ten minste zes maanden te geven.',
      'U sluit een aansprakelijkheids- en ongevallenverzekering af.',
      'U spreekt daarna geen proeftijd meer af.',
    ],
    tegels: ['DW07', 'DW08'],
    doelgroepen: ['DD03', 'DD04', 'DD05'],
    dienstverbanden: ['DV04'],
    bron: ww,
    variants: [
      since('2025-01-01', {
        contact: contacts.uwv,
        parts: {
          beleid: { aangeboden: true, doelgroepen: ['DD03', 'DD04', 'DD05'], bron: ww },
          voorwaarden: {
            lijst: [],
            overig: [
              'De uren van het contract zijn ten minste gelijk aan die van de proefplaatsing.',
              'Er is een verzekering voor aansprakelijkheid en ongevallen.',
              'Na de proefplaatsing is er geen proeftijd meer.',
            ],
            bron: uwvPolicy,
          },
          bedrag: { soort: 'geen', toelichting: 'U betaalt geen loon; de uitkering loopt door', bron: ww },
          duur: {
            soort: 'periode',
            waarde: 2,
            eenheid: 'maand',
            verlengbaarTot: 6,
            toelichting: 'Langer dan twee maanden alleen bij uitzondering.',
            bron: uwvPolicy,
          },
          werkwijze: {
            stappen: [
              { wie: 'wsp', tekst: 'Bespreekt met u en de kandidaat of een proefplaatsing past.' },
              { wie: 'kandidaat', tekst: 'Vraagt met u toestemming aan UWV.' },
              { wie: 'aanbieder', tekst: 'UWV besluit, meestal binnen twee weken.' },
              { wie: 'werkgever', tekst: 'Begint pas na het besluit.' },
            ],
            aanvragenDoor: 'kandidaat',
            aanvragenUiterlijk: 'Voor de start',
            beslistermijnInDagen: 14,
            bron: uwvPolicy,
          },
          formulier: {
            kanaal: 'online',
            naam: 'Aanvraag toestemming proefplaatsing',
            link: 'https://www.uwv.nl/nl/werkgevers',
            bron: uwvPolicy,
          },
        },
      }),
    ],
  }),
  national({
    code: 'proefplaatsing-gemeente',
    naam: 'Proefplaats via de gemeente',
    soort: 'proberen',
    omschrijvingWerkgever:
      'Wilt u eerst kijken of het past? Iemand met bijstand kan twee maanden bij u op een proefplaats werken. De uitkering loopt door, u betaalt geen loon. De gemeente geeft vooraf toestemming. Als het goed gaat, neemt u iemand in dienst.',
    omschrijvingProfessional:
      'Participatiewet art. 6 lid 1, onder h, en art. 8a lid 2, onder d: onbeloond werk met het doel dat iemand bij deze werkgever in dienst komt. Twee maanden, te verlengen met ten hoogste vier. De verordening bepaalt de voorwaarden. Tijdens de proefplaats kan de loonwaarde worden gemeten.',
    wettelijkeBasis: [basis('Participatiewet', 'art. 8a lid 2, onder d', municipal)],
    watDoetWsp: ['Wij regelen de toestemming van de gemeente.', 'Wij evalueren met u tijdens de proef.'],
    watDoetWerkgever: [
      'U begint pas als de gemeente toestemming gaf.',
      'U bent van plan om iemand daarna in dienst te nemen.',
      'U zorgt voor begeleiding en een verzekering.',
    ],
    tegels: ['DW07', 'DW08'],
    doelgroepen: ['DD02'],
    dienstverbanden: ['DV04'],
    bron: municipal,
  }),
  national({
    code: 'werkervaringsplaats',
    naam: 'Werkervaringsplaats',
    soort: 'proberen',
    omschrijvingWerkgever:
      'Kunt u iemand een plek geven om werkervaring op te doen? Het gaat om leren: vaardigheden, werkritme, samenwerken. Iemand houdt de uitkering en komt niet bij u in dienst. Er zijn afspraken over de begeleiding en over wat iemand leert.',
    omschrijvingProfessional:
      'Voorziening van de gemeente; voorwaarden en duur staan in de verordening. Leerdoelen en begeleiding worden vastgelegd. Geen verdringing van betaald werk. Is iemand klaar voor het werk, kies dan een proefplaats of een baan.',
    wettelijkeBasis: [basis('Participatiewet', 'art. 7 en 8a', experience)],
    watDoetWsp: ['Wij maken met u een plan met leerdoelen.', 'Wij komen langs en stellen bij.'],
    watDoetWerkgever: ['U geeft begeleiding op de werkvloer.', 'U bespreekt elke maand wat iemand leerde.'],
    tegels: ['DW05', 'DW08'],
    doelgroepen: ['DD02'],
    dienstverbanden: ['DV04'],
    bron: experience,
  }),
];
