/** Voordrachten as a table, on the adviser's own list and on the page of one vacancy. */
import { link } from '@vlinderdas/design/button';
import { type Html, html } from '@vlinderdas/design/html';
import { type Column, cellNote, dataTable } from '@vlinderdas/design/table';
import type { Voordracht } from '@vlinderdas/placements-service/contract/proposals.resource';
import { sayMoment } from '../../frame/moments.ts';
import { proposalState } from '../vacancy/proposal-state.ts';
import { nextStep } from './next-step.ts';

export function proposalTable(options: {
  caption: string;
  proposals: readonly Voordracht[];
  now: Date;
  /** The reader knows which vacancy it is about. */
  ofOneVacancy?: boolean;
}): Html {
  const { caption, proposals, now, ofOneVacancy = false } = options;
  const vacancy: Column<Voordracht> = {
    head: 'Vacature',
    cell: ({ vacatureId, naamVacature }) =>
      link(`/vacatures/${vacatureId}`, naamVacature ?? 'Vacature zonder titel'),
  };
  return dataTable({
    caption,
    rows: proposals,
    rowId: ({ id }) => `voordracht-${id}`,
    mark: ({ open }) => (open ? null : 'quiet'),
    columns: [
      {
        head: 'Kandidaat',
        rowHeader: true,
        cell: ({ id, kaartnummer, redenBuitenLijst }) =>
          html`${link(`/voordrachten/${id}`, `Kandidaat ${kaartnummer}`)}${redenBuitenLijst && cellNote('met reden gekozen')}`,
      },
      ...(ofOneVacancy ? [] : [vacancy]),
      { head: 'Gevraagd', width: 'fit', cell: ({ gevraagdOp }) => sayMoment(gevraagdOp, now) },
      { head: 'Stand', cell: (proposal) => proposalState(proposal, now) },
      { head: 'Wat nu', width: 'wide', cell: (proposal) => nextStep(proposal) },
    ],
  });
}
