import { createEmployersClient } from '@vlinderdas/employers-service/contract/employers.client';
import { dutchDate } from '@vlinderdas/kernel/dates';
import { Problem } from '@vlinderdas/kernel/problem';
import { createOrganisationsClient } from '@vlinderdas/organisations-service/contract/organisations.client';
import { createVacanciesClient } from '@vlinderdas/vacancies-service/contract/vacancies.client';
import type { Rol } from '@vlinderdas/vocabulary/roles';
import { findNames } from '../../candidate-card/names.ts';
import { revisionIn } from '../../http/changed-meanwhile.ts';
import { fieldProblemsOf } from '../../http/field-problems.ts';
import { cursorOf } from '../../http/next-cursor.ts';
import { page, redirect, type Visit } from '../../http/visit.ts';
import type { Journey } from '../journey.ts';
import { mayWork } from '../vacancy/vacancy-head.ts';
import { parseContact, parseEmployer, parsePerson, pointers } from './form.ts';
import { employersPage } from './list-page.ts';
import { contactPage, type EmployerView, employerPage, newEmployerPage } from './page.ts';
import { employersText as text } from './text.ts';

const readers: readonly Rol[] = [
  'werkgeversadviseur',
  'begeleider',
  'teamleider',
  'regiocoordinator',
  'nazorgcontact',
  'beheerder',
];
const keepers: readonly Rol[] = ['werkgeversadviseur', 'teamleider', 'regiocoordinator'];
const EXISTS = 409;

type AtEmployer = Visit & { params: { werkgeverId: string } };

/** Employers of the region: who they are, who speaks with them, what was said. */
export const employersJourney: Journey = ({ routes, transport }) => {
  const employers = createEmployersClient(transport);
  const vacancies = createVacanciesClient(transport);
  const organisations = createOrganisationsClient(transport);

  routes.get('/werkgevers', readers, async ({ caller, query, person }) => {
    const sector = query.text('sector');
    const filters = {
      zoek: query.text('zoek').slice(0, 100),
      sector: /^[A-U]$/.test(sector) ? sector : '',
      mijn: query.has('mijn'),
      cursor: query.optional('cursor'),
    };
    const { zoek, mijn, cursor } = filters;
    const { body } = await employers.listEmployers(caller, {
      query: {
        ...(zoek && { zoek }),
        ...(filters.sector && { sector: filters.sector }),
        ...(mijn && { mijn: 'true' }),
        ...(cursor && { cursor }),
      },
    });
    return page(
      employersPage({ filters, employers: body.resultaten, next: cursorOf(body), roles: person.roles }),
    );
  });

  routes.get('/werkgevers/nieuw', keepers, ({ guard }) => page(newEmployerPage(guard)));
  routes.post('/werkgevers/nieuw', keepers, async ({ caller, form, formId, guard }) => {
    const parsed = parseEmployer(form);
    if ('problems' in parsed) return page(newEmployerPage(guard, { form, problems: parsed.problems }));
    try {
      const { body } = await employers.createEmployer(
        { ...caller, idempotencyKey: formId },
        { body: parsed.body },
      );
      return redirect(`/werkgevers/${body.id}`, text.created);
    } catch (error) {
      const exists = error instanceof Problem && error.definition.status === EXISTS;
      const problems = exists
        ? [{ field: 'nummerKvk', message: text.exists }]
        : fieldProblemsOf(error, pointers.employer);
      return page(newEmployerPage(guard, { form, problems }));
    }
  });

  const findVacancies = async ({ caller, params }: AtEmployer) =>
    (await vacancies.listVacancies(caller, { query: { werkgever: params.werkgeverId, aantal: 50 } })).body
      .resultaten;

  /** Who may become the fixed contact: the advisers of the region. */
  async function findColleagues({ caller, person }: Visit) {
    if (!mayWork(person.roles)) return [];
    const { body } = await organisations.listPeople(caller, {
      query: { rol: 'werkgeversadviseur', aantal: 100 },
    });
    return body.resultaten.map(({ id, naam }) => ({ id, name: naam }));
  }

  async function show(visit: AtEmployer, refused?: EmployerView['refused']) {
    const { caller, params, guard, now, person } = visit;
    const [employer, found, log, colleagues] = await Promise.all([
      employers.getEmployer(caller, { params }),
      findVacancies(visit).catch(() => []),
      employers.listContactEntries(caller, { params, query: { aantal: 20 } }),
      findColleagues(visit),
    ]);
    const entries = log.body.resultaten;
    const names = await findNames(organisations, caller, {
      colleagues: entries.map((entry) => entry.medewerkerId),
    });
    return page(
      employerPage({
        employer: employer.body,
        vacancies: found,
        log: entries,
        colleagues,
        names,
        roles: person.roles,
        guard,
        now,
        refused,
      }),
    );
  }

  routes.get('/werkgevers/:werkgeverId', 'everyone', async (visit) => {
    if (visit.person.roles.every((role) => role === 'werkgever')) return redirect('/mijn-vacatures');
    return show(visit);
  });

  async function showContact(visit: AtEmployer, refused?: EmployerView['refused']) {
    const { caller, params, guard, now, query } = visit;
    const [employer, found] = await Promise.all([
      employers.getEmployer(caller, { params }),
      findVacancies(visit),
    ]);
    return page(
      contactPage({
        employer: employer.body,
        vacancies: found,
        guard,
        now,
        about: query.optional('vacature'),
        refused,
      }),
    );
  }

  routes.get('/werkgevers/:werkgeverId/contact', readers, (visit) => showContact(visit));
  routes.post('/werkgevers/:werkgeverId/contact', readers, async (visit) => {
    const { caller, params, form, formId, now } = visit;
    const parsed = parseContact(form, dutchDate(now));
    if ('problems' in parsed) return showContact(visit, { form, problems: parsed.problems });
    try {
      await employers.addContactEntry({ ...caller, idempotencyKey: formId }, { params, body: parsed.body });
    } catch (error) {
      return showContact(visit, { form, problems: fieldProblemsOf(error, pointers.contact) });
    }
    const about = form.optional('vacatureId');
    return redirect(about ? `/vacatures/${about}` : `/werkgevers/${params.werkgeverId}`, text.saved);
  });

  routes.post('/werkgevers/:werkgeverId/contactpersonen', keepers, async (visit) => {
    const { caller, params, form, formId } = visit;
    const parsed = parsePerson(form);
    if ('problems' in parsed) return show(visit, { form, problems: parsed.problems });
    try {
      await employers.addContactPerson({ ...caller, idempotencyKey: formId }, { params, body: parsed.body });
    } catch (error) {
      return show(visit, { form, problems: fieldProblemsOf(error, pointers.person) });
    }
    return redirect(`/werkgevers/${params.werkgeverId}`, text.personSaved);
  });

  routes.post('/werkgevers/:werkgeverId/wsp-contact', keepers, async (visit) => {
    const { caller, params, form } = visit;
    const medewerkerId = form.text('medewerkerId');
    const vervangerId = form.optional('vervangerId');
    if (medewerkerId === '')
      return show(visit, { form, problems: [{ field: 'medewerkerId', message: text.wspMissing }] });
    try {
      await employers.setWspContact(
        { ...caller, ...revisionIn(form.text('revisie')) },
        { params, body: { medewerkerId, ...(vervangerId && { vervangerId }) } },
      );
    } catch (error) {
      return show(visit, { form, problems: fieldProblemsOf(error, pointers.wsp) });
    }
    return redirect(`/werkgevers/${params.werkgeverId}`, text.wspSaved);
  });
};
