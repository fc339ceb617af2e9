/** Calls in the name of the people and systems of the demo region. */
import { newId } from '@vlinderdas/kernel/id';
import type { Credentials } from '@vlinderdas/platform/http/call';
import type { Rol } from '@vlinderdas/vocabulary/roles';
import { importJWK, SignJWT } from 'jose';
import type { SigningKey } from '../../oidc/signing-keys.ts';
import { demoId } from '../demo-id.ts';
import { type GuidingOrganisation, organisationId } from '../organisations.ts';
import type { DemoColleague } from '../people.ts';
import { REGION_ID } from '../region-definition.ts';

const AUDIENCE = 'urn:vlinderdas:api';
/** Name of the one client system that every organisation has. */
export const DEMO_SOURCE = 'klantvolgsysteem';

/** Signs an access token with these claims, good for the time that loading takes. */
export type SignToken = (claims: Readonly<Record<string, unknown>>) => Promise<string> | string;

/** @param issuer as the services know it */
export function createTokenSigner(issuer: string, key: SigningKey): SignToken {
  const imported = importJWK(key);
  return async (claims) =>
    new SignJWT({ ...claims })
      .setProtectedHeader({ alg: key.alg, kid: key.kid, typ: 'at+jwt' })
      .setIssuer(issuer)
      .setAudience(AUDIENCE)
      .setIssuedAt()
      .setExpirationTime('10 minutes')
      .sign(await imported);
}

export interface DemoCall {
  credentials: Credentials;
  correlationId: string;
  idempotencyKey?: string;
}

export interface EmployerPerson {
  id: string;
  /** The account, which is the organisation too. */
  employerId: string;
}

export interface DemoCalls {
  as(colleague: DemoColleague): Promise<DemoCall>;
  asSource(organisation: GuidingOrganisation): Promise<DemoCall>;
  asEmployer(person: EmployerPerson): Promise<DemoCall>;
  withKey(apiKey: string): DemoCall;
}

export function createDemoCalls(sign: SignToken): DemoCalls {
  const tokens = new Map<string, Promise<string>>();

  async function call(name: string, claims: Readonly<Record<string, unknown>>): Promise<DemoCall> {
    const token = tokens.get(name) ?? Promise.resolve(sign({ regio: REGION_ID, ...claims }));
    tokens.set(name, token);
    return { credentials: { authorization: `Bearer ${await token}` }, correlationId: newId() };
  }

  return {
    as: ({ id, organisation, roles }) =>
      call(`${id}`, { sub: id, organisatie: organisationId(organisation), rollen: [...roles] }),
    asSource: (organisation) =>
      call(`bron ${organisation}`, {
        sub: demoId(`bron ${organisation}`),
        organisatie: organisationId(organisation),
        bron: DEMO_SOURCE,
        scope: 'kandidaten:schrijven',
      }),
    asEmployer: ({ id, employerId }) => {
      const rollen: Rol[] = ['werkgever'];
      return call(`${id} ${employerId}`, { sub: id, organisatie: employerId, rollen });
    },
    withKey: (apiKey) => ({ credentials: { apiKey }, correlationId: newId() }),
  };
}

/** The same call with a key of its own, so that sending it again within a day makes nothing twice. */
export function once(call: DemoCall, words: string): DemoCall {
  return { ...call, idempotencyKey: demoId(words) };
}
