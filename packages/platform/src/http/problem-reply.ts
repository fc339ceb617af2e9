/** The one place where an error becomes an answer: problem+json for every 4xx and 5xx (RFC 9457). */
import {
  invalidInput,
  notFound,
  Problem,
  type ProblemType,
  problem,
  tooManyRequests,
} from '@vlinderdas/kernel/problem';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';

export const methodNotAllowed = problem(
  'methode-niet-toegestaan',
  405,
  'Methode niet toegestaan',
  'Dit adres kent deze methode niet. In `Allow` staat wat wel kan.',
);
export const bodyTooLarge = problem(
  'te-groot',
  413,
  'De aanvraag is te groot',
  'De aanvraag is groter dan toegestaan.',
);
export const wrongMediaType = problem(
  'verkeerd-bestandstype',
  415,
  'Verkeerd soort inhoud',
  'Stuur de inhoud als JSON, met `Content-Type: application/json`.',
);
export const malformedJson = problem(
  'onleesbare-json',
  400,
  'De JSON is niet leesbaar',
  'De inhoud is geen geldige JSON.',
);
export const internalError = problem(
  'interne-fout',
  500,
  'Er ging iets mis',
  'Er ging iets mis aan onze kant. Uw gegevens zijn niet opgeslagen. Probeer het later opnieuw.',
);
export const unavailable = problem(
  'niet-beschikbaar',
  503,
  'Tijdelijk niet beschikbaar',
  'De dienst is even niet beschikbaar. Probeer het over een minuut opnieuw.',
);

const BY_STATUS: Record<number, ProblemType> = {
  400: invalidInput,
  404: notFound,
  413: bodyTooLarge,
  415: wrongMediaType,
  429: tooManyRequests,
  503: unavailable,
};

const CONNECTION_LOST = /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EPIPE|57P0[123]|53300|08\w{3})$/;

function causes(error: unknown): unknown[] {
  const chain: unknown[] = [];
  for (let current = error; current instanceof Error && chain.length < 10; current = current.cause)
    chain.push(current);
  return chain;
}

/** A database or peer that does not answer is 503 and may be retried; a bug is 500. */
function isUnavailable(error: unknown): boolean {
  return causes(error).some((cause) => {
    const { code, message } = cause as { code?: unknown; message: string };
    return (
      (typeof code === 'string' && CONNECTION_LOST.test(code)) ||
      /Connection terminated|timeout exceeded when trying to connect/.test(message)
    );
  });
}

/** Turns whatever was thrown into the problem that the caller may see. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const { code, statusCode } = error as FastifyError;
  if (
    code === 'FST_ERR_CTP_INVALID_JSON_BODY' ||
    code === 'FST_ERR_CTP_EMPTY_JSON_BODY' ||
    error instanceof SyntaxError
  )
    return malformedJson();
  if (isUnavailable(error)) return unavailable();
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return (BY_STATUS[statusCode] ?? invalidInput)();
  return internalError();
}

/** The wire form. `type` is a path on our own origin that leads to a page about the problem. */
export function problemBody(found: Problem, correlationId: string) {
  const { slug, status, title } = found.definition;
  return {
    type: `/problemen/${slug}`,
    title,
    status,
    detail: found.detail,
    instance: `urn:uuid:${correlationId}`,
    ...found.extensions,
  };
}

export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const found = toProblem(error);
  const { status } = found.definition;
  if (status >= 500) request.log.error({ err: error }, 'request failed');
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  if (status === 503) reply.header('retry-after', '30');
  return reply
    .code(status)
    .type('application/problem+json; charset=utf-8')
    .serializer(JSON.stringify)
    .send(problemBody(found, request.id));
}
