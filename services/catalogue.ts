/** The services there are: schema, configuration and where the module is. Loaded only when started. */
import type { ServiceDeps, ServiceModule } from '@vlinderdas/platform/module';
import type { z } from 'zod';

export interface ServiceEntry {
  /** PostgreSQL schema and role; the portal has no database. */
  schema: string | undefined;
  config(): Promise<z.ZodObject>;
  create(deps: ServiceDeps): Promise<ServiceModule>;
}

export const catalogue = {
  organisations: {
    schema: 'organisations',
    config: async () => (await import('@vlinderdas/organisations-service/config')).organisationsConfig,
    create: async (deps: ServiceDeps) =>
      (await import('@vlinderdas/organisations-service/module')).createOrganisationsModule(deps as never),
  },
  taxonomy: {
    schema: 'taxonomy',
    config: async () => (await import('@vlinderdas/taxonomy-service/config')).taxonomyConfig,
    create: async (deps: ServiceDeps) =>
      (await import('@vlinderdas/taxonomy-service/module')).createTaxonomyModule(deps as never),
  },
  employers: {
    schema: 'employers',
    config: async () => (await import('@vlinderdas/employers-service/config')).employersConfig,
    create: async (deps: ServiceDeps) =>
      (await import('@vlinderdas/employers-service/module')).createEmployersModule(deps as never),
  },
  candidates: {
    schema: 'candidates',
    config: async () => (await import('@vlinderdas/candidates-service/config')).candidatesConfig,
    create: async (deps: ServiceDeps) =>
      (await import('@vlinderdas/candidates-service/module')).createCandidatesModule(deps as never),
  },
  vacancies: {
    schema: 'vacancies',
    config: async () => (await import('@vlinderdas/vacancies-service/config')).vacanciesConfig,
    create: async (deps: ServiceDeps) =>
      (await import('@vlinderdas/vacancies-service/module')).createVacanciesModule(deps as never),
  },
  matcher: {
    schema: 'matcher',
    config: async () => (await import('@vlinderdas/matcher-service/config')).matcherConfig,
    create: async (deps: ServiceDeps) =>
      (await import('@vlinderdas/matcher-service/module')).createMatcherModule(deps as never),
  },
  placements: {
    schema: 'placements',
    config: async () => (await import('@vlinderdas/placements-service/config')).placementsConfig,
    create: async (deps: ServiceDeps) =>
      (await import('@vlinderdas/placements-service/module')).createPlacementsModule(deps as never),
  },
  instruments: {
    schema: 'instruments',
    config: async () => (await import('@vlinderdas/instruments-service/config')).instrumentsConfig,
    create: async (deps: ServiceDeps) =>
      (await import('@vlinderdas/instruments-service/module')).createInstrumentsModule(deps as never),
  },
  portal: {
    schema: undefined,
    config: async () => (await import('@vlinderdas/portal-service/config')).portalConfig,
    create: async (deps: ServiceDeps) =>
      (await import('@vlinderdas/portal-service/module')).createPortalModule(deps as never),
  },
} as const satisfies Record<string, ServiceEntry>;

export type ServiceName = keyof typeof catalogue;
/** The relay is no service of its own: it hands out what the outbox holds. */
export const RELAY = 'relay';
export const serviceNames = Object.keys(catalogue) as ServiceName[];

/** Base path of each API; the proxy of the many-process shape is made from this table too. */
export const basePaths: Readonly<Record<ServiceName, string>> = {
  organisations: '/organisaties/v1',
  taxonomy: '/taxonomie/v1',
  employers: '/werkgevers/v1',
  candidates: '/kandidaten/v1',
  vacancies: '/vacatures/v1',
  matcher: '/matching/v1',
  placements: '/plaatsingen/v1',
  instruments: '/instrumenten/v1',
  portal: '',
};
