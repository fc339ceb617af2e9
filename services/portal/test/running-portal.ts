/** The whole portal on a port of its own, with an issuer beside it and services that the test plays. */
import { type Clock, systemClock } from '@vlinderdas/kernel/clock';
import { newId } from '@vlinderdas/kernel/id';
import type { TransportRequest, TransportResponse } from '@vlinderdas/platform/http/client';
import { createServer } from '@vlinderdas/platform/http/server';
import type { ServiceDeps } from '@vlinderdas/platform/module';
import type { FastifyInstance } from 'fastify';
import { Redis } from 'ioredis';
import { pino } from 'pino';
import type { PortalConfig } from '../src/config.ts';
import type { Journey } from '../src/journeys/journey.ts';
import { createPortalModule } from '../src/module.ts';
import { createTestIssuer, type IssuerPerson, type TestIssuer } from './issuer.ts';

export type PlayedService = (request: TransportRequest) => TransportResponse | Promise<TransportResponse>;

export interface RunningPortal {
  app: FastifyInstance;
  url: string;
  issuer: TestIssuer;
  redis: Redis;
  /** What the portal asked of the services. */
  calls: TransportRequest[];
  close(): Promise<void>;
}

export interface PortalOptions {
  redisUrl: string;
  person: IssuerPerson;
  service?: PlayedService;
  clock?: Clock;
  port?: number;
  config?: Partial<PortalConfig>;
  journeys?: readonly Journey[];
}

export function json(body: unknown, status = 200): TransportResponse {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

export async function startPortal(options: PortalOptions): Promise<RunningPortal> {
  const log = pino({ level: 'silent' });
  const app = createServer({ log, trustProxy: false });
  const redis = new Redis(options.redisUrl, { enableOfflineQueue: true, maxRetriesPerRequest: 1 });
  redis.on('error', () => undefined);
  const calls: TransportRequest[] = [];
  const port = options.port ?? (await freePort());
  const url = `http://localhost:${port}`;
  const issuer = await createTestIssuer(`${url}/oidc`, options.person);
  const deps = {
    config: {
      PORTAL_SESSION_SECRET: 'a-secret-of-the-portal-in-tests-only',
      PORTAL_SECURE_COOKIES: false,
      PORTAL_SESSION_MINUTES: 120,
      PORTAL_CLIENT_ID: 'portal',
      PORTAL_BANNER: 'Voorbeeldregio, alle cijfers en besluiten verzonnen',
      ...options.config,
    },
    redis,
    subscriber: () => {
      const subscriber = new Redis(options.redisUrl, { maxRetriesPerRequest: null });
      subscriber.on('error', () => undefined);
      return subscriber;
    },
    clock: options.clock ?? systemClock,
    newId,
    log,
    transport: {
      async request(request: TransportRequest) {
        calls.push(request);
        return options.service?.(request) ?? json({}, 404);
      },
    },
    publicUrl: url,
    issuer: `${url}/oidc`,
  } as unknown as ServiceDeps<PortalConfig>;
  const module = createPortalModule(deps, options.journeys);
  await issuer.mount(app);
  await app.register((scope) => module.routes(scope));
  await app.listen({ port, host: 'localhost' });
  return {
    app,
    url,
    issuer,
    redis,
    calls,
    async close() {
      const closing = app.close();
      // A client may have opened a connection ahead of a request that never comes.
      app.server.closeAllConnections();
      await closing;
      await module.close?.();
      redis.disconnect();
    },
  };
}

async function freePort(): Promise<number> {
  const { createServer: createSocket } = await import('node:net');
  return new Promise((resolve, reject) => {
    const socket = createSocket();
    socket.once('error', reject);
    socket.listen(0, 'localhost', () => {
      const address = socket.address();
      socket.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

export interface Visited {
  status: number;
  headers: Headers;
  text: string;
  /** Path and query of the page that was reached. */
  path: string;
}

/** A browser without script: keeps cookies, follows redirects, reads forms. */
export function createVisitor(url: string) {
  const jar = new Map<string, string>();

  /** One request, no redirect followed. */
  async function send(path: string, init: RequestInit = {}): Promise<Visited> {
    const at = new URL(path, url);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(at, {
      ...init,
      redirect: 'manual',
      headers: { cookie, ...(init.headers as Record<string, string>) },
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...rest] = line.split(';');
      const [name = ''] = pair.split('=', 1);
      if (rest.some((part) => /^\s*(max-age=0|expires=thu, 01 jan 1970)/i.test(part))) jar.delete(name);
      else jar.set(name, pair.slice(name.length + 1));
    }
    const { status, headers } = response;
    return { status, headers, text: await response.text(), path: `${at.pathname}${at.search}` };
  }

  async function visit(path: string, init?: RequestInit): Promise<Visited> {
    let answer = await send(path, init);
    for (let hops = 0; hops < 10 && answer.status >= 300 && answer.status < 400; hops += 1) {
      answer = await send(answer.headers.get('location') ?? '/');
    }
    return answer;
  }

  function form(fields: Record<string, string>, headers: Record<string, string> = {}): RequestInit {
    return {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams(fields).toString(),
    };
  }

  return {
    jar,
    send,
    visit,
    /** Sends a form and follows where it leads. */
    submit: (path: string, fields: Record<string, string>, headers?: Record<string, string>) =>
      visit(path, form(fields, headers)),
    /** Sends a form and looks at the answer itself. */
    post: (path: string, fields: Record<string, string>) => send(path, form(fields)),
    /** The hidden fields of the last form on a page; the first is the one that signs out. */
    guardOf(text: string): Record<string, string> {
      const hidden = [...text.matchAll(/<input type="hidden" name="(_[^"]+)" value="([^"]*)"/g)];
      return Object.fromEntries(hidden.slice(-2).map(([, name = '', value = '']) => [name, value]));
    },
  };
}

/** Signs in as the person of the issuer, on the way to this page. */
export async function openSignedIn(portal: Pick<RunningPortal, 'url'>, path: string) {
  const visitor = createVisitor(portal.url);
  const shown = await visitor.visit(`/aanmelden?naar=${encodeURIComponent(path)}`);
  return { visitor, shown };
}

/** The hidden fields of the form that goes to this address. */
export function hiddenFieldsOf(text: string, action: string): Record<string, string> {
  const form = text.split('<form').find((part) => part.includes(`action="${action}"`)) ?? '';
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  return Object.fromEntries(
    hidden.map(([, name = '', value = '']) => [name, value.replaceAll('&quot;', '"')]),
  );
}
