/** Keys that stay the same over restarts, so that what was signed before stays valid; readable by their owner only. */
import { createHash, createPublicKey, generateKeyPairSync, type JsonWebKeyInput } from 'node:crypto';
import { textIn } from '../secret.ts';

/** A private key for ES256 with its id. */
export interface SigningKey {
  kty: string;
  kid: string;
  alg: 'ES256';
  use: 'sig';
  [parameter: string]: unknown;
}

/** The private key kept in a file; made at first use. */
export function signingKeyIn(path: string): SigningKey {
  return JSON.parse(textIn(path, () => JSON.stringify(createSigningKey()))) as SigningKey;
}

/** The part of a key that others may have. */
export function publicHalf(key: SigningKey): SigningKey {
  const jwk = createPublicKey({ key: key as JsonWebKeyInput['key'], format: 'jwk' }).export({
    format: 'jwk',
  });
  return { ...jwk, kty: key.kty, kid: key.kid, alg: key.alg, use: key.use };
}

function createSigningKey(): SigningKey {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk = privateKey.export({ format: 'jwk' });
  const kid = createHash('sha256').update(`${jwk.x}.${jwk.y}`).digest('base64url').slice(0, 16);
  return { ...jwk, kty: 'EC', kid, alg: 'ES256', use: 'sig' };
}
