import { createCandidatesClient } from '@vlinderdas/candidates-service/contract/candidates.client';
import { dutchDate } from '@vlinderdas/kernel/dates';
import { notFound } from '@vlinderdas/kernel/problem';
import { createOrganisationsClient } from '@vlinderdas/organisations-service/contract/organisations.client';
import { regelingfeiten } from '@vlinderdas/vocabulary/candidates';
import { findNames } from '../../candidate-card/names.ts';
import { isChangedMeanwhile, revisionIn } from '../../http/changed-meanwhile.ts';
import { fieldProblemsOf } from '../../http/field-problems.ts';
import { page, redirect, type Submission, type Visit } from '../../http/visit.ts';
import { ACCOUNTABLE, candidatePath } from '../candidate/frame.ts';
import type { Journey } from '../journey.ts';
import { fieldsOf, parseFacts } from './form.ts';
import { type FactsView, factsPage } from './page.ts';
import { regelingfeitenText as text } from './text.ts';

const GUIDES = ['begeleider', 'teamleider', 'werkgeversadviseur'] as const;

const FIELDS = {
  '/identiteit': 'geboortedatum',
  '/uitkering': 'uitkering',
  '/loonwaardeIndicatie': fieldsOf('loonwaarde').value,
  '/regelingfeiten': fieldsOf(regelingfeiten.values[0] ?? 'doelgroepregister').value,
};

/** The facts that open a regeling: kept by the begeleider, each with its source and the day it was checked. */
export const candidateRegelingfeitenJourney: Journey = ({ routes, transport }) => {
  const candidates = createCandidatesClient(transport);
  const organisations = createOrganisationsClient(transport);

  /** Under a release the facts stay with the organisation that guides. */
  async function getOwn({ caller, params }: Visit<'/kandidaten/:kandidaatId/regelingen'>) {
    const { body: dossier } = await candidates.get(caller, { params });
    if (dossier.vrijgegeven) throw notFound();
    return dossier;
  }

  async function show(visit: Visit<'/kandidaten/:kandidaatId/regelingen'>, sent?: FactsView['sent']) {
    const { caller, now, person, guard } = visit;
    const dossier = await getOwn(visit);
    const names = await findNames(organisations, caller, { colleagues: [dossier.begeleiderId] });
    const mayAccount = ACCOUNTABLE.some((role) => person.roles.includes(role));
    return page(factsPage({ dossier, names, mayAccount, now, guard, sent }));
  }

  routes.get('/kandidaten/:kandidaatId/regelingen', GUIDES, (visit) => show(visit));

  routes.post(
    '/kandidaten/:kandidaatId/regelingen',
    GUIDES,
    async (visit: Submission<'/kandidaten/:kandidaatId/regelingen'>) => {
      const { caller, form, params, now } = visit;
      const { change, problems } = parseFacts(form, await getOwn(visit), dutchDate(now));
      if (problems) return show(visit, { form, problems });
      const path = candidatePath(params.kandidaatId, 'facts');
      if (Object.keys(change).length === 0) return redirect(path, text.unchanged);
      try {
        await candidates.change({ ...caller, ...revisionIn(form.text('revisie')) }, { params, body: change });
      } catch (error) {
        if (isChangedMeanwhile(error)) return show(visit, { form, problems: [], changedMeanwhile: true });
        return show(visit, { form, problems: fieldProblemsOf(error, FIELDS) });
      }
      return redirect(path, text.saved);
    },
  );
};
