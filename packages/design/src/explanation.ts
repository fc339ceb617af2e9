/** Why someone fits: per asked thing a row with a word and a sign, and the candidate's own evidence. */
import { type Content, type Html, html } from './html.ts';
import { type IconName, icon } from './icons.ts';

export type Outcome = 'past' | 'lijkt-erop' | 'ontbreekt' | 'onbekend';

const LOOK: Readonly<Record<Outcome, { word: string; icon: IconName }>> = {
  past: { word: 'Past', icon: 'check' },
  'lijkt-erop': { word: 'Lijkt erop', icon: 'similar' },
  ontbreekt: { word: 'Ontbreekt', icon: 'missing' },
  onbekend: { word: 'Niet bekend', icon: 'unknown' },
};

export interface ExplanationRow {
  outcome: Outcome;
  /** In place of the word of the outcome. */
  word?: string | undefined;
  /** What the vacancy asks. */
  asked: Content;
  /** What the candidate has, or what would help. */
  evidence?: Content;
  /** What it is besides a wish: `vereist`, or in the caller's own words. */
  required?: boolean | string;
}

/** The sign and word of an outcome, for a cell or a sentence. */
export function outcomeMark(outcome: Outcome, word: string = LOOK[outcome].word): Html {
  return html`<span class="vd-outcome vd-outcome--${outcome}">${icon(LOOK[outcome].icon)}${word}</span>`;
}

/** One group of rows under its own heading. */
export function explanationList(title: string, rows: readonly ExplanationRow[]): Html {
  const items = rows.map(
    ({ outcome, word, asked, evidence, required }) =>
      html`<li class="vd-explanation__row">${outcomeMark(outcome, word)}<span class="vd-explanation__what">${asked}${required ? html` <span class="vd-explanation__required">${required === true ? 'vereist' : required}</span>` : null}${evidence ? html` <span class="vd-note">${evidence}</span>` : null}</span></li>`,
  );
  return html`<section class="vd-explanation"><h3 class="vd-explanation__title">${title}</h3><ul class="vd-explanation__list">${items}</ul></section>`;
}

/** A group of whole sentences: what would help, what must be asked. */
export function explanationNotes(title: string, notes: readonly Content[]): Html {
  const items = notes.map((note) => html`<li class="vd-explanation__note">${note}</li>`);
  return html`<section class="vd-explanation"><h3 class="vd-explanation__title">${title}</h3><ul class="vd-explanation__list">${items}</ul></section>`;
}

/** Groups side by side where there is room. */
export function explanation(...groups: readonly Content[]): Html {
  return html`<div class="vd-explanation-panel">${groups}</div>`;
}
