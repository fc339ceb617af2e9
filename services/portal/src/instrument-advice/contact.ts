import { link } from '@vlinderdas/design/button';
import { emailLink, phoneLink } from '@vlinderdas/design/contact-box';
import { type Html, html, join } from '@vlinderdas/design/html';
import type { InstrumentContactGegevens } from '@vlinderdas/instruments-service/contract/parts.resource';

/**
 * Whom to call about a regeling: a name and each way to reach it on a line of its own.
 * @param options.besides a name that stands beside it already
 */
export function instrumentContact(
  contact: InstrumentContactGegevens,
  options: { besides?: string } = {},
): Html {
  const { naam, telefoonnummer, emailadres, link: site } = contact;
  return join(
    [
      naam !== options.besides && naam,
      telefoonnummer && phoneLink(telefoonnummer),
      emailadres && emailLink(emailadres),
      site && link(site, 'Website'),
    ],
    html`<br>`,
  );
}
