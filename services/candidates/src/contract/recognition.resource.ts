/** What is found in a cv or work history. Nothing of it is stored: the begeleider chooses what becomes the profile. */
import { CEFR } from '@vlinderdas/matching/codes/language';
import { choiceList } from '@vlinderdas/vocabulary/choice-list';
import { sourceText } from '@vlinderdas/vocabulary/field.schema';
import { niveauOpleiding, rijbewijzen, taalniveau, werkEnDenkniveau } from '@vlinderdas/vocabulary/vum-codes';
import { z } from 'zod';

/** A cv of some ten pages. */
const LONGEST_TEXT = 20_000;

export const profielTekst = z
  .strictObject({ tekst: sourceText(LONGEST_TEXT).min(1, { error: 'Plak een tekst.' }) })
  .meta({ id: 'ProfielTekst', description: 'Een cv of werkverleden. Wij slaan de tekst niet op.' });

const plaats = {
  gevondenIn: z.string().meta({ description: 'De woorden uit de tekst.' }),
  van: z.int().min(0).meta({ description: 'Waar de woorden beginnen, vanaf 0.' }),
  tot: z.int().min(0).meta({ description: 'Waar de woorden eindigen.' }),
};
const vondst = {
  ...plaats,
  zekerheid: z.int().min(0).max(1000).meta({ description: 'Hoe zeker wij zijn, van 0 tot en met 1000.' }),
};
const begrip = {
  code: z.string().meta({ description: 'URI van het begrip.' }),
  naam: z.string().meta({ description: 'Naam van het begrip.' }),
};

function found<Shape extends z.ZodRawShape>(id: string, description: string, shape: Shape) {
  return z.strictObject({ ...shape, ...vondst }).meta({ id, description });
}

export const gevoeligeGegevens = choiceList('GevoeligGegeven', 'Wat wij van iemand niet opslaan.', {
  gezondheid: 'Gezondheid',
  afkomst: 'Afkomst of nationaliteit',
  geloof: 'Geloof',
  'seksuele-gerichtheid': 'Seksuele gerichtheid',
  strafrecht: 'Strafrechtelijk verleden',
  'politiek-of-vakbond': 'Politiek of vakbond',
  bsn: 'Burgerservicenummer',
});

const moment = z.string().meta({ description: 'Een maand (`2019-03`) of een jaar (`2019`).' });

export const profielHerkenning = z
  .strictObject({
    taal: z.string().optional().meta({ description: 'De taal van de tekst, als code van drie letters.' }),
    werkervaring: z.array(
      found('HerkendWerk', 'Werk dat iemand deed.', {
        ...begrip,
        start: moment.optional(),
        einde: moment.optional(),
        maanden: z.int().min(0).optional().meta({ description: 'Hoe lang, voor zover de tekst dat zegt.' }),
      }),
    ),
    competenties: z.array(found('ProfielCompetentie', 'Een competentie die de tekst noemt.', begrip)),
    rijbewijzen: z.array(found('ProfielRijbewijs', 'Een rijbewijs.', { code: rijbewijzen.schema })),
    certificaten: z.array(found('ProfielCertificaat', 'Een certificaat of een diploma van een vak.', begrip)),
    talen: z.array(
      found('ProfielTaal', 'Een taal met het niveau.', {
        code: z.string().meta({ description: 'Code van drie letters (ISO 639-3).' }),
        niveau: taalniveau.schema.optional(),
        niveauErk: z.enum(CEFR).optional().meta({ description: 'Niveau van het Europees Referentiekader.' }),
      }),
    ),
    werkEnDenkniveau: found('ProfielNiveau', 'Het werk- en denkniveau.', {
      code: werkEnDenkniveau.schema,
    }).optional(),
    opleidingen: z.array(
      found('ProfielOpleiding', 'Een opleiding.', {
        niveau: niveauOpleiding.schema.optional(),
        richting: z.string().optional(),
      }),
    ),
    uren: found('ProfielUren', 'Hoeveel uur per week iemand wil werken.', {
      minimaal: z.int().optional(),
      maximaal: z.int().optional(),
    }).optional(),
    nietOpslaan: z
      .array(
        z
          .strictObject({
            soort: gevoeligeGegevens.schema,
            ...plaats,
            uitleg: z.string().meta({ description: 'Waarom dit weg moet.' }),
          })
          .meta({ id: 'NietOpslaan', description: 'Iets in de tekst dat wij niet mogen opslaan.' }),
      )
      .meta({ description: 'Haal dit weg voordat u de tekst gebruikt.' }),
  })
  .meta({ id: 'ProfielHerkenning', description: 'Wat wij in de tekst herkennen. Niets is opgeslagen.' });
export type ProfielHerkenning = z.output<typeof profielHerkenning>;
