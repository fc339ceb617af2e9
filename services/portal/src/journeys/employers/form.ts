/** What is recorded about an employer, parsed. */
import type { FieldProblem } from '@vlinderdas/design/form';
import {
  bedrijfsgroottes,
  type ContactmomentInvoer,
  type ContactpersoonInvoer,
  contactniveaus,
  contactsoorten,
  type WerkgeverInvoer,
} from '@vlinderdas/employers-service/contract/employers.resource';
import { type IsoDate, isIsoDate } from '@vlinderdas/kernel/dates';
import { isKvkNumber } from '@vlinderdas/region/kvk';
import { normalisePostcode } from '@vlinderdas/region/postcode';
import type { z } from 'zod';
import type { FormValues } from '../../http/form-values.ts';
import { presentFields } from '../../http/present-fields.ts';
import { employersText as text } from './text.ts';

export type Parsed<Body> = { body: Body } | { problems: readonly FieldProblem[] };

/** @param today contact cannot have been later */
export function parseContact(form: FormValues, today: IsoDate): Parsed<z.input<typeof ContactmomentInvoer>> {
  const soort = form.text('soort');
  const datum = form.text('datum');
  const tekst = form.text('tekst');
  const vervolgOp = form.optional('vervolgOp');
  const problems: FieldProblem[] = [];
  if (!contactsoorten.is(soort)) problems.push({ field: 'soort', message: text.kindMissing });
  if (!isIsoDate(datum) || datum > today)
    problems.push({ field: 'datum', message: 'Kies vandaag of een dag daarvoor.' });
  if (tekst === '') problems.push({ field: 'tekst', message: text.saidMissing });
  if (vervolgOp && (!isIsoDate(vervolgOp) || vervolgOp < today))
    problems.push({ field: 'vervolgOp', message: 'Kies vandaag of een latere dag.' });
  if (problems.length > 0 || !contactsoorten.is(soort)) return { problems };
  return {
    body: { soort, datum, tekst, ...presentFields({ vacatureId: form.optional('vacatureId'), vervolgOp }) },
  };
}

export function parsePerson(form: FormValues): Parsed<z.input<typeof ContactpersoonInvoer>> {
  const naam = form.text('naam');
  if (naam === '') return { problems: [{ field: 'naam', message: text.nameMissing }] };
  return {
    body: {
      naam,
      ...presentFields({
        functie: form.optional('functie'),
        telefoonnummer: form.optional('telefoonnummer'),
        emailadres: form.optional('emailadres'),
      }),
    },
  };
}

export function parseEmployer(form: FormValues): Parsed<z.input<typeof WerkgeverInvoer>> {
  const name = form.text('handelsnaamOrganisatie');
  const kvk = form.optional('nummerKvk');
  const size = form.text('bedrijfsgrootte');
  const level = form.text('contactniveau');
  const place = form.optional('plaats');
  const typed = form.optional('postcode');
  const postcode = typed && normalisePostcode(typed);
  const problems: FieldProblem[] = [];
  if (name === '') problems.push({ field: 'handelsnaamOrganisatie', message: text.nameMissing });
  if (kvk && !isKvkNumber(kvk)) problems.push({ field: 'nummerKvk', message: text.badKvk });
  if (typed && !postcode) problems.push({ field: 'postcode', message: text.badPostcode });
  if (problems.length > 0) return { problems };
  const establishment =
    place || postcode ? [{ naam: place ?? name, ...presentFields({ plaats: place, postcode }) }] : [];
  return {
    body: {
      handelsnaamOrganisatie: name,
      ...(kvk && { nummerKvk: kvk }),
      ...(bedrijfsgroottes.is(size) && { bedrijfsgrootte: size }),
      ...(contactniveaus.is(level) && { contactniveau: level }),
      vestigingen: establishment,
    },
  };
}

export const pointers = {
  contact: {
    '/soort': 'soort',
    '/datum': 'datum',
    '/tekst': 'tekst',
    '/vacatureId': 'vacatureId',
    '/vervolgOp': 'vervolgOp',
  },
  person: {
    '/naam': 'naam',
    '/functie': 'functie',
    '/telefoonnummer': 'telefoonnummer',
    '/emailadres': 'emailadres',
  },
  employer: {
    '/handelsnaamOrganisatie': 'handelsnaamOrganisatie',
    '/nummerKvk': 'nummerKvk',
    '/vestigingen': 'postcode',
  },
  wsp: { '/medewerkerId': 'medewerkerId', '/vervangerId': 'vervangerId' },
} as const;
