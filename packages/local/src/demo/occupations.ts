/** Occupations of our own first taxonomy, as the generator needs them. */
import type { OccupationSource } from '@vlinderdas/taxonomy/model';
import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { type Branch, branches } from './branches.ts';
import type { Random } from './random.ts';

const slugOf = (uri: string) => uri.slice(uri.lastIndexOf(':') + 1);

const bySlug = new Map(starterTaxonomy.occupations.map((source) => [slugOf(source.uri), source]));

/** @throws Error for a slug that the taxonomy does not hold */
export function occupationOf(slug: string): OccupationSource {
  const found = bySlug.get(slug);
  if (!found) throw new Error(`the taxonomy holds no occupation ${slug}`);
  return found;
}

const branchBySlug = new Map(
  branches.flatMap((branch) => branch.occupations.map(({ slug }) => [slug, branch] as const)),
);

/** @throws Error for an occupation that no branch has */
export function branchOf(slug: string): Branch {
  const found = branchBySlug.get(slug);
  if (!found) throw new Error(`no branch has the occupation ${slug}`);
  return found;
}

const supply = branches.flatMap((branch) =>
  branch.occupations.map((occupation) => [occupation.slug, occupation.supply] as const),
);

/** What someone who looks for work has done, by how many look for it. */
export function drawSuppliedOccupation(random: Random): string {
  return random.weighted(supply);
}

/** Other work of the same branch. */
export function drawNeighbour(random: Random, slug: string): string {
  return random.weighted(
    branchOf(slug).occupations.map((occupation) => [occupation.slug, occupation.supply]),
  );
}

const labels = new Map(starterTaxonomy.competences.map(({ uri, label }) => [uri, label]));

export function competenceLabel(uri: string): string {
  return labels.get(uri) ?? uri;
}
