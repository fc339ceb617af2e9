/** Wire form of organisations, of who guides whom for which gemeente, and of decisions on sharing. */
import { type ChoiceOf, choiceList } from '@vlinderdas/vocabulary/choice-list';
import { dateText, text } from '@vlinderdas/vocabulary/field.schema';
import { organisatieSoorten, wetten } from '@vlinderdas/vocabulary/organisations';
import { z } from 'zod';
import { emailadres, naamText, telefoonnummer } from './region.resource.ts';

export const gemeentecode = z
  .string()
  .regex(/^GM\d{4}$/)
  .meta({ description: 'CBS-code van een gemeente.', example: 'GM0772' });

const organisationFields = {
  naam: naamText.meta({ description: 'Officiële naam.' }),
  publiekeNaam: naamText
    .optional()
    .meta({ description: 'Naam op schermen voor werkgevers en kandidaten, als die anders is.' }),
  emailadres: emailadres.optional(),
  telefoonnummer: telefoonnummer.optional(),
};

export const Organisatie = z
  .strictObject({
    id: z.uuid(),
    soort: organisatieSoorten.schema,
    gemeentecode: gemeentecode.optional(),
    ...organisationFields,
  })
  .meta({ id: 'Organisatie', description: 'Een organisatie in de regio.' });
export type Organisatie = z.output<typeof Organisatie>;

export const OrganisatieWijziging = z
  .strictObject(organisationFields)
  .meta({ id: 'OrganisatieWijziging', description: 'De gegevens van een organisatie.' });
export type OrganisatieWijziging = z.output<typeof OrganisatieWijziging>;

export const NieuweOrganisatie = z
  .strictObject({
    soort: organisatieSoorten.schema,
    gemeentecode: gemeentecode.optional(),
    ...organisationFields,
  })
  .superRefine((value, context) => {
    if ((value.soort === 'gemeente') === (value.gemeentecode !== undefined)) return;
    context.addIssue({
      code: 'custom',
      path: ['gemeentecode'],
      message:
        value.soort === 'gemeente'
          ? 'Een gemeente heeft een gemeentecode nodig.'
          : 'Alleen een gemeente heeft een gemeentecode.',
      params: { code: 'past-niet-bij-soort' },
    });
  })
  .meta({ id: 'NieuweOrganisatie', description: 'Een organisatie om toe te voegen.' });
export type NieuweOrganisatie = z.output<typeof NieuweOrganisatie>;

export const Uitvoering = z
  .strictObject({
    id: z.uuid(),
    gemeentecode,
    gemeentenaam: z.string(),
    wet: wetten.schema,
    organisatieId: z.uuid().meta({ description: 'De organisatie die mensen begeleidt.' }),
    organisatienaam: z.string(),
    vanaf: dateText.meta({ description: 'Eerste dag.' }),
    tot: dateText.optional().meta({ description: 'Eerste dag waarop het niet meer geldt.' }),
  })
  .meta({
    id: 'Uitvoering',
    description: 'Welke organisatie voor een gemeente een wet uitvoert, en in welke periode.',
  });
export type Uitvoering = z.output<typeof Uitvoering>;

/** In a form, a period that ends before it begins is a mistake. */
function endsAfterStart(value: { vanaf?: string; tot?: string | undefined }, context: z.RefinementCtx): void {
  if (value.tot === undefined || value.vanaf === undefined || value.tot > value.vanaf) return;
  context.addIssue({
    code: 'custom',
    path: ['tot'],
    message: 'De einddatum moet na de begindatum liggen.',
    params: { code: 'periode-omgekeerd' },
  });
}

export const NieuweUitvoering = z
  .strictObject({
    gemeentecode,
    wet: wetten.schema,
    organisatieId: z.uuid(),
    vanaf: dateText,
    tot: dateText.optional(),
  })
  .superRefine(endsAfterStart)
  .meta({ id: 'NieuweUitvoering', description: 'Een uitvoering om toe te voegen.' });
export type NieuweUitvoering = z.output<typeof NieuweUitvoering>;

export const UitvoeringEinde = z
  .strictObject({ tot: dateText.meta({ description: 'Eerste dag waarop het niet meer geldt.' }) })
  .meta({ id: 'UitvoeringEinde', description: 'Het einde van een uitvoering.' });

export const GemeenteUitvoering = z
  .strictObject({
    gemeentecode,
    gemeentenaam: z.string(),
    organisatieId: z
      .uuid()
      .meta({ description: 'De gemeente zelf: zij is de verwerkingsverantwoordelijke.' }),
    uitvoeringen: z.array(Uitvoering),
  })
  .meta({ id: 'GemeenteUitvoering', description: 'Wie voor een gemeente welke wet uitvoert.' });

/** What a card of a candidate may show to other organisations of the region (R88). */
export const veldgroepen = choiceList('Veldgroep', 'Een groep gegevens op de kaart van een kandidaat.', {
  'beroep-en-ervaring': 'Beroep en werkervaring',
  competenties: 'Competenties',
  'opleiding-en-certificaten': 'Opleiding en certificaten',
  'werktijden-en-contract': 'Werktijden en contract',
  reizen: 'Woonplaats, vervoer en reistijd',
  talen: 'Talen',
  wensen: 'Wensen en omstandigheden van het werk',
});
export type Veldgroep = ChoiceOf<typeof veldgroepen>;

export const besluitStatussen = choiceList('BesluitStatus', 'Of een besluit nu geldt.', {
  'in-werking': 'In werking',
  gepland: 'Gaat nog in',
  vervallen: 'Vervallen',
});

const decisionFields = {
  deelt: z.boolean().meta({ description: 'Of kandidaten zichtbaar zijn voor adviseurs van de hele regio.' }),
  veldgroepen: z.array(veldgroepen.schema).max(veldgroepen.values.length),
  doel: text(500).min(1).meta({ description: 'Waarvoor wordt gedeeld.' }),
  grondslag: text(500).min(1).optional().meta({
    description: 'De wettelijke grondslag. Verplicht als er wordt gedeeld.',
    example: 'Wet SUWI, artikel 10',
  }),
};

export const DeelBesluit = z
  .strictObject({
    revisie: z.int(),
    status: besluitStatussen.schema,
    ...decisionFields,
    vanaf: dateText,
    vastgelegdDoor: z.uuid().optional().meta({ description: 'De medewerker die het besluit vastlegde.' }),
    vastgelegdOp: z.iso.datetime(),
  })
  .meta({ id: 'DeelBesluit', description: 'Een besluit over het delen van kandidaten.' });

export const Deelbeleid = z
  .strictObject({
    organisatieId: z.uuid(),
    besluiten: z.array(DeelBesluit).meta({ description: 'Nieuwste eerst.' }),
  })
  .meta({ id: 'Deelbeleid', description: 'Wat een organisatie over haar kandidaten deelt in de regio.' });
export type Deelbeleid = z.output<typeof Deelbeleid>;

export const NieuwDeelBesluit = z
  .strictObject({
    ...decisionFields,
    vanaf: dateText.optional().meta({ description: 'Standaard vandaag. Niet in het verleden.' }),
  })
  .superRefine((value, context) => {
    if (!value.deelt || value.grondslag !== undefined) return;
    context.addIssue({
      code: 'custom',
      path: ['grondslag'],
      message: 'Leg vast op welke grondslag u deelt.',
      params: { code: 'grondslag-ontbreekt' },
    });
  })
  .meta({ id: 'NieuwDeelBesluit', description: 'Een nieuw besluit over het delen van kandidaten.' });
export type NieuwDeelBesluit = z.output<typeof NieuwDeelBesluit>;
