/** Vacancies of the stories that people walk through (practice of the werkgeversservicepunten). */

import { addDays, type IsoDate } from '@vlinderdas/kernel/dates';
import type { VacatureInvoer } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { type DemoEmployer, STORY_EMPLOYER } from '../employers/employer.ts';
import { occupationOf } from '../occupations.ts';
import type { DemoVacancy } from './vacancy.ts';

export const storyReferences = {
  orderpickers: 'VB-VERHAAL-1',
  painter: 'VB-VERHAAL-3',
  reserved: 'VB-VERHAAL-4',
  unlawful: 'VB-VERHAAL-6',
} as const;

/** An employer that advisers serve and that seeks this occupation; the same one for the same seed. */
function employerFor(employers: readonly DemoEmployer[], slug: string): DemoEmployer {
  const found = employers.find(
    (one) => one.occupations.includes(slug) && one.channel === 'adviseur' && one.key !== STORY_EMPLOYER,
  );
  if (!found) throw new Error(`no employer seeks ${slug}`);
  return found;
}

function placeOf({ address, contact }: DemoEmployer): Pick<VacatureInvoer, 'adres' | 'contactpersoon'> {
  const { postcode, street, number } = address;
  return { adres: { postcode, straatnaam: street, huisnummer: number }, contactpersoon: { ...contact } };
}

export function storyVacancies(employers: readonly DemoEmployer[], today: IsoDate): DemoVacancy[] {
  const kempen = employers.find(({ key }) => key === STORY_EMPLOYER);
  if (!kempen) throw new Error('the employer of the stories is missing');
  const painter = employerFor(employers, 'schilder');
  const green = employerFor(employers, 'medewerker-groenvoorziening');
  const courier = employerFor(employers, 'bezorger');
  const story = (
    reference: string,
    employer: DemoEmployer,
    style: DemoVacancy['style'],
    input: VacatureInvoer,
  ): DemoVacancy => ({
    reference,
    channel: 'adviseur',
    employer: employer.key,
    adviser: employer.adviser,
    style,
    progress: { status: 'opgepakt' },
    input: { externeReferentie: reference, ...placeOf(employer), ...input },
  });

  return [
    story(storyReferences.orderpickers, kempen, 'notitie', {
      naamVacature: 'Orderpicker vroege dienst',
      omschrijvingVacature: [
        'Yara Kempenaar van Kempen Distributie belde: door een nieuwe klant zijn er zes orderpickers nodig in Hapert, het liefst volgende maand.',
        'De vroege dienst begint om 06.00 uur en duurt tot 14.30 uur, maandag tot en met vrijdag. De eerste bus is er pas om 06.50 uur, dus eigen vervoer of samen rijden is nodig. Over een latere begintijd voor een paar mensen valt te praten.',
        'Het werk: bestellingen verzamelen met een handscanner, aantallen controleren, pallets stapelen en klaarzetten voor verzending. Inwerken kost een week, met een vaste collega. Dozen tot vijftien kilo.',
        '32 tot 40 uur per week, € 15,60 per uur, contract voor een halfjaar met kans op vast. Ervaring is fijn, maar geen must; op tijd komen wel.',
      ].join('\n\n'),
      beroep: { codeBeroepsnaam: occupationOf('orderpicker').uri },
      aantalGezocht: 6,
      begintijd: '06:00',
      werkmomenten: ['vroeg', 'overdag'],
      werktijden: { aantalWerkurenPerWeekMinimaal: 32, aantalWerkurenPerWeekMaximaal: 40 },
      competentiebeheersing: occupationOf('orderpicker').asks.essential.map((codeCompetentie) => ({
        codeCompetentie,
        weging: 'gewenst' as const,
      })),
      contractvorm: [{ codeTypeArbeidscontract: 'B', codeTypeOvereenkomst: '01' }],
      arbeidsVoorwaarden: {
        salarisIndicatie: '€ 15,60 per uur',
        datumAanvangWerkzaamheden: addDays(today, 21),
      },
      taken: [...occupationOf('orderpicker').tasks],
      werkomstandigheden: ['veel-lopen', 'zwaar-tillen'],
      takenAanpasbaar: true,
      ovBereikbaar: false,
      soortPlek: 'baan',
      werkgeversvorm: 'direct',
    }),
    story(storyReferences.painter, painter, 'notitie', {
      naamVacature: 'Schilder onderhoud',
      omschrijvingVacature: `${painter.account.handelsnaamOrganisatie} zoekt een schilder voor onderhoud aan woningen rond ${painter.address.town}. Schuren, plamuren, lakken en af en toe een raam kitten. Ervaring is belangrijker dan een diploma: wie jaren heeft geschilderd, is welkom, ook als dat lang niet op papier staat. 32 tot 38 uur per week, overdag, te beginnen om 07.30 uur. De bus vertrekt vanaf de werkplaats; een rijbewijs hoeft niet.`,
      beroep: { codeBeroepsnaam: occupationOf('schilder').uri },
      begintijd: '07:30',
      werkmomenten: ['overdag'],
      werktijden: { aantalWerkurenPerWeekMinimaal: 32, aantalWerkurenPerWeekMaximaal: 38 },
      werkervaring: [{ aantalJarenWerkzaamInBeroep: 3, weging: 'gewenst' }],
      contractvorm: [{ codeTypeArbeidscontract: 'O', codeTypeOvereenkomst: '01' }],
    }),
    story(storyReferences.reserved, green, 'formeel', {
      naamVacature: 'Medewerker groenvoorziening (banenafspraak)',
      omschrijvingVacature: `${green.account.handelsnaamOrganisatie} schept in ${green.address.town} twee extra plekken voor mensen uit het doelgroepregister. U werkt in een ploeg van zes met een vaste begeleider: gras maaien, onkruid weghalen, blad ruimen en heggen knippen. De ploeg vertrekt om half acht vanaf de werf. Het aantal uren is bespreekbaar tussen 16 en 32 per week, en de taken passen wij aan wie er komt aan. Een rijbewijs is niet nodig.`,
      beroep: { codeBeroepsnaam: occupationOf('medewerker-groenvoorziening').uri },
      aantalGezocht: 2,
      begintijd: '07:30',
      werkmomenten: ['overdag'],
      werktijden: { aantalWerkurenPerWeekMinimaal: 16, aantalWerkurenPerWeekMaximaal: 32 },
      uitsluitendVoor: {
        doelgroep: 'doelgroepregister',
        grond: 'Extra banen binnen de banenafspraak, afgesproken met de directie.',
      },
      openVoorBanenafspraak: true,
      begeleidingOpDeWerkplek: true,
      takenAanpasbaar: true,
    }),
    story(storyReferences.unlawful, courier, 'telegram', {
      naamVacature: 'Bezorger',
      omschrijvingVacature:
        'Gezocht: jonge man voor het bezorgen van pakketten in de regio, 24 tot 32 uur per week, overdag. Accentloos Nederlands, want onze klanten willen je verstaan. VOG is nodig, rijbewijs is een pré: er wordt ook met de bakfiets gereden. Je laadt zelf je route, brengt ongeveer tachtig pakketten rond en neemt de retouren mee terug. Bel voor een afspraak.',
      werktijden: { aantalWerkurenPerWeekMinimaal: 24, aantalWerkurenPerWeekMaximaal: 32 },
      werkmomenten: ['overdag'],
      rijbewijs: [{ codeSoortRijbewijs: 'B', weging: 'gewenst' }],
    }),
  ];
}
