import type { Database } from '@vlinderdas/platform/db/database';
import type { Scan } from '@vlinderdas/platform/module';
import type { Deps } from '../use-cases/deps.ts';
import { putDecisionsInForce } from '../use-cases/put-decisions-in-force.ts';

/** Decisions begin at midnight in the Netherlands; a minute later is soon enough. */
const EVERY_MS = 60_000;

export function createPutDecisionsInForceScan(deps: Deps & { db: Database }): Scan {
  return { name: 'organisations.put-decisions-in-force', everyMs: EVERY_MS, run: putDecisionsInForce(deps) };
}
