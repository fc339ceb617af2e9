/**
 * One origin before services that run each in their own process, as a reverse proxy does in production. Made from the
 * same route table as the services themselves; for tests only.
 */
import httpProxy from '@fastify/http-proxy';
import Fastify, { type FastifyInstance } from 'fastify';

export interface ProxyOptions {
  /** Base path to address: `/vacatures/v1` to `http://127.0.0.1:9001`. The empty path takes all else. */
  routes: Readonly<Record<string, string>>;
  /** Every process, asked whether it is ready. */
  processes: readonly string[];
  /** What is mounted on the same origin besides: the identity provider. */
  plugins?: readonly ((app: FastifyInstance) => Promise<void>)[];
}

/** Build it, then `listen`. Bodies and event streams pass through as they come. */
export async function createProxy(options: ProxyOptions): Promise<FastifyInstance> {
  const app = Fastify({ forceCloseConnections: true });
  for (const plugin of options.plugins ?? []) await plugin(app);
  app.get('/health/ready', async (_request, reply) => {
    const states = await Promise.all(options.processes.map(isReady));
    const ready = states.every(Boolean);
    const checks = Object.fromEntries(
      options.processes.map((address, index) => [address, states[index] ? 'ok' : 'down']),
    );
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ok' : 'down', checks });
  });
  for (const [prefix, upstream] of Object.entries(options.routes)) {
    await app.register(httpProxy, {
      upstream,
      prefix,
      rewritePrefix: prefix,
      // A live page listens for as long as it is open.
      undici: { bodyTimeout: 0, headersTimeout: 60_000 },
      replyOptions: {
        rewriteRequestHeaders: (request, headers) => ({
          ...headers,
          host: request.headers.host,
          'x-forwarded-for': request.socket.remoteAddress,
          'x-forwarded-proto': 'http',
        }),
      },
    });
  }
  return app;
}

async function isReady(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/health/ready`)).ok;
  } catch {
    return false;
  }
}
