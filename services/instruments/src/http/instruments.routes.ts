/** Registers the operations of this service with their handlers. */
import { registerApi } from '@vlinderdas/platform/http/api';
import type { FastifyInstance } from 'fastify';
import { instrumentsDocument, instrumentsOperations } from '../contract/instruments.routes.ts';
import type { AdviceDeps } from '../use-cases/advise.ts';
import type { InstrumentsDeps } from '../use-cases/deps.ts';
import { adviceHandlers } from './advice.routes.ts';
import { catalogueHandlers } from './catalogue.routes.ts';
import { exchangeHandlers } from './exchange.routes.ts';
import { harmonisationHandlers } from './harmonisation.routes.ts';
import { menukaartHandlers } from './menukaart.routes.ts';

export function registerInstruments(app: FastifyInstance, deps: InstrumentsDeps & AdviceDeps): Promise<void> {
  return registerApi(app, instrumentsDocument, instrumentsOperations, {
    ...catalogueHandlers(deps),
    ...harmonisationHandlers(deps),
    ...menukaartHandlers(deps),
    ...adviceHandlers(deps),
    ...exchangeHandlers(deps),
  });
}
