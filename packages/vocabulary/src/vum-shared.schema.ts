/**
 * Wire fragments that VUM's Werkzoekende and Vacature have in common, with VUM's own field names
 * (gegevensstandaard 1.5). Objects are strict: an unknown field is refused. Values are lenient.
 */
import { z } from 'zod';
import { conceptUri, text } from './field.schema.ts';
import { talen } from './languages.ts';
import {
  arbeidscontracten,
  indicatie,
  overeenkomsten,
  rijbewijzen,
  taalniveau,
  vervoermiddelen,
  webadressen,
} from './vum-codes.ts';

/** No list in a profile or vacancy is longer; a longer one is a mistake of the sender. */
export const maxListLength = 200;

/** An array as VUM has it: without order, and empty counts as absent. */
export function listOf<T extends z.ZodType>(schema: T) {
  return z.array(schema).max(maxListLength);
}

export const beroep = z
  .strictObject({ codeBeroepsnaam: conceptUri.optional() })
  .meta({ id: 'Beroep', description: 'Een beroep, als URI uit een taxonomie.' });

export const competentiebeheersing = z
  .strictObject({ codeCompetentie: conceptUri.optional() })
  .meta({ id: 'Competentiebeheersing', description: 'Een competentie, als URI uit een taxonomie.' });

export const contractvorm = z
  .strictObject({
    codeTypeArbeidscontract: arbeidscontracten.schema.optional(),
    codeTypeOvereenkomst: overeenkomsten.schema.optional(),
  })
  .meta({ id: 'Contractvorm', description: 'Soort en duur van de overeenkomst.' });

export const rijbewijs = z
  .strictObject({ codeSoortRijbewijs: rijbewijzen.schema.optional() })
  .meta({ id: 'Rijbewijs', description: 'Een rijbewijs.' });

export const sector = z.strictObject({ codeSbi: z.int().min(0).max(99_999).optional() }).meta({
  id: 'SectorBeroepsEnBedrijfsleven',
  description: 'Een sector, als code van de Standaard Bedrijfsindeling (SBI).',
});

export const taalbeheersing = z
  .strictObject({
    codeTaal: talen.schema.optional(),
    codeNiveauTaalbeheersingLezen: taalniveau.schema.optional(),
    codeNiveauTaalbeheersingLuisteren: taalniveau.schema.optional(),
    codeNiveauTaalbeheersingMondeling: taalniveau.schema.optional(),
    codeNiveauTaalbeheersingSchriftelijk: taalniveau.schema.optional(),
  })
  .meta({
    id: 'Taalbeheersing',
    description: 'Een taal met het niveau van lezen, luisteren, spreken en schrijven.',
  });

export const vervoermiddel = z
  .strictObject({
    codeVervoermiddel: vervoermiddelen.schema.optional(),
    indicatieBeschikbaarVoorUitvoeringWerk: indicatie.schema.optional(),
    indicatieBeschikbaarVoorWoonWerkverkeer: indicatie.schema.optional(),
  })
  .meta({ id: 'Vervoermiddel', description: 'Een vervoermiddel, voor het werk zelf of om er te komen.' });

export const webadres = z
  .strictObject({ codeWebadres: webadressen.schema.optional(), url: text(1_000).optional() })
  .meta({ id: 'Webadres', description: 'Een adres op internet.' });

export const werktijden = z
  .strictObject({
    aantalWerkurenPerWeekMinimaal: z.int().min(0).max(99).optional(),
    aantalWerkurenPerWeekMaximaal: z.int().min(0).max(99).optional(),
    indicatieKantoortijden: indicatie.schema.optional(),
  })
  .meta({ id: 'Werktijden', description: 'Uren per week, en of het werk op kantoortijden is.' });
