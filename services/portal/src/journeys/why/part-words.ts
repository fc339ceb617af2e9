/** How one part of an explanation is called on every page: its outcome, and whose requirement or bound it is. */
import { outcomeMark } from '@vlinderdas/design/explanation';
import type { Html } from '@vlinderdas/design/html';
import type { Uitleg } from '@vlinderdas/matcher-service/contract/matching.resource';
import { EMPLOYER_ASKS } from '@vlinderdas/matching/weights';
import { whyText as text } from './text.ts';

type Criterion = Uitleg['criteria'][number];
type Part = Criterion['onderdelen'][number];
export type SaidPart = Part & { uitkomst: Exclude<Part['uitkomst'], 'niet-gevraagd'> };

/** What was not asked says nothing about a pair. */
export function isSaid(part: Part): part is SaidPart {
  return part.uitkomst !== 'niet-gevraagd';
}

/** A trip within the candidate's own bounds that gives less than half of the points is far, whatever the bounds say. */
export function outcomeOf(part: SaidPart): { outcome: SaidPart['uitkomst']; word?: string } {
  const isFar = part.soort === 'reistijd' && part.uitkomst === 'past' && part.punten * 2 < part.maximum;
  return isFar ? { outcome: 'lijkt-erop', word: text.far } : { outcome: part.uitkomst };
}

/** What someone who did the asked work looks for now, where that is other work. */
export function seeksSentence({ door }: Part): string | undefined {
  return door?.zoekt && text.seeksNow(door.zoekt.map(({ naam }) => naam));
}

/** What is known of a part, for colleagues. */
export function sentenceOf(part: Part): string {
  return [part.zin, seeksSentence(part)].filter((sentence) => sentence).join(' ');
}

export function markOf(part: SaidPart): Html {
  const { outcome, word } = outcomeOf(part);
  return outcomeMark(outcome, word);
}

/** What the employer requires, or what the candidate sets as a bound; undefined for what is neither. */
export function demandWords(criterium: Criterion['criterium'], part: Part): string | undefined {
  if (!part.vereist) return undefined;
  const words = EMPLOYER_ASKS.includes(criterium) ? text.required : text.bound;
  return words[part.voldoet ?? 'ja'];
}
