/** The words of the text behind a field of the form. */

import type { Span } from '@vlinderdas/design/marked-text';
import type { Herkenning } from '@vlinderdas/vacancies-service/contract/recognition.resource';

export type ReadField =
  | 'aantalGezocht'
  | 'uren'
  | 'begintijd'
  | 'startdatum'
  | 'werkmomenten'
  | 'werkomstandigheden'
  | 'contract'
  | 'taken'
  | 'ovBereikbaar'
  | 'adres'
  | 'salarisIndicatie'
  | 'sluitingsdatumVacature';

interface Place {
  gevondenIn: string;
  van?: number | undefined;
  tot?: number | undefined;
}

/** The fields of whom to contact, and the part of the contact person that each holds. */
export const CONTACT_PARTS = {
  contactNaam: 'naam',
  contactTelefoon: 'telefoonnummer',
  contactEmail: 'emailadres',
} as const;
export type ContactField = keyof typeof CONTACT_PARTS;
export const CONTACT_FIELDS = Object.keys(CONTACT_PARTS) as readonly ContactField[];

/** The words behind a field of whom to contact, where it holds what was read. */
export function contactWords(
  recognition: Herkenning | undefined,
  field: ContactField,
  texts: Readonly<Record<ContactField, string>>,
): string | undefined {
  const found = recognition?.contactpersoon?.[CONTACT_PARTS[field]];
  return found && found.omschrijving === texts[field] ? found.gevondenIn : undefined;
}

/** Each wording once, in the order of the text; undefined when nothing of it was read. */
export function foundWords(recognition: Herkenning | undefined, field: ReadField): string | undefined {
  const found: Place | readonly Place[] | undefined = recognition?.[field];
  if (!found) return undefined;
  const places: readonly Place[] = Array.isArray(found) ? found : [found as Place];
  const words = [...new Set(places.map(({ gevondenIn }) => gevondenIn))];
  return words.length > 0 ? words.join('”, “') : undefined;
}

function spanOf(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return [];
  const { van: from, tot: to, afgeleid } = value as Partial<Place> & { afgeleid?: boolean };
  return from === undefined || to === undefined || afgeleid ? [] : [{ from, to }];
}

/** Where in title and text everything stands that was read. What the occupation brings along stands nowhere. */
export function spansOf({ nietOvergenomen, contactpersoon, ...found }: Herkenning): Span[] {
  return [
    ...nietOvergenomen.flatMap(spanOf).map((span) => ({ ...span, isRefused: true })),
    ...Object.values({ ...found, ...contactpersoon })
      .flatMap((value): unknown[] => (Array.isArray(value) ? value : [value]))
      .flatMap(spanOf),
  ];
}
