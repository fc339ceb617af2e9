/** The region itself: its organisations and people, its settings, who serves whom and what is shared. */
import type {
  Deelbeleid,
  Organisatie,
  Uitvoering,
} from '@vlinderdas/organisations-service/contract/organisation.resource';
import type { Medewerker } from '@vlinderdas/organisations-service/contract/person.resource';
import type { Instellingen, Regio } from '@vlinderdas/organisations-service/contract/region.resource';
import { played } from './played.ts';

export const contacts = [
  {
    id: played.guide,
    naam: 'Anna Peters',
    emailadres: 'a.peters@dommel.example',
    telefoonnummer: '040 000 00 01',
  },
  {
    id: played.adviser,
    naam: 'Mila Verbeek',
    emailadres: 'm.verbeek@dommel.example',
    telefoonnummer: '040 000 00 02',
  },
];

export const colleagues: readonly Medewerker[] = [
  {
    id: played.guide,
    naam: 'Anna Peters',
    emailadres: 'a.peters@dommel.example',
    telefoonnummer: '040 000 00 01',
    actief: true,
    vervangerId: played.adviser,
    afwezigheid: [{ vanaf: '2026-12-21', totEnMet: '2026-12-31' }],
    lidmaatschappen: [
      {
        organisatieId: played.ownOrganisation,
        organisatienaam: 'Werkbedrijf De Dommel',
        teamId: played.team,
        teamnaam: 'Team Zuid',
        rollen: ['begeleider', 'teamleider'],
      },
      {
        organisatieId: played.otherOrganisation,
        organisatienaam: 'Participatiebedrijf Kempenland',
        rollen: ['werkgeversadviseur'],
      },
    ],
  },
  {
    id: played.adviser,
    naam: 'Mila Verbeek',
    emailadres: 'm.verbeek@dommel.example',
    actief: true,
    afwezigheid: [{ vanaf: '2026-11-23', totEnMet: '2026-11-27' }],
    lidmaatschappen: [
      {
        organisatieId: played.ownOrganisation,
        organisatienaam: 'Werkbedrijf De Dommel',
        rollen: ['werkgeversadviseur'],
      },
    ],
  },
];

export const region: Regio = {
  id: played.regionId,
  code: 'AM28',
  naam: 'Zuidoost-Brabant',
  loketnaam: 'Werkgeversservicepunt Zuidoost-Brabant',
  telefoonnummer: '040 000 00 00',
  ontbrekendeContactgegevens: ['website', 'emailadres'],
};

export const settings: Instellingen = {
  wspVorm: 'regionaal',
  loketnamen: [{ naam: 'Werkgeversservicepunt Zuidoost-Brabant', vanaf: '2020-01-01' }],
  telefoonnummer: '040 000 00 00',
  termijnen: {
    ontvangstbevestiging: 1,
    eersteVoordracht: 5,
    antwoordBegeleider: 2,
    antwoordWerkgever: 5,
    verlopen: 10,
  },
  openAanvragenPerKandidaat: 3,
  eigenKandidatenEerstUren: 0,
  stilteVacatureDagen: 30,
  feestdagen: { carnaval: true, goedeVrijdag: false, bevrijdingsdag: 'lustrum' },
};

export const organisation: Organisatie = {
  id: played.ownOrganisation,
  soort: 'gemeentelijke-dienst',
  naam: 'Werkbedrijf De Dommel',
  telefoonnummer: '040 000 00 10',
  emailadres: 'info@dommel.example',
};

export const sharing: Deelbeleid = {
  organisatieId: played.ownOrganisation,
  besluiten: [
    {
      revisie: 1,
      status: 'in-werking',
      deelt: true,
      veldgroepen: ['beroep-en-ervaring', 'competenties'],
      doel: 'Kandidaten van de hele regio aan vacatures koppelen',
      grondslag: 'Wet SUWI, artikel 10',
      vanaf: '2026-01-01',
      vastgelegdOp: '2025-12-15T10:00:00Z',
    },
  ],
};

export const uitvoering: Uitvoering = {
  id: '0192d0a0-0000-7000-8000-000000000201',
  gemeentecode: 'GM0858',
  gemeentenaam: 'Valkenswaard',
  wet: 'participatiewet',
  organisatieId: played.ownOrganisation,
  organisatienaam: 'Werkbedrijf De Dommel',
  vanaf: '2020-01-01',
};

export const organisationNames: Readonly<Record<string, string>> = {
  [played.ownOrganisation]: 'Werkbedrijf De Dommel',
  [played.otherOrganisation]: 'Participatiebedrijf Kempenland, team participatie en ontwikkeling',
  [played.employer]: 'Kempen Distributie',
};
