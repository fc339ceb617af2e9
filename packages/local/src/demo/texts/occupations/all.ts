import type { OccupationWords } from '../occupation-words.ts';
import { commerceWords } from './commerce.ts';
import { constructionWords } from './construction.ts';
import { facilitiesWords } from './facilities.ts';
import { logisticsWords } from './logistics.ts';
import { peopleWords } from './people.ts';
import { technologyWords } from './technology.ts';

const words: Readonly<Record<string, OccupationWords>> = {
  ...logisticsWords,
  ...technologyWords,
  ...facilitiesWords,
  ...peopleWords,
  ...commerceWords,
  ...constructionWords,
};

/** @throws Error for an occupation without words */
export function wordsOf(slug: string): OccupationWords {
  const found = words[slug];
  if (!found) throw new Error(`there are no words for a vacancy for ${slug}`);
  return found;
}
