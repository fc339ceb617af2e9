/** Wire fields of every kind of text. What they refuse is structural; implausible values pass (see `find-warnings.ts`). */
import { isIsoDate } from '@vlinderdas/kernel/dates';
import { z } from 'zod';

/**
 * Characters that nobody sees: they turn the reading direction around or take no room, so that a name looks like
 * another one, or like nothing. They come along with what people copy from a page or a telephone, so they are dropped
 * and not refused. What gives an emoji its look stays.
 */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}--\p{Variation_Selector}]/gv;

/**
 * A text of at most `max` characters, exactly as it was sent: for places that are counted in it. A NUL character and
 * half a character (a lone surrogate) are refused: PostgreSQL cannot store them.
 * @param max in UTF-16 units
 */
export function sourceText(max: number) {
  return storable(z.string().max(max));
}

/**
 * A text of at most `max` characters, without blanks around it and without characters that nobody sees. With `.min(1)`
 * it says something. Refuses what {@link sourceText} refuses.
 * @param max in UTF-16 units
 */
export function text(max: number) {
  return storable(
    z
      .string()
      .overwrite((value) => value.replace(INVISIBLE, '').trim())
      .max(max),
  );
}

function storable(schema: z.ZodString) {
  return schema.refine((value) => !value.includes('\u0000') && value.isWellFormed(), {
    error: 'Dit veld bevat een teken dat niet mag.',
    params: { code: 'verboden-teken' },
  });
}

/** A date that exists, as `jjjj-mm-dd`; past, future and inverted dates pass. */
export const dateText = z
  .string()
  .refine(isIsoDate, {
    error: 'Dit is geen bestaande datum. Schrijf een datum als jjjj-mm-dd.',
    params: { code: 'geen-datum' },
  })
  .meta({ format: 'date', example: '2026-12-01' });

/** A postcode as the sender wrote it; `1234AB` is the form we expect, another text is reported and kept. */
export const postcodeText = text(20).meta({
  example: '5611AB',
  description: 'Postcode van vier cijfers en twee letters.',
});

/** URI of a concept in a taxonomy. One that nobody knows matches only itself. */
export const conceptUri = text(200).meta({
  description:
    'URI van een begrip uit CompetentNL, ESCO of onze eigen taxonomie. Een onbekende URI past alleen op zichzelf.',
  example: 'urn:vlinderdas:beroep:orderpicker',
});

export const emailText = text(320).meta({ description: 'E-mailadres.', example: 'naam@bedrijf.example' });
export const phoneText = text(20).meta({ description: 'Telefoonnummer.', example: '040 000 00 12' });

const SENDER_ID = /^[a-zA-Z0-9_.-]{0,200}$/;

/** The id that the sender gives to a record: letters, digits, point, dash and underscore. */
export const senderId = z
  .string()
  .refine((value) => SENDER_ID.test(value), {
    error: 'Gebruik ten hoogste 200 letters, cijfers, punten, streepjes of lage streepjes.',
    params: { code: 'verkeerde-vorm' },
  })
  .meta({ pattern: SENDER_ID.source });
