/** The pages of the laptop's identity provider: plain HTML that works without script and by keyboard. */
import { createHash } from 'node:crypto';
import { type Content, type Html, html } from '@vlinderdas/design/html';
import { accountIdOf, type Person } from './account.ts';

const STYLE = `
:root { color-scheme: light; font: 1.0625rem/1.5 'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif; }
* { box-sizing: border-box; }
body { margin: 0; color: #1b2a33; background: #f3f6f7; }
header { background: #0b4a63; color: #fff; padding: .75rem 1rem; font-weight: 600; }
main { max-width: 44rem; margin: 1.5rem auto; padding: 0 1rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .5rem; }
ul { list-style: none; margin: 1.25rem 0; padding: 0; display: grid; gap: .625rem; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); }
li { display: flex; }
button { font: inherit; color: inherit; text-align: start; width: 100%; min-height: 3rem; padding: .75rem 1rem; background: #fff; border: 1px solid #5b7a88; border-radius: .375rem; cursor: pointer; }
button:hover { border-color: #083f54; background: #e6f0f4; }
button:focus-visible { outline: 3px solid #083f54; outline-offset: 2px; }
button strong { display: block; color: #083f54; }
button.primary { width: auto; background: #0b5c7a; border-color: #0b5c7a; color: #fff; }
.note { border-inline-start: .25rem solid #0b5c7a; background: #e6f0f4; padding: .75rem 1rem; }
@media (forced-colors: active) { button { border-color: ButtonText; } }
`;
const LOGOUT_SCRIPT = 'document.forms[0].requestSubmit();';

/** What these pages may do: nothing but their own style and the one script, by hash, and forms to these addresses. */
export function contentSecurityPolicy(formTargets: readonly string[]): string {
  return [
    "default-src 'none'",
    `style-src ${hashOf(STYLE)}`,
    `script-src ${hashOf(LOGOUT_SCRIPT)}`,
    `form-action ${["'self'", ...formTargets].join(' ')}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Style and script are constants that their hashes must match to the letter, so they go in after escaping is done. */
function page(title: string, body: Content, script = ''): string {
  const content: Html = html`<header>Vlinderdas</header><main><h1>${title}</h1>${body}</main>`;
  const head = html`<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} - Vlinderdas</title>`;
  const end = script === '' ? '' : `<script>${script}</script>`;
  return `<!DOCTYPE html>\n<html lang="nl"><head>${head}<style>${STYLE}</style></head><body>${content}${end}</body></html>\n`;
}

export function signInPage(action: string, persons: readonly Person[]): string {
  const buttons = persons.map(
    (person) =>
      html`<li><button type="submit" name="persoon" value="${accountIdOf(person)}"><strong>${person.name}</strong>${person.description}</button></li>`,
  );
  return page(
    'Kies wie u bent',
    persons.length > 0
      ? html`<p class="note">Dit is een voorbeeldomgeving. Alle mensen zijn verzonnen en hebben geen wachtwoord.</p>
          <form method="post" action="${action}"><ul>${buttons}</ul></form>`
      : html`<p>Er zijn nog geen mensen om mee aan te melden. Laad eerst de voorbeeldregio met: npm start</p>`,
  );
}

export function signOutPage(action: string, token: string): string {
  return page(
    'Afmelden',
    html`<p>Wilt u zich afmelden?</p>
      <form method="post" action="${action}">
        <input type="hidden" name="xsrf" value="${token}">
        <input type="hidden" name="logout" value="yes">
        <button type="submit" class="primary">Afmelden</button>
      </form>`,
    LOGOUT_SCRIPT,
  );
}

export function signedOutPage(): string {
  return page('U bent afgemeld', html`<p>U kunt dit venster sluiten.</p>`);
}

export function errorPage(code: string): string {
  return page(
    'Aanmelden lukt niet',
    html`<p>Ga terug naar de pagina waar u vandaan kwam en probeer het opnieuw.</p><p>Foutcode: ${code}</p>`,
  );
}
