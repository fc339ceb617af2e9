import type { FieldProblem } from '@vlinderdas/design/form';
import { createInstrumentsClient } from '@vlinderdas/instruments-service/contract/instruments.client';
import { variantOverlaps } from '@vlinderdas/instruments-service/contract/problems';
import { dutchDate, isIsoDate } from '@vlinderdas/kernel/dates';
import { forbidden, Problem } from '@vlinderdas/kernel/problem';
import { isChangedMeanwhile, revisionIn } from '../../http/changed-meanwhile.ts';
import { type FormValues, toFormValues } from '../../http/form-values.ts';
import { page, redirect, type Visit } from '../../http/visit.ts';
import { refusedBy } from '../../instrument-parts/check-body.ts';
import { MORE_ROWS } from '../../instrument-parts/part-form.ts';
import { KEEPER } from '../instruments/roles.ts';
import type { Journey } from '../journey.ts';
import { newValues, parseNewVariant, parseVariantChange, variantValues } from './form.ts';
import { variantPage } from './page.ts';
import { variantText as text } from './text.ts';

interface Sent {
  form: FormValues;
  problems?: readonly FieldProblem[];
  changedMeanwhile?: boolean;
}

/** What is wrong with the form after all: a period that is taken, or what the API says of its fields. */
function refusalOf(error: unknown, form: FormValues, dayField: string): readonly FieldProblem[] {
  if (error instanceof Problem && error.definition.slug === variantOverlaps.slug)
    return [{ field: dayField, message: text.overlaps }];
  return refusedBy(error, form);
}

/** What the own organisation does with an instrument: recording it, changing it and ending it. */
export const instrumentsVariantJourney: Journey = ({ routes, transport }) => {
  const instruments = createInstrumentsClient(transport);

  async function showNew(visit: Visit & { params: { code: string } }, sent?: Sent) {
    const { caller, params, person, now } = visit;
    const [{ body: instrument }, { body: matrix }] = await Promise.all([
      instruments.getInstrument(caller, { params, query: {} }),
      instruments.getMatrix(caller, { query: {} }),
    ]);
    const own = matrix.kolommen.find(({ aanbieder }) => aanbieder.organisatieId === person.organisationId);
    return page(
      variantPage({
        instrument: { code: instrument.code, name: instrument.naam },
        variant: undefined,
        providerName: own?.aanbieder.naam ?? person.organisationName,
        municipalities: own?.gemeenten ?? [],
        values: sent?.form ?? toFormValues(newValues(dutchDate(now))),
        problems: sent?.problems ?? [],
        guard: visit.guard,
        now,
      }),
    );
  }
  routes.get('/instrumenten/:code/variant', KEEPER, (visit) => showNew(visit));
  routes.post('/instrumenten/:code/variant', KEEPER, async (visit) => {
    const { caller, form, formId, params, person } = visit;
    if (form.has(MORE_ROWS)) return showNew(visit, { form });
    const { body, problems } = parseNewVariant(form, params.code, person.organisationId);
    if (problems) return showNew(visit, { form, problems });
    try {
      await instruments.createVariant({ ...caller, idempotencyKey: formId }, { body });
    } catch (error) {
      return showNew(visit, { form, problems: refusalOf(error, form, 'geldtVanaf') });
    }
    return redirect(`/instrumenten/${params.code}`, text.added);
  });

  type OneVariant = Visit & { params: { variantId: string } };

  async function findOwn({ caller, params, person }: OneVariant) {
    const { body } = await instruments.getVariant(caller, { params });
    if (body.aanbieder.organisatieId !== person.organisationId) throw forbidden(text.notYours);
    return body;
  }

  async function showEdit(visit: OneVariant, sent?: Sent) {
    const variant = await findOwn(visit);
    return page(
      variantPage({
        instrument: { code: variant.instrumentCode, name: variant.instrumentNaam },
        variant,
        providerName: variant.aanbieder.naam,
        municipalities: [],
        values: sent?.form ?? toFormValues(variantValues(variant)),
        problems: sent?.problems ?? [],
        ...(sent?.changedMeanwhile && { changedMeanwhile: true }),
        guard: visit.guard,
        now: visit.now,
      }),
    );
  }
  routes.get('/instrumenten/varianten/:variantId', KEEPER, (visit) => showEdit(visit));
  routes.post('/instrumenten/varianten/:variantId', KEEPER, async (visit) => {
    const { caller, form, params } = visit;
    if (form.has(MORE_ROWS)) return showEdit(visit, { form });
    const stored = await findOwn(visit);
    const { change, problems } = parseVariantChange(form, stored);
    if (problems) return showEdit(visit, { form, problems });
    const back = `/instrumenten/${stored.instrumentCode}`;
    if (!change) return redirect(back, text.unchanged);
    try {
      await instruments.changeVariant(
        { ...caller, ...revisionIn(form.text('revisie')) },
        { params, body: change },
      );
    } catch (error) {
      if (isChangedMeanwhile(error)) return showEdit(visit, { form, changedMeanwhile: true });
      return showEdit(visit, { form, problems: refusalOf(error, form, 'vanaf') });
    }
    return redirect(back, text.saved);
  });

  routes.post('/instrumenten/varianten/:variantId/einde', KEEPER, async (visit) => {
    const { caller, form, params } = visit;
    const stored = await findOwn(visit);
    const geldtTot = form.text('einde');
    // The rest of the page shows what is stored: this form has one field only.
    const refuse = (problems: readonly FieldProblem[], changedMeanwhile = false) =>
      showEdit(visit, {
        form: toFormValues({ ...variantValues(stored), einde: geldtTot }),
        problems,
        changedMeanwhile,
      });
    if (!isIsoDate(geldtTot)) return refuse([{ field: 'einde', message: text.dateWrong }]);
    try {
      await instruments.changeVariant(
        { ...caller, ...revisionIn(form.text('revisie')) },
        { params, body: { geldtTot } },
      );
    } catch (error) {
      if (isChangedMeanwhile(error)) return refuse([], true);
      return refuse(refusedBy(error, form).map(({ message }) => ({ field: 'einde', message })));
    }
    return redirect(`/instrumenten/${stored.instrumentCode}`, text.ended);
  });
};
