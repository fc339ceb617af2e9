/** The filters of the list, as they stand in its address. A name never does: it is searched by a POST. */
import type { KandidaatZoekvraag } from '@vlinderdas/candidates-service/contract/candidate.resource';
import { isUuid } from '@vlinderdas/kernel/id';
import { bemiddelbaarheden, beschikbaarheden } from '@vlinderdas/vocabulary/candidates';
import type { FormValues } from '../../http/form-values.ts';
import { presentFields } from '../../http/present-fields.ts';

export const attentions = ['onvolledig', 'houdbaarheid-voorbij', 'verouderd', 'mogelijk-dubbel'] as const;
type Attention = (typeof attentions)[number];
type Scope = 'mine' | 'team' | 'all';

export interface CandidateFilters {
  scope: Scope;
  teamId?: string;
  beschikbaarheid?: NonNullable<KandidaatZoekvraag['beschikbaarheid']>;
  bemiddelbaarheid?: NonNullable<KandidaatZoekvraag['bemiddelbaarheid']>;
  aandacht?: Attention;
}

const isAttention = (text: string): text is Attention => (attentions as readonly string[]).includes(text);

/**
 * A value that no filter knows is left out: an old address still shows a list.
 * @param roles without a scope in the address a begeleider sees the own case load, a teamleider everyone
 */
export function parseFilters(query: FormValues, roles: readonly string[]): CandidateFilters {
  const available = query.text('beschikbaarheid');
  const mediation = query.text('bemiddelbaarheid');
  const attention = query.text('aandacht');
  const team = query.text('team');
  const mine = query.text('mijn');
  const guidesOnly = roles.includes('begeleider') && !roles.includes('teamleider');
  const scope = isUuid(team) ? 'team' : mine === 'ja' || (mine === '' && guidesOnly) ? 'mine' : 'all';
  return {
    scope,
    ...(isUuid(team) && { teamId: team }),
    ...(beschikbaarheden.is(available) && { beschikbaarheid: available }),
    ...(bemiddelbaarheden.is(mediation) && { bemiddelbaarheid: mediation }),
    ...(isAttention(attention) && { aandacht: attention }),
  };
}

function scopeFields({ scope, teamId }: CandidateFilters): Record<string, string> {
  if (scope === 'team' && teamId) return { team: teamId };
  return { mijn: scope === 'mine' ? 'ja' : 'nee' };
}

/** The address of the list with these filters. */
export function listHref(filters: CandidateFilters, cursor?: string): string {
  const { beschikbaarheid, bemiddelbaarheid, aandacht } = filters;
  const fields = { ...scopeFields(filters), aandacht, beschikbaarheid, bemiddelbaarheid, cursor };
  return `/kandidaten?${new URLSearchParams(presentFields(fields))}`;
}

/** The same, for the API. */
export function toListQuery({ scope, teamId, ...filters }: CandidateFilters) {
  return {
    ...filters,
    mijn: scope === 'mine' ? ('ja' as const) : ('nee' as const),
    ...(scope === 'team' && teamId && { teamId }),
  };
}
