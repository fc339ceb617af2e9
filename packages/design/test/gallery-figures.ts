/** Pictures with their tables: marks of comparison, a matrix, a line over time, a map, shares and tiles. */
import { dotMap } from '../src/dot-map.ts';
import { pageHeading } from '../src/heading.ts';
import { html } from '../src/html.ts';
import { lineChart } from '../src/line-chart.ts';
import { measure, tiles } from '../src/measure.ts';
import type { PageContent } from '../src/page.ts';
import { wideSheet } from '../src/sheet.ts';
import { type MarkState, statusLegend, statusMark, statusRow } from '../src/status-mark.ts';
import { dataTable } from '../src/table.ts';

const words: Readonly<Record<MarkState, string>> = {
  equal: 'Gelijk',
  near: 'Bijna gelijk',
  different: 'Verschilt',
  absent: 'Ontbreekt',
  unknown: 'Onbekend',
  fixed: 'Landelijk vast',
};
const states = Object.keys(words) as MarkState[];
const parts = ['Beleid', 'Voorwaarden', 'Bedrag', 'Duur', 'Werkwijze', 'Formulier'];
const providers = ['Werkbedrijf De Dommel', 'Participatiebedrijf Kempenland', 'Groene Woud', 'A', 'B', 'C'];

export const figuresPage: PageContent = {
  title: 'Cijfers',
  main: html`${pageHeading({ title: 'Cijfers' })}${tiles('Soorten', [
    { href: '/soort/1', name: 'Begeleiding op het werk', note: '7 instrumenten', current: true },
    { href: '/soort/2', name: 'Reizen', note: '1 instrument' },
  ])}${statusLegend(
    states.map((state) => ({ state, word: words[state] })),
    parts,
  )}${wideSheet(
    dataTable({
      caption: 'Matrix',
      scroll: true,
      rows: ['Interne werkbegeleiding', 'Jobcoach met een lange naam die over twee regels gaat'],
      columns: [
        { head: 'Instrument', rowHeader: true, cell: (name) => name },
        ...providers.map((head, column) => ({
          head,
          headNote: '62% gelijk',
          cell: () => {
            const state = states[column] ?? 'equal';
            return html`${statusMark(state, words[state])}${statusRow(parts.map((name) => ({ name, state, word: words[state] })))}`;
          },
        })),
      ],
    }),
    true,
  )}${[
    lineChart({
      label: 'Van 40% naar 62%, en naar verwachting 70%.',
      columns: ['jan', '', '', 'apr', '', ''],
      lines: [
        { name: 'Hele regio', values: [400, 420, undefined, 600, 620, 700] },
        { name: 'Jobcoach', values: [100, 100, 100, 500, 500, 500] },
      ],
      most: 1_000,
      say: (value) => `${value / 10}%`,
      expectedFrom: { column: 4, word: 'vandaag' },
    }),
    dotMap('Drie gemeenten.', [
      { name: 'Eindhoven', latitude: 51.44, longitude: 5.47, state: 'equal', word: 'Gelijk' },
      { name: 'Veldhoven', latitude: 51.42, longitude: 5.4, state: 'different', word: 'Verschilt' },
      {
        name: 'Nuenen, Gerwen en Nederwetten',
        latitude: 51.47,
        longitude: 5.55,
        state: 'near',
        word: 'Bijna gelijk',
      },
    ]),
  ]}<p>${measure(620, '62%')}</p>`,
};
