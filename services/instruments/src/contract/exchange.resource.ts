/** Wire form of a set that comes in or goes out as a file: a spreadsheet, our own JSON, or what Dennis gives. */
import { choiceList } from '@vlinderdas/vocabulary/choice-list';
import { text } from '@vlinderdas/vocabulary/field.schema';
import { z } from 'zod';

/** Base64 of a file of 6 MB. */
const MAX_CONTENT = 8_400_000;
export const IMPORT_BODY_LIMIT = 9_000_000;
export const MAX_IMPORT_ROWS = 5_000;

export const bestandFormaten = choiceList('BestandFormaat', 'Vorm van een bestand met varianten.', {
  csv: 'CSV',
  xlsx: 'Excel',
  json: 'JSON van Vlinderdas',
  dennis: 'JSON van Dennis',
});
export type BestandFormaat = z.output<typeof bestandFormaten.schema>;

export const ImportInvoer = z
  .strictObject({
    formaat: bestandFormaten.schema,
    inhoud: z
      .base64({ error: 'Stuur het bestand als base64.' })
      .min(1)
      .max(MAX_CONTENT)
      .meta({ description: 'Het bestand, als base64. Ten hoogste 6 MB.' }),
    proef: z
      .boolean()
      .default(false)
      .meta({ description: 'Alleen nakijken: het verslag is hetzelfde, er wordt niets bewaard.' }),
    reden: text(500).optional().meta({ description: 'Staat bij elke regel van het wijzigingenoverzicht.' }),
  })
  .meta({ id: 'ImportInvoer', description: 'De set van uw organisatie, in één bestand.' });
export type ImportInvoer = z.output<typeof ImportInvoer>;

export const rijUitkomsten = choiceList('RijUitkomst', 'Wat er met een rij is gebeurd.', {
  toegevoegd: 'Toegevoegd',
  gewijzigd: 'Gewijzigd',
  ongewijzigd: 'Stond er al zo',
  geweigerd: 'Geweigerd',
});
export type RijUitkomst = z.output<typeof rijUitkomsten.schema>;

export const ImportRij = z
  .strictObject({
    rij: z
      .int()
      .min(1)
      .meta({ description: 'Nummer van de rij, zoals het programma telt dat het bestand maakte.' }),
    uitkomst: rijUitkomsten.schema,
    instrument: z.string(),
    gemeente: z.string().optional(),
    fouten: z.array(
      z
        .strictObject({
          kolom: z.string().meta({ description: 'Naam van de kolom. Leeg: het gaat om de hele rij.' }),
          code: z.string(),
          melding: z.string(),
        })
        .meta({ id: 'ImportFout', description: 'Wat er aan een rij niet klopt.' }),
    ),
    opmerkingen: z.array(z.string()).meta({ description: 'Wat u nog moet nakijken of invullen.' }),
  })
  .meta({ id: 'ImportRij', description: 'Wat er met een rij is gebeurd.' });
export type ImportRij = z.output<typeof ImportRij>;

export const ImportVerslag = z
  .strictObject({
    proef: z.boolean(),
    toegevoegd: z.int(),
    gewijzigd: z.int(),
    ongewijzigd: z.int(),
    geweigerd: z.int(),
    nieuweInstrumenten: z.array(z.string()).meta({ description: 'Namen van instrumenten die erbij komen.' }),
    rijen: z.array(ImportRij),
  })
  .meta({
    id: 'ImportVerslag',
    description: 'Rij voor rij wat er is gebeurd. Goede rijen gaan door, ook naast foute.',
  });
export type ImportVerslag = z.output<typeof ImportVerslag>;

export const Bestand = z
  .strictObject({
    naam: z.string(),
    mediatype: z.string(),
    inhoud: z.string().meta({ description: 'Base64.' }),
  })
  .meta({ id: 'Bestand', description: 'Een bestand om te bewaren.' });
export type Bestand = z.output<typeof Bestand>;
