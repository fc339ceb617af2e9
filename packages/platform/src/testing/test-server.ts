/** Where a test server is, and how its databases are named. */
import { roleNames } from '../db/roles.ts';

/** Handed over by the global set-up of the run. */
export interface TestServer {
  /** Administrator's address of the database `postgres`. */
  adminUrl: string;
  /** Migrated database to copy. */
  template: string;
  /** Start of the names of the roles, the same for every copy. */
  prefix: string;
  /** Password per schema. */
  passwords: Readonly<Record<string, string>>;
}

/** `<prefix>_t_<milliseconds, base 36>_<random>`: the age can be read from the name, so that old copies can go. */
export function testDatabaseName(prefix: string, nowMs: number, random: number): string {
  return `${prefix}_t_${nowMs.toString(36)}_${Math.floor(random * 36 ** 6).toString(36)}`;
}

/** When a copy was made, in milliseconds since the epoch; undefined for any other database. */
export function testDatabaseMadeAt(prefix: string, name: string): number | undefined {
  const start = `${prefix}_t_`;
  const made = name.startsWith(start) ? Number.parseInt(name.slice(start.length), 36) : Number.NaN;
  return Number.isNaN(made) ? undefined : made;
}

/** The same server by another database or user. */
export function addressOf(
  url: string,
  change: { database: string; user?: string; password?: string },
): string {
  const address = new URL(url);
  address.pathname = `/${encodeURIComponent(change.database)}`;
  if (change.user !== undefined) address.username = encodeURIComponent(change.user);
  if (change.password !== undefined) address.password = encodeURIComponent(change.password);
  return address.href;
}

/** Address of a copy as the service of a schema. @throws Error when that service cannot sign in */
export function serviceAddressOf(server: TestServer, database: string, schema: string): string {
  const password = server.passwords[schema];
  if (password === undefined) throw new Error(`The service of schema ${schema} cannot sign in.`);
  return addressOf(server.adminUrl, { database, user: roleNames(server.prefix, schema).service, password });
}
