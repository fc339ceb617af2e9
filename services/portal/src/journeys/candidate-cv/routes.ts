import type { Kandidaat } from '@vlinderdas/candidates-service/contract/candidate.resource';
import { createCandidatesClient } from '@vlinderdas/candidates-service/contract/candidates.client';
import { notFound } from '@vlinderdas/kernel/problem';
import { isChangedMeanwhile } from '../../http/changed-meanwhile.ts';
import { fieldProblemsOf } from '../../http/field-problems.ts';
import { type Caller, page, redirect } from '../../http/visit.ts';
import type { Journey } from '../journey.ts';
import { cvPage, cvPath } from './page.ts';
import { takeOver } from './take-over.ts';
import { cvText as text } from './text.ts';

const GUIDES = ['begeleider', 'teamleider', 'werkgeversadviseur'] as const;
/** Adding to a list does not undo what someone else did, so it is tried again on the newest state. */
const ATTEMPTS = 3;

/**
 * A cv is read and its findings are chosen from. The text is in the request that brings it and in the answer to it:
 * not in an address, a message, a draft or a store. What is taken over is codes and dates.
 */
export const candidateCvJourney: Journey = ({ routes, transport }) => {
  const candidates = createCandidatesClient(transport);

  /** Under a release a profile is read, not changed. */
  async function getOwn(caller: Caller, kandidaatId: string): Promise<Kandidaat> {
    const { body } = await candidates.get(caller, { params: { kandidaatId } });
    if (body.vrijgegeven) throw notFound();
    return body;
  }

  routes.get('/kandidaten/:kandidaatId/cv', GUIDES, async ({ caller, params, guard }) =>
    page(cvPage({ dossier: await getOwn(caller, params.kandidaatId), guard, written: '' })),
  );

  routes.post('/kandidaten/:kandidaatId/cv', GUIDES, async ({ caller, params, form, guard }) => {
    const dossier = await getOwn(caller, params.kandidaatId);
    const written = form.text('tekst');
    try {
      const { body } = await candidates.recognise(caller, { body: { tekst: written } });
      return page(cvPage({ dossier, guard, written, reading: body }));
    } catch (error) {
      const problems = fieldProblemsOf(error, { '#/tekst': 'tekst' });
      return page(cvPage({ dossier, guard, written, problems }));
    }
  });

  routes.post('/kandidaten/:kandidaatId/cv/overnemen', GUIDES, async ({ caller, params, form }) => {
    const { kandidaatId } = params;
    for (let attempt = 1; ; attempt += 1) {
      const dossier = await getOwn(caller, kandidaatId);
      const { change, count } = takeOver(form, dossier);
      if (!change) return redirect(cvPath(kandidaatId), text.noneTaken);
      try {
        await candidates.change(
          { ...caller, ifMatch: dossier.revisie },
          { params: { kandidaatId }, body: change },
        );
        return redirect(`/kandidaten/${kandidaatId}`, text.taken(count));
      } catch (error) {
        if (attempt === ATTEMPTS || !isChangedMeanwhile(error)) throw error;
      }
    }
  });
};
