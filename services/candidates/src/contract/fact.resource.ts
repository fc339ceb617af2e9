/** The facts that rules of regelingen ask, for the service that reads those rules and for nobody else. */
import { uitkeringen } from '@vlinderdas/vocabulary/candidates';
import { dateText } from '@vlinderdas/vocabulary/field.schema';
import { z } from 'zod';
import { loonwaardeIndicatie, regelingfeit } from './profile.resource.ts';

export const FACTS_PURPOSE = 'regelingen-advies';

export const feitenVraag = z
  .strictObject({
    doel: z.literal(FACTS_PURPOSE).meta({ description: 'Waarvoor u de feiten vraagt.' }),
    vacatureId: z.uuid().meta({ description: 'De vacature waarvoor u het vraagt. Dit leggen wij vast.' }),
  })
  .meta({ id: 'FeitenVraag', description: 'Waarvoor de feiten nodig zijn.' });
export type FeitenVraag = z.output<typeof feitenVraag>;

export const feitenAntwoord = z
  .strictObject({
    organisatieId: z.uuid().meta({ description: 'De begeleidende organisatie.' }),
    geboortedatum: dateText.optional(),
    woongemeente: z.string().optional(),
    uitkering: uitkeringen.schema.optional(),
    loonwaardeIndicatie: loonwaardeIndicatie.optional(),
    feiten: z.array(regelingfeit),
  })
  .meta({ id: 'FeitenAntwoord', description: 'Wat regels van regelingen vragen. Zonder naam.' });
export type FeitenAntwoord = z.output<typeof feitenAntwoord>;
