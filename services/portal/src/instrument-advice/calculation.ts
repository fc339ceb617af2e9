/** A calculation as it was made: each line in words, the sum itself, what it gives and where the number comes from. */
import { type Html, html } from '@vlinderdas/design/html';
import { cellNote, dataTable } from '@vlinderdas/design/table';
import type { Berekening } from '@vlinderdas/instruments-service/contract/advice.resource';
import { type KostenEenheid, kostenEenheden } from '@vlinderdas/vocabulary/instruments';
import { formatEuros } from '@vlinderdas/vocabulary/wording';

type Rekenregel = Berekening['regels'][number];

const calculationText = {
  what: 'Wat wij rekenen',
  sum: 'De som',
  amount: 'Bedrag',
  assumed: 'Waar wij van uitgaan:',
  unconfirmed: 'Controleer dit bedrag: er zit een waarde in die wij niet in de officiële bron konden nagaan.',
} as const;

/** `€ 1.088,27 per maand`; a one-off amount says so. */
function amountPer(cents: number, unit: KostenEenheid | undefined): string {
  if (unit === undefined) return formatEuros(cents);
  return `${formatEuros(cents)} ${kostenEenheden.labels[unit].toLowerCase()}`;
}

export function calculationLines(caption: string, lines: readonly Rekenregel[]): Html {
  return dataTable({
    caption,
    rows: lines,
    columns: [
      {
        head: calculationText.what,
        rowHeader: true,
        cell: ({ tekst, bron }) => html`${tekst}${bron && cellNote(bron)}`,
      },
      { head: calculationText.sum, cell: ({ som }) => som },
      {
        head: calculationText.amount,
        align: 'end',
        width: 'fit',
        cell: ({ bedragInCenten, eenheid }) =>
          bedragInCenten !== undefined && amountPer(bedragInCenten, eenheid),
      },
    ],
  });
}

export function assumptions(items: readonly string[]): Html | null {
  if (items.length === 0) return null;
  return html`<div class="vd-prose vd-note"><p>${calculationText.assumed}</p><ul>${items.map((item) => html`<li>${item}</li>`)}</ul></div>`;
}

/** The whole working of one amount. */
export function calculation(caption: string, { regels, aannames, bevestigd }: Berekening): Html {
  return html`${calculationLines(caption, regels)}${!bevestigd && html`<p class="vd-note">${calculationText.unconfirmed}</p>`}${assumptions(aannames)}`;
}
