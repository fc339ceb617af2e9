/** How a command reaches the database of the Vlinderdas that runs from this checkout. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deriveSecret } from './environment.ts';
import { serviceUrl } from './prepare-database.ts';
import { secretIn } from './secret.ts';

/** Everything that a checkout keeps: data, secrets, logs. Not in the repository. */
export const dataFolder = join(import.meta.dirname, '..', '..', '..', '.data');

/** Decides the passwords of the service roles of this checkout. */
export function databaseSecret(): string {
  return deriveSecret(secretIn(join(dataFolder, 'secret')), 'database roles');
}

/** Ports that the last `npm start` took. A server of DATABASE_URL or REDIS_URL has none here. */
export interface LocalPorts {
  http: number;
  postgres?: number;
  redis?: number;
}

/** @throws Error in Dutch when nothing was started from this checkout yet */
export function readPorts(): LocalPorts {
  const path = join(dataFolder, 'ports.json');
  if (!existsSync(path)) throw new Error('Vlinderdas draait hier nog niet. Start het eerst met: npm start');
  return JSON.parse(readFileSync(path, 'utf8')) as LocalPorts;
}

/**
 * Address of the local database as the service of a schema, while `npm start` runs.
 * @param given DATABASE_URL, when that is used instead of the embedded server
 */
export async function localDatabaseUrl(schema: string, given = process.env.DATABASE_URL): Promise<string> {
  const { postgres } = given ? {} : readPorts();
  return serviceUrl(given ?? `postgresql://127.0.0.1:${postgres}/vlinderdas`, schema, databaseSecret());
}
