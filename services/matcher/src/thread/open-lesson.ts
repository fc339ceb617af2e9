import { decodePrepared } from '@vlinderdas/taxonomy/prepared/prepared-file';
import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { createTaxonomy, type Taxonomy } from '@vlinderdas/taxonomy/taxonomy';
import type { Lesson } from './messages.ts';

/** Scoring reads numbers only, so how other versions call a concept is not part of it. */
export function openLesson({ taxonomy, prepared }: Lesson): Taxonomy | undefined {
  if (prepared) return decodePrepared(prepared);
  return taxonomy === starterTaxonomy.id ? createTaxonomy(starterTaxonomy) : undefined;
}
