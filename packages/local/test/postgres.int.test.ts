import { spawn } from 'node:child_process';
import { chmodSync, lstatSync, mkdtempSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type LocalPostgres, type LocalPostgresOptions, startPostgres } from '@vlinderdas/local/postgres';
import { processIdentity, untilGone } from '@vlinderdas/local/process-identity';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let root: string;
let options: LocalPostgresOptions;
let started: LocalPostgres[];

beforeEach(() => {
  root = mkdtempSync('/tmp/vlinderdas-postgres-');
  chmodSync(root, 0o755);
  options = { folder: join(root, 'postgres'), port: 54_400, settings: { fsync: 'off' } };
  started = [];
});

afterEach(async () => {
  for (const server of started) await server.stop();
  rmSync(root, { recursive: true });
});

async function start(): Promise<LocalPostgres> {
  const server = await startPostgres(options);
  started.push(server);
  return server;
}

async function query(server: LocalPostgres, sql: string): Promise<unknown[]> {
  const client = new pg.Client(server.url);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('the PostgreSQL beside the program', () => {
  it('starts on nothing, sorts names as Dutch does, and keeps its data over a stop', async () => {
    const server = await start();
    await query(
      server,
      "create table person (name text); insert into person values ('Zoë'), ('ijs'), ('Émile'), ('emma')",
    );
    await server.stop();

    const again = await start();

    const rows = await query(again, 'select name from person order by name collate "nl-x-icu"');
    expect(rows).toEqual(['Émile', 'emma', 'ijs', 'Zoë'].map((name) => ({ name })));
    expect([server.adopted, again.adopted]).toEqual([false, false]);
    expect(processIdentity(server.pid)).toBeUndefined();
  });

  it('is adopted when the program that started it was killed', async () => {
    const program = spawn(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `import { startPostgres } from '@vlinderdas/local/postgres';
       const server = await startPostgres(${JSON.stringify(options)});
       process.send(server.pid);
       setInterval(() => {}, 1_000);`,
      ],
      { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], cwd: dirname(import.meta.dirname) },
    );
    const pid = await new Promise<number>((resolve) =>
      program.once('message', (message) => resolve(Number(message))),
    );
    program.kill('SIGKILL');
    await untilGone(program.pid ?? 0, 5_000);

    const server = await start();

    expect(server).toMatchObject({ pid, adopted: true });
    expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }]);
    await server.stop();
    expect(processIdentity(pid)).toBeUndefined();
  });

  it('recovers when the server itself was killed', async () => {
    const server = await start();
    await query(server, 'create table kept (id int); insert into kept values (1)');
    process.kill(server.pid, 'SIGKILL');
    await untilGone(server.pid, 5_000);

    const again = await start();

    expect(again.adopted).toBe(false);
    expect(await query(again, 'select * from kept')).toEqual([{ id: 1 }]);
  });

  it('is one server for all who start at once, and ends with the last of them', async () => {
    const servers = await Promise.all([start(), start(), start()]);

    expect(new Set(servers.map((server) => server.pid)).size).toBe(1);
    const [first, second, third] = servers;
    await first?.stop();
    await second?.stop();
    expect(processIdentity(servers[0].pid)).toBeDefined();
    await third?.stop();
    expect(processIdentity(servers[0].pid)).toBeUndefined();
  });

  it('keeps its password to its user', async () => {
    const server = await start();
    const address = new URL(server.url);
    address.password = 'guess';

    await expect(new pg.Client(address.href).connect()).rejects.toThrow('password authentication failed');
    expect(statSync(`${options.folder}.password`).mode & 0o777).toBe(0o600);
  });

  it('refuses the data of another major version and says how to go on', async () => {
    const server = await start();
    await server.stop();
    writeFileSync(join(options.folder, 'PG_VERSION'), '13\n');

    await expect(startPostgres(options)).rejects.toThrow(
      /zijn van PostgreSQL 13; .*\n.*pg_dump.*\n.*npm run reset/,
    );
  });

  it.runIf(process.getuid?.() === 0)(
    'lies elsewhere, and says so, when its user cannot reach the folder',
    async () => {
      chmodSync(root, 0o700);

      const server = await start();

      expect(server.notice).toMatch(
        /^De gebruiker van PostgreSQL kan niet bij .*; de gegevens staan in \/var\/tmp\/vlinderdas-/,
      );
      expect(lstatSync(options.folder).isSymbolicLink()).toBe(true);
      expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }]);
      await server.stop();
      rmSync(dirname(readlinkSync(options.folder)), { recursive: true });
    },
  );
});
