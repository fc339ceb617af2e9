/** API keys of employers' software. The secret is in one answer only: the one that made it. */
import { choiceList } from '@vlinderdas/vocabulary/choice-list';
import { text } from '@vlinderdas/vocabulary/field.schema';
import { z } from 'zod';

export const rechten = choiceList('Recht', 'Wat een sleutel mag.', {
  'vacatures:lezen': 'Eigen vacatures lezen',
  'vacatures:schrijven': 'Vacatures plaatsen, wijzigen en sluiten',
  'voordrachten:lezen': 'Voorgestelde kandidaten zien',
  'voordrachten:schrijven': 'Antwoord geven op voorgestelde kandidaten',
});

/** Every key may read the account that it belongs to. */
export const OWN_ACCOUNT_SCOPE = 'werkgever:lezen';

export const ApiSleutel = z
  .strictObject({
    id: z.uuid(),
    naam: z.string(),
    kenmerk: z.string().meta({ description: 'Het begin van de sleutel: `vd_` met twaalf tekens.' }),
    rechten: z.array(rechten.schema),
    aangemaaktOp: z.iso.datetime(),
    verlooptOp: z.iso.datetime(),
    ingetrokkenOp: z.iso.datetime().optional(),
    vervangenDoor: z.uuid().optional(),
    laatstGebruikt: z.iso
      .date()
      .optional()
      .meta({ description: 'De laatste dag van gebruik.', format: 'date' }),
  })
  .meta({ id: 'ApiSleutel', description: 'Een sleutel voor de software van een werkgever.' });
export type ApiSleutel = z.output<typeof ApiSleutel>;

export const NieuweApiSleutel = z
  .strictObject({
    ...ApiSleutel.shape,
    sleutel: z.string().optional().meta({
      description:
        'De sleutel zelf. Wij tonen hem één keer en bewaren hem niet. Bij een herhaalde aanvraag met dezelfde Idempotency-Key ontbreekt hij: trek de sleutel dan in en maak een nieuwe.',
    }),
  })
  .meta({ id: 'NieuweApiSleutel', description: 'Een sleutel die zojuist is gemaakt.' });

export const ApiSleutelInvoer = z
  .strictObject({
    naam: text(120)
      .refine((value) => value !== '', { error: 'Geef de sleutel een naam.' })
      .meta({ description: 'Waar de sleutel voor is.', example: 'Ons wervingssysteem' }),
    rechten: z
      .array(rechten.schema)
      .min(1)
      .max(rechten.values.length)
      .refine((chosen) => new Set(chosen).size === chosen.length, { error: 'Noem elk recht één keer.' }),
    geldigDagen: z
      .int()
      .min(1)
      .max(365)
      .default(365)
      .meta({ description: 'Hoeveel dagen de sleutel werkt, ten hoogste een jaar.' }),
  })
  .meta({ id: 'ApiSleutelInvoer', description: 'Een sleutel om te maken.' });
export type ApiSleutelInvoer = z.output<typeof ApiSleutelInvoer>;

export const Vernieuwing = z
  .strictObject({
    overlapDagen: z
      .int()
      .min(0)
      .max(30)
      .default(7)
      .meta({ description: 'Hoeveel dagen de oude sleutel nog werkt.' }),
  })
  .meta({ id: 'SleutelVernieuwing', description: 'Hoe lang de oude en de nieuwe sleutel beide werken.' });

export const SleutelControle = z
  .strictObject({ sleutel: z.string().max(200) })
  .meta({ id: 'SleutelControle', description: 'Een sleutel om te controleren.' });
export const SleutelHouder = z
  .strictObject({
    sleutelId: z.uuid(),
    werkgeverId: z.uuid(),
    regioId: z.uuid(),
    scopes: z.array(z.string()).meta({ description: 'Wat de sleutel mag.' }),
  })
  .meta({ id: 'SleutelHouder', description: 'Van wie een geldige sleutel is.' });
