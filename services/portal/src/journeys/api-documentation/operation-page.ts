import { badge } from '@vlinderdas/design/badge';
import { disclosure } from '@vlinderdas/design/disclosure';
import { pageHeading, section, sectionHeading } from '@vlinderdas/design/heading';
import { type Html, html } from '@vlinderdas/design/html';
import { dataTable } from '@vlinderdas/design/table';
import { formatCount } from '@vlinderdas/vocabulary/wording';
import type { PortalPage } from '../../http/visit.ts';
import type { ApiDescription, ApiOperation } from './openapi-document.ts';
import { apiCrumb, withCode } from './page.ts';
import type { FieldRow } from './schema-fields.ts';

function fieldTable(caption: string, rows: readonly FieldRow[]): Html {
  return dataTable({
    caption,
    rows,
    detail: (row) =>
      row.fields.length > 0
        ? disclosure({
            summary: formatCount(row.fields.length, 'veld', 'velden'),
            about: `van ${row.name}`,
            body: fieldTable(`Velden van ${row.name}`, row.fields),
          })
        : null,
    columns: [
      { head: 'Naam', rowHeader: true, cell: (row) => html`<code>${row.name}</code>` },
      {
        head: 'Verplicht',
        width: 'narrow',
        cell: (row) => (row.required ? badge('verplicht', 'info') : html`<span class="vd-note">nee</span>`),
      },
      { head: 'Soort', cell: (row) => withCode(row.type) },
      { head: 'Uitleg', width: 'wide', cell: (row) => withCode(row.description) },
    ],
  });
}

export function operationPage(api: ApiDescription, operation: ApiOperation): PortalPage {
  const { method, path, summary, description, parameters, body, success, problems, isPublic } = operation;
  return {
    title: `${summary} - ${api.title}`,
    crumbs: [apiCrumb, { href: `/api-documentatie/${api.slug}`, text: api.title }],
    main: html`${pageHeading({
      title: summary,
      facts: [
        { name: 'Aanroep', value: html`<code>${method} /${api.slug}/v1${path}</code>` },
        { name: 'Aanmelden', value: isPublic ? 'niet nodig' : 'nodig' },
      ],
    })}
    ${description && html`<p class="vd-prose">${withCode(description)}</p>`}
    ${parameters.length > 0 && section(sectionHeading({ title: 'Parameters' }), fieldTable('Parameters', parameters))}
    ${body && section(sectionHeading({ title: 'Inhoud', intro: `Als ${body.type}.` }), fieldTable('Velden van de inhoud', body.fields))}
    ${section(
      sectionHeading({ title: `Antwoord ${success.status}`, ...(success.text && { intro: success.text }) }),
      success.fields.length > 0
        ? fieldTable('Velden van het antwoord', success.fields)
        : html`<p class="vd-note">Zonder inhoud.</p>`,
    )}
    ${section(
      sectionHeading({ title: 'Als het niet lukt', intro: 'Elke fout is problem+json (RFC 9457).' }),
      dataTable({
        caption: 'Fouten',
        rows: problems,
        columns: [
          { head: 'Status', rowHeader: true, width: 'narrow', cell: (row) => row.status },
          { head: 'Wat er mis is', cell: (row) => withCode(row.text) },
        ],
      }),
    )}`,
  };
}
