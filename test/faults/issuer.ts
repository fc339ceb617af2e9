/** A token issuer of the run's own: its key is served to the processes, and its tokens outlive the run. */
import { generateKeyPairSync, sign } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

const KEY_ID = 'fault-run';
const LIFE_SECONDS = 4 * 3_600;
const AUDIENCE = 'urn:vlinderdas:api';

export interface Issuer {
  /** As it stands in the tokens. */
  name: string;
  /** Serves the key at `<issuer>/jwks`. */
  plugin: (app: FastifyInstance) => Promise<void>;
  /** `Authorization` of someone with these claims. */
  bearer(subject: string, claims: Record<string, unknown>): string;
}

export function createIssuer(issuer: string): Issuer {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = { ...publicKey.export({ format: 'jwk' }), kid: KEY_ID, alg: 'ES256', use: 'sig' };
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return {
    name: issuer,
    async plugin(app) {
      app.get(`${new URL(issuer).pathname}/jwks`, async () => ({ keys: [key] }));
    },
    bearer(subject, claims) {
      const now = Math.floor(Date.now() / 1_000);
      const header = encode({ alg: 'ES256', typ: 'at+jwt', kid: KEY_ID });
      const times = { iat: now, exp: now + LIFE_SECONDS };
      const payload = encode({ ...claims, sub: subject, iss: issuer, aud: AUDIENCE, ...times });
      const signature = sign('sha256', Buffer.from(`${header}.${payload}`), {
        key: privateKey,
        dsaEncoding: 'ieee-p1363',
      });
      return `Bearer ${header}.${payload}.${signature.toString('base64url')}`;
    },
  };
}
