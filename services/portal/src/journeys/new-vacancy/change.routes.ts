/** Changing what a vacancy asks. Someone else's change in between is shown, and nobody's words are lost. */
import { dutchDate } from '@vlinderdas/kernel/dates';
import { Problem } from '@vlinderdas/kernel/problem';
import { createVacanciesClient } from '@vlinderdas/vacancies-service/contract/vacancies.client';
import { VacatureWijziging } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import type { Rol } from '@vlinderdas/vocabulary/roles';
import { fieldProblemsOf } from '../../http/field-problems.ts';
import { page, redirect, type Visit } from '../../http/visit.ts';
import type { createConceptLookup } from '../../vacancy-form/concept-lookup.ts';
import { fieldsByPointer, toVacancyChange, toVacancyContent } from '../../vacancy-form/vacancy-content.ts';
import { formOfVacancy, readVacancyForm } from '../../vacancy-form/vacancy-form.ts';
import type { Journey } from '../journey.ts';
import { changePage } from './page.ts';
import { newVacancyText as text } from './text.ts';

const workers: readonly Rol[] = ['werkgeversadviseur', 'teamleider', 'regiocoordinator'];
const CHANGED_MEANWHILE = [409, 412];

export function registerChange(
  { routes, transport }: Parameters<Journey>[0],
  concepts: ReturnType<typeof createConceptLookup>,
): void {
  const vacancies = createVacanciesClient(transport);
  const find = async ({ caller }: Visit, vacatureId: string) =>
    (await vacancies.getVacancy(caller, { params: { vacatureId } })).body;

  routes.get('/vacatures/:vacatureId/wijzigen', workers, async (visit) => {
    const vacancy = await find(visit, visit.params.vacatureId);
    const { guard, now } = visit;
    return page(changePage({ vacancy, guard, now, form: formOfVacancy(vacancy), problems: [] }));
  });

  routes.post('/vacatures/:vacatureId/wijzigen/controle', workers, async (visit) => {
    const { caller, guard, now, params } = visit;
    const revisie = Number(visit.form.text('revisie'));
    const [vacancy, resolved] = await Promise.all([
      find(visit, params.vacatureId),
      concepts.resolve(caller, readVacancyForm(visit.form)),
    ]);
    return page(changePage({ vacancy: { ...vacancy, revisie }, guard, now, ...resolved }));
  });

  routes.post('/vacatures/:vacatureId/wijzigen', workers, async (visit) => {
    const { caller, guard, now, params } = visit;
    const { vacatureId } = params;
    const ifMatch = Number(visit.form.text('revisie'));
    const [vacancy, resolved] = await Promise.all([
      find(visit, vacatureId),
      concepts.resolve(caller, readVacancyForm(visit.form)),
    ]);
    const { form } = resolved;
    const { content, posts, problems } = toVacancyContent(form, dutchDate(now));
    const refuse = (found: typeof problems) =>
      page(changePage({ vacancy: { ...vacancy, revisie: ifMatch }, guard, now, form, problems: found }));
    if (resolved.problems.length + problems.length > 0) return refuse([...resolved.problems, ...problems]);
    if (vacancy.revisie !== ifMatch)
      return page(changePage({ vacancy, guard, now, form, problems: [], isConflict: true }));
    const change = {
      ...toVacancyChange(content, vacancy),
      ...(posts !== vacancy.aantalGezocht && { aantalGezocht: posts }),
    };
    if (Object.keys(change).length === 0) return redirect(`/vacatures/${vacatureId}/vraag`, text.unchanged);
    try {
      await vacancies.changeVacancy(
        { ...caller, ifMatch },
        { params, body: VacatureWijziging.parse(change) },
      );
    } catch (error) {
      if (error instanceof Problem && CHANGED_MEANWHILE.includes(error.definition.status)) {
        const there = await find(visit, vacatureId);
        if (there.revisie !== ifMatch)
          return page(changePage({ vacancy: there, guard, now, form, problems: [], isConflict: true }));
      }
      return refuse(fieldProblemsOf(error, fieldsByPointer));
    }
    return redirect(`/vacatures/${vacatureId}/vraag`, text.saved);
  });
}
