/**
 * Profiles follow the version of the taxonomy that their region chose. A profile keeps the words it came with; only the
 * numbers and warnings that follow from them are derived again. One event at the end tells who follows the profiles.
 */
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import { findGaps } from '@vlinderdas/versions/gaps';
import type { Recoder, RecodingSubject } from '@vlinderdas/versions/recoding';
import type { Hercodering } from '@vlinderdas/versions/recoding.resource';
import { CANDIDATES_RECODED } from '../contract/candidates.events.ts';
import { operations } from '../contract/candidates.routes.ts';
import { createPersonRepository } from '../db/person.repository.ts';
import { countByVersion, takeCodedBy } from '../db/recoding.queries.ts';
import { conceptCodesOf } from '../domain/concept-codes.ts';
import { recodePerson } from '../domain/person.ts';
import { type Deps, today } from './deps.ts';

export function profilesToRecode(deps: Pick<Deps, 'outbox' | 'clock' | 'places'>): RecodingSubject {
  return {
    schema: 'candidates',
    countByVersion,
    async recode(tx, { from, to, former, limit }) {
      const repository = createPersonRepository(tx);
      const people = await repository.findForChange(await takeCodedBy(tx, from, limit));
      const context = { taxonomy: to, places: deps.places, today: today(deps) };
      await repository.storeRecoded(people.map((person) => recodePerson(person, context).candidate));
      const gaps = people.flatMap(({ dossier }) => findGaps(conceptCodesOf(dossier.profile), to, former));
      return { rows: people.length, gaps };
    },
    announce: (tx, regionId, activation) =>
      deps.outbox.emit(tx, {
        name: CANDIDATES_RECODED,
        aggregateId: regionId,
        revision: activation,
        regionId,
        organisationId: null,
        reason: 'recoded',
      }),
  };
}

export const readRecoding =
  (deps: Pick<Deps, 'inTransaction'>, recoder: Pick<Recoder, 'describe'>) =>
  (call: Call): Promise<Hercodering> => {
    authorise(call.actor, operations.readRecoding);
    return deps.inTransaction(call, recoder.describe);
  };
