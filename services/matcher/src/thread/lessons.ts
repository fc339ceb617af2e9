/** Which versions of the taxonomy the scoring thread still has to be given, with what it is about to be asked. */
import type { Tx } from '@vlinderdas/platform/db/database';
import type { TaxonomyVersions } from '@vlinderdas/versions/taxonomy-versions';
import type { RegionChange } from '../domain/region-index.ts';
import type { Lesson } from './messages.ts';

export interface Lessons {
  /** What the thread lacks for this change. */
  prepare(tx: Tx, change: Pick<RegionChange, 'vacancies'>): Promise<Lesson[]>;
  /** The thread holds these. */
  hold(taxonomies: readonly string[]): void;
}

export function createLessons(versions: Pick<TaxonomyVersions, 'findPrepared'>): Lessons {
  let held: ReadonlySet<string> = new Set();
  return {
    async prepare(tx, { vacancies }) {
      const needed = new Set(vacancies.flatMap(({ value }) => (value ? [value.taxonomy] : [])));
      const lessons: Lesson[] = [];
      for (const taxonomy of needed) {
        if (!held.has(taxonomy))
          lessons.push({ taxonomy, prepared: await versions.findPrepared(tx, taxonomy) });
      }
      return lessons;
    },
    hold(taxonomies) {
      held = new Set(taxonomies);
    },
  };
}
