/** The filters of the list: an address that can be shared, and what the API takes of it. */
import { type VacatureStatus, vacatureStatussen } from '@vlinderdas/vocabulary/vacancies';
import type { FormValues } from '../../http/form-values.ts';

export type Scope = 'open' | 'mijn' | 'nieuw' | 'alles';

export interface VacancyFilters {
  scope: Scope;
  zoek: string;
  status: VacatureStatus | undefined;
  sector: string;
  plaats: string;
  cursor: string | undefined;
}

const SCOPES: readonly Scope[] = ['open', 'mijn', 'nieuw', 'alles'];

export function parseFilters(query: FormValues): VacancyFilters {
  const status = query.text('status');
  const sector = query.text('sector');
  return {
    scope: SCOPES.find((scope) => scope === query.text('toon')) ?? 'open',
    zoek: query.text('zoek').slice(0, 100),
    status: vacatureStatussen.is(status) ? status : undefined,
    sector: /^[A-U]$/.test(sector) ? sector : '',
    plaats: query.text('plaats').slice(0, 80),
    cursor: query.optional('cursor'),
  };
}

/** The query of the API. A chosen status says more than the scope. */
export function toListQuery({ scope, zoek, status, sector, plaats, cursor }: VacancyFilters) {
  const unclaimed = scope === 'nieuw' ? ('ontvangen' as const) : undefined;
  const chosen = status ?? unclaimed;
  return {
    aantal: 25,
    ...(chosen && { status: chosen }),
    ...(!chosen && (scope === 'open' || scope === 'mijn') && { open: 'true' }),
    ...(scope === 'mijn' && { mijn: 'true' }),
    ...(zoek && { zoek }),
    ...(sector && { sector }),
    ...(plaats && { plaats }),
    ...(cursor && { cursor }),
  };
}

/** The address of the page with other filters; what is empty is left out. */
export function addressOf(filters: VacancyFilters, change: Partial<VacancyFilters>): string {
  const { scope, zoek, status, sector, plaats, cursor } = { ...filters, cursor: undefined, ...change };
  const entries = {
    toon: scope === 'open' ? '' : scope,
    zoek,
    status: status ?? '',
    sector,
    plaats,
    cursor: cursor ?? '',
  };
  const search = new URLSearchParams(Object.entries(entries).filter(([, value]) => value !== '')).toString();
  return `/vacatures${search ? `?${search}` : ''}`;
}
