/** Why someone stands on the list, in a line of the row: what was brought, or else what lacks or has to be asked. */
import type { LijstKandidaat } from '@vlinderdas/matcher-service/contract/matching.resource';
import { EMPLOYER_ASKS } from '@vlinderdas/matching/weights';
import type { Difference, Part } from '../compare/differences.ts';
import { seeksSentence } from '../why/part-words.ts';
import { whyText } from '../why/text.ts';
import { vacancyText as text } from './text.ts';

export type Explained = NonNullable<LijstKandidaat['uitleg']>;
type Row = Pick<LijstKandidaat, 'redenen' | 'uitleg' | 'groep'>;

/** It follows from the other parts, so it explains nothing that they do not. */
export const isOwn = ({ criterium }: Pick<Difference, 'criterium'>): boolean => criterium !== 'wederzijds';

/** A lack may have a few points, but says nothing of why someone fits. */
export const isBrought = ({ uitkomst }: Part): boolean => uitkomst === 'past' || uitkomst === 'lijkt-erop';

/** What someone brings that gives most points; hours and travel, which fit for most, only when there is nothing else. */
function bestSentence({ criteria }: Explained): string | undefined {
  const [best] = criteria
    .filter(isOwn)
    .flatMap(({ criterium, onderdelen }) =>
      onderdelen
        .filter((part) => isBrought(part) && part.punten > 0)
        .map((part) => ({ part, isAsked: EMPLOYER_ASKS.includes(criterium) })),
    )
    .sort(
      (left, right) => Number(right.isAsked) - Number(left.isAsked) || right.part.punten - left.part.punten,
    );
  return best?.part.zin;
}

/** Of whoever brings nothing that was asked: what the profile lacks, or else what has to be asked. */
function lackOf({ profielMist, nogNaTeGaan }: Explained): string {
  const [question] = nogNaTeGaan;
  if (profielMist.length > 0) return text.lacks(profielMist.map((gap) => whyText.gap[gap].toLowerCase()));
  return question ? text.toCheck(question.zin) : '';
}

/**
 * What someone has above the next one tells more than what both have; below the ranking counts what is in the way.
 *
 * @param telling what someone brings more than the next one, where there is a next one
 */
export function reasonOf({ redenen, uitleg, groep }: Row, telling: string | undefined): string {
  const failure = groep === 'past-bijna' ? uitleg?.ditIsNodig.map(({ zin }) => zin).join(' ') : undefined;
  if (failure) return failure;
  if (!uitleg) return redenen[0] ?? '';
  return telling ?? bestSentence(uitleg) ?? lackOf(uitleg);
}

/** Old work in front must not hide that someone looks for other work now. */
export function seeksOf({ uitleg }: Pick<Row, 'uitleg'>): string | undefined {
  const parts = uitleg?.criteria.flatMap(({ onderdelen }) => onderdelen) ?? [];
  return parts.map(seeksSentence).find((sentence) => sentence !== undefined);
}
