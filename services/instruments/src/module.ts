/** The only wiring of this service. */
import { createPurposeTokens } from '@vlinderdas/platform/auth/purpose-token';
import type { ServiceDeps, ServiceModule } from '@vlinderdas/platform/module';
import type { z } from 'zod';
import type { instrumentsConfig } from './config.ts';
import { instrumentsBasePath, instrumentsDocument } from './contract/instruments.routes.ts';
import { createMonthMark } from './db/found-nothing.repository.ts';
import { registerInstruments } from './http/instruments.routes.ts';
import { createAdviceMaterial } from './remote/advice-material.ts';
import { createReadCandidateFacts } from './remote/candidate-facts.ts';
import type { AdviceDeps } from './use-cases/advise.ts';
import type { InstrumentsDeps } from './use-cases/deps.ts';

export type InstrumentsConfig = z.output<typeof instrumentsConfig>;

export function createInstrumentsModule(deps: ServiceDeps<InstrumentsConfig>): ServiceModule {
  const { config, db, inTransaction, clock, newId, cursors, transport } = deps;
  const own: InstrumentsDeps & AdviceDeps = {
    db,
    inTransaction,
    clock,
    newId,
    cursors,
    material: createAdviceMaterial(transport),
    monthMark: createMonthMark(config.PURPOSE_TOKEN_SECRET),
    readFacts: createReadCandidateFacts(transport, createPurposeTokens(config.PURPOSE_TOKEN_SECRET, clock)),
  };

  return {
    name: 'instruments',
    basePath: instrumentsBasePath,
    document: instrumentsDocument,
    routes: (app) => registerInstruments(app, own),
    consumers: [],
    scans: [],
  };
}
