import type { FieldProblem } from '@vlinderdas/design/form';
import { GelijkendInstrument } from '@vlinderdas/instruments-service/contract/instrument.resource';
import { createInstrumentsClient } from '@vlinderdas/instruments-service/contract/instruments.client';
import { similarInstrument } from '@vlinderdas/instruments-service/contract/problems';
import { forbidden, Problem } from '@vlinderdas/kernel/problem';
import { z } from 'zod';
import { isChangedMeanwhile, revisionIn } from '../../http/changed-meanwhile.ts';
import { type FormValues, toFormValues } from '../../http/form-values.ts';
import { page, redirect, type Visit } from '../../http/visit.ts';
import { refusedBy } from '../../instrument-parts/check-body.ts';
import { coordinates, DECIDERS, mayEditInstrument } from '../instruments/roles.ts';
import type { Journey } from '../journey.ts';
import { instrumentValues, parseInstrumentChange, parseNewInstrument } from './form.ts';
import { editPage, type Similar } from './page.ts';
import { editText as text } from './text.ts';

interface Sent {
  form: FormValues;
  problems?: readonly FieldProblem[];
  similar?: readonly Similar[];
  changedMeanwhile?: boolean;
}

const similarOnes = z.array(GelijkendInstrument);

/** What is like the new one, when that is why the API refused it. */
function similarIn(error: unknown): readonly Similar[] | undefined {
  if (!(error instanceof Problem) || error.definition.slug !== similarInstrument.slug) return undefined;
  return similarOnes.safeParse(error.extensions.gelijkend).data;
}

/** Instruments that the region or one organisation adds, and their changes. */
export const instrumentsEditJourney: Journey = ({ routes, transport }) => {
  const instruments = createInstrumentsClient(transport);

  function showNew(visit: Visit, sent?: Sent) {
    return page(
      editPage({
        instrument: undefined,
        values: sent?.form ?? toFormValues({}),
        problems: sent?.problems ?? [],
        ...(sent?.similar && { similar: sent.similar }),
        revision: undefined,
        mayCoordinate: coordinates(visit.person),
        guard: visit.guard,
      }),
    );
  }
  routes.get('/instrumenten/nieuw', DECIDERS, (visit) => showNew(visit));
  routes.post('/instrumenten/nieuw', DECIDERS, async (visit) => {
    const { caller, form, formId } = visit;
    const { body, problems } = parseNewInstrument(form);
    if (problems) return showNew(visit, { form, problems });
    try {
      const made = await instruments.createInstrument({ ...caller, idempotencyKey: formId }, { body });
      return redirect(`/instrumenten/${made.body.code}`, text.added);
    } catch (error) {
      const similar = similarIn(error);
      return showNew(visit, similar ? { form, similar } : { form, problems: refusedBy(error, form) });
    }
  });

  async function showEdit(visit: Visit & { params: { code: string } }, sent?: Sent) {
    const { body, revision } = await instruments.getInstrument(visit.caller, {
      params: visit.params,
      query: {},
    });
    if (!mayEditInstrument(body, visit.person)) throw forbidden();
    return page(
      editPage({
        instrument: body,
        values: sent?.form ?? toFormValues(instrumentValues(body)),
        problems: sent?.problems ?? [],
        ...(sent?.changedMeanwhile && { changedMeanwhile: true }),
        revision: revision ?? body.revisie,
        mayCoordinate: coordinates(visit.person),
        guard: visit.guard,
      }),
    );
  }
  routes.get('/instrumenten/:code/bewerken', DECIDERS, (visit) => showEdit(visit));
  routes.post('/instrumenten/:code/bewerken', DECIDERS, async (visit) => {
    const { caller, form, params } = visit;
    const { body, problems } = parseInstrumentChange(form);
    if (problems) return showEdit(visit, { form, problems });
    try {
      await instruments.changeInstrument(
        { ...caller, ...revisionIn(form.text('revisie')) },
        { params, body },
      );
    } catch (error) {
      if (isChangedMeanwhile(error)) return showEdit(visit, { form, changedMeanwhile: true });
      return showEdit(visit, { form, problems: refusedBy(error, form) });
    }
    return redirect(`/instrumenten/${params.code}`, text.saved);
  });
};
