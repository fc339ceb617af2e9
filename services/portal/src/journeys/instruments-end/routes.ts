import type { FieldProblem } from '@vlinderdas/design/form';
import { createInstrumentsClient } from '@vlinderdas/instruments-service/contract/instruments.client';
import { dutchDate, isIsoDate } from '@vlinderdas/kernel/dates';
import { forbidden } from '@vlinderdas/kernel/problem';
import { isChangedMeanwhile, revisionIn } from '../../http/changed-meanwhile.ts';
import { fieldProblemsOf } from '../../http/field-problems.ts';
import { page, redirect, type Visit } from '../../http/visit.ts';
import { DECIDERS, mayEditInstrument } from '../instruments/roles.ts';
import type { Journey } from '../journey.ts';
import { confirmEndPage, DAY_CHOSEN, endDayPage } from './page.ts';
import { endText as text } from './text.ts';

type OneInstrument = Visit & { params: { code: string } };

const atDay = (message: string): readonly FieldProblem[] => [{ field: 'geldtTot', message }];

function dayProblems(typed: string, now: Date): readonly FieldProblem[] {
  if (!isIsoDate(typed)) return atDay(text.dayWrong);
  return typed < dutchDate(now) ? atDay(text.dayOver) : [];
}

/** Ending an instrument of the region as a whole, and taking that back while it can be. */
export const instrumentsEndJourney: Journey = ({ routes, transport }) => {
  const instruments = createInstrumentsClient(transport);

  async function getKept({ caller, params, person }: OneInstrument) {
    const { body } = await instruments.getInstrument(caller, { params, query: {} });
    if (!mayEditInstrument(body, person)) throw forbidden();
    return body;
  }

  async function askDay(visit: OneInstrument, typed: string, problems: readonly FieldProblem[] = []) {
    const { guard, now } = visit;
    return page(endDayPage({ instrument: await getKept(visit), typed, problems, guard, now }));
  }

  async function askSure(
    visit: OneInstrument,
    day: string,
    sent: { reason?: string; problems?: readonly FieldProblem[]; changedMeanwhile?: boolean } = {},
  ) {
    const { caller, guard, now } = visit;
    const instrument = await getKept(visit);
    const { body } = await instruments.listVariants(caller, {
      query: { instrument: instrument.code, alle: 'true' },
    });
    const { reason = '', problems = [], changedMeanwhile = false } = sent;
    const shown = { instrument, day, variants: body.resultaten, reason, problems };
    return page(confirmEndPage({ ...shown, changedMeanwhile, guard, now }));
  }

  routes.get('/instrumenten/:code/einde', DECIDERS, (visit) => {
    const typed = visit.query.text('geldtTot');
    if (!visit.query.has(DAY_CHOSEN)) return askDay(visit, '');
    const problems = dayProblems(typed, visit.now);
    return problems.length > 0 ? askDay(visit, typed, problems) : askSure(visit, typed);
  });

  routes.post('/instrumenten/:code/einde', DECIDERS, async (visit) => {
    const { caller, form, params } = visit;
    const isTakenBack = form.has('vervalt');
    const day = form.text('geldtTot');
    const reden = form.optional('reden');
    const problems = isTakenBack ? [] : dayProblems(day, visit.now);
    if (problems.length > 0) return askDay(visit, day, problems);
    try {
      await instruments.endInstrument(
        { ...caller, ...revisionIn(form.text('revisie')) },
        { params, body: { geldtTot: isTakenBack ? null : day, ...(reden && { reden }) } },
      );
    } catch (error) {
      if (isChangedMeanwhile(error) && !isTakenBack)
        return askSure(visit, day, { ...(reden && { reason: reden }), changedMeanwhile: true });
      if (isChangedMeanwhile(error)) return redirect(`/instrumenten/${params.code}/einde`, text.lookAgain);
      const found = fieldProblemsOf(error, { '/geldtTot': 'geldtTot', '/reden': 'reden' });
      const isReason = found.every(({ field }) => field === 'reden');
      if (isReason) return askSure(visit, day, { ...(reden && { reason: reden }), problems: found });
      return askDay(visit, day, found);
    }
    return redirect(`/instrumenten/${params.code}`, isTakenBack ? text.takenBack : text.ended);
  });
};
