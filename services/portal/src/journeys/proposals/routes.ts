import { createOrganisationsClient } from '@vlinderdas/organisations-service/contract/organisations.client';
import { createPlacementsClient } from '@vlinderdas/placements-service/contract/placements.client';
import type { Rol } from '@vlinderdas/vocabulary/roles';
import { createConceptNameFinder } from '../../candidate-card/concept-names.ts';
import { findNames } from '../../candidate-card/names.ts';
import { revisionIn } from '../../http/changed-meanwhile.ts';
import { fieldProblemsOf } from '../../http/field-problems.ts';
import { cursorOf } from '../../http/next-cursor.ts';
import { page, redirect, type Submission, type Visit } from '../../http/visit.ts';
import type { Journey } from '../journey.ts';
import { unnamedConcepts } from '../propose/preview-concepts.ts';
import {
  type Parsed,
  parseEmployerAnswer,
  parseFeedback,
  parseMessage,
  parsePlacement,
  parseStop,
  pointers,
  type StepForm,
} from './form.ts';
import { type ProposalScope, proposalPage, proposalsPage } from './page.ts';
import type { StepForms } from './step-forms.ts';
import { proposalsText as text } from './text.ts';

const readers: readonly Rol[] = ['werkgeversadviseur', 'begeleider', 'teamleider', 'regiocoordinator'];
const advisers: readonly Rol[] = ['werkgeversadviseur'];

/** The voordrachten of an adviser: what waits, and recording how it went. */
export const proposalsJourney: Journey = ({ routes, transport }) => {
  const placements = createPlacementsClient(transport);
  const organisations = createOrganisationsClient(transport);
  const concepts = createConceptNameFinder(transport);

  routes.get('/voordrachten', readers, async ({ caller, query, now }) => {
    const scopes: readonly ProposalScope[] = ['bezig', 'klaar', 'iedereen'];
    const scope = scopes.find((item) => item === query.text('toon')) ?? 'bezig';
    const cursor = query.optional('cursor');
    const { body } = await placements.listProposals(caller, {
      query: {
        ...(scope !== 'iedereen' && { mijn: 'ja', open: scope === 'bezig' ? 'ja' : 'nee' }),
        ...(cursor && { cursor }),
      },
    });
    return page(proposalsPage({ scope, proposals: body.resultaten, next: cursorOf(body), cursor, now }));
  });

  /** Colleagues of the own organisation and of the one that guides can keep contact. */
  async function findNazorgContacts({ caller, person }: Visit, needed: boolean) {
    if (!needed) return [];
    const { body } = await organisations.listPeople(caller, { query: { aantal: 100, rol: 'nazorgcontact' } });
    const contacts = body.resultaten.map(({ id, naam }) => ({ id, name: naam }));
    const self = { id: person.subject, name: `${person.name} (ikzelf)` };
    return [self, ...contacts.filter(({ id }) => id !== self.id)];
  }

  async function show(visit: Visit & { params: { voordrachtId: string } }, sent?: StepForms['sent']) {
    const { caller, params, guard, now, person } = visit;
    const { body: proposal } = await placements.getProposal(caller, { params });
    const { getoondeKaart, status, geplaatst } = proposal;
    const [names, conceptNames, nazorgContacts] = await Promise.all([
      findNames(organisations, caller, {
        colleagues: [
          proposal.begeleiderId,
          proposal.adviseurId,
          ...proposal.stappen.map(({ doorId }) => doorId),
        ],
        organisations: [proposal.organisatieId],
      }),
      concepts.find(caller, getoondeKaart ? unnamedConcepts(getoondeKaart) : []),
      findNazorgContacts(visit, status === 'aangenomen' && !geplaatst),
    ]);
    return page(
      proposalPage({
        proposal,
        names,
        concepts: conceptNames,
        roles: person.roles,
        guard,
        now,
        sent,
        nazorgContacts,
      }),
    );
  }

  routes.get('/voordrachten/:voordrachtId', readers, (visit) => show(visit));

  type Step = Submission & { params: { voordrachtId: string } };
  const callerOf = ({ caller, formId, form }: Step) => ({
    ...caller,
    idempotencyKey: formId,
    ...revisionIn(form.text('revisie')),
  });

  /** Records one thing; what is refused comes back in its own form. */
  async function record<Body>(
    visit: Step,
    step: StepForm,
    parsed: Parsed<Body>,
    send: (body: Body) => Promise<unknown>,
    said: string,
  ) {
    const { form } = visit;
    if ('problems' in parsed) return show(visit, { form, step, problems: parsed.problems });
    try {
      await send(parsed.body);
    } catch (error) {
      return show(visit, { form, step, problems: fieldProblemsOf(error, pointers[step]) });
    }
    return redirect(`/voordrachten/${visit.params.voordrachtId}`, said);
  }

  routes.post('/voordrachten/:voordrachtId/antwoord', advisers, (visit) =>
    record(
      visit,
      'antwoord',
      parseEmployerAnswer(visit.form),
      (body) => placements.answerProposal(callerOf(visit), { params: visit.params, body }),
      text.answered,
    ),
  );
  routes.post('/voordrachten/:voordrachtId/terugkoppeling', advisers, (visit) =>
    record(
      visit,
      'terugkoppeling',
      parseFeedback(visit.form),
      (body) => placements.tellEmployer(callerOf(visit), { params: visit.params, body }),
      text.feedbackDone,
    ),
  );
  routes.post('/voordrachten/:voordrachtId/bericht', advisers, (visit) =>
    record(
      visit,
      'bericht',
      parseMessage(visit.form),
      (body) => placements.tellCandidate(callerOf(visit), { params: visit.params, body }),
      text.messageDone,
    ),
  );
  routes.post('/voordrachten/:voordrachtId/stoppen', advisers, (visit) =>
    record(
      visit,
      'stoppen',
      parseStop(visit.form),
      (body) => placements.withdrawProposal(callerOf(visit), { params: visit.params, body }),
      text.stopped,
    ),
  );
  routes.post('/voordrachten/:voordrachtId/plaatsing', advisers, (visit) =>
    record(
      visit,
      'plaatsing',
      parsePlacement(visit.form, visit.params.voordrachtId),
      (body) => placements.confirmPlacement({ ...visit.caller, idempotencyKey: visit.formId }, { body }),
      text.placed,
    ),
  );
  routes.post('/voordrachten/:voordrachtId/afsluiten', advisers, async (visit) => {
    await placements.closeProposal(callerOf(visit), { params: visit.params });
    return redirect(`/voordrachten/${visit.params.voordrachtId}`, text.closed);
  });
};
