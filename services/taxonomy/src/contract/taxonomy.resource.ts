/** Wire form of the taxonomy: what an occupation asks, who asks a competence, and what they are called. */
import { type ChoiceOf, choiceList } from '@vlinderdas/vocabulary/choice-list';
import { z } from 'zod';

export const competentieSoorten = choiceList('CompetentieSoort', 'Wat voor competentie het is.', {
  vaardigheid: 'Vaardigheid',
  kennis: 'Kennis',
});

export const sterktes = choiceList('Sterkte', 'Hoe zeer een beroep een competentie vraagt.', {
  essentieel: 'Essentieel',
  belangrijk: 'Belangrijk',
  enigszins: 'Enigszins',
});
export type Sterkte = ChoiceOf<typeof sterktes>;

const concept = {
  uri: z.string().meta({
    description: 'Vaste code van het begrip; hiermee verwijst u ernaar.',
    example: 'urn:vlinderdas:beroep:orderpicker',
  }),
  nummer: z.int().meta({ description: 'Nummer binnen de versie.' }),
  naam: z.string().meta({ example: 'orderpicker' }),
};

const gevondenAls = z
  .string()
  .optional()
  .meta({ description: 'De andere benaming waarop dit is gevonden, als het niet de naam zelf was.' });

export const BeroepRegel = z
  .strictObject({ ...concept, isco: z.string().meta({ description: 'ISCO-08-groep.' }), gevondenAls })
  .meta({ id: 'BeroepRegel', description: 'Een beroep in een lijst.' });
export type BeroepRegel = z.output<typeof BeroepRegel>;

export const CompetentieRegel = z
  .strictObject({ ...concept, soort: competentieSoorten.schema, gevondenAls })
  .meta({ id: 'CompetentieRegel', description: 'Een competentie in een lijst.' });
export type CompetentieRegel = z.output<typeof CompetentieRegel>;

export const CertificaatRegel = z
  .strictObject({ ...concept, gevondenAls })
  .meta({ id: 'CertificaatRegel', description: 'Een certificaat in een lijst.' });
export type CertificaatRegel = z.output<typeof CertificaatRegel>;

export const begripSoorten = choiceList('BegripSoort', 'Wat voor begrip het is.', {
  beroep: 'Beroep',
  vaardigheid: 'Vaardigheid',
  kennis: 'Kennis',
  certificaat: 'Certificaat',
});

export const BegripRegel = z
  .strictObject({ ...concept, soort: begripSoorten.schema, gevondenAls })
  .meta({ id: 'BegripRegel', description: 'Een beroep, competentie of certificaat in een lijst.' });
export type BegripRegel = z.output<typeof BegripRegel>;

export const competentieRelaties = choiceList(
  'CompetentieRelatie',
  'Waarom de ene competentie iets zegt over de andere.',
  {
    deel: 'Is er een deel van',
    ruimer: 'Is ruimer',
    'zelfde-soort': 'Is van dezelfde soort, of heet bijna zo',
    'zelfde-werk': 'Komt voor in hetzelfde werk',
  },
);

export const beroepsgroepen = choiceList(
  'BeroepsgroepRelatie',
  'Hoe twee beroepen in ISCO-08 bij elkaar staan.',
  {
    'zelfde-groep': 'In dezelfde groep',
    'zelfde-richting': 'In dezelfde richting',
  },
);

const gelijkenis = z
  .int()
  .min(0)
  .max(1000)
  .meta({ description: 'Hoeveel de twee op elkaar lijken, per duizend.' });

const details = {
  versie: z.string().meta({ description: 'Versie van de taxonomie.', example: 'vlinderdas-2027-02' }),
  ...concept,
  ookGenoemd: z.array(z.string()).meta({ description: 'Andere benamingen.' }),
};

export const Beroep = z
  .strictObject({
    ...details,
    isco: z.string().meta({ description: 'ISCO-08-groep.' }),
    riasec: z.string().optional().meta({ description: 'Interesses volgens Holland, de sterkste eerst.' }),
    taken: z.array(z.string()),
    competenties: z.array(
      z.strictObject({ ...concept, soort: competentieSoorten.schema, sterkte: sterktes.schema }),
    ),
    verwant: z.array(
      z.strictObject({
        ...concept,
        gelijkenis,
        beroepsgroep: beroepsgroepen.schema.optional(),
        vragenBeide: z
          .array(z.strictObject(concept))
          .meta({ description: 'Wat beide beroepen vragen, wat het meeste zegt eerst.' }),
      }),
    ),
  })
  .meta({ id: 'Beroepsbeschrijving', description: 'Een beroep, wat iemand dan doet en wat het vraagt.' });
export type Beroep = z.output<typeof Beroep>;

export const Competentie = z
  .strictObject({
    ...details,
    soort: competentieSoorten.schema,
    onderdeelVan: z.strictObject(concept).optional(),
    onderdelen: z
      .array(z.strictObject(concept))
      .meta({ description: 'Competenties die er een deel van zijn.' }),
    beroepen: z.array(z.strictObject({ ...concept, sterkte: sterktes.schema })),
    verwant: z.array(z.strictObject({ ...concept, gelijkenis, reden: competentieRelaties.schema })),
  })
  .meta({ id: 'Competentie', description: 'Een competentie en de beroepen die haar vragen.' });
export type Competentie = z.output<typeof Competentie>;

export const Certificaat = z
  .strictObject({
    ...details,
    diploma: z.boolean().meta({ description: 'Of er een opleiding van jaren voor nodig is.' }),
  })
  .meta({ id: 'Certificaatbeschrijving', description: 'Een certificaat of een diploma van een vak.' });
export type Certificaat = z.output<typeof Certificaat>;

export const Bevinding = z
  .strictObject({
    ernst: z.enum(['fout', 'waarschuwing']),
    uitleg: z.string().meta({ description: 'Wat er mis is, en bij welk begrip.' }),
  })
  .meta({ id: 'Bevinding', description: 'Wat de controle van een versie vond.' });
export type Bevinding = z.output<typeof Bevinding>;

export const Versie = z
  .strictObject({
    id: z.string().meta({ example: 'vlinderdas-2027-02' }),
    taal: z.enum(['nl', 'en']),
    actief: z.boolean().meta({ description: 'Of uw regio hiermee werkt.' }),
    bron: z.string().meta({ description: 'Wie de taxonomie uitgeeft.', example: 'ESCO' }),
    uitgave: z.string().meta({ description: 'Hoe de uitgever deze uitgave noemt.', example: '1.2.0' }),
    ingelezenOp: z.iso
      .datetime()
      .optional()
      .meta({ description: 'Wanneer de versie is ingelezen. Ontbreekt bij de meegeleverde versie.' }),
    aantalBeroepen: z.int(),
    aantalCompetenties: z.int(),
    aantalCertificaten: z.int(),
    bruikbaar: z.boolean().meta({ description: 'Een versie met fouten is niet te activeren.' }),
    aantalFouten: z.int().min(0),
    aantalWaarschuwingen: z.int().min(0),
    bevindingen: z.array(Bevinding).meta({ description: 'De belangrijkste eerst, niet altijd alle.' }),
  })
  .meta({ id: 'Versie', description: 'Een versie van de taxonomie.' });
export type Versie = z.output<typeof Versie>;

export const Versies = z
  .strictObject({ versies: z.array(Versie) })
  .meta({ id: 'Versies', description: 'De versies die er zijn.' });

export const VersieKeuze = z
  .strictObject({ versie: z.string().min(1).max(100) })
  .meta({ id: 'VersieKeuze', description: 'De versie waarmee de regio gaat werken.' });
