/** How a contract client reaches a service: inside this process by `inject`, elsewhere by HTTP. */
import type { FastifyInstance, InjectOptions } from 'fastify';
import type { Transport, TransportRequest, TransportResponse } from './client.ts';

const TIMEOUT_MS = 15_000;

function flatten(headers: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, String(value)]),
  );
}

export function injectTransport(app: FastifyInstance): Transport {
  return {
    async request({ method, url, headers, body }) {
      const response = await app.inject({
        method: method as NonNullable<InjectOptions['method']>,
        url,
        headers,
        ...(body !== undefined && { payload: body }),
      });
      return { status: response.statusCode, headers: flatten(response.headers), body: response.body };
    },
  };
}

/** @param origin of the installation, without a slash at the end */
export function httpTransport(origin: string): Transport {
  return {
    async request({ method, url, headers, body }: TransportRequest): Promise<TransportResponse> {
      const response = await fetch(`${origin}${url}`, {
        method,
        headers,
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
        ...(body !== undefined && { body }),
      });
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: await response.text(),
      };
    },
  };
}

/** Picks by base path: a service of this process is called inside it. */
export function routedTransport(
  local: ReadonlySet<string>,
  inside: Transport,
  outside: Transport,
): Transport {
  return {
    request(request) {
      const basePath = request.url.split('/').slice(0, 3).join('/');
      return (local.has(basePath) ? inside : outside).request(request);
    },
  };
}
