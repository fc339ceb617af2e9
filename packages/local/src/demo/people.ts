/**
 * Who works in the demo region. Names run from A to X, so that one remembers them. Who has a sign-in stands on the
 * sign-in page: one or two for each role.
 */
import { addDays, type IsoDate } from '@vlinderdas/kernel/dates';
import type { RegionDefinition } from '@vlinderdas/organisations-service/bootstrap';
import type { Rol } from '@vlinderdas/vocabulary/roles';
import { demoId } from './demo-id.ts';
import { emailOf } from './names/contact.ts';
import type { GuidingOrganisation } from './organisations.ts';

type PersonDefinition = RegionDefinition['people'][number];

interface Colleague {
  key: string;
  name: string;
  phone: string;
  signsIn?: boolean;
  deputy?: string;
  works: readonly { organisation: string; team?: string; roles: readonly Rol[] }[];
}

const at = (organisation: string, team: string | undefined, ...roles: Rol[]) => ({
  organisation,
  ...(team && { team }),
  roles,
});

const colleagues: readonly Colleague[] = [
  {
    key: 'anouk',
    name: 'Anouk Vlinderman',
    phone: '040 000 20 41',
    signsIn: true,
    deputy: 'bas',
    works: [at('de-dommel', 'werkgevers', 'werkgeversadviseur')],
  },
  {
    key: 'bas',
    name: 'Bas Wolkenhof',
    phone: '040 000 20 42',
    deputy: 'anouk',
    works: [at('de-dommel', 'werkgevers', 'werkgeversadviseur')],
  },
  {
    key: 'carlijn',
    name: 'Carlijn Zomerdael',
    phone: '040 000 20 11',
    signsIn: true,
    deputy: 'driss',
    works: [at('de-dommel', 'eindhoven', 'begeleider')],
  },
  {
    key: 'driss',
    name: 'Driss Klaverhorst',
    phone: '040 000 20 12',
    signsIn: true,
    deputy: 'carlijn',
    works: [at('de-dommel', 'eindhoven', 'begeleider')],
  },
  {
    key: 'esra',
    name: 'Esra Zilverpoort',
    phone: '040 000 20 13',
    signsIn: true,
    works: [at('de-dommel', 'eindhoven', 'teamleider')],
  },
  {
    key: 'femke',
    name: 'Femke Sterrenbrink',
    phone: '040 000 10 01',
    signsIn: true,
    works: [at('eindhoven', undefined, 'regiocoordinator')],
  },
  {
    key: 'gijs',
    name: 'Gijs Distelkamp',
    phone: '040 000 30 21',
    signsIn: true,
    works: [at('kempenland', 'werkgevers', 'instrumentbeheerder', 'werkgeversadviseur')],
  },
  {
    key: 'hanna',
    name: 'Hanna Regenveld',
    phone: '040 000 40 11',
    signsIn: true,
    works: [at('groene-woud', 'groene-woud', 'nazorgcontact', 'instrumentbeheerder')],
  },
  {
    key: 'ilse',
    name: 'Ilse Uilenborg',
    phone: '040 000 20 02',
    signsIn: true,
    works: [at('de-dommel', undefined, 'privacyfunctionaris')],
  },
  {
    key: 'jamal',
    name: 'Jamal Nevelbeemd',
    phone: '040 000 20 03',
    signsIn: true,
    works: [at('de-dommel', undefined, 'beheerder', 'instrumentbeheerder')],
  },
  {
    key: 'karin',
    name: 'Karin Lindestee',
    phone: '040 000 11 31',
    signsIn: true,
    deputy: 'lucas',
    works: [at('uwv', 'werkgevers', 'werkgeversadviseur', 'instrumentbeheerder')],
  },
  {
    key: 'lucas',
    name: 'Lucas Peppelzicht',
    phone: '040 000 11 32',
    deputy: 'karin',
    works: [at('uwv', 'werkgevers', 'werkgeversadviseur')],
  },
  {
    key: 'mila',
    name: 'Mila Rietdonk',
    phone: '040 000 11 11',
    signsIn: true,
    deputy: 'niels',
    works: [at('uwv', 'ww', 'begeleider')],
  },
  {
    key: 'niels',
    name: 'Niels Vedergaard',
    phone: '040 000 11 12',
    deputy: 'mila',
    works: [at('uwv', 'ww', 'begeleider')],
  },
  {
    key: 'olga',
    name: 'Olga Hazelstroom',
    phone: '040 000 11 21',
    deputy: 'pim',
    works: [at('uwv', 'wajong-en-wia', 'begeleider')],
  },
  {
    key: 'pim',
    name: 'Pim Tarweland',
    phone: '040 000 11 22',
    deputy: 'olga',
    works: [at('uwv', 'wajong-en-wia', 'begeleider', 'teamleider')],
  },
  {
    key: 'quinta',
    name: 'Quinta Elzenspoor',
    phone: '040 000 20 21',
    deputy: 'ravi',
    works: [at('de-dommel', 'zuid', 'begeleider')],
  },
  {
    key: 'ravi',
    name: 'Ravi Maanakker',
    phone: '040 000 20 22',
    deputy: 'quinta',
    works: [at('de-dommel', 'zuid', 'begeleider')],
  },
  {
    key: 'sanne',
    name: 'Sanne Brambeek',
    phone: '040 000 20 31',
    works: [at('de-dommel', 'jongeren', 'begeleider')],
  },
  {
    key: 'teun',
    name: 'Teun Korenvoort',
    phone: '040 000 30 11',
    signsIn: true,
    deputy: 'umut',
    works: [at('kempenland', 'kempen', 'begeleider')],
  },
  {
    key: 'umut',
    name: 'Umut Mosheuvel',
    phone: '040 000 30 12',
    deputy: 'teun',
    works: [at('kempenland', 'kempen', 'begeleider', 'teamleider')],
  },
  // In a small organisation adviser and begeleider are one person.
  {
    key: 'vera',
    name: 'Vera Appelgaard',
    phone: '040 000 40 12',
    signsIn: true,
    deputy: 'wout',
    works: [at('groene-woud', 'groene-woud', 'begeleider', 'werkgeversadviseur')],
  },
  {
    key: 'wout',
    name: 'Wout Schemerlaar',
    phone: '040 000 40 13',
    deputy: 'vera',
    works: [at('groene-woud', 'groene-woud', 'begeleider', 'teamleider')],
  },
  // One person in two organisations.
  {
    key: 'xandra',
    name: 'Xandra Zwaluwoord',
    phone: '040 000 10 02',
    signsIn: true,
    works: [
      at('kempenland', 'werkgevers', 'werkgeversadviseur'),
      at('groene-woud', 'groene-woud', 'werkgeversadviseur'),
    ],
  },
];

/** Domain of an organisation's mail; UWV's own is no address of ours to use. */
const domainFor = (organisation: string) => (organisation === 'uwv' ? 'uwv-voorbeeld' : organisation);

export const personId = (key: string) => demoId(`medewerker ${key}`);

/** Who is away now, with a deputy (story 2): a week that began, and more to come. */
const ON_LEAVE = 'carlijn';

/** @param issuer of the identity provider where the demo people sign in */
export function demoPeople(today: IsoDate, issuer: string): PersonDefinition[] {
  return colleagues.map(({ key, name, phone, signsIn, deputy, works }) => ({
    key,
    id: personId(key),
    name,
    email: emailOf(name, domainFor(works[0]?.organisation ?? key)),
    phone,
    memberships: works,
    ...(signsIn && { signIn: { issuer } }),
    ...(deputy !== undefined && { deputy }),
    ...(key === ON_LEAVE && { absences: [{ startsOn: addDays(today, -3), endsOn: addDays(today, 11) }] }),
  }));
}

/** Someone in whose name the loader or a generated record speaks. */
export interface DemoColleague {
  key: string;
  id: string;
  name: string;
  phone: string;
  email: string;
  organisation: string;
  team: string | undefined;
  roles: readonly Rol[];
}

export const demoColleagues: readonly DemoColleague[] = colleagues.map(({ key, name, phone, works }) => {
  const [first] = works;
  const organisation = first?.organisation ?? '';
  const email = emailOf(name, domainFor(organisation));
  const roles = first?.roles ?? [];
  return { key, id: personId(key), name, phone, email, organisation, team: first?.team, roles };
});

/** Who guides people in an organisation. */
export function guidesOf(organisation: GuidingOrganisation): DemoColleague[] {
  return demoColleagues.filter(
    (person) => person.organisation === organisation && person.roles.includes('begeleider'),
  );
}

export const advisers: readonly DemoColleague[] = demoColleagues.filter(({ roles }) =>
  roles.includes('werkgeversadviseur'),
);
