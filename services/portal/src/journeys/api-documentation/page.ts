import { link } from '@vlinderdas/design/button';
import { pageHeading, section, sectionHeading } from '@vlinderdas/design/heading';
import { type Html, html } from '@vlinderdas/design/html';
import { emptyState } from '@vlinderdas/design/notice';
import { dataTable } from '@vlinderdas/design/table';
import type { PortalPage } from '../../http/visit.ts';
import type { ApiDescription, ApiOperation } from './openapi-document.ts';
import { apiText as text } from './text.ts';

export const apiCrumb = { href: '/api-documentatie', text: 'API-documentatie' };

/** Text of an API document: words between back ticks are code. */
export function withCode(source: string): Html {
  const pieces = source
    .split('`')
    .map((piece, index) => (index % 2 === 1 ? html`<code>${piece}</code>` : piece));
  return html`${pieces}`;
}

export function operationHref(api: ApiDescription, operation: ApiOperation): string {
  return `/api-documentatie/${api.slug}/${operation.id}`;
}

export function overviewPage(apis: readonly ApiDescription[]): PortalPage {
  const list =
    apis.length > 0
      ? dataTable({
          caption: 'De API’s',
          rows: apis,
          columns: [
            { head: 'API', rowHeader: true, cell: (api) => link(`/api-documentatie/${api.slug}`, api.title) },
            {
              head: 'Waarvoor',
              width: 'wide',
              cell: (api) => withCode(api.description.split('\n')[0] ?? ''),
            },
            { head: 'Adres', cell: (api) => html`<code>/${api.slug}/v1</code>` },
            { head: 'Versie', cell: (api) => api.version },
            {
              head: 'OpenAPI',
              cell: (api) =>
                html`<a class="utrecht-link" href="${api.documentHref}">openapi.json<span class="vd-visually-hidden"> van ${api.title}</span></a>`,
            },
          ],
        })
      : emptyState({ title: text.noneTitle, body: text.none });
  return {
    title: 'API-documentatie',
    main: html`${pageHeading({ title: 'API-documentatie', intro: text.intro })}${list}
      ${section(
        sectionHeading({ title: text.rulesTitle }),
        html`<div class="vd-prose"><ul>${text.rules.map((rule) => html`<li>${withCode(rule)}</li>`)}</ul>
        <h3 class="utrecht-heading-3">${text.exampleTitle}</h3><pre tabindex="0"><code>${text.example}</code></pre></div>`,
      )}`,
  };
}

export function apiPage(api: ApiDescription): PortalPage {
  const groups = [...new Set(api.operations.map(({ tag }) => tag))].map((name) => ({
    name,
    description: api.tags.find((tag) => tag.name === name)?.description ?? '',
    operations: api.operations.filter(({ tag }) => tag === name),
  }));
  return {
    title: api.title,
    crumbs: [apiCrumb],
    main: html`${pageHeading({
      title: api.title,
      facts: [
        { name: 'Adres', value: html`<code>/${api.slug}/v1</code>` },
        { name: 'Versie', value: api.version },
        { name: 'OpenAPI', value: link(api.documentHref, 'openapi.json') },
      ],
    })}<p class="vd-prose">${withCode(api.description)}</p>
    ${groups.map(({ name, description, operations }) =>
      section(
        sectionHeading({
          title: `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`,
          ...(description && { intro: description }),
        }),
        dataTable({
          caption: name,
          rows: operations,
          columns: [
            {
              head: 'Wat',
              rowHeader: true,
              width: 'wide',
              cell: (row) => link(operationHref(api, row), row.summary),
            },
            { head: 'Methode', width: 'narrow', cell: (row) => html`<code>${row.method}</code>` },
            { head: 'Pad', cell: (row) => html`<code>${row.path}</code>` },
          ],
        }),
      ),
    )}`,
  };
}
