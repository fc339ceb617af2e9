import type { FieldProblem } from '@vlinderdas/design/form';
import {
  proposalClosed,
  stepNotPossible,
} from '@vlinderdas/instruments-service/contract/harmonisation.problems';
import { createInstrumentsClient } from '@vlinderdas/instruments-service/contract/instruments.client';
import { Problem } from '@vlinderdas/kernel/problem';
import { voorstelStatussen } from '@vlinderdas/vocabulary/instruments';
import { isChangedMeanwhile, revisionIn } from '../../http/changed-meanwhile.ts';
import { cursorOf } from '../../http/next-cursor.ts';
import { page, redirect, type Visit } from '../../http/visit.ts';
import { refusedBy } from '../../instrument-parts/check-body.ts';
import {
  CATALOGUE_READERS,
  COORDINATOR,
  coordinates,
  DECIDERS,
  keepsVariants,
} from '../instruments/roles.ts';
import type { Journey } from '../journey.ts';
import { atParty, parseDecision } from './decision-form.ts';
import { proposalListPage } from './list-page.ts';
import { type ProposalView, proposalPage } from './page.ts';
import { proposalsText as text } from './text.ts';

const PAGE_SIZE = 25;

/** The decision went another way while the form was open. */
const isOvertaken = (error: unknown) =>
  error instanceof Problem &&
  [proposalClosed, stepNotPossible].some(({ slug }) => slug === error.definition.slug);

/** Proposals to become equal, and what each organisation decides. */
export const instrumentsProposalsJourney: Journey = ({ routes, transport }) => {
  const instruments = createInstrumentsClient(transport);

  routes.get('/instrumenten/voorstellen', CATALOGUE_READERS, async ({ caller, query, person, now }) => {
    const asked = query.text('stand');
    const status = voorstelStatussen.is(asked) ? asked : undefined;
    const cursor = query.optional('vanaf');
    const { body } = await instruments.listHarmonisationProposals(caller, {
      query: { aantal: PAGE_SIZE, ...(status && { status }), ...(cursor && { cursor }) },
    });
    return page(
      proposalListPage({
        proposals: body.resultaten,
        status,
        next: cursorOf(body),
        isFirst: !cursor,
        mayCoordinate: coordinates(person),
        now,
      }),
    );
  });

  async function showProposal(
    { caller, params, person, guard, now }: Visit & { params: { voorstelId: string } },
    refused?: ProposalView['refused'],
  ) {
    const { body: proposal } = await instruments.getHarmonisationProposal(caller, { params });
    return page(
      proposalPage({
        proposal,
        organisationId: person.organisationId,
        mayCoordinate: coordinates(person),
        mayDecide: keepsVariants(person),
        guard,
        now,
        refused,
      }),
    );
  }
  routes.get('/instrumenten/voorstellen/:voorstelId', CATALOGUE_READERS, (visit) => showProposal(visit));

  routes.post('/instrumenten/voorstellen/:voorstelId/besluit', DECIDERS, async (visit) => {
    const { caller, form, formId, params } = visit;
    const organisationId = form.text('organisatieId');
    const refuse = (problems: readonly FieldProblem[]) => showProposal(visit, { form, problems });
    const { body, problems } = parseDecision(form, organisationId);
    if (problems) return refuse(problems);
    try {
      await instruments.decideOnProposal(
        { ...caller, idempotencyKey: formId, ...revisionIn(form.text('revisie')) },
        { params, body },
      );
    } catch (error) {
      if (isChangedMeanwhile(error) || isOvertaken(error))
        return showProposal(visit, { form, problems: [], changedMeanwhile: true });
      return refuse(
        refusedBy(error, form).map(({ field, message }) => ({
          field: atParty(field, organisationId),
          message,
        })),
      );
    }
    return redirect(`/instrumenten/voorstellen/${params.voorstelId}`, text.saved);
  });

  routes.post('/instrumenten/voorstellen/:voorstelId/intrekken', COORDINATOR, async (visit) => {
    const { caller, form, formId, params } = visit;
    try {
      await instruments.withdrawHarmonisationProposal(
        { ...caller, idempotencyKey: formId, ...revisionIn(form.text('revisie')) },
        { params },
      );
    } catch (error) {
      if (isChangedMeanwhile(error) || isOvertaken(error))
        return showProposal(visit, { form, problems: [], changedMeanwhile: true });
      throw error;
    }
    return redirect(`/instrumenten/voorstellen/${params.voorstelId}`, text.withdrawn);
  });
};
