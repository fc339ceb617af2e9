import type { ServiceDeps } from '@vlinderdas/platform/module';
import type { Neighbours } from '../remote/neighbours.ts';

/** What the use cases of this service are given. */
export type PlacementsDeps = Pick<
  ServiceDeps,
  'db' | 'inTransaction' | 'outbox' | 'clock' | 'newId' | 'cursors'
> & { neighbours: Neighbours };
