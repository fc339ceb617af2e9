/**
 * Wire form of the menukaart: what every employer may know about the instruments of a region, without sign-in. It is
 * made of the same records as the catalogue; only what is published, complete and not too long unrevised is in it.
 */
import { dateText } from '@vlinderdas/vocabulary/field.schema';
import {
  aspecten,
  bereiken,
  dennisDoelgroepen,
  instrumentSoorten,
  regelaars,
} from '@vlinderdas/vocabulary/instruments';
import { z } from 'zod';
import { werkgeverWensen } from './advice.resource.ts';
import { Aanbieder, gemeentecode, instrumentCode, WettelijkeBasis } from './instrument.resource.ts';
import { Bron, formulierKanalen, InstrumentContact, Stap } from './parts.resource.ts';

export const MenukaartGemeente = z
  .strictObject({ gemeentecode, naam: z.string() })
  .meta({ id: 'MenukaartGemeente', description: 'Een gemeente van de regio.' });

export const MenukaartBron = z
  .strictObject({ onderdelen: z.array(aspecten.schema), ...Bron.shape })
  .meta({ id: 'MenukaartBron', description: 'Waar onderdelen staan, en wanneer iemand dat nakeek.' });

export const MenukaartAanbod = z
  .strictObject({
    aanbieder: Aanbieder,
    gemeenten: z.array(MenukaartGemeente).meta({ description: 'Waar dit geldt. Leeg: in de hele regio.' }),
    contact: InstrumentContact.optional(),
    voorWie: z.array(z.string()).meta({ description: 'De voorwaarden, elk in een zin.' }),
    bedrag: z.string().optional().meta({ description: 'In gewone taal.' }),
    duur: z.string().optional().meta({ description: 'In gewone taal.' }),
    uitleg: z
      .array(z.string())
      .meta({ description: 'Wat verder goed is om te weten over het bedrag en de duur.' }),
    stappen: z.array(Stap),
    aanvragenDoor: regelaars.schema.optional(),
    aanvragenUiterlijk: z.string().optional(),
    beslistermijnInDagen: z.int().optional(),
    formulier: z
      .strictObject({
        kanaal: formulierKanalen.schema,
        naam: z.string().optional(),
        link: z.string().optional(),
      })
      .optional(),
    eindigtOp: dateText.optional().meta({ description: 'De laatste dag, bij tijdelijk geld of beleid.' }),
    bronnen: z.array(MenukaartBron),
    gecontroleerdOp: dateText.optional().meta({ description: 'De oudste datum van de bronnen.' }),
    teHerzien: z.boolean().meta({ description: 'De herziendatum is voorbij; wij kijken het na.' }),
  })
  .meta({ id: 'MenukaartAanbod', description: 'Wat één aanbieder geeft, en waar.' });
export type MenukaartAanbod = z.output<typeof MenukaartAanbod>;

export const MenukaartRegeling = z
  .strictObject({
    code: instrumentCode,
    naam: z.string(),
    soort: instrumentSoorten.schema,
    wensen: z
      .array(werkgeverWensen.schema)
      .min(1)
      .meta({ description: 'Waar dit bij helpt. Het staat onder de eerste.' }),
    bereik: bereiken.schema,
    omschrijving: z.string().meta({ description: 'Voor werkgevers, in gewone taal.' }),
    doelgroepen: z.array(dennisDoelgroepen.schema),
    watDoetWsp: z.array(z.string()),
    watDoetWerkgever: z.array(z.string()),
    wettelijkeBasis: z.array(WettelijkeBasis),
    verschilt: z
      .boolean()
      .meta({ description: 'Het bedrag, de duur of de voorwaarden zijn niet overal gelijk.' }),
    aanbod: z.array(MenukaartAanbod).min(1),
  })
  .meta({ id: 'MenukaartRegeling', description: 'Een regeling op de menukaart.' });
export type MenukaartRegeling = z.output<typeof MenukaartRegeling>;

export const MenukaartRegio = z
  .strictObject({
    code: z.string().meta({ example: 'AM28' }),
    naam: z.string(),
    loketnaam: z.string(),
    website: z.string().optional(),
    telefoonnummer: z.string().optional(),
    emailadres: z.string().optional(),
  })
  .meta({ id: 'MenukaartRegio', description: 'De regio en haar loket voor werkgevers.' });
export type MenukaartRegio = z.output<typeof MenukaartRegio>;

export const Menukaart = z
  .strictObject({
    regio: MenukaartRegio,
    op: dateText,
    inleiding: z.string().optional(),
    gemeenten: z.array(MenukaartGemeente),
    regelingen: z.array(MenukaartRegeling),
  })
  .meta({ id: 'Menukaart', description: 'Wat een werkgever in deze regio kan krijgen.' });
export type Menukaart = z.output<typeof Menukaart>;

export const MenukaartDetail = z
  .strictObject({
    regio: MenukaartRegio,
    op: dateText,
    gemeenten: z.array(MenukaartGemeente),
    regeling: MenukaartRegeling,
  })
  .meta({ id: 'MenukaartDetail', description: 'Een regeling met alles wat erbij hoort.' });
export type MenukaartDetail = z.output<typeof MenukaartDetail>;

export const MenukaartRegios = z
  .strictObject({ resultaten: z.array(MenukaartRegio) })
  .meta({ id: 'MenukaartRegios', description: 'De regio’s met een openbare menukaart.' });
