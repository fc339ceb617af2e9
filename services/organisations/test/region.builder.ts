/** Two small regions to test in. People and addresses are made up. */
import type { PersonActor } from '@vlinderdas/platform/auth/actor';
import type { Rol } from '@vlinderdas/vocabulary/roles';
import type { RegionDefinition } from '../src/bootstrap/region-definition.ts';

export const id = (number: number) => `0190a000-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const REGION = id(1);
export const OTHER_REGION = id(2);
export const DIENST = id(10);
export const UWV = id(11);
export const SHOP = id(12);
export const ISSUER = 'https://aanmelden.regio.example';

export const person = {
  coordinator: id(100),
  beheerder: id(101),
  teamleider: id(102),
  begeleider: id(103),
  collega: id(104),
  adviseur: id(105),
  uwvAdviseur: id(106),
  uwvBeheerder: id(107),
  winkelier: id(108),
} as const;

const mail = (name: string) => `${name}@regio.example`;
const signIn = { issuer: ISSUER };

/** The region of the tests. Today is Monday 2 November 2026. */
export const definition: RegionDefinition = {
  region: {
    id: REGION,
    code: 'AM28',
    name: 'Zuidoost-Brabant',
    wspForm: 'regionaal',
    loketNames: [
      { name: 'Werkgeversservicepunt', validFrom: '2015-01-01' },
      { name: 'Werkcentrum', validFrom: '2026-07-01' },
    ],
    email: 'loket@regio.example',
    phone: '040 000 00 10',
  },
  organisations: [
    { key: 'bladel', id: id(20), kind: 'gemeente', name: 'Bladel', gemeenteCode: 'GM1728' },
    { key: 'best', id: id(21), kind: 'gemeente', name: 'Best', gemeenteCode: 'GM0753' },
    {
      key: 'dienst',
      id: DIENST,
      kind: 'gemeentelijke-dienst',
      name: 'Werkbedrijf De Dommel',
      teams: [{ key: 'noord', id: id(30), name: 'Team Noord' }],
      sharing: {
        shares: true,
        fieldGroups: ['beroep-en-ervaring', 'competenties'],
        purpose: 'Kandidaten en vacatures bij elkaar brengen',
        legalGround: 'Wet SUWI, artikel 10',
        validFrom: '2026-01-01',
      },
    },
    { key: 'uwv', id: UWV, kind: 'uwv', name: 'UWV' },
    { key: 'winkel', id: SHOP, kind: 'werkgever', name: 'Winkel Voorbeeld' },
  ],
  uitvoering: [
    {
      gemeenteCodes: ['GM1728'],
      wetten: ['participatiewet'],
      organisation: 'dienst',
      validFrom: '2020-01-01',
    },
    { gemeenteCodes: ['GM1728', 'GM0753'], wetten: ['ww'], organisation: 'uwv', validFrom: '2020-01-01' },
  ],
  people: [
    {
      key: 'coordinator',
      id: person.coordinator,
      name: 'Cato Coördinator',
      email: mail('cato'),
      memberships: [{ organisation: 'dienst', roles: ['regiocoordinator'] }],
    },
    {
      key: 'beheerder',
      id: person.beheerder,
      name: 'Bo Beheer',
      email: mail('bo'),
      memberships: [{ organisation: 'dienst', roles: ['beheerder', 'privacyfunctionaris'] }],
    },
    {
      key: 'teamleider',
      id: person.teamleider,
      name: 'Toon Teamleider',
      email: mail('toon'),
      memberships: [{ organisation: 'dienst', roles: ['teamleider'] }],
    },
    {
      key: 'begeleider',
      id: person.begeleider,
      name: 'Bea Begeleider',
      email: mail('bea'),
      phone: '040 000 00 11',
      signIn,
      memberships: [{ organisation: 'dienst', team: 'noord', roles: ['begeleider'] }],
      deputy: 'collega',
      absences: [{ startsOn: '2026-11-02', endsOn: '2026-11-06' }],
    },
    {
      key: 'collega',
      id: person.collega,
      name: 'Cor Collega',
      email: mail('cor'),
      memberships: [{ organisation: 'dienst', team: 'noord', roles: ['begeleider'] }],
    },
    {
      key: 'adviseur',
      id: person.adviseur,
      name: 'Aad Adviseur',
      email: mail('aad'),
      signIn: { ...signIn, subject: 'aad' },
      memberships: [
        { organisation: 'dienst', roles: ['werkgeversadviseur', 'begeleider'] },
        { organisation: 'uwv', roles: ['werkgeversadviseur'] },
      ],
    },
    {
      key: 'uwv-adviseur',
      id: person.uwvAdviseur,
      name: 'Udo Adviseur',
      email: mail('udo'),
      memberships: [{ organisation: 'uwv', roles: ['werkgeversadviseur'] }],
    },
    {
      key: 'uwv-beheerder',
      id: person.uwvBeheerder,
      name: 'Ubbo Beheer',
      email: mail('ubbo'),
      memberships: [{ organisation: 'uwv', roles: ['beheerder', 'privacyfunctionaris', 'teamleider'] }],
    },
    {
      key: 'winkelier',
      id: person.winkelier,
      name: 'Wil Winkelier',
      email: mail('wil'),
      signIn,
      memberships: [{ organisation: 'winkel', roles: ['werkgever'] }],
    },
  ],
};

/** The same names and keys elsewhere: nothing of it may ever show. */
export const otherDefinition: RegionDefinition = {
  region: {
    id: OTHER_REGION,
    code: 'AM26',
    name: 'Midden-Brabant',
    wspForm: 'gescheiden',
    loketNames: [{ name: 'Werkgeversservicepunt', validFrom: '2015-01-01' }],
  },
  organisations: [
    {
      key: 'dienst',
      id: id(40),
      kind: 'gemeentelijke-dienst',
      name: 'Werkbedrijf Elders',
      sharing: {
        shares: true,
        fieldGroups: [],
        purpose: 'Kandidaten en vacatures bij elkaar brengen',
        legalGround: 'Wet SUWI, artikel 10',
        validFrom: '2026-01-01',
      },
    },
  ],
  uitvoering: [],
  people: [
    {
      key: 'adviseur',
      id: id(140),
      name: 'Els Elders',
      email: mail('els'),
      signIn: { ...signIn, subject: 'aad' },
      memberships: [{ organisation: 'dienst', roles: ['werkgeversadviseur', 'regiocoordinator'] }],
    },
  ],
};

function actor(actorId: string, organisationId: string, ...roles: Rol[]): PersonActor {
  return { kind: 'person', actorId, regionId: REGION, organisationId, roles };
}

export const as = {
  coordinator: actor(person.coordinator, DIENST, 'regiocoordinator'),
  beheerder: actor(person.beheerder, DIENST, 'beheerder', 'privacyfunctionaris'),
  teamleider: actor(person.teamleider, DIENST, 'teamleider'),
  begeleider: actor(person.begeleider, DIENST, 'begeleider'),
  adviseur: actor(person.adviseur, DIENST, 'werkgeversadviseur', 'begeleider'),
  uwvAdviseur: actor(person.uwvAdviseur, UWV, 'werkgeversadviseur'),
  uwvBeheerder: actor(person.uwvBeheerder, UWV, 'beheerder', 'privacyfunctionaris', 'teamleider'),
  winkelier: actor(person.winkelier, SHOP, 'werkgever'),
  elsewhere: {
    ...actor(id(140), id(40), 'werkgeversadviseur', 'regiocoordinator', 'beheerder'),
    regionId: OTHER_REGION,
  },
};
