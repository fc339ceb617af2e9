/** Wire form of harmonisation: the matrix, the differences, the figures, and proposals with their decisions. */
import { pageOf, pageQuery } from '@vlinderdas/platform/http/contract';
import { dateText, text } from '@vlinderdas/vocabulary/field.schema';
import {
  aspecten,
  aspectStatussen,
  bereiken,
  besluitStappen,
  harmonisatieStatussen,
  instrumentSoorten,
  voorstelStatussen,
} from '@vlinderdas/vocabulary/instruments';
import { z } from 'zod';
import { Aanbieder, gemeentecode, instrumentCode } from './instrument.resource.ts';
import { AspectDelen, webLink } from './parts.resource.ts';
import { Maatstaf } from './yardstick.resource.ts';

export const graad = z
  .int()
  .min(0)
  .max(1_000)
  .meta({ description: 'Aandeel in duizendsten: gelijk of bijna gelijk, van wat te vergelijken is.' });

export const MatrixKolom = z
  .strictObject({
    aanbieder: Aanbieder,
    gemeenten: z.array(z.strictObject({ gemeentecode, naam: z.string() })),
    graad: graad.optional(),
  })
  .meta({ id: 'MatrixKolom', description: 'Een uitvoerder, met de gemeenten waarvoor hij werkt.' });

const statusPerAspect = z
  .partialRecord(aspecten.schema, aspectStatussen.schema)
  .meta({ description: 'De berekende status per onderdeel.' });

export const MatrixCel = z
  .strictObject({
    aanbieder: z.string().meta({ description: 'Sleutel van de aanbieder.' }),
    status: aspectStatussen.schema.meta({ description: 'De minst gelijke van de onderdelen.' }),
    perAspect: statusPerAspect,
    kort: z.string().meta({ description: 'Het bedrag of het verschil in een paar woorden.' }),
    landelijkVast: z.boolean(),
    teHerzien: z.boolean(),
    gemeenten: z
      .array(
        z.strictObject({
          gemeentecode,
          status: aspectStatussen.schema,
          perAspect: statusPerAspect,
          kort: z.string(),
        }),
      )
      .meta({ description: 'Alleen waar een gemeente van haar uitvoerder afwijkt.' }),
  })
  .meta({ id: 'MatrixCel', description: 'Een instrument bij een uitvoerder.' });

export const Verklaring = z
  .strictObject({
    status: harmonisatieStatussen.schema,
    datum: dateText,
    toelichting: text(1_000).optional(),
    door: z.string().optional(),
  })
  .meta({ id: 'Verklaring', description: 'Wat de coördinator over de harmonisatie verklaart (R100).' });
export type Verklaring = z.output<typeof Verklaring>;
export const VerklaringInvoer = z
  .strictObject({ status: harmonisatieStatussen.schema, toelichting: text(1_000).optional() })
  .meta({ id: 'VerklaringInvoer', description: 'De verklaring van de coördinator, met vandaag als datum.' });

export type VerklaringInvoer = z.output<typeof VerklaringInvoer>;

export const MatrixRij = z
  .strictObject({
    code: instrumentCode,
    naam: z.string(),
    soort: instrumentSoorten.schema,
    bereik: bereiken.schema,
    landelijkVast: z.boolean().meta({ description: 'Buiten het percentage: overal hetzelfde.' }),
    maatstaf: Maatstaf,
    perAspect: statusPerAspect.meta({ description: 'Over alle uitvoerders samen.' }),
    graad: graad.optional(),
    aantalVarianten: z.int(),
    verklaring: Verklaring.optional(),
    spreektTegen: z
      .string()
      .optional()
      .meta({ description: 'In woorden, als verklaring en berekening het oneens zijn.' }),
    cellen: z.array(MatrixCel),
  })
  .meta({ id: 'MatrixRij', description: 'Een instrument bij alle uitvoerders.' });

export const Matrix = z
  .strictObject({
    op: dateText,
    graad: graad.optional().meta({ description: 'Van de regio. Leeg als er niets te vergelijken is.' }),
    kolommen: z.array(MatrixKolom),
    rijen: z.array(MatrixRij),
  })
  .meta({ id: 'Matrix', description: 'Instrumenten en uitvoerders op een dag.' });
export type Matrix = z.output<typeof Matrix>;

export const Verschil = z
  .strictObject({
    aanbieder: Aanbieder,
    gemeentecode: gemeentecode.optional(),
    gemeentenaam: z.string().optional(),
    variantId: z.uuid().optional(),
    aspecten: z.array(
      z.strictObject({
        aspect: aspecten.schema,
        status: aspectStatussen.schema,
        waarde: z.string().meta({ description: 'Wat deze uitvoerder heeft, in woorden.' }),
        maatstaf: z.string().optional().meta({ description: 'Wat de maatstaf zegt, in woorden.' }),
        verschillen: z.array(z.string()).meta({ description: 'Elk verschil in één zin.' }),
      }),
    ),
    nodig: z
      .array(z.string())
      .meta({ description: 'Wat deze uitvoerder moet veranderen om gelijk te zijn.' }),
  })
  .meta({ id: 'Verschil', description: 'Hoe een uitvoerder zich verhoudt tot de maatstaf.' });

export const Vergelijking = z
  .strictObject({
    op: dateText,
    rij: MatrixRij,
    maatstafOmschrijving: z.string(),
    maatstafDelen: AspectDelen,
    verschillen: z.array(Verschil),
    spreiding: z
      .strictObject({ laagste: z.int(), middelste: z.int(), hoogste: z.int(), eenheid: z.string() })
      .optional()
      .meta({ description: 'Van de bedragen, in centen, omgerekend naar dezelfde eenheid.' }),
  })
  .meta({ id: 'InstrumentVergelijking', description: 'Verschillen van een instrument naast elkaar.' });
export type Vergelijking = z.output<typeof Vergelijking>;

export const Verloop = z
  .strictObject({
    punten: z.array(
      z.strictObject({
        op: dateText,
        graad: graad.optional(),
        perInstrument: z.array(z.strictObject({ code: instrumentCode, graad })).optional(),
        perAanbieder: z.array(z.strictObject({ sleutel: z.string(), naam: z.string(), graad })).optional(),
      }),
    ),
  })
  .meta({ id: 'Verloop', description: 'De mate van harmonisatie op een rij dagen, ook in de toekomst.' });
export type Verloop = z.output<typeof Verloop>;

export const ConcurrentieSignaal = z
  .strictObject({
    code: instrumentCode,
    naam: z.string(),
    verschilInCenten: z.int().meta({
      description: 'Wat een werkgever in het eerste jaar meer krijgt bij de ene dan bij de andere.',
    }),
    hoogste: z.strictObject({ aanbieder: z.string(), kort: z.string() }),
    laagste: z.strictObject({ aanbieder: z.string(), kort: z.string() }),
    tekst: z.string(),
  })
  .meta({
    id: 'ConcurrentieSignaal',
    description: 'Waar de keuze van een kandidaat een werkgever het meest oplevert (R97).',
  });
export const Signalen = z
  .strictObject({ resultaten: z.array(ConcurrentieSignaal) })
  .meta({ id: 'ConcurrentieSignalen', description: 'Grootste verschil eerst.' });
export type Signalen = z.output<typeof Signalen>;

export const NieuwVoorstel = z
  .strictObject({
    instrumentCode,
    titel: text(150).min(1),
    waarom: text(2_000).min(1),
    doel: AspectDelen.meta({ description: 'De onderdelen zoals ze voor iedereen worden.' }),
    streefdatum: dateText.meta({
      description: 'Wanneer het volgens het voorstel gaat gelden. Niet in het verleden.',
    }),
    partijen: z
      .array(z.uuid())
      .min(1)
      .max(100)
      .optional()
      .meta({ description: 'Organisaties die besluiten. Leeg: alle uitvoerders met een variant.' }),
  })
  .refine(({ doel }) => Object.keys(doel).length > 0, {
    path: ['doel'],
    error: 'Noem ten minste één onderdeel.',
    params: { code: 'verplicht' },
  })
  .meta({ id: 'NieuwVoorstel', description: 'Een voorstel om een instrument gelijk te maken.' });
export type NieuwVoorstel = z.output<typeof NieuwVoorstel>;

export const NieuwBesluit = z
  .strictObject({
    organisatieId: z
      .uuid()
      .meta({ description: 'Wie besluit. De coördinator kan dit namens een organisatie vastleggen.' }),
    stap: besluitStappen.schema.exclude(['wacht-op-antwoord']),
    reden: text(1_000).optional().meta({ description: 'Verplicht bij `afgewezen`.' }),
    link: webLink.optional().meta({ description: 'Bij `vastgesteld`: de verordening of beleidsregel.' }),
    geldtVanaf: dateText.optional().meta({ description: 'Verplicht bij `vastgesteld`.' }),
  })
  .superRefine(({ stap, reden, link, geldtVanaf }, context) => {
    const issue = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message, params: { code: 'verplicht' } });
    if (stap === 'afgewezen' && !reden) issue('reden', 'Zeg waarom de organisatie dit afwijst.');
    if (stap === 'vastgesteld' && !geldtVanaf) issue('geldtVanaf', 'Zeg vanaf welke dag het geldt.');
    if (stap === 'vastgesteld' && !link) issue('link', 'Geef de link naar het besluit.');
  })
  .meta({ id: 'NieuwBesluit', description: 'De volgende stap van een organisatie.' });
export type NieuwBesluit = z.output<typeof NieuwBesluit>;

export const VoorstelPartij = z
  .strictObject({
    organisatieId: z.uuid(),
    naam: z.string(),
    gemeenten: z.array(z.string()).meta({ description: 'Namen van de gemeenten die meebewegen.' }),
    stap: besluitStappen.schema,
    reden: z.string().optional(),
    link: z.string().optional(),
    geldtVanaf: dateText.optional(),
    nodig: z.array(z.string()).meta({ description: 'Wat deze organisatie moet veranderen.' }),
    mogelijk: z
      .array(besluitStappen.schema)
      .meta({ description: 'Welke stappen nu kunnen. Leeg: deze organisatie heeft besloten.' }),
  })
  .meta({ id: 'VoorstelPartij', description: 'Hoe ver een organisatie is met het voorstel.' });
export type VoorstelPartij = z.output<typeof VoorstelPartij>;

export const Voorstel = z
  .strictObject({
    id: z.uuid(),
    revisie: z.int(),
    instrumentCode,
    instrumentNaam: z.string(),
    titel: z.string(),
    waarom: z.string(),
    doel: AspectDelen,
    doelInWoorden: z.array(z.string()),
    streefdatum: dateText,
    status: voorstelStatussen.schema,
    gemaaktOp: z.iso.datetime(),
    gemaaktDoor: z.string().optional(),
    partijen: z.array(VoorstelPartij),
    landelijkVast: z.array(z.string()).meta({ description: 'Aanbieders die niet meebeslissen.' }),
    graadNu: graad.optional(),
    graadStraks: graad
      .optional()
      .meta({ description: 'Met wat is vastgesteld, op de laatste ingangsdatum.' }),
    graadAlsIedereen: graad.optional().meta({ description: 'Als alle partijen het overnemen.' }),
    geschiedenis: z.array(
      z.strictObject({
        op: z.iso.datetime(),
        organisatie: z.string(),
        door: z.string().optional(),
        stap: besluitStappen.schema.optional(),
        tekst: z.string(),
      }),
    ),
  })
  .meta({ id: 'Voorstel', description: 'Een voorstel met de besluiten van elke organisatie.' });
export type Voorstel = z.output<typeof Voorstel>;
export const Voorstellen = pageOf(Voorstel, 'Voorstellen');

export const voorstelLijstvraag = z.strictObject({
  ...pageQuery,
  instrumentCode: instrumentCode.optional(),
  status: voorstelStatussen.schema.optional(),
});
export type VoorstelLijstvraag = z.output<typeof voorstelLijstvraag>;
