/** How each gemeente stands, as dots on a small map with the table under it. */
import { dotMap, type MapDot } from '@vlinderdas/design/dot-map';
import { type Html, html } from '@vlinderdas/design/html';
import { dataTable } from '@vlinderdas/design/table';
import type { Matrix } from '@vlinderdas/instruments-service/contract/harmonisation.resource';
import { findGemeentePosition } from '@vlinderdas/region/gemeente-positions';
import { type AspectStatus, aspectStatussen } from '@vlinderdas/vocabulary/instruments';
import {
  aspectLegend,
  aspectMark,
  aspectRow,
  MARKS,
  type MatrixRow,
  type StatusPerAspect,
} from '../instruments/aspect-status.ts';
import { differencesText as text } from './text.ts';

export interface MunicipalityStanding {
  code: string;
  name: string;
  provider: string;
  status: AspectStatus;
  perAspect: StatusPerAspect;
  short: string;
}

/** A gemeente stands where its uitvoerder stands, unless it has something of its own. */
export function standingsOf(row: MatrixRow, columns: Matrix['kolommen']): readonly MunicipalityStanding[] {
  return columns
    .filter(({ aanbieder }) => !aanbieder.landelijk)
    .flatMap(({ aanbieder, gemeenten }) => {
      const cell = row.cellen.find((one) => one.aanbieder === aanbieder.sleutel);
      if (!cell) return [];
      return gemeenten.map(({ gemeentecode, naam }) => {
        const { status, perAspect, kort } =
          cell.gemeenten.find((own) => own.gemeentecode === gemeentecode) ?? cell;
        return { code: gemeentecode, name: naam, provider: aanbieder.naam, status, perAspect, short: kort };
      });
    })
    .sort((one, other) => one.name.localeCompare(other.name, 'nl'));
}

/** `Nuenen, Gerwen en Nederwetten` is Nuenen on a small map; the table has the whole name. */
const shortName = (name: string) => name.split(',')[0] ?? name;

function dotOf({ code, name, status }: MunicipalityStanding): MapDot[] {
  const position = findGemeentePosition(code);
  return position
    ? [{ name: shortName(name), ...position, state: MARKS[status], word: aspectStatussen.labels[status] }]
    : [];
}

/** Nothing when no gemeente has a place or a standing. */
export function regionMap(name: string, standings: readonly MunicipalityStanding[]): Html | null {
  if (standings.length === 0) return null;
  const dots = standings.flatMap(dotOf);
  const equal = standings.filter(({ status }) => status === 'gelijk').length;
  return html`${dots.length > 0 && html`${dotMap(text.mapLabel(name, equal, standings.length), dots)}${aspectLegend()}`}${dataTable(
    {
      caption: text.mapTitle,
      rows: standings,
      columns: [
        { head: text.municipality, rowHeader: true, cell: (row) => row.name },
        { head: text.provider, cell: (row) => row.provider },
        {
          head: text.status,
          width: 'fit',
          cell: (row) => html`${aspectMark(row.status)}${aspectRow(row.perAspect)}`,
        },
        { head: text.what, cell: (row) => row.short },
      ],
    },
  )}`;
}
