/**
 * Configuration is read once, from one record of strings, by zod: all errors together, before anything opens.
 * A secret may come from a file: `X_FILE` holds the path of the value of `X`.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

export type Environment = Readonly<Record<string, string | undefined>>;

/** All that is wrong with the environment, in one message for a person. */
export class ConfigError extends Error {
  readonly issues: readonly string[];

  constructor(issues: readonly string[]) {
    super(`De configuratie klopt niet:\n${issues.map((issue) => `  - ${issue}`).join('\n')}`);
    this.name = 'ConfigError';
    this.issues = issues;
  }
}

function withFiles(
  env: Environment,
  names: readonly string[],
): { values: Record<string, string>; issues: string[] } {
  const values: Record<string, string> = {};
  const issues: string[] = [];
  for (const name of names) {
    const file = env[`${name}_FILE`];
    const direct = env[name];
    if (direct !== undefined && direct !== '') values[name] = direct;
    else if (file !== undefined && file !== '') {
      try {
        values[name] = readFileSync(file, 'utf8').trim();
      } catch {
        issues.push(`${name}_FILE: het bestand is niet te lezen`);
      }
    }
  }
  return { values, issues };
}

/**
 * Parses the variables that the schemas name and freezes the result.
 * @throws ConfigError with every issue of every schema
 */
export function parseConfig<const Schemas extends Record<string, z.ZodObject>>(
  schemas: Schemas,
  env: Environment,
): { readonly [Name in keyof Schemas]: Readonly<z.output<Schemas[Name]>> } {
  const issues = new Set<string>();
  const parsed: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(schemas)) {
    const { values, issues: fileIssues } = withFiles(env, Object.keys(schema.shape));
    for (const issue of fileIssues) issues.add(issue);
    const result = schema.safeParse(values, { reportInput: true });
    if (result.success) parsed[name] = Object.freeze(result.data);
    else {
      for (const { path, message, input } of result.error.issues) {
        issues.add(`${path.join('.')}: ${input === undefined ? 'ontbreekt' : message}`);
      }
    }
  }
  if (issues.size > 0) throw new ConfigError([...issues]);
  return Object.freeze(parsed) as { readonly [Name in keyof Schemas]: Readonly<z.output<Schemas[Name]>> };
}

/** `CANDIDATES_DATABASE_URL` and the size of the pool, for the service whose schema this is. */
export function postgresConfig<const Schema extends string>(schema: Schema) {
  const url = `${schema.toUpperCase()}_DATABASE_URL`;
  return z.object({
    [url]: z.string().startsWith('postgres').describe(`Verbinding met PostgreSQL als de rol van ${schema}.`),
    DATABASE_POOL_SIZE: z.coerce
      .number()
      .int()
      .min(1)
      .max(50)
      .default(4)
      .describe('Verbindingen met PostgreSQL per dienst.'),
  });
}

/** For the services that ask or answer by purpose: `auth/purpose-token.ts`. */
export const purposeConfig = z.object({
  PURPOSE_TOKEN_SECRET: z
    .string()
    .min(32)
    .describe(
      'Geheim waarmee een dienst bewijst waarvoor zij gevoelige gegevens vraagt. Gelijk in alle processen van kandidaten en instrumenten.',
    ),
});

export const redisConfig = z.object({
  REDIS_URL: z.string().startsWith('redis').describe('Verbinding met Redis of Valkey.'),
});

export const httpConfig = z.object({
  HOST: z.string().default('127.0.0.1').describe('Adres waarop het proces luistert.'),
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .default(8080)
    .describe('Poort waarop het proces luistert.'),
  PUBLIC_URL: z
    .url()
    .optional()
    .describe(
      'Adres waarop mensen en software de dienst vinden, zonder slash aan het eind. Standaard http://localhost:PORT.',
    ),
  TRUST_PROXY: z
    .string()
    .default('')
    .describe("Adressen van de proxy ervoor, gescheiden door komma's. Leeg: geen proxy."),
  REQUESTS_PER_MINUTE: z.coerce
    .number()
    .int()
    .min(1)
    .default(600)
    .describe('Aanvragen per minuut per aangemelde gebruiker of sleutel.'),
  CURSOR_SECRET: z
    .string()
    .min(32)
    .describe('Geheim waarmee vervolgcodes van lijsten worden ondertekend. Gelijk in alle processen.'),
});

export const authConfig = z.object({
  OIDC_ISSUER: z
    .string()
    .describe(
      "Vertrouwde uitgever(s) van tokens, gescheiden door komma's. De eerste is die van het portaal.",
    ),
  OIDC_JWKS_URL: z
    .string()
    .optional()
    .describe("Adres van de sleutels per uitgever, gescheiden door komma's. Standaard <uitgever>/jwks."),
});

export const logConfig = z.object({
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe('Hoeveel er in het logboek komt.'),
});
