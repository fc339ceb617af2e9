/**
 * `npm run migrate`: roles and migrations of an installation, before its services start. Reads
 * MIGRATION_DATABASE_URL (a role that may make roles and schemas) and the `<SCHEMA>_DATABASE_URL` of every service,
 * whose passwords it sets. Needs no package that production does not have. `_FILE` works here too.
 */
import { join } from 'node:path';
import { ConfigError, parseConfig } from '@vlinderdas/platform/config/config';
import {
  databaseOf,
  prepareDatabase,
  RolesRefused,
  serviceUrl,
} from '@vlinderdas/platform/db/prepare-database';
import { schemas } from '@vlinderdas/platform/db/roles';
import { z } from 'zod';

const EXIT_CONFIG = 78;
const EXIT_REFUSED = 77;
const ADMIN = 'MIGRATION_DATABASE_URL';

/** Nothing signs in as the schema `app`: it holds functions that all services call. */
const signingIn = schemas.filter((schema) => schema !== 'app');

try {
  const { adminUrl, passwords } = readEnvironment();
  const { applied } = await prepareDatabase({
    adminUrl,
    passwords,
    migrations: join(import.meta.dirname, '..', 'migrations'),
    log: (line) => console.log(line),
  });
  console.log(`${applied.length} migraties uitgevoerd.`);
} catch (error) {
  if (error instanceof RolesRefused) {
    console.error(`-- ${error.message} Laat een beheerder dit uitvoeren en start daarna opnieuw.`);
    console.log(error.sql);
    process.exitCode = EXIT_REFUSED;
  } else if (error instanceof ConfigError) {
    console.error(error.message);
    process.exitCode = EXIT_CONFIG;
  } else throw error;
}

function readEnvironment() {
  const address = z.string().startsWith('postgres');
  const names = signingIn.map((schema) => [schema, `${schema.toUpperCase()}_DATABASE_URL`] as const);
  const { addresses } = parseConfig(
    {
      addresses: z.object(
        Object.fromEntries([ADMIN, ...names.map(([, name]) => name)].map((name) => [name, address])),
      ),
    },
    process.env,
  );
  const adminUrl = addresses[ADMIN] ?? '';
  const passwords: Record<string, string> = {};
  const issues: string[] = [];
  for (const [schema, name] of names) {
    const given = new URL(addresses[name] ?? '');
    const expected = new URL(serviceUrl(adminUrl, schema, ''));
    if (given.username !== expected.username || databaseOf(given.href) !== databaseOf(adminUrl))
      issues.push(
        `${name}: gebruiker en database horen ${expected.username} en ${databaseOf(adminUrl)} te zijn`,
      );
    passwords[schema] = decodeURIComponent(given.password);
  }
  if (issues.length > 0) throw new ConfigError(issues);
  return { adminUrl, passwords };
}
