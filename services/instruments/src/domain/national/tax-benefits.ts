/** Loonkostenvoordelen: the employer asks in the wage return, the Belastingdienst pays a year later. */
import type { Bedrag, Bron, Werkwijze } from '../../contract/parts.resource.ts';
import { article, policy } from '../rulesets/sources.ts';
import { basis, contacts, national, since } from './definition.ts';

const WTL = 'Wet tegemoetkomingen loondomein';
const FOR_2025 = { note: 'zoals dat gold in 2025', version: '2025-01-01' };
const ended = { note: 'vervallen per 1 januari 2026', version: '2025-01-01' };

const perHour = (inCenten: number, maximumInCenten: number, bron: Bron): Bedrag => ({
  soort: 'vast',
  inCenten,
  eenheid: 'uur',
  maximumInCenten,
  maximumEenheid: 'jaar',
  toelichting: 'Per betaald uur. De Belastingdienst betaalt het in het jaar erna.',
  bron,
});

const withDeclaration = (bron: Bron): Werkwijze => ({
  stappen: [
    { wie: 'kandidaat', tekst: 'Vraag bij UWV een doelgroepverklaring aan, of machtig de werkgever.' },
    { wie: 'werkgever', tekst: 'Bewaar een kopie bij de loonadministratie.' },
    { wie: 'werkgever', tekst: 'Zet het loonkostenvoordeel aan in de loonaangifte.' },
    { wie: 'aanbieder', tekst: 'De Belastingdienst rekent het uit en betaalt in het jaar erna.' },
  ],
  aanvragenDoor: 'werkgever',
  aanvragenUiterlijk: 'Doelgroepverklaring: binnen drie maanden na de start',
  bron,
});

const wageReturn = (bron: Bron) => ({ kanaal: 'geen' as const, naam: 'Loonaangifte', bron });
const declarationForm = (bron: Bron) => ({
  kanaal: 'online' as const,
  naam: 'Doelgroepverklaring loonkostenvoordeel',
  link: 'https://www.uwv.nl/nl/werkgevers',
  bron,
});

const agreement = article('wtl', '2.10');
const agreementAmount = article('wtl', '2.13');
const disabled = article('wtl', '2.6');
const disabledDeclaration = article('wtl', '2.7');
const returned = article('wtl', '2.14');
const returnedDeclaration = article('wtl', '2.15');
const older = article('wtl', '2.2', ended);
const olderDeclaration = article('wtl', '2.3', ended);
const portal = policy('UWV: telt mee in het werkgeversportaal', {
  link: 'https://www.uwv.nl/nl/werkgevers',
});

export const taxBenefitInstruments = [
  national({
    code: 'lkv-banenafspraak',
    naam: 'Loonkostenvoordeel banenafspraak',
    soort: 'loonkosten',
    landelijkeAanbieder: 'belastingdienst',
    omschrijvingWerkgever:
      'Werkt er iemand bij u die in het doelgroepregister staat? Dan krijgt u per betaald uur een bedrag terug. U vraagt het aan in uw loonaangifte. De Belastingdienst betaalt het in het jaar erna, elk jaar opnieuw, zolang iemand bij u werkt.',
    omschrijvingProfessional:
      'Voor arbeidsbeperkten als bedoeld in de Wfsv art. 38b (Wtl art. 2.10). Sinds 1 januari 2026 zolang het dienstverband duurt en zonder doelgroepverklaring, ook voor wie eerder begon (art. 6.2). Scholingsbelemmerden die niet in het register staan, vallen er niet meer onder; wie het voordeel al had, houdt het voor de rest van de drie jaar. De werkgever ziet in het werkgeversportaal van UWV of iemand meetelt. Stapelt niet met andere loonkostenvoordelen (Wtl art. 4.1 lid 3).',
    wettelijkeBasis: [basis(WTL, 'art. 2.10 tot en met 2.13', agreement)],
    watDoetWsp: ['Wij leggen uit hoe u het in de loonaangifte zet.'],
    watDoetWerkgever: [
      'U kijkt in het werkgeversportaal van UWV of iemand meetelt.',
      'U zet het voordeel aan in uw loonaangifte.',
    ],
    tegels: ['DW09', 'DW10'],
    doelgroepen: ['DD01', 'DD02', 'DD03', 'DD04'],
    bron: agreement,
    variants: [
      since('2025-01-01', {
        validTo: '2026-01-01',
        contact: contacts.belastingdienst,
        parts: {
          beleid: {
            aangeboden: true,
            doelgroepen: ['DD01', 'DD02', 'DD03'],
            bron: article('wtl', '2.10', FOR_2025),
          },
          bedrag: perHour(101, 200_000, article('wtl', '2.13', FOR_2025)),
          duur: { soort: 'periode', waarde: 36, eenheid: 'maand', bron: article('wtl', '2.12', FOR_2025) },
          werkwijze: withDeclaration(article('wtl', '2.11', FOR_2025)),
          formulier: declarationForm(article('wtl', '2.11', FOR_2025)),
        },
      }),
      since('2026-01-01', {
        contact: contacts.belastingdienst,
        parts: {
          beleid: { aangeboden: true, doelgroepen: ['DD01', 'DD02', 'DD03', 'DD04'], bron: agreement },
          bedrag: perHour(101, 200_000, agreementAmount),
          duur: { soort: 'zolang-het-dienstverband-duurt', bron: article('wtl', '2.12') },
          werkwijze: {
            stappen: [
              { wie: 'werkgever', tekst: 'Kijk in het werkgeversportaal van UWV of de werknemer meetelt.' },
              { wie: 'werkgever', tekst: 'Zet het loonkostenvoordeel aan in de loonaangifte.' },
              { wie: 'aanbieder', tekst: 'De Belastingdienst rekent het uit en betaalt in het jaar erna.' },
            ],
            aanvragenDoor: 'werkgever',
            bron: portal,
          },
          formulier: wageReturn(article('wtl', '2.1')),
        },
      }),
    ],
  }),
  national({
    code: 'lkv-arbeidsgehandicapte-werknemer',
    naam: 'Loonkostenvoordeel arbeidsgehandicapte werknemer',
    soort: 'loonkosten',
    landelijkeAanbieder: 'belastingdienst',
    omschrijvingWerkgever:
      'Neemt u iemand aan die een WIA-uitkering had? Dan krijgt u drie jaar lang per betaald uur een bedrag terug. Uw werknemer vraagt daarvoor een doelgroepverklaring aan bij UWV. Wacht daar niet mee: dat kan tot drie maanden na de start.',
    omschrijvingProfessional:
      'Voor wie in de maand voor de start recht had op WIA, of binnen vijf jaar na de wachttijd minder dan 35% arbeidsongeschikt was en niet meer bij de oude werkgever kon werken (Wtl art. 2.6). Niet voor wie in de zes maanden hiervoor al bij deze werkgever werkte, niet in beschut werk. Doelgroepverklaring binnen drie maanden (art. 2.7). Stapelt niet (art. 4.1 lid 3).',
    wettelijkeBasis: [basis(WTL, 'art. 2.6 tot en met 2.9', disabled)],
    watDoetWsp: ['Wij bewaken dat de doelgroepverklaring op tijd is aangevraagd.'],
    watDoetWerkgever: [
      'U vraagt uw werknemer om de doelgroepverklaring en bewaart een kopie.',
      'U zet het voordeel aan in uw loonaangifte.',
    ],
    tegels: ['DW09'],
    doelgroepen: ['DD04'],
    bron: disabled,
    variants: [
      since('2025-01-01', {
        contact: contacts.belastingdienst,
        parts: {
          beleid: { aangeboden: true, doelgroepen: ['DD04'], bron: disabled },
          voorwaarden: {
            lijst: [],
            overig: ['Niet voor een dienstverband in beschut werk.'],
            bron: disabled,
          },
          bedrag: perHour(305, 600_000, article('wtl', '2.9')),
          duur: { soort: 'periode', waarde: 36, eenheid: 'maand', bron: article('wtl', '2.8') },
          werkwijze: withDeclaration(disabledDeclaration),
          formulier: declarationForm(disabledDeclaration),
        },
      }),
    ],
  }),
  national({
    code: 'lkv-herplaatsing',
    naam: 'Loonkostenvoordeel herplaatsen arbeidsgehandicapte werknemer',
    soort: 'loonkosten',
    landelijkeAanbieder: 'belastingdienst',
    omschrijvingWerkgever:
      'Gaat een eigen werknemer met een WIA-uitkering weer bij u aan het werk, in het oude werk of in een andere functie? Dan krijgt u een jaar lang per betaald uur een bedrag terug.',
    omschrijvingProfessional:
      'Voor de eigen werknemer met recht op WIA die het werk hervat of een andere functie krijgt (Wtl art. 2.14). Doelgroepverklaring binnen drie maanden na de hervatting (art. 2.15). Ten hoogste een jaar (art. 2.16). Niet in beschut werk.',
    wettelijkeBasis: [basis(WTL, 'art. 2.14 tot en met 2.17', returned)],
    watDoetWsp: ['Wij denken mee over passend werk in uw bedrijf.'],
    watDoetWerkgever: [
      'U vraagt uw werknemer om de doelgroepverklaring en bewaart een kopie.',
      'U zet het voordeel aan in uw loonaangifte.',
    ],
    tegels: ['DW10'],
    doelgroepen: ['DD04'],
    bron: returned,
    variants: [
      since('2025-01-01', {
        contact: contacts.belastingdienst,
        parts: {
          beleid: { aangeboden: true, doelgroepen: ['DD04'], bron: returned },
          bedrag: perHour(305, 600_000, article('wtl', '2.17')),
          duur: { soort: 'periode', waarde: 12, eenheid: 'maand', bron: article('wtl', '2.16') },
          werkwijze: withDeclaration(returnedDeclaration),
          formulier: declarationForm(returnedDeclaration),
        },
      }),
    ],
  }),
  national({
    code: 'lkv-oudere-werknemer',
    naam: 'Loonkostenvoordeel oudere werknemer (vervallen)',
    soort: 'loonkosten',
    landelijkeAanbieder: 'belastingdienst',
    omschrijvingWerkgever:
      'Dit voordeel is vervallen op 1 januari 2026. Kwam iemand van 56 jaar of ouder al eerder bij u in dienst? Dan kan er nog overgangsrecht zijn. Vraag het de Belastingdienst.',
    omschrijvingProfessional:
      'Vervallen per 1 januari 2026: over de tijd na 31 december 2025 is er geen recht meer (Wtl art. 2.4 oud). Voor een dienstverband dat begon voor 1 januari 2024 geldt overgangsrecht met het oude bedrag, voor de rest van de drie jaar (Wtl art. 6.2a).',
    wettelijkeBasis: [basis(WTL, 'art. 2.2 (vervallen)', older)],
    watDoetWsp: ['Wij zeggen u welke andere regeling kan.'],
    watDoetWerkgever: ['U kijkt bij de Belastingdienst of er overgangsrecht is.'],
    tegels: ['DW09'],
    doelgroepen: ['DD02', 'DD03', 'DD04', 'DD05'],
    leeftijdsgroepen: ['LG05'],
    bron: older,
    variants: [
      since('2025-01-01', {
        validTo: '2026-01-01',
        contact: contacts.belastingdienst,
        parts: {
          beleid: { aangeboden: true, doelgroepen: ['DD02', 'DD03', 'DD04', 'DD05'], bron: older },
          bedrag: perHour(135, 260_000, article('wtl', '2.5', ended)),
          duur: {
            soort: 'periode',
            waarde: 36,
            eenheid: 'maand',
            toelichting: 'Ten hoogste tot en met 31 december 2025.',
            bron: article('wtl', '2.4', ended),
          },
          werkwijze: withDeclaration(olderDeclaration),
          formulier: declarationForm(olderDeclaration),
        },
      }),
    ],
  }),
];
