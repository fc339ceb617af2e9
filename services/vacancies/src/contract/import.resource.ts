import { waarschuwing } from '@vlinderdas/vocabulary/find-warnings';
import { z } from 'zod';

const veldfout = z.strictObject({ pointer: z.string(), code: z.string(), detail: z.string() });

export const ImportVerslag = z
  .strictObject({
    ontvangen: z.int(),
    toegevoegd: z.int(),
    gewijzigd: z.int(),
    ongewijzigd: z.int(),
    geweigerd: z.int(),
    regels: z.array(
      z
        .strictObject({
          regel: z.int().min(1).meta({ description: 'Nummer van de regel, vanaf 1.' }),
          externeReferentie: z.string().optional(),
          uitkomst: z.enum(['toegevoegd', 'gewijzigd', 'ongewijzigd', 'geweigerd']),
          vacatureId: z.uuid().optional(),
          waarschuwingen: z.array(waarschuwing).optional(),
          fouten: z.array(veldfout).optional(),
        })
        .meta({ id: 'VacatureRegelVerslag', description: 'Wat er met één regel is gebeurd.' }),
    ),
  })
  .meta({
    id: 'VacatureImportVerslag',
    description: 'Verslag per regel. Een foute regel houdt de rest niet tegen.',
  });
export type ImportVerslag = z.output<typeof ImportVerslag>;
export type RegelVerslag = ImportVerslag['regels'][number];
