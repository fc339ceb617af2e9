/** What the platform adds to a Fastify request. */
import type { Actor } from '../auth/actor.ts';
import type { Credentials } from './call.ts';
import type { OperationShape } from './contract.ts';

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor;
    credentials: Credentials;
    traceparent: string | undefined;
  }
  interface FastifyContextConfig {
    operation?: OperationShape;
  }
  interface FastifySchema {
    hide?: boolean;
  }
}
