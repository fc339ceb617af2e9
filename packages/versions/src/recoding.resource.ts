/** Wire form of a re-coding: the same for profiles and for vacancies. */
import { z } from 'zod';

const NietVertaald = z
  .strictObject({
    soort: z.enum(['beroep', 'competentie', 'certificaat']),
    uri: z.string(),
    naam: z.string().optional().meta({ description: 'Hoe de vorige versie het noemde.' }),
    reden: z.enum(['onbekend', 'alleen-smaller', 'alleen-breder', 'meer-dan-een']).meta({
      description:
        'onbekend: niemand geeft aan wat het in de nieuwe versie is. alleen-smaller, alleen-breder: er is alleen een smaller of breder begrip. meer-dan-een: er zijn er meer die even goed passen.',
    }),
    aantal: z.int().min(1).meta({ description: 'In hoeveel profielen of vacatures dit stond.' }),
  })
  .meta({ id: 'NietVertaald', description: 'Een code die de nieuwe versie niet kent.' });

export const Hercodering = z
  .strictObject({
    versie: z.string().meta({
      description: 'De versie waarmee de regio werkt.',
      example: 'vlinderdas-2027-02',
    }),
    stand: z.enum(['gereed', 'bezig']),
    totaal: z.int().min(0),
    gedaan: z.int().min(0).meta({ description: 'Hoeveel er met deze versie zijn gecodeerd.' }),
    begonnenOp: z.iso.datetime().optional(),
    gereedOp: z.iso.datetime().optional(),
    nietVertaald: z.array(NietVertaald).meta({
      description:
        'Wat het vaakst voorkwam eerst, ten hoogste 200. Deze codes tellen alleen nog als precies dezelfde code.',
    }),
    aantalNietVertaald: z.int().min(0).meta({ description: 'Hoeveel verschillende codes het er zijn.' }),
  })
  .meta({
    id: 'Hercodering',
    description: 'Hoe ver het omzetten naar een andere versie van de taxonomie is.',
  });
/** Redis channel on which every step of a region's re-coding is told, for pages that are open. May be lost. */
export const recodingChannel = (regionId: string): string => `recoding:${regionId}`;

export type Hercodering = z.output<typeof Hercodering>;
