import type { FieldProblem } from '@vlinderdas/design/form';
import { isIsoDate } from '@vlinderdas/kernel/dates';
import { Problem } from '@vlinderdas/kernel/problem';
import type { Organisatie } from '@vlinderdas/organisations-service/contract/organisation.resource';
import { createOrganisationsClient } from '@vlinderdas/organisations-service/contract/organisations.client';
import { createPlacementsClient } from '@vlinderdas/placements-service/contract/placements.client';
import { gemeentenOfRegion } from '@vlinderdas/region/gemeenten';
import { type OrganisatieSoort, wetten } from '@vlinderdas/vocabulary/organisations';
import { findNames } from '../../candidate-card/names.ts';
import { isChangedMeanwhile, revisionIn } from '../../http/changed-meanwhile.ts';
import { fieldProblemsOf } from '../../http/field-problems.ts';
import type { FormValues } from '../../http/form-values.ts';
import { cursorOf } from '../../http/next-cursor.ts';
import { page, redirect, type Visit } from '../../http/visit.ts';
import type { Journey } from '../journey.ts';
import { regionPage } from './page.ts';
import { parseSettings } from './settings-form.ts';
import { type SettingsView, settingsPage } from './settings-page.ts';
import { regionText as text } from './text.ts';
import { parseUitvoering } from './uitvoering-form.ts';
import { endField, type UitvoeringView, uitvoeringPage } from './uitvoering-page.ts';

const READERS = ['regiocoordinator', 'beheerder', 'teamleider', 'privacyfunctionaris'] as const;
const COORDINATOR = ['regiocoordinator'] as const;
/** Organisations that guide people, and so decide on sharing. */
const GUIDING: readonly OrganisatieSoort[] = ['gemeentelijke-dienst', 'sociaal-ontwikkelbedrijf', 'uwv'];
const PARTNERS: readonly OrganisatieSoort[] = [...GUIDING, 'gemeente'];
const MOST = 100;

const settingsPointers = {
  '#/website': 'website',
  '#/emailadres': 'emailadres',
  '#/telefoonnummer': 'telefoonnummer',
  '#/loketnamen': 'loketnaam',
  '#/wspVorm': 'wspVorm',
} as const;

/** The region: its counter, settings, organisations and what is late. */
export const regionJourney: Journey = ({ routes, transport }) => {
  const organisations = createOrganisationsClient(transport);
  const placements = createPlacementsClient(transport);
  const mayChange = ({ person }: Visit) => person.roles.includes('regiocoordinator');

  async function listPartners({ caller }: Visit, kinds = PARTNERS): Promise<Organisatie[]> {
    const found = await Promise.all(
      kinds.map((soort) => organisations.listOrganisations(caller, { query: { soort, aantal: MOST } })),
    );
    return found.flatMap(({ body }) => body.resultaten);
  }

  async function findRequests({ caller, person }: Visit) {
    // A beheerder or privacyfunctionaris has no part in requests.
    if (!person.roles.some((role) => ['regiocoordinator', 'teamleider'].includes(role)))
      return { late: [], hasMoreRequests: false };
    const { body } = await placements.listRequests(caller, { query: { open: 'ja', aantal: MOST } });
    return {
      late: body.resultaten.filter(({ teLaat }) => teLaat),
      hasMoreRequests: cursorOf(body) !== undefined,
    };
  }

  routes.get('/regio', READERS, async (visit) => {
    const { caller, now } = visit;
    const params = { regioId: visit.person.regionId };
    const [{ body: region }, { body: settings }, partners, requests] = await Promise.all([
      organisations.getRegion(caller, { params }),
      organisations.getSettings(caller, { params }),
      listPartners(visit),
      findRequests(visit),
    ]);
    const [names, shared] = await Promise.all([
      findNames(organisations, caller, {
        organisations: requests.late.map(({ organisatieId }) => organisatieId),
      }),
      Promise.all(
        partners.map(async (organisation) => ({
          organisation,
          sharing: GUIDING.includes(organisation.soort)
            ? (await organisations.getSharing(caller, { params: { organisatieId: organisation.id } })).body
            : undefined,
        })),
      ),
    ]);
    return page(
      regionPage({
        region,
        settings,
        organisations: shared,
        ...requests,
        names,
        mayChange: mayChange(visit),
        now,
      }),
    );
  });

  async function showSettings(visit: Visit, sent?: SettingsView['sent']) {
    const { body, revision } = await organisations.getSettings(visit.caller, {
      params: { regioId: visit.person.regionId },
    });
    return page(settingsPage({ settings: body, revision, sent, guard: visit.guard(), now: visit.now }));
  }
  routes.get('/regio/instellingen', COORDINATOR, (visit) => showSettings(visit));
  routes.post('/regio/instellingen', COORDINATOR, async (visit) => {
    const { caller, form, person } = visit;
    const params = { regioId: person.regionId };
    const { body: stored } = await organisations.getSettings(caller, { params });
    const { settings, problems } = parseSettings(form, stored);
    if (problems) return showSettings(visit, { values: form, problems });
    try {
      const call = { ...caller, ...revisionIn(form.text('revisie')) };
      await organisations.changeSettings(call, { params, body: settings });
    } catch (error) {
      if (isChangedMeanwhile(error))
        return showSettings(visit, { values: form, problems: [], changedMeanwhile: true });
      return showSettings(visit, { values: form, problems: fieldProblemsOf(error, settingsPointers) });
    }
    return redirect('/regio', text.settings.changed);
  });

  async function showUitvoering(visit: Visit, sent?: UitvoeringView['sent']) {
    const { caller, person, query, now } = visit;
    const asked = sent?.values.text('wet') || query.text('kies-wet');
    const wet = wetten.is(asked) ? asked : 'participatiewet';
    const [{ body: region }, { body }, guiding] = await Promise.all([
      organisations.getRegion(caller, { params: { regioId: person.regionId } }),
      organisations.listUitvoeringen(caller, { query: { wet, aantal: MOST } }),
      listPartners(visit, GUIDING),
    ]);
    return page(
      uitvoeringPage({
        rows: body.resultaten,
        wet,
        gemeenten: gemeentenOfRegion(region.code),
        organisations: guiding,
        mayChange: mayChange(visit),
        sent,
        guard: () => visit.guard(),
        now,
      }),
    );
  }
  /** An overlap with what is there is a fault of the form too. */
  function uitvoeringProblems(error: unknown, field: string): readonly FieldProblem[] {
    if (error instanceof Problem && error.definition.slug === 'uitvoering-overlapt')
      return [{ field, message: error.detail }];
    return fieldProblemsOf(error, {
      '#/organisatieId': 'organisatieId',
      '#/gemeentecode': 'gemeentecode',
      '#/tot': field,
    });
  }
  const refuse = (visit: Visit, values: FormValues, problems: readonly FieldProblem[]) =>
    showUitvoering(visit, { values, problems });

  routes.get('/regio/uitvoering', READERS, (visit) => showUitvoering(visit));
  routes.post('/regio/uitvoering', COORDINATOR, async (visit) => {
    const { uitvoering, problems } = parseUitvoering(visit.form);
    if (problems) return refuse(visit, visit.form, problems);
    try {
      await organisations.addUitvoering(
        { ...visit.caller, idempotencyKey: visit.formId },
        { body: uitvoering },
      );
    } catch (error) {
      return refuse(visit, visit.form, uitvoeringProblems(error, 'vanaf'));
    }
    return redirect(`/regio/uitvoering?kies-wet=${uitvoering.wet}`, text.uitvoering.added);
  });
  routes.post('/regio/uitvoering/:uitvoeringId/einde', COORDINATOR, async (visit) => {
    const { uitvoeringId } = visit.params;
    const field = endField(uitvoeringId);
    const tot = visit.form.text(field);
    if (!isIsoDate(tot))
      return refuse(visit, visit.form, [{ field, message: 'Vul een bestaande datum in.' }]);
    try {
      await organisations.endUitvoering(visit.caller, { params: { uitvoeringId }, body: { tot } });
    } catch (error) {
      return refuse(visit, visit.form, uitvoeringProblems(error, field));
    }
    return redirect('/regio/uitvoering', text.uitvoering.ended);
  });
};
