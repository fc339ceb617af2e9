/** What goes to the scoring thread and comes back. Plain data: it is copied between the threads. */
import type { DayNumber } from '@vlinderdas/matching/profile';
import type { RankedVacancies, RegionChange } from '../domain/region-index.ts';
import type { PackedList } from '../domain/shortlist.ts';

/** A version of the taxonomy that the thread does not hold yet. */
export interface Lesson {
  readonly taxonomy: string;
  /** Its stored form. Absent: the version that the program ships, or one that is not there (any more). */
  readonly prepared: Uint8Array | undefined;
}

export type Request = { readonly regionId: string } & (
  | {
      readonly kind: 'follow';
      readonly lessons: readonly Lesson[];
      readonly change: RegionChange;
      readonly lists: readonly PackedList[];
    }
  | {
      readonly kind: 'change';
      readonly lessons: readonly Lesson[];
      readonly change: RegionChange;
      readonly day: DayNumber;
      readonly again: readonly string[];
    }
  | { readonly kind: 'rank'; readonly candidateId: string; readonly day: DayNumber }
  | { readonly kind: 'forget' }
);

/** Versions that the thread holds now; `change` drops those that no vacancy uses. */
interface Held {
  readonly held: readonly string[];
}

interface PackedChange extends Held {
  readonly lists: readonly PackedList[];
  readonly left: readonly string[];
}

export interface Answers {
  follow: Held;
  change: PackedChange;
  rank: RankedVacancies | undefined;
  forget: undefined;
}

export interface Envelope {
  readonly number: number;
  readonly request: Request;
}

export type Reply =
  | { readonly number: number; readonly answer: Answers[keyof Answers] }
  | { readonly number: number; readonly error: unknown };
