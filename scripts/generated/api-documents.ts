/**
 * The OpenAPI document of every service, as the service itself answers it: the real module with its real routes,
 * on surroundings that are never used.
 */
import { systemClock } from '@vlinderdas/kernel/clock';
import { newId } from '@vlinderdas/kernel/id';
import { createServer } from '@vlinderdas/platform/http/server';
import { createLog } from '@vlinderdas/platform/log/log';
import type { ServiceDeps } from '@vlinderdas/platform/module';
import { basePaths, catalogue, type ServiceName, serviceNames } from '../../services/catalogue.ts';

/** Path from the root to content. */
export async function apiDocuments(): Promise<Record<string, string>> {
  const documents: Record<string, string> = {};
  for (const name of serviceNames) {
    // The portal has pages, no API.
    if (basePaths[name] !== '') documents[`docs/api/${name}.json`] = await documentOf(name);
  }
  return documents;
}

async function documentOf(name: ServiceName): Promise<string> {
  const log = createLog('silent');
  const module = await catalogue[name].create(surroundings(log));
  try {
    const app = createServer({ log, trustProxy: false });
    await app.register((scope) => module.routes(scope), { prefix: module.basePath });
    const response = await app.inject(`${module.basePath}/openapi.json`);
    await app.close();
    if (response.statusCode !== 200) throw new Error(`${name} has no document: ${response.body}`);
    return `${JSON.stringify(response.json(), null, 2)}\n`;
  } finally {
    await module.close?.();
  }
}

function surroundings(log: ReturnType<typeof createLog>): ServiceDeps {
  const unused = (): never => {
    throw new Error('a document is made without database, queue or other services');
  };
  return {
    config: {},
    db: { transaction: unused, ping: unused, close: unused },
    inTransaction: unused,
    outbox: { emit: unused },
    redis: {},
    subscriber: unused,
    clock: systemClock,
    newId,
    log,
    transport: { request: unused },
    cursors: { encode: unused, decode: unused },
    publicUrl: 'https://vlinderdas.example',
    issuer: 'https://vlinderdas.example/oidc',
    faultPoint: () => undefined,
  } as unknown as ServiceDeps;
}
