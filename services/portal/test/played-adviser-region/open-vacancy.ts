/** The page of the played vacancy, as an adviser opens it. */
import { parseListFilter } from '../../src/journeys/vacancy/list-filter.ts';
import { createCandidateList } from '../../src/journeys/vacancy/load-candidates.ts';
import { vacancyPage } from '../../src/journeys/vacancy/page.ts';
import { testGuard } from '../rendered-page.ts';
import type { PlayedRegion } from './answers.ts';
import { adviser, now } from './people.ts';

export const caller = { credentials: { authorization: 'Bearer x' }, correlationId: 'c' };

export async function open(region: PlayedRegion, options: { toon?: string; roles?: readonly string[] } = {}) {
  const list = createCandidateList({ request: async (request) => region.service(request) });
  const filter = parseListFilter(options.toon ?? '');
  const question = { filter, group: undefined, cursor: undefined, organisationId: adviser.organisatie };
  const found = await list.load(caller, region.vacancy, question);
  return vacancyPage({
    vacancy: region.vacancy,
    proposals: found.proposals,
    list: found,
    filter,
    group: undefined,
    cursor: undefined,
    now: new Date(now),
    guard: () => testGuard,
    roles: options.roles ?? adviser.rollen,
  });
}
