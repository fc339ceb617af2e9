/** Wire form of placements and nazorg. A placement names a contact and at least one moment of nazorg (R47). */
import { pageOf, pageQuery } from '@vlinderdas/platform/http/contract';
import { choiceList } from '@vlinderdas/vocabulary/choice-list';
import { dateText } from '@vlinderdas/vocabulary/field.schema';
import { z } from 'zod';
import { note } from './texts.ts';

export const plaatsingVormen = choiceList('PlaatsingVorm', 'Hoe iemand aan het werk gaat.', {
  'onbepaalde-tijd': 'Contract voor onbepaalde tijd',
  'bepaalde-tijd': 'Contract voor bepaalde tijd',
  uitzend: 'Uitzendovereenkomst',
  detachering: 'Detachering',
  leerbaan: 'Leerbaan (bbl)',
  werkervaringsplaats: 'Werkervaringsplaats',
});

const fields = {
  voordrachtId: z.uuid(),
  startdatum: dateText,
  einddatum: dateText.optional().meta({ description: 'Bij een contract voor bepaalde tijd.' }),
  urenPerWeek: z.int().min(1).max(60),
  vorm: plaatsingVormen.schema,
  nazorgcontactId: z.uuid().meta({ description: 'Wie er na de start contact houdt.' }),
};

export const NieuwePlaatsing = z
  .strictObject({
    ...fields,
    nazorgdatums: z
      .array(dateText)
      .min(1, { error: 'Spreek ten minste één moment van nazorg af.' })
      .max(20)
      .refine((dates) => new Set(dates).size === dates.length, {
        error: 'Noem elke datum één keer.',
        params: { code: 'dubbel' },
      }),
  })
  .superRefine(({ startdatum, einddatum, vorm, nazorgdatums }, context) => {
    const issue = (path: (string | number)[], message: string, code: string) =>
      context.addIssue({ code: 'custom', path, message, params: { code } });
    if (einddatum !== undefined && einddatum < startdatum) {
      issue(['einddatum'], 'De einddatum ligt voor de startdatum.', 'periode-omgekeerd');
    }
    if (vorm === 'bepaalde-tijd' && einddatum === undefined) {
      issue(['einddatum'], 'Een contract voor bepaalde tijd heeft een einddatum.', 'verplicht');
    }
    if (vorm === 'onbepaalde-tijd' && einddatum !== undefined) {
      issue(['einddatum'], 'Een contract voor onbepaalde tijd heeft geen einddatum.', 'tegenstrijdig');
    }
    for (const [index, date] of nazorgdatums.entries()) {
      if (date >= startdatum) continue;
      issue(['nazorgdatums', index], 'Nazorg is na de start.', 'voor-de-start');
    }
  })
  .meta({ id: 'NieuwePlaatsing', description: 'Een plaatsing om te bevestigen.' });
export type NieuwePlaatsing = z.output<typeof NieuwePlaatsing>;

export const Nazorgmoment = z
  .strictObject({
    id: z.uuid(),
    datum: dateText,
    gedaanOp: dateText.optional(),
    bevinding: z.string().optional(),
  })
  .meta({ id: 'Nazorgmoment', description: 'Een afgesproken moment van nazorg.' });

export const NazorgAfronding = z
  .strictObject({
    datum: dateText.meta({ description: 'Wanneer het contact was.' }),
    bevinding: note(1_000).optional().meta({ description: 'Hoe het gaat op het werk. Geen gezondheid.' }),
  })
  .meta({ id: 'NazorgAfronding', description: 'Het contact is geweest.' });
export type NazorgAfronding = z.output<typeof NazorgAfronding>;

export const Plaatsing = z
  .strictObject({
    id: z.uuid(),
    revisie: z.int(),
    ...fields,
    vacatureId: z.uuid(),
    naamVacature: z.string().optional(),
    kandidaatId: z.uuid(),
    kaartnummer: z.string(),
    organisatieId: z.uuid(),
    adviseurId: z.uuid(),
    bevestigdOp: z.iso.datetime(),
    nazorgmomenten: z.array(Nazorgmoment),
  })
  .meta({ id: 'Plaatsing', description: 'Iemand die via een voordracht aan het werk is.' });
export type Plaatsing = z.output<typeof Plaatsing>;
export const Plaatsingen = pageOf(Plaatsing, 'Plaatsingen');
export const plaatsingLijstvraag = z.strictObject({
  ...pageQuery,
  vacatureId: z.uuid().optional(),
  kandidaatId: z.uuid().optional(),
});
export type PlaatsingLijstvraag = z.output<typeof plaatsingLijstvraag>;
