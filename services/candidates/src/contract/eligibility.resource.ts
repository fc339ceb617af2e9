/** The question of a gate: may these people be considered for a vacancy that is kept for a group? */
import { regelingfeiten } from '@vlinderdas/vocabulary/candidates';
import { z } from 'zod';

export const geschiktheidsvraag = z
  .strictObject({
    vacatureId: z.uuid().meta({ description: 'De vacature waarvoor u het vraagt. Dit leggen wij vast.' }),
    kandidaatIds: z.array(z.uuid()).min(1).max(200),
    uitsluitendVoor: regelingfeiten.schema.optional(),
    minimumleeftijd: z.int().min(13).max(21).optional().meta({ description: 'Leeftijd die de wet eist.' }),
  })
  .refine((value) => value.uitsluitendVoor !== undefined || value.minimumleeftijd !== undefined, {
    error: 'Noem een groep of een minimumleeftijd.',
    path: ['uitsluitendVoor'],
    params: { code: 'verplicht' },
  })
  .meta({ id: 'Geschiktheidsvraag', description: 'Vraag of kandidaten in aanmerking komen.' });
export type Geschiktheidsvraag = z.output<typeof geschiktheidsvraag>;

export const geschiktheidsantwoord = z
  .strictObject({
    resultaten: z.array(
      z
        .strictObject({ kandidaatId: z.uuid(), antwoord: z.enum(['ja', 'nee', 'onbekend']) })
        .meta({ id: 'Geschiktheid', description: 'Het antwoord voor één kandidaat, zonder het feit zelf.' }),
    ),
  })
  .meta({ id: 'Geschiktheidsantwoord', description: 'Ja, nee of nog na te gaan.' });
