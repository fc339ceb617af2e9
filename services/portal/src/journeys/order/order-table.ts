/** The counts as rows for a spreadsheet: about choices, with no candidate and no colleague. */
import type { Afwijkingen } from '@vlinderdas/placements-service/contract/proposals.resource';
import { afwijkRedenen, afwijkSoorten } from '@vlinderdas/vocabulary/proposals';
import type { CsvTable } from '../../http/csv.ts';
import { orderText as text } from './text.ts';

export function orderTable({ aanvragen, afwijkingen, perReden, perVacature }: Afwijkingen): CsvTable {
  return {
    headings: [text.about, text.what, text.kind, text.count],
    rows: [
      [text.all, text.asked, '', aanvragen],
      [text.all, text.deviated, '', afwijkingen],
      ...perReden.map(({ reden, soort, aantal }) => [
        text.reason,
        afwijkRedenen.labels[reden],
        afwijkSoorten.labels[soort],
        aantal,
      ]),
      ...perVacature.map(({ naamVacature, aantal }) => [
        text.vacancy,
        naamVacature ?? text.untitled,
        '',
        aantal,
      ]),
    ],
  };
}
