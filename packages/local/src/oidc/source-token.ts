/** How a source system signs in: a short-lived assertion with its own key buys an access token (RFC 7523). */
import { randomUUID } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import type { SigningKey } from './signing-keys.ts';

/**
 * @param issuer address of the identity provider
 * @returns an access token for the APIs, valid for a minute
 * @throws Error when the provider refuses
 */
export async function requestSourceToken(issuer: string, clientId: string, key: SigningKey): Promise<string> {
  const assertion = await new SignJWT({})
    .setProtectedHeader({ alg: key.alg, kid: key.kid })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(issuer)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime('1 minute')
    .sign(await importJWK(key));
  const response = await fetch(`${issuer}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
    }),
  });
  const answer = (await response.json()) as {
    access_token?: string;
    error?: string;
    error_description?: string;
  };
  if (!answer.access_token)
    throw new Error(`Aanmelden als ${clientId} mislukt: ${answer.error_description ?? answer.error}`);
  return answer.access_token;
}
