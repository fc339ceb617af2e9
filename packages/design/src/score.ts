/** How well a candidate fits: a word with a bar, never a bare number. */
import { type Html, html } from './html.ts';

export type ScoreWord = 'sterk' | 'goed' | 'mogelijk';

const WORDS: Readonly<Record<ScoreWord, string>> = { sterk: 'Sterk', goed: 'Goed', mogelijk: 'Mogelijk' };

/**
 * The word and its bar.
 * @param points of 10,000; only the length of the bar
 */
export function score(word: ScoreWord, points: number): Html {
  const length = Math.round(Math.max(0, Math.min(10_000, points)) / 100);
  return html`<span class="vd-score vd-score--${word}"><span class="vd-score__word">${WORDS[word]}</span><svg class="vd-score__bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="vd-score__track" width="100" height="6"/><rect class="vd-score__fill" width="${length}" height="6"/></svg></span>`;
}
