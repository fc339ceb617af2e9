/** The concepts of one requirement on the wire: what is asked, and what of the candidate answers it. */
import type { Evidence } from '@vlinderdas/matching/explanation';
import type { Labels } from '@vlinderdas/matching/wording/labels';
import type { Taxonomy } from '@vlinderdas/taxonomy/taxonomy';
import type { Uitleg } from '../contract/matching.resource.ts';

type Part = Uitleg['criteria'][number]['onderdelen'][number];
type Concepts = Pick<Part, 'begrip' | 'naam' | 'door'>;

export function createConceptMapper(taxonomy: Taxonomy, labels: Labels): (evidence: Evidence) => Concepts {
  const occupationOf = (number: number) =>
    named(taxonomy.occupations.uriOf(number), labels.occupation(number));
  const occupation = (number: number | null) => (number === null ? {} : occupationOf(number));
  const competence = (number: number) => named(taxonomy.competences.uriOf(number), labels.competence(number));

  function named(uri: string | undefined, naam: string) {
    return { ...(uri !== undefined && { begrip: uri }), naam };
  }

  return (evidence) => {
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
        const through =
          support.by === 'ervaring'
            ? { ...occupation(support.occupation), altijd: support.always, vaardigheid: nearest }
            : nearest;
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
