/**
 * One process at a time, by the name of a folder. The lock is a socket in Linux' abstract namespace: the kernel
 * frees it when its holder dies, so there is no stale lock file to judge after a `kill -9`.
 */
import { createHash } from 'node:crypto';
import { connect, createServer, type Server } from 'node:net';
import { resolve } from 'node:path';

/** Runs `work` while no other process runs work for this path; waits for its turn. */
export async function exclusively<T>(path: string, work: () => Promise<T>): Promise<T> {
  const name = `\0vlinderdas-${createHash('sha256').update(resolve(path)).digest('hex').slice(0, 32)}`;
  const server = await take(name);
  try {
    return await work();
  } finally {
    await new Promise((done) => server.close(done));
  }
}

async function take(name: string): Promise<Server> {
  for (;;) {
    const server = await listen(name);
    if (server) return server;
    await untilFree(name);
  }
}

function listen(name: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const waiting = new Set<{ destroy(): void }>();
    const server = createServer((socket) => {
      waiting.add(socket);
      socket.on('error', () => {}).on('close', () => waiting.delete(socket));
    });
    // Whoever waits is connected to us; let them go when we are done, or `close` would never end.
    const close = server.close.bind(server);
    server.close = (callback) => {
      close(callback);
      for (const socket of waiting) socket.destroy();
      return server;
    };
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    });
    server.listen(name, () => resolve(server));
  });
}

function untilFree(name: string): Promise<void> {
  return new Promise((resolve) => {
    connect(name)
      .on('error', () => {})
      .on('close', () => resolve())
      .resume();
  });
}
