/** Wire form of an instrument (what it is, for the whole region) and of its variants (what one provider does with it). */
import { pageOf } from '@vlinderdas/platform/http/contract';
import type { ChoiceOf } from '@vlinderdas/vocabulary/choice-list';
import { choiceList } from '@vlinderdas/vocabulary/choice-list';
import { dateText, text } from '@vlinderdas/vocabulary/field.schema';
import {
  aspecten,
  bereiken,
  dennisDienstverbanden,
  dennisDoelgroepen,
  dennisLeeftijdsgroepen,
  dennisTegels,
  instrumentSoorten,
  landelijkeAanbieders,
} from '@vlinderdas/vocabulary/instruments';
import { z } from 'zod';
import { aspectDelen, Bron, Financiering, InstrumentContact, webLink } from './parts.resource.ts';

/** Word by which people and addresses name an instrument; it never changes. */
export const instrumentCode = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,79}$/, { error: 'Gebruik kleine letters, cijfers en streepjes.' })
  .meta({ description: 'Code van het instrument.', example: 'interne-werkbegeleiding' });

export const gemeentecode = z
  .string()
  .regex(/^GM\d{4}$/, { error: 'Een gemeentecode is GM met vier cijfers.' })
  .meta({ description: 'CBS-code van een gemeente.', example: 'GM0772' });

export const WettelijkeBasis = z
  .strictObject({ naam: text(200).min(1), artikel: text(100).optional(), link: webLink.optional() })
  .meta({ id: 'WettelijkeBasis', description: 'De wet of de afspraak waarop het instrument steunt.' });

/** As in Dennis: complete needs at least one tile and at least one target group. */
const dennis = {
  tegels: z.array(dennisTegels.schema).max(dennisTegels.values.length),
  doelgroepen: z.array(dennisDoelgroepen.schema).max(dennisDoelgroepen.values.length),
  leeftijdsgroepen: z.array(dennisLeeftijdsgroepen.schema).max(dennisLeeftijdsgroepen.values.length),
  dienstverbanden: z.array(dennisDienstverbanden.schema).max(dennisDienstverbanden.values.length),
  sectoren: z
    .array(z.string().regex(/^[A-U]$/))
    .max(21)
    .meta({ description: 'Letters van de SBI-secties waarvoor het is. Leeg: voor alle sectoren.' }),
};

const instrumentVelden = {
  naam: text(120).min(1),
  soort: instrumentSoorten.schema,
  omschrijvingWerkgever: text(2_000)
    .min(1)
    .meta({ description: 'Voor werkgevers, in gewone taal. Dit staat op de menukaart.' }),
  omschrijvingProfessional: text(4_000).min(1).meta({ description: 'Voor collega’s.' }),
  wettelijkeBasis: z.array(WettelijkeBasis).max(10),
  watDoetWsp: z.array(text(300).min(1)).max(10),
  watDoetWerkgever: z.array(text(300).min(1)).max(10),
  ...dennis,
};

export const NieuwInstrument = z
  .strictObject({
    ...instrumentVelden,
    bereik: z
      .enum(['regionaal', 'lokaal'])
      .meta({ description: 'Landelijke instrumenten horen bij de programmatuur.' }),
    toch: z
      .boolean()
      .optional()
      .meta({ description: 'Waar als u de gelijkende instrumenten zag en toch een nieuw wilt (R105).' }),
  })
  .meta({ id: 'NieuwInstrument', description: 'Een regionaal of lokaal instrument.' });
export type NieuwInstrument = z.output<typeof NieuwInstrument>;

export const InstrumentWijziging = z
  .strictObject(instrumentVelden)
  .partial()
  .meta({ id: 'InstrumentWijziging', description: 'Alleen wat verandert.' });
export type InstrumentWijziging = z.output<typeof InstrumentWijziging>;

export const InstrumentEinde = z
  .strictObject({
    geldtTot: dateText
      .nullable()
      .meta({ description: 'Eerste dag waarop het niet meer geldt. Met `null` vervalt het einde.' }),
    reden: text(500).optional().meta({ description: 'Waarom. Staat in het wijzigingenoverzicht.' }),
  })
  .meta({ id: 'InstrumentEinde', description: 'Vanaf wanneer niemand een instrument nog geeft.' });
export type InstrumentEinde = z.output<typeof InstrumentEinde>;

export const Instrument = z
  .strictObject({
    code: instrumentCode,
    ...instrumentVelden,
    bereik: bereiken.schema,
    landelijkeAanbieder: landelijkeAanbieders.schema
      .optional()
      .meta({ description: 'Wie het overal hetzelfde uitvoert. Dan is het landelijk vast.' }),
    bron: Bron,
    revisie: z.int().optional().meta({ description: 'Bij een instrument van de regio.' }),
    beheerderId: z.uuid().optional().meta({ description: 'De organisatie die het instrument beheert.' }),
    geldtTot: dateText.optional().meta({
      description: 'Eerste dag waarop niemand dit instrument nog geeft. Leeg: het eindigt niet.',
    }),
    aantalVarianten: z.int().min(0),
  })
  .meta({ id: 'Instrument', description: 'Een instrument voor werkgevers.' });
export type Instrument = z.output<typeof Instrument>;
export const Instrumenten = z
  .strictObject({ resultaten: z.array(Instrument) })
  .meta({ id: 'Instrumenten', description: 'Alle instrumenten van de regio.' });

export const GelijkendInstrument = z
  .strictObject({
    code: instrumentCode,
    naam: z.string(),
    gelijkenis: z.int().min(0).max(1_000).meta({ description: 'Per duizend.' }),
    waarom: z.string(),
  })
  .meta({ id: 'GelijkendInstrument', description: 'Een instrument dat er al is en erop lijkt.' });

export const Aanbieder = z
  .strictObject({
    sleutel: z.string().meta({ description: 'Id van de organisatie, of `belastingdienst`, `rvo` of `uwv`.' }),
    organisatieId: z.uuid().optional(),
    naam: z.string(),
    landelijk: z.boolean(),
  })
  .meta({ id: 'Aanbieder', description: 'Wie een instrument geeft.' });
export type Aanbieder = z.output<typeof Aanbieder>;

export const publicatieStanden = choiceList('PublicatieStand', 'Of werkgevers een variant zien.', {
  concept: 'Concept',
  gepubliceerd: 'Gepubliceerd',
  'niet-volledig': 'Niet volledig: er ontbreekt een tegel of een doelgroep',
  'nog-niet': 'Gaat later in',
  beeindigd: 'Beëindigd',
  verouderd: 'Te lang niet herzien: niet meer zichtbaar',
});
export type PublicatieStand = ChoiceOf<typeof publicatieStanden>;

const variantVelden = {
  ...aspectDelen,
  contact: InstrumentContact.optional(),
  financiering: Financiering.optional(),
  gepubliceerd: z.boolean().meta({ description: 'Of werkgevers dit mogen zien, als het volledig is.' }),
  herzienOp: dateText.meta({ description: 'De dag waarop iemand dit opnieuw moet nakijken (R106).' }),
};
const geldigheid = {
  geldtVanaf: dateText,
  geldtTot: dateText.optional().meta({ description: 'Eerste dag waarop het niet meer geldt.' }),
};

function endsAfterStart(
  value: { geldtVanaf?: string | undefined; geldtTot?: string | undefined },
  context: z.RefinementCtx,
) {
  if (value.geldtVanaf === undefined || value.geldtTot === undefined || value.geldtTot > value.geldtVanaf)
    return;
  context.addIssue({
    code: 'custom',
    path: ['geldtTot'],
    message: 'De einddatum moet na de begindatum liggen.',
    params: { code: 'periode-omgekeerd' },
  });
}

export const NieuweVariant = z
  .strictObject({
    instrumentCode,
    organisatieId: z.uuid().meta({ description: 'De aanbieder. Alleen uw eigen organisatie.' }),
    gemeentecode: gemeentecode
      .optional()
      .meta({ description: 'Alleen voor deze gemeente. Leeg: voor alle gemeenten van de aanbieder.' }),
    ...variantVelden,
    ...geldigheid,
  })
  .superRefine(endsAfterStart)
  .meta({ id: 'NieuweVariant', description: 'Wat een aanbieder met een instrument doet.' });
export type NieuweVariant = z.output<typeof NieuweVariant>;

/** What was known can become unknown again: `null` says so, because leaving a field out keeps what is there. */
const weerOnbekend = {
  beleid: aspectDelen.beleid.nullable(),
  voorwaarden: aspectDelen.voorwaarden.nullable(),
  bedrag: aspectDelen.bedrag.nullable(),
  duur: aspectDelen.duur.nullable(),
  werkwijze: aspectDelen.werkwijze.nullable(),
  formulier: aspectDelen.formulier.nullable(),
  contact: InstrumentContact.nullable(),
  financiering: Financiering.nullable(),
};

export const VariantWijziging = z
  .strictObject({
    ...variantVelden,
    ...weerOnbekend,
    geldtTot: geldigheid.geldtTot.nullable(),
    vanaf: dateText.meta({
      description:
        'De wijziging gaat op deze dag in: de variant van nu eindigt dan, en een nieuwe begint. Leeg: een verbetering van wat er staat.',
    }),
    reden: text(500).meta({ description: 'Waarom. Staat in het wijzigingenoverzicht.' }),
  })
  .partial()
  .meta({
    id: 'VariantWijziging',
    description:
      'Alleen wat verandert. Met `null` is een onderdeel, het contact of de financiering niet meer bekend.',
  });
export type VariantWijziging = z.output<typeof VariantWijziging>;

export const Variant = z
  .strictObject({
    id: z.uuid(),
    revisie: z.int().meta({ description: '0 bij een landelijke variant: die hoort bij de programmatuur.' }),
    instrumentCode,
    instrumentNaam: z.string(),
    aanbieder: Aanbieder,
    gemeentecode: gemeentecode.optional(),
    gemeentenaam: z.string().optional(),
    ...variantVelden,
    ...geldigheid,
    inWoorden: z
      .partialRecord(aspecten.schema, z.string())
      .meta({ description: 'Elk onderdeel dat bekend is, in gewone taal.' }),
    stand: publicatieStanden.schema,
    teHerzien: z.boolean().meta({ description: 'De herziendatum is voorbij.' }),
    gewijzigdOp: z.iso.datetime(),
    gewijzigdDoor: z.string().optional(),
  })
  .meta({ id: 'Variant', description: 'Wat een aanbieder met een instrument doet, in een periode.' });
export type Variant = z.output<typeof Variant>;
export const Varianten = z
  .strictObject({ resultaten: z.array(Variant) })
  .meta({ id: 'Varianten', description: 'Varianten.' });

export const wijzigingSoorten = choiceList('WijzigingSoort', 'Wat er gebeurde.', {
  toegevoegd: 'Toegevoegd',
  gewijzigd: 'Gewijzigd',
  beeindigd: 'Beëindigd',
  ingevoerd: 'Ingevoerd uit een bestand',
  vastgesteld: 'Vastgesteld na een voorstel',
  geweigerd: 'Geweigerd: niet van deze organisatie',
});
export type WijzigingSoort = ChoiceOf<typeof wijzigingSoorten>;
export const Wijziging = z
  .strictObject({
    id: z.uuid(),
    op: z.iso.datetime(),
    soort: wijzigingSoorten.schema,
    door: z.string().optional(),
    organisatieId: z.uuid().optional(),
    instrumentCode,
    instrumentNaam: z.string(),
    aanbieder: z.string().optional(),
    wat: z.array(z.string()).meta({ description: 'Wat er veranderde, in woorden: oud en nieuw.' }),
    reden: z.string().optional(),
  })
  .meta({ id: 'Wijziging', description: 'Een regel van het wijzigingenoverzicht.' });
export type Wijziging = z.output<typeof Wijziging>;
export const Wijzigingen = pageOf(Wijziging, 'Wijzigingen');
