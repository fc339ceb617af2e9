/** The words of the text behind a field of the form. */

import type { Span } from '@vlinderdas/design/marked-text';
import type { Herkenning } from '@vlinderdas/vacancies-service/contract/recognition.resource';

const DURATIONS: Readonly<Record<string, string>> = { 'bepaalde-tijd': 'B', 'onbepaalde-tijd': 'O' };

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

/** Of a form, what may have been read. */
export interface Held {
  texts: Readonly<
    Record<
      | 'aantalGezocht'
      | 'urenMinimaal'
      | 'urenMaximaal'
      | 'begintijd'
      | 'datumAanvang'
      | 'sluitingsdatum'
      | 'salaris'
      | 'contractduur'
      | 'postcode'
      | 'taken',
      string
    >
  >;
  werkmomenten: readonly string[];
  werkomstandigheden: readonly string[];
}

type Finder = (found: Herkenning, held: Held) => readonly Place[];

const same = <Found extends Place>(
  found: Found | undefined,
  read: (found: Found) => unknown,
  value: string,
) => (found !== undefined && value !== '' && String(read(found)) === value ? [found] : []);

/** Of each field the findings that the form still holds. */
const FINDINGS = {
  aantalGezocht: (found, { texts }) => same(found.aantalGezocht, ({ aantal }) => aantal, texts.aantalGezocht),
  urenMinimaal: ({ uren }, { texts }) => same(uren, ({ minimaal }) => minimaal, texts.urenMinimaal),
  urenMaximaal: ({ uren }, { texts }) => same(uren, ({ maximaal }) => maximaal, texts.urenMaximaal),
  begintijd: (found, { texts }) => same(found.begintijd, ({ tijd }) => tijd, texts.begintijd),
  datumAanvang: (found, { texts }) => same(found.startdatum, ({ datum }) => datum, texts.datumAanvang),
  sluitingsdatum: (found, { texts }) =>
    same(found.sluitingsdatumVacature, ({ datum }) => datum, texts.sluitingsdatum),
  salaris: (found, { texts }) =>
    same(found.salarisIndicatie, ({ omschrijving }) => omschrijving, texts.salaris),
  postcode: (found, { texts }) => same(found.adres, ({ postcode }) => postcode, texts.postcode),
  contractduur: ({ contract = [] }, { texts }) =>
    contract.filter(({ code }) => texts.contractduur !== '' && DURATIONS[code] === texts.contractduur),
  taken: ({ taken = [] }, { texts }) => {
    const lines = texts.taken.split('\n');
    return taken.filter(({ omschrijving }) => lines.includes(omschrijving));
  },
  werkmomenten: ({ werkmomenten = [] }, held) =>
    werkmomenten.filter(({ code }) => held.werkmomenten.includes(code)),
  werkomstandigheden: ({ werkomstandigheden = [] }, held) =>
    werkomstandigheden.filter(({ code }) => held.werkomstandigheden.includes(code)),
} satisfies Record<string, Finder>;
export type ReadField = keyof typeof FINDINGS;

/** How many findings of a field the form still holds. */
export function countHeld(recognition: Herkenning, field: ReadField, held: Held): number {
  return FINDINGS[field](recognition, held).length;
}

/** The words behind what a field holds, each wording once; undefined where it holds nothing that was read. */
export function foundWords(
  recognition: Herkenning | undefined,
  field: ReadField,
  held: Held,
): string | undefined {
  const places: readonly Place[] = recognition ? FINDINGS[field](recognition, held) : [];
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
