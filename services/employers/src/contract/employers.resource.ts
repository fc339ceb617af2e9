/** The wire format of employers: Dutch words, VUM's where it has them (`nummerKvk`, `handelsnaamOrganisatie`). */
import { choiceList } from '@vlinderdas/vocabulary/choice-list';
import { dateText, emailText, phoneText, postcodeText, text } from '@vlinderdas/vocabulary/field.schema';
import { waarschuwing } from '@vlinderdas/vocabulary/find-warnings';
import { z } from 'zod';

export const bedrijfsgroottes = choiceList('Bedrijfsgrootte', 'Hoeveel mensen er werken.', {
  zzp: 'Alleen de ondernemer',
  klein: '1 tot 10 mensen',
  midden: '10 tot 50 mensen',
  groot: '50 tot 250 mensen',
  'zeer-groot': '250 mensen of meer',
});

/** Half of the employers want regional contact, a third their own gemeente (R44). */
export const contactniveaus = choiceList('Contactniveau', 'Met wie de werkgever contact wil.', {
  regio: 'Met de regio',
  gemeente: 'Met de eigen gemeente',
  'geen-voorkeur': 'Geen voorkeur',
});

export const contactsoorten = choiceList('Contactsoort', 'Hoe het contact ging.', {
  telefoon: 'Telefoon',
  bezoek: 'Bezoek',
  'e-mail': 'E-mail',
  bijeenkomst: 'Bijeenkomst',
  anders: 'Anders',
});

const id = z.uuid().meta({ description: 'Kenmerk.' });
const revisie = z.int().min(1).meta({ description: 'Versie; ook de ETag.' });

const filled = (max: number) =>
  text(max).refine((value) => value !== '', {
    error: 'Vul dit veld in.',
    params: { code: 'verplicht' },
  });

/** A number of the Handelsregister: only its form can be checked. */
export const nummerKvk = z
  .string()
  .regex(/^\d{8}$/, { error: 'Een KvK-nummer heeft precies acht cijfers.' })
  .meta({ description: 'Nummer in het Handelsregister, acht cijfers.', example: '00012345' });

export const WspContactpersoon = z
  .strictObject({
    medewerkerId: z.uuid(),
    naam: filled(120),
    telefoonnummer: phoneText.optional(),
    emailadres: emailText.optional(),
  })
  .meta({
    id: 'WspContactpersoon',
    description: 'De vaste contactpersoon van het werkgeversservicepunt.',
  });
export type WspContactpersoon = z.output<typeof WspContactpersoon>;

export const WspContact = z
  .strictObject({ contactpersoon: WspContactpersoon, vervanger: WspContactpersoon.optional() })
  .meta({ id: 'WspContact', description: 'De vaste contactpersoon en wie die vervangt.' });
export type WspContact = z.output<typeof WspContact>;

export const WspContactInvoer = z
  .strictObject({
    medewerkerId: z.uuid().meta({ description: 'Wie de vaste contactpersoon wordt.' }),
    vervangerId: z.uuid().optional().meta({ description: 'Wie die vervangt.' }),
  })
  .refine((contact) => contact.medewerkerId !== contact.vervangerId, {
    error: 'Kies een ander als vervanger.',
    path: ['vervangerId'],
  })
  .meta({ id: 'WspContactInvoer', description: 'De contactpersoon om vast te leggen.' });

const vestigingFields = {
  naam: filled(250),
  nummerVestiging: z
    .string()
    .regex(/^\d{12}$/, { error: 'Een vestigingsnummer heeft precies twaalf cijfers.' })
    .optional()
    .meta({ description: 'Nummer van de vestiging in het Handelsregister, twaalf cijfers.' }),
  postcode: postcodeText.optional(),
  straatnaam: text(80).optional(),
  huisnummer: z.int().min(0).max(99_999).optional(),
  huisnummertoevoeging: text(6).optional(),
  plaats: text(80).optional(),
  ovBereikbaar: z.boolean().optional().meta({ description: 'Of er openbaar vervoer komt.' }),
};
export const VestigingInvoer = z
  .strictObject(vestigingFields)
  .meta({ id: 'VestigingInvoer', description: 'Een vestiging om op te slaan.' });
export const Vestiging = z
  .strictObject({ id, revisie, ...vestigingFields })
  .meta({ id: 'Vestiging', description: 'Een plek waar de werkgever zit.' });

const contactpersoonFields = {
  naam: filled(120),
  functie: text(120).optional(),
  telefoonnummer: phoneText.optional(),
  emailadres: emailText.optional(),
  vestigingId: z.uuid().optional(),
};
export const ContactpersoonInvoer = z
  .strictObject(contactpersoonFields)
  .meta({ id: 'ContactpersoonBijWerkgeverInvoer', description: 'Een contactpersoon om op te slaan.' });
export const Contactpersoon = z
  .strictObject({ id, revisie, ...contactpersoonFields })
  .meta({ id: 'ContactpersoonBijWerkgever', description: 'Wie u bij de werkgever kunt spreken.' });

const werkgeverFields = {
  nummerKvk: nummerKvk.optional(),
  handelsnaamOrganisatie: filled(500).meta({ description: 'De naam die mensen kennen.' }),
  statutaireNaam: text(500).optional(),
  bedrijfsgrootte: bedrijfsgroottes.schema.optional(),
  codeSbi: z.int().min(0).max(99_999).optional().meta({ description: 'Code van de SBI.' }),
  cultuur: text(4_000).optional().meta({ description: 'Hoe het is om er te werken.' }),
  website: text(1_000).optional(),
  contactniveau: contactniveaus.schema.default('geen-voorkeur'),
};
export const WerkgeverInvoer = z
  .strictObject({ ...werkgeverFields, vestigingen: z.array(VestigingInvoer).max(100).default([]) })
  .meta({ id: 'WerkgeverInvoer', description: 'Een werkgever om op te slaan.' });
export type WerkgeverInvoer = z.output<typeof WerkgeverInvoer>;

export const WerkgeverWijziging = z
  .strictObject({
    nummerKvk: werkgeverFields.nummerKvk.nullable(),
    handelsnaamOrganisatie: werkgeverFields.handelsnaamOrganisatie.optional(),
    statutaireNaam: werkgeverFields.statutaireNaam.nullable(),
    bedrijfsgrootte: werkgeverFields.bedrijfsgrootte.nullable(),
    codeSbi: werkgeverFields.codeSbi.nullable(),
    cultuur: werkgeverFields.cultuur.nullable(),
    website: werkgeverFields.website.nullable(),
    contactniveau: contactniveaus.schema.optional(),
  })
  .meta({
    id: 'WerkgeverWijziging',
    description: 'Alleen de velden die veranderen; `null` maakt een veld leeg.',
  });
export type WerkgeverWijziging = z.output<typeof WerkgeverWijziging>;

export const Werkgever = z
  .strictObject({
    id,
    revisie,
    ...werkgeverFields,
    contactniveau: contactniveaus.schema,
    sector: z.string().optional().meta({ description: 'Letter van de SBI-sectie, A tot en met U.' }),
    wspContact: WspContact.optional(),
    vestigingen: z.array(Vestiging),
    contactpersonen: z.array(Contactpersoon),
    waarschuwingen: z.array(waarschuwing),
    aangemaaktOp: z.iso.datetime(),
    gewijzigdOp: z.iso.datetime(),
  })
  .meta({ id: 'Werkgever', description: 'Een werkgever in de regio.' });
export type Werkgever = z.output<typeof Werkgever>;

export const WerkgeverRegel = z
  .strictObject({
    id,
    handelsnaamOrganisatie: z.string(),
    nummerKvk: z.string().optional(),
    sector: z.string().optional(),
    plaats: z.string().optional().meta({ description: 'Plaats van de eerste vestiging.' }),
    wspContactpersoon: WspContactpersoon.optional(),
  })
  .meta({ id: 'WerkgeverRegel', description: 'Een werkgever in een lijst.' });
export type WerkgeverRegel = z.output<typeof WerkgeverRegel>;

/** Three fields are asked at most (R24): the kind, the day and what was said. */
export const ContactmomentInvoer = z
  .strictObject({
    soort: contactsoorten.schema,
    datum: dateText.meta({ description: 'De dag van het contact.' }),
    tekst: filled(4_000),
    vacatureId: z.uuid().optional(),
    vervolgOp: dateText.optional().meta({ description: 'Wanneer u er op terugkomt.' }),
  })
  .meta({ id: 'ContactmomentInvoer', description: 'Een contact met de werkgever om vast te leggen.' });
export const Contactmoment = z
  .strictObject({
    id,
    ...ContactmomentInvoer.shape,
    medewerkerId: z.uuid(),
    organisatieId: z.uuid(),
    vastgelegdOp: z.iso.datetime(),
  })
  .meta({ id: 'Contactmoment', description: 'Een contact met de werkgever.' });
export type Contactmoment = z.output<typeof Contactmoment>;
