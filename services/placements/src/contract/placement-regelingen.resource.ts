/**
 * Wire form of what is arranged around one placement, with its terms. For colleagues: an employer reads of regelingen
 * in the voordracht, after the candidate agreed. An established loonwaarde belongs to one person in one job.
 */
import { instrumentCode } from '@vlinderdas/instruments-service/contract/instrument.resource';
import { choiceList } from '@vlinderdas/vocabulary/choice-list';
import { dateText } from '@vlinderdas/vocabulary/field.schema';
import { z } from 'zod';
import { note } from './texts.ts';

export const regelingStanden = choiceList('RegelingStand', 'Hoe ver een regeling is.', {
  'aan-te-vragen': 'Nog aan te vragen',
  aangevraagd: 'Aangevraagd',
  toegekend: 'Toegekend',
  afgewezen: 'Afgewezen',
  gestopt: 'Gestopt',
});
export type RegelingStand = (typeof regelingStanden.values)[number];

export const vervolgBesluiten = choiceList('VervolgBesluit', 'Wat er na het einde gebeurt.', {
  verlengen: 'Verlengen',
  stoppen: 'Stoppen',
});

export const watchedTerms = choiceList('TermijnSoort', 'Een termijn die wij bewaken.', {
  'loonkostensubsidie-aanvragen': 'Vraag loonkostensubsidie aan',
  'doelgroepverklaring-aanvragen': 'Vraag de doelgroepverklaring aan',
  'loonwaarde-vaststellen': 'Laat de loonwaarde vaststellen',
  'einde-regeling': 'Besluit: verlengen of stoppen',
  'einde-financiering': 'Het geld loopt af',
  'einde-contract': 'Het contract loopt af',
});
export type WatchedTermCode = (typeof watchedTerms.values)[number];

export const Loonwaarde = z
  .strictObject({
    percentage: z.int().min(0).max(100).meta({ description: 'In procenten van het minimumloon.' }),
    functie: note(200).meta({ description: 'In welk werk is gemeten.' }),
    deskundige: note(200).meta({ description: 'Wie heeft gemeten.' }),
    rapportdatum: dateText,
    ingangsdatum: dateText,
  })
  .meta({
    id: 'VastgesteldeLoonwaarde',
    description: 'Gemeten op de werkplek, volgens de landelijke methode (Besluit loonkostensubsidie 2021).',
  });
export type Loonwaarde = z.output<typeof Loonwaarde>;

const fields = {
  naam: note(120).meta({ description: 'Naam van de regeling, zoals in de catalogus.' }),
  stand: regelingStanden.schema,
  vanaf: dateText.meta({ description: 'Eerste dag.' }),
  tot: dateText.optional().meta({ description: 'Eerste dag waarop het niet meer geldt.' }),
  aangevraagdOp: dateText.optional(),
  beslotenOp: dateText.optional(),
  financieringTot: dateText.optional().meta({ description: 'Bij tijdelijk geld: wanneer het op is.' }),
};
const vervolg = z
  .strictObject({ besluit: vervolgBesluiten.schema, datum: dateText })
  .meta({ id: 'RegelingVervolg', description: 'Wat er is besloten over het einde.' });

export const NieuweRegeling = z
  .strictObject({ code: instrumentCode, ...fields })
  .meta({ id: 'NieuweRegeling', description: 'Een regeling bij een plaatsing.' });
export type NieuweRegeling = z.output<typeof NieuweRegeling>;

const { naam: _, ...changeable } = fields;
export const RegelingWijziging = z
  .strictObject({
    ...changeable,
    tot: changeable.tot.nullable(),
    aangevraagdOp: changeable.aangevraagdOp.nullable(),
    beslotenOp: changeable.beslotenOp.nullable(),
    financieringTot: changeable.financieringTot.nullable(),
    vervolg: vervolg.nullable().optional(),
    loonwaarde: Loonwaarde.nullable().optional(),
  })
  .partial()
  .meta({ id: 'RegelingWijziging', description: 'Alleen wat verandert; null haalt weg.' });
export type RegelingWijziging = z.output<typeof RegelingWijziging>;

export const Termijn = z
  .strictObject({
    soort: watchedTerms.schema,
    titel: z.string(),
    uiterlijk: dateText,
    waarschuwenVanaf: dateText,
    gedaan: z.boolean(),
    bron: z
      .strictObject({ tekst: z.string(), link: z.string().optional() })
      .meta({ id: 'TermijnBron', description: 'De regel waar de termijn uit volgt.' }),
  })
  .meta({ id: 'Termijn', description: 'Een dag die niet voorbij mag gaan zonder dat iemand iets doet.' });
export type Termijn = z.output<typeof Termijn>;

export const PlaatsingRegeling = z
  .strictObject({
    id: z.uuid(),
    revisie: z.int(),
    plaatsingId: z.uuid(),
    code: instrumentCode,
    ...fields,
    naam: z.string(),
    vervolg: vervolg.optional(),
    loonwaarde: z
      .strictObject({ ...Loonwaarde.shape, functie: z.string(), deskundige: z.string() })
      .optional(),
    termijnen: z.array(Termijn),
  })
  .meta({ id: 'PlaatsingRegeling', description: 'Een regeling bij een plaatsing, met de termijnen.' });
export type PlaatsingRegeling = z.output<typeof PlaatsingRegeling>;

export const PlaatsingRegelingen = z
  .strictObject({
    resultaten: z.array(PlaatsingRegeling),
    termijnen: z.array(Termijn).meta({ description: 'Termijnen van het contract zelf.' }),
  })
  .meta({ id: 'PlaatsingRegelingen', description: 'Wat er bij een plaatsing is geregeld.' });
export type PlaatsingRegelingen = z.output<typeof PlaatsingRegelingen>;
