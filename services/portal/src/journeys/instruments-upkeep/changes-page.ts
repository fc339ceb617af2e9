import { link } from '@vlinderdas/design/button';
import { pageHeading } from '@vlinderdas/design/heading';
import { html } from '@vlinderdas/design/html';
import { pagination } from '@vlinderdas/design/navigation';
import { emptyState } from '@vlinderdas/design/notice';
import type { Wijziging } from '@vlinderdas/instruments-service/contract/instrument.resource';
import type { PortalPage } from '../../http/visit.ts';
import { changeLog } from '../instruments/change-log.ts';
import { instrumentCrumbs, instrumentTabs } from '../instruments/section-tabs.ts';
import { upkeepText as text } from './text.ts';

export interface ChangesView {
  changes: readonly Wijziging[];
  /** Code of the one instrument they are about. */
  instrument: string | undefined;
  next: string | undefined;
  isFirst: boolean;
  now: Date;
}

export function changesPage({ changes, instrument, next, isFirst, now }: ChangesView): PortalPage {
  const path = '/instrumenten/wijzigingen';
  const here = instrument ? `${path}?instrument=${encodeURIComponent(instrument)}` : path;
  const name = changes[0]?.instrumentNaam ?? instrument;
  return {
    title: text.changesTitle,
    crumbs: instrumentCrumbs,
    main: html`${pageHeading({ title: text.changesTitle, intro: text.changesIntro })}${instrumentTabs(path)}${instrument && html`<p>${text.changesOf(name ?? '')} ${link(path, text.allChanges)}</p>`}${
      changes.length > 0
        ? changeLog(changes, now, { withInstrument: !instrument })
        : emptyState({ title: text.changesEmptyTitle, body: text.changesEmpty })
    }${(next || !isFirst) && pagination({ shown: text.shown(changes.length), first: isFirst ? undefined : here, next: next && `${here}${instrument ? '&' : '?'}vanaf=${encodeURIComponent(next)}` })}`,
  };
}
