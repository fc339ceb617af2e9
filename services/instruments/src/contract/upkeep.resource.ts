/** Wire form of the upkeep of the catalogue: what has to be looked at again, by whom, and by when (R106, R112). */
import { choiceList } from '@vlinderdas/vocabulary/choice-list';
import { dateText, text } from '@vlinderdas/vocabulary/field.schema';
import { z } from 'zod';
import { Aanbieder, instrumentCode } from './instrument.resource.ts';

export const onderhoudSoorten = choiceList('OnderhoudSoort', 'Waarom iets aandacht vraagt.', {
  verouderd: 'Te lang niet herzien: werkgevers zien het niet meer',
  verlopen: 'De herziendatum is voorbij',
  binnenkort: 'De herziendatum is binnen zes weken',
  'geld-stopt': 'Het geld of de regeling stopt binnen een half jaar',
});

export const OnderhoudRegel = z
  .strictObject({
    soort: onderhoudSoorten.schema,
    variantId: z.uuid(),
    instrumentCode,
    instrumentNaam: z.string(),
    gemeentenaam: z.string().optional(),
    datum: dateText,
    tekst: z.string(),
  })
  .meta({ id: 'OnderhoudRegel', description: 'Een variant die aandacht vraagt.' });
export type OnderhoudRegel = z.output<typeof OnderhoudRegel>;

export const OnderhoudAanbieder = z
  .strictObject({
    aanbieder: Aanbieder,
    aantalVarianten: z.int().min(0),
    laatstGewijzigd: z.iso.datetime().optional().meta({ description: 'Leeg: nog nooit iets ingevuld.' }),
    verouderd: z.int().min(0),
    verlopen: z.int().min(0),
    binnenkort: z.int().min(0),
    regels: z.array(OnderhoudRegel).meta({ description: 'Het dringendste eerst.' }),
  })
  .meta({ id: 'OnderhoudAanbieder', description: 'De herzienagenda van een aanbieder.' });
export type OnderhoudAanbieder = z.output<typeof OnderhoudAanbieder>;

export const Onderhoud = z
  .strictObject({
    op: dateText,
    dagenTotVerouderd: z.int().meta({ description: 'Zo lang na de herziendatum zien werkgevers het nog.' }),
    aanbieders: z.array(OnderhoudAanbieder),
  })
  .meta({ id: 'Onderhoud', description: 'Wat er aan de catalogus moet gebeuren, per aanbieder.' });
export type Onderhoud = z.output<typeof Onderhoud>;

const overdueDays = z
  .int()
  .min(0)
  .max(730)
  .meta({ description: 'Dagen na de herziendatum waarna werkgevers een variant niet meer zien.' });
const tolerance = z
  .int()
  .min(0)
  .max(500)
  .meta({ description: 'Bij welk verschil in duizendsten een bedrag of duur bijna gelijk is.' });

export const MenukaartInstellingen = z
  .strictObject({
    revisie: z.int().min(0).meta({ description: '0: nog niets vastgelegd.' }),
    regio: z.string().meta({ description: 'Code van de arbeidsmarktregio.', example: 'AM28' }),
    gepubliceerd: z.boolean().meta({ description: 'Of iedereen de menukaart kan zien.' }),
    inleiding: text(2_000).optional(),
    dagenTotVerouderd: overdueDays,
    margeInDuizendsten: tolerance,
  })
  .meta({ id: 'MenukaartInstellingen', description: 'Hoe de regio haar catalogus toont.' });
export type MenukaartInstellingen = z.output<typeof MenukaartInstellingen>;

export const MenukaartInstellingenInvoer = z
  .strictObject({
    gepubliceerd: z.boolean(),
    inleiding: text(2_000).optional(),
    dagenTotVerouderd: overdueDays.default(90),
    margeInDuizendsten: tolerance.default(50),
  })
  .meta({ id: 'MenukaartInstellingenInvoer', description: 'De instellingen om op te slaan.' });
export type MenukaartInstellingenInvoer = z.output<typeof MenukaartInstellingenInvoer>;
