/**
 * A PostgreSQL and a Redis of a fault run's own, which it may kill: both lie in one folder, listen on the same port
 * after each start, and keep what a crash leaves them.
 */
import { realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { databaseSecret, dataFolder } from '@vlinderdas/local/local-database';
import { type LocalPostgres, startPostgres } from '@vlinderdas/local/postgres';
import { ensureDatabase, prepareDatabase } from '@vlinderdas/local/prepare-database';
import { processIdentity, untilGone } from '@vlinderdas/local/process-identity';
import { type LocalRedis, startRedis } from '@vlinderdas/local/redis';
import { Redis } from 'ioredis';
import pg from 'pg';

const GONE_WITHIN_MS = 10_000;
const START_TRIES = 50;

export interface FaultServers {
  /** The administrator's address of the prepared database. */
  adminUrl: string;
  /** Address per schema, as its service. */
  serviceUrls: Readonly<Record<string, string>>;
  redisUrl: string;
  /** SIGKILL to the postmaster, and a start on what lies on disk. */
  crashPostgres(): Promise<void>;
  /** Cuts the connections of the services off. */
  terminateBackends(): Promise<void>;
  /** SIGKILL to Redis, and a start on its append-only file, or on nothing. */
  crashRedis(options: { empty: boolean }): Promise<void>;
  flushRedis(): Promise<void>;
  /** Stops both and removes the folder. */
  close(): Promise<void>;
}

export interface FaultServersOptions {
  folder: string;
  /** First port to try; Redis takes one a thousand higher. */
  port: number;
  searchPath: string;
}

export async function startFaultServers({
  folder,
  port,
  searchPath,
}: FaultServersOptions): Promise<FaultServers> {
  const postgresAt = (first: number) => startPostgres({ folder: join(folder, 'postgres'), port: first });
  const redisAt = (first: number) =>
    startRedis({
      folder: join(folder, 'redis'),
      programFolder: join(dataFolder, 'redis-program'),
      searchPath,
      port: first,
    });
  let postgres = await postgresAt(port);
  let redis = await redisAt(port + 1_000);
  const uses: { stop(): Promise<void> }[] = [postgres, redis];
  const redisUrl = redis.url;
  const adminUrl = await ensureDatabase(postgres.url, 'vlinderdas');
  const { serviceUrls } = await prepareDatabase({
    adminUrl,
    migrations: join(import.meta.dirname, '..', '..', 'migrations'),
    secret: databaseSecret(),
  });

  async function kill(pid: number): Promise<void> {
    if (processIdentity(pid) !== undefined) process.kill(pid, 'SIGKILL');
    if (!(await untilGone(pid, GONE_WITHIN_MS))) throw new Error(`Process ${pid} survives SIGKILL.`);
  }

  /** A start is refused while the last sessions of the old server end. */
  async function startAgain<Server extends LocalPostgres | LocalRedis>(
    start: (port: number) => Promise<Server>,
    before: Server,
  ): Promise<Server> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const server = await start(before.port);
        uses.push(server);
        if (server.port !== before.port) throw new PortLost(before.port);
        return server;
      } catch (error) {
        if (error instanceof PortLost || attempt === START_TRIES) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }

  async function onServer(url: string, statement: string): Promise<void> {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    await client.query(statement).finally(() => client.end());
  }

  return {
    adminUrl,
    serviceUrls,
    redisUrl,
    async crashPostgres() {
      await kill(postgres.pid);
      postgres = await startAgain(postgresAt, postgres);
    },
    terminateBackends: () =>
      onServer(
        adminUrl,
        `select pg_terminate_backend(pid) from pg_stat_activity
         where application_name like 'vlinderdas-%' and pid <> pg_backend_pid()`,
      ),
    async crashRedis({ empty }) {
      await kill(redis.pid);
      if (empty) rmSync(join(folder, 'redis', 'data'), { recursive: true, force: true });
      redis = await startAgain(redisAt, redis);
    },
    async flushRedis() {
      const client = new Redis(redisUrl);
      await client.flushall().finally(() => client.disconnect());
    },
    async close() {
      // The newest last: the last use to end stops the server, and only that one knows the process that runs.
      for (const use of uses) await use.stop();
      // Where PostgreSQL's user cannot reach the folder, the data lies elsewhere and is linked.
      rmSync(realpathSync(join(folder, 'postgres')), { recursive: true, force: true });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

class PortLost extends Error {
  constructor(port: number) {
    super(`Another program took port ${port} between two starts.`);
  }
}
