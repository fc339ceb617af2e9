import { createServer } from 'node:net';

/** Whether this process could listen on the port now. */
export function isFreePort(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/**
 * The first free port from `first` upwards.
 * @throws Error when two hundred in a row are taken
 */
export async function findFreePort(first: number, host?: string): Promise<number> {
  for (let port = first; port < first + 200; port += 1) {
    if (await isFreePort(port, host)) return port;
  }
  throw new Error(`Geen vrije poort gevonden tussen ${first} en ${first + 199}.`);
}
