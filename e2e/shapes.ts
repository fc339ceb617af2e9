/**
 * The platform in the two shapes it runs in: every service in one process, and every service in its own process
 * behind one origin, with two matchers. What is not tested apart will not run apart.
 */
import { join } from 'node:path';
import { startProcess } from '@vlinderdas/local/processes';
import { createProxy } from '@vlinderdas/local/proxy';
import { createLog } from '@vlinderdas/platform/log/log';
import type { FastifyInstance } from 'fastify';
import { basePaths, RELAY, type ServiceName, serviceNames } from '../services/catalogue.ts';
import { parseServices, startServices } from '../services/compose.ts';

/** Each in its own process; two matchers, as their work must be shared. */
const processNames = [...serviceNames, RELAY, 'matcher'] as const;
/** The ports in a row that `apart` takes: one origin, and one for each process. */
export const PORTS_APART = 1 + processNames.length;

export interface ShapeOptions {
  port: number;
  /** Variables of a laptop, complete. */
  env: Readonly<Record<string, string | undefined>>;
  identityProvider: (app: FastifyInstance) => Promise<void>;
  /** Folder for the logs. */
  logs: string;
}

export interface RunningShape {
  close(): Promise<void>;
}

export async function startTogether({ env, identityProvider }: ShapeOptions): Promise<RunningShape> {
  return startServices({
    services: parseServices('all'),
    env,
    log: createLog('silent'),
    extraPlugins: [identityProvider],
  });
}

export async function startApart({ port, env, identityProvider, logs }: ShapeOptions): Promise<RunningShape> {
  const origin = `http://127.0.0.1:${port}`;
  const main = join(import.meta.dirname, '..', 'services', 'main.ts');
  const processes = processNames.map((name, index) => {
    const own = port + 1 + index;
    const started = startProcess({
      command: [main, `--services=${name}`],
      env: { ...env, HOST: '127.0.0.1', PORT: String(own), INTERNAL_URL: origin, TRUST_PROXY: '127.0.0.1' },
      logFile: join(logs, `${name}-${own}.log`),
    });
    return { ...started, name, address: `http://127.0.0.1:${own}` };
  });
  const addressOf = (service: ServiceName) => processes.find(({ name }) => name === service)?.address ?? '';
  const proxy = await createProxy({
    routes: Object.fromEntries(serviceNames.map((name) => [basePaths[name], addressOf(name)])),
    processes: processes.map(({ address }) => address),
    plugins: [identityProvider],
  });
  await proxy.listen({ host: 'localhost', port });
  return {
    async close() {
      await proxy.close();
      await Promise.all(processes.map((process) => process.stop()));
    },
  };
}
