/** People of the stories that visitors walk through (practice of the werkgeversservicepunten). */
import { addDays, type IsoDate } from '@vlinderdas/kernel/dates';
import { occupationOf } from '../occupations.ts';
import { organisationId, teamId } from '../organisations.ts';
import { personId } from '../people.ts';
import type { DemoCandidate } from './candidate.ts';

export const storyKeys = {
  painter: 'DD-900003',
  dispensation: 'UW-900005',
  leave: 'DD-900002',
  placed: 'GW-900007',
} as const;

export function storyCandidates(today: IsoDate): DemoCandidate[] {
  const competence = (slug: string) => ({ codeCompetentie: `urn:vlinderdas:competentie:${slug}` });
  return [
    {
      // Story 3: eight years of painting, told in words only; nothing coded to rank by.
      organisation: 'de-dommel',
      row: {
        sleutel: storyKeys.painter,
        identiteit: {
          voornaam: 'Sjef',
          tussenvoegsel: 'van de',
          achternaam: 'Regenboogstee',
          geboortedatum: '1979-04-12',
          telefoonnummer: '040 000 77 03',
        },
        woongemeente: 'GM0772',
        verwerkingsverantwoordelijkeId: organisationId('eindhoven'),
        teamId: teamId('de-dommel', 'eindhoven'),
        begeleiderId: personId('driss'),
        grondslag: 'participatiewet',
        uitkering: 'participatiewet',
        beschikbaarheid: 'beschikbaar',
        bemiddelbaarheid: 'direct',
        zichtbaarVoorWerkgevers: true,
        peildatum: addDays(today, -20),
        mobiliteit: { bemiddelingspostcode: '5615KL', maximaleReistijd: 45 },
        werktijden: { aantalWerkurenPerWeekMinimaal: 32, aantalWerkurenPerWeekMaximaal: 38 },
        vervoermiddel: [{ codeVervoermiddel: 3, indicatieBeschikbaarVoorWoonWerkverkeer: 1 }],
        arbeidsmarktkwalificatie: {
          werkervaring: [
            {
              datumAanvangWerkzaamheden: addDays(today, -3_400),
              datumEindeWerkzaamheden: addDays(today, -470),
              naamOrganisatie: 'Schildersbedrijf Zomerwind',
              toelichtingWerkervaring: 'Huisschilder: binnen en buiten, acht jaar bij dezelfde baas.',
            },
          ],
        },
        persoonlijkePresentatie:
          'Ik heb acht jaar geschilderd. Geef mij een kwast en een kozijn, dan ziet u het.',
      },
    },
    {
      // Story 5: a Wajong with loondispensatie; none of that may show before agreement.
      organisation: 'uwv',
      row: {
        sleutel: storyKeys.dispensation,
        identiteit: {
          voornaam: 'Selma',
          achternaam: 'Zilverveder',
          geboortedatum: '1998-09-30',
          emailadres: 'selma.zilverveder@post.example',
          telefoonnummer: '040 000 77 05',
        },
        woongemeente: 'GM0861',
        verwerkingsverantwoordelijkeId: organisationId('uwv'),
        teamId: teamId('uwv', 'wajong-en-wia'),
        begeleiderId: personId('olga'),
        grondslag: 'wet-suwi',
        uitkering: 'wajong',
        regelingfeiten: [
          {
            feit: 'doelgroepregister',
            waarde: 'ja',
            bron: 'klantvolgsysteem',
            gecontroleerdOp: addDays(today, -90),
          },
          {
            feit: 'arbeidsgehandicapt',
            waarde: 'ja',
            bron: 'klantvolgsysteem',
            gecontroleerdOp: addDays(today, -90),
          },
        ],
        beschikbaarheid: 'beschikbaar',
        bemiddelbaarheid: 'met-ondersteuning',
        zichtbaarVoorWerkgevers: true,
        peildatum: addDays(today, -35),
        bemiddelingsberoep: [
          { codeBeroepsnaam: occupationOf('medewerker-groenvoorziening').uri },
          { codeBeroepsnaam: occupationOf('orderpicker').uri },
        ],
        mobiliteit: { bemiddelingspostcode: '5504AB', maximaleReistijd: 45 },
        werktijden: { aantalWerkurenPerWeekMinimaal: 20, aantalWerkurenPerWeekMaximaal: 32 },
        vervoermiddel: [
          { codeVervoermiddel: 3, indicatieBeschikbaarVoorWoonWerkverkeer: 1 },
          { codeVervoermiddel: 5, indicatieBeschikbaarVoorWoonWerkverkeer: 1 },
        ],
        werkgrenzen: { werkmomenten: ['overdag'], vermijdt: ['hoge-werkdruk'] },
        eisAanWerk: { indicatieBegeleiding: 1 },
        arbeidsmarktkwalificatie: {
          competentiebeheersing: [
            'gras-maaien',
            'onkruid-verwijderen',
            'samenwerken',
            'buiten-werken',
            'bladruimen',
          ].map(competence),
          taalbeheersing: [{ codeTaal: 'nld', codeNiveauTaalbeheersingMondeling: 4 }],
          opleiding: [{ codeNiveauOpleiding: 2, indicatieDiploma: 2, codeStatusOpleiding: 1 }],
        },
      },
    },
    {
      // Story 2: fits the orderpickers' vacancy; the begeleider is on leave.
      organisation: 'de-dommel',
      row: {
        sleutel: storyKeys.leave,
        identiteit: {
          voornaam: 'Bilal',
          achternaam: 'Kwetterpad',
          geboortedatum: '1990-02-17',
          emailadres: 'bilal.kwetterpad@mail.example',
          telefoonnummer: '040 000 77 02',
        },
        woongemeente: 'GM0772',
        verwerkingsverantwoordelijkeId: organisationId('eindhoven'),
        teamId: teamId('de-dommel', 'eindhoven'),
        begeleiderId: personId('carlijn'),
        grondslag: 'participatiewet',
        uitkering: 'participatiewet',
        beschikbaarheid: 'beschikbaar',
        bemiddelbaarheid: 'direct',
        zichtbaarVoorWerkgevers: true,
        peildatum: addDays(today, -8),
        bemiddelingsberoep: [{ codeBeroepsnaam: occupationOf('orderpicker').uri }],
        mobiliteit: { bemiddelingspostcode: '5658BC', maximaleReistijd: 60 },
        werktijden: { aantalWerkurenPerWeekMinimaal: 32, aantalWerkurenPerWeekMaximaal: 40 },
        vervoermiddel: [{ codeVervoermiddel: 1, indicatieBeschikbaarVoorWoonWerkverkeer: 1 }],
        werkgrenzen: { werkmomenten: ['vroeg', 'overdag'] },
        arbeidsmarktkwalificatie: {
          codeWerkEnDenkniveauWerkzoekende: 3,
          rijbewijs: [{ codeSoortRijbewijs: 'B' }],
          competentiebeheersing: occupationOf('orderpicker').asks.essential.map((codeCompetentie) => ({
            codeCompetentie,
          })),
          taalbeheersing: [{ codeTaal: 'nld', codeNiveauTaalbeheersingMondeling: 3 }],
          werkervaring: [
            {
              beroep: { codeBeroepsnaam: occupationOf('orderpicker').uri },
              datumAanvangWerkzaamheden: addDays(today, -2_000),
              datumEindeWerkzaamheden: addDays(today, -150),
              naamOrganisatie: 'Logistiek Roerdomp',
            },
          ],
        },
      },
    },
    {
      // Is taken on: regelingen are spoken of, arranged and watched.
      organisation: 'groene-woud',
      row: {
        sleutel: storyKeys.placed,
        identiteit: {
          voornaam: 'Mirte',
          achternaam: 'Donderveld',
          geboortedatum: '1995-06-03',
          emailadres: 'mirte.donderveld@mail.example',
          telefoonnummer: '040 000 77 07',
        },
        woongemeente: 'GM0753',
        verwerkingsverantwoordelijkeId: organisationId('best'),
        teamId: teamId('groene-woud', 'groene-woud'),
        begeleiderId: personId('vera'),
        grondslag: 'participatiewet',
        uitkering: 'participatiewet',
        regelingfeiten: [
          {
            feit: 'doelgroep-loonkostensubsidie',
            waarde: 'ja',
            bron: 'klantvolgsysteem',
            gecontroleerdOp: addDays(today, -40),
          },
        ],
        beschikbaarheid: 'beschikbaar',
        bemiddelbaarheid: 'met-ondersteuning',
        zichtbaarVoorWerkgevers: true,
        peildatum: addDays(today, -12),
        bemiddelingsberoep: [{ codeBeroepsnaam: occupationOf('orderpicker').uri }],
        mobiliteit: { bemiddelingspostcode: '5683AA', maximaleReistijd: 45 },
        werktijden: { aantalWerkurenPerWeekMinimaal: 24, aantalWerkurenPerWeekMaximaal: 32 },
        vervoermiddel: [{ codeVervoermiddel: 1, indicatieBeschikbaarVoorWoonWerkverkeer: 1 }],
        werkgrenzen: { werkmomenten: ['vroeg', 'overdag'] },
        eisAanWerk: { indicatieBegeleiding: 1 },
        arbeidsmarktkwalificatie: {
          competentiebeheersing: occupationOf('orderpicker')
            .asks.essential.slice(0, 5)
            .map((codeCompetentie) => ({ codeCompetentie })),
          taalbeheersing: [{ codeTaal: 'nld', codeNiveauTaalbeheersingMondeling: 3 }],
        },
      },
    },
  ];
}
