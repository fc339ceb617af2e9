/** Operations on the catalogue: instruments, what providers do with them, and its upkeep. */
import { conflict } from '@vlinderdas/kernel/problem';
import { operation, pageQuery } from '@vlinderdas/platform/http/contract';
import { TaskList } from '@vlinderdas/platform/http/tasks';
import { dateText, text } from '@vlinderdas/vocabulary/field.schema';
import { instrumentSoorten } from '@vlinderdas/vocabulary/instruments';
import { z } from 'zod';
import { followers, instrumentKeepers, PURPOSE_CATALOGUE, readers, variantKeepers } from './access.ts';
import {
  GelijkendInstrument,
  Instrument,
  InstrumentEinde,
  Instrumenten,
  InstrumentWijziging,
  instrumentCode,
  NieuweVariant,
  NieuwInstrument,
  Variant,
  Varianten,
  VariantWijziging,
  Wijzigingen,
} from './instrument.resource.ts';
import { similarInstrument, variantOverlaps } from './problems.ts';
import { Onderhoud } from './upkeep.resource.ts';

const purpose = PURPOSE_CATALOGUE;
const onDay = dateText
  .optional()
  .meta({ description: 'Op welke dag. Standaard vandaag; voor een werkgever altijd.' });
const ofOrganisation = z.uuid().optional().meta({ description: 'Alleen van deze organisatie.' });

/** Looser than the code itself: an unknown word is one that does not exist. */
export const codeParams = z.strictObject({
  code: z
    .string()
    .min(1)
    .max(80)
    .regex(/^[a-z0-9-]+$/)
    .meta({ description: 'Code van het instrument.', example: 'interne-werkbegeleiding' }),
});
const variantParams = z.strictObject({
  variantId: z.uuid().meta({ description: 'Kenmerk van de variant.' }),
});

export const catalogueOperations = {
  listInstruments: operation({
    id: 'instrumentenBekijken',
    method: 'GET',
    path: '/instrumenten',
    summary: 'De instrumenten van de regio',
    description:
      'Landelijke, regionale en lokale, op naam. Een werkgever ziet alleen wat gepubliceerd en actueel is.',
    tag: 'instrumenten',
    purpose,
    query: z.strictObject({ op: onDay }),
    success: { status: 200, description: 'De instrumenten.', schema: Instrumenten },
    problems: [],
    access: readers,
  }),
  getInstrument: operation({
    id: 'instrumentBekijken',
    method: 'GET',
    path: '/instrumenten/{code}',
    summary: 'Een instrument bekijken',
    tag: 'instrumenten',
    purpose,
    params: codeParams,
    query: z.strictObject({ op: onDay }),
    success: { status: 200, description: 'Het instrument.', schema: Instrument },
    problems: [],
    access: readers,
    conditional: true,
  }),
  createInstrument: operation({
    id: 'instrumentToevoegen',
    method: 'POST',
    path: '/instrumenten',
    summary: 'Een regionaal of lokaal instrument toevoegen',
    description:
      'Lijkt het op een instrument dat er al is, dan krijgt u die te zien. Stuur `toch: true` mee als u na het bekijken toch een nieuw wilt.',
    tag: 'instrumenten',
    purpose,
    body: NieuwInstrument,
    success: { status: 201, description: 'Het instrument is toegevoegd.', schema: Instrument },
    problems: [similarInstrument],
    access: instrumentKeepers,
    idempotent: true,
  }),
  changeInstrument: operation({
    id: 'instrumentWijzigen',
    method: 'PATCH',
    path: '/instrumenten/{code}',
    summary: 'Een instrument van de regio wijzigen',
    description: 'Een landelijk instrument hoort bij de programmatuur en is niet te wijzigen.',
    tag: 'instrumenten',
    purpose,
    params: codeParams,
    body: InstrumentWijziging,
    success: { status: 200, description: 'Het instrument is gewijzigd.', schema: Instrument },
    problems: [conflict],
    access: instrumentKeepers,
    conditional: true,
  }),
  endInstrument: operation({
    id: 'instrumentBeeindigen',
    method: 'PUT',
    path: '/instrumenten/{code}/einde',
    summary: 'Een instrument van de regio beëindigen vanaf een dag',
    description:
      'Vanaf die dag geldt ook niet meer wat aanbieders ervan geven. Wat zij schreven, blijft staan. Zolang de dag niet voorbij is, kunt u haar veranderen of het einde laten vervallen.',
    tag: 'instrumenten',
    purpose,
    params: codeParams,
    body: InstrumentEinde,
    success: { status: 200, description: 'Het instrument met zijn einddatum.', schema: Instrument },
    problems: [conflict],
    access: instrumentKeepers,
    conditional: true,
  }),
  findSimilar: operation({
    id: 'gelijkendeInstrumentenZoeken',
    method: 'POST',
    path: '/instrumenten/_gelijkend',
    summary: 'Instrumenten zoeken die lijken op wat u wilt toevoegen',
    tag: 'instrumenten',
    purpose,
    body: z
      .strictObject({
        naam: text(120).min(1),
        soort: instrumentSoorten.schema.optional(),
        omschrijving: text(4_000).optional(),
      })
      .meta({ id: 'GelijkendVraag', description: 'Wat u wilt toevoegen.' }),
    success: {
      status: 200,
      description: 'Wat erop lijkt, het meeste eerst, ten hoogste tien.',
      schema: z
        .strictObject({ resultaten: z.array(GelijkendInstrument) })
        .meta({ id: 'GelijkendeInstrumenten', description: 'Instrumenten die er al zijn.' }),
    },
    problems: [],
    access: instrumentKeepers,
  }),
  listVariants: operation({
    id: 'variantenBekijken',
    method: 'GET',
    path: '/varianten',
    summary: 'Wat aanbieders met een instrument doen',
    description: 'Noem een instrument of een organisatie. Op instrument, aanbieder, gemeente en begindatum.',
    tag: 'varianten',
    purpose,
    query: z.strictObject({
      instrument: instrumentCode.optional(),
      organisatieId: ofOrganisation,
      op: onDay,
      alle: z
        .stringbool()
        .optional()
        .meta({ description: 'Ook wat voorbij is of nog komt. Alleen voor medewerkers.' }),
    }),
    success: { status: 200, description: 'De varianten.', schema: Varianten },
    problems: [],
    access: readers,
  }),
  getVariant: operation({
    id: 'variantBekijken',
    method: 'GET',
    path: '/varianten/{variantId}',
    summary: 'Een variant bekijken',
    tag: 'varianten',
    purpose,
    params: variantParams,
    success: { status: 200, description: 'De variant.', schema: Variant },
    problems: [],
    access: readers,
    conditional: true,
  }),
  createVariant: operation({
    id: 'variantToevoegen',
    method: 'POST',
    path: '/varianten',
    summary: 'Vastleggen wat uw organisatie met een instrument doet',
    tag: 'varianten',
    purpose,
    body: NieuweVariant,
    success: { status: 201, description: 'De variant is toegevoegd.', schema: Variant },
    problems: [variantOverlaps],
    access: variantKeepers,
    idempotent: true,
  }),
  changeVariant: operation({
    id: 'variantWijzigen',
    method: 'PATCH',
    path: '/varianten/{variantId}',
    summary: 'Een variant van uw organisatie wijzigen of beëindigen',
    description:
      'Zonder `vanaf` verbetert u wat er staat. Met `vanaf` eindigt de variant die dag en begint een nieuwe. Met `geldtTot` beëindigt u haar. Wat u weglaat, blijft; met `null` is een onderdeel niet meer bekend.',
    tag: 'varianten',
    purpose,
    params: variantParams,
    body: VariantWijziging,
    success: { status: 200, description: 'De variant zoals zij nu is, of de nieuwe.', schema: Variant },
    problems: [variantOverlaps, conflict],
    access: variantKeepers,
    conditional: true,
  }),
  listChanges: operation({
    id: 'wijzigingenBekijken',
    method: 'GET',
    path: '/wijzigingen',
    summary: 'Wat er in de catalogus is gewijzigd, het nieuwste eerst',
    tag: 'onderhoud',
    purpose,
    query: z.strictObject({
      ...pageQuery,
      instrument: instrumentCode.optional(),
      organisatieId: ofOrganisation,
    }),
    success: { status: 200, description: 'De wijzigingen.', schema: Wijzigingen },
    problems: [],
    access: followers,
  }),
  getUpkeep: operation({
    id: 'onderhoudBekijken',
    method: 'GET',
    path: '/onderhoud',
    summary: 'Wat er moet worden herzien, per aanbieder',
    tag: 'onderhoud',
    purpose,
    query: z.strictObject({ organisatieId: ofOrganisation }),
    success: { status: 200, description: 'De herzienagenda.', schema: Onderhoud },
    problems: [],
    access: followers,
  }),
  listTasks: operation({
    id: 'instrumenttakenBekijken',
    method: 'GET',
    path: '/taken',
    summary: 'Wat er in de catalogus op u wacht',
    tag: 'taken',
    purpose,
    success: { status: 200, description: 'De taken.', schema: TaskList },
    problems: [],
    access: { instrumentbeheerder: 'any', regiocoordinator: 'any' },
  }),
};
