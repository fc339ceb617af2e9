/**
 * What may be said about regelingen once the candidate agreed to that for this vacancy. Before it, and after it was
 * taken back, an employer reads one sentence that says the same of everyone. Of the advice only what an employer needs
 * is kept: never a reason, a fact or a target group, which tell of disability or benefit (R13, R30).
 */
import { instrumentCode } from '@vlinderdas/instruments-service/contract/instrument.resource';
import { InstrumentContact, Stap } from '@vlinderdas/instruments-service/contract/parts.resource';
import { dateText } from '@vlinderdas/vocabulary/field.schema';
import { regelaars } from '@vlinderdas/vocabulary/instruments';
import { kanalen } from '@vlinderdas/vocabulary/proposals';
import { z } from 'zod';

const said = {
  kanaal: kanalen.schema.meta({ description: 'Hoe de kandidaat dit zei.' }),
  datum: dateText.meta({ description: 'Wanneer de kandidaat dit zei.' }),
};

export const RegelingenAkkoordInvoer = z
  .strictObject({
    ...said,
    regelingen: z
      .array(instrumentCode)
      .max(40)
      .refine((codes) => new Set(codes).size === codes.length, {
        error: 'Noem elke regeling één keer.',
        params: { code: 'dubbel' },
      })
      .optional()
      .meta({
        description: 'Welke regelingen de werkgever mag zien. Zonder: alles wat volgens het advies kan.',
      }),
  })
  .meta({
    id: 'RegelingenAkkoordInvoer',
    description: 'De kandidaat vindt het goed dat u met deze werkgever over regelingen praat.',
  });
export type RegelingenAkkoordInvoer = z.output<typeof RegelingenAkkoordInvoer>;

export const RegelingenIntrekking = z
  .strictObject(said)
  .meta({ id: 'RegelingenIntrekking', description: 'De kandidaat wil niet meer dat de werkgever dit ziet.' });
export type RegelingenIntrekking = z.output<typeof RegelingenIntrekking>;

export const RegelingenAkkoord = z
  .strictObject({
    ...said,
    vastgelegdOp: z.iso.datetime(),
    vastgelegdDoorId: z.uuid().optional(),
    ingetrokkenOp: z.iso.datetime().optional(),
  })
  .meta({
    id: 'RegelingenAkkoord',
    description: 'Het akkoord om over regelingen te praten, en of het nog geldt.',
  });
export type RegelingenAkkoord = z.output<typeof RegelingenAkkoord>;

export const GetoondeRegeling = z
  .strictObject({
    code: instrumentCode,
    naam: z.string(),
    bedrag: z.string().optional().meta({ description: 'In gewone taal.' }),
    duur: z.string().optional(),
    aanbieder: z.string().optional(),
    contact: InstrumentContact.optional(),
    stappen: z.array(Stap),
    aanvragenDoor: regelaars.schema.optional(),
    uiterlijk: z
      .strictObject({ datum: dateText.optional(), tekst: z.string() })
      .optional()
      .meta({ description: 'Wanneer het geregeld moet zijn.' }),
    formulier: z.strictObject({ tekst: z.string(), link: z.string().optional() }).optional(),
    nogNaTeGaan: z.boolean().meta({ description: 'Of nog moet blijken dat het kan.' }),
  })
  .meta({
    id: 'GetoondeRegeling',
    description: 'Een regeling zoals de werkgever haar ziet. De aanbieder beslist.',
  });
export type GetoondeRegeling = z.output<typeof GetoondeRegeling>;
