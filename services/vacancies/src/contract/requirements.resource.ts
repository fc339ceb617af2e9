/**
 * What a vacancy asks, in VUM's words plus our own: how heavily it counts, why, and where it came from. A
 * requirement is hard only when it is `vereist` with a reason and not merely recognised (R4), or when the law asks it.
 */
import { conceptUri, text } from '@vlinderdas/vocabulary/field.schema';
import { eisHerkomsten, wegingen } from '@vlinderdas/vocabulary/vacancies';
import { listOf, rijbewijs, taalbeheersing } from '@vlinderdas/vocabulary/vum-shared.schema';
import {
  gevraagdeCursus,
  gevraagdeOpleiding,
  gevraagdeWerkervaring,
} from '@vlinderdas/vocabulary/vum-vacancy.schema';
import { z } from 'zod';

const origin = {
  herkomst: eisHerkomsten.schema.optional(),
  gevondenIn: text(250).optional().meta({ description: 'De woorden waaruit dit is herkend.' }),
};
const weight = {
  weging: wegingen.schema.optional().meta({ description: 'Zonder weging telt een eis als gewenst.' }),
  reden: text(500)
    .optional()
    .meta({ description: 'Waarom het nodig is. Zonder reden telt een vereiste eis als gewenst.' }),
  ...origin,
};
const naam = text(250)
  .optional()
  .meta({ description: 'De naam bij de code. Alleen in antwoorden; bij invoer kijken wij er niet naar.' });

const lawful = {
  wettelijkeGrond: text(250).optional().meta({
    description:
      'De wet die dit bij dit beroep vraagt. Dan is het vereist, ook als niemand het bevestigde. Alleen in antwoorden; bij invoer kijken wij er niet naar.',
  }),
};

export const GevraagdBeroep = z
  .strictObject({ codeBeroepsnaam: conceptUri.optional(), naam, ...origin })
  .meta({ id: 'GevraagdBeroep', description: 'Het beroep, als URI uit een taxonomie.' });

export const GevraagdeCompetentie = z
  .strictObject({ codeCompetentie: conceptUri.optional(), naam, ...weight })
  .meta({ id: 'GevraagdeCompetentie', description: 'Een competentie die gevraagd wordt.' });
export type GevraagdeCompetentie = z.output<typeof GevraagdeCompetentie>;

export const Eis = z
  .strictObject(weight)
  .meta({ id: 'Eis', description: 'Hoe zwaar een eis telt en waarom.' });
export type Eis = z.output<typeof Eis>;

export const requirementFields = {
  beroep: GevraagdBeroep.optional(),
  competentiebeheersing: listOf(GevraagdeCompetentie).optional(),
  cursus: listOf(
    gevraagdeCursus
      .extend({ ...weight, ...lawful })
      .meta({ id: 'GevraagdeCursusMetWeging', description: 'Een gevraagde cursus.' }),
  ).optional(),
  eisWerkEnDenkniveau: Eis.optional().meta({
    description: 'Hoe zwaar `codeWerkEnDenkniveauMinimaal` telt en waarom.',
  }),
  opleiding: listOf(
    gevraagdeOpleiding
      .extend(weight)
      .meta({ id: 'GevraagdeOpleidingMetWeging', description: 'Een gevraagde opleiding.' }),
  ).optional(),
  rijbewijs: listOf(
    rijbewijs
      .extend({ ...weight, ...lawful })
      .meta({ id: 'GevraagdRijbewijs', description: 'Een gevraagd rijbewijs.' }),
  ).optional(),
  taalbeheersing: listOf(
    taalbeheersing
      .extend(weight)
      .meta({ id: 'GevraagdeTaal', description: 'Een gevraagde taal met het niveau.' }),
  ).optional(),
  werkervaring: listOf(
    gevraagdeWerkervaring
      .extend(weight)
      .meta({ id: 'GevraagdeWerkervaringMetWeging', description: 'Gevraagde jaren ervaring.' }),
  ).optional(),
};
