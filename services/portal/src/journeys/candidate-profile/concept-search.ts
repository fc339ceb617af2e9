/** Looks up occupations, competences and certificates by what someone types, and what belongs to an occupation. */
import type { Transport } from '@vlinderdas/platform/http/client';
import { createTaxonomyClient } from '@vlinderdas/taxonomy-service/contract/taxonomy.client';
import type { ConceptKind } from '../../candidate-card/concept-names.ts';
import type { Caller } from '../../http/visit.ts';
import type { Named } from './picker.ts';

const MOST = 8;
/** So many boxes can be overseen. */
const MOST_OFFERED = 20;

export function createConceptSearch(transport: Transport) {
  const taxonomy = createTaxonomyClient(transport);
  return {
    async search(caller: Caller, kind: ConceptKind, words: string): Promise<readonly Named[]> {
      const request = { query: { zoek: words, aantal: MOST } };
      switch (kind) {
        case 'beroep':
          return (await taxonomy.listOccupations(caller, request)).body.resultaten;
        case 'competentie':
          return (await taxonomy.listCompetences(caller, request)).body.resultaten;
        case 'certificaat':
          return (await taxonomy.listCertificates(caller, request)).body.resultaten;
      }
    },
    /** Competences that these occupations ask, the essential ones first. */
    async belongingTo(
      caller: Caller,
      occupations: readonly string[],
    ): Promise<{ uri: string; name: string }[]> {
      const found = await Promise.all(
        [...new Set(occupations)].map((beroep) =>
          taxonomy.getOccupation(caller, { params: { beroep } }).then(
            ({ body }) => body.competenties,
            () => [],
          ),
        ),
      );
      const order = ['essentieel', 'belangrijk', 'enigszins'];
      const sorted = found
        .flat()
        .toSorted((one, other) => order.indexOf(one.sterkte) - order.indexOf(other.sterkte));
      const byUri = new Map(sorted.map(({ uri, naam }) => [uri, naam]));
      return [...byUri].slice(0, MOST_OFFERED).map(([uri, name]) => ({ uri, name }));
    },
  };
}
