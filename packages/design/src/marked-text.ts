/** A text with the words in it that something was read from, as with a highlighter. */
import { type Content, type Html, html } from './html.ts';

export interface Span {
  /** Positions in UTF-16 units; `to` is just past the last one. */
  from: number;
  to: number;
  /** Read as something that will not be used: said, and struck. */
  isRefused?: boolean;
}

/** In order, without overlap: of two that overlap the first is kept, and of two that begin together the longer. */
function apart(spans: readonly Span[], length: number): Span[] {
  const kept: Span[] = [];
  let end = 0;
  const inside = spans.filter(({ from, to }) => from >= 0 && from < to && to <= length);
  for (const span of [...inside].sort((one, other) => one.from - other.from || other.to - one.to)) {
    if (span.from < end) continue;
    kept.push(span);
    end = span.to;
  }
  return kept;
}

/** Line breaks stay; spans outside the text are left out. */
export function markedText(text: string, spans: readonly Span[]): Html {
  const parts: Content[] = [];
  let at = 0;
  for (const { from, to, isRefused = false } of apart(spans, text.length)) {
    parts.push(text.slice(at, from));
    const words = text.slice(from, to);
    parts.push(
      isRefused
        ? html`<del class="vd-marked__refused">${words}</del>`
        : html`<mark class="vd-marked__found">${words}</mark>`,
    );
    at = to;
  }
  return html`<div class="vd-marked">${parts}${text.slice(at)}</div>`;
}
