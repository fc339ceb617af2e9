/** How much a concept is asked and offered in the region now: for who looks whether a wish is realistic. */
import { notFound } from '@vlinderdas/kernel/problem';
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import type { OperationInput } from '@vlinderdas/platform/http/contract';
import type { ServiceDeps } from '@vlinderdas/platform/module';
import type { TaxonomyVersions } from '@vlinderdas/versions/taxonomy-versions';
import { FEWEST_PEOPLE, type VraagEnAanbod } from '../contract/concept-counts.resource.ts';
import { matchingOperations } from '../contract/matching.routes.ts';
import { countConcept } from '../db/concept-counts.queries.ts';

const TABLES = { beroep: 'occupations', competentie: 'competences', certificaat: 'certificates' } as const;

export function countDemandAndSupply({
  inTransaction,
  versions,
}: Pick<ServiceDeps, 'inTransaction'> & { versions: TaxonomyVersions }) {
  return async (
    call: Call,
    { query }: OperationInput<typeof matchingOperations.countConcept>,
  ): Promise<VraagEnAanbod> => {
    const { regionId } = authorise(call.actor, matchingOperations.countConcept);
    return inTransaction(call, async (tx) => {
      const { taxonomy } = await versions.active(tx);
      const kind = TABLES[query.soort];
      const number = taxonomy[kind].numberOf(query.begrip);
      if (number === undefined) throw notFound();
      const { vacancies, candidates } = await countConcept(tx, regionId, {
        taxonomy: taxonomy.id,
        kind,
        number,
      });
      return {
        taxonomie: taxonomy.id,
        aantalVacatures: vacancies,
        ...(candidates >= FEWEST_PEOPLE && { aantalKandidaten: candidates }),
      };
    });
  };
}
