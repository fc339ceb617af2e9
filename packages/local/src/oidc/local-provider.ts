/** The identity provider with everything it needs: keys in a folder, sessions in Redis, people out of the database. */
import { join } from 'node:path';
import { createDatabase, type Database } from '@vlinderdas/platform/db/database';
import type { FastifyInstance } from 'fastify';
import { Redis } from 'ioredis';
import type { Person } from './account.ts';
import { createOidcPlugin } from './plugin.ts';
import { createRegionAccounts } from './region-accounts.ts';
import { type SigningKey, signingKeyIn } from './signing-keys.ts';

export interface LocalProviderOptions {
  /** Address of the provider, with its path: `http://localhost:8080/oidc`. */
  issuer: string;
  /** Where people find the portal, without a slash at the end. */
  publicUrl: string;
  /** As the role of `organisations`. */
  databaseUrl: string;
  redisUrl: string;
  /** Its keys and those of the source systems lie here. */
  folder: string;
  /** Signs the provider's cookies. */
  cookieSecret: string;
  portalSecret?: string | undefined;
}

export interface LocalProvider {
  plugin: (app: FastifyInstance) => Promise<void>;
  signingKey: SigningKey;
  /** As the role of `organisations`. */
  db: Database;
  /** Who can sign in now. */
  findPersons(): Promise<readonly Person[]>;
  close(): Promise<void>;
}

export function createLocalProvider(options: LocalProviderOptions): LocalProvider {
  const { issuer, publicUrl, folder, portalSecret } = options;
  const redis = new Redis(options.redisUrl, { maxRetriesPerRequest: 1 });
  // Said by whoever asks the provider something meanwhile.
  redis.on('error', () => {});
  const db = createDatabase({
    url: options.databaseUrl,
    max: 2,
    applicationName: 'vlinderdas-identity-provider',
    onError: () => {},
  });
  const signingKey = signingKeyIn(join(folder, 'oidc-signing-key'));
  const accounts = createRegionAccounts({ db, keyFolder: join(folder, 'sources') });
  const plugin = createOidcPlugin({
    issuer,
    redis,
    signingKey,
    cookieSecret: options.cookieSecret,
    portal: {
      redirectUris: [`${publicUrl}/aanmelden/terug`],
      postLogoutRedirectUris: [`${publicUrl}/`],
      ...(portalSecret && { secret: portalSecret }),
    },
    accounts,
  });
  return {
    plugin,
    signingKey,
    db,
    findPersons: accounts.findPersons,
    async close() {
      redis.disconnect();
      await db.close();
    },
  };
}
