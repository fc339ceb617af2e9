/** A page as the browser gets it, and what html-validate thinks of it; for tests beside the pages. */
import type { FormGuard } from '@vlinderdas/design/form';
import { renderPage } from '@vlinderdas/design/page';
import { HtmlValidate } from 'html-validate';
import { buildFrame } from '../src/frame/frame.ts';
import type { PortalPage } from '../src/http/visit.ts';

export const testGuard: FormGuard = { csrf: 'token', formId: '0192d0a0-0000-7000-8000-000000000001' };

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }],
    'long-title': 'off',
    'no-autofocus': 'off',
    'no-raw-characters': 'off',
    // Written out on purpose: some browsers forget a table's roles once it is laid out as cards.
    'no-redundant-role': 'off',
    'no-trailing-whitespace': 'off',
    'prefer-native-element': 'off',
    'tel-non-breaking': 'off',
    'void-style': 'off',
  },
});

export function render(page: PortalPage): string {
  const frame = buildFrame({
    files: { stylesheet: '/assets/a.css', favicon: '/assets/a.svg', scripts: [] },
    banner: null,
    sessionMinutes: 120,
    path: '/',
    person: undefined,
  });
  return renderPage(frame, page);
}

/** Empty when the page is valid and accessible markup. */
export async function complaintsAbout(markup: string): Promise<readonly string[]> {
  const report = await validator.validateString(markup);
  return report.results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, selector }) => `${ruleId} (line ${line}, ${selector}): ${message}`,
    ),
  );
}

/** What a reader sees, as one line of text. */
export function wordsOf(markup: string): string {
  return markup
    .replace(/<(head|script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}
