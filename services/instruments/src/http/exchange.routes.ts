/** Binds the operations with files to the use cases. */
import type { Handlers } from '@vlinderdas/platform/http/api';
import type { exchangeOperations } from '../contract/exchange.routes.ts';
import type { InstrumentsDeps } from '../use-cases/deps.ts';
import { exportSet } from '../use-cases/export-set.ts';
import { importSet } from '../use-cases/import-set.ts';

export function exchangeHandlers(deps: InstrumentsDeps): Handlers<typeof exchangeOperations> {
  const deliver = importSet(deps);
  const take = exportSet(deps);

  return {
    importSet: (call, { body }) => deliver(call, body),
    exportSet: (call, { query }) => take(call, query),
  };
}
