/** What a text has to say, whatever its style. */
import type { Branche } from '@vlinderdas/vocabulary/vacancies';
import type { Random } from '../random.ts';
import type { OccupationWords } from './occupation-words.ts';

export interface VacancyWords {
  title: string;
  /** The occupation's own name, in small letters. */
  label: string;
  branch: Branche;
  words: OccupationWords;
  /** What is done all day, as infinitives. */
  tasks: readonly string[];
  employer: string;
  town: string;
  posts: number;
  hours: { min: number; max: number };
  /** `06:00` */
  begin: string | undefined;
  moments: readonly string[];
  wage: { min: number; max: number };
  permanent: boolean;
  contact: { name: string; phone: string };
  /** Sentences about what holds for this vacancy alone: VOG, a licence, the bus stop. */
  extras: readonly string[];
}

export type TextStyle = (random: Random, vacancy: VacancyWords) => string;

export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** `a, b en c`; with semicolons when an item has an "en" of its own. */
export function enumerate(items: readonly string[]): string {
  if (items.some((item) => item.includes(' en ') || item.includes(','))) return items.join('; ');
  const last = items.at(-1) ?? '';
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} en ${last}` : last;
}

/** `32 tot 40 uur`, or `24 uur`. */
export function hoursText({ hours: { min, max } }: VacancyWords): string {
  return min === max ? `${max} uur` : `${min} tot ${max} uur`;
}

/** `€ 15,40` */
export function euros(cents: number): string {
  return `€ ${(cents / 100).toFixed(2).replace('.', ',')}`;
}

export function peopleText({ posts, label }: VacancyWords): string {
  return posts === 1 ? `een ${label}` : `${posts} mensen voor het werk van ${label}`;
}

const momentWords: Readonly<Record<string, string>> = {
  overdag: 'overdag',
  vroeg: 'vroeg in de ochtend',
  avond: "'s avonds",
  nacht: "'s nachts",
  zaterdag: 'op zaterdag',
  zondag: 'op zondag',
};

/** `overdag en op zaterdag, vanaf 07:30 uur` */
export function timesText({ moments, begin }: VacancyWords): string {
  const when = enumerate(moments.map((moment) => momentWords[moment] ?? moment)) || 'in overleg';
  return begin ? `${when}, vanaf ${begin} uur` : when;
}
