/** Routes of what is arranged around a placement. */
import type { AdviesVraag } from '@vlinderdas/instruments-service/contract/advice.resource';
import { monthsBetween } from '@vlinderdas/kernel/months';
import type { createOrganisationsClient } from '@vlinderdas/organisations-service/contract/organisations.client';
import type {
  PlaatsingRegelingen,
  RegelingWijziging,
} from '@vlinderdas/placements-service/contract/placement-regelingen.resource';
import type { PlacementsClient } from '@vlinderdas/placements-service/contract/placements.client';
import type { Plaatsing } from '@vlinderdas/placements-service/contract/placements.resource';
import type { createVacanciesClient } from '@vlinderdas/vacancies-service/contract/vacancies.client';
import { findNames } from '../../candidate-card/names.ts';
import { revisionIn } from '../../http/changed-meanwhile.ts';
import { fieldProblemsOf } from '../../http/field-problems.ts';
import type { PortalRoutes } from '../../http/portal-routes.ts';
import { type Caller, page, redirect, type Submission, type Visit } from '../../http/visit.ts';
import type { AdviceClient } from '../../instrument-advice/advice-client.ts';
import { findAdvice } from '../../instrument-advice/find-advice.ts';
import { isAgreed } from './agreement.ts';
import type { Parsed } from './form.ts';
import {
  type PlacementForm,
  parseChange,
  parseLoonwaarde,
  parseNewRegeling,
  pointersOf,
} from './placement-form.ts';
import type { PlacementForms } from './placement-forms.ts';
import { placementRegelingenPage } from './placement-page.ts';
import { placementRegelingenText as text } from './text.ts';
import { unlessHidden } from './unless-hidden.ts';

const KEEPERS = ['werkgeversadviseur', 'begeleider', 'teamleider', 'nazorgcontact'] as const;
/** A contract without an end, as rules count it. */
const OPEN_ENDED_MONTHS = 999;

interface OfPlacement {
  params: { plaatsingId: string };
}

interface RegelingenDeps {
  routes: PortalRoutes;
  placements: PlacementsClient;
  organisations: ReturnType<typeof createOrganisationsClient>;
  vacancies: ReturnType<typeof createVacanciesClient>;
  instruments: AdviceClient;
  findPerson(caller: Caller, kandidaatId: string): Promise<string | undefined>;
}

/** What is known of the job goes along, so that the advice counts with it. */
export function questionOf(placement: Plaatsing, { resultaten }: PlaatsingRegelingen): AdviesVraag {
  const { kandidaatId, vacatureId, startdatum, einddatum, urenPerWeek } = placement;
  const loonwaarde = resultaten.findLast((regeling) => regeling.loonwaarde)?.loonwaarde;
  return {
    kandidaatId,
    vacatureId,
    feiten: {
      startdatum,
      urenPerWeek,
      contractMaanden: einddatum ? Math.max(1, monthsBetween(startdatum, einddatum)) : OPEN_ENDED_MONTHS,
      ...(loonwaarde && { loonwaardePercentage: loonwaarde.percentage, loonwaardeVastgesteld: true }),
    },
  };
}

export function registerPlacementRegelingen(deps: RegelingenDeps): void {
  const { routes, placements, organisations, vacancies, instruments, findPerson } = deps;

  async function load({ caller, params, person }: Visit & OfPlacement) {
    const [{ body: placement }, { body: regelingen }] = await Promise.all([
      placements.getPlacement(caller, { params: { plaatsingId: params.plaatsingId } }),
      placements.listRegelingen(caller, { params: { plaatsingId: params.plaatsingId } }),
    ]);
    const reader = { caller, roles: person.roles };
    const answer = await findAdvice(instruments, reader, questionOf(placement, regelingen));
    const found = answer.kind === 'found' ? answer.advice.instrumenten : [];
    const choices = new Map(
      found.filter(({ uitkomst }) => uitkomst !== 'nee').map(({ code, naam }) => [code, naam] as const),
    );
    return { placement, regelingen, answer, choices };
  }

  async function show(visit: Visit & OfPlacement, sent?: PlacementForms['sent']) {
    const { caller, now, guard } = visit;
    const loaded = await load(visit);
    const { voordrachtId, vacatureId, kandidaatId, organisatieId } = loaded.placement;
    const [proposal, vacancy, person, names] = await Promise.all([
      unlessHidden(placements.getProposal(caller, { params: { voordrachtId } })),
      unlessHidden(vacancies.getVacancy(caller, { params: { vacatureId } })),
      findPerson(caller, kandidaatId),
      findNames(organisations, caller, { organisations: [organisatieId] }),
    ]);
    const mayBeNamed = proposal !== undefined && isAgreed(proposal);
    return page(placementRegelingenPage({ ...loaded, mayBeNamed, vacancy, person, names, guard, now, sent }));
  }

  type Step = Submission & OfPlacement;

  async function record<Body>(
    visit: Step,
    step: PlacementForm,
    parsed: Parsed<Body>,
    send: (body: Body) => Promise<unknown>,
    said: string,
  ) {
    const { form } = visit;
    if ('problems' in parsed) return show(visit, { form, step, problems: parsed.problems });
    try {
      await send(parsed.body);
    } catch (error) {
      return show(visit, { form, step, problems: fieldProblemsOf(error, pointersOf(step)) });
    }
    return redirect(`/plaatsingen/${visit.params.plaatsingId}/regelingen`, said);
  }

  const change = (visit: Step, regelingId: string, body: RegelingWijziging) =>
    placements.changeRegeling(
      { ...visit.caller, ...revisionIn(visit.form.text('revisie')) },
      { params: { regelingId }, body },
    );

  routes.get('/plaatsingen/:plaatsingId/regelingen', KEEPERS, (visit) => show(visit));
  routes.post('/plaatsingen/:plaatsingId/regelingen', KEEPERS, async (visit) => {
    const { choices } = await load(visit);
    const caller = { ...visit.caller, idempotencyKey: visit.formId };
    const parsed = parseNewRegeling(visit.form, choices);
    return record(
      visit,
      'nieuw',
      parsed,
      (body) => placements.addRegeling(caller, { params: visit.params, body }),
      text.added,
    );
  });
  routes.post('/plaatsingen/:plaatsingId/regelingen/:regelingId', KEEPERS, (visit) => {
    const { regelingId } = visit.params;
    const parsed = parseChange(visit.form, regelingId);
    return record(
      visit,
      `wijzig-${regelingId}`,
      parsed,
      (body) => change(visit, regelingId, body),
      text.saved,
    );
  });
  routes.post('/plaatsingen/:plaatsingId/regelingen/:regelingId/loonwaarde', KEEPERS, (visit) => {
    const { regelingId } = visit.params;
    const parsed = parseLoonwaarde(visit.form, regelingId);
    const step = `loonwaarde-${regelingId}` as const;
    return record(visit, step, parsed, (body) => change(visit, regelingId, body), text.saved);
  });
}
