/** Wire form of what providers are measured with, and on which day. */
import { dateText } from '@vlinderdas/vocabulary/field.schema';
import { maatstafSoorten } from '@vlinderdas/vocabulary/instruments';
import { z } from 'zod';

function oneYardstick(
  soort: string | undefined,
  organisatieId: string | undefined,
  context: z.RefinementCtx,
) {
  if ((soort === 'organisatie') === (organisatieId !== undefined)) return;
  const isMissing = organisatieId === undefined;
  context.addIssue({
    code: 'custom',
    path: ['organisatieId'],
    message: isMissing
      ? 'Noem de organisatie die de maatstaf is.'
      : 'Kies één maatstaf: een organisatie hoort alleen bij de soort organisatie.',
    params: { code: isMissing ? 'verplicht' : 'twee-maatstaven' },
  });
}

export const Maatstaf = z
  .strictObject({ soort: maatstafSoorten.schema, organisatieId: z.uuid().optional() })
  .superRefine(({ soort, organisatieId }, context) => oneYardstick(soort, organisatieId, context))
  .meta({ id: 'Maatstaf', description: 'Waarmee uitvoerders worden vergeleken.' });
export type Maatstaf = z.output<typeof Maatstaf>;

const dayAndYardstick = {
  op: dateText.optional().meta({ description: 'De dag waarop u kijkt. Leeg: vandaag.' }),
  maatstaf: maatstafSoorten.schema.optional().meta({
    description: 'Vergelijk alles hiermee. Leeg: de maatstaf die per instrument is gekozen.',
  }),
  organisatieId: z.uuid().optional().meta({ description: 'Alleen bij de maatstaf `organisatie`.' }),
};

export const matrixVraag = z
  .strictObject(dayAndYardstick)
  .superRefine(({ maatstaf, organisatieId }, context) => oneYardstick(maatstaf, organisatieId, context));
export type MatrixVraag = z.output<typeof matrixVraag>;

export const verloopVraag = z.strictObject({
  uitgesplitst: z
    .enum(['ja', 'nee'])
    .default('nee')
    .meta({ description: '`ja`: ook de graad per instrument en per uitvoerder.' }),
});
export type VerloopVraag = z.output<typeof verloopVraag>;
