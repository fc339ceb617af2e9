import { createServer } from 'node:net';

/** Whether this process could listen on the port now. An address that the machine does not have is in nobody's way. */
export function isFreePort(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code !== 'EADDRINUSE' && error.code !== 'EACCES');
    });
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/**
 * The first port from `first` upwards that is free on all these addresses.
 * @throws Error when two hundred in a row are taken
 */
export async function findFreePort(first: number, hosts: readonly string[] = ['127.0.0.1']): Promise<number> {
  for (let port = first; port < first + 200; port += 1) {
    const free = await Promise.all(hosts.map((host) => isFreePort(port, host)));
    if (free.every(Boolean)) return port;
  }
  throw new Error(`Geen vrije poort gevonden tussen ${first} en ${first + 199}.`);
}

/**
 * The first of `count` free ports in a row, on this machine only.
 * @throws Error when there are none within two hundred
 */
export async function findFreePorts(first: number, count: number): Promise<number> {
  let start = first;
  for (let port = first; port < start + count; port += 1) {
    if (start > first + 200) throw new Error(`Geen ${count} vrije poorten gevonden vanaf ${first}.`);
    if (!((await isFreePort(port)) && (await isFreePort(port, '::1')))) start = port + 1;
  }
  return start;
}
