/** The only wiring of this service. */
import type { ServiceDeps, ServiceModule } from '@vlinderdas/platform/module';
import type { z } from 'zod';
import type { instrumentsConfig } from './config.ts';
import { instrumentsBasePath, instrumentsDocument } from './contract/instruments.routes.ts';
import { registerInstruments } from './http/instruments.routes.ts';
import type { InstrumentsDeps } from './use-cases/deps.ts';

export type InstrumentsConfig = z.output<typeof instrumentsConfig>;

export function createInstrumentsModule(deps: ServiceDeps<InstrumentsConfig>): ServiceModule {
  const { db, inTransaction, outbox, clock, newId, cursors } = deps;
  const own: InstrumentsDeps = { db, inTransaction, outbox, clock, newId, cursors };

  return {
    name: 'instruments',
    basePath: instrumentsBasePath,
    document: instrumentsDocument,
    routes: (app) => registerInstruments(app, own),
    consumers: [],
    scans: [],
  };
}
