/** The small steps of a vacancy: take, open, merge, close, fill. Each says which version it was pressed on. */

import { createVacanciesClient } from '@vlinderdas/vacancies-service/contract/vacancies.client';
import type { Vacature } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import type { Rol } from '@vlinderdas/vocabulary/roles';
import { revisionIn } from '../../http/changed-meanwhile.ts';
import { fieldProblemsOf } from '../../http/field-problems.ts';
import { page, redirect, type Submission, type Visit } from '../../http/visit.ts';
import type { Journey } from '../journey.ts';
import { closePage, parseClosing } from './close-page.ts';
import { vacancyText as text } from './text.ts';

const workers: readonly Rol[] = ['werkgeversadviseur', 'teamleider', 'regiocoordinator'];

type FindVacancy = (visit: Pick<Visit, 'caller'>, vacatureId: string) => Promise<Vacature>;

/** The caller with the version that the reader saw. */
function onVersionSeen({ caller, form, formId }: Submission) {
  return { ...caller, idempotencyKey: formId, ...revisionIn(form.text('revisie')) };
}

export function registerFollowing(
  { routes, transport }: Parameters<Journey>[0],
  findVacancy: FindVacancy,
): void {
  const vacancies = createVacanciesClient(transport);
  const back = ({ params }: { params: { vacatureId: string } }, said: string) =>
    redirect(`/vacatures/${params.vacatureId}`, said);

  routes.post('/vacatures/:vacatureId/oppakken', workers, async (visit) => {
    await vacancies.takeVacancy(onVersionSeen(visit), { params: visit.params, body: {} });
    return back(visit, text.taken);
  });
  routes.post('/vacatures/:vacatureId/publicatie', workers, async (visit) => {
    await vacancies.setPublication(onVersionSeen(visit), {
      params: visit.params,
      body: { gepubliceerd: true },
    });
    return back(visit, text.opened);
  });
  routes.post('/vacatures/:vacatureId/levensteken', workers, async (visit) => {
    await vacancies.confirmOpen(visit.caller, { params: visit.params });
    return back(visit, text.stillOpenDone);
  });
  routes.post('/vacatures/:vacatureId/samenvoegen', workers, async (visit) => {
    await vacancies.mergeVacancies(onVersionSeen(visit), {
      params: visit.params,
      body: { met: visit.form.text('met') },
    });
    return back(visit, text.merged);
  });
  routes.post('/vacatures/:vacatureId/verschilt', workers, async (visit) => {
    await vacancies.markDifferent(visit.caller, {
      params: { ...visit.params, andereVacatureId: visit.form.text('met') },
    });
    return back(visit, text.markedDifferent);
  });

  routes.get('/vacatures/:vacatureId/sluiten', workers, async (visit) => {
    const vacancy = await findVacancy(visit, visit.params.vacatureId);
    return page(closePage({ vacancy, guard: visit.guard, form: undefined, problems: [] }));
  });
  routes.post('/vacatures/:vacatureId/sluiten', workers, async (visit) => {
    const { params, form, guard } = visit;
    const refuse = async (problems: Parameters<typeof closePage>[0]['problems']) =>
      page(closePage({ vacancy: await findVacancy(visit, params.vacatureId), guard, form, problems }));
    const closing = parseClosing(form);
    if ('problems' in closing) return refuse(closing.problems);
    try {
      await vacancies.closeVacancy(onVersionSeen(visit), { params, body: closing.body });
    } catch (error) {
      return refuse(
        fieldProblemsOf(error, {
          '/reden': 'reden',
          '/toelichting': 'toelichting',
          '/alternatieven': 'alternatieven',
        }),
      );
    }
    return back(visit, text.closed2);
  });
  routes.post('/vacatures/:vacatureId/vervullingen', workers, async (visit) => {
    const { params, form, guard } = visit;
    const aantal = Number(form.text('aantal'));
    if (!Number.isInteger(aantal) || aantal < 1) {
      const vacancy = await findVacancy(visit, params.vacatureId);
      const problems = [{ field: 'aantal', message: 'Vul een heel getal in, 1 of meer.' }];
      return page(closePage({ vacancy, guard, form, problems }));
    }
    await vacancies.fillPosts(onVersionSeen(visit), { params, body: { aantal } });
    return back(visit, text.filled);
  });
}
