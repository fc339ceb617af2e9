/**
 * Addresses of the portal that do not exist get a page. Addresses that look like an API (`/vacatures/v1/...`)
 * stay with the API and its problem+json, so the second segment may not be a version.
 */
import { notFound } from '@vlinderdas/kernel/problem';
import type { FastifyInstance } from 'fastify';

export const NOT_A_VERSION = '(^(?!v[0-9]+$).+$)';

export function registerNotFound(app: FastifyInstance): void {
  for (const pattern of ['/:first', `/:first/:second${NOT_A_VERSION}`, `/:first/:second${NOT_A_VERSION}/*`]) {
    app.get(pattern, async () => {
      throw notFound();
    });
  }
}
