/** Wire form of the rules: public, so that everyone can look up by which article an advice was given. */
import { dateText } from '@vlinderdas/vocabulary/field.schema';
import { z } from 'zod';
import { instrumentCode } from './instrument.resource.ts';

export const regelsetId = z
  .string()
  .regex(/^\d{4}-\d{2}$/, { error: 'Een regelset heet naar jaar en maand: 2026-01.' })
  .meta({ description: 'Naam van de regelset.', example: '2026-01' });

const Artikel = z
  .strictObject({
    tekst: z.string(),
    link: z.string().optional(),
    gecontroleerdOp: dateText,
    bevestigd: z.boolean().meta({ description: 'Onwaar: controleer dit in de officiële tekst.' }),
  })
  .meta({ id: 'Artikel', description: 'Waar een regel vandaan komt.' });

export const Regelset = z
  .strictObject({
    id: regelsetId,
    geldtVanaf: dateText,
    geldtTot: dateText.optional().meta({ description: 'Eerste dag waarop de set niet meer geldt.' }),
    watVeranderde: z.array(z.string()),
    regels: z.array(
      z
        .strictObject({
          code: z.string(),
          instrument: instrumentCode,
          voorwaarden: z.array(z.strictObject({ tekst: z.string(), artikel: Artikel })),
        })
        .meta({ id: 'Regel', description: 'De voorwaarden van een instrument.' }),
    ),
  })
  .meta({ id: 'Regelset', description: 'De regels die in een periode gelden.' });
export type Regelset = z.output<typeof Regelset>;
export const Regelsets = z
  .strictObject({
    resultaten: z.array(Regelset.pick({ id: true, geldtVanaf: true, geldtTot: true, watVeranderde: true })),
  })
  .meta({ id: 'Regelsets', description: 'De regelsets, de nieuwste eerst.' });
