/** Where something stands in a known course, and what happened at each step. */
import { attributes, type Content, type Html, html } from './html.ts';
import { icon } from './icons.ts';

export interface Step {
  text: string;
  note?: Content;
  state: 'done' | 'current' | 'todo';
}

const SPOKEN: Readonly<Record<Step['state'], string>> = { done: 'klaar: ', current: 'nu: ', todo: 'later: ' };

export function stepsBar(label: string, steps: readonly Step[]): Html {
  const items = steps.map(
    ({ text, note, state }) =>
      html`<li class="vd-steps__step vd-steps__step--${state}" ${attributes({ 'aria-current': state === 'current' ? 'step' : null })}>${state === 'done' ? icon('check') : null}<span><span class="vd-visually-hidden">${SPOKEN[state]}</span><span class="vd-steps__text">${text}</span>${note ? html` <span class="vd-steps__note">${note}</span>` : null}</span></li>`,
  );
  return html`<ol class="vd-steps" aria-label="${label}">${items}</ol>`;
}

export interface TimelineEntry {
  /** ISO instant or date, for machines. */
  at: string;
  when: string;
  text: Content;
  note?: Content;
}

/** What happened, newest first. */
export function timeline(entries: readonly TimelineEntry[]): Html {
  const items = entries.map(
    ({ at, when, text, note }) =>
      html`<li class="vd-timeline__entry"><time class="vd-timeline__when" datetime="${at}">${when}</time><div>${text}${note ? html`<div class="vd-note">${note}</div>` : null}</div></li>`,
  );
  return html`<ol class="vd-timeline">${items}</ol>`;
}
