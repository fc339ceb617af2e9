/** Where candidates stand on a vacancy's list: places and counts, no reasons. */
import { z } from 'zod';
import { Groep } from './matching.resource.ts';

const kandidaatIds = z.array(z.uuid()).max(200);

export const Plaatsvraag = z
  .strictObject({
    kandidaatIds: kandidaatIds.min(1).meta({ description: 'Van wie u de plaats wilt weten.' }),
    zonder: kandidaatIds.default([]).meta({
      description: 'Wie niet meetelt als iemand die hoger staat, bijvoorbeeld omdat hij al gevraagd is.',
    }),
  })
  .meta({ id: 'Plaatsvraag', description: 'Een vraag naar plaatsen op de lijst van een vacature.' });

export const Plaatsen = z
  .strictObject({
    vacatureId: z.uuid(),
    revisie: z.int().min(0).meta({ description: 'Versie van de lijst; 0 zolang er geen is.' }),
    resultaten: z.array(
      z
        .strictObject({
          kandidaatId: z.uuid(),
          groep: Groep.optional(),
          rang: z.int().min(1).optional().meta({ description: 'Ontbreekt wie niet op de lijst staat.' }),
          totaal: z.int().min(0).max(10_000).optional().meta({ description: 'De score.' }),
          hoger: z.int().min(0).meta({
            description:
              'Hoeveel geschikte anderen er hoger staan. Wie gevraagd werd of `zonder` noemt, telt niet.',
          }),
        })
        .meta({ id: 'Plaats', description: 'De plaats van één kandidaat.' }),
    ),
  })
  .meta({ id: 'Plaatsen', description: 'Waar kandidaten op de lijst van een vacature staan.' });
export type Plaatsen = z.infer<typeof Plaatsen>;
