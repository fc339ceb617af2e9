/**
 * The client of a contract: the same operation data that make the route make the call. The transport decides
 * whether it stays in the process (`inject`) or crosses HTTP; the caller's own credentials go along, so that
 * the other service authorises the person and not its neighbour.
 */
import { Problem, type ProblemExtensions } from '@vlinderdas/kernel/problem';
import { PURPOSE_TOKEN_HEADER } from '../auth/purpose-token.ts';
import type { Call } from './call.ts';
import type { OperationOutput, OperationRequest, OperationShape } from './contract.ts';

export interface TransportRequest {
  method: string;
  /** Path with query, from the origin: `/vacatures/v1/vacatures?aantal=10`. */
  url: string;
  headers: Record<string, string>;
  body?: string;
}

export interface TransportResponse {
  status: number;
  headers: Record<string, string>;
  body: string;
}

export interface Transport {
  request(request: TransportRequest): Promise<TransportResponse>;
}

type AnyRequest = { params?: Record<string, unknown>; query?: Record<string, unknown>; body?: unknown };

export interface ClientAnswer<Body> {
  body: Body;
  /** From `ETag`. */
  revision: number | undefined;
  location: string | undefined;
}

export type ContractClient<Operations extends Record<string, OperationShape>> = {
  [Name in keyof Operations]: (
    call: Pick<Call, 'credentials' | 'correlationId' | 'traceparent' | 'ifMatch' | 'purposeToken'> & {
      idempotencyKey?: string;
    },
    request: OperationRequest<Operations[Name]>,
  ) => Promise<ClientAnswer<OperationOutput<Operations[Name]>>>;
};

/** Fills a path template and adds the query; arrays repeat the key, absent values are left out. */
export function urlOf(basePath: string, path: string, request: AnyRequest): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(request.params?.[name])),
  );
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(request.query ?? {})) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined && item !== null && item !== '') query.append(name, String(item));
    }
  }
  const search = query.toString();
  return `${basePath}${filled}${search ? `?${search}` : ''}`;
}

function toProblem(status: number, body: string): Problem {
  try {
    const {
      type,
      title,
      detail,
      status: _status,
      instance: _instance,
      ...rest
    } = JSON.parse(body) as Record<string, unknown>;
    const slug =
      String(type ?? '')
        .split('/')
        .pop() || 'onbekende-fout';
    return new Problem(
      { slug, status, title: String(title ?? '') },
      String(detail ?? ''),
      rest as ProblemExtensions,
    );
  } catch {
    return new Problem(
      { slug: 'onbekende-fout', status, title: 'Onbekende fout' },
      'De dienst gaf geen leesbaar antwoord.',
    );
  }
}

/**
 * @param basePath of the service: `/vacatures/v1`
 * @returns one function per operation; anything but a 2xx becomes the Problem that the service sent
 */
export function createContractClient<const Operations extends Record<string, OperationShape>>(
  basePath: string,
  operations: Operations,
  transport: Transport,
): ContractClient<Operations> {
  const call =
    (shape: OperationShape) =>
    async (caller: Parameters<ContractClient<Operations>[keyof Operations]>[0], request: AnyRequest) => {
      const { credentials, correlationId, traceparent, ifMatch, idempotencyKey, purposeToken } = caller;
      const headers: Record<string, string> = { accept: 'application/json', 'x-request-id': correlationId };
      if (credentials.authorization) headers.authorization = credentials.authorization;
      if (credentials.apiKey) headers['x-api-key'] = credentials.apiKey;
      if (traceparent) headers.traceparent = traceparent;
      if (ifMatch !== undefined) headers['if-match'] = `"${ifMatch}"`;
      if (idempotencyKey) headers['idempotency-key'] = idempotencyKey;
      if (purposeToken && shape.purposeBound) headers[PURPOSE_TOKEN_HEADER] = purposeToken;
      const hasBody = request.body !== undefined;
      if (hasBody) headers['content-type'] = shape.bodyType ?? 'application/json';
      const response = await transport.request({
        method: shape.method,
        url: urlOf(basePath, shape.path, request),
        headers,
        ...(hasBody && {
          body: typeof request.body === 'string' ? request.body : JSON.stringify(request.body),
        }),
      });
      if (response.status < 200 || response.status > 299) throw toProblem(response.status, response.body);
      const etag = /^(?:W\/)?"(\d+)"$/.exec(response.headers.etag ?? '')?.[1];
      return {
        body: response.body ? JSON.parse(response.body) : undefined,
        revision: etag === undefined ? undefined : Number(etag),
        location: response.headers.location,
      };
    };
  return Object.fromEntries(
    Object.entries(operations).map(([name, shape]) => [name, call(shape)]),
  ) as unknown as ContractClient<Operations>;
}
