/** What goes to the scoring thread and comes back. Plain data: it is copied between the threads. */
import type { DayNumber } from '@vlinderdas/matching/profile';
import type { RankedVacancy, RegionChange } from '../domain/region-index.ts';
import type { PackedList } from '../domain/shortlist.ts';

export type Request = { readonly regionId: string } & (
  | { readonly kind: 'follow'; readonly change: RegionChange; readonly lists: readonly PackedList[] }
  | {
      readonly kind: 'change';
      readonly change: RegionChange;
      readonly day: DayNumber;
      readonly again: readonly string[];
    }
  | { readonly kind: 'rank'; readonly candidateId: string; readonly day: DayNumber }
  | { readonly kind: 'forget' }
);

export interface Answers {
  follow: undefined;
  change: PackedList[];
  rank: RankedVacancy[] | undefined;
  forget: undefined;
}

export interface Envelope {
  readonly number: number;
  readonly request: Request;
}

export type Reply =
  | { readonly number: number; readonly answer: Answers[keyof Answers] }
  | { readonly number: number; readonly error: unknown };
