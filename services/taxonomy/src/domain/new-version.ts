/** What is kept of a version, worked out once. Pure. */
import type { Finding } from '@vlinderdas/taxonomy/check';
import { type MappedSource, mappingsBetween } from '@vlinderdas/taxonomy/mapping';
import type { TaxonomySource } from '@vlinderdas/taxonomy/model';
import { encodePrepared } from '@vlinderdas/taxonomy/prepared/prepared-file';
import type { NewMapping, NewVersion } from './stored-version.ts';

/** Findings that are kept with the version: as many as a person reads. */
const FINDINGS_KEPT = 200;

export interface Edition {
  /** ESCO, CompetentNL, Vlinderdas. */
  readonly publisher: string;
  /** The publisher's own name of the edition: `1.2.0`. */
  readonly publisherVersion: string;
}

export function toNewVersion(
  source: TaxonomySource,
  { publisher, publisherVersion }: Edition,
  findings: readonly Finding[],
): NewVersion {
  return {
    id: source.id,
    language: source.language,
    source: publisher,
    publisherVersion,
    prepared: encodePrepared(source),
    occupations: source.occupations.length,
    competences: source.competences.length,
    certificates: source.certificates.length,
    errors: findings.filter(({ severity }) => severity === 'error').length,
    warnings: findings.length,
    findings: findings.slice(0, FINDINGS_KEPT),
  };
}

/** How the new version is reached from all others, and they from it. */
export function mappingsOf(own: MappedSource, others: readonly MappedSource[]): NewMapping[] {
  const to = (toVersion: string) => (mapping: Omit<NewMapping, 'toVersion'>) => ({ toVersion, ...mapping });
  return [
    ...own.mappings.map(to(own.source.id)),
    ...others.flatMap((other) => [
      ...mappingsBetween(other, own).map(to(own.source.id)),
      ...mappingsBetween(own, other).map(to(other.source.id)),
    ]),
  ];
}
