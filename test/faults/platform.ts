/** A whole platform for a fault run: servers that may be killed, a fleet of processes, one origin before them. */
import { join } from 'node:path';
import { localEnvironment } from '@vlinderdas/local/environment';
import { findFreePort } from '@vlinderdas/local/free-port';
import { dataFolder } from '@vlinderdas/local/local-database';
import { createProxy } from '@vlinderdas/local/proxy';
import { basePaths, type ServiceName } from '../../services/catalogue.ts';
import { type Audit, createAudit } from './audit.ts';
import { type Fleet, startFleet } from './fleet.ts';
import { createIssuer, type Issuer } from './issuer.ts';
import { type FaultServers, startFaultServers } from './servers.ts';
import { createWorld, type World } from './world.ts';

const UP_WITHIN_MS = 90_000;
const MAIN = join(import.meta.dirname, '..', '..', 'services', 'main.ts');

/** Two matchers, two relays, and the APIs that are written to each in a process of its own. */
const FAULT_PROCESSES = {
  vacancies: 'vacancies',
  candidates: 'candidates',
  others: 'organisations,employers,taxonomy,placements,instruments',
  'matcher-1': 'matcher',
  'matcher-2': 'matcher',
  'relay-1': 'relay',
  'relay-2': 'relay',
};

export interface FaultPlatform {
  origin: string;
  servers: FaultServers;
  fleet: Fleet;
  issuer: Issuer;
  world: World;
  audit: Audit;
  /** Where the processes write their logs. */
  logs: string;
  close(): Promise<void>;
}

export interface FaultPlatformOptions {
  searchPath: string;
  /** Name of each process, and its services separated by commas. */
  processes?: Readonly<Record<string, string>>;
  /** Other commands than services/main.ts, by name of the process. */
  commands?: Readonly<Record<string, readonly string[]>>;
}

export async function startFaultPlatform({
  searchPath,
  processes = FAULT_PROCESSES,
  commands = {},
}: FaultPlatformOptions): Promise<FaultPlatform> {
  const folder = join(dataFolder, 'test', `faults-${process.pid}`);
  const logs = join(folder, 'logs');
  const port = await findFreePort(20_000 + (process.pid % 400) * 20);
  const origin = `http://127.0.0.1:${port}`;
  const issuer = createIssuer(`${origin}/uitgever`);
  const servers = await startFaultServers({ folder, port: 54_400 + (process.pid % 400), searchPath });
  const world = await createWorld(servers.serviceUrls.organisations ?? '', issuer);
  const audit = await createAudit(servers.adminUrl, world.regionId);
  const env = localEnvironment({
    given: {
      PATH: searchPath,
      OIDC_ISSUER: `${origin}/uitgever`,
      INTERNAL_URL: origin,
      LOG_LEVEL: 'warn',
      REQUESTS_PER_MINUTE: '1000000',
    },
    port,
    serviceUrls: servers.serviceUrls,
    redisUrl: servers.redisUrl,
    secret: 'of fault runs only',
  });
  const members = Object.entries(processes).map(([name, services], index) => ({
    name,
    command: commands[name] ?? [MAIN, `--services=${services}`],
    port: port + 1 + index,
  }));
  const fleet = startFleet({ members, env, logs });
  const addressOf = (service: ServiceName) => {
    const [name] =
      Object.entries(processes).find(([, services]) => services.split(',').includes(service)) ?? [];
    return fleet.members.find((member) => member.name === name)?.address;
  };
  const services = Object.keys(basePaths) as ServiceName[];
  const proxy = await createProxy({
    routes: Object.fromEntries(
      services.flatMap((service) => {
        const address = addressOf(service);
        return address ? [[basePaths[service], address]] : [];
      }),
    ),
    processes: [],
    plugins: [issuer.plugin],
  });
  await proxy.listen({ host: '127.0.0.1', port });
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= (async () => {
      await proxy.close();
      await fleet.close();
      await audit.close();
      await servers.close();
    })();
    return closing;
  };
  // Whoever breaks a run off must not be left with nine processes.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => close().finally(() => process.exit(1)));
  try {
    await fleet.untilUp(UP_WITHIN_MS);
  } catch (error) {
    await close();
    throw error;
  }
  return { origin, servers, fleet, issuer, world, audit, logs, close };
}
