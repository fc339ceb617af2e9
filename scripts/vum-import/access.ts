/**
 * In whose name an import is sent. In production: a token that the identity provider gave, in a file. On a laptop:
 * the source system of an organisation, with its key from `.data`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder, localDatabaseUrl } from '@vlinderdas/local/local-database';
import { listSourceOrganisations, sourceClientId, sourceKeyIn } from '@vlinderdas/local/oidc/region-accounts';
import { requestSourceToken } from '@vlinderdas/local/oidc/source-token';
import { createDatabase } from '@vlinderdas/platform/db/database';
import type { Credentials } from '@vlinderdas/platform/http/call';
import { ImportError } from './read-rows.ts';

export interface Access {
  credentials(): Promise<Credentials>;
}

/** @throws ImportError when the file cannot be read or is empty */
export function accessByTokenFile(path: string): Access {
  return {
    // Read for every part, so that whoever renews the file meanwhile is not too late.
    async credentials() {
      let token: string;
      try {
        token = readFileSync(path, 'utf8').trim();
      } catch {
        throw new ImportError(`Het tokenbestand ${path} is niet te lezen.`);
      }
      if (token === '') throw new ImportError(`Het tokenbestand ${path} is leeg.`);
      return { authorization: `Bearer ${token}` };
    },
  };
}

/** @param organisation name, key or id of an organisation that guides people */
export async function accessAsSource(organisation: string, origin: string): Promise<Access> {
  const key = await findOrganisationKey(organisation);
  const signingKey = sourceKeyIn(join(dataFolder, 'sources'), key);
  return {
    async credentials() {
      const token = await requestSourceToken(`${origin}/oidc`, sourceClientId(key), signingKey);
      return { authorization: `Bearer ${token}` };
    },
  };
}

async function findOrganisationKey(wanted: string): Promise<string> {
  const db = createDatabase({
    url: await localDatabaseUrl('organisations'),
    max: 1,
    applicationName: 'vlinderdas-import',
    onError: () => {},
  });
  try {
    const organisations = await listSourceOrganisations(db);
    const same = (text: string) => text.toLowerCase() === wanted.trim().toLowerCase();
    const found = organisations.find(({ id, key, name }) => same(id) || same(key) || same(name));
    if (found) return found.key;
    const names = organisations.map(({ key, name }) => `  ${name} (${key})`).join('\n');
    throw new ImportError(`Geen organisatie ${wanted} levert hier kandidaten aan. Kies uit:\n${names}`);
  } finally {
    await db.close();
  }
}

/** The source that a token speaks for; without one the rows count as VUM's. */
export function sourceOf({ authorization = '' }: Credentials): string {
  const payload = authorization.split('.')[1] ?? '';
  try {
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { bron?: unknown };
    return typeof claims.bron === 'string' ? claims.bron : 'vum';
  } catch {
    return 'vum';
  }
}
