/**
 * Accounts from what `organisations` knows: everyone for whom a sign-in is recorded, and per organisation that guides
 * people one source system, whose key lies in this checkout.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { findSignIns } from '@vlinderdas/organisations-service/sign-in';
import { anonymous, systemActor } from '@vlinderdas/platform/auth/actor';
import type { Database } from '@vlinderdas/platform/db/database';
import { sql } from 'drizzle-orm';
import type { Accounts, Source } from './account.ts';
import { publicHalf, type SigningKey, signingKeyIn } from './signing-keys.ts';

/** Name of the source in the demo region: every organisation keeps one client system. */
const SOURCE = 'klantvolgsysteem';
const SOURCE_SCOPES = ['kandidaten:schrijven', 'vacatures:schrijven', 'organisaties:lezen'];
const correlationId = 'identity-provider';

export interface RegionAccountsOptions {
  /** As the role of `organisations`. */
  db: Database;
  /** Where the keys of source systems lie. */
  keyFolder: string;
}

export function createRegionAccounts({ db, keyFolder }: RegionAccountsOptions): Accounts {
  async function listSources(): Promise<Source[]> {
    return (await listSourceOrganisations(db)).map(({ regionId, id, key }) => ({
      clientId: sourceClientId(key),
      subject: idFrom(`${regionId} ${key} ${SOURCE}`),
      claims: { regio: regionId, organisatie: id, bron: SOURCE },
      scopes: SOURCE_SCOPES,
      publicKey: publicHalf(sourceKeyIn(keyFolder, key)),
    }));
  }

  return {
    findPersons: () => inAllRegions(db, (regionId) => findSignIns(db, regionId)),
    findSources: listSources,
  };
}

/** An organisation that guides people, and so has a source system. */
export interface SourceOrganisation {
  regionId: string;
  id: string;
  key: string;
  name: string;
}

/** @param db as the role of `organisations` */
export function listSourceOrganisations(db: Database): Promise<SourceOrganisation[]> {
  return inAllRegions(db, async (regionId) => {
    const { rows } = await db.transaction({ actor: systemActor(regionId, null), correlationId }, (tx) =>
      tx.execute<{ id: string; key: string; name: string }>(sql`
        select id, key, name from organisations.organisation
        where key is not null and kind not in ('gemeente', 'werkgever') order by key`),
    );
    return rows.map((row) => ({ regionId, ...row }));
  });
}

async function inAllRegions<T>(
  db: Database,
  list: (regionId: string) => Promise<readonly T[]>,
): Promise<T[]> {
  const { rows } = await db.transaction({ actor: anonymous, correlationId }, (tx) =>
    tx.execute<{ id: string }>(sql`select organisations.region_ids() as id`),
  );
  return (await Promise.all(rows.map(({ id }) => list(id)))).flat();
}

/** Name under which the source system of an organisation signs in. */
export function sourceClientId(organisationKey: string): string {
  return `bron-${organisationKey}`;
}

/** The private key of an organisation's source system, made at first use. */
export function sourceKeyIn(folder: string, organisationKey: string): SigningKey {
  return signingKeyIn(join(folder, sourceClientId(organisationKey)));
}

/** The same id for the same words (UUID version 8, RFC 9562): source systems stand in no table. */
function idFrom(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
