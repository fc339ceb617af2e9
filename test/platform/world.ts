/**
 * Two regions on the running platform. In the first, two organisations guide people and two employers look for them;
 * in the second, one of each. Everything beyond the set-up of a region goes through the APIs.
 */
import { addDays, dutchDate } from '@vlinderdas/kernel/dates';
import { newId } from '@vlinderdas/kernel/id';
import { installRegion, type RegionDefinition } from '@vlinderdas/organisations-service/bootstrap';
import { createDatabase } from '@vlinderdas/platform/db/database';
import type { LightMyRequestResponse } from 'fastify';
import { type Caller, EMPLOYER_ROLE, type Place, personRoles, SOURCE_ROLE } from './actor.ts';
import { addressOf, type OperationCall, operationOf } from './operations.ts';
import type { Platform } from './running-platform.ts';

export const SOURCE = 'klantvolgsysteem';
export const GEMEENTE = 'GM1728';
export const today = dutchDate(new Date());
export const dayFromNow = (days: number) => addDays(today, days);

/** What a key can be given; every key may read its own account besides. */
export const KEY_RIGHTS = [
  'vacatures:lezen',
  'vacatures:schrijven',
  'voordrachten:lezen',
  'voordrachten:schrijven',
] as const;

export interface SentCall extends OperationCall {
  headers?: Readonly<Record<string, string>>;
}

// biome-ignore lint/suspicious/noExplicitAny: an answer of any operation; what is expected of it stands in the test
type AnyJson = any;

export interface World {
  platform: Platform;
  teamId: string;
  regionOf(place: Place): string;
  /** Guides people. */
  organisationOf(place: Place): string;
  employerOf(place: Place): string;
  person(place: Place, role: string, change?: Partial<Pick<Caller, 'actorId' | 'organisationId'>>): Caller;
  source(place: Place, scope: string): Caller;
  key(place: Place, rights: readonly string[]): Promise<Caller>;
  urlOf(operationId: string, call: OperationCall): string;
  call(caller: Caller, operationId: string, call?: SentCall): Promise<LightMyRequestResponse>;
  /** The answer's body. @throws Error when the call fails */
  must(caller: Caller, operationId: string, call?: SentCall): Promise<AnyJson>;
}

export const nobody: Caller = {
  name: 'anonymous',
  role: undefined,
  place: 'elsewhere',
  actorId: '',
  regionId: '',
  organisationId: '',
  headers: {},
};

const GUIDES = ['own', 'other', 'elsewhere'] as const;
type Home = (typeof GUIDES)[number];
const homeOf = (place: Place): Home => (place === 'disguised' ? 'own' : place);

const decision = {
  shares: true,
  fieldGroups: [
    'beroep-en-ervaring',
    'competenties',
    'opleiding-en-certificaten',
    'werktijden-en-contract',
    'reizen',
    'talen',
    'wensen',
  ],
  purpose: 'Kandidaten en vacatures bij elkaar brengen',
  legalGround: 'Wet SUWI, artikel 10',
  validFrom: '2026-01-01',
} as const;

export async function buildWorld(platform: Platform): Promise<World> {
  const regions = { own: newId(), elsewhere: newId() };
  const organisations = { own: newId(), other: newId(), elsewhere: newId() };
  const employers: Record<Home, string> = { own: '', other: '', elsewhere: '' };
  const people = new Map(
    GUIDES.flatMap((home) => personRoles.map((role) => [`${home}/${role}`, newId()] as const)),
  );
  const teamId = newId();
  const regionOf = (place: Place) =>
    place === 'elsewhere' || place === 'disguised' ? regions.elsewhere : regions.own;
  const personId = (home: Home, role: string) => people.get(`${home}/${role}`) ?? newId();

  const definitionOf = (homes: readonly Home[], code: string, gemeenteCode: string): RegionDefinition => ({
    region: {
      id: regionOf(homes[0] ?? 'own'),
      code,
      name: `Voorbeeldregio ${code}`,
      wspForm: 'regionaal',
      loketNames: [{ name: 'Werkgeversservicepunt', validFrom: '2026-01-01' }],
      email: 'loket@voorbeeldregio.example',
      phone: '040 000 00 10',
    },
    organisations: [
      { key: 'gemeente', kind: 'gemeente', name: 'Gemeente Voorbeeld', gemeenteCode },
      ...homes.map((home) => ({
        key: home,
        id: organisations[home],
        kind: 'gemeentelijke-dienst' as const,
        name: `Werkbedrijf ${home}`,
        sharing: decision,
        ...(home === 'own' && { teams: [{ key: 'noord', id: teamId, name: 'Team Noord' }] }),
      })),
    ],
    uitvoering: [
      {
        gemeenteCodes: [gemeenteCode],
        wetten: ['participatiewet'],
        organisation: homes[0] ?? 'own',
        validFrom: '2020-01-01',
      },
    ],
    people: homes.flatMap((home) =>
      personRoles
        .filter((role) => role !== EMPLOYER_ROLE)
        .map((role) => ({
          key: `${home}-${role}`,
          id: personId(home, role),
          name: `Collega ${role} ${home}`,
          email: `${role}@${home}.example`,
          phone: '040 000 00 11',
          memberships: [
            {
              organisation: home,
              ...(home === 'own' && role === 'begeleider' && { team: 'noord' }),
              roles: [role as never],
            },
          ],
        })),
    ),
  });

  const db = createDatabase({
    url: platform.database.serviceUrl('organisations'),
    max: 1,
    applicationName: 'test',
    onError: () => undefined,
  });
  const moment = { newId, now: new Date() };
  await installRegion(db, definitionOf(['own', 'other'], 'AM28', GEMEENTE), moment);
  await installRegion(db, definitionOf(['elsewhere'], 'AM26', 'GM0753'), moment);
  await db.close();

  const signedIn = (claims: Readonly<Record<string, unknown>>) => ({
    authorization: `Bearer ${platform.issuer.token({ claims })}`,
  });
  const world: World = {
    platform,
    teamId,
    regionOf,
    organisationOf: (place) => organisations[homeOf(place)],
    employerOf: (place) => employers[homeOf(place)],
    person(place, role, change = {}) {
      const home = homeOf(place);
      const { actorId = personId(home, role), organisationId } = {
        organisationId: role === EMPLOYER_ROLE ? employers[home] : organisations[home],
        ...change,
      };
      const regionId = regionOf(place);
      const claims = { sub: actorId, regio: regionId, organisatie: organisationId, rollen: [role] };
      const headers = signedIn(claims);
      return { name: `${role} (${place})`, role, place, actorId, regionId, organisationId, headers };
    },
    source(place, scope) {
      const who = {
        actorId: newId(),
        regionId: regionOf(place),
        organisationId: organisations[homeOf(place)],
      };
      const claims = { sub: who.actorId, regio: who.regionId, organisatie: who.organisationId };
      const headers = signedIn({ ...claims, bron: SOURCE, scope });
      return { name: `source "${scope}" (${place})`, role: SOURCE_ROLE, place, ...who, headers };
    },
    async key(place, rights) {
      const holder = world.person(place, EMPLOYER_ROLE);
      const { id, sleutel } = await world.must(holder, 'apiSleutelMaken', {
        params: { werkgeverId: holder.organisationId },
        body: { naam: 'Software van de test', rechten: rights },
      });
      return {
        ...holder,
        name: `API key ${rights.join('+')} (${place})`,
        actorId: id,
        headers: { 'x-api-key': sleutel },
      };
    },
    urlOf: (operationId, call) => addressOf(operationOf(operationId), call),
    call(caller, operationId, { params, query, body, headers = {} } = {}) {
      const called = operationOf(operationId);
      const { method, idempotent, bodyType } = called.operation;
      return platform.send({
        method,
        url: addressOf(called, { params, query }),
        headers: {
          ...caller.headers,
          ...(idempotent && { 'idempotency-key': newId() }),
          ...(bodyType && { 'content-type': bodyType }),
          ...headers,
        },
        ...(body !== undefined && { body }),
      });
    },
    async must(caller, operationId, call) {
      const response = await world.call(caller, operationId, call);
      if (response.statusCode >= 300) {
        throw new Error(`${operationId} as ${caller.name}: ${response.statusCode} ${response.body}`);
      }
      return response.body === '' ? undefined : response.json();
    },
  };

  for (const home of GUIDES) {
    const adviser = world.person(home, 'werkgeversadviseur');
    const employer = await world.must(adviser, 'werkgeverToevoegen', {
      body: {
        handelsnaamOrganisatie: `Bedrijf ${home}`,
        nummerKvk: { own: '00012345', other: '00012346', elsewhere: '00012347' }[home],
      },
    });
    employers[home] = employer.id;
    const invited = await world.must(adviser, 'medewerkerUitnodigen', {
      body: {
        naam: `Ondernemer ${home}`,
        emailadres: `ondernemer@${home}.example`,
        organisatieId: employer.id,
        organisatienaam: `Bedrijf ${home}`,
        rollen: [EMPLOYER_ROLE],
      },
    });
    people.set(`${home}/${EMPLOYER_ROLE}`, invited.id);
  }
  return world;
}
