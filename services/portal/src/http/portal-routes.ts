/**
 * How a journey says what it serves. Sign-in, roles, token, CSRF, double submission, messages and error pages
 * are the same for all of them and live here; a handler gets a visit and returns what should be shown.
 */
import { createHash } from 'node:crypto';
import { type FormGuard, GUARD_FIELDS } from '@vlinderdas/design/form';
import { notice } from '@vlinderdas/design/notice';
import { renderPage } from '@vlinderdas/design/page';
import type { Clock } from '@vlinderdas/kernel/clock';
import { isUuid, type NewId } from '@vlinderdas/kernel/id';
import { forbidden, problem, unauthenticated } from '@vlinderdas/kernel/problem';
import type { Rol } from '@vlinderdas/vocabulary/roles';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { buildFrame, type FrameFiles } from '../frame/frame.ts';
import type { EventStreams } from '../live/event-stream.ts';
import { comesFromElsewhere, createCsrfToken, isCsrfToken } from '../session/csrf.ts';
import type { Messages } from '../session/messages.ts';
import { findSession, signedInPerson } from '../session/session.ts';
import type { TokenKeeper } from '../session/tokens.ts';
import { toCsv } from './csv.ts';
import type { FormOnce } from './form-once.ts';
import { toFormValues } from './form-values.ts';
import { isLocalPath, signInHref } from './local-path.ts';
import { NOT_A_VERSION } from './not-found.ts';
import { problemPage, toProblem } from './problem-page.ts';
import { readParts } from './sent-file.ts';
import type {
  Caller,
  PathParams,
  PortalPage,
  PortalReply,
  PublicVisit,
  Submission,
  Upload,
  Visit,
} from './visit.ts';

/** Who may come here: `everyone` who is signed in, or the holders of a role. */
type Access = 'everyone' | readonly Rol[];

type Handler<V> = (visit: V) => PortalReply | Promise<PortalReply>;

export interface PortalRoutes {
  /** A page without sign-in. */
  open<const Path extends string>(path: Path, handler: Handler<PublicVisit<Path>>): void;
  get<const Path extends string>(path: Path, access: Access, handler: Handler<Visit<Path>>): void;
  post<const Path extends string>(path: Path, access: Access, handler: Handler<Submission<Path>>): void;
  /** A form that sends a file along; nothing is read of it before it is known that the person may. */
  upload<const Path extends string>(path: Path, access: Access, handler: Handler<Upload<Path>>): void;
}

export interface PortalRouteDeps {
  files: FrameFiles;
  banner: string | null;
  sessionMinutes: number;
  clock: Clock;
  newId: NewId;
  tokens: TokenKeeper;
  messages: Messages;
  formOnce: FormOnce;
  streams: EventStreams;
  /** Headers of an answer that leaves the framework's hands. */
  streamHeaders: Readonly<Record<string, string>>;
}

/** As long as a mistake on a public page may live on in somebody's cache. */
const PUBLIC_FOR_MINUTES = 'public, max-age=300';

const formExpired = problem('formulier-verlopen', 403, 'Formulier verlopen', '');

export function createPortalRoutes(app: FastifyInstance, deps: PortalRouteDeps): PortalRoutes {
  const { clock, newId, tokens, messages } = deps;

  function guard(request: FastifyRequest): FormGuard {
    return { csrf: createCsrfToken(request.session.csrfSecret ?? ''), formId: newId() };
  }

  async function sendPage(
    request: FastifyRequest,
    reply: FastifyReply,
    content: PortalPage,
  ): Promise<FastifyReply> {
    const person = signedInPerson(request, clock.now());
    const said = person ? await messages.take(request.session.sessionId) : undefined;
    const frame = buildFrame({
      files: deps.files,
      banner: deps.banner,
      sessionMinutes: deps.sessionMinutes,
      path: request.url.split('?')[0] ?? '/',
      person: person && { details: person, guard: guard(request) },
    });
    const message = said ? notice({ kind: 'success', body: said, announce: true }) : content.message;
    const markup = renderPage(frame, message ? { ...content, message } : content);
    const status = content.status ?? 200;
    reply.type('text/html; charset=utf-8').header('vary', 'Cookie');
    if (!content.isPublic || person || status !== 200)
      return reply.code(status).header('cache-control', 'no-store').send(markup);
    const tag = `W/"${createHash('sha256').update(markup).digest('base64url').slice(0, 22)}"`;
    reply.header('cache-control', PUBLIC_FOR_MINUTES).header('etag', tag);
    return request.headers['if-none-match'] === tag ? reply.code(304).send() : reply.send(markup);
  }

  function callerOf(request: FastifyRequest): () => Promise<Caller> {
    const { sessionId } = request.session;
    return async () => ({
      credentials: { authorization: `Bearer ${await tokens.accessToken(sessionId)}` },
      correlationId: request.id,
      ...(request.traceparent && { traceparent: request.traceparent }),
    });
  }

  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    answer: PortalReply,
  ): Promise<FastifyReply> {
    switch (answer.kind) {
      case 'page':
        return sendPage(request, reply, answer.page);
      case 'redirect':
        if (answer.message) await messages.leave(request.session.sessionId, answer.message);
        return reply.redirect(isLocalPath(answer.to) ? answer.to : '/', 303);
      case 'fragment':
        return reply
          .header('cache-control', 'no-store')
          .type('text/html; charset=utf-8')
          .send(String(answer.html));
      case 'table':
        return reply
          .header('cache-control', 'no-store')
          .header('content-disposition', `attachment; filename="${answer.name}.csv"`)
          .type('text/csv; charset=utf-8')
          .send(toCsv(answer.table, deps.banner));
      case 'file':
        return reply
          .header('cache-control', 'no-store')
          .header('content-disposition', `attachment; filename="${answer.name}"`)
          .type(answer.mediaType)
          .send(answer.content);
      case 'stream': {
        const caller = callerOf(request);
        reply.hijack();
        deps.streams.open(reply.raw, {
          channel: answer.channel,
          current: async () => answer.current(await caller()),
          headers: deps.streamHeaders,
        });
        return reply;
      }
    }
  }

  function publicVisit(request: FastifyRequest): PublicVisit {
    return {
      person: signedInPerson(request, clock.now()),
      params: request.params as PathParams<string>,
      query: toFormValues(request.query),
      url: request.url,
      path: request.url.split('?')[0] ?? '/',
      now: clock.now(),
      correlationId: request.id,
    };
  }

  async function signedInVisit(request: FastifyRequest, access: Access): Promise<Visit> {
    const visit = publicVisit(request);
    const { person } = visit;
    if (!person) throw unauthenticated();
    if (access !== 'everyone' && !access.some((role) => person.roles.includes(role))) throw forbidden();
    return { ...visit, person, caller: await callerOf(request)(), guard: () => guard(request) };
  }

  function checkForm(
    request: FastifyRequest,
    body = request.body,
  ): { form: Submission['form']; formId: string } {
    const form = toFormValues(body);
    const secret = request.session.csrfSecret ?? '';
    if (comesFromElsewhere(request.headers) || !isCsrfToken(form.text(GUARD_FIELDS.csrf), secret))
      throw formExpired();
    const formId = form.text(GUARD_FIELDS.formId);
    if (!isUuid(formId)) throw formExpired();
    return { form, formId };
  }

  app.setErrorHandler(async (error, request, reply) => {
    const found = toProblem(error);
    const { status } = found.definition;
    if (status >= 500) request.log.error({ err: error });
    const isPageVisit =
      request.method === 'GET' && (request.headers['sec-fetch-dest'] ?? 'document') === 'document';
    if (status === 401) {
      if (findSession(request)?.person) await request.session.destroy().catch(() => undefined);
      if (isPageVisit) return reply.redirect(signInHref(request.url), 303);
    }
    const back = request.method === 'GET' ? request.url : pathOf(request.headers.referer);
    const content = problemPage(found, {
      correlationId: request.id,
      ...(status === 401 && { signInHref: signInHref(back) }),
    });
    return sendPage(request, reply, content);
  });

  return {
    open(path, handler) {
      app.get(besideApi(path), async (request, reply) =>
        send(request, reply, await handler(publicVisit(request) as PublicVisit<typeof path>)),
      );
    },
    get(path, access, handler) {
      app.get(besideApi(path), async (request, reply) =>
        send(request, reply, await handler((await signedInVisit(request, access)) as Visit<typeof path>)),
      );
    },
    post(path, access, handler) {
      app.post(besideApi(path), async (request, reply) => {
        if (!signedInPerson(request, clock.now())) throw unauthenticated();
        const sent = checkForm(request);
        const visit = await signedInVisit(request, access);
        const submission = { ...visit, ...sent } as Submission<typeof path>;
        const work = async () => handler(submission);
        return send(request, reply, await deps.formOnce(request.session.sessionId, sent.formId, work));
      });
    },
    upload(path, access, handler) {
      app.post(besideApi(path), async (request, reply) => {
        const visit = await signedInVisit(request, access);
        const { fields, file } = await readParts(request);
        const sent = checkForm(request, fields);
        const work = async () => handler({ ...visit, ...sent, file } as Upload<typeof path>);
        return send(request, reply, await deps.formOnce(request.session.sessionId, sent.formId, work));
      });
    },
  };
}

/** `/kandidaten/:kandidaatId` leaves `/kandidaten/v1` to the API that lives there. */
function besideApi(path: string): string {
  return path.replace(/^(\/[a-z-]+\/:\w+)/, `$1${NOT_A_VERSION}`);
}

function pathOf(referer: string | undefined): string {
  if (!referer || !URL.canParse(referer)) return '/';
  const { pathname, search } = new URL(referer);
  return `${pathname}${search}`;
}
