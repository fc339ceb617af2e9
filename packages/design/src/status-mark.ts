/**
 * How something compares, as a shape with a word. Each state has a shape of its own, so that no colour is needed, and
 * a row of shapes for several parts has one text that says what the shapes say.
 */
import { type Html, html, unsafeStatic } from './html.ts';

export type MarkState = 'equal' | 'near' | 'different' | 'absent' | 'unknown' | 'fixed';

const SHAPES: Readonly<Record<MarkState, Html>> = {
  equal: unsafeStatic('<circle class="vd-mark-fill" cx="8" cy="8" r="6"/>'),
  near: unsafeStatic(
    '<circle class="vd-mark-line" cx="8" cy="8" r="5.200"/><path class="vd-mark-fill" d="M8 2.800a5.200 5.200 0 0 0 0 10.400z"/>',
  ),
  different: unsafeStatic('<path class="vd-mark-fill" d="M8 1.200l6.800 6.800L8 14.800 1.200 8z"/>'),
  absent: unsafeStatic('<path class="vd-mark-line" d="M3 3l10 10M13 3L3 13"/>'),
  unknown: unsafeStatic('<circle class="vd-mark-line" cx="8" cy="8" r="5.200" stroke-dasharray="2 2.084"/>'),
  fixed: unsafeStatic('<rect class="vd-mark-fill" x="2.500" y="2.500" width="11" height="11" rx="1.500"/>'),
};

/** The shape of a state inside another drawing, 16 by 16 from its own corner; for a map or a chart. */
export function markShape(state: MarkState): Html {
  return html`<g class="vd-mark-state vd-mark-state--${state}">${SHAPES[state]}</g>`;
}

/** The shape with its word. */
export function statusMark(state: MarkState, word: string): Html {
  return html`<span class="vd-status vd-status--${state}"><svg class="vd-status__shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${markShape(state)}</svg>${word}</span>`;
}

export interface MarkedPart {
  /** `Bedrag`. */
  name: string;
  state: MarkState;
  /** The word of the state: `verschilt`. */
  word: string;
}

/** `gelijk: beleid, duur; verschilt: bedrag`. */
function inWords(parts: readonly MarkedPart[]): string {
  const byWord = new Map<string, string[]>();
  for (const { name, word } of parts)
    byWord.set(word.toLowerCase(), [...(byWord.get(word.toLowerCase()) ?? []), name.toLowerCase()]);
  return [...byWord].map(([word, names]) => `${word}: ${names.join(', ')}`).join('; ');
}

const STEP = 18;

/** The shapes of several parts in one row, always in the same order; read out as words, by state. */
export function statusRow(parts: readonly MarkedPart[]): Html {
  const width = Math.max(1, parts.length) * STEP - 2;
  const shapes = parts.map(
    ({ name, state, word }, index) =>
      html`<g transform="translate(${index * STEP} 0)"><title>${name}: ${word.toLowerCase()}</title>${markShape(state)}</g>`,
  );
  return html`<svg class="vd-status-row" viewBox="0 0 ${width} 16" role="img" aria-label="${inWords(parts)}">${shapes}</svg>`;
}

/** What the shapes mean, and in which order the parts stand. */
export function statusLegend(
  states: readonly { state: MarkState; word: string }[],
  order: readonly string[],
): Html {
  return html`<div class="vd-legend"><ul class="vd-legend__list">${states.map(
    ({ state, word }) => html`<li>${statusMark(state, word)}</li>`,
  )}</ul><p class="vd-note">De vormen staan in deze volgorde: ${order.join(', ').toLowerCase()}.</p></div>`;
}
