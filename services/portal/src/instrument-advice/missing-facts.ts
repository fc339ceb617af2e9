/** What must be known first: each fact once, with whom to ask and how many regelingen wait for it. */
import { type Html, html } from '@vlinderdas/design/html';
import type { InstrumentAdvies } from '@vlinderdas/instruments-service/contract/advice.resource';
import { type Fact, type Source, adviceText as text, whoKnows } from './text.ts';

interface MissingFact {
  fact: Fact;
  said: string;
  source: Source;
  count: number;
}

/** `Nog niet bekend: welke uitkering de kandidaat heeft.` without what stands above it already. */
export function bareFact(said: string): string {
  return said.replace(/^Nog niet bekend: /, '').replace(/\.$/, '');
}

/** What most regelingen wait for first. */
export function missingFacts(instruments: readonly InstrumentAdvies[]): readonly MissingFact[] {
  const all = instruments.flatMap(({ ontbreekt }) => ontbreekt);
  return [...Map.groupBy(all, ({ feit }) => feit)]
    .map(([fact, mentions]) => ({
      fact,
      said: bareFact(mentions[0]?.tekst ?? ''),
      source: whoKnows(fact),
      count: mentions.length,
    }))
    .sort((one, other) => other.count - one.count);
}

/** Nothing when all is known. */
export function missingFactList(instruments: readonly InstrumentAdvies[]): Html | null {
  const missing = missingFacts(instruments);
  if (missing.length === 0) return null;
  const lines = missing.map(
    ({ said, source, count }) =>
      html`<li>${text.ask(said, text.whom[source])} <span class="vd-note">${text.waits(count)}</span></li>`,
  );
  return html`<div class="vd-prose"><h3 class="utrecht-heading-3">${text.missing}</h3><ul>${lines}</ul></div>`;
}
