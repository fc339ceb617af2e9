/** Messages to the reader. Each has a word, an icon and a colour, so that none of them is needed. */
import { attributes, type Content, type Html, html } from './html.ts';
import { type IconName, icon } from './icons.ts';

export type NoticeKind = 'info' | 'success' | 'warning' | 'error';

const ICONS: Readonly<Record<NoticeKind, IconName>> = {
  info: 'info',
  success: 'success',
  warning: 'warning',
  error: 'error',
};

/** `announce` reads it out as soon as the page is there: for what the reader just did. */
export function notice(options: {
  kind: NoticeKind;
  title?: string;
  body: Content;
  actions?: Content;
  announce?: boolean;
}): Html {
  const { kind, title, body, actions, announce } = options;
  const role = announce ? (kind === 'error' ? 'alert' : 'status') : null;
  return html`<div class="vd-notice vd-notice--${kind}" ${attributes({ role })}>${icon(ICONS[kind])}<div class="vd-notice__body">${title ? html`<p class="vd-notice__title">${title}</p>` : null}<div>${body}</div>${actions ? html`<div class="vd-notice__actions">${actions}</div>` : null}</div></div>`;
}

/** What will be here, and what to do first. */
export function emptyState(options: { title: string; body: Content; action?: Content }): Html {
  return html`<div class="vd-empty"><p class="vd-empty__title">${options.title}</p><div class="vd-empty__body">${options.body}</div>${options.action}</div>`;
}
