/** One call of a use case: who asks, with which credentials to pass on, and how it can be traced or repeated. */
import type { Actor } from '../auth/actor.ts';

/** What the caller signed in with; contract clients forward it as it came. */
export interface Credentials {
  authorization?: string;
  apiKey?: string;
}

export interface Call {
  actor: Actor;
  credentials: Credentials;
  correlationId: string;
  /** W3C trace context of the request. */
  traceparent?: string;
  /** Present when the caller sent `Idempotency-Key`: the key and a hash of method, path and body. */
  idempotency?: { key: string; requestHash: string };
  /** From the header of `auth/purpose-token.ts`, where the operation is bound to a purpose. */
  purposeToken?: string;
  /** Revision from `If-Match`. */
  ifMatch?: number;
}
