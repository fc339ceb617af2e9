/**
 * Binds the operations of a contract to handlers: authentication, validation of everything at once, headers of
 * the national API rules, 405 with Allow, and the OpenAPI document, all from the same data.
 */
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import {
  type FieldError,
  invalidInput,
  preconditionFailed,
  unauthenticated,
} from '@vlinderdas/kernel/problem';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { PURPOSE_TOKEN_HEADER } from '../auth/purpose-token.ts';
import type { Call } from './call.ts';
import type { OperationInput, OperationOutput, OperationShape } from './contract.ts';
import { type ApiDocument, documentSchema, registerDocument } from './openapi.ts';
import { methodNotAllowed, wrongMediaType } from './problem-reply.ts';
import { parseRequest } from './validation.ts';

export type { ApiDocument } from './openapi.ts';

/** What a handler answers. */
export interface Answer<Body> {
  body: Body;
  /** Becomes `ETag: "<revision>"`. */
  revision?: number;
  /** Path from the origin, for a created resource. */
  location?: string;
}

export type Handler<T extends OperationShape> = (
  call: Call,
  input: OperationInput<T>,
  raw: { request: FastifyRequest; reply: FastifyReply },
) => Promise<Answer<OperationOutput<T>>>;

export type Handlers<Operations extends Record<string, OperationShape>> = {
  [Name in keyof Operations]: Handler<Operations[Name]>;
};

const ALL_METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

function headerErrors(operation: OperationShape, request: FastifyRequest): FieldError[] {
  const key = request.headers['idempotency-key'];
  if (!operation.idempotent) return [];
  if (key === undefined) {
    return [
      {
        pointer: '#/headers/Idempotency-Key',
        code: 'verplicht',
        detail: 'Stuur bij deze aanvraag een Idempotency-Key mee, bijvoorbeeld een UUID.',
      },
    ];
  }
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,255}$/.test(key)) {
    return [
      {
        pointer: '#/headers/Idempotency-Key',
        code: 'verkeerde-vorm',
        detail: 'Gebruik 1 tot 255 zichtbare tekens zonder spaties.',
      },
    ];
  }
  return [];
}

function revisionOf(header: string | undefined): number | undefined {
  if (header === undefined || header === '*') return undefined;
  const revision = /^"(\d{1,9})"$/.exec(header)?.[1];
  if (revision === undefined)
    throw preconditionFailed('If-Match moet de waarde van de laatste ETag zijn, bijvoorbeeld "3".');
  return Number(revision);
}

function callOf(operation: OperationShape, request: FastifyRequest): Call {
  const call: Call = { actor: request.actor, credentials: request.credentials, correlationId: request.id };
  if (request.traceparent) call.traceparent = request.traceparent;
  const key = request.headers['idempotency-key'];
  // Only where it is asked: a stored answer of a search would show persons again without a line in the log.
  if (typeof key === 'string' && operation.idempotent) {
    const hash = createHash('sha256')
      .update(`${operation.method} ${request.url}\n`)
      .update(JSON.stringify(request.body ?? null));
    call.idempotency = { key, requestHash: hash.digest('base64url') };
  }
  const purposeToken = request.headers[PURPOSE_TOKEN_HEADER];
  if (operation.purposeBound && typeof purposeToken === 'string') call.purposeToken = purposeToken;
  if (operation.conditional) {
    const revision = revisionOf(request.headers['if-match']);
    if (revision !== undefined) call.ifMatch = revision;
  }
  return call;
}

/** Lines are a stream and JSON is not: one in the place of the other would reach the handler unread. */
function requireMediaType(operation: OperationShape, body: unknown): void {
  const isStreamed = operation.bodyType === 'application/x-ndjson';
  if (!operation.body || isStreamed === body instanceof Readable) return;
  throw isStreamed
    ? wrongMediaType('Stuur regels JSON, met `Content-Type: application/x-ndjson`.')
    : wrongMediaType();
}

function toUrl(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1');
}

function bind(app: FastifyInstance, operation: OperationShape, handler: Handler<OperationShape>): void {
  const { params, query, body } = operation;
  const streamed = operation.bodyType === 'application/x-ndjson';
  app.route({
    method: operation.method,
    url: toUrl(operation.path),
    schema: documentSchema(operation),
    // Fastify would stop at the first part that fails; we answer all errors together.
    validatorCompiler: () => (value) => ({ value }),
    ...(operation.bodyLimit !== undefined && { bodyLimit: operation.bodyLimit }),
    config: { operation, ...(operation.unlimited && { rateLimit: false as const }) },
    handler: async (request, reply) => {
      if (operation.access !== 'public' && request.actor.kind === 'anonymous') throw unauthenticated();
      requireMediaType(operation, request.body);
      const errors = headerErrors(operation, request);
      let parsed: Record<'params' | 'query' | 'body', unknown>;
      try {
        parsed = parseRequest(
          { params, query, body: streamed ? undefined : body },
          { params: request.params, query: request.query, body: request.body },
        );
      } catch (error) {
        throw mergeErrors(error, errors);
      }
      if (errors.length > 0) throw invalidInput(undefined, { errors });
      const answer = await handler(callOf(operation, request), parsed as OperationInput<OperationShape>, {
        request,
        reply,
      });
      if (reply.sent) return reply;
      reply.code(operation.success.status);
      if (answer.revision !== undefined) reply.header('etag', `"${answer.revision}"`);
      if (answer.location !== undefined) reply.header('location', answer.location);
      return reply.send(operation.success.status === 204 ? undefined : answer.body);
    },
  });
}

function mergeErrors(error: unknown, more: readonly FieldError[]): unknown {
  const found = (error as { extensions?: { errors?: readonly FieldError[] } }).extensions?.errors;
  return found ? invalidInput(undefined, { errors: [...more, ...found] }) : error;
}

/**
 * Registers an API in the current (encapsulated) scope.
 * @param operations the contract; each needs a handler of the same name
 */
export async function registerApi<const Operations extends Record<string, OperationShape>>(
  app: FastifyInstance,
  document: ApiDocument,
  operations: Operations,
  handlers: Handlers<Operations>,
): Promise<void> {
  await registerDocument(app, document);
  app.addHook('onSend', async (_request, reply) => {
    reply.header('api-version', document.version);
  });
  app.addContentTypeParser('application/x-ndjson', (_request, payload, done) => done(null, payload));
  const methodsByPath = new Map<string, Set<string>>();
  for (const [name, operation] of Object.entries(operations) as [
    keyof Operations & string,
    OperationShape,
  ][]) {
    bind(app, operation, handlers[name] as unknown as Handler<OperationShape>);
    const shape = operation.path.replace(/\{\w+\}/g, '{}');
    methodsByPath.set(shape, (methodsByPath.get(shape) ?? new Set()).add(operation.method));
  }
  for (const [shape, methods] of methodsByPath) {
    const path =
      (Object.values(operations) as OperationShape[]).find(
        (operation) => operation.path.replace(/\{\w+\}/g, '{}') === shape,
      )?.path ?? '/';
    app.route({
      method: ALL_METHODS.filter((method) => !methods.has(method)),
      url: toUrl(path),
      schema: { hide: true },
      handler: (_request, reply) => {
        reply.header('allow', [...methods].join(', '));
        throw methodNotAllowed();
      },
    });
  }
}
