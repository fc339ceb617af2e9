/**
 * The database roles of the platform: per schema an owner (owns the tables, cannot sign in), a service (signs in,
 * owns nothing, bypasses no policy) and a publisher (owns the published views, cannot sign in), plus one group
 * that every service belongs to. Roles belong to the whole PostgreSQL cluster, so they carry a prefix; they are
 * made before migrations, by an administrator who needs CREATEROLE and need not be superuser (R6).
 */
import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import pg from 'pg';

/** Every schema, in the order in which they are migrated. */
export const schemas = [
  'app',
  'messaging',
  'organisations',
  'taxonomy',
  'candidates',
  'vacancies',
  'employers',
  'matcher',
  'placements',
  'instruments',
] as const;

/** Schemas that belong to the platform and not to one service. */
export const technicalSchemas: readonly string[] = ['app', 'messaging'];

export interface RoleNames {
  owner: string;
  service: string;
  publisher: string;
}

/** The three roles of a schema: `vlinderdas_candidates_owner`, `vlinderdas_candidates`, `..._publisher`. */
export function roleNames(prefix: string, schema: string): RoleNames {
  const service = `${prefix}_${schema}`;
  return { owner: `${service}_owner`, service, publisher: `${service}_publisher` };
}

/** The group of all services: `vlinderdas_services`. */
export function servicesRole(prefix: string): string {
  return `${prefix}_services`;
}

export interface RoleOptions {
  /** Start of every role name; normally the name of the database. */
  prefix: string;
  schemas?: readonly string[];
  /** Password per schema. Without one an existing password stays, and a new role cannot sign in yet. */
  passwords?: Readonly<Record<string, string>>;
  /** The role that runs the migrations; default the one that makes the roles. */
  migrator?: string;
}

/**
 * The SQL that makes the roles, to run or to hand to whoever may. Repeatable. Passwords appear only as
 * SCRAM verifiers (RFC 5803), so that neither the printed text nor a server log holds them.
 * @throws RangeError when a name would be longer than PostgreSQL keeps (63 bytes) or a password is not ASCII
 */
export function roleStatements(options: RoleOptions): string[] {
  const { prefix, passwords = {} } = options;
  const group = servicesRole(prefix);
  const migrator = options.migrator ? pg.escapeIdentifier(options.migrator) : 'current_user';
  const statements = [createUnlessThere(group)];
  for (const schema of options.schemas ?? schemas) {
    const { owner, service, publisher } = roleNames(prefix, schema);
    for (const role of [owner, service, publisher]) statements.push(createUnlessThere(role));
    const password = passwords[schema];
    if (password !== undefined) {
      const verifier = pg.escapeLiteral(scramVerifier(password));
      statements.push(`alter role ${pg.escapeIdentifier(service)} login password ${verifier}`);
    }
    statements.push(
      `grant ${pg.escapeIdentifier(group)} to ${pg.escapeIdentifier(service)}`,
      // A migrator becomes owner and publisher by `set role`; `create schema ... authorization` asks for it too.
      `grant ${pg.escapeIdentifier(owner)}, ${pg.escapeIdentifier(publisher)} to ${migrator}`,
      // A migration hands a published view over to the publisher.
      `grant ${pg.escapeIdentifier(publisher)} to ${pg.escapeIdentifier(owner)}`,
    );
  }
  return statements;
}

/**
 * Makes the roles that are missing, sets the passwords given, and checks that no service role can step over
 * the policies.
 * @param client a connection that may create roles
 * @throws Error when a role is superuser or bypasses row-level security
 */
export async function ensureRoles(client: pg.ClientBase, options: RoleOptions): Promise<void> {
  for (const statement of roleStatements(options)) await client.query(statement);
  const names = (options.schemas ?? schemas).flatMap((schema) =>
    Object.values(roleNames(options.prefix, schema)),
  );
  const tooStrong = await client.query<{ rolname: string }>(
    'select rolname from pg_roles where rolname = any($1) and (rolsuper or rolbypassrls)',
    [[...names, servicesRole(options.prefix)]],
  );
  if (tooStrong.rows.length > 0) {
    const list = tooStrong.rows.map((row) => row.rolname).join(', ');
    throw new Error(`These roles step over row-level security (superuser or bypassrls): ${list}`);
  }
}

function createUnlessThere(role: string): string {
  if (Buffer.byteLength(role) > 63) throw new RangeError(`Role name is longer than 63 bytes: ${role}`);
  const create = `create role ${pg.escapeIdentifier(role)} nologin nosuperuser nobypassrls nocreatedb nocreaterole`;
  // Two starters can both find it missing; the slower one's error says only that it is there now.
  return `do $roles$ begin
  if not exists (select from pg_roles where rolname = ${pg.escapeLiteral(role)}) then ${create}; end if;
exception when duplicate_object or unique_violation then null;
end $roles$`;
}

/** What PostgreSQL stores for a SCRAM-SHA-256 password. Only ASCII, for which SASLprep changes nothing. */
function scramVerifier(password: string): string {
  if (!/^[\x20-\x7e]+$/.test(password)) throw new RangeError('A database password must be printable ASCII.');
  const iterations = 4096;
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256');
  const keyFor = (purpose: string) => createHmac('sha256', salted).update(purpose).digest();
  const storedKey = createHash('sha256').update(keyFor('Client Key')).digest('base64');
  const serverKey = keyFor('Server Key').toString('base64');
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${storedKey}:${serverKey}`;
}
