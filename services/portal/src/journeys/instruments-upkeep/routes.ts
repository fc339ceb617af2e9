import type { FieldProblem } from '@vlinderdas/design/form';
import { createInstrumentsClient } from '@vlinderdas/instruments-service/contract/instruments.client';
import { isChangedMeanwhile, revisionIn } from '../../http/changed-meanwhile.ts';
import { fieldProblemsOf } from '../../http/field-problems.ts';
import { cursorOf } from '../../http/next-cursor.ts';
import { page, redirect, type Visit } from '../../http/visit.ts';
import { CATALOGUE_READERS, COORDINATOR, keepsVariants } from '../instruments/roles.ts';
import type { Journey } from '../journey.ts';
import { changesPage } from './changes-page.ts';
import { upkeepPage } from './page.ts';
import { parseSettings, type SettingsView, settingsPage } from './settings.ts';
import { upkeepText as text } from './text.ts';

const CHANGES_PER_PAGE = 50;
const CODE = /^[a-z][a-z0-9-]{1,79}$/;

/** What has to be looked at again, what changed, and how the menukaart is shown. */
export const instrumentsUpkeepJourney: Journey = ({ routes, transport }) => {
  const instruments = createInstrumentsClient(transport);

  routes.get('/instrumenten/onderhoud', CATALOGUE_READERS, async ({ caller, query, person, now }) => {
    const mayKeep = keepsVariants(person);
    const onlyOwn = mayKeep && query.text('wie') === 'ik';
    const { body: upkeep } = await instruments.getUpkeep(caller, {
      query: onlyOwn ? { organisatieId: person.organisationId } : {},
    });
    return page(upkeepPage({ upkeep, onlyOwn, organisationId: person.organisationId, mayKeep, now }));
  });

  routes.get('/instrumenten/wijzigingen', CATALOGUE_READERS, async ({ caller, query, now }) => {
    const asked = query.text('instrument');
    const instrument = CODE.test(asked) ? asked : undefined;
    const cursor = query.optional('vanaf');
    const { body } = await instruments.listChanges(caller, {
      query: { aantal: CHANGES_PER_PAGE, ...(instrument && { instrument }), ...(cursor && { cursor }) },
    });
    return page(
      changesPage({ changes: body.resultaten, instrument, next: cursorOf(body), isFirst: !cursor, now }),
    );
  });

  async function showSettings(visit: Visit, sent?: SettingsView['sent']) {
    const { body, revision } = await instruments.getMenukaartSettings(visit.caller, {});
    return page(settingsPage({ settings: body, revision, sent, guard: visit.guard }));
  }
  routes.get('/instrumenten/menukaart', COORDINATOR, (visit) => showSettings(visit));
  routes.post('/instrumenten/menukaart', COORDINATOR, async (visit) => {
    const { caller, form } = visit;
    const refuse = (problems: readonly FieldProblem[]) => showSettings(visit, { form, problems });
    const { settings, problems } = parseSettings(form);
    if (problems) return refuse(problems);
    try {
      await instruments.setMenukaartSettings(
        { ...caller, ...revisionIn(form.text('revisie')) },
        { body: settings },
      );
    } catch (error) {
      if (isChangedMeanwhile(error))
        return showSettings(visit, { form, problems: [], changedMeanwhile: true });
      return refuse(fieldProblemsOf(error, { '/inleiding': 'inleiding' }));
    }
    return redirect('/instrumenten', text.settings.saved);
  });
};
