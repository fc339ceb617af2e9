/**
 * A contract is data: one operation says method, path, schemas, problems and who may call it. From the same
 * data come the route, the OpenAPI document, the typed client and the authorisation matrix test.
 */
import type { ProblemType } from '@vlinderdas/kernel/problem';
import { z } from 'zod';

/** How far a role reaches with an operation. A role that is not listed is refused. */
export type Reach =
  /** every resource of the own region */
  | 'region'
  /** resources of the actor's own organisation; others answer as if they did not exist */
  | 'organisation'
  /** resources of the actor's own person or case load */
  | 'own'
  /** no resource at stake (a list that shows what one may see, a look-up of public facts) */
  | 'any';

export type AccessTable = Readonly<Record<string, Reach>>;

export interface OperationShape {
  /** Unique within the API, Dutch lowerCamelCase: `vacatureToevoegen`. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the base path, OpenAPI form: `/vacatures/{vacatureId}`. */
  readonly path: `/${string}`;
  readonly summary: string;
  readonly description?: string;
  readonly tag: string;
  /** URN of the processing activity in the register: why this data is handled (PR2). */
  readonly purpose: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** Default `application/json`. A streamed body reaches the handler as `request.body` (a Readable). */
  readonly bodyType?: 'application/json' | 'application/x-ndjson';
  /** Default 1 MB. */
  readonly bodyLimit?: number;
  readonly success: {
    readonly status: 200 | 201 | 202 | 204;
    readonly description: string;
    readonly schema?: z.ZodType;
  };
  readonly problems: readonly ProblemType[];
  /** `public` needs no sign-in; else the table of roles. */
  readonly access: AccessTable | 'public';
  /** Scope that an API key or a source system needs. Without it machines are refused. */
  readonly scope?: string;
  /** Every POST that creates: the caller must send `Idempotency-Key`. */
  readonly idempotent?: boolean;
  /** Exempt from the rate limit: called by our own processes for every request that carries a key. */
  readonly unlimited?: boolean;
  /** Only for a service that proves the purpose with a token of `auth/purpose-token.ts`, beside the credentials. */
  readonly purposeBound?: boolean;
  /** The caller may send `If-Match` with the revision; the answer carries `ETag`. */
  readonly conditional?: boolean;
}

/** Declares an operation and keeps its exact type. */
export function operation<const T extends OperationShape>(shape: T): T {
  return shape;
}

type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined;
type Sent<S> = S extends z.ZodType ? z.input<S> : undefined;

/** What a handler gets: validated and parsed. */
export interface OperationInput<T extends OperationShape> {
  params: Parsed<T['params']>;
  query: Parsed<T['query']>;
  body: Parsed<T['body']>;
}

type WithoutUndefined<T> = {
  [K in keyof T as undefined extends T[K] ? (T[K] extends undefined ? never : K) : K]: T[K];
};

/** What a client sends. */
export type OperationRequest<T extends OperationShape> = WithoutUndefined<{
  params: Sent<T['params']>;
  query: Sent<T['query']>;
  body: Sent<T['body']>;
}>;

export type OperationOutput<T extends OperationShape> = T['success']['schema'] extends z.ZodType
  ? z.output<T['success']['schema']>
  : // A use case that gives nothing back may simply return.
    // biome-ignore lint/suspicious/noConfusingVoidType: as above
    void;

/** One HAL-like link. */
const Link = z.strictObject({ href: z.string() }).meta({ id: 'Link', description: 'Een verwijzing.' });

/** Query of every list: `?cursor=&aantal=`. Extend it with the list's own filters. */
export const pageQuery = {
  cursor: z.string().max(2_000).optional().meta({ description: 'Vervolgcode uit `_links.volgende`.' }),
  aantal: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .default(25)
    .meta({ description: 'Hoeveel resultaten, ten hoogste 100.' }),
};

/**
 * Answer of every list: total order, `_links.volgende` only when there is more.
 * @param about what the list says besides, of all its pages
 */
export function pageOf<T extends z.ZodType, About extends z.ZodRawShape = Record<never, never>>(
  schema: T,
  id: string,
  about?: About,
) {
  return z
    .strictObject({
      ...(about ?? ({} as About)),
      resultaten: z.array(schema),
      _links: z.strictObject({ volgende: Link.optional() }),
    })
    .meta({ id, description: 'Een bladzijde van een lijst.' });
}
