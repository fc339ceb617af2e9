/** Parts of a voordracht that are sent in and read back: agreement, answers, the three kinds of feedback. */
import { dateText, phoneText, text } from '@vlinderdas/vocabulary/field.schema';
import {
  aanvraagAntwoorden,
  kanalen,
  kennismakingVormen,
  voordrachtVormen,
  werkgeverAntwoorden,
  werkgeverRedenen,
} from '@vlinderdas/vocabulary/proposals';
import { z } from 'zod';
import { note, noteToEmployer } from './texts.ts';

export const CollegaContact = z
  .strictObject({ id: z.uuid().optional(), naam: text(200), telefoonnummer: phoneText.optional() })
  .meta({ id: 'CollegaContact', description: 'Wie u kunt bellen.' });
export type CollegaContact = z.output<typeof CollegaContact>;

const vastgelegd = {
  vastgelegdOp: z.iso.datetime(),
  vastgelegdDoorId: z.uuid().optional(),
};

const akkoordVelden = {
  vorm: voordrachtVormen.schema.meta({
    description: 'Waarmee de kandidaat akkoord is, alleen voor deze vacature.',
  }),
  kanaal: kanalen.schema.meta({ description: 'Hoe de kandidaat dit zei.' }),
  datum: dateText.meta({ description: 'Wanneer de kandidaat dit zei.' }),
};
export const AkkoordInvoer = z
  .strictObject(akkoordVelden)
  .meta({ id: 'AkkoordInvoer', description: 'Het akkoord van de kandidaat voor deze vacature.' });
export const Akkoord = z
  .strictObject({ ...akkoordVelden, ...vastgelegd })
  .meta({ id: 'Akkoord', description: 'Het vastgelegde akkoord van de kandidaat voor deze vacature.' });
export type Akkoord = z.output<typeof Akkoord>;

/** An agreement comes with a yes, and only with a yes. */
export const Bevestiging = z
  .strictObject({
    antwoord: aanvraagAntwoorden.schema,
    akkoord: AkkoordInvoer.optional().meta({
      description: 'Verplicht bij `ja-beschikbaar-en-akkoord`: beschikbaar, en belangstelling voor dit werk.',
    }),
    vraag: note(1_000).optional().meta({
      description: 'Bij `wil-eerst-meer-weten`: wat de kandidaat wil weten. De adviseur leest dit.',
    }),
    reden: note(1_000).optional().meta({
      description:
        'Bij `nu-niet`: waarom. Alleen begeleiders van de eigen organisatie lezen dit. Het is geen werkweigering.',
    }),
  })
  .superRefine(({ antwoord, akkoord, vraag, reden }, context) => {
    const only = (path: string, allowed: boolean, message: string) => {
      if (!allowed)
        context.addIssue({ code: 'custom', path: [path], message, params: { code: 'tegenstrijdig' } });
    };
    const yes = antwoord === 'ja-beschikbaar-en-akkoord';
    if (yes && akkoord === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['akkoord'],
        message: 'Leg het akkoord van de kandidaat vast: vorm, kanaal en datum.',
        params: { code: 'verplicht' },
      });
    }
    only('akkoord', yes || akkoord === undefined, 'Een akkoord hoort alleen bij een ja.');
    only(
      'vraag',
      antwoord === 'wil-eerst-meer-weten' || vraag === undefined,
      'Een vraag hoort alleen bij wil-eerst-meer-weten.',
    );
    only('reden', antwoord === 'nu-niet' || reden === undefined, 'Een reden hoort alleen bij nu-niet.');
  })
  .meta({ id: 'Bevestiging', description: 'Het antwoord van de begeleider op een aanvraag.' });
export type Bevestiging = z.output<typeof Bevestiging>;

export const Naamvrijgave = z
  .strictObject({ kanaal: akkoordVelden.kanaal, datum: akkoordVelden.datum })
  .meta({ id: 'Naamvrijgave', description: 'De kandidaat vindt het alsnog goed om naam en cv te delen.' });
export type Naamvrijgave = z.output<typeof Naamvrijgave>;

export const BegeleiderAntwoord = z
  .strictObject({
    antwoord: aanvraagAntwoorden.schema,
    vraag: z.string().optional(),
    reden: z.string().optional().meta({ description: 'Alleen voor begeleiders van de eigen organisatie.' }),
    ...vastgelegd,
  })
  .meta({ id: 'BegeleiderAntwoord', description: 'Wat de begeleider antwoordde.' });
export type BegeleiderAntwoord = z.output<typeof BegeleiderAntwoord>;

export const Verzending = z
  .strictObject({
    wijze: voordrachtVormen.schema,
    aanbeveling: noteToEmployer(1_000)
      .optional()
      .meta({ description: 'Wat u de werkgever erbij schrijft. Noem geen regeling of uitkering.' }),
  })
  .meta({ id: 'Verzending', description: 'Hoe u de kandidaat voorstelt.' });
export type Verzending = z.output<typeof Verzending>;

export const VerzendingGedaan = z
  .strictObject({
    wijze: voordrachtVormen.schema,
    aanbeveling: z.string().optional(),
    op: z.iso.datetime(),
    pseudoniem: z.string(),
    antwoordUiterlijk: z.iso.date().meta({ format: 'date' }),
    verlooptOp: z.iso.date().meta({ format: 'date' }),
    herinneringen: z.int().min(0),
  })
  .meta({ id: 'VerzendingGedaan', description: 'Hoe en wanneer de kandidaat is voorgesteld.' });

const antwoordVelden = {
  antwoord: werkgeverAntwoorden.schema,
  reden: werkgeverRedenen.schema.optional().meta({ description: 'Bij `afwijzen`.' }),
  kennismaking: kennismakingVormen.schema.optional().meta({ description: 'Bij `kennismaken`.' }),
};
export const WerkgeverAntwoordInvoer = z
  .strictObject({ ...antwoordVelden, toelichting: note(1_000).optional() })
  .superRefine(({ antwoord, reden, kennismaking }, context) => {
    const issue = (path: string, message: string, code: string) =>
      context.addIssue({ code: 'custom', path: [path], message, params: { code } });
    if (antwoord === 'afwijzen' && reden === undefined) {
      issue('reden', 'Kies waarom deze kandidaat niet past.', 'verplicht');
    }
    if (antwoord !== 'afwijzen' && reden !== undefined) {
      issue('reden', 'Een reden hoort alleen bij afwijzen.', 'tegenstrijdig');
    }
    if (antwoord !== 'kennismaken' && kennismaking !== undefined) {
      issue('kennismaking', 'Een vorm hoort alleen bij kennismaken.', 'tegenstrijdig');
    }
  })
  .meta({ id: 'WerkgeverAntwoordInvoer', description: 'Wat de werkgever antwoordt.' });
export type WerkgeverAntwoordInvoer = z.output<typeof WerkgeverAntwoordInvoer>;

export const WerkgeverAntwoordGegeven = z
  .strictObject({
    ...antwoordVelden,
    toelichting: z.string().optional(),
    op: z.iso.datetime(),
    doorWerkgever: z
      .boolean()
      .meta({ description: 'Onwaar als de adviseur het antwoord namens de werkgever vastlegde.' }),
  })
  .meta({ id: 'WerkgeverAntwoordGegeven', description: 'Wat de werkgever antwoordde.' });

const terugkoppelingVelden = {
  tekst: noteToEmployer(2_000).meta({ description: 'Wat u de werkgever laat weten.' }),
  datum: dateText.meta({ description: 'Wanneer u dit liet weten.' }),
  watNu: noteToEmployer(1_000).meta({ description: 'Wat er nu gebeurt.' }),
};
export const TerugkoppelingInvoer = z
  .strictObject(terugkoppelingVelden)
  .meta({ id: 'TerugkoppelingInvoer', description: 'De terugkoppeling aan de werkgever.' });
export type TerugkoppelingInvoer = z.output<typeof TerugkoppelingInvoer>;
/** As the employer reads it. */
export const WerkgeverTerugkoppeling = z
  .strictObject({ tekst: z.string(), datum: dateText, watNu: z.string() })
  .meta({ id: 'WerkgeverTerugkoppeling', description: 'Wat het werkgeversservicepunt liet weten.' });
export const Terugkoppeling = z
  .strictObject({ ...WerkgeverTerugkoppeling.shape, ...vastgelegd })
  .meta({ id: 'Terugkoppeling', description: 'De terugkoppeling aan de werkgever, vastgelegd.' });
export type Terugkoppeling = z.output<typeof Terugkoppeling>;

const berichtVelden = {
  kanaal: kanalen.schema,
  datum: dateText.meta({ description: 'Wanneer de kandidaat dit hoorde.' }),
};
export const BerichtKandidaatInvoer = z
  .strictObject({
    tekst: note(2_000).meta({ description: 'Wat de kandidaat te horen kreeg, in gewone woorden.' }),
    ...berichtVelden,
  })
  .meta({ id: 'BerichtKandidaatInvoer', description: 'Het bericht aan de kandidaat.' });
export type BerichtKandidaatInvoer = z.output<typeof BerichtKandidaatInvoer>;
export const BerichtKandidaat = z
  .strictObject({ tekst: z.string(), ...berichtVelden, ...vastgelegd })
  .meta({ id: 'BerichtKandidaat', description: 'Het bericht aan de kandidaat, vastgelegd.' });
export type BerichtKandidaat = z.output<typeof BerichtKandidaat>;

export const Intrekking = z
  .strictObject({
    reden: z
      .enum(['kandidaat-zag-af', 'kandidaat-niet-beschikbaar', 'vacature-gesloten', 'vergissing'])
      .meta({
        id: 'IntrekkingReden',
        description:
          '`kandidaat-zag-af`: De kandidaat zag af; `kandidaat-niet-beschikbaar`: De kandidaat is niet meer beschikbaar; `vacature-gesloten`: De vacature is dicht; `vergissing`: Het was een vergissing.',
      }),
  })
  .meta({ id: 'Intrekking', description: 'Waarom de voordracht stopt.' });
export type Intrekking = z.output<typeof Intrekking>;
