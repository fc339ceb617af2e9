/**
 * Loads the demo region the first time only, into a database that holds no region. A run that was broken off goes on
 * at the next start, with the dates of the first; a region that is there stays as people left it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dutchDate } from '@vlinderdas/kernel/dates';
import { newId } from '@vlinderdas/kernel/id';
import { anonymous } from '@vlinderdas/platform/auth/actor';
import type { Database } from '@vlinderdas/platform/db/database';
import { sql } from 'drizzle-orm';
import { REGION_ID } from '../region-definition.ts';
import { type LoadDemoRegionOptions, loadDemoRegion } from './load-demo-region.ts';

export interface EnsureDemoRegionOptions extends Omit<LoadDemoRegionOptions, 'today'> {
  /** Where is kept how far loading came; it also holds the key of the demo employer. */
  stateFile: string;
}

interface State {
  today: string;
  isComplete: boolean;
  apiKey?: string;
}

export type DemoRegionOutcome =
  | { kind: 'loaded'; apiKey: string | undefined }
  /** It was loaded before. */
  | { kind: 'present'; apiKey: string | undefined }
  /** The database belongs to someone: nothing was done. */
  | { kind: 'other' };

export async function ensureDemoRegion(options: EnsureDemoRegionOptions): Promise<DemoRegionOutcome> {
  const { db, stateFile, ...load } = options;
  const regions = await listRegions(db);
  const isOurs = regions.includes(REGION_ID);
  if (regions.length > 0 && !isOurs) return { kind: 'other' };
  // What is written beside an empty database belongs to one that is gone.
  const known = isOurs ? readState(stateFile) : undefined;
  if (isOurs && (known === undefined || known.isComplete)) return { kind: 'present', apiKey: known?.apiKey };

  const today = known?.today ?? dutchDate(new Date());
  writeState(stateFile, { today, isComplete: false });
  const { apiKey } = await loadDemoRegion({ ...load, db, today });
  writeState(stateFile, { today, isComplete: true, ...(apiKey && { apiKey }) });
  return { kind: 'loaded', apiKey };
}

async function listRegions(db: Database): Promise<string[]> {
  const { rows } = await db.transaction({ actor: anonymous, correlationId: newId() }, (tx) =>
    tx.execute<{ id: string }>(sql`select organisations.region_ids() as id`),
  );
  return rows.map(({ id }) => id);
}

function readState(path: string): State | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as State) : undefined;
}

function writeState(path: string, state: State): void {
  writeFileSync(path, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
}
