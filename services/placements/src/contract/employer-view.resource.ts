/**
 * What an employer reads of a candidate: an allow-list. No organisation, benefit, disability, age, birth date, place,
 * address or free text of the profile; dates as years; a name that holds for one vacancy only (PR7, N35).
 */
import { pageOf } from '@vlinderdas/platform/http/contract';
import { voordrachtStadia, voordrachtStatussen, voordrachtVormen } from '@vlinderdas/vocabulary/proposals';
import { z } from 'zod';
import { WerkgeverAntwoordGegeven, WerkgeverTerugkoppeling } from './proposal-parts.resource.ts';
import { GetoondeRegeling } from './regelingen.resource.ts';

const begrip = (id: string, description: string) =>
  z.strictObject({ code: z.string(), naam: z.string().optional() }).meta({ id, description });
const jaar = z.int().min(1900).max(2200);

export const WerkgeverKaart = z
  .strictObject({
    beroepen: z.array(begrip('GetoondBeroep', 'Een beroep dat iemand zoekt.')),
    ervaring: z.array(
      z
        .strictObject({
          code: z.string(),
          naam: z.string().optional(),
          vanJaar: jaar.optional(),
          totJaar: jaar.optional(),
        })
        .meta({ id: 'GetoondeErvaring', description: 'Werk dat iemand deed, in jaren.' }),
    ),
    competenties: z
      .array(begrip('GetoondeCompetentie', 'Een competentie die u vraagt en die iemand heeft.'))
      .meta({ description: 'Alleen competenties die de vacature vraagt.' }),
    certificaten: z.array(begrip('GetoondCertificaat', 'Een behaald certificaat.')),
    werkEnDenkniveau: z.int().optional(),
    rijbewijzen: z.array(z.string()),
    talen: z.array(
      z
        .strictObject({ codeTaal: z.string(), mondeling: z.int().optional() })
        .meta({ id: 'GetoondeTaal', description: 'Een taal die u vraagt, met het niveau van spreken.' }),
    ),
    urenMinimaal: z.int().optional(),
    urenMaximaal: z.int().optional(),
    redenen: z.array(z.string()).meta({ description: 'Waarom deze kandidaat past bij uw vacature.' }),
  })
  .meta({ id: 'WerkgeverKaart', description: 'Wat u van een voorgestelde kandidaat ziet, zonder naam.' });
export type WerkgeverKaart = z.output<typeof WerkgeverKaart>;

export const KandidaatCv = z
  .strictObject({
    werkervaring: z.array(
      z
        .strictObject({ code: z.string().optional(), van: z.string().optional(), tot: z.string().optional() })
        .meta({ id: 'CvWerkervaring', description: 'Werk dat iemand deed, met de maanden.' }),
    ),
    opleidingen: z.array(
      z
        .strictObject({
          niveau: z.int().optional(),
          diploma: z.int().optional(),
          jaar: jaar.optional(),
        })
        .meta({ id: 'CvOpleiding', description: 'Een opleiding.' }),
    ),
    cursussen: z.array(z.string()),
  })
  .meta({ id: 'KandidaatCv', description: 'Het cv dat de kandidaat voor deze vacature meegaf.' });

export const GetoondeIdentiteit = z
  .strictObject({
    naam: z.string(),
    telefoonnummer: z.string().optional(),
    cv: KandidaatCv,
  })
  .meta({
    id: 'GetoondeIdentiteit',
    description: 'Wie het is. Alleen als de kandidaat dat voor deze vacature goed vond.',
  });
export type GetoondeIdentiteit = z.output<typeof GetoondeIdentiteit>;

export const VoorgesteldeKandidaat = z
  .strictObject({
    voordrachtId: z.uuid(),
    revisie: z.int(),
    vacatureId: z.uuid(),
    naamVacature: z.string().optional(),
    pseudoniem: z
      .string()
      .meta({ description: 'Naam die alleen voor deze vacature geldt.', example: 'Kandidaat 2' }),
    status: voordrachtStatussen.schema,
    stadium: voordrachtStadia.schema,
    wijze: voordrachtVormen.schema,
    voorgesteldOp: z.iso.datetime(),
    antwoordUiterlijk: z.iso.date().optional().meta({ format: 'date' }),
    aanbeveling: z.string().optional().meta({ description: 'Wat de adviseur erbij schreef.' }),
    ondersteuning: z.string().meta({ description: 'Een zin die van iedere kandidaat hetzelfde zegt.' }),
    regelingen: z.array(GetoondeRegeling).optional().meta({
      description: 'Alleen als de kandidaat het voor deze vacature goed vindt. Anders is het veld er niet.',
    }),
    kaart: WerkgeverKaart,
    identiteit: GetoondeIdentiteit.optional(),
    antwoord: WerkgeverAntwoordGegeven.optional(),
    terugkoppeling: WerkgeverTerugkoppeling.optional(),
  })
  .meta({ id: 'VoorgesteldeKandidaat', description: 'Een kandidaat die aan een werkgever is voorgesteld.' });
export type VoorgesteldeKandidaat = z.output<typeof VoorgesteldeKandidaat>;

export const VoorgesteldeKandidaten = pageOf(VoorgesteldeKandidaat, 'VoorgesteldeKandidaten');
