/** Keys by their owner, and the one look-up that happens before anyone is known. */
import { notFound } from '@vlinderdas/kernel/problem';
import type { Tx } from '@vlinderdas/platform/db/database';
import { and, count, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import type { ApiKey } from '../domain/api-key.ts';
import { apiKeyTable } from './tables.ts';

const MOST_LISTED = 100;

/** The hash is not among them: the service's role may not read it. */
const columns = {
  id: apiKeyTable.id,
  employerId: apiKeyTable.employerId,
  name: apiKeyTable.name,
  prefix: apiKeyTable.prefix,
  scopes: apiKeyTable.scopes,
  createdAt: apiKeyTable.createdAt,
  expiresAt: apiKeyTable.expiresAt,
  revokedAt: apiKeyTable.revokedAt,
  replacedBy: apiKeyTable.replacedBy,
  lastUsedOn: apiKeyTable.lastUsedOn,
};

export interface KeyRecord {
  id: string;
  employerId: string;
  regionId: string;
  scopes: readonly string[];
  secretHash: string;
  expiresAt: Date;
  revokedAt: Date | null;
  lastUsedOn: string | null;
}

interface KeyRow extends Record<string, unknown> {
  id: string;
  employer_id: string;
  region_id: string;
  scopes: string[];
  secret_hash: string;
  expires_at: string | Date;
  revoked_at: string | Date | null;
  last_used_on: string | null;
}

/** Index: api_key_prefix_key. The function finds one prefix and lists nothing. */
export async function findKeyByPrefix(tx: Tx, prefix: string): Promise<KeyRecord | undefined> {
  const { rows } = await tx.execute<KeyRow>(sql`select * from employers.find_api_key(${prefix})`);
  const row = rows[0];
  return (
    row && {
      id: row.id,
      employerId: row.employer_id,
      regionId: row.region_id,
      scopes: row.scopes,
      secretHash: row.secret_hash,
      expiresAt: new Date(row.expires_at),
      revokedAt: row.revoked_at === null ? null : new Date(row.revoked_at),
      lastUsedOn: row.last_used_on,
    }
  );
}

export async function noteKeyUse(tx: Tx, keyId: string, today: string): Promise<void> {
  await tx.execute(sql`select employers.note_api_key_use(${keyId}, ${today})`);
}

export function createApiKeyRepository(tx: Tx) {
  return {
    /** @throws notFound 404 when it is not this employer's */
    async get(employerId: string, id: string): Promise<ApiKey> {
      const [row] = await tx
        .select(columns)
        .from(apiKeyTable)
        .where(and(eq(apiKeyTable.id, id), eq(apiKeyTable.employerId, employerId)));
      if (!row) throw notFound();
      return row;
    },

    async countValid(employerId: string, now: Date): Promise<number> {
      const [row] = await tx
        .select({ total: count() })
        .from(apiKeyTable)
        .where(
          and(
            eq(apiKeyTable.employerId, employerId),
            isNull(apiKeyTable.revokedAt),
            gt(apiKeyTable.expiresAt, now),
          ),
        );
      return row?.total ?? 0;
    },

    async list(employerId: string): Promise<ApiKey[]> {
      return tx
        .select(columns)
        .from(apiKeyTable)
        .where(eq(apiKeyTable.employerId, employerId))
        .orderBy(desc(apiKeyTable.createdAt), desc(apiKeyTable.id))
        .limit(MOST_LISTED);
    },

    async insert(key: ApiKey & { regionId: string; secretHash: string; createdBy: string }): Promise<void> {
      await tx.insert(apiKeyTable).values({ ...key, scopes: [...key.scopes] });
    },

    /** The old key of a rotation ends at `expiresAt`. False when it was rotated or revoked meanwhile. */
    async replace(id: string, replacedBy: string, expiresAt: Date): Promise<boolean> {
      const stored = await tx
        .update(apiKeyTable)
        .set({ replacedBy, expiresAt })
        .where(and(eq(apiKeyTable.id, id), isNull(apiKeyTable.replacedBy), isNull(apiKeyTable.revokedAt)))
        .returning({ id: apiKeyTable.id });
      return stored.length === 1;
    },

    async revoke(employerId: string, id: string, now: Date): Promise<void> {
      await tx
        .update(apiKeyTable)
        .set({ revokedAt: now })
        .where(
          and(eq(apiKeyTable.id, id), eq(apiKeyTable.employerId, employerId), isNull(apiKeyTable.revokedAt)),
        );
    },
  };
}
