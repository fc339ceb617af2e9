/** Changing a vacancy. What someone else changed in between is shown, and nobody's words are lost. */
import { dutchDate } from '@vlinderdas/kernel/dates';
import { createVacanciesClient } from '@vlinderdas/vacancies-service/contract/vacancies.client';
import { VacatureWijziging } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import type { Rol } from '@vlinderdas/vocabulary/roles';
import { isChangedMeanwhile } from '../../http/changed-meanwhile.ts';
import { fieldProblemsOf } from '../../http/field-problems.ts';
import { page, redirect, type Submission, type Visit } from '../../http/visit.ts';
import type { createConceptLookup } from '../../vacancy-form/concept-lookup.ts';
import { fieldsByPointer, toVacancyChange, toVacancyContent } from '../../vacancy-form/vacancy-content.ts';
import { formOfVacancy, readVacancyForm } from '../../vacancy-form/vacancy-form.ts';
import type { Journey } from '../journey.ts';
import { changePage } from './page.ts';
import { placeVacancyText as text } from './text.ts';

const EMPLOYER: readonly Rol[] = ['werkgever'];

type OfVacancy<V> = V & { params: { vacatureId: string } };

export function registerChange(
  { routes, transport }: Parameters<Journey>[0],
  concepts: ReturnType<typeof createConceptLookup>,
): void {
  const vacancies = createVacanciesClient(transport);
  const find = async ({ caller, params }: OfVacancy<Pick<Visit, 'caller'>>) =>
    (await vacancies.getVacancy(caller, { params })).body;
  /** What is stored now, what was filled in, and on which version. */
  const read = async (visit: OfVacancy<Submission>) => {
    const [vacancy, resolved] = await Promise.all([
      find(visit),
      concepts.resolve(visit.caller, readVacancyForm(visit.form)),
    ]);
    return { vacancy, resolved, seen: Number(visit.form.text('revisie')) };
  };

  routes.get('/mijn-vacatures/:vacatureId/wijzigen', EMPLOYER, async (visit) => {
    const vacancy = await find(visit);
    const { guard, now } = visit;
    return page(changePage({ vacancy, guard, now, form: formOfVacancy(vacancy), problems: [] }));
  });
  routes.get('/mijn-vacatures/:vacatureId/wijzigen/controle', EMPLOYER, ({ params }) =>
    redirect(`/mijn-vacatures/${params.vacatureId}/wijzigen`),
  );

  routes.post('/mijn-vacatures/:vacatureId/wijzigen/controle', EMPLOYER, async (visit) => {
    const { vacancy, resolved, seen } = await read(visit);
    const { guard, now } = visit;
    return page(changePage({ vacancy: { ...vacancy, revisie: seen }, guard, now, ...resolved }));
  });

  routes.post('/mijn-vacatures/:vacatureId/wijzigen', EMPLOYER, async (visit) => {
    const { caller, guard, now, params } = visit;
    const { vacancy, resolved, seen } = await read(visit);
    const { form } = resolved;
    const back = (said: string) => redirect(`/mijn-vacatures/${params.vacatureId}`, said);
    const refuse = (problems: typeof resolved.problems) =>
      page(changePage({ vacancy: { ...vacancy, revisie: seen }, guard, now, form, problems }));
    const showBoth = (there: typeof vacancy) =>
      page(changePage({ vacancy: there, guard, now, form, problems: [], isConflict: true }));

    const { content, posts, problems } = toVacancyContent(form, dutchDate(now));
    if (resolved.problems.length + problems.length > 0) return refuse([...resolved.problems, ...problems]);
    if (vacancy.revisie !== seen) return showBoth(vacancy);
    const change = {
      ...toVacancyChange(content, vacancy),
      ...(posts !== vacancy.aantalGezocht && { aantalGezocht: posts }),
    };
    if (Object.keys(change).length === 0) return back(text.unchanged);
    try {
      await vacancies.changeVacancy(
        { ...caller, ifMatch: seen },
        { params, body: VacatureWijziging.parse(change) },
      );
    } catch (error) {
      return isChangedMeanwhile(error)
        ? showBoth(await find(visit))
        : refuse(fieldProblemsOf(error, fieldsByPointer));
    }
    return back(text.saved);
  });
}
