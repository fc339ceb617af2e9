import { createHash } from 'node:crypto';
import type { ConceptSource, TaxonomySource } from './model.ts';
import { STRENGTHS } from './model.ts';

/** One text for all ways to write the same version down: order and repetition mean nothing. */
function canonical({ id, language, occupations, competences, certificates }: TaxonomySource): string {
  const concept = ({ number, uri, label, altLabels, sameAs = [] }: ConceptSource) => [
    number,
    uri,
    label,
    altLabels,
    sameAs,
  ];
  const byNumber = (rows: readonly (readonly unknown[])[]) =>
    [...rows].sort(([left], [right]) => JSON.stringify(left).localeCompare(JSON.stringify(right)));
  return JSON.stringify([
    id,
    language,
    byNumber(
      occupations.map((occupation) => {
        const strengths = new Map(
          STRENGTHS.flatMap((strength) => occupation.asks[strength].map((uri) => [uri, strength])),
        );
        const asked = [...strengths].map((pair) => pair.join(' ')).sort();
        const { isco, riasec, tasks } = occupation;
        return [concept(occupation), isco, riasec, tasks, asked];
      }),
    ),
    byNumber(competences.map((competence) => [concept(competence), competence.kind, competence.broader])),
    byNumber(certificates.map((certificate) => [concept(certificate), certificate.isDiploma])),
  ]);
}

/** The same for two that say the same, and practically only for those: by it a test knows a version again. */
export function fingerprintOf(source: TaxonomySource): string {
  return createHash('sha256').update(canonical(source)).digest('hex').slice(0, 16);
}

/** Whether two say the same, whatever order they say it in. Relations and weights follow from it. */
export function isSameSource(left: TaxonomySource, right: TaxonomySource): boolean {
  return canonical(left) === canonical(right);
}
