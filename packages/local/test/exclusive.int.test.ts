import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exclusively } from '@vlinderdas/local/exclusive';
import { findFreePort, findFreePorts, isFreePort } from '@vlinderdas/local/free-port';
import { textIn } from '@vlinderdas/local/secret';
import { registerUser, unregisterUser } from '@vlinderdas/local/users';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'vlinderdas-exclusive-'));

afterAll(() => rmSync(folder, { recursive: true }));

describe('exclusive work', () => {
  it('runs one at a time for one path', async () => {
    let running = 0;
    let most = 0;
    const work = () =>
      exclusively(folder, async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setImmediate(resolve));
        running -= 1;
      });

    await Promise.all(Array.from({ length: 20 }, work));

    expect(most).toBe(1);
  });

  it('goes on after a failure, and hands the failure on', async () => {
    await expect(exclusively(folder, () => Promise.reject(new Error('no luck')))).rejects.toThrow('no luck');

    expect(await exclusively(folder, async () => 'next')).toBe('next');
  });

  it('is freed when its holder is killed', async () => {
    const holder = join(folder, 'holder.ts');
    writeFileSync(
      holder,
      `import { exclusively } from '${join(import.meta.dirname, '..', 'src', 'exclusive.ts')}';
       await exclusively('${folder}', async () => { process.send('held'); await new Promise(() => setInterval(() => {}, 1_000)); });`,
    );
    const child = fork(holder);
    await once(child, 'message');
    const waiting = exclusively(folder, async () => 'mine');

    child.kill('SIGKILL');

    expect(await waiting).toBe('mine');
  });
});

describe('users of a shared server', () => {
  it('counts the living only', () => {
    const users = join(folder, 'users');
    const [one, two] = [registerUser(users), registerUser(users)];
    writeFileSync(join(users, '999999-dead'), '999999 1');

    expect(unregisterUser(users, one)).toBe(false);
    expect(unregisterUser(users, two)).toBe(true);
  });
});

describe('ports and secrets', () => {
  it('moves on from a taken port', async () => {
    const taken = await findFreePort(57_400);
    const server = createServer().listen(taken, '127.0.0.1');
    await once(server, 'listening');

    expect(await isFreePort(taken)).toBe(false);
    expect(await findFreePort(taken)).toBeGreaterThan(taken);
    server.close();
  });

  it('finds free ports in a row, past a taken one', async () => {
    const first = await findFreePort(18_820);
    const server = createServer();
    await new Promise<void>((done) => server.listen(first + 1, '127.0.0.1', done));

    const found = await findFreePorts(first, 3);

    expect(found).toBeGreaterThan(first + 1);
    server.close();
  });

  it('keeps the first secret', () => {
    const path = join(folder, 'new', 'secret');

    expect(textIn(path, () => 'first')).toBe('first');
    expect(textIn(path, () => 'second')).toBe('first');
  });
});
