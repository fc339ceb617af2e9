/**
 * Names of occupations, competences and certificates by their URI. Names are public facts that hardly change, so they
 * are kept for as long as the process lives, up to a limit.
 */
import type { Transport } from '@vlinderdas/platform/http/client';
import { createTaxonomyClient } from '@vlinderdas/taxonomy-service/contract/taxonomy.client';
import type { Caller } from '../http/visit.ts';

export type ConceptKind = 'beroep' | 'competentie' | 'certificaat';

export interface Concept {
  kind: ConceptKind;
  uri: string;
}

/** A URI that no taxonomy knows is shown by its last part. */
export type ConceptNames = (uri: string) => string;

const MOST_KEPT = 20_000;

export interface ConceptNameFinder {
  find(caller: Caller, concepts: readonly Concept[]): Promise<ConceptNames>;
}

export function createConceptNameFinder(transport: Transport): ConceptNameFinder {
  const taxonomy = createTaxonomyClient(transport);
  const known = new Map<string, string>();

  async function ask(caller: Caller, { kind, uri }: Concept): Promise<string | undefined> {
    switch (kind) {
      case 'beroep':
        return (await taxonomy.getOccupation(caller, { params: { beroep: uri } })).body.naam;
      case 'competentie':
        return (await taxonomy.getCompetence(caller, { params: { competentie: uri } })).body.naam;
      case 'certificaat':
        return (await taxonomy.getCertificate(caller, { params: { certificaat: uri } })).body.naam;
    }
  }

  return {
    async find(caller, concepts) {
      if (known.size > MOST_KEPT) known.clear();
      const missing = new Map(concepts.filter(({ uri }) => !known.has(uri)).map((item) => [item.uri, item]));
      await Promise.all(
        [...missing.values()].map(async (concept) => {
          const name = await ask(caller, concept).catch(() => undefined);
          if (name) known.set(concept.uri, name);
        }),
      );
      return (uri) => known.get(uri) ?? lastPart(uri);
    },
  };
}

function lastPart(uri: string): string {
  return (uri.split(/[/:#]/).at(-1) || uri).replaceAll('-', ' ');
}
