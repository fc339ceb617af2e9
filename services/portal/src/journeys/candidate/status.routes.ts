/** The status of one candidate: three changes, each with its own form, and what happened before. */
import type { createCandidatesClient } from '@vlinderdas/candidates-service/contract/candidates.client';
import { dutchDate } from '@vlinderdas/kernel/dates';
import type { createOrganisationsClient } from '@vlinderdas/organisations-service/contract/organisations.client';
import type { PlacementsClient } from '@vlinderdas/placements-service/contract/placements.client';
import { findNames } from '../../candidate-card/names.ts';
import { isChangedMeanwhile, revisionIn } from '../../http/changed-meanwhile.ts';
import { fieldProblemsOf } from '../../http/field-problems.ts';
import type { PortalRoutes } from '../../http/portal-routes.ts';
import { page, redirect, type Submission, type Visit } from '../../http/visit.ts';
import { parseAvailability, parseMediation, parseVisibility } from './form.ts';
import { candidatePath } from './frame.ts';
import { type SentForm, type StatusForm, statusPage } from './status-page.ts';
import { candidateText as text } from './text.ts';

const GUIDES = ['begeleider', 'teamleider', 'werkgeversadviseur'] as const;
const SHOWN_PROPOSALS = 25;

interface StatusDeps {
  routes: PortalRoutes;
  candidates: ReturnType<typeof createCandidatesClient>;
  organisations: ReturnType<typeof createOrganisationsClient>;
  placements: PlacementsClient;
  mayAccount(visit: Visit): boolean;
}

const FIELDS = {
  '#/beschikbaarheid': 'beschikbaarheid',
  '#/nietBeschikbaarTot': 'nietBeschikbaarTot',
  '#/bemiddelbaarheid': 'bemiddelbaarheid',
  '#/criterium': 'criterium',
  '#/kanaal': 'kanaal',
};

export function registerStatus({
  routes,
  candidates,
  organisations,
  placements,
  mayAccount,
}: StatusDeps): void {
  async function show(visit: Visit, kandidaatId: string, sent?: SentForm) {
    const { caller, now } = visit;
    const params = { kandidaatId };
    const [{ body: dossier }, { body: history }, proposals] = await Promise.all([
      candidates.get(caller, { params }),
      candidates.history(caller, { params }),
      placements
        .listProposals(caller, { query: { kandidaatId, aantal: SHOWN_PROPOSALS } })
        .then(({ body }) => body.resultaten),
    ]);
    const names = await findNames(organisations, caller, {
      colleagues: [dossier.begeleiderId, ...history.resultaten.map(({ doorId }) => doorId)],
    });
    const frame = { dossier, names, mayAccount: mayAccount(visit), now };
    return page(
      statusPage({ ...frame, history: history.resultaten, proposals, sent, guard: () => visit.guard() }),
    );
  }

  async function change(
    visit: Submission,
    kandidaatId: string,
    form: StatusForm,
    parsed: { problems?: SentForm['problems'] },
    save: (call: Visit['caller'] & { ifMatch?: number }) => Promise<unknown>,
  ) {
    const sent = { form, values: visit.form };
    if (parsed.problems) return show(visit, kandidaatId, { ...sent, problems: parsed.problems });
    try {
      await save({ ...visit.caller, ...revisionIn(visit.form.text('revisie')) });
    } catch (error) {
      if (isChangedMeanwhile(error))
        return show(visit, kandidaatId, { ...sent, problems: [], changedMeanwhile: true });
      return show(visit, kandidaatId, { ...sent, problems: fieldProblemsOf(error, FIELDS) });
    }
    return redirect(candidatePath(kandidaatId, 'status'), text.status.saved[form]);
  }

  routes.get('/kandidaten/:kandidaatId/status', GUIDES, (visit) => show(visit, visit.params.kandidaatId));

  routes.post('/kandidaten/:kandidaatId/beschikbaarheid', GUIDES, (visit) => {
    const { params } = visit;
    const parsed = parseAvailability(visit.form, dutchDate(visit.now));
    return change(visit, params.kandidaatId, 'beschikbaarheid', parsed, async (call) => {
      if (parsed.change) await candidates.changeAvailability(call, { params, body: parsed.change });
    });
  });
  routes.post('/kandidaten/:kandidaatId/bemiddelbaarheid', GUIDES, (visit) => {
    const { params } = visit;
    const parsed = parseMediation(visit.form);
    return change(visit, params.kandidaatId, 'bemiddelbaarheid', parsed, async (call) => {
      if (parsed.change) await candidates.changeBemiddelbaarheid(call, { params, body: parsed.change });
    });
  });
  routes.post('/kandidaten/:kandidaatId/zichtbaarheid', GUIDES, (visit) => {
    const { params } = visit;
    const parsed = parseVisibility(visit.form);
    return change(visit, params.kandidaatId, 'zichtbaarheid', parsed, async (call) => {
      if (parsed.change) await candidates.changeVisibility(call, { params, body: parsed.change });
    });
  });
}
