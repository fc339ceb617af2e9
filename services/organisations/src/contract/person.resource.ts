/** Wire form of the people who work with the platform: how to reach them, what they are, who stands in. */
import { dateText } from '@vlinderdas/vocabulary/field.schema';
import { rollen } from '@vlinderdas/vocabulary/roles';
import { z } from 'zod';
import { emailadres, naamText, telefoonnummer } from './region.resource.ts';

const rollenVeld = z.array(rollen.schema).min(1).max(rollen.values.length);

export const Lidmaatschap = z
  .strictObject({
    organisatieId: z.uuid(),
    organisatienaam: z.string(),
    teamId: z.uuid().optional(),
    teamnaam: z.string().optional(),
    rollen: rollenVeld,
  })
  .meta({ id: 'Lidmaatschap', description: 'De rollen van iemand in één organisatie.' });

export const Afwezigheidsperiode = z
  .strictObject({
    vanaf: dateText.meta({ description: 'Eerste dag.' }),
    totEnMet: dateText.meta({ description: 'Laatste dag.' }),
  })
  .meta({
    id: 'Afwezigheidsperiode',
    description: 'Een periode van afwezigheid. Een reden vragen wij niet.',
  });

export const Medewerker = z
  .strictObject({
    id: z.uuid(),
    naam: z.string(),
    emailadres: z.string(),
    telefoonnummer: z.string().optional(),
    actief: z.boolean().meta({ description: 'Wie niet actief is, kan niet aanmelden.' }),
    lidmaatschappen: z.array(Lidmaatschap),
    vervangerId: z.uuid().optional().meta({ description: 'Wie waarneemt bij afwezigheid.' }),
    afwezigheid: z.array(Afwezigheidsperiode),
  })
  .meta({ id: 'Medewerker', description: 'Iemand die met het platform werkt.' });
export type Medewerker = z.output<typeof Medewerker>;

export const Contactpersoon = z
  .strictObject({
    id: z.uuid(),
    naam: z.string(),
    emailadres: z.string(),
    telefoonnummer: z.string().optional(),
  })
  .meta({ id: 'Contactpersoon', description: 'Hoe een collega of werkgever iemand bereikt.' });
export type Contactpersoon = z.output<typeof Contactpersoon>;

export const ContactpersonenVraag = z
  .strictObject({ ids: z.array(z.uuid()).min(1).max(200) })
  .meta({ id: 'ContactpersonenVraag', description: 'Van wie u de contactgegevens vraagt.' });

export const Contactpersonen = z.strictObject({ contactpersonen: z.array(Contactpersoon) }).meta({
  id: 'Contactpersonen',
  description: 'De contactpersonen die er zijn, op naam. Wie u niet mag bereiken, ontbreekt.',
});

export const Vervanging = z
  .strictObject({
    datum: dateText,
    afwezig: z.boolean(),
    afwezigTotEnMet: dateText.optional(),
    neemtWaar: Contactpersoon.optional().meta({
      description: 'Wie er die dag is: de persoon zelf, of wie waarneemt. Ontbreekt als er niemand is.',
    }),
  })
  .meta({ id: 'Vervanging', description: 'Bij wie u op een dag terecht kunt voor een medewerker.' });
export type Vervanging = z.output<typeof Vervanging>;

export const Aanmelding = z
  .strictObject({
    uitgever: z.url().max(500).meta({ description: 'De OpenID-provider van de organisatie.' }),
    kenmerk: z
      .string()
      .min(1)
      .max(255)
      .meta({ description: 'Kenmerk van de persoon bij die provider (`sub`).' }),
  })
  .meta({ id: 'Aanmelding', description: 'Waarmee iemand zich aanmeldt.' });

export const NieuweMedewerker = z
  .strictObject({
    naam: naamText,
    emailadres,
    telefoonnummer: telefoonnummer.optional(),
    organisatieId: z.uuid(),
    organisatienaam: naamText.optional().meta({
      description:
        'Bij de eerste persoon van een werkgever die hier nog niet bekend is: de naam van de werkgever.',
    }),
    teamId: z.uuid().optional(),
    rollen: rollenVeld,
    aanmelding: Aanmelding.optional(),
  })
  .meta({ id: 'NieuweMedewerker', description: 'Iemand om uit te nodigen.' });
export type NieuweMedewerker = z.output<typeof NieuweMedewerker>;

export const MedewerkerWijziging = z
  .strictObject({
    naam: naamText.optional(),
    emailadres: emailadres.optional(),
    telefoonnummer: telefoonnummer.optional(),
    aanmelding: Aanmelding.optional(),
    actief: z.boolean().optional(),
  })
  .meta({
    id: 'MedewerkerWijziging',
    description: 'Wat er verandert. Een veld dat ontbreekt, blijft zoals het is.',
  });
export type MedewerkerWijziging = z.output<typeof MedewerkerWijziging>;

export const LidmaatschapWijziging = z
  .strictObject({ rollen: rollenVeld, teamId: z.uuid().optional() })
  .meta({ id: 'LidmaatschapWijziging', description: 'De rollen van iemand in één organisatie.' });
export type LidmaatschapWijziging = z.output<typeof LidmaatschapWijziging>;

export const Afwezigheid = z
  .strictObject({
    vervangerId: z.uuid().optional(),
    afwezigheid: z.array(Afwezigheidsperiode).max(50),
  })
  .superRefine(({ afwezigheid }, context) => {
    for (const [index, { vanaf, totEnMet }] of afwezigheid.entries()) {
      if (totEnMet >= vanaf) continue;
      context.addIssue({
        code: 'custom',
        path: ['afwezigheid', index, 'totEnMet'],
        message: 'De laatste dag ligt voor de eerste dag.',
        params: { code: 'periode-omgekeerd' },
      });
    }
  })
  .meta({ id: 'Afwezigheid', description: 'Wanneer iemand er niet is en wie dan waarneemt.' });
export type Afwezigheid = z.output<typeof Afwezigheid>;

export const Team = z
  .strictObject({
    id: z.uuid(),
    organisatieId: z.uuid(),
    naam: z.string(),
    telefoonnummer: z.string().optional(),
    leden: z.array(Contactpersoon),
  })
  .meta({ id: 'Team', description: 'Een team van een organisatie.' });
export type Team = z.output<typeof Team>;

export const NieuwTeam = z
  .strictObject({ naam: naamText, telefoonnummer: telefoonnummer.optional() })
  .meta({ id: 'NieuwTeam', description: 'De gegevens van een team.' });
export type NieuwTeam = z.output<typeof NieuwTeam>;
