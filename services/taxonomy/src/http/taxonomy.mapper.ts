import type { ConceptTable } from '@vlinderdas/taxonomy/concept-table';
import { forEachLink, type Links } from '@vlinderdas/taxonomy/links';
import { type Taxonomy, toStrength } from '@vlinderdas/taxonomy/taxonomy';
import type { z } from 'zod';
import type {
  Beroep,
  BeroepRegel,
  Bevinding,
  CertificaatRegel,
  Competentie,
  CompetentieRegel,
  Sterkte,
  Versies,
} from '../contract/taxonomy.resource.ts';
import type { Hit } from '../domain/label-search.ts';
import type { Finding } from '../domain/stored-version.ts';
import type { Version } from '../domain/version.ts';
import type { VersionList } from '../use-cases/read-taxonomy.ts';

const STRENGTHS: Record<NonNullable<ReturnType<typeof toStrength>>, Sterkte> = {
  essential: 'essentieel',
  important: 'belangrijk',
  somewhat: 'enigszins',
};
/** As many relatives as a person reads. */
const RELATIVES = 10;

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

function relativesOf(concepts: ConceptTable, links: Links, number: number) {
  return linksOf(links, number)
    .filter(({ target }) => target !== number)
    .slice(0, RELATIVES)
    .map(({ target, value }) => ({ ...toConcept(concepts, target), gelijkenis: value }));
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
    verwant: relativesOf(taxonomy.occupations, taxonomy.nearOccupations, number),
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
    beroepen: linksOf(taxonomy.askedBy, number).map(({ target, value }) => ({
      ...toConcept(taxonomy.occupations, target),
      sterkte: toStrengthWord(value),
    })),
    verwant: relativesOf(taxonomy.competences, taxonomy.nearCompetences, number),
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
