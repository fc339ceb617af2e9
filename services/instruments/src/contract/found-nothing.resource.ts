/** Wire form of the counts of advice that found nothing: numbers per month, and nobody's name (R108). */
import { nietsRedenen } from '@vlinderdas/vocabulary/instruments';
import { z } from 'zod';
import { gemeentecode } from './instrument.resource.ts';

const aantal = z.int().min(5).optional().meta({
  description:
    'Hoeveel mensen. Ontbreekt als het er minder dan vijf zijn, of als zo’n klein aantal eruit is af te leiden.',
});

export const NietsGevonden = z
  .strictObject({
    maanden: z.array(
      z
        .strictObject({
          maand: z.string().meta({ description: 'De maand, als `jjjj-mm`.', example: '2026-11' }),
          gemeenten: z.array(
            z.strictObject({
              gemeentecode: gemeentecode.optional(),
              naam: z.string().meta({ description: 'Waar zij wonen.' }),
              aantal,
            }),
          ),
          redenen: z.array(z.strictObject({ reden: nietsRedenen.schema, aantal })),
        })
        .meta({ id: 'NietsGevondenMaand', description: 'Een maand die voorbij is.' }),
    ),
  })
  .meta({
    id: 'NietsGevonden',
    description:
      'Bij hoeveel mensen een advies geen enkele regeling vond, de nieuwste maand eerst. Iemand telt één keer per maand.',
  });
export type NietsGevonden = z.output<typeof NietsGevonden>;
