/** The page around everything: skip link, dark bar with menu, message bar, the page itself, footer. */
import { type FormGuard, postButton } from './form.ts';
import { attributes, type Content, type Html, html } from './html.ts';
import { icon, mark } from './icons.ts';
import { breadcrumb, type Crumb, type NavItem } from './navigation.ts';

export interface SignedInUser {
  name: string;
  /** Empty when it is not known. */
  organisation: string;
  /** Preferences, another organisation. */
  links: readonly NavItem[];
  signOut: { action: string; guard: FormGuard };
}

/** What is the same on every page of one visit. */
export interface PageFrame {
  stylesheet: string;
  favicon: string;
  /** Plain ES modules; the page works without them. */
  scripts: readonly string[];
  home: string;
  /** One line across the page: a demonstration, a disturbance. */
  banner: string | null;
  nav: readonly NavItem[];
  user: SignedInUser | null;
  /** How long a session without use lasts; the page warns before it ends. */
  sessionMinutes: number;
  /** Where to sign in, for a visitor. */
  signIn: string | null;
  footer: readonly NavItem[];
}

export interface PageContent {
  title: string;
  /** One sentence for who finds the page by searching. */
  description?: string;
  crumbs?: readonly Crumb[];
  /** What the reader just did. */
  message?: Html | null;
  main: Content;
  /** Running text is kept narrow. */
  layout?: 'wide' | 'text';
  /** The form on this page did not pass: the title says it first. */
  failed?: boolean;
}

function navLink({ href, text, current, count }: NavItem): Html {
  const number = count ? html` <span class="vd-count">${count}</span>` : null;
  return html`<li><a class="vd-nav__link" href="${href}" ${attributes({ 'aria-current': current ? 'page' : null })}>${text}${number}</a></li>`;
}

function userLinks(user: SignedInUser): Html {
  return html`<ul class="vd-nav__list">${user.links.map(navLink)}<li>${postButton({ action: user.signOut.action, guard: user.signOut.guard, text: 'Meld af', small: true })}</li></ul>`;
}

function bar(frame: PageFrame): Html {
  const { nav, user } = frame;
  const links = nav.map(navLink);
  const brand = html`<a class="vd-brand" href="${frame.home}">${mark()}<span>Vlinderdas</span></a>`;
  const signIn = frame.signIn ? html`<a class="vd-nav__link" href="${frame.signIn}">Meld aan</a>` : null;
  const wide = html`<div class="vd-bar__wide">${links.length > 0 ? html`<nav aria-label="Hoofdmenu"><ul class="vd-nav__list">${links}</ul></nav>` : html`<span></span>`}${
    user
      ? html`<details class="vd-user"><summary class="vd-user__summary"><span class="vd-user__name">${user.name}</span>${user.organisation && html`<span class="vd-user__organisation">${user.organisation}</span>`}${icon('chevron')}</summary><div class="vd-user__panel">${userLinks(user)}</div></details>`
      : signIn
  }</div>`;
  const narrow = html`<details class="vd-bar__narrow"><summary class="vd-menu">${icon('menu')}Menu</summary><div class="vd-menu__panel">${links.length > 0 ? html`<nav aria-label="Menu"><ul class="vd-nav__list">${links}</ul></nav>` : null}${user ? html`<p class="vd-menu__user">${icon('person')}<span>${user.name}${user.organisation && html`<br>${user.organisation}`}</span></p>${userLinks(user)}` : html`<ul class="vd-nav__list"><li>${signIn}</li></ul>`}</div></details>`;
  return html`<header class="vd-bar"><div class="vd-bar__inner">${brand}${wide}${narrow}</div></header>`;
}

/** The whole document as text, ready to send. */
export function renderPage(frame: PageFrame, page: PageContent): string {
  const scripts = frame.scripts.map((src) => html`<script type="module" src="${src}"></script>`);
  const footer = frame.footer.map(
    ({ href, text }) => html`<li><a class="utrecht-link" href="${href}">${text}</a></li>`,
  );
  const title = `${page.failed ? 'Fout: ' : ''}${page.title} - Vlinderdas`;
  return String(html`<!doctype html>
<html lang="nl" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${page.description && html`<meta name="description" content="${page.description}">`}
<meta name="theme-color" content="#0b4a63">
<link rel="icon" href="${frame.favicon}" type="image/svg+xml">
<link rel="stylesheet" href="${frame.stylesheet}">
${scripts}
</head>
<body class="utrecht-document vlinderdas-theme" ${attributes({ 'data-session-minutes': frame.user ? frame.sessionMinutes : null })}>
<a class="vd-skip-link" href="#inhoud">Ga naar de inhoud</a>
${bar(frame)}
${frame.banner ? html`<aside class="vd-banner" aria-label="Let op"><p class="vd-banner__text">${frame.banner}</p></aside>` : null}
<div class="vd-page${page.layout === 'text' ? ' vd-page--text' : ''}">
${page.crumbs && page.crumbs.length > 0 ? breadcrumb(page.crumbs) : null}
<main id="inhoud" class="vd-main" tabindex="-1">${page.message}${page.main}</main>
</div>
<footer class="vd-footer"><div class="vd-footer__inner"><nav aria-label="Over deze site"><ul class="vd-footer__list">${footer}</ul></nav></div></footer>
</body>
</html>
`);
}
