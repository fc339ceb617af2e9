import { relationBetween } from '@vlinderdas/taxonomy/competence-relation';
import type { ConceptTable } from '@vlinderdas/taxonomy/concept-table';
import { forEachLink, type Links } from '@vlinderdas/taxonomy/links';
import { occupationsRelation } from '@vlinderdas/taxonomy/occupation-relation';
import { occupationSimilarity, type Taxonomy, toStrength } from '@vlinderdas/taxonomy/taxonomy';
import type { z } from 'zod';
import type {
  BegripRegel,
  Beroep,
  BeroepRegel,
  Bevinding,
  Certificaat,
  CertificaatRegel,
  Competentie,
  CompetentieRegel,
  Sterkte,
  Versies,
} from '../contract/taxonomy.resource.ts';
import type { Hit } from '../domain/label-search.ts';
import type { Finding } from '../domain/stored-version.ts';
import type { KindHit, Version } from '../domain/version.ts';
import type { VersionList } from '../use-cases/read-taxonomy.ts';

const STRENGTHS: Record<NonNullable<ReturnType<typeof toStrength>>, Sterkte> = {
  essential: 'essentieel',
  important: 'belangrijk',
  somewhat: 'enigszins',
};
/** As many relatives as a person reads. */
const RELATIVES = 10;
/** As many shared competences as say why. */
const SHARED = 4;

function toConcept(concepts: ConceptTable, number: number) {
  return { uri: concepts.uriOf(number) ?? '', nummer: number, naam: concepts.labelOf(number) ?? '' };
}

function toStrengthWord(value: number): Sterkte {
  return STRENGTHS[toStrength(value) ?? 'somewhat'];
}

/** Strongest first, by number among equals. */
function linksOf(links: Links, from: number): { target: number; value: number }[] {
  const found: { target: number; value: number }[] = [];
  forEachLink(links, from, (target, value) => found.push({ target, value }));
  return found.sort((one, other) => other.value - one.value || one.target - other.target);
}

function relativesOf(links: Links, number: number): { target: number; value: number }[] {
  return linksOf(links, number)
    .filter(({ target }) => target !== number)
    .slice(0, RELATIVES);
}

function relatedOccupation(taxonomy: Taxonomy, number: number, other: number): Beroep['verwant'][number] {
  const { group, shared } = occupationsRelation(taxonomy, number, other);
  return {
    ...toConcept(taxonomy.occupations, other),
    gelijkenis: occupationSimilarity(taxonomy, number, other),
    ...(group && { beroepsgroep: group }),
    vragenBeide: shared.slice(0, SHARED).map((competence) => toConcept(taxonomy.competences, competence)),
  };
}

function relatedCompetences(taxonomy: Taxonomy, number: number): Competentie['verwant'] {
  return relativesOf(taxonomy.nearCompetences, number).flatMap(({ target, value }) => {
    const reden = relationBetween(taxonomy, number, target);
    return reden === 'hetzelfde'
      ? []
      : [{ ...toConcept(taxonomy.competences, target), gelijkenis: value, reden }];
  });
}

function narrowerThan(taxonomy: Taxonomy, number: number): number[] {
  return taxonomy.competences.numbers.filter((other) => taxonomy.broaderOf(other) === number);
}

export function toBeroepRegel({ taxonomy }: Version, { number, foundAs }: Hit): BeroepRegel {
  const isco = taxonomy.iscoOf(number) ?? '';
  return { ...toConcept(taxonomy.occupations, number), isco, gevondenAls: foundAs };
}

export function toCompetentieRegel({ taxonomy }: Version, { number, foundAs }: Hit): CompetentieRegel {
  const soort = taxonomy.kindOf(number) ?? 'vaardigheid';
  return { ...toConcept(taxonomy.competences, number), soort, gevondenAls: foundAs };
}

export function toCertificaatRegel({ taxonomy }: Version, { number, foundAs }: Hit): CertificaatRegel {
  return { ...toConcept(taxonomy.certificates, number), gevondenAls: foundAs };
}

export function toBegripRegel(version: Version, hit: KindHit): BegripRegel {
  switch (hit.kind) {
    case 'occupations':
      return {
        ...toConcept(version.taxonomy.occupations, hit.number),
        soort: 'beroep',
        gevondenAls: hit.foundAs,
      };
    case 'competences':
      return toCompetentieRegel(version, hit);
    case 'certificates':
      return { ...toCertificaatRegel(version, hit), soort: 'certificaat' };
  }
}

export function toBeroep(taxonomy: Taxonomy, number: number): Beroep {
  return {
    versie: taxonomy.id,
    ...toConcept(taxonomy.occupations, number),
    ookGenoemd: [...taxonomy.occupations.altLabelsOf(number)],
    isco: taxonomy.iscoOf(number) ?? '',
    riasec: taxonomy.riasecOf(number),
    taken: [...taxonomy.tasksOf(number)],
    competenties: linksOf(taxonomy.asks, number).map(({ target, value }) => ({
      ...toConcept(taxonomy.competences, target),
      soort: taxonomy.kindOf(target) ?? 'vaardigheid',
      sterkte: toStrengthWord(value),
    })),
    verwant: relativesOf(taxonomy.nearOccupations, number).map(({ target }) =>
      relatedOccupation(taxonomy, number, target),
    ),
  };
}

export function toCompetentie(taxonomy: Taxonomy, number: number): Competentie {
  const broader = taxonomy.broaderOf(number);
  return {
    versie: taxonomy.id,
    ...toConcept(taxonomy.competences, number),
    ookGenoemd: [...taxonomy.competences.altLabelsOf(number)],
    soort: taxonomy.kindOf(number) ?? 'vaardigheid',
    onderdeelVan: broader === undefined ? undefined : toConcept(taxonomy.competences, broader),
    onderdelen: narrowerThan(taxonomy, number).map((part) => toConcept(taxonomy.competences, part)),
    beroepen: linksOf(taxonomy.askedBy, number).map(({ target, value }) => ({
      ...toConcept(taxonomy.occupations, target),
      sterkte: toStrengthWord(value),
    })),
    verwant: relatedCompetences(taxonomy, number),
  };
}

export function toCertificaat(taxonomy: Taxonomy, number: number): Certificaat {
  return {
    versie: taxonomy.id,
    ...toConcept(taxonomy.certificates, number),
    ookGenoemd: [...taxonomy.certificates.altLabelsOf(number)],
    diploma: taxonomy.isDiploma(number),
  };
}

const toBevinding = ({ severity, detail }: Finding): Bevinding => ({
  ernst: severity === 'error' ? 'fout' : 'waarschuwing',
  uitleg: detail,
});

export function toVersies({ versions, active }: VersionList): z.output<typeof Versies> {
  return {
    versies: versions.map((version) => ({
      id: version.id,
      taal: version.language,
      actief: version.id === active,
      bron: version.source,
      uitgave: version.publisherVersion,
      ...(version.importedAt && { ingelezenOp: version.importedAt.toISOString() }),
      aantalBeroepen: version.occupations,
      aantalCompetenties: version.competences,
      aantalCertificaten: version.certificates,
      bruikbaar: version.errors === 0,
      aantalFouten: version.errors,
      aantalWaarschuwingen: version.warnings,
      bevindingen: version.findings.map(toBevinding),
    })),
  };
}
