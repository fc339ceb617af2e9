/** The one named person whom an employer can call. */
import { link } from '@vlinderdas/design/button';
import { type Html, html, join } from '@vlinderdas/design/html';
import type { WspContactVanVacature } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import type { z } from 'zod';
import { myVacancyText as text } from './text.ts';

export type WspContact = Pick<
  z.output<typeof WspContactVanVacature>,
  'naam' | 'telefoonnummer' | 'emailadres'
>;

/** Name, phone and mail in one line, as far as they are known. */
export function contactLine(contact: WspContact | undefined): Html {
  if (!contact?.naam) return html`${text.noContact}`;
  const { naam, telefoonnummer: phone, emailadres: mail } = contact;
  return join(
    [naam, phone && link(`tel:${phone.replaceAll(' ', '')}`, phone), mail && link(`mailto:${mail}`, mail)],
    ', ',
  );
}
