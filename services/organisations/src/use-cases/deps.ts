import type { ServiceDeps } from '@vlinderdas/platform/module';

/** What the use cases of this service need from outside. */
export type Deps = Pick<ServiceDeps, 'inTransaction' | 'outbox' | 'clock' | 'newId' | 'cursors'>;
