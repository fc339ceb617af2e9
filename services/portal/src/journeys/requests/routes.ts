import { dutchDate } from '@vlinderdas/kernel/dates';
import { Problem } from '@vlinderdas/kernel/problem';
import { createOrganisationsClient } from '@vlinderdas/organisations-service/contract/organisations.client';
import { createPlacementsClient } from '@vlinderdas/placements-service/contract/placements.client';
import { findNames } from '../../candidate-card/names.ts';
import { isChangedMeanwhile, revisionIn } from '../../http/changed-meanwhile.ts';
import { fieldProblemsOf } from '../../http/field-problems.ts';
import { cursorOf } from '../../http/next-cursor.ts';
import { page, redirect, type Submission } from '../../http/visit.ts';
import type { Journey } from '../journey.ts';
import type { SentAnswer } from './candidate-section.ts';
import { fieldOf, type Parsed, parseAnswer, parseMessage, parseRelease, parseWithdrawal } from './form.ts';
import { isRequestTab, requestsPage } from './list-page.ts';
import { createRequestLoader } from './load-request.ts';
import { requestPage } from './page.ts';
import { requestsText as text } from './text.ts';

const READERS = ['begeleider', 'teamleider', 'werkgeversadviseur', 'regiocoordinator'] as const;
const GUIDES = ['begeleider', 'teamleider'] as const;

type ProposalStep = Submission & { params: { aanvraagId: string; voordrachtId: string } };

type StepCall = Submission['caller'] & { ifMatch?: number; idempotencyKey: string };

/** Questions of advisers about candidates, and what a begeleider answers in two clicks. */
export const requestsJourney: Journey = ({ routes, transport }) => {
  const organisations = createOrganisationsClient(transport);
  const placements = createPlacementsClient(transport);
  const load = createRequestLoader(transport);

  routes.get('/aanvragen', READERS, async ({ caller, query, now }) => {
    const asked = query.text('toon');
    const tab = isRequestTab(asked) ? asked : 'mine';
    const cursor = query.optional('cursor');
    const { body } = await placements.listRequests(caller, {
      query: {
        mijn: tab === 'mine' ? 'ja' : 'nee',
        open: tab === 'done' ? 'nee' : 'ja',
        ...(cursor && { cursor }),
      },
    });
    const names = await findNames(organisations, caller, {
      colleagues: body.resultaten.map(({ adviseurId }) => adviseurId),
      organisations: body.resultaten.map(({ adviseurOrganisatieId }) => adviseurOrganisatieId),
    });
    return page(
      requestsPage({
        tab,
        requests: body.resultaten,
        names,
        isLater: cursor !== undefined,
        nextCursor: cursorOf(body),
        now,
      }),
    );
  });

  routes.get('/aanvragen/:aanvraagId', READERS, async (visit) =>
    page(requestPage(await load(visit, visit.params.aanvraagId))),
  );

  /** Saves what was parsed; what does not pass comes back with everything that was filled in. */
  async function take<T>(
    visit: ProposalStep,
    form: SentAnswer['form'],
    parsed: Parsed<T>,
    fields: readonly string[],
    save: (call: StepCall, value: T) => Promise<unknown>,
    message: string,
  ) {
    const { aanvraagId, voordrachtId } = visit.params;
    const sent = { proposalId: voordrachtId, form, values: visit.form };
    const again = async (more: Pick<SentAnswer, 'problems' | 'changedMeanwhile'>) =>
      page(requestPage(await load(visit, aanvraagId, { ...sent, ...more })));
    if (parsed.problems) return again({ problems: parsed.problems });
    try {
      const call = {
        ...visit.caller,
        ...revisionIn(visit.form.text('revisie')),
        idempotencyKey: visit.formId,
      };
      await save(call, parsed.value);
    } catch (error) {
      const isElsewhere = error instanceof Problem && error.definition.slug === 'voordracht-in-andere-status';
      if (isElsewhere || isChangedMeanwhile(error)) return again({ problems: [], changedMeanwhile: true });
      const pointers = fields.flatMap((name) => [
        [`#/${name}`, fieldOf(voordrachtId, name)],
        [`#/akkoord/${name}`, fieldOf(voordrachtId, name)],
      ]);
      return again({ problems: fieldProblemsOf(error, Object.fromEntries(pointers)) });
    }
    return redirect(`/aanvragen/${aanvraagId}`, message);
  }
  const paramsOf = ({ params: { voordrachtId } }: ProposalStep) => ({ params: { voordrachtId } });

  routes.post('/aanvragen/:aanvraagId/:voordrachtId/antwoord', GUIDES, (visit) => {
    const parsed = parseAnswer(visit.form, visit.params.voordrachtId, dutchDate(visit.now));
    const message = parsed.value ? text.saved[parsed.value.antwoord] : '';
    const fields = ['vorm', 'kanaal', 'datum', 'vraag', 'reden'];
    return take(
      visit,
      'antwoord',
      parsed,
      fields,
      (call, body) => placements.answerRequest(call, { ...paramsOf(visit), body }),
      message,
    );
  });
  routes.post('/aanvragen/:aanvraagId/:voordrachtId/naamvrijgave', GUIDES, (visit) => {
    const parsed = parseRelease(visit.form, visit.params.voordrachtId, dutchDate(visit.now));
    return take(
      visit,
      'naamvrijgave',
      parsed,
      ['kanaal', 'datum'],
      (call, body) => placements.releaseName(call, { ...paramsOf(visit), body }),
      text.release.saved,
    );
  });
  routes.post('/aanvragen/:aanvraagId/:voordrachtId/bericht', GUIDES, (visit) => {
    const parsed = parseMessage(visit.form, visit.params.voordrachtId, dutchDate(visit.now));
    return take(
      visit,
      'bericht',
      parsed,
      ['tekst', 'kanaal', 'datum'],
      (call, body) => placements.tellCandidate(call, { ...paramsOf(visit), body }),
      text.message.saved,
    );
  });
  routes.post('/aanvragen/:aanvraagId/:voordrachtId/stoppen', GUIDES, (visit) => {
    const parsed = parseWithdrawal(visit.form, visit.params.voordrachtId);
    return take(
      visit,
      'stoppen',
      parsed,
      ['stopreden'],
      (call, body) => placements.withdrawProposal(call, { ...paramsOf(visit), body }),
      text.withdraw.saved,
    );
  });
};
