/** One journey is one folder: routes, pages, forms and Dutch text of one thing people come to do. */
import type { Clock } from '@vlinderdas/kernel/clock';
import type { NewId } from '@vlinderdas/kernel/id';
import type { Transport } from '@vlinderdas/platform/http/client';
import type { PortalRoutes } from '../http/portal-routes.ts';

interface JourneyDeps {
  routes: PortalRoutes;
  /** For contract clients: `createVacanciesClient(transport)`. */
  transport: Transport;
  clock: Clock;
  newId: NewId;
  /** Origin of the platform, for what people copy to elsewhere. */
  publicUrl: string;
}

export type Journey = (deps: JourneyDeps) => void;
