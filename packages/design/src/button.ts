/** Buttons do something, links go somewhere; both can look like either. The text is a verb. */
import { attributes, type Content, type Html, html } from './html.ts';
import { type IconName, icon } from './icons.ts';

export type ButtonKind = 'primary' | 'secondary' | 'subtle' | 'danger';

const CLASS: Readonly<Record<ButtonKind, string>> = {
  primary: 'nl-button nl-button--primary',
  secondary: 'nl-button nl-button--secondary',
  subtle: 'nl-button nl-button--subtle',
  danger: 'nl-button nl-button--secondary nl-button--negative',
};

interface ButtonLook {
  text: string;
  kind?: ButtonKind;
  icon?: IconName;
  /** Said after the text to people who do not see where the button stands: `Kandidaat K-2041`. */
  about?: string;
  small?: boolean;
}

function label(look: ButtonLook): Content {
  const about = look.about ? html`<span class="vd-visually-hidden"> ${look.about}</span>` : null;
  return html`${look.icon ? icon(look.icon) : null}<span class="nl-button__label">${look.text}${about}</span>`;
}

function classOf(look: ButtonLook): string {
  return `${CLASS[look.kind ?? 'secondary']}${look.small ? ' vd-button--small' : ''}`;
}

/** A button inside a form; with a name and a value it says which of several was pressed. */
export function submitButton(
  look: ButtonLook & { name?: string; value?: string; formAction?: string },
): Html {
  const list = attributes({ name: look.name, value: look.value, formaction: look.formAction });
  return html`<button type="submit" class="${classOf(look)}" ${list}>${label(look)}</button>`;
}

/** A link that looks like a button. */
export function linkButton(look: ButtonLook & { href: string }): Html {
  return html`<a class="${classOf(look)}" href="${look.href}">${label(look)}</a>`;
}

/** Several buttons in one row that wraps. */
export function buttonGroup(...buttons: readonly Content[]): Html {
  return html`<div class="vd-button-group">${buttons}</div>`;
}

/** A plain link in running text. */
export function link(href: string, text: Content): Html {
  return html`<a class="utrecht-link" href="${href}">${text}</a>`;
}
