/** How many vacancies ask a concept and how many people have it: numbers, and of people only when there are enough. */
import { conceptUri } from '@vlinderdas/vocabulary/field.schema';
import { z } from 'zod';

/** Of fewer people no number is said: with so few one could guess who it is. */
export const FEWEST_PEOPLE = 5;

export const BEGRIPSOORTEN = ['beroep', 'competentie', 'certificaat'] as const;

export const Begripvraag = z.strictObject({
  soort: z.enum(BEGRIPSOORTEN).meta({ description: 'Wat voor begrip het is.' }),
  begrip: conceptUri.meta({ description: 'URI in de taxonomie waarmee de regio werkt.' }),
});

export const VraagEnAanbod = z
  .strictObject({
    taxonomie: z.string().meta({ description: 'Versie van de competentietaxonomie.' }),
    aantalVacatures: z.int().min(0).meta({ description: 'Open vacatures die dit vragen.' }),
    aantalKandidaten: z.int().min(FEWEST_PEOPLE).optional().meta({
      description:
        'Beschikbare kandidaten die dit hebben, of bij een beroep: dat werk deden of zoeken. Ontbreekt als het er minder dan vijf zijn.',
    }),
  })
  .meta({ id: 'VraagEnAanbod', description: 'Hoe vaak een begrip nu voorkomt in de regio.' });
export type VraagEnAanbod = z.infer<typeof VraagEnAanbod>;
