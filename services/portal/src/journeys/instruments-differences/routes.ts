import type { FieldProblem } from '@vlinderdas/design/form';
import { createInstrumentsClient } from '@vlinderdas/instruments-service/contract/instruments.client';
import { dutchDate } from '@vlinderdas/kernel/dates';
import { harmonisatieStatussen } from '@vlinderdas/vocabulary/instruments';
import { fieldProblemsOf } from '../../http/field-problems.ts';
import { type FormValues, toFormValues } from '../../http/form-values.ts';
import { page, redirect, type Submission, type Visit } from '../../http/visit.ts';
import { refusedBy } from '../../instrument-parts/check-body.ts';
import { MORE_ROWS } from '../../instrument-parts/part-form.ts';
import { CATALOGUE_READERS, COORDINATOR, coordinates, keepsVariants } from '../instruments/roles.ts';
import { parseComparison, parseYardstick } from '../instruments/yardstick-form.ts';
import type { Journey } from '../journey.ts';
import { differencesPage } from './page.ts';
import { parseProposal, proposalValues, WITHIN } from './proposal-form.ts';
import { proposalFormPage } from './proposal-page.ts';
import { differencesText as text } from './text.ts';

/** Older ones stand on the page of proposals. */
const MOST_PROPOSALS = 10;

type OneInstrument = { code: string };

/** Where the uitvoerders differ in one instrument, what the coordinator says of it, and a proposal to become equal. */
export const instrumentsDifferencesJourney: Journey = ({ routes, transport }) => {
  const instruments = createInstrumentsClient(transport);

  async function compare({ caller, params, query }: Visit & { params: OneInstrument }) {
    const asked = parseComparison(query);
    const { body } = await instruments.compareInstrument(caller, {
      params: { code: params.code },
      query: asked.question,
    });
    return { asked, comparison: body };
  }

  async function showDifferences(
    visit: Visit & { params: OneInstrument },
    refused?: { form: FormValues; problems: readonly FieldProblem[] },
  ) {
    const { asked, comparison } = await compare(visit);
    const [{ body: matrix }, { body: proposals }] = await Promise.all([
      instruments.getMatrix(visit.caller, { query: asked.question }),
      instruments.listHarmonisationProposals(visit.caller, {
        query: { instrumentCode: comparison.rij.code, aantal: MOST_PROPOSALS },
      }),
    ]);
    return page(
      differencesPage({
        comparison,
        columns: matrix.kolommen,
        proposals: proposals.resultaten,
        asked,
        organisationId: visit.person.organisationId,
        mayCoordinate: coordinates(visit.person),
        mayKeep: keepsVariants(visit.person),
        guard: visit.guard,
        now: visit.now,
        refused,
      }),
    );
  }

  routes.get('/instrumenten/:code/verschillen', CATALOGUE_READERS, (visit) => showDifferences(visit));

  routes.post('/instrumenten/:code/verklaring', COORDINATOR, async (visit) => {
    const { form, caller, params } = visit;
    const status = form.text('status');
    const toelichting = form.optional('toelichting');
    const refuse = (problems: readonly FieldProblem[]) => showDifferences(visit, { form, problems });
    if (!harmonisatieStatussen.is(status))
      return refuse([{ field: 'status', message: text.declared.missing }]);
    try {
      await instruments.declareStatus(caller, {
        params: { code: params.code },
        body: { status, ...(toelichting && { toelichting }) },
      });
    } catch (error) {
      return refuse(fieldProblemsOf(error, { '/status': 'status', '/toelichting': 'toelichting' }));
    }
    return redirect(`/instrumenten/${params.code}/verschillen`, text.declared.saved);
  });

  routes.post('/instrumenten/:code/maatstaf', COORDINATOR, async (visit) => {
    const { form, caller, params } = visit;
    const { maatstaf: soort, organisatieId } = parseYardstick(form.text('voortaan'));
    const refuse = (problems: readonly FieldProblem[]) => showDifferences(visit, { form, problems });
    if (!soort) return refuse([{ field: 'voortaan', message: text.keep.missing }]);
    try {
      await instruments.chooseYardstick(caller, {
        params: { code: params.code },
        body: { soort, ...(organisatieId && { organisatieId }) },
      });
    } catch (error) {
      return refuse(fieldProblemsOf(error, { '/': 'voortaan' }));
    }
    return redirect(`/instrumenten/${params.code}/verschillen`, text.keep.saved);
  });

  async function showProposal(
    visit: Visit & { params: OneInstrument },
    sent?: { form: FormValues; problems: readonly FieldProblem[] },
  ) {
    const { comparison } = await compare(visit);
    return page(
      proposalFormPage({
        comparison,
        values: sent?.form ?? toFormValues(proposalValues(comparison, dutchDate(visit.now))),
        problems: sent?.problems ?? [],
        guard: visit.guard,
      }),
    );
  }

  async function propose(visit: Submission & { params: OneInstrument }) {
    const { form, caller, formId, params } = visit;
    if (form.has(MORE_ROWS)) return showProposal(visit, { form, problems: [] });
    const { body, problems } = parseProposal(form, params.code);
    if (problems) return showProposal(visit, { form, problems });
    try {
      const made = await instruments.proposeHarmonisation({ ...caller, idempotencyKey: formId }, { body });
      return redirect(`/instrumenten/voorstellen/${made.body.id}`, text.proposal.saved);
    } catch (error) {
      return showProposal(visit, { form, problems: refusedBy(error, form, WITHIN) });
    }
  }

  routes.get('/instrumenten/:code/voorstel', COORDINATOR, (visit) => showProposal(visit));
  routes.post('/instrumenten/:code/voorstel', COORDINATOR, propose);
};
