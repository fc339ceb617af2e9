import type { Kandidaat } from '@vlinderdas/candidates-service/contract/candidate.resource';
import { createCandidatesClient } from '@vlinderdas/candidates-service/contract/candidates.client';
import { attributes, html } from '@vlinderdas/design/html';
import { notFound } from '@vlinderdas/kernel/problem';
import { stepPath } from '../../candidate-card/completeness.ts';
import { type ConceptKind, createConceptNameFinder } from '../../candidate-card/concept-names.ts';
import {
  conceptsOf,
  isProfileStep,
  type ProfileStep,
  profileSteps,
} from '../../candidate-card/profile-facts.ts';
import { isChangedMeanwhile, revisionIn } from '../../http/changed-meanwhile.ts';
import { fieldProblemsOf } from '../../http/field-problems.ts';
import { fragment, page, redirect, type Visit } from '../../http/visit.ts';
import type { Journey } from '../journey.ts';
import { createConceptSearch } from './concept-search.ts';
import { type StepView, stepPage } from './page.ts';
import { readPicked } from './picker.ts';
import type { FilledStep } from './step-form.ts';
import { stepFormOf } from './steps/step-forms.ts';
import { profileText as text } from './text.ts';

const GUIDES = ['begeleider', 'teamleider', 'werkgeversadviseur'] as const;
const SHORTEST_WORD = 2;

const KINDS: Readonly<Record<string, ConceptKind>> = {
  beroepen: 'beroep',
  competenties: 'competentie',
  certificaten: 'certificaat',
};

/** A profile in five steps, each saved by itself. */
export const candidateProfileJourney: Journey = ({ routes, transport }) => {
  const candidates = createCandidatesClient(transport);
  const concepts = createConceptNameFinder(transport);
  const { search, belongingTo } = createConceptSearch(transport);

  /** Under a release a profile is read, not changed: then there is no form. */
  async function getOwn({ caller }: Visit, kandidaatId: string): Promise<Kandidaat> {
    const { body } = await candidates.get(caller, { params: { kandidaatId } });
    if (body.vrijgegeven) throw notFound();
    return body;
  }

  async function show(
    visit: Visit,
    dossier: Kandidaat,
    step: ProfileStep,
    filled: FilledStep,
    sent?: StepView['sent'],
  ) {
    const known = conceptsOf(dossier);
    // What someone would like to do says nothing of what someone can.
    const { wensberoepen: _, ...held } = dossier;
    const occupations = conceptsOf(held).flatMap(({ kind, uri }) => (kind === 'beroep' ? uri : []));
    const [names, offered] = await Promise.all([
      concepts.find(visit.caller, [...known, ...filled.concepts]),
      step === 'vaardigheden' ? belongingTo(visit.caller, occupations) : [],
    ]);
    const guard = visit.guard();
    return page(
      stepPage({ dossier, step, filled, names, offered, guard, now: visit.now, ...(sent && { sent }) }),
    );
  }

  routes.get('/kandidaten/:kandidaatId/profiel', GUIDES, ({ params }) =>
    redirect(stepPath(params.kandidaatId, 'werk')),
  );

  routes.get('/kandidaten/:kandidaatId/profiel/:stap', GUIDES, async (visit) => {
    const { kandidaatId, stap } = visit.params;
    if (!isProfileStep(stap)) throw notFound();
    const dossier = await getOwn(visit, kandidaatId);
    return show(visit, dossier, stap, stepFormOf(stap, dossier).stored(dossier));
  });

  routes.post('/kandidaten/:kandidaatId/profiel/:stap', GUIDES, async (visit) => {
    const { caller, form, params } = visit;
    const { kandidaatId, stap } = params;
    if (!isProfileStep(stap)) throw notFound();
    const dossier = await getOwn(visit, kandidaatId);
    const stepForm = stepFormOf(stap, dossier);
    const read = await Promise.all(
      stepForm.pickers.map(async (picker) => ({
        field: picker.field,
        ...(await readPicked(picker, form, (kind, words) => search(caller, kind, words))),
      })),
    );
    const picked = Object.fromEntries(read.map(({ field, picked: chosen }) => [field, chosen]));
    const filled = stepForm.sent(
      form,
      picked,
      read.flatMap(({ problems }) => problems),
    );
    if (filled.problems.length > 0) return show(visit, dossier, stap, filled, 'refused');
    try {
      await candidates.change(
        { ...caller, ...revisionIn(form.text('revisie')) },
        { params: { kandidaatId }, body: filled.toChange(dossier) },
      );
    } catch (error) {
      if (isChangedMeanwhile(error)) return show(visit, dossier, stap, filled, 'changed-meanwhile');
      return show(visit, dossier, stap, { ...filled, problems: fieldProblemsOf(error, {}) }, 'refused');
    }
    switch (form.text('actie')) {
      case 'voeg-toe':
        return redirect(stepPath(kandidaatId, stap), text.saved);
      case 'verder': {
        const next = profileSteps[profileSteps.indexOf(stap) + 1];
        return redirect(next ? stepPath(kandidaatId, next) : `/kandidaten/${kandidaatId}`, text.saved);
      }
      default:
        return redirect(`/kandidaten/${kandidaatId}`, text.complete);
    }
  });

  // Suggestions while typing, for every form that asks for a concept.
  routes.get('/begrippen/:soort', 'everyone', async ({ caller, params, query }) => {
    const kind = KINDS[params.soort];
    const words = query.text('q');
    if (!kind) throw notFound();
    const found = words.length < SHORTEST_WORD ? [] : await search(caller, kind, words.slice(0, 100));
    return fragment(
      html`${found.map(({ naam, gevondenAls }) => html`<option ${attributes({ value: naam })}>${gevondenAls ?? naam}</option>`)}`,
    );
  });
};
