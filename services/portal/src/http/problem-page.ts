/** A problem as a page. The detail of the API is shown where the API meant it for people: on a refusal. */
import { buttonGroup, linkButton } from '@vlinderdas/design/button';
import { pageHeading } from '@vlinderdas/design/heading';
import { html } from '@vlinderdas/design/html';
import { invalidInput, Problem } from '@vlinderdas/kernel/problem';
import { problemText } from './problem-text.ts';
import type { PortalPage } from './visit.ts';

const AWAY = /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EPIPE|UND_ERR_\w+|ERR_JWKS_TIMEOUT)$/;

/** Says where to look on a page with the fields: this one has none. */
const AT_EACH_FIELD = invalidInput().detail;

/** Any error as a problem: what is away is 503, what we did not expect is 500. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const chain: unknown[] = [];
  for (let current = error; current instanceof Error && chain.length < 10; current = current.cause)
    chain.push(current);
  const away = chain.some((link) => {
    const { code, name, message } = link as { code?: unknown; name?: string; message?: string };
    return (
      AWAY.test(String(code)) ||
      name === 'TimeoutError' ||
      /max retries per request|stream isn't writeable|connection is closed/i.test(message ?? '')
    );
  });
  if (away) return new Problem({ slug: 'niet-beschikbaar', status: 503, title: '' }, '');
  const { statusCode } = error as { statusCode?: unknown };
  const status = typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500 ? statusCode : 500;
  return new Problem({ slug: status === 500 ? 'interne-fout' : 'ongeldige-invoer', status, title: '' }, '');
}

export function problemPage(
  problem: Problem,
  options: { correlationId: string; signInHref?: string },
): PortalPage {
  const { slug, status } = problem.definition;
  const text = problemText(slug, status);
  const isSaid = status < 500 && status !== 404 && status !== 401 && problem.detail !== AT_EACH_FIELD;
  const said = isSaid ? problem.detail : '';
  const fields = problem.extensions.errors ?? [];
  const next = options.signInHref
    ? linkButton({ text: 'Meld aan', href: options.signInHref, kind: 'primary' })
    : linkButton({ text: 'Naar het begin', href: '/', kind: 'primary' });
  return {
    status,
    title: text.title,
    layout: 'text',
    main: html`${pageHeading({ title: text.title })}<div class="vd-prose"><p>${text.happened} ${said}</p>
      ${fields.length > 0 && html`<ul>${fields.map(({ detail }) => html`<li>${detail}</li>`)}</ul>`}
      ${text.kept && html`<p>${text.kept}</p>`}<p>${text.todo}</p></div>
      ${buttonGroup(next)}${status >= 500 && html`<p class="vd-note">Nummer van deze melding: ${options.correlationId}</p>`}`,
  };
}
