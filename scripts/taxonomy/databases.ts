/** The databases of a command: those of the environment in production, else those of this checkout. */
import { createDatabase, type Database } from '@vlinderdas/platform/db/database';

const VARIABLE = { taxonomy: 'TAXONOMY_DATABASE_URL', organisations: 'ORGANISATIONS_DATABASE_URL' } as const;

async function addressOf(schema: keyof typeof VARIABLE): Promise<string> {
  const given = process.env[VARIABLE[schema]];
  if (given) return given;
  // Only a checkout has this package: production names its databases.
  const local = await import('@vlinderdas/local/local-database').catch(() => undefined);
  if (!local) throw new Error(`Stel ${VARIABLE[schema]} in: het adres van de database voor ${schema}.`);
  return local.localDatabaseUrl(schema);
}

/** Runs `work` with a connection as the service of a schema. */
export async function withDatabase<Value>(
  schema: keyof typeof VARIABLE,
  work: (db: Database) => Promise<Value>,
): Promise<Value> {
  const db = createDatabase({
    url: await addressOf(schema),
    // An import holds its lock on one connection and works on the other.
    max: 2,
    applicationName: 'vlinderdas-taxonomy',
    // A version of ESCO is megabytes, and the machine may be busy.
    statementTimeoutMs: 120_000,
    onError: (error) => console.error(error.message),
  });
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}
