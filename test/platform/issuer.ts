/** A token issuer of the test's own: real signatures, real key set over HTTP, no sign-in pages. */
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const AUDIENCE = 'urn:vlinderdas:api';
const KEY_ID = 'test-key';

interface TokenOptions {
  claims: Readonly<Record<string, unknown>>;
  audience?: string;
  issuer?: string;
  header?: Readonly<Record<string, unknown>>;
  /** Seconds from now. */
  expiresIn?: number;
  key?: KeyObject;
}

export interface Issuer {
  url: string;
  token(options: TokenOptions): string;
  close(): Promise<void>;
}

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

export async function startIssuer(): Promise<Issuer> {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid: KEY_ID, alg: 'ES256', use: 'sig' };
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ keys: [jwk] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    token({ claims, audience = AUDIENCE, issuer = url, header = {}, expiresIn = 3_600, key = privateKey }) {
      const now = Math.floor(Date.now() / 1_000);
      const head = encode({ alg: 'ES256', typ: 'at+jwt', kid: KEY_ID, ...header });
      const payload = encode({ iss: issuer, aud: audience, iat: now, exp: now + expiresIn, ...claims });
      const content = `${head}.${payload}`;
      const signature = sign('sha256', Buffer.from(content), { key, dsaEncoding: 'ieee-p1363' });
      return `${content}.${signature.toString('base64url')}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
