/** The concepts of one requirement on the wire: what is asked, and what of the candidate answers it. */
import type { CompetenceSupport, Outcome, Requirement } from '@vlinderdas/matching/explanation';
import { doubtWords } from '@vlinderdas/matching/wording/doubt-sentence';
import type { Labels } from '@vlinderdas/matching/wording/labels';
import type { Taxonomy } from '@vlinderdas/taxonomy/taxonomy';
import type { Uitleg } from '../contract/matching.resource.ts';

type Part = Uitleg['criteria'][number]['onderdelen'][number];
type Named = { begrip?: string; naam: string };
type Concepts = Pick<Part, 'begrip' | 'naam' | 'door'>;
type WorkSupport = Extract<CompetenceSupport, { by: 'ervaring' }>;

/** Only of the very competence, and only where that work does not count as having it. */
function doubtOf(support: WorkSupport, outcome: Outcome): string | undefined {
  return support.relation === 'hetzelfde' && outcome !== 'past' ? doubtWords(support) : undefined;
}

export function createConceptMapper(
  taxonomy: Taxonomy,
  labels: Labels,
): (requirement: Pick<Requirement, 'evidence' | 'outcome'>) => Concepts {
  const occupationOf = (number: number) =>
    named(taxonomy.occupations.uriOf(number), labels.occupation(number));
  const occupation = (number: number | null) => (number === null ? {} : occupationOf(number));
  const competence = (number: number) => named(taxonomy.competences.uriOf(number), labels.competence(number));

  function throughWork(support: WorkSupport, nearest: Named, outcome: Outcome) {
    const doubt = doubtOf(support, outcome);
    return {
      ...occupationOf(support.occupation),
      altijd: support.always,
      ...(doubt !== undefined && { twijfel: doubt }),
      vaardigheid: nearest,
    };
  }

  function named(uri: string | undefined, naam: string): Named {
    return { ...(uri !== undefined && { begrip: uri }), naam };
  }

  return ({ evidence, outcome }) => {
    switch (evidence.kind) {
      case 'beroep': {
        const { asked, by, similarity, seeks } = evidence;
        const through = by && {
          hoe: by,
          ...occupation(evidence.occupation),
          overeenkomst: similarity,
          ...(seeks.length > 0 && { zoekt: seeks.map(occupationOf) }),
        };
        return { ...occupation(asked), ...(through && { door: through }) };
      }
      case 'competentie': {
        const { support } = evidence;
        const asked = competence(evidence.competence);
        if (!support) return asked;
        if (support.by === 'zelf') return { ...asked, door: { hoe: 'zelf', ...asked, overeenkomst: 1000 } };
        const nearest = competence(support.competence);
        const through = support.by === 'ervaring' ? throughWork(support, nearest, outcome) : nearest;
        return {
          ...asked,
          door: {
            hoe: support.by,
            ...through,
            overeenkomst: support.similarity,
            verband: support.relation,
            ...(support.also.length > 0 && { helptOok: support.also.map(competence) }),
          },
        };
      }
      case 'certificaat':
        return named(
          taxonomy.certificates.uriOf(evidence.certificate),
          labels.certificate(evidence.certificate),
        );
      default:
        return {};
    }
  };
}
