/** The way in and out. What must survive the trip to the issuer travels in a sealed cookie, one per attempt. */
import type { CookieSerializeOptions } from '@fastify/cookie';
import { GUARD_FIELDS } from '@vlinderdas/design/form';
import type { Clock } from '@vlinderdas/kernel/clock';
import { problem } from '@vlinderdas/kernel/problem';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { toFormValues } from '../http/form-values.ts';
import { isLocalPath } from '../http/local-path.ts';
import { comesFromElsewhere, isCsrfToken } from './csrf.ts';
import { CALLBACK_PATH, type SignIn, type SignInAttempt } from './oidc.ts';
import type { Seal } from './seal.ts';
import { cookieName, startSession } from './session.ts';
import type { TokenKeeper } from './tokens.ts';

export interface SignInRouteDeps {
  signIn: SignIn;
  tokens: TokenKeeper;
  seal: Seal;
  clock: Clock;
  secure: boolean;
  /** The name of the person's organisation; empty when it cannot be found now. */
  nameOrganisation(organisationId: string, accessToken: string, correlationId: string): Promise<string>;
  onFailure(request: FastifyRequest, error: unknown): void;
}

const signInFailed = problem('aanmelden-mislukt', 400, 'Aanmelden is niet gelukt', '');

const ATTEMPT_SECONDS = 900;

export function registerSignIn(app: FastifyInstance, deps: SignInRouteDeps): void {
  const { signIn, tokens, seal, clock, secure } = deps;
  const cookieOptions: CookieSerializeOptions = {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: ATTEMPT_SECONDS,
  };
  const attemptCookie = (state: string) => cookieName(`aanmelden-${state.slice(0, 8)}`, secure);

  app.get<{ Querystring: { naar?: unknown; opnieuw?: unknown } }>('/aanmelden', async (request, reply) => {
    const { naar, opnieuw } = request.query;
    const { attempt, url } = await signIn.begin(
      typeof naar === 'string' && isLocalPath(naar) ? naar : '/vandaag',
      opnieuw === 'ja',
    );
    return reply
      .setCookie(attemptCookie(attempt.state), seal.close(attempt), cookieOptions)
      .header('cache-control', 'no-store')
      .redirect(url, 303);
  });

  app.get<{ Querystring: { state?: unknown } }>(CALLBACK_PATH, async (request, reply) => {
    const { state } = request.query;
    const name = attemptCookie(typeof state === 'string' ? state : '');
    const attempt = seal.open(request.cookies[name] ?? '') as SignInAttempt | undefined;
    reply.clearCookie(name, cookieOptions).header('cache-control', 'no-store');
    if (!attempt) throw signInFailed();
    let found: Awaited<ReturnType<SignIn['finish']>>;
    try {
      found = await signIn.finish(request.url, attempt, clock.now());
    } catch (error) {
      deps.onFailure(request, error);
      throw signInFailed();
    }
    const { person, tokens: obtained } = found;
    const organisationName =
      person.organisationName ||
      (await deps.nameOrganisation(person.organisationId, obtained.access, request.id));
    await startSession(request, { ...person, organisationName }, clock.now());
    await tokens.store(request.session.sessionId, obtained);
    return reply.redirect(attempt.returnTo, 303);
  });

  app.post('/afmelden', async (request, reply) => {
    const token = toFormValues(request.body).text(GUARD_FIELDS.csrf);
    const { csrfSecret, sessionId } = request.session;
    if (!csrfSecret || comesFromElsewhere(request.headers) || !isCsrfToken(token, csrfSecret))
      return reply.redirect('/', 303);
    const known = await tokens.find(sessionId);
    await request.session.destroy();
    return reply.redirect(await signIn.signOutUrl(known), 303);
  });
}
