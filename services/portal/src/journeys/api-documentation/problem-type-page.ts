/** The page behind the `type` of a problem: what it means and which operations answer it. */
import { link } from '@vlinderdas/design/button';
import { pageHeading, section, sectionHeading } from '@vlinderdas/design/heading';
import { html } from '@vlinderdas/design/html';
import type { PortalPage } from '../../http/visit.ts';
import type { ApiDescription, ApiOperation } from './openapi-document.ts';
import { apiCrumb, operationHref } from './page.ts';

export interface ProblemTypeView {
  slug: string;
  status: number;
  title: string;
  operations: readonly { api: ApiDescription; operation: ApiOperation }[];
}

export function findProblemType(apis: readonly ApiDescription[], slug: string): ProblemTypeView | undefined {
  let status = 0;
  let title = '';
  const operations: { api: ApiDescription; operation: ApiOperation }[] = [];
  for (const api of apis) {
    for (const operation of api.operations) {
      for (const problem of operation.problems) {
        // The description of a status names each of its problems: "Niet gevonden (`niet-gevonden`)."
        const before = problem.text.split(`(\`${slug}\`)`);
        if (before.length < 2) continue;
        status = problem.status;
        title = before[0]?.split('. ').pop()?.trim() ?? slug;
        operations.push({ api, operation });
      }
    }
  }
  return operations.length > 0 ? { slug, status, title, operations } : undefined;
}

export function problemTypePage({ slug, status, title, operations }: ProblemTypeView): PortalPage {
  return {
    title,
    layout: 'text',
    crumbs: [apiCrumb],
    main: html`${pageHeading({
      title,
      facts: [
        { name: 'Type', value: html`<code>/problemen/${slug}</code>` },
        { name: 'Status', value: status },
      ],
      intro: 'Wat er deze keer mis ging, staat in detail en errors van het antwoord.',
    })}${section(
      sectionHeading({ title: 'Hier kan dit voorkomen', count: operations.length }),
      html`<ul class="vd-prose">${operations.map(({ api, operation }) => html`<li>${link(operationHref(api, operation), `${operation.summary} (${api.title})`)}</li>`)}</ul>`,
    )}`,
  };
}
