/** The portal: pages for people, on top of the APIs. It has no database; its sessions live in Redis. */
import compress from '@fastify/compress';
import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import { createOrganisationsClient } from '@vlinderdas/organisations-service/contract/organisations.client';
import type { ServiceDeps, ServiceModule } from '@vlinderdas/platform/module';
import type { PortalConfig } from './config.ts';
import { loadAssets, registerAssets } from './http/assets.ts';
import { createFormOnce } from './http/form-once.ts';
import { registerNotFound } from './http/not-found.ts';
import { createPortalRoutes } from './http/portal-routes.ts';
import { addSecurityHeaders, securityHeaders } from './http/security-headers.ts';
import { UPLOAD_LIMITS } from './http/sent-file.ts';
import type { Journey } from './journeys/journey.ts';
import { journeys } from './journeys/journeys.ts';
import { createEventStreams } from './live/event-stream.ts';
import { createLiveHub } from './live/live-hub.ts';
import { createMessages } from './session/messages.ts';
import { createSignIn } from './session/oidc.ts';
import { createSeal } from './session/seal.ts';
import { registerSession } from './session/session.ts';
import { registerSignIn } from './session/sign-in.routes.ts';
import { createTokenKeeper } from './session/tokens.ts';

const AUDIENCE = 'urn:vlinderdas:api';

/** @param served the journeys to serve; all there are unless a test brings its own */
export function createPortalModule(
  deps: ServiceDeps<PortalConfig>,
  served: readonly Journey[] = journeys,
): ServiceModule {
  const { config, redis, clock, newId, transport, issuer, publicUrl } = deps;
  const secret = config.PORTAL_SESSION_SECRET;
  const secure = config.PORTAL_SECURE_COOKIES;
  const organisations = createOrganisationsClient(transport);
  const assets = loadAssets();
  const headers = securityHeaders({ issuer, secure });
  const hub = createLiveHub(deps.subscriber);
  const streams = createEventStreams(hub);
  const signIn = createSignIn({
    issuer,
    issuerUrl: config.PORTAL_ISSUER_URL,
    clientId: config.PORTAL_CLIENT_ID,
    clientSecret: config.PORTAL_CLIENT_SECRET,
    publicUrl,
    audience: AUDIENCE,
  });
  const tokens = createTokenKeeper({
    redis,
    signIn,
    seal: createSeal(secret, 'tokens'),
    clock,
    seconds: config.PORTAL_SESSION_MINUTES * 60,
  });

  return {
    name: 'portal',
    basePath: '',
    async routes(app) {
      addSecurityHeaders(app, headers);
      await app.register(compress, { threshold: 1_024 });
      registerAssets(app, assets);
      await app.register(async (pages) => {
        await pages.register(formbody);
        await pages.register(multipart, { limits: UPLOAD_LIMITS });
        await registerSession(pages, redis, config);
        const routes = createPortalRoutes(pages, {
          files: assets.frame,
          banner: config.PORTAL_BANNER ?? null,
          sessionMinutes: config.PORTAL_SESSION_MINUTES,
          clock,
          newId,
          tokens,
          messages: createMessages(redis),
          formOnce: createFormOnce(redis),
          streams,
          streamHeaders: headers,
        });
        registerSignIn(pages, {
          signIn,
          tokens,
          seal: createSeal(secret, 'sign-in'),
          clock,
          secure,
          async nameOrganisation(organisatieId, accessToken, correlationId) {
            const caller = { credentials: { authorization: `Bearer ${accessToken}` }, correlationId };
            const found = await organisations
              .getOrganisation(caller, { params: { organisatieId } })
              .catch(() => undefined);
            return found?.body.naam ?? '';
          },
          onFailure: (request, err) => request.log.warn({ err }, 'sign-in failed'),
        });
        for (const journey of served) journey({ routes, transport, clock, newId, publicUrl });
        registerNotFound(pages);
      });
      app.addHook('preClose', async () => streams.close());
    },
    consumers: [],
    scans: [],
    async close() {
      hub.close();
    },
  };
}
