/** What moves a vacancy forward: publishing, taking, filling, closing, merging. */
import { sourceText, text } from '@vlinderdas/vocabulary/field.schema';
import { sluitingsredenen } from '@vlinderdas/vocabulary/vacancies';
import { z } from 'zod';
import { alternatieven } from './alternatives.ts';

export const Publicatie = z
  .strictObject({ gepubliceerd: z.boolean().meta({ description: 'Of er kandidaten gezocht worden.' }) })
  .meta({ id: 'VacaturePublicatie', description: 'Wel of niet zoeken.' });

export const Sluiting = z
  .strictObject({
    reden: sluitingsredenen.schema,
    toelichting: text(2_000).optional().meta({ description: 'Uitleg aan de werkgever.' }),
    alternatieven: z
      .array(alternatieven.schema)
      .max(alternatieven.values.length)
      .optional()
      .meta({ description: 'Wat wij aanbieden. Nodig bij `geen-geschikte-kandidaat`.' }),
  })
  .superRefine((closing, context) => {
    if (closing.reden !== 'geen-geschikte-kandidaat') return;
    if (!closing.toelichting) {
      context.addIssue({
        code: 'custom',
        path: ['toelichting'],
        message: 'Leg de werkgever uit waarom er geen kandidaat is.',
        params: { code: 'verplicht' },
      });
    }
    if (!closing.alternatieven?.length) {
      context.addIssue({
        code: 'custom',
        path: ['alternatieven'],
        message: 'Noem ten minste één alternatief.',
        params: { code: 'verplicht' },
      });
    }
  })
  .meta({ id: 'VacatureSluiting', description: 'Waarom de vacature dichtgaat.' });
export type Sluiting = z.output<typeof Sluiting>;

export const Oppakken = z
  .strictObject({
    medewerkerId: z
      .uuid()
      .optional()
      .meta({ description: 'Wie de vacature oppakt. Zonder dit veld bent u dat zelf.' }),
  })
  .meta({ id: 'VacatureOppakken', description: 'Wie de vacature oppakt.' });

export const Voortgang = z
  .strictObject({
    status: z.enum(['kandidaten-benaderd', 'voorgesteld']).meta({
      description: '`kandidaten-benaderd`: Kandidaten benaderd; `voorgesteld`: Kandidaten voorgesteld.',
    }),
  })
  .meta({ id: 'VacatureVoortgang', description: 'Hoe ver de adviseur is.' });

export const Vervulling = z
  .strictObject({
    aantal: z.int().min(1).max(999).default(1).meta({ description: 'Hoeveel plekken er vervuld zijn.' }),
  })
  .meta({ id: 'VacatureVervulling', description: 'Plekken die de werkgever zelf heeft vervuld.' });

export const Samenvoeging = z
  .strictObject({ met: z.uuid().meta({ description: 'De vacature die hierin opgaat.' }) })
  .meta({ id: 'VacatureSamenvoeging', description: 'Twee keer dezelfde vacature.' });

export const HerkenningAanvraag = z
  .strictObject({
    naamVacature: sourceText(250).optional(),
    omschrijvingVacature: sourceText(20_000).optional(),
  })
  .meta({ id: 'HerkenningAanvraag', description: 'Een tekst om gegevens uit te halen.' });
