/**
 * Spreads GETs over copies of a service, and repeats one on the next copy when the first refuses the connection, drops
 * it or says 503: what a reverse proxy before several copies does.
 */
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Balancer {
  origin: string;
  close(): Promise<void>;
}

export async function startBalancer(addresses: readonly string[]): Promise<Balancer> {
  const agent = new Agent({ keepAlive: true });
  let turn = 0;

  function forward(incoming: IncomingMessage, outgoing: ServerResponse, copy: number, left: number): void {
    const target = new URL(incoming.url ?? '/', addresses[copy % addresses.length]);
    const again = () =>
      left > 0 ? forward(incoming, outgoing, copy + 1, left - 1) : outgoing.writeHead(502).end();
    const outbound = request(target, { agent, headers: incoming.headers }, (answer) => {
      if (answer.statusCode === 503) {
        answer.resume();
        again();
        return;
      }
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    outbound.once('error', () => (outgoing.headersSent ? outgoing.destroy() : again()));
    outbound.end();
  }

  const server = createServer((incoming, outgoing) => {
    turn += 1;
    forward(incoming, outgoing, turn, 2 * addresses.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      agent.destroy();
    },
  };
}
