import { shortlistChannel } from '@vlinderdas/matcher-service/contract/matching.events';
import { Groep } from '@vlinderdas/matcher-service/contract/matching.resource';
import { createPlacementsClient } from '@vlinderdas/placements-service/contract/placements.client';
import { createVacanciesClient } from '@vlinderdas/vacancies-service/contract/vacancies.client';
import type { Rol } from '@vlinderdas/vocabulary/roles';
import { page, redirect, stream, type Visit } from '../../http/visit.ts';
import type { Journey } from '../journey.ts';
import { reasonIn, reasonsAskedFor, reasonsPage } from '../order/reasons-page.ts';
import { CHOSEN, ONLY } from './candidate-table.ts';
import { demandPage } from './demand-page.ts';
import { registerFollowing } from './following.routes.ts';
import { parseListFilter } from './list-filter.ts';
import { createCandidateList } from './load-candidates.ts';
import { vacancyPage } from './page.ts';
import { proposalsTab } from './proposals-tab.ts';
import { vacancyText as text } from './text.ts';

const colleagues: readonly Rol[] = ['werkgeversadviseur', 'begeleider', 'teamleider', 'regiocoordinator'];
/** Who reads the demand only. */
const readers: readonly Rol[] = [...colleagues, 'nazorgcontact', 'instrumentbeheerder'];

/** One vacancy with its candidates: the page of the adviser. */
export const vacancyJourney: Journey = (deps) => {
  const { routes, transport } = deps;
  const vacancies = createVacanciesClient(transport);
  const placements = createPlacementsClient(transport);
  const list = createCandidateList(transport);

  const findVacancy = async ({ caller }: Pick<Visit, 'caller'>, vacatureId: string) =>
    (await vacancies.getVacancy(caller, { params: { vacatureId } })).body;
  const isEmployer = ({ person }: Visit) => !readers.some((role) => person.roles.includes(role));

  async function show(visit: Visit, vacatureId: string, remark?: string) {
    const vacancy = await findVacancy(visit, vacatureId);
    const filter = parseListFilter(visit.query.text('toon'));
    const group = Groep.safeParse(visit.query.text('groep')).data;
    const cursor = visit.query.optional('cursor');
    const { organisationId, roles } = visit.person;
    const found = await list.load(visit.caller, vacancy, { filter, group, cursor, organisationId });
    const { now, guard } = visit;
    return vacancyPage({
      vacancy,
      proposals: found.proposals,
      list: found,
      filter,
      group,
      cursor,
      now,
      guard,
      roles,
      remark,
    });
  }

  routes.get('/vacatures/:vacatureId', 'everyone', async (visit) => {
    const { vacatureId } = visit.params;
    if (isEmployer(visit)) return redirect(`/mijn-vacatures/${vacatureId}`);
    return page(await show(visit, vacatureId));
  });

  routes.get('/vacatures/:vacatureId/volgen', colleagues, (visit) =>
    stream(shortlistChannel(visit.person.regionId), async (caller) =>
      list.currentState(caller, await findVacancy({ caller }, visit.params.vacatureId)),
    ),
  );

  routes.post('/vacatures/:vacatureId/aanvragen', ['werkgeversadviseur'], async (visit) => {
    const { vacatureId } = visit.params;
    const only = visit.form.optional(ONLY);
    const ids = only === undefined ? visit.form.all(CHOSEN) : [only];
    if (ids.length === 0)
      return page({ ...(await show(visit, vacatureId, text.noneChosen)), status: 400, failed: true });
    const kandidaten = ids.map((kandidaatId) => ({ kandidaatId, ...reasonIn(visit.form, kandidaatId) }));
    try {
      await placements.proposeCandidates(
        { ...visit.caller, idempotencyKey: visit.formId },
        { body: { vacatureId, kandidaten } },
      );
    } catch (error) {
      const asked = reasonsAskedFor(error, ids);
      if (!asked) throw error;
      const [vacancy, cards] = await Promise.all([
        findVacancy(visit, vacatureId),
        list.findCards(visit.caller, ids),
      ]);
      const { form: values, guard } = visit;
      const again = values.has('gevraagd');
      return page(reasonsPage({ vacancy, chosen: ids, asked, cards, values, again, guard }, CHOSEN));
    }
    return redirect(`/vacatures/${vacatureId}`, text.asked(ids.length));
  });

  routes.get('/vacatures/:vacatureId/vraag', readers, async (visit) => {
    const vacancy = await findVacancy(visit, visit.params.vacatureId);
    const proposals = await list.findProposals(visit.caller, vacancy.id).catch(() => []);
    const { now, guard, person } = visit;
    return page(demandPage({ vacancy, proposals, now, guard, roles: person.roles }));
  });

  routes.get('/vacatures/:vacatureId/voordrachten', colleagues, async (visit) => {
    const vacancy = await findVacancy(visit, visit.params.vacatureId);
    const proposals = await list.findProposals(visit.caller, vacancy.id);
    const { now, guard, person } = visit;
    return page(proposalsTab({ vacancy, proposals, now, guard, roles: person.roles }));
  });

  registerFollowing(deps, findVacancy);
};
