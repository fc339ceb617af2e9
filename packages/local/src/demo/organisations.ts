/** Organisations of the demo region: thirteen gemeenten, UWV, and three uitvoerders under names that do not exist. */
import type { RegionDefinition } from '@vlinderdas/organisations-service/bootstrap';
import { demoId } from './demo-id.ts';
import { gemeenten } from './places.ts';

const purpose = 'Werkzoekenden en vacatures in de regio bij elkaar brengen.';
const legalGround = 'Wet SUWI, artikel 10; Participatiewet, artikel 7';
const everything = [
  'beroep-en-ervaring',
  'competenties',
  'opleiding-en-certificaten',
  'werktijden-en-contract',
  'reizen',
  'talen',
  'wensen',
] as const;
const sharesAll = {
  shares: true,
  fieldGroups: everything,
  purpose,
  legalGround,
  validFrom: '2026-01-01',
} as const;

/** Those who guide people; each delivers them from a system of its own. */
export const guidingOrganisations = [
  { key: 'uwv', prefix: 'UW' },
  { key: 'de-dommel', prefix: 'DD' },
  { key: 'kempenland', prefix: 'KL' },
  { key: 'groene-woud', prefix: 'GW' },
] as const;
export type GuidingOrganisation = (typeof guidingOrganisations)[number]['key'];

export const organisationId = (key: string) => demoId(`organisatie ${key}`);
export const teamId = (organisation: string, key: string) => demoId(`team ${organisation}/${key}`);

type OrganisationDefinition = RegionDefinition['organisations'][number];

interface TeamWords {
  key: string;
  name: string;
  phone: string;
}

function withIds(organisation: Omit<OrganisationDefinition, 'id' | 'teams'>, teams: readonly TeamWords[]) {
  return {
    ...organisation,
    id: organisationId(organisation.key),
    teams: teams.map((team) => ({ ...team, id: teamId(organisation.key, team.key) })),
  } satisfies OrganisationDefinition;
}

export const organisations: readonly OrganisationDefinition[] = [
  ...gemeenten.map(({ key, code, name }) =>
    withIds({ key, kind: 'gemeente', name, gemeenteCode: code, email: `werk@${key}.example` }, []),
  ),
  withIds(
    { key: 'uwv', kind: 'uwv', name: 'UWV', email: 'werkgevers@uwv-voorbeeld.example', sharing: sharesAll },
    [
      { key: 'ww', name: 'Team WW', phone: '040 000 11 10' },
      { key: 'wajong-en-wia', name: 'Team Wajong en WIA', phone: '040 000 11 20' },
      { key: 'werkgevers', name: 'Werkgeversteam UWV', phone: '040 000 11 30' },
    ],
  ),
  withIds(
    {
      key: 'de-dommel',
      kind: 'sociaal-ontwikkelbedrijf',
      name: 'Werkbedrijf De Dommel',
      email: 'info@de-dommel.example',
      phone: '040 000 20 00',
      sharing: sharesAll,
    },
    [
      { key: 'eindhoven', name: 'Team Eindhoven', phone: '040 000 20 10' },
      { key: 'zuid', name: 'Team Zuid', phone: '040 000 20 20' },
      { key: 'jongeren', name: 'Team Jongeren', phone: '040 000 20 30' },
      { key: 'werkgevers', name: 'Werkgeversteam De Dommel', phone: '040 000 20 40' },
    ],
  ),
  withIds(
    {
      key: 'kempenland',
      kind: 'sociaal-ontwikkelbedrijf',
      name: 'Participatiebedrijf Kempenland',
      email: 'info@kempenland.example',
      phone: '040 000 30 00',
      // Decided to keep wishes to itself: the region holds organisations that share unlike.
      sharing: { ...sharesAll, fieldGroups: everything.filter((group) => group !== 'wensen') },
    },
    [
      { key: 'kempen', name: 'Team Kempen', phone: '040 000 30 10' },
      { key: 'werkgevers', name: 'Werkgeversteam Kempenland', phone: '040 000 30 20' },
    ],
  ),
  withIds(
    {
      key: 'groene-woud',
      kind: 'gemeentelijke-dienst',
      name: 'Werkbedrijf Groene Woud',
      email: 'info@groene-woud.example',
      phone: '040 000 40 00',
      sharing: sharesAll,
    },
    [{ key: 'groene-woud', name: 'Team Groene Woud', phone: '040 000 40 10' }],
  ),
];
