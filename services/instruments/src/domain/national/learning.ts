/** Learning on the job and beside it. */
import { article, policy } from '../rulesets/sources.ts';
import { basis, contacts, national, since } from './definition.ts';

const web = policy('Wet educatie en beroepsonderwijs art. 7.2.8 tot en met 7.2.10', {
  link: 'https://wetten.overheid.nl/BWBR0007625',
});
const subsidy = policy('Subsidieregeling praktijkleren', {
  link: 'https://www.rvo.nl/subsidies-financiering/praktijkleren',
});
const schooling = article('participatiewet', '10 lid 1');
const certificate = policy('SBB: praktijkleren met een praktijkverklaring', { link: 'https://www.s-bb.nl' });

export const learningInstruments = [
  national({
    code: 'leerbaan-bbl',
    naam: 'Leerbaan (bbl)',
    soort: 'scholing',
    omschrijvingWerkgever:
      'Wilt u zelf iemand opleiden tot vakman of vakvrouw? In een leerbaan werkt iemand bij u en gaat één dag per week naar het mbo. U betaalt loon, de school geeft les. Uw bedrijf is daarvoor een erkend leerbedrijf.',
    omschrijvingProfessional:
      'Beroepsbegeleidende leerweg: arbeidsovereenkomst en praktijkovereenkomst. Erkenning als leerbedrijf door SBB is gratis. Voor 18 tot en met 20 jaar gelden eigen minimumlonen. Een bbl past bij een beroep waarvoor een diploma nodig is en voor wie dat nog niet heeft.',
    wettelijkeBasis: [basis('Wet educatie en beroepsonderwijs', 'art. 7.2.8 tot en met 7.2.10', web)],
    watDoetWsp: ['Wij zoeken een kandidaat en een school.', 'Wij helpen u met de erkenning als leerbedrijf.'],
    watDoetWerkgever: [
      'U zorgt dat uw bedrijf een erkend leerbedrijf is.',
      'U betaalt loon en geeft een praktijkopleider de tijd.',
    ],
    tegels: ['DW04', 'DW07'],
    doelgroepen: ['DD01', 'DD02', 'DD05', 'DD08'],
    dienstverbanden: ['DV02'],
    bron: web,
  }),
  national({
    code: 'subsidie-praktijkleren',
    naam: 'Subsidie praktijkleren',
    soort: 'scholing',
    landelijkeAanbieder: 'rvo',
    omschrijvingWerkgever:
      'Leidt u iemand op in een leerbaan? Dan kunt u per leerplaats een tegemoetkoming krijgen voor de begeleiding: ten hoogste € 2.700 per schooljaar. U vraagt het na afloop van het schooljaar aan bij RVO.',
    omschrijvingProfessional:
      'Voor erkende leerbedrijven; per gerealiseerde leerplaats ten hoogste € 2.700 per studiejaar. Aanvragen na afloop, elk jaar van begin juni tot half september (in 2026: 2 juni tot en met 17 september), met eHerkenning niveau 3. De student staat ingeschreven bij DUO. Het bedrag hangt af van het aantal aanvragen.',
    wettelijkeBasis: [
      {
        naam: 'Subsidieregeling praktijkleren',
        link: 'https://www.rvo.nl/subsidies-financiering/praktijkleren',
      },
    ],
    watDoetWsp: ['Wij wijzen u op de termijn.'],
    watDoetWerkgever: [
      'U houdt bij in welke weken u begeleidde.',
      'U vraagt de subsidie op tijd aan, met eHerkenning niveau 3.',
    ],
    tegels: ['DW04'],
    doelgroepen: ['DD01', 'DD02', 'DD05', 'DD08'],
    dienstverbanden: ['DV02'],
    bron: subsidy,
    variants: [
      since('2025-01-01', {
        contact: contacts.rvo,
        parts: {
          beleid: { aangeboden: true, doelgroepen: ['DD01', 'DD02', 'DD05', 'DD08'], bron: subsidy },
          bedrag: {
            soort: 'vast',
            inCenten: 270_000,
            eenheid: 'jaar',
            toelichting: 'Ten hoogste, per leerplaats en schooljaar. Bij veel aanvragen is het minder.',
            bron: subsidy,
          },
          duur: {
            soort: 'periode',
            waarde: 12,
            eenheid: 'maand',
            toelichting: 'Elk schooljaar opnieuw aan te vragen.',
            bron: subsidy,
          },
          werkwijze: {
            stappen: [
              { wie: 'werkgever', tekst: 'Houd bij in welke weken u begeleidde.' },
              { wie: 'werkgever', tekst: 'Vraag de subsidie na het schooljaar aan bij RVO.' },
              { wie: 'aanbieder', tekst: 'RVO besluit en betaalt in hetzelfde kalenderjaar.' },
            ],
            aanvragenDoor: 'werkgever',
            aanvragenUiterlijk: 'Half september, na het schooljaar',
            bron: subsidy,
          },
          formulier: {
            kanaal: 'online',
            naam: 'Aanvraag praktijkleren (eHerkenning niveau 3)',
            link: 'https://www.rvo.nl/subsidies-financiering/praktijkleren',
            bron: subsidy,
          },
        },
      }),
    ],
  }),
  national({
    code: 'praktijkleren',
    naam: 'Praktijkleren met een praktijkverklaring',
    soort: 'scholing',
    omschrijvingWerkgever:
      'Is een hele opleiding te veel? Iemand kan bij u een deel van een vak leren, met alleen wat u nodig hebt. Aan het eind krijgt hij of zij een praktijkverklaring die in de hele branche telt.',
    omschrijvingProfessional:
      'Leren in de praktijk bij een erkend leerbedrijf, op delen van een kwalificatiedossier (derde leerweg). Praktijkverklaring, mbo-certificaat of diploma. Wie de begeleiding betaalt, verschilt per aanbieder.',
    wettelijkeBasis: [basis('Wet educatie en beroepsonderwijs', 'art. 7.2.8 tot en met 7.2.10', web)],
    watDoetWsp: ['Wij maken met u en de school een plan op maat.'],
    watDoetWerkgever: ['U bent een erkend leerbedrijf.', 'U leert iemand de werkprocessen en beoordeelt ze.'],
    tegels: ['DW04', 'DW05'],
    doelgroepen: ['DD01', 'DD02', 'DD03', 'DD04', 'DD05', 'DD08'],
    dienstverbanden: ['DV01', 'DV04'],
    bron: certificate,
  }),
  national({
    code: 'korte-scholing',
    naam: 'Korte scholing',
    soort: 'scholing',
    omschrijvingWerkgever:
      'Mist iemand nog één ding, zoals een heftruckcertificaat of VCA? Dan kan een korte cursus het verschil maken. Voor wie een uitkering heeft, betaalt de gemeente of UWV soms de cursus.',
    omschrijvingProfessional:
      'Scholing die de stap naar dit werk maakt. De gemeente beslist op grond van de Participatiewet en de verordening; UWV op grond van zijn scholingsbeleid, met een intentie van de werkgever. Vraag de werkgever om een baanintentie.',
    wettelijkeBasis: [basis('Participatiewet', 'art. 10 lid 1', schooling)],
    watDoetWsp: ['Wij zoeken de cursus en vragen de vergoeding aan.'],
    watDoetWerkgever: ['U zegt dat iemand na de cursus kan beginnen.', 'U geeft tijd om te leren.'],
    tegels: ['DW04', 'DW08'],
    doelgroepen: ['DD01', 'DD02', 'DD03', 'DD04', 'DD05'],
    bron: schooling,
  }),
  national({
    code: 'taal-op-de-werkvloer',
    naam: 'Taal op de werkvloer',
    soort: 'scholing',
    omschrijvingWerkgever:
      'Spreekt iemand nog niet genoeg Nederlands voor uw werk? Een taaltraining op of naast het werk helpt, met de woorden die uw bedrijf gebruikt. Ook uw eigen medewerkers kunnen meedoen.',
    omschrijvingProfessional:
      'Taaltraining op de werkvloer of daarnaast, met een taalbuddy als dat past. Financiering verschilt: gemeente, sectorfonds of een landelijke subsidie voor basisvaardigheden.',
    wettelijkeBasis: [basis('Participatiewet', 'art. 10 lid 1', schooling)],
    watDoetWsp: ['Wij zoeken een aanbieder van taaltraining.'],
    watDoetWerkgever: [
      'U geeft tijd en ruimte voor de training.',
      'U wijst een collega aan om mee te oefenen.',
    ],
    tegels: ['DW04', 'DW10'],
    doelgroepen: ['DD01', 'DD02', 'DD05'],
    bron: schooling,
  }),
];
