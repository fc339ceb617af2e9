import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createProxy } from '@vlinderdas/local/proxy';
import type { FastifyInstance } from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';

const servers: Server[] = [];
let proxy: FastifyInstance | undefined;

afterEach(async () => {
  await proxy?.close();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function listen(handle: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(handle).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function proxyFor(routes: Record<string, string>): Promise<string> {
  proxy = await createProxy({ routes, processes: Object.values(routes) });
  return proxy.listen({ host: '127.0.0.1', port: 0 });
}

const sayPath = (name: string) => (request: IncomingMessage, response: ServerResponse) => {
  response.end(
    `${name} ${request.method} ${request.url} ${request.headers.host} ${request.headers['x-forwarded-for']}`,
  );
};

describe('one origin before many processes', () => {
  it('hands each base path to its process, and all else to the portal', async () => {
    const origin = await proxyFor({
      '/vacatures/v1': await listen(sayPath('vacancies')),
      '': await listen(sayPath('portal')),
    });
    const text = async (path: string) => (await fetch(`${origin}${path}`)).text();

    const host = new URL(origin).host;
    expect(await text('/vacatures/v1/vacatures?aantal=5')).toBe(
      `vacancies GET /vacatures/v1/vacatures?aantal=5 ${host} 127.0.0.1`,
    );
    expect(await text('/vandaag')).toBe(`portal GET /vandaag ${host} 127.0.0.1`);
  });

  it('passes bodies on as they are, also in a form it does not know', async () => {
    const upstream = await listen((request, response) => {
      response.setHeader('x-type', request.headers['content-type'] ?? '');
      request.pipe(response);
    });
    const origin = await proxyFor({ '/kandidaten/v1': upstream });

    const response = await fetch(`${origin}/kandidaten/v1/bulk`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson' },
      body: '{"a":1}\n{"b":2}\n',
    });

    expect(response.headers.get('x-type')).toBe('application/x-ndjson');
    expect(await response.text()).toBe('{"a":1}\n{"b":2}\n');
  });

  it('passes events on while the stream is open', async () => {
    const upstream = await listen((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: first\n\n');
    });
    const origin = await proxyFor({ '': upstream });

    const { body } = await fetch(`${origin}/live`);

    const chunk = await body?.getReader().read();
    expect(new TextDecoder().decode(chunk?.value)).toBe('data: first\n\n');
  });

  it('is ready when every process is', async () => {
    const healthy = await listen((_request, response) => response.end());
    const ill = await listen((_request, response) => response.writeHead(503).end());
    const origin = await proxyFor({ '/a': healthy, '/b': ill });

    const response = await fetch(`${origin}/health/ready`);

    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ status: 'down', checks: { [healthy]: 'ok', [ill]: 'down' } });
  });
});
