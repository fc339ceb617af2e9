/**
 * Who is signed in. The session is written once, at sign-in, and never changed: what does change (tokens,
 * messages) has a key of its own, so that two requests at the same time cannot undo each other. Losing Redis
 * logs people out and nothing more.
 */
import { createHash, randomBytes } from 'node:crypto';
import cookie from '@fastify/cookie';
import fastifySession from '@fastify/session';
import type { FastifyInstance, FastifyRequest, Session } from 'fastify';
import type { Redis } from 'ioredis';
import type { PortalConfig } from '../config.ts';
import { createSeal } from './seal.ts';

export interface SignedInPerson {
  subject: string;
  name: string;
  regionId: string;
  organisationId: string;
  /** Empty when the issuer does not tell. */
  organisationName: string;
  roles: readonly string[];
}

declare module 'fastify' {
  interface Session {
    person?: SignedInPerson;
    csrfSecret?: string;
    /** Milliseconds since the epoch. */
    signedInAt?: number;
  }
}

const LONGEST_SESSION_MS = 12 * 3_600_000;

/** The key of a session in Redis: reading Redis does not give anyone a session. */
export function sessionKey(sessionId: string, kind: 'session' | 'tokens' | 'message'): string {
  return `portal:${kind}:${createHash('sha256').update(sessionId).digest('base64url')}`;
}

/** Reads, writes and forgets sessions; each is sealed. */
function createSessionStore(redis: Redis, config: PortalConfig) {
  const seal = createSeal(config.PORTAL_SESSION_SECRET, 'session');
  const seconds = config.PORTAL_SESSION_MINUTES * 60;
  return {
    get(sessionId: string, done: (error: unknown, session?: Session | null) => void) {
      redis.get(sessionKey(sessionId, 'session')).then(
        (sealed) => done(null, sealed ? ((seal.open(sealed) as Session | undefined) ?? null) : null),
        (error) => done(error),
      );
    },
    set(sessionId: string, session: Session, done: (error?: unknown) => void) {
      const { person, csrfSecret, signedInAt, cookie: options } = session;
      redis
        .set(
          sessionKey(sessionId, 'session'),
          seal.close({ person, csrfSecret, signedInAt, cookie: options }),
          'EX',
          seconds,
        )
        .then(
          () => done(),
          (error) => done(error),
        );
    },
    destroy(sessionId: string, done: (error?: unknown) => void) {
      const keys = (['session', 'tokens', 'message'] as const).map((kind) => sessionKey(sessionId, kind));
      redis.del(...keys).then(
        () => done(),
        (error) => done(error),
      );
    },
  };
}

export function cookieName(name: string, secure: boolean): string {
  return secure ? `__Host-${name}` : name;
}

export async function registerSession(
  app: FastifyInstance,
  redis: Redis,
  config: PortalConfig,
): Promise<void> {
  const secure = config.PORTAL_SECURE_COOKIES;
  await app.register(cookie);
  await app.register(fastifySession, {
    secret: config.PORTAL_SESSION_SECRET,
    cookieName: cookieName('vlinderdas', secure),
    cookie: {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure,
      maxAge: config.PORTAL_SESSION_MINUTES * 60_000,
    },
    store: createSessionStore(redis, config),
    saveUninitialized: false,
    rolling: true,
  });
}

/** Starts a new session under a new id, so that an id from before sign-in is worth nothing. */
export async function startSession(
  request: FastifyRequest,
  person: SignedInPerson,
  now: Date,
): Promise<void> {
  await request.session.regenerate();
  request.session.person = person;
  request.session.csrfSecret = randomBytes(32).toString('base64url');
  request.session.signedInAt = now.getTime();
  await request.session.save();
}

/** There is none outside the pages, and none after it was destroyed. */
export function findSession(request: FastifyRequest): FastifyRequest['session'] | undefined {
  const session = request.session as FastifyRequest['session'] | null | undefined;
  return session?.sessionId ? session : undefined;
}

/** The person of a session that is still good. */
export function signedInPerson(request: FastifyRequest, now: Date): SignedInPerson | undefined {
  const { person, signedInAt } = findSession(request) ?? {};
  if (!person || signedInAt === undefined || now.getTime() - signedInAt > LONGEST_SESSION_MS)
    return undefined;
  return person;
}
