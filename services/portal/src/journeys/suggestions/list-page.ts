import { linkButton } from '@vlinderdas/design/button';
import { pageHeading, section, sectionHeading } from '@vlinderdas/design/heading';
import { html } from '@vlinderdas/design/html';
import { pagination } from '@vlinderdas/design/navigation';
import { emptyState } from '@vlinderdas/design/notice';
import type { VoorgesteldeKandidaat } from '@vlinderdas/placements-service/contract/employer-view.resource';
import { formatCount } from '@vlinderdas/vocabulary/wording';
import type { PortalPage } from '../../http/visit.ts';
import { suggestionTable } from './suggestion-table.ts';
import { suggestionsText as text } from './text.ts';

export interface SuggestionsView {
  suggestions: readonly VoorgesteldeKandidaat[];
  isLater: boolean;
  nextCursor: string | undefined;
  now: Date;
}

type Group = keyof typeof text.groups;

function groupOf({ status }: VoorgesteldeKandidaat): Group {
  if (status === 'voorgesteld') return 'answer';
  return status === 'kennismaking' ? 'meeting' : 'ended';
}

const byAnswerDay = (one: VoorgesteldeKandidaat, other: VoorgesteldeKandidaat) =>
  (one.antwoordUiterlijk ?? '').localeCompare(other.antwoordUiterlijk ?? '');

/** What waits for the employer first, the first day first. */
export function suggestionsPage({ suggestions, isLater, nextCursor, now }: SuggestionsView): PortalPage {
  const groups = (['answer', 'meeting', 'ended'] as const).map((group) => {
    const found = suggestions.filter((suggestion) => groupOf(suggestion) === group);
    const rows = group === 'answer' ? found.toSorted(byAnswerDay) : found;
    return (
      rows.length > 0 &&
      section(
        sectionHeading({ title: text.groups[group], count: rows.length }),
        suggestionTable({ caption: text.groups[group], suggestions: rows, now }),
      )
    );
  });
  const hasMore = isLater || nextCursor !== undefined;
  const list =
    suggestions.length === 0
      ? emptyState({
          title: text.emptyTitle,
          body: text.empty,
          action: linkButton({ text: text.toVacancies, href: '/mijn-vacatures' }),
        })
      : html`${groups}${
          hasMore &&
          pagination({
            shown: `${formatCount(suggestions.length, 'kandidaat', 'kandidaten')} op deze bladzijde`,
            first: isLater ? '/voorstellen' : undefined,
            next: nextCursor && `/voorstellen?${new URLSearchParams({ cursor: nextCursor })}`,
          })
        }`;
  return {
    title: text.title,
    main: html`${pageHeading({ title: text.title, intro: text.intro })}${list}`,
  };
}
