/** The settings of a region as a form. What the form does not show stays as it was. */
import type { FieldProblem } from '@vlinderdas/design/form';
import { isIsoDate } from '@vlinderdas/kernel/dates';
import {
  bevrijdingsdagKeuzes,
  type Instellingen,
  wspVormen,
} from '@vlinderdas/organisations-service/contract/region.resource';
import type { FormValues } from '../../http/form-values.ts';

type Term = keyof Instellingen['termijnen'];

export interface NumberField {
  field: string;
  label: string;
  hint?: string;
  suffix: string;
  least: number;
  most: number;
}

const term = (field: Term, label: string): NumberField & { field: Term } => ({
  field,
  label,
  suffix: 'werkdagen',
  least: 1,
  most: 60,
});
export const termFields = [
  term('ontvangstbevestiging', 'Ontvangst van een vacature bevestigen'),
  term('eersteVoordracht', 'Eerste kandidaat voorstellen'),
  term('antwoordBegeleider', 'Begeleider antwoordt op een aanvraag'),
  term('antwoordWerkgever', 'Werkgever antwoordt op een kandidaat'),
  term('verlopen', 'Aanvraag zonder antwoord verloopt'),
] as const;
export const limitFields = [
  {
    field: 'openAanvragenPerKandidaat',
    label: 'Open aanvragen per kandidaat',
    suffix: 'tegelijk',
    least: 1,
    most: 50,
  },
  {
    field: 'eigenKandidatenEerstUren',
    label: 'Eerst eigen kandidaten',
    hint: '0: alle organisaties zien een vacature tegelijk.',
    suffix: 'uur',
    least: 0,
    most: 720,
  },
  {
    field: 'stilteVacatureDagen',
    label: 'Vraag na stilte of een vacature nog open staat',
    suffix: 'dagen',
    least: 1,
    most: 365,
  },
] as const satisfies readonly NumberField[];

function readNumber(form: FormValues, { field, least, most }: NumberField, problems: FieldProblem[]): number {
  const text = form.text(field);
  const value = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  problems.push({ field, message: `Vul een heel getal in, van ${least} tot ${most}.` });
  return least;
}

export type ParsedSettings =
  | { settings: Instellingen; problems?: never }
  | { settings?: never; problems: FieldProblem[] };

export function parseSettings(form: FormValues, stored: Instellingen): ParsedSettings {
  const problems: FieldProblem[] = [];
  const terms = termFields.map((field) => [field.field, readNumber(form, field, problems)] as const);
  const limits = limitFields.map((field) => [field.field, readNumber(form, field, problems)] as const);
  const wspVorm = form.text('wspVorm');
  const bevrijdingsdag = form.text('bevrijdingsdag');
  const newName = form.text('loketnaam');
  const validFrom = form.text('loketnaamVanaf');
  if (newName && !isIsoDate(validFrom))
    problems.push({ field: 'loketnaamVanaf', message: 'Vul in vanaf welke dag de nieuwe naam geldt.' });
  if (!newName && validFrom) problems.push({ field: 'loketnaam', message: 'Vul de nieuwe naam in.' });
  if (!wspVormen.schema.safeParse(wspVorm).success)
    problems.push({ field: 'wspVorm', message: 'Kies hoe de loketten samenwerken.' });
  if (!bevrijdingsdagKeuzes.is(bevrijdingsdag))
    problems.push({ field: 'bevrijdingsdag', message: 'Kies wanneer 5 mei vrij is.' });
  if (problems.length > 0 || !wspVormen.is(wspVorm) || !bevrijdingsdagKeuzes.is(bevrijdingsdag))
    return { problems };
  const website = form.optional('website');
  const emailadres = form.optional('emailadres');
  const telefoonnummer = form.optional('telefoonnummer');
  return {
    settings: {
      wspVorm,
      loketnamen: [...stored.loketnamen, ...(newName ? [{ naam: newName, vanaf: validFrom }] : [])],
      ...(website && { website }),
      ...(emailadres && { emailadres }),
      ...(telefoonnummer && { telefoonnummer }),
      termijnen: Object.fromEntries(terms) as Instellingen['termijnen'],
      ...(Object.fromEntries(limits) as Pick<Instellingen, (typeof limitFields)[number]['field']>),
      feestdagen: {
        carnaval: form.has('carnaval'),
        goedeVrijdag: form.has('goedeVrijdag'),
        bevrijdingsdag,
      },
    },
  };
}

/** Stored settings as the form shows them. */
export function settingsValues(settings: Instellingen): Record<string, string> {
  const { feestdagen, termijnen, loketnamen: _, ...rest } = settings;
  const flat = { ...rest, ...termijnen, bevrijdingsdag: feestdagen.bevrijdingsdag };
  return {
    ...Object.fromEntries(Object.entries(flat).map(([name, value]) => [name, String(value ?? '')])),
    carnaval: feestdagen.carnaval ? 'ja' : '',
    goedeVrijdag: feestdagen.goedeVrijdag ? 'ja' : '',
  };
}
