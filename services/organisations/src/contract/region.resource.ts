/** Wire form of the region: the four facts by which it can be found (Besluit SUWI; R43) and its dated settings. */
import { type ChoiceOf, choiceList } from '@vlinderdas/vocabulary/choice-list';
import { dateText, text } from '@vlinderdas/vocabulary/field.schema';
import { z } from 'zod';

/** How the counters of a region work together (R113). */
export const wspVormen = choiceList('WspVorm', 'Hoe de loketten van de regio samenwerken.', {
  regionaal: 'Eén regionaal loket',
  'regionaal-met-subpunten': 'Eén regionaal loket met punten in de regio',
  subregionaal: 'Meerdere subregionale loketten',
  gescheiden: 'Gemeenten en UWV werken apart',
});
export type WspVorm = ChoiceOf<typeof wspVormen>;

export const bevrijdingsdagKeuzes = choiceList('BevrijdingsdagKeuze', 'Wanneer 5 mei geen werkdag is.', {
  'elk-jaar': 'Elk jaar',
  lustrum: 'Eens in de vijf jaar',
  nooit: 'Nooit',
});

export const contactgegevens = choiceList(
  'Contactgegeven',
  'Een van de vier gegevens waarmee werkgevers het loket vinden.',
  { loketnaam: 'Naam', website: 'Website', emailadres: 'E-mailadres', telefoonnummer: 'Telefoonnummer' },
);
export type Contactgegeven = ChoiceOf<typeof contactgegevens>;

export const naamText = text(200).min(1);
export const telefoonnummer = text(20).min(1).meta({ example: '040 000 00 12' });
export const emailadres = z.email().max(320).meta({ example: 'naam@werkbedrijf.example' });

const contact = {
  website: z.url().max(500).optional().meta({ description: 'Webadres van het loket.' }),
  emailadres: emailadres.optional().meta({ description: 'E-mailadres van het loket.' }),
  telefoonnummer: telefoonnummer.optional().meta({ description: 'Telefoonnummer van het loket.' }),
};

export const Regio = z
  .strictObject({
    id: z.uuid(),
    code: z.string().meta({ description: 'Code van de arbeidsmarktregio.', example: 'AM28' }),
    naam: z.string(),
    loketnaam: z
      .string()
      .optional()
      .meta({ description: 'Naam van het loket vandaag, zoals werkgevers die zien.' }),
    ...contact,
    ontbrekendeContactgegevens: z
      .array(contactgegevens.schema)
      .meta({ description: 'Welke van de vier gegevens nog ontbreken.' }),
  })
  .meta({ id: 'Regio', description: 'Een arbeidsmarktregio en haar loket voor werkgevers.' });
export type Regio = z.output<typeof Regio>;

const days = (maximum: number) => z.int().min(1).max(maximum);

export const Termijnen = z
  .strictObject({
    ontvangstbevestiging: days(60).meta({ description: 'Bevestigen dat een vacature is ontvangen.' }),
    eersteVoordracht: days(60).meta({ description: 'De eerste kandidaat voorstellen.' }),
    antwoordBegeleider: days(60).meta({ description: 'De begeleider antwoordt op een aanvraag.' }),
    antwoordWerkgever: days(60).meta({
      description: 'De werkgever antwoordt op een voorgestelde kandidaat.',
    }),
    verlopen: days(60).meta({ description: 'Een aanvraag zonder antwoord verloopt.' }),
  })
  .meta({ id: 'Termijnen', description: 'Termijnen in werkdagen.' });

export const Feestdagen = z
  .strictObject({
    carnaval: z.boolean().meta({ description: 'Maandag en dinsdag van carnaval zijn geen werkdagen.' }),
    goedeVrijdag: z.boolean().meta({ description: 'Goede Vrijdag is geen werkdag.' }),
    bevrijdingsdag: bevrijdingsdagKeuzes.schema,
  })
  .meta({ id: 'Feestdagen', description: 'Welke feestdagen in deze regio geen werkdagen zijn.' });

export const Loketnaam = z
  .strictObject({
    naam: naamText,
    vanaf: dateText.meta({ description: 'Eerste dag waarop deze naam geldt.' }),
  })
  .meta({ id: 'Loketnaam', description: 'Een naam van het loket, vanaf een datum.' });

export const Instellingen = z
  .strictObject({
    wspVorm: wspVormen.schema,
    loketnamen: z.array(Loketnaam).min(1).max(20),
    ...contact,
    termijnen: Termijnen,
    openAanvragenPerKandidaat: z
      .int()
      .min(1)
      .max(50)
      .meta({ description: 'Hoeveel aanvragen er ten hoogste tegelijk open staan voor één kandidaat.' }),
    eigenKandidatenEerstUren: z.int().min(0).max(720).meta({
      description: 'Hoeveel uur een organisatie eerst eigen kandidaten mag voorstellen. Standaard 0.',
    }),
    stilteVacatureDagen: days(365).meta({
      description: 'Na hoeveel dagen stilte wij vragen of een vacature nog open staat.',
    }),
    feestdagen: Feestdagen,
  })
  .meta({ id: 'Instellingen', description: 'De instellingen van een regio.' });
export type Instellingen = z.output<typeof Instellingen>;
