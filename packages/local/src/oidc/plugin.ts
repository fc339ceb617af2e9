/** Mounts the identity provider below the path of its issuer, on the origin of the services. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type Provider from 'oidc-provider';
import { errors } from 'oidc-provider';
import { accountIdOf } from './account.ts';
import { contentSecurityPolicy, errorPage, signInPage } from './pages.ts';
import { createOidcProvider, formTargets, type OidcOptions } from './provider.ts';

const LARGEST_FORM = 10_000;

/** @example extraPlugins: [createOidcPlugin({ issuer: 'http://localhost:8080/oidc', ... })] */
export function createOidcPlugin(options: OidcOptions): (app: FastifyInstance) => Promise<void> {
  const mount = new URL(options.issuer).pathname;
  return async (app) => {
    const provider = createOidcProvider(options);
    provider.on('server_error', (_ctx, err) => app.log.error({ err }, 'identity provider failed'));
    const library = provider.callback();
    await app.register(
      async (scope) => {
        // The library reads request bodies itself.
        scope.removeAllContentTypeParsers();
        scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
        scope.all('/*', { schema: { hide: true } }, async (request, reply) => {
          reply.hijack();
          const { raw } = request;
          // So a mounted handler learns its own path from a framework that is not Koa.
          Object.assign(raw, { originalUrl: raw.url });
          raw.url = raw.url?.slice(mount.length) || '/';
          if (raw.url.startsWith('/interactie/')) await interact(provider, options, raw, reply.raw, app.log);
          else await library(raw, reply.raw);
        });
      },
      { prefix: mount },
    );
  };
}

/** The one question there is: who are you? */
async function interact(
  provider: Provider,
  options: OidcOptions,
  request: IncomingMessage,
  response: ServerResponse,
  log: FastifyBaseLogger,
) {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('cache-control', 'no-store');
  response.setHeader('content-security-policy', contentSecurityPolicy(formTargets(options)));
  response.setHeader('x-content-type-options', 'nosniff');
  try {
    const { uid } = await provider.interactionDetails(request, response);
    const persons = await options.accounts.findPersons();
    const chosen = request.method === 'POST' ? (await readForm(request)).get('persoon') : undefined;
    const person = persons.find((known) => accountIdOf(known) === chosen);
    if (person) {
      await provider.interactionFinished(request, response, {
        login: { accountId: accountIdOf(person), remember: true },
      });
    } else {
      response.end(signInPage(`${new URL(options.issuer).pathname}/interactie/${uid}`, persons));
    }
  } catch (error) {
    const known = error instanceof errors.OIDCProviderError ? error : undefined;
    if (!known) log.error({ err: error }, 'sign-in page failed');
    // Known ones are mostly a page that was left open too long, or opened twice.
    response.statusCode = known?.statusCode ?? 500;
    response.end(errorPage(known?.error ?? 'server_error'));
  }
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) {
    text += chunk;
    if (text.length > LARGEST_FORM) throw new errors.InvalidRequest('the form is too large');
  }
  return new URLSearchParams(text);
}
