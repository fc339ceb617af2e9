/** The computed status of aspects as shapes and words. */
import { badge } from '@vlinderdas/design/badge';
import { type Html, html } from '@vlinderdas/design/html';
import { measure } from '@vlinderdas/design/measure';
import { type MarkState, statusLegend, statusMark, statusRow } from '@vlinderdas/design/status-mark';
import type { Matrix } from '@vlinderdas/instruments-service/contract/harmonisation.resource';
import {
  type AspectStatus,
  aspecten,
  aspectStatussen,
  type HarmonisatieStatus,
  harmonisatieStatussen,
} from '@vlinderdas/vocabulary/instruments';

export type MatrixRow = Matrix['rijen'][number];
export type MatrixCell = MatrixRow['cellen'][number];
export type StatusPerAspect = MatrixRow['perAspect'];

export const MARKS: Readonly<Record<AspectStatus, MarkState>> = {
  gelijk: 'equal',
  'binnen-marge': 'near',
  verschilt: 'different',
  ontbreekt: 'absent',
  onbekend: 'unknown',
};
export const FIXED_WORD = 'Landelijk vast';

/** Thousandths as people say them: `62%`. */
export function sayShare(perMille: number): string {
  return `${Math.round(perMille / 10)}%`;
}

export function degreeMark(graad: number | undefined): Html {
  return graad === undefined
    ? html`<span class="vd-note">niets te vergelijken</span>`
    : measure(graad, sayShare(graad));
}

export function aspectMark(status: AspectStatus): Html {
  return statusMark(MARKS[status], aspectStatussen.labels[status]);
}

/** The six aspects in one row of shapes. An aspect that says nothing is unknown. */
export function aspectRow(perAspect: StatusPerAspect): Html {
  return statusRow(
    aspecten.values.map((aspect) => {
      const status = perAspect[aspect] ?? 'onbekend';
      return { name: aspecten.labels[aspect], state: MARKS[status], word: aspectStatussen.labels[status] };
    }),
  );
}

export function aspectLegend(): Html {
  return statusLegend(
    [
      ...aspectStatussen.values.map((status) => ({
        state: MARKS[status],
        word: aspectStatussen.labels[status],
      })),
      { state: 'fixed', word: FIXED_WORD },
    ],
    aspecten.values.map((aspect) => aspecten.labels[aspect]),
  );
}

/** What the coordinator declared, as a word: it is not what was computed, so it has no shape. */
export function declaredBadge(status: HarmonisatieStatus): Html {
  return badge(harmonisatieStatussen.labels[status], status === 'geharmoniseerd' ? 'info' : 'neutral');
}
