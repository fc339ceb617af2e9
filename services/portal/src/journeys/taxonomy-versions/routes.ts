import { createCandidatesClient } from '@vlinderdas/candidates-service/contract/candidates.client';
import { notFound } from '@vlinderdas/kernel/problem';
import { createTaxonomyClient } from '@vlinderdas/taxonomy-service/contract/taxonomy.client';
import { createVacanciesClient } from '@vlinderdas/vacancies-service/contract/vacancies.client';
import { recodingChannel } from '@vlinderdas/versions/recoding.resource';
import { isChangedMeanwhile, revisionIn } from '../../http/changed-meanwhile.ts';
import { type Caller, page, redirect, stream, type Visit } from '../../http/visit.ts';
import type { Journey } from '../journey.ts';
import { choicePage, stateOf, versionsPage } from './page.ts';
import { versionsText as text } from './text.ts';

const COORDINATOR = ['regiocoordinator'] as const;

/** The coordinator chooses with which version of the taxonomy the region works, and follows what that does. */
export const taxonomyVersionsJourney: Journey = ({ routes, transport }) => {
  const taxonomy = createTaxonomyClient(transport);
  const candidates = createCandidatesClient(transport);
  const vacancies = createVacanciesClient(transport);

  async function readRecodings(caller: Caller) {
    const [{ body: ofProfiles }, { body: ofVacancies }] = await Promise.all([
      candidates.readRecoding(caller, {}),
      vacancies.readRecoding(caller, {}),
    ]);
    return { profiles: ofProfiles, vacancies: ofVacancies };
  }

  async function showChoice(visit: Visit, id: string, changedMeanwhile = false) {
    const [{ body, revision }, recodings] = await Promise.all([
      taxonomy.listVersions(visit.caller, {}),
      readRecodings(visit.caller),
    ]);
    const chosen = body.versies.find((version) => version.id === id);
    if (!chosen) throw notFound();
    return page(
      choicePage({
        current: body.versies.find(({ actief }) => actief),
        chosen,
        profiles: recodings.profiles.totaal,
        vacancies: recodings.vacancies.totaal,
        revision,
        guard: visit.guard(),
        changedMeanwhile,
      }),
    );
  }

  routes.get('/regio/taxonomie', COORDINATOR, async ({ caller, now }) => {
    const [{ body }, recodings] = await Promise.all([
      taxonomy.listVersions(caller, {}),
      readRecodings(caller),
    ]);
    return page(versionsPage({ versions: body.versies, ...recodings, now }));
  });

  routes.get('/regio/taxonomie/volgen', COORDINATOR, ({ person }) =>
    stream(recodingChannel(person.regionId), async (caller) => stateOf(await readRecodings(caller))),
  );

  routes.get('/regio/taxonomie/kiezen', COORDINATOR, (visit) =>
    showChoice(visit, visit.query.text('versie')),
  );
  routes.post('/regio/taxonomie/kiezen', COORDINATOR, async (visit) => {
    const { caller, form } = visit;
    const versie = form.text('versie');
    try {
      await taxonomy.activateVersion(
        { ...caller, ...revisionIn(form.text('revisie')) },
        { body: { versie } },
      );
    } catch (error) {
      if (isChangedMeanwhile(error)) return showChoice(visit, versie, true);
      throw error;
    }
    return redirect('/regio/taxonomie', text.chosen);
  });
};
